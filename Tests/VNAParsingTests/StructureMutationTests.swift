import Testing
import VNACorpus
import VNAModel
import VNAParsing
import VNATestSupport

@Suite("Structure of damaged text")
struct StructureMutationTests {
  /// SplitMix64: the same damage on every run.
  private struct Random {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = state
      word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
      return word ^ word >> 31
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }
  }

  private static let seeds: [[UInt8]] = {
    let generator = CorpusGenerator(seed: 11)
    let fixtures =
      StructureHeadTests.fixtures + StructureDatelineTests.fixtures
      + StructureSignOffTests.fixtures + StructureListTests.fixtures
      + StructureResidueTests.fixtures + StructureLanguageTests.fixtures
    return fixtures.map(\.text) + (0..<60).map { Array(generator.bulletin($0).text.prefix(6_000)) }
  }()

  /// What damage likes to hit: the marks by which structure is told.
  private static let marks: [[UInt8]] = [
    "(VNA)", "-VNA", "\n", "\r", "\r\n", "\n\n", ":", " : ", "«", "»", "(", ")", ">>", "ảnh 1",
    "hinh anh 1", "Voir plus\n", "Photo: VNA", "./.", "–", "\u{A0}", "\u{202F}", "\u{FEFF}", "：",
    "（越通社", "电）", "\u{0}", "\u{85}", "\u{2028}", "#", "©", "’", "😀", "1", "...",
  ].map { Array($0.utf8) }

  private static func mutate(_ random: inout Random) -> [UInt8] {
    var bytes = seeds[random.below(seeds.count)]
    for _ in 0...random.below(4) {
      let at = random.below(bytes.count)
      let end = min(bytes.count, at + random.below(200))
      switch random.below(8) {
      case 0: bytes.removeSubrange(at..<end)
      case 1: bytes = Array(bytes[at...])
      case 2: bytes = Array(bytes[..<at])
      case 3:
        let other = seeds[random.below(seeds.count)]
        let from = random.below(other.count)
        bytes.insert(
          contentsOf: other[from..<min(other.count, from + random.below(400))],
          at: min(at, bytes.count))
      case 4: if at < bytes.count { bytes[at] ^= 1 << UInt8(random.below(8)) }
      case 5: if at < bytes.count { bytes[at] = UInt8(random.below(256)) }
      case 6:
        // Read as Latin-1 and written as UTF-8 again.
        let wrong = bytes[at..<end].flatMap {
          $0 < 0x80 ? [$0] : [0xC0 | $0 >> 6, 0x80 | $0 & 0x3F]
        }
        bytes.replaceSubrange(at..<end, with: wrong)
      default: bytes.insert(contentsOf: marks[random.below(marks.count)], at: min(at, bytes.count))
      }
      if bytes.isEmpty { bytes = [0x2D] }
    }
    return bytes
  }

  @Test("is read whole whatever was cut, spliced, flipped or encoded anew", arguments: 0..<4)
  func mutations(part: Int) {
    let parser = BulletinParser(ParserConfiguration(annotations: []))
    var random = Random(state: UInt64(part))
    var scratch = ParserScratch()
    for round in 0..<(isThorough ? 25_000 : 2_500) {
      // What is not UTF-8 any more is repaired as reading does.
      let text = String(decoding: Self.mutate(&random), as: UTF8.self)
      let bulletin = parser.parse(BulletinSource(SourceText(text)), reusing: &scratch)
      if let fault = fault(of: bulletin) {
        Issue.record("part \(part), round \(round): \(fault)")
        return
      }
    }
  }

  @Test("reused memory holds nothing of the page before")
  func reuse() {
    let parser = BulletinParser(ParserConfiguration(annotations: []))
    var scratch = ParserScratch()
    for text in Self.seeds {
      let source = BulletinSource(SourceText(String(decoding: text, as: UTF8.self)))
      #expect(parser.parse(source, reusing: &scratch) == parser.parse(source))
    }
  }
}
