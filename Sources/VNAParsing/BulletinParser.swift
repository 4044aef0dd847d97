import VNAModel
import VNAText

/// The front door: text in, ``VNAModel/Bulletin`` out.
///
/// ```swift
/// let bulletin = BulletinParser().parse("Bakou (VNA) – Le ministre …")
/// print(bulletin.story.dateline?.places.first?.name ?? "no dateline")
/// ```
///
/// A parser is a value without state: use one from as many tasks as you like. Making one prepares
/// its tables, so keep it for the next bulletin.
public struct BulletinParser: Sendable {
  /// What it was made with.
  public let configuration: ParserConfiguration
  private let words: LayoutLexicon
  private let detector: LanguageDetector

  /// Makes a parser.
  public init(_ configuration: ParserConfiguration = ParserConfiguration()) {
    self.configuration = configuration
    let layouts = configuration.languages.map(\.layout)
    words = LayoutLexicon(layouts)
    detector = LanguageDetector(layouts)
  }

  /// Parses a text.
  public func parse(_ text: String) -> Bulletin { parse(BulletinSource(SourceText(text))) }

  /// Parses a source.
  public func parse(_ source: BulletinSource) -> Bulletin {
    var bulletin = Bulletin(source)
    parseStructure(into: &bulletin)
    return bulletin
  }

  private func parseStructure(into bulletin: inout Bulletin) {
    let text = bulletin.source.text
    text.withBytes { bytes in
      if let language = configuration.language {
        bulletin.language = language
        bulletin.languageConfidence = 1
      } else if let found = detector.detect(bytes) {
        bulletin.language = found.language
        bulletin.languageConfidence = found.confidence
      }
      var lines: [PageLine] = []
      lines.reserveCapacity(bytes.count / 128 + 8)
      LineTable.make(bytes, into: &lines)
      guard !lines.isEmpty else {
        if text.count > 0 { bulletin.blocks = [Block(.residue, text.span)] }
        return
      }
      let page = Page(text, bytes, lines: lines, words: words)
      StructureAssembler(page, layout(for: page).read(page)).assemble(into: &bulletin)
    }
  }

  /// The layout with the strongest evidence; the first of equals.
  private func layout(for page: Page) -> any LayoutGrammar {
    var best: any LayoutGrammar = StoryLayout()
    var strongest = 0.0
    for layout in configuration.layouts {
      let evidence = layout.evidence(in: page)
      if evidence > strongest {
        best = layout
        strongest = evidence
      }
    }
    return best
  }
}
