// Writes each language's lexicon as Swift: Sources/VNAParsing/Languages/X/tables/*.tsv become
// Sources/VNAParsing/Languages/X/XLexicon.swift, with the names of Languages/Shared, the words of
// vocabulary.txt XVocabulary.swift, and what ends no sentence Sources/VNAText/AbbreviationTables.swift.
// Run in the package's folder after a change of a table:
//
//     swift run generate-lexicons
//
// With two paths, a folder of tables and a Swift file to write, it serves a pack of your own.

import Foundation
import VNAText

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("generate-lexicons: \(message)\n".utf8))
  exit(1)
}

/// Reads the tables of a folder, name by name.
func tables(in folder: URL) throws -> [String: String] {
  let files = try FileManager.default.contentsOfDirectory(
    at: folder, includingPropertiesForKeys: nil)
  var tables: [String: String] = [:]
  for file in files where file.pathExtension == "tsv" {
    tables[file.deletingPathExtension().lastPathComponent] = try String(
      contentsOf: file, encoding: .utf8)
  }
  return tables
}

/// Writes a file if it is not so already; `more` is told of it.
func write(_ source: String, to file: URL, telling more: String = "") throws {
  if let old = try? String(contentsOf: file, encoding: .utf8), old == source { return }
  try source.write(to: file, atomically: true, encoding: .utf8)
  print("wrote \(file.path)\(more)")
}

func generate(
  _ folder: URL, language: String? = nil, shared: [String: String] = [:], into file: URL,
  name: String
) throws {
  var builder = LexiconBuilder(language: language ?? "")
  try builder.addTables(try tables(in: folder), ofLanguage: language ?? "", shared: shared)
  let source = builder.swiftSource(
    name: name, note: "Made from the tables by “swift run generate-lexicons”; do not edit.")
  let size = ": \(builder.lexicon().entryCount) entries, \(source.utf8.count) bytes"
  try write(source, to: file, telling: size)
}

/// Writes the words by which lost spaces are found, where a language lists them: `vocabulary.txt`.
func generateVocabulary(_ folder: URL, language: String, into file: URL) throws {
  let list = folder.appendingPathComponent("vocabulary.txt")
  guard FileManager.default.fileExists(atPath: list.path) else { return }
  let words = WordSet(
    lines: try String(contentsOf: list, encoding: .utf8),
    spelling: LexiconBuilder(language: language).spelling)
  let source = words.swiftSource(
    name: language.lowercased(),
    note: "Made from tables/vocabulary.txt by “swift run generate-lexicons”; do not edit.")
  try write(source, to: file)
}

/// The languages of which abbreviations are kept apart, by the names of their folders.
let codes = [
  "English": "en", "French": "fr", "Russian": "ru", "Spanish": "es", "Vietnamese": "vi",
]

func generateAbbreviations(of languages: URL) throws {
  var texts: [String: String] = [:]
  for (language, code) in codes {
    texts[code] = try tables(in: languages.appendingPathComponent("\(language)/tables"))[
      "abbreviation"]
  }
  let file = URL(fileURLWithPath: "Sources/VNAText/AbbreviationTables.swift")
  let source = Abbreviations.swiftSource(texts)
  try write(source, to: file)
}

let arguments = CommandLine.arguments.dropFirst()
do {
  if let folder = arguments.first, let file = arguments.dropFirst().first, arguments.count == 2 {
    let file = URL(fileURLWithPath: file)
    let type = file.deletingPathExtension().lastPathComponent
    try generate(
      URL(fileURLWithPath: folder), into: file, name: type.prefix(1).lowercased() + type.dropFirst()
    )
  } else if arguments.isEmpty {
    let languages = URL(fileURLWithPath: "Sources/VNAParsing/Languages")
    let shared = try tables(in: languages.appendingPathComponent("Shared/tables"))
    let folders = try FileManager.default.contentsOfDirectory(
      at: languages, includingPropertiesForKeys: nil)
    for folder in folders.sorted(by: { $0.path < $1.path }) {
      let tables = folder.appendingPathComponent("tables")
      let language = folder.lastPathComponent
      guard language != "Shared", FileManager.default.fileExists(atPath: tables.path) else {
        continue
      }
      try generate(
        tables, language: language, shared: shared,
        into: folder.appendingPathComponent("\(language)Lexicon.swift"),
        name: language.lowercased())
      try generateVocabulary(
        tables, language: language,
        into: folder.appendingPathComponent("\(language)Vocabulary.swift"))
    }
    try generateAbbreviations(of: languages)
  } else {
    fail("usage: generate-lexicons [TABLES-FOLDER FILE.swift]")
  }
} catch {
  fail("\(error)")
}
