import Testing
import VNAModel
import VNAParsing

/// What holds of people in any text.
@Suite struct PeopleProperties {
  static let sentences =
    (PeopleTitleTests.direct + PeopleTitleTests.apposed + PeopleTitleTests.following
    + PeopleTitleTests.address + PeopleNameTests.bare + PeopleNameTests.nothing)
    .map(\.sentence)

  private func check(_ text: String, _ parser: BulletinParser) {
    let bulletin = parser.parse(text)
    let source = bulletin.source.text
    for person in bulletin.people {
      #expect(!person.name.isEmpty)
      #expect(!person.mentions.isEmpty)
      #expect(person.mentions.contains { $0.text == person.name })
      for excerpt in person.mentions + person.roles {
        #expect(!excerpt.span.isEmpty)
        #expect(Int(excerpt.span.end) <= source.count)
        #expect(source.text(excerpt.span) == excerpt.text)
      }
      let starts = person.mentions.map(\.span.start)
      #expect(starts == starts.sorted())
    }
    #expect(bulletin.people == parser.parse(text).people)
  }

  @Test func mentionsAreTheirSpans() {
    let parser = BulletinParser(ParserConfiguration(annotations: [.people], language: "fr"))
    for sentence in Self.sentences { check("Hanoï (VNA) – " + sentence, parser) }
    check(Self.sentences.joined(separator: "\n"), parser)
  }

  @Test func mutationsDoNotHarm() {
    let parser = BulletinParser(ParserConfiguration(annotations: [.people], language: "fr"))
    var generator = SeededGenerator(state: 0x5EED)
    for round in 0..<400 {
      var bytes = Array(Self.sentences[round % Self.sentences.count].utf8)
      for _ in 0..<(1 + round % 7) {
        let place = Int(generator.next() % UInt64(bytes.count))
        switch generator.next() % 4 {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: generator.next())
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(generator.next() % 2 == 0 ? 0x20 : 0x2C, at: place)
        default: bytes.insert(UInt8(ascii: "A") + UInt8(generator.next() % 26), at: place)
        }
        if bytes.isEmpty { bytes = [0x41] }
      }
      check(String(decoding: bytes, as: UTF8.self), parser)
    }
  }
}

/// A small generator with a seed (SplitMix64), so that a failure comes again.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
