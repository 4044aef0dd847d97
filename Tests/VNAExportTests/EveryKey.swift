import Foundation
import Testing
import VNAModel

/// A hand-made bulletin with every key of the JSON. Its JSON was written apart from this code, in
/// Tests/Fixtures/json.
enum EveryKey {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/json")

  static func data(_ name: String) throws -> Data {
    try Data(contentsOf: folder.appendingPathComponent(name))
  }

  struct NotFound: Error { var words: String }

  /// Finds excerpts by their words.
  struct Finder {
    let source: SourceText

    func span(_ words: String, _ occurrence: Int = 1) throws -> Span {
      var from = 0
      let sought = Array(words.utf8)
      for number in 1... {
        guard
          let start = (from..<max(from, source.count - sought.count + 1)).first(where: {
            source.bytes[$0..<($0 + sought.count)].elementsEqual(sought)
          })
        else { throw NotFound(words: words) }
        if number == occurrence { return Span(start..<(start + sought.count)) }
        from = start + 1
      }
      throw NotFound(words: words)
    }

    func callAsFunction(_ words: String, _ occurrence: Int = 1) throws -> Excerpt {
      Excerpt(source, try span(words, occurrence))
    }
  }

  static func bulletin() throws -> Bulletin {
    let source = try #require(SourceText(utf8: Array(try data("every-key.txt"))))
    let find = Finder(source: source)
    var bulletin = Bulletin(
      BulletinSource(
        source, name: "every-key.txt", url: "https://example.org/peche?id=1&l=fr",
        record: .init(
          id: "n° 42", line: 17,
          extra: [
            "a list": .array([
              .integer(1), .number(-2.5), .null, .bool(true), .array([]), .object([:]),
            ]),
            "section": .string("mer"), "é": .object(["k": .bool(false)]),
          ])))
    bulletin.language = "fr"
    bulletin.languageConfidence = 0.75
    bulletin.referenceDate = ReferenceDate(try day(2025, 5, 8), basis: .given)
    bulletin.blocks = try blocks(source)
    bulletin.story = try story(find)
    bulletin.related = RelatedStories(
      markers: [try find("Voir plus")],
      referenceDate: ReferenceDate(
        .point(TemporalPoint(year: .year(2025), month: 10)), basis: .weekday),
      items: [
        RelatedStory(
          kicker: try find("Actualité de la semaine"), headline: try find("Un 🎣 festival à Huê"),
          teaser: try find("Les 14 et 15 octobre, la ville reçoit des pêcheurs."),
          captions: [Caption(try find("Photo d’archives. Photo : AVI"), credit: "AVI")])
      ])
    bulletin.residue = [try find("Partager")]
    try addMentions(to: &bulletin, find)
    bulletin.diagnostics = [
      Diagnostic(
        .note, code: "repeated-headline", message: "The headline is printed twice.",
        span: try find.span(headline, 2)),
      Diagnostic(.warning, code: "no-author", message: "No author is named."),
    ]
    return bulletin
  }

  private static let headline = "Le Vietnam et l’Islande parlent pêche et géothermie 🐟"

  private static func blocks(_ source: SourceText) throws -> [Block] {
    let ends: [(Block.Kind, Int)] = [
      (.headline, 64), (.headline, 125), (.standfirst, 186), (.caption, 234), (.paragraph, 487),
      (.paragraph, 659), (.signOff, 667), (.marker, 677), (.relatedKicker, 704),
      (.relatedHeadline, 729), (.relatedCaption, 761), (.relatedTeaser, 815), (.residue, 824),
    ]
    var start = 0
    return ends.map { kind, end in
      defer { start = end }
      return Block(kind, Span(start..<end))
    }
  }

  static func point(_ year: Int?, _ month: Int, _ day: Int) throws -> TemporalPoint {
    guard let year else { return TemporalPoint(year: .unknown, month: month, day: day) }
    return TemporalPoint(try #require(CivilDate(year: year, month: month, day: day)))
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) throws -> TemporalValue {
    .point(try point(year, month, day))
  }

  private static func story(_ find: Finder) throws -> Story {
    let second = try find("Les échanges")
    let end = try find.span("– VNA").end
    return Story(
      headline: try find(headline), repeatedHeadlines: [try find(headline, 2)],
      standfirst: try find("Trois jours d’entretiens à Reykjavik, du 6 au 8 mai 2025."),
      dateline: Dateline(
        try find("Reykjavik, 8 mai (VNA) –"), places: [.init(name: "Reykjavik", country: "IS")],
        agency: "VNA", date: try day(2025, 5, 8)),
      paragraphs: [
        Excerpt(
          find.source,
          Span(
            start: try find.span("Reykjavik, 8 mai").start, end: try find.span("a-t-elle dit.").end)
        ),
        Excerpt(find.source, Span(start: second.span.start, end: end)),
      ],
      captions: [
        Caption(try find("Le marché au poisson de Reykjavik. Photo : VNA"), credit: "VNA")
      ],
      signOff: SignOff(try find("– VNA"), agency: "VNA"))
  }
}
