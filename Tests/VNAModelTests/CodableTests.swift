import Foundation
import Testing
import VNAModel

@Suite struct CodableTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/json")

  func data(_ name: String) throws -> Data {
    try Data(contentsOf: Self.folder.appendingPathComponent(name))
  }

  func source() throws -> SourceText {
    try #require(SourceText(utf8: Array(try data("every-key.txt"))))
  }

  /// The bulletin of the hand-made JSON.
  func bulletin() throws -> Bulletin {
    let decoder = JSONDecoder()
    decoder.userInfo[.bulletinSource] = try source()
    return try decoder.decode(Bulletin.self, from: try data("every-key.json"))
  }

  func object(_ data: Data) throws -> NSDictionary {
    try #require(try JSONSerialization.jsonObject(with: data) as? NSDictionary)
  }

  @Test func trustAndSeverityAreOrders() {
    #expect(DateBasis.allCases.sorted() == DateBasis.allCases.reversed())
    #expect(Diagnostic.Severity.allCases.sorted() == [.note, .warning, .error])
  }

  @Test func readsWhatTheHandMadeFileSays() throws {
    let bulletin = try bulletin()
    #expect(bulletin.story.headline?.text.hasSuffix("géothermie 🐟") == true)
    #expect(bulletin.story.dateline?.places == [.init(name: "Reykjavik", country: "IS")])
    #expect(bulletin.related.items.first?.kicker?.text == "Actualité de la semaine")
    #expect(bulletin.source.record?.extra?["é"] == .object(["k": .bool(false)]))
    #expect(bulletin.dates.map(\.kind) == [.date, .time, .duration, .set, .date])
    #expect(bulletin.dates.last?.value?.points.count == 2)
    #expect(bulletin.quantities.map(\.value) == [12_500_000, 7, 0.3, 1e20])
    #expect(bulletin.events.map(\.isMain) == [true, false])
    #expect(bulletin.diagnostics.map(\.span) == [Span(64..<124), nil])
    // The identifier in the file was computed by another implementation.
    #expect(bulletin.id == Bulletin(BulletinSource(try source())).id)
  }

  @Test func writesTheValuesOfTheHandMadeFile() throws {
    let encoder = JSONEncoder()
    encoder.userInfo[.bulletinIncludesSource] = false
    let written = try object(try encoder.encode(try bulletin()))
    #expect(written == (try object(try data("every-key.json"))))
  }

  @Test(arguments: OffsetUnit.allCases, [false, true])
  func comesBack(_ unit: OffsetUnit, _ includesSource: Bool) throws {
    let bulletin = try bulletin()
    let encoder = JSONEncoder()
    encoder.userInfo[.bulletinOffsets] = OffsetMap(bulletin.source.text, unit: unit)
    encoder.userInfo[.bulletinIncludesSource] = includesSource
    let data = try encoder.encode(bulletin)
    let decoder = JSONDecoder()
    if !includesSource { decoder.userInfo[.bulletinSource] = bulletin.source.text }
    let decoded = try decoder.decode(Bulletin.self, from: data)
    #expect(decoded == bulletin)
    #expect(decoded.source.text.bytes == bulletin.source.text.bytes)
    #expect(decoded.story.body.map(\.text) == bulletin.story.body.map(\.text))

    // The spans written are those that a program of that unit needs.
    let text = bulletin.source.text.text
    let json = try object(data)
    let residue = try #require((json["residue"] as? [NSDictionary])?.first)
    let span = try #require(residue["span"] as? NSDictionary)
    let start = try #require(span["start"] as? Int)
    let end = try #require(span["end"] as? Int)
    let covered =
      switch unit {
      case .utf8: String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
      case .utf16: String(decoding: Array(text.utf16)[start..<end], as: UTF16.self)
      case .scalar:
        String(String.UnicodeScalarView(Array(text.unicodeScalars)[start..<end]))
      }
    #expect(covered == "Partager")
  }

  @Test func refusesWhatIsNotThisBulletin() throws {
    let good = try #require(
      String(data: try data("every-key.json"), encoding: .utf8))
    func decode(_ json: String, _ source: SourceText?) throws {
      let decoder = JSONDecoder()
      if let source { decoder.userInfo[.bulletinSource] = source }
      _ = try decoder.decode(Bulletin.self, from: Data(json.utf8))
    }
    let source = try source()
    try decode(good, source)
    #expect(throws: DecodingError.self) { try decode(good, nil) }
    #expect(throws: DecodingError.self) { try decode(good, SourceText("another")) }
    for (old, new) in [
      ("\"schemaVersion\": 1", "\"schemaVersion\": 2"),
      ("\"schemaVersion\": 1,", ""),
      ("\"end\": 823}", "\"end\": 825}"),
      ("\"start\": 815, \"end\": 823", "\"start\": 815, \"end\": 814"),
      ("\"start\": 815, \"end\": 823", "\"start\": -1, \"end\": 823"),
      ("\"start\": 815, \"end\": 823", "\"start\": 815, \"end\": 4294967296"),
      ("\"kind\": \"residue\"", "\"kind\": 7"),
      ("\"value\": \"2025-10\"", "\"value\": \"2025-13\""),
      ("\"residue\": [", "\"rest\": ["),
    ] {
      let bad = good.replacingOccurrences(of: old, with: new)
      #expect(bad != good)
      #expect(throws: DecodingError.self, "\(new)") { try decode(bad, source) }
    }
  }

  @Test func refusesAnOffsetBetweenSurrogates() throws {
    let json = #"""
      {"schemaVersion": 1, "id": "x", "source": {"byteCount": 4, "encoding": "utf-8",
        "mediaType": "text/plain", "offsets": "utf16", "text": "🐟"},
       "blocks": [{"kind": "residue", "span": {"start": 0, "end": END}}],
       "story": {"repeatedHeadlines": [], "paragraphs": [], "captions": []},
       "related": {"markers": [], "items": []}, "residue": [], "dates": [], "people": [],
       "organizations": [], "places": [], "quantities": [], "quotes": [], "events": [],
       "diagnostics": []}
      """#
    func decode(_ end: Int) throws -> Bulletin {
      try JSONDecoder().decode(
        Bulletin.self, from: Data(json.replacingOccurrences(of: "END", with: "\(end)").utf8))
    }
    #expect(try decode(2).blocks == [Block(.residue, Span(0..<4))])
    #expect(throws: DecodingError.self) { try decode(1) }
    #expect(throws: DecodingError.self) { try decode(3) }
  }

  /// What any cache does: encoders and decoders as they are made.
  @Test func comesBackWithoutASetting() throws {
    let bulletin = try bulletin()
    let json = try JSONEncoder().encode(bulletin)
    #expect(try JSONDecoder().decode(Bulletin.self, from: json) == bulletin)
    let list = try PropertyListEncoder().encode([bulletin, bulletin])
    #expect(try PropertyListDecoder().decode([Bulletin].self, from: list) == [bulletin, bulletin])
  }

  @Test func withoutATextItSaysWhereToPutIt() throws {
    let encoder = JSONEncoder()
    encoder.userInfo[.bulletinIncludesSource] = false
    let json = try encoder.encode(try bulletin())
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Bulletin.self, from: json)
    }
    #expect("\(String(describing: error))".contains("decoder.userInfo[.bulletinSource]"))
  }

  /// Parts are `Codable` too; their texts are pieces of a source that they do not hold.
  @Test func partsByThemselvesNeedTheSource() throws {
    func check<Part: Codable & Equatable>(_ part: Part) throws {
      let json = try JSONEncoder().encode(part)
      let error = #expect(throws: DecodingError.self) {
        try JSONDecoder().decode(Part.self, from: json)
      }
      #expect("\(String(describing: error))".contains("decoder.userInfo[.bulletinSource]"))
      let decoder = JSONDecoder()
      decoder.userInfo[.bulletinSource] = try source()
      #expect(try decoder.decode(Part.self, from: json) == part)
      // Another source is longer, but has other words there.
      let other = String(repeating: "autre ", count: 1000)
      decoder.userInfo[.bulletinSource] = SourceText(other)
      #expect(throws: DecodingError.self) { try decoder.decode(Part.self, from: json) }
    }
    let bulletin = try bulletin()
    try check(bulletin.story)
    try check(bulletin.people)
    try check(bulletin.events)
    try check(bulletin.residue)
    #expect(try JSONDecoder().decode([Person].self, from: Data("[]".utf8)).isEmpty)
  }

  /// JSON of a later version: what it knows more loses no bulletin.
  @Test(arguments: [
    (#""kind": "caption""#, #""kind": "byline""#, 0),
    (#""kind": "country","#, #""kind": "hamlet","#, 0),
    (#""type": "meeting""#, #""type": "picnic""#, 0),
    (#""basis": "explicit","#, #""basis": "hunch","#, 3),
    (#""type": "set","#, #""type": "season","#, 1), (#""basis": "given""#, #""basis": "hunch""#, 1),
    (#""kind": "money""#, #""kind": "temperature""#, 1),
    (#""bound": "about""#, #""bound": "odd""#, 1),
    (#""kind": "direct""#, #""kind": "sung""#, 1), (#""kind": "person""#, #""kind": "robot""#, 1),
    (#""severity": "warning""#, #""severity": "fatal""#, 1),
  ])
  func kindsOfALaterVersion(_ known: String, _ later: String, _ leftOut: Int) throws {
    let json = String(decoding: try data("every-key.json"), as: UTF8.self)
    #expect(json.contains(known))
    let decoder = JSONDecoder()
    decoder.userInfo[.bulletinSource] = try source()
    let read = try decoder.decode(
      Bulletin.self, from: Data(json.replacing(known, with: later).utf8))
    let whole = try bulletin()
    func entries(_ bulletin: Bulletin) -> Int {
      bulletin.dates.count + bulletin.quantities.count + bulletin.quotes.count
        + bulletin.events.count
        + bulletin.diagnostics.count { $0.code != "unknown-kind" }
        + (bulletin.referenceDate == nil ? 0 : 1)
    }
    #expect(entries(whole) - entries(read) == leftOut)
    #expect(read.diagnostics.contains { $0.code == "unknown-kind" } == (leftOut > 0))
    #expect(read.blocks.map(\.span) == whole.blocks.map(\.span))
    #expect(read.places.map(\.name) == whole.places.map(\.name))
    if later.contains("byline") { #expect(read.blocks[3].kind == .residue) }
    if later.contains("hamlet") { #expect(read.places[0].kind == .other) }
    if later.contains("picnic") { #expect(read.events[0].kind == .other) }
    // What is wrong and not only unknown is an error, as ever.
    let wrong = later.replacing(/: "\w+"/, with: ": 7")
    #expect(throws: DecodingError.self) {
      try decoder.decode(Bulletin.self, from: Data(json.replacing(known, with: wrong).utf8))
    }
  }

  @Test func anyJSONValueComesBack() throws {
    let values: [JSONValue] = [
      .null, .bool(true), .bool(false), .integer(0), .integer(1), .integer(.max), .integer(.min),
      .number(0.1), .number(-1e300), .string(""), .string("\u{2028}\"\0"), .array([]),
      .object([:]), .array([.null, .array([.integer(-1)])]), .object(["": .object(["a": .null])]),
    ]
    for value in values {
      let data = try JSONEncoder().encode(["x": value])
      #expect(try JSONDecoder().decode([String: JSONValue].self, from: data) == ["x": value])
    }
  }
}
