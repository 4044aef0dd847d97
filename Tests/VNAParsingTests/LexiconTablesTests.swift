import Foundation
import Testing
import VNAModel
import VNAParsing
import VNAText

@Suite struct LexiconTablesTests {
  private var languages: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appendingPathComponent("Sources/VNAParsing/Languages", isDirectory: true)
  }

  private func tables(of language: String) throws -> [String: String] {
    let files = try FileManager.default.contentsOfDirectory(
      at: languages.appendingPathComponent("\(language)/tables"), includingPropertiesForKeys: nil)
    var tables: [String: String] = [:]
    for file in files where file.pathExtension == "tsv" {
      tables[file.deletingPathExtension().lastPathComponent] = try String(
        contentsOf: file, encoding: .utf8)
    }
    return tables
  }

  @Test(arguments: [
    ("French", LanguagePack.french), ("English", .english), ("Spanish", .spanish),
    ("Vietnamese", .vietnamese), ("Chinese", .chinese), ("Russian", .russian),
  ])
  func isMadeFromTheTablesOfToday(language: String, pack: LanguagePack) throws {
    var builder = LexiconBuilder(language: language)
    try builder.addTables(
      tables(of: language), ofLanguage: language, shared: tables(of: "Shared"))
    let committed = try String(
      contentsOf: languages.appendingPathComponent("\(language)/\(language)Lexicon.swift"),
      encoding: .utf8)
    let note = committed.prefix { $0 != "\n" }.dropFirst(3)
    let isFresh =
      committed == builder.swiftSource(name: language.lowercased(), note: String(note))
    #expect(isFresh, "\(language)Lexicon.swift is stale: run “swift run generate-lexicons”")
    // The text in the program decodes to what the tables say.
    #expect(pack.lexicon.entryCount == builder.lexicon().entryCount)
  }

  @Test func abbreviationsAreThoseOfTheTables() throws {
    let languages = [
      ("English", "en"), ("French", "fr"), ("Russian", "ru"), ("Spanish", "es"),
      ("Vietnamese", "vi"),
    ]
    for (language, code) in languages {
      var builder = LexiconBuilder()
      try builder.addTable(tables(of: language)["abbreviation"] ?? "", as: .abbreviation)
      #expect(Abbreviations.lexicon(ofLanguage: code).entryCount == builder.lexicon().entryCount)
    }
    let texts = try Dictionary(
      uniqueKeysWithValues: languages.map { ($0.1, try tables(of: $0.0)["abbreviation"] ?? "") })
    let file = self.languages.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("VNAText/AbbreviationTables.swift")
    let isFresh = try String(contentsOf: file, encoding: .utf8) == Abbreviations.swiftSource(texts)
    #expect(isFresh, "AbbreviationTables.swift is stale: run “swift run generate-lexicons”")
  }

  /// Of a word of dates the first row alone is read: one that stands in two tells nothing by the second.
  /// Words of a language with case endings are one where their stems are.
  @Test(arguments: [
    ("French", LanguagePack.french), ("English", .english), ("Spanish", .spanish),
    ("Vietnamese", .vietnamese), ("Chinese", .chinese), ("Russian", .russian),
  ])
  func aWordOfDatesHasOneValue(language: String, pack: LanguagePack) throws {
    let tables = try tables(of: language)
    let classes: [LexiconClass] = [
      .dateModifier, .dateWord, .durationUnit, .month, .partOfDay, .relativeDate, .season, .setWord,
      .weekday,
    ]
    for one in classes {
      for line in (tables[one.name] ?? "").split(separator: "\n") where !line.hasPrefix("#") {
        for phrase in line.prefix(while: { $0 != "\t" }).split(separator: " | ") {
          let view = TokenView(source: SourceText(String(phrase)), lexicon: pack.lexicon)
          let entries = view.entries(at: 0).filter {
            $0.lexiconClass == one && $0.tokens.count == view.count
          }
          #expect(entries.count == 1, "\(one.name): \(phrase): \(entries.map(\.value))")
        }
      }
    }
  }

  @Test func knowsTheWordsOfABulletin() {
    let text = "le 14 octobre, dix milliards de dollars de Hô Chi Minh-Ville au Vietnam"
    let view = TokenView(source: SourceText(text), lexicon: LanguagePack.french.lexicon)
    func value(_ phrase: String, _ one: LexiconClass) -> String? {
      for index in view.indices {
        for entry in view.entries(at: index) where entry.lexiconClass == one {
          if view.text(of: entry.tokens) == phrase { return entry.value }
        }
      }
      return nil
    }
    #expect(value("octobre", .month) == "10")
    #expect(value("dix", .numberWord) == "10")
    #expect(value("Vietnam", .country) == "VN")
    #expect(value("Hô Chi Minh-Ville", .place)?.hasPrefix("VN") == true)
  }
}
