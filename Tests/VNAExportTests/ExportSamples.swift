import Foundation
import Testing
import VNAExport
import VNAModel

/// The bulletins whose exports are golden: each a different case.
enum ExportSamples {
  /// Every key of the JSON, in French.
  static let everyKey = "every-key"
  /// English, CRLF, no day, nested and crossing mentions.
  static let storm = "storm"
  /// Texts that break careless formats, in every field.
  static let hostile = "hostile"
  static let golden = [everyKey, storm]

  static func bulletin(_ name: String) throws -> Bulletin {
    switch name {
    case everyKey: try EveryKey.bulletin()
    case storm: try stormBulletin()
    default: try HostileBulletin.make()
    }
  }

  static let folder = EveryKey.folder.deletingLastPathComponent().appendingPathComponent("export")

  /// Compares with the golden file, or writes it where `VNA_UPDATE_GOLDENS` is set: then read it.
  static func compare(_ bytes: [UInt8], with file: String) throws {
    let url = folder.appendingPathComponent(file)
    if environment["VNA_UPDATE_GOLDENS"] != nil {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
    let golden = [UInt8](try Data(contentsOf: url))
    guard bytes != golden else { return }
    let written = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
    let expected = String(decoding: golden, as: UTF8.self).components(separatedBy: "\n")
    for (number, pair) in zip(written, expected).enumerated() where pair.0 != pair.1 {
      Issue.record("\(file):\(number + 1): \(pair.0) is not \(pair.1)")
      return
    }
    Issue.record("\(file): \(written.count) lines are not \(expected.count)")
  }

  /// Leaves an export for the independent validators of Tests/conformance, in the directory that
  /// `VNA_EXPORT_SAMPLES` names.
  static func leave(_ bytes: [UInt8], as file: String) throws {
    guard let path = environment["VNA_EXPORT_SAMPLES"] else { return }
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: folder.appendingPathComponent(file))
  }

  private static var environment: [String: String] { ProcessInfo.processInfo.environment }

  private static let stormLines = [
    "Typhoon leaves the Con Dao islands without power",
    "Help is under way from Can Tho & Singapore.",
    "Waves at An Hai pier. Photo: VNA",
    "Con Dao, Sept. 3 (VNA) – Typhoon Ngoc Lan hit the Con Dao islands on the night of "
      + "September 2, leaving 3,450 households without power, the Con Dao People's Committee said.",
    "“We have never seen such waves,” said its vice chairman Le Hoai Nam. "
      + "Damage is put at 1.5 million USD at least.",
    "The Red Cross of Singapore (SRC) plans to send a team for three days from September 6 to 8. "
      + "Such storms came in the 1990s, and now come every year.",
    "VNA", "See more", "Politics: Can Tho opens a trade fair on October 14 and 15",
  ]

  private static func stormBulletin() throws -> Bulletin {
    let source = SourceText(stormLines.joined(separator: "\r\n") + "\r\n")
    let find = EveryKey.Finder(source: source)
    var bulletin = Bulletin(BulletinSource(source, name: "storms/2023-09.txt"))
    bulletin.language = "en"
    bulletin.referenceDate = ReferenceDate(
      .point(TemporalPoint(year: .year(2023), month: 9)), basis: .bound)
    let kinds: [Block.Kind] = [
      .headline, .standfirst, .caption, .paragraph, .paragraph, .paragraph, .signOff, .marker,
      .relatedHeadline,
    ]
    var start = 0
    for (kind, line) in zip(kinds, stormLines) {
      let end = start + line.utf8.count + 2
      bulletin.blocks.append(Block(kind, Span(start..<end)))
      start = end
    }
    let paragraphs = try stormLines[3...5].map { try find($0) }
    bulletin.story = Story(
      headline: try find(stormLines[0]), standfirst: try find(stormLines[1]),
      dateline: Dateline(
        try find("Con Dao, Sept. 3 (VNA) –"), places: [.init(name: "Con Dao")], agency: "VNA"),
      paragraphs: paragraphs,
      captions: [Caption(try find(stormLines[2]), credit: "VNA")],
      signOff: SignOff(try find("VNA", 3), agency: "VNA"))
    bulletin.related = RelatedStories(
      markers: [try find("See more")],
      items: [
        RelatedStory(
          kicker: try find("Politics"),
          headline: try find("Can Tho opens a trade fair on October 14 and 15"))
      ])
    try addStormMentions(to: &bulletin, find)
    return bulletin
  }

