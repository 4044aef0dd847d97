import Foundation
import Testing
import VNAExport
import VNAModel

@Suite struct ReportTests {
  private func page(_ bulletins: [Bulletin], _ options: Report.Options = .init()) -> String {
    String(decoding: ReportExporter(options).bytes(of: bulletins), as: UTF8.self)
  }

  private func samples() throws -> [Bulletin] {
    try (ExportSamples.golden + [ExportSamples.hostile]).map(ExportSamples.bulletin)
  }

  @Test func theOrderOfBulletinsAndCopiesChangeNothing() throws {
    let samples = try samples()
    let page = page(samples)
    #expect(page == self.page(samples.reversed()))
    #expect(page == self.page(samples + samples))
  }

  @Test func figures() throws {
    var report = Report()
    for bulletin in try samples().prefix(2) { report.add(bulletin) }
    #expect(report.count(.stories) == 2)
    #expect(report.count(.events) == report.timeline.entries.count)
    #expect(report.count(.organizations) == 3)
    #expect(report.people.map(\.name).contains("Le Hoai Nam"))
    #expect(report.people.first { $0.name == "Le Hoai Nam" }?.role == "vice chairman")
  }

  @Test func theLanguageIsThatOfMost() {
    func language(_ languages: String?...) -> DisplayLanguage {
      var report = Report()
      for (number, language) in languages.enumerated() {
        var bulletin = Bulletin(BulletinSource(SourceText("\(number)")))
        bulletin.language = language
        report.add(bulletin)
      }
      return report.language
    }
    #expect(language() == .english)
    #expect(language("fr", nil) == .french)
    #expect(language("fr", "en") == .french)
    #expect(language("fr", "en", "en") == .english)
    #expect(language("vi") == .english)
  }

  @Test func wordsOfBothLanguages() throws {
    let bulletins = Array(try samples().prefix(2))
    let french = page(bulletins, .init(language: .french))
    #expect(french.contains("<html lang=\"fr\">") && french.contains("<h2>Chronologie</h2>"))
    let english = page(bulletins, .init(language: .english, title: "Week <10>"))
    #expect(english.contains("<html lang=\"en\">") && english.contains("<h2>Timeline</h2>"))
    #expect(english.contains("<h1>Week &lt;10&gt;</h1>"))
  }

  @Test func olderStoriesAreCountedAndNotReproduced() {
    func story(_ number: Int) -> Bulletin {
      var bulletin = Bulletin(BulletinSource(SourceText("Texte \(number)"), name: "\(number)"))
      bulletin.referenceDate = ReferenceDate(
        .point(TemporalPoint(CivilDate(dayNumber: 20_000 + number))), basis: .given)
      return bulletin
    }
    let numbers = Array(0..<300)
    let page = page(numbers.map(story), .init(language: .english, maximumStories: 10))
    #expect(page.components(separatedBy: "<article id=").count == 11)
    #expect(page.contains("Older stories, counted and not reproduced: 290."))
    #expect(page.contains(">299</span>") && !page.contains(">289</span>"))
    #expect(
      page
        == self.page(numbers.reversed().map(story), .init(language: .english, maximumStories: 10)))
  }

  @Test func aLongTimelineShowsItsEnd() {
    func story(_ number: Int) -> Bulletin {
      var bulletin = Bulletin(BulletinSource(SourceText("Texte \(number)"), name: "\(number)"))
      let day = TemporalValue.point(TemporalPoint(CivilDate(dayNumber: 20_000 + number)))
      let actor = Event.Actor(name: "Délégation \(number)", kind: .organization)
      bulletin.events = [
        Event(.visit, isMain: true, date: number < 600 ? day : nil, actors: [actor], mentions: [])
      ]
      return bulletin
    }
    let page = page((0..<602).map(story), .init(language: .english, maximumStories: 0))
    #expect(page.contains("Events counted and not reproduced: 102."))
    #expect(!page.contains("Délégation 101<") && page.contains("Délégation 102<"))
    #expect(page.contains("Délégation 599<") && page.contains("Délégation 601<"))
    #expect(page.contains("<dd>602</dd>"))
  }

  @Test func nothingIsStillAPage() {
    let empty = page([])
    #expect(empty.contains("<p class=\"note\">No stories.</p>"))
    #expect(!empty.contains("<svg"))
    #expect(throws: ExportError.self) { try ReportExporter(ExportOptions(["stories": "-1"])) }
  }

  // MARK: Colours

  /// The colours of a rule of the page, by name.
  private func palette(_ pattern: Regex<(Substring, Substring)>) throws -> [Substring: Double] {
    let page = page([])
    let rule = try #require(page.firstMatch(of: pattern)).1
    var palette: [Substring: Double] = [:]
    for color in rule.matches(of: /--(\w+):#([0-9a-f]{3,6})/) {
      palette[color.1] = Self.luminance(String(color.2))
    }
    return palette
  }

  /// The relative luminance of WCAG 2.
  private static func luminance(_ hex: String) -> Double {
    let digits = hex.count == 3 ? hex.map { "\($0)\($0)" }.joined() : hex
    let value = Int(digits, radix: 16) ?? 0
    let parts = [value >> 16, (value >> 8) & 255, value & 255].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private func contrast(_ first: Double, _ second: Double) -> Double {
    (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  @Test func contrastIsEnoughInLightInDarkAndOnPaper() throws {
    let rules = [
      /:root\{([^}]*)\}\n@media \(prefers-color-scheme/,
      /prefers-color-scheme:dark\)\{:root\{([^}]*)\}/, /@media print\{:root\{([^}]*)\}/,
    ]
    for rule in rules {
      let palette = try palette(rule)
      let paper = try #require(palette["paper"])
      for name in ["ink", "quiet", "accent"] as [Substring] {
        let text = try #require(palette[name])
        #expect(contrast(text, paper) >= 4.5, "\(name)")
        // The ground of a mark under the pointer.
        #expect(contrast(text, try #require(palette["track"])) >= 4.5, "\(name) on track")
      }
      for name in [
        "date", "person", "role", "organization", "place", "quantity", "event", "tie",
      ] as [Substring] {
        #expect(contrast(try #require(palette[name]), paper) >= 3, "\(name)")
      }
    }
  }
}
