import Foundation
import Testing
import VNACorpus
import VNAModel
import VNAParsing
import VNATestSupport

/// Whether the long forms of the tests run: the environment has `VNA_THOROUGH=1`.
let isThorough = ProcessInfo.processInfo.environment["VNA_THOROUGH"] == "1"

@Suite("Structure of generated bulletins")
struct StructureCorpusTests {
  @Test("equals the truth", arguments: [1, 2, 3, 4] as [UInt64])
  func equalsTruth(seed: UInt64) {
    let generator = CorpusGenerator(seed: seed)
    let parser = BulletinParser(ParserConfiguration(annotations: []))
    var scratch = ParserScratch()
    var wrong: [String] = []
    for index in 0..<(isThorough ? 2_500 : 250) {
      let generated = generator.bulletin(index)
      guard let source = SourceText(utf8: generated.text) else {
        wrong.append("\(index): not UTF-8")
        continue
      }
      let bulletin = parser.parse(BulletinSource(source), reusing: &scratch)
      if let difference = Self.difference(generated, bulletin) {
        wrong.append("\(index): \(difference)")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count) differ: \(wrong.prefix(5).joined(separator: "; "))")
  }

  /// The first thing in which a parse differs from the truth, or nil.
  private static func difference(_ generated: GeneratedBulletin, _ bulletin: Bulletin) -> String? {
    if let fault = fault(of: bulletin) { return fault }
    let truth = generated.truth
    // What the last line of a text that was cut is, nobody can tell.
    let known = truth.lines.count - (truth.isTruncated ? 1 : 0)
    let reading = StructureReading(bulletin)
    guard reading.lines.count == truth.lines.count else { return "other lines" }
    for (line, want) in zip(reading.lines, truth.lines).prefix(known) {
      // The truth has one label for a line: that of the paragraph to which a caption is glued.
      if line.labels.last != code(want) {
        return "\(want.rawValue) read as \(line.labels): \(line.text.prefix(60))"
      }
    }
    let blocks = zip(truth.blocks, pieces(bulletin)).prefix(
      truth.blocks.count - (truth.isTruncated ? 1 : 0))
    for (want, got) in blocks where want.kind.rawValue != got.kind || want.span != got.span {
      return "\(want.kind.rawValue) \(want.span) read as \(got.kind) \(got.span)"
    }
    let dateline = bulletin.story.dateline
    if dateline?.excerpt.span.range != truth.dateline?.span { return "dateline" }
    if dateline?.agency != truth.dateline?.agency { return "agency of the dateline" }
    if dateline?.places.first?.name != truth.dateline?.place { return "place of the dateline" }
    let signOff = bulletin.story.signOff
    if signOff?.excerpt.span.range != truth.signOff?.span { return "sign-off" }
    if signOff?.agency != truth.signOff?.agency { return "agency of the sign-off" }
    return nil
  }

  private static func code(_ label: LineLabel) -> String {
    switch label {
    case .headline: "H"
    case .standfirst: "S"
    case .paragraph: "P"
    case .caption: "C"
    case .marker: "M"
    case .signoff: "G"
    case .other: "O"
    case .relatedHeadline: "RH"
    case .relatedTeaser: "RT"
    case .relatedCaption: "RC"
    }
  }

  /// The blocks with what the truth leaves out of them: bullets before and, behind a kicker or a
  /// marker's words, the colon; white space at both ends.
  private static func pieces(_ bulletin: Bulletin) -> [(kind: String, span: Range<Int>)] {
    let bytes = bulletin.source.text.bytes
    return bulletin.blocks.map { block in
      var (start, end) = (Int(block.span.start), Int(block.span.end))
      while start < end, bytes[start] <= 0x20 || bytes[start] == UInt8(ascii: ">") { start += 1 }
      while end > start {
        let rest = bytes[start..<end]
        if bytes[end - 1] <= 0x20 {
          end -= 1
        } else if block.kind == .relatedKicker, bytes[end - 1] == UInt8(ascii: ":") {
          end -= 1
        } else if rest.suffix(2) == [0xC2, 0xA0] {
          end -= 2
        } else if rest.suffix(3) == [0xE2, 0x80, 0xAF] {
          end -= 3
        } else {
          break
        }
      }
      return (block.kind.rawValue, start..<end)
    }
  }
}