  private static func addStormMentions(
    to bulletin: inout Bulletin, _ find: EveryKey.Finder
  ) throws {
    var night = TemporalPoint(year: .year(2023), month: 9, day: 2)
    night.time = .night
    let first = TemporalPoint(year: .year(2023), month: 9, day: 6)
    let last = TemporalPoint(year: .year(2023), month: 9, day: 8)
    bulletin.dates = [
      TemporalExpression(
        try find("night of September 2"), kind: .time, value: .point(night), basis: .deduced,
        timex3: [
          .init(
            span: try find.span("night of September 2"), type: "TIME", value: "2023-09-02TNI")
        ]),
      TemporalExpression(
        try find("three days"), kind: .duration,
        timex3: [.init(span: try find.span("three days"), type: "DURATION", value: "P3D")]),
      TemporalExpression(
        try find("from September 6 to 8"), value: .range(first, last), basis: .deduced,
        timex3: [
          .init(span: try find.span("September 6"), type: "DATE", value: "2023-09-06"),
          .init(span: try find.span("8", 1), type: "DATE", value: "2023-09-08"),
        ]),
      TemporalExpression(
        try find("1990s"), value: .point(TemporalPoint(year: .decade(199))), basis: .explicit,
        mod: "APPROX",
        timex3: [.init(span: try find.span("1990s"), type: "DATE", value: "199")]),
      TemporalExpression(
        try find("every year"), kind: .set, basis: .explicit, quant: "EVERY",
        timex3: [.init(span: try find.span("every year"), type: "SET", value: "P1Y")]),
      TemporalExpression(
        try find("October 14 and 15"),
        value: .set([
          TemporalPoint(year: .unknown, month: 10, day: 14),
          TemporalPoint(year: .unknown, month: 10, day: 15),
        ]), basis: .unresolved),
    ]
    bulletin.people = [
      Person(
        name: "Le Hoai Nam", roles: [try find("vice chairman")], mentions: [try find("Le Hoai Nam")]
      )
    ]
    bulletin.organizations = [
      Organization(
        name: "Con Dao People's Committee", mentions: [try find("Con Dao People's Committee")]),
      Organization(
        name: "Red Cross of Singapore", acronym: "SRC",
        mentions: [try find("Red Cross of Singapore"), try find("SRC")]),
    ]
    bulletin.places = [
      Place(
        name: "Con Dao", kind: .archipelago, country: "VN",
        mentions: try (1...4).map { try find("Con Dao", $0) }),
      Place(
        name: "Can Tho", kind: .city, country: "VN",
        mentions: [try find("Can Tho"), try find("Can Tho", 2)]),
      Place(
        name: "Singapore", kind: .country, country: "SG",
        mentions: [try find("Singapore"), try find("Singapore", 2)]),
    ]
    bulletin.quantities = [
      Quantity(try find("3,450 households"), value: 3450, unit: "households", kind: .count),
      Quantity(
        try find("1.5 million USD"), value: 1_500_000, unit: "USD", kind: .money, bound: .atLeast),
    ]
    bulletin.quotes = [
      Quote(try find("We have never seen such waves,"), kind: .direct, speaker: "Le Hoai Nam")
    ]
    bulletin.events = [
      Event(
        .disaster, status: .held, isMain: true, place: "Con Dao", country: "VN",
        date: .point(night),
        mentions: [
          try find("Typhoon leaves"), try find("Typhoon Ngoc Lan hit the Con Dao islands"),
        ]),
      Event(
        .visit, status: .planned, country: "VN", date: .range(first, last),
        actors: [.init(name: "Red Cross of Singapore", kind: .organization, country: "SG")],
        // Crosses the end of a date.
        mentions: [try find("send a team for three")]),
    ]
  }
}
