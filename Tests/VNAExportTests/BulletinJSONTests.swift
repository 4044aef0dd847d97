import Foundation
import Testing
import VNAModel

@testable import VNAExport

/// Any JSON, for comparing values whatever the order of keys.
func json(_ bytes: some Sequence<UInt8>) throws -> NSObject {
  let value = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
  return try #require(value as? NSObject)
}

@Suite struct BulletinJSONTests {
  static let options = [false, true].flatMap { includes in
    OffsetUnit.allCases.map { BulletinJSON.Options(includesSource: includes, offsets: $0) }
  }

  func codable(_ bulletin: Bulletin, _ options: BulletinJSON.Options) throws -> Data {
    let encoder = JSONEncoder()
    encoder.userInfo[.bulletinIncludesSource] = options.includesSource
    encoder.userInfo[.bulletinOffsets] = OffsetMap(bulletin.source.text, unit: options.offsets)
    return try encoder.encode(bulletin)
  }

  @Test func compactOutputIsTheHandMadeLine() throws {
    let written = String(decoding: BulletinJSON().bytes(of: try EveryKey.bulletin()), as: UTF8.self)
    let golden = String(decoding: try EveryKey.data("every-key.jsonl"), as: UTF8.self)
    #expect(written + "\n" == golden)
  }

  @Test func prettyOutputIsTheHandMadePage() throws {
    let bytes = BulletinJSON().bytes(of: try EveryKey.bulletin(), style: .pretty)
    let golden = String(decoding: try EveryKey.data("every-key.json"), as: UTF8.self)
    #expect(String(decoding: bytes, as: UTF8.self) + "\n" == golden)
  }

  @Test(arguments: options) func valuesAreThoseOfCodable(_ options: BulletinJSON.Options) throws {
    let bulletin = try EveryKey.bulletin()
    let expected = try json(try codable(bulletin, options))
    let writer = BulletinJSON(options)
    #expect(try json(writer.bytes(of: bulletin)) == expected)
    #expect(try json(writer.bytes(of: bulletin, style: .pretty)) == expected)
  }

  @Test(arguments: options) func decodingGivesTheBulletinBack(
    _ options: BulletinJSON.Options
  ) throws {
    let bulletin = try EveryKey.bulletin()
    let decoder = JSONDecoder()
    if !options.includesSource { decoder.userInfo[.bulletinSource] = bulletin.source.text }
    for style in [JSONWriter.Style.compact, .pretty] {
      let bytes = BulletinJSON(options).bytes(of: bulletin, style: style)
      let decoded = try decoder.decode(Bulletin.self, from: Data(bytes))
      #expect(decoded == bulletin)
      #expect(decoded.source.text.bytes == bulletin.source.text.bytes)
    }
  }

  @Test func theLeastBulletinHasEveryListAndNoUnknownKey() {
    let bytes = BulletinJSON().bytes(of: Bulletin(BulletinSource(.empty)))
    let expected =
      #"{"schemaVersion":1,"id":"vna:00000000000000000000000000000000","#
      + #""source":{"byteCount":0,"encoding":"utf-8","mediaType":"text/plain","offsets":"utf8"},"#
      + #""blocks":[],"story":{"repeatedHeadlines":[],"paragraphs":[],"captions":[]},"#
      + #""related":{"markers":[],"items":[]},"residue":[],"dates":[],"people":[],"#
      + #""organizations":[],"places":[],"quantities":[],"quotes":[],"events":[],"#
      + #""diagnostics":[]}"#
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test func wordsAreTheRawValues() {
    func check<Word: RawRepresentable<String> & CaseIterable>(_ word: (Word) -> StaticString) {
      for value in Word.allCases { #expect(word(value).description == value.rawValue) }
    }
    check(\Block.Kind.word)
    check(\TemporalExpression.Kind.word)
    check(\DateBasis.word)
    check(\Place.Kind.word)
    check(\Quantity.Kind.word)
    check(\Quote.Kind.word)
  }

  /// Hostile words in every string of a bulletin: still one line, still the values of Codable.
  @Test(arguments: hostileTexts.indices) func hostileTextStaysInert(_ index: Int) throws {
    let text = hostileTexts[index]
    let source = SourceText(text)
    let all = Excerpt(source, source.span)
    var bulletin = Bulletin(
      BulletinSource(
        source, name: text, encoding: text, mediaType: text, url: text,
        record: .init(id: text, extra: [text: .string(text)])))
    bulletin.language = text
    bulletin.story = Story(
      headline: all, dateline: Dateline(all, places: [.init(name: text)], agency: text),
      paragraphs: [all], captions: [Caption(all, credit: text)], signOff: SignOff(all, agency: text)
    )
    bulletin.related = RelatedStories(markers: [all], items: [RelatedStory(kicker: all)])
    bulletin.people = [Person(name: text, roles: [all], mentions: [all])]
    bulletin.organizations = [Organization(name: text, acronym: text, mentions: [all])]
    bulletin.places = [Place(name: text, kind: .other, country: text, mentions: [all])]
    bulletin.quotes = [Quote(all, kind: .direct, speaker: text)]
    bulletin.diagnostics = [Diagnostic(.note, code: text, message: text, span: source.span)]
    for options in Self.options {
      let bytes = BulletinJSON(options).bytes(of: bulletin)
      #expect(try json(bytes) == json(try codable(bulletin, options)))
      #expect(bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
      let line = String(decoding: bytes, as: UTF8.self)
      #expect(!line.unicodeScalars.contains { breaksLines($0) })
    }
  }

  @Test func aSpanThatCutsAScalarIsRepairedAsTheModelRepairsIt() throws {
    let source = SourceText("aéb🐟c")
    for start in 0...source.count {
      for end in start...source.count {
        var writer = JSONWriter()
        let excerpt = Excerpt(source, Span(start..<end))
        writer.string(excerpt)
        let text = try JSONDecoder().decode(String.self, from: writer.withBytes { Data($0) })
        #expect(Array(text.utf8) == Array(excerpt.text.utf8))
      }
    }
    // Beyond the source, and backwards.
    for span in [Span(start: 7, end: 99), Span(start: 98, end: 99), Span(start: 5, end: 2)] {
      var writer = JSONWriter()
      writer.string(Excerpt(source, span))
      let text = try JSONDecoder().decode(String.self, from: writer.withBytes { Data($0) })
      #expect(text == Excerpt(source, span).text)
    }
  }

  @Test func aFailedRecordIsALineWithTheSameValuesAsCodable() throws {
    let failed = FailedRecord(
      code: "record-too-large", message: "The record has \"17\" MiB.\u{2028}",
      source: .init(
        name: "in.jsonl", url: "https://example.org/", record: .init(id: "x", line: 3, extra: [:])))
    var writer = JSONWriter()
    BulletinJSON().write(failed, to: &writer)
    writer.endLine()
    let bytes = writer.withBytes { Array($0) }
    let expected =
      #"{"error":{"code":"record-too-large","message":"The record has \"17\" MiB.\u2028"},"#
      + #""source":{"name":"in.jsonl","url":"https://example.org/","#
      + #""record":{"id":"x","line":3,"extra":{}}}}"# + "\n"
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
    #expect(try json(bytes) == json(try JSONEncoder().encode(failed)))
    #expect(try JSONDecoder().decode(FailedRecord.self, from: Data(bytes)) == failed)
  }
}
