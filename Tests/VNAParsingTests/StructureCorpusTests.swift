import Foundation
import Testing
import VNACorpus
import VNAModel
import VNAParsing

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

  /// The excerpts of a bulletin with the kinds of their blocks, in the order of the text.
  private static func pieces(_ bulletin: Bulletin) -> [(kind: String, span: Range<Int>)] {
    var spans: [Span] = []
    let story = bulletin.story
    spans += [story.headline, story.standfirst].compactMap { $0?.span }
    spans += (story.repeatedHeadlines + story.paragraphs).map(\.span)
    spans += story.captions.map(\.excerpt.span)
    spans += (bulletin.related.markers + bulletin.residue).map(\.span)
    for item in bulletin.related.items {
      spans += [item.kicker, item.headline, item.teaser].compactMap { $0?.span }
      spans += item.captions.map(\.excerpt.span)
    }
    if let signOff = story.signOff?.excerpt.span,
      !story.paragraphs.contains(where: { $0.span.contains(signOff) })
    {
      spans.append(signOff)
    }
    return spans.sorted { $0.start < $1.start }.map {
      (bulletin.blockKind(at: $0.start)?.rawValue ?? "none", $0.range)
    }
  }
}
