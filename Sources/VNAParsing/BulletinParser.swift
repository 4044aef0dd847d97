import VNAModel
import VNAText

/// The front door: text in, ``/VNAModel/Bulletin`` out.
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
  let words: LayoutLexicon
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

  /// Parses a `source`; `hints` are what is known of it before it is read, and go before the
  /// configuration.
  public func parse(_ source: BulletinSource, hints: ParseHints = ParseHints()) -> Bulletin {
    var scratch = ParserScratch()
    return parse(source, hints: hints, reusing: &scratch)
  }

  /// Parses a source with the memory of the last: faster where many are parsed in a row.
  ///
  /// - Parameters:
  ///   - source: the text and where it came from.
  ///   - hints: what is known of it before it is read.
  ///   - scratch: the memory; one for each task.
  public func parse(
    _ source: BulletinSource, hints: ParseHints = ParseHints(),
    reusing scratch: inout ParserScratch
  ) -> Bulletin {
    var trace: AnnotationTrace?
    return parse(source, hints, &scratch, &trace)
  }

  func parse(
    _ source: BulletinSource, _ hints: ParseHints, _ scratch: inout ParserScratch,
    _ trace: inout AnnotationTrace?
  ) -> Bulletin {
    var bulletin = Bulletin(source)
    fill(&bulletin, hints, &scratch, &trace)
    return bulletin
  }

  /// Apart, because a bulletin that is filled in where it is returned would be copied.
  @inline(never)
  private func fill(
    _ bulletin: inout Bulletin, _ hints: ParseHints, _ scratch: inout ParserScratch,
    _ trace: inout AnnotationTrace?
  ) {
    let findings = bulletin.source.findings
    bulletin.source.findings = nil
    bulletin.diagnostics = findings?.diagnostics ?? []
    let language = hints.language ?? findings?.language ?? configuration.language
    parseStructure(
      into: &bulletin,
      language: language.flatMap { LanguageTag.code($0, among: configuration.languages) },
      headlineStart: findings?.headlineStart, reusing: &scratch)
    let pack = configuration.languages.first { $0.code == bulletin.language }
    StructureDiagnostics.add(to: &bulletin, isOfKnownLanguage: pack != nil)
    let given = givenDate(hints, findings)
    bulletin.referenceDate = given
    let isAnnotated = !configuration.annotations.isEmpty || !configuration.annotators.isEmpty
    if isAnnotated, let pack {
      AnnotationPass(
        words: pack.words, selection: configuration.annotations, plugins: configuration.annotators,
        stopsWhenCancelled: scratch.stopsWhenCancelled
      ).run(on: &bulletin, givenDate: given, reusing: &scratch, trace: &trace)
    }
  }

  /// What was said of this one bulletin goes before what was said of all; a page's metadata, which are
  /// often wrong, come last.
  private func givenDate(_ hints: ParseHints, _ findings: SourceFindings?) -> ReferenceDate? {
    let found = findings?.published
    let ofRecord = findings?.isOfRecord == true ? found : nil
    if let date = hints.published ?? (ofRecord == nil ? configuration.referenceDate : nil) {
      return ReferenceDate(.point(TemporalPoint(date)), basis: .given)
    }
    return found.map { ReferenceDate(.point(TemporalPoint($0)), basis: .metadata) }
  }

  private func parseStructure(
    into bulletin: inout Bulletin, language: String?, headlineStart: Int?,
    reusing scratch: inout ParserScratch
  ) {
    let text = bulletin.source.text
    text.withBytes { bytes in
      if let language {
        bulletin.language = language
        bulletin.languageConfidence = 1
      } else if let found = detector.detect(bytes) {
        bulletin.language = found.language
        bulletin.languageConfidence = found.confidence
      }
      let page = Page.read(
        text, bytes, words: words, language: bulletin.language, headlineStart: headlineStart,
        into: &scratch.lines)
      guard !page.lines.isEmpty else {
        if text.count > 0 { bulletin.blocks = [Block(.residue, text.span)] }
        return
      }
      var assembler = StructureAssembler(page)
      assembler.assemble(layout(for: page).read(page), into: &bulletin)
      if let second = page.secondDateline() {
        bulletin.diagnostics.append(
          Diagnostic(
            .warning, code: "second-story",
            message:
              "another story seems to begin here, and is read as part of this page: give each "
              + "a file of its own", span: second))
      }
    }
  }

  /// The layout with the strongest evidence; the first of equals.
  private func layout(for page: Page) -> any LayoutGrammar {
    var best: Int?
    var strongest = 0.0
    for place in configuration.layouts.indices {
      let evidence = configuration.layouts[place].evidence(in: page)
      if evidence > strongest {
        best = place
        strongest = evidence
      }
    }
    return best.map { configuration.layouts[$0] } ?? StoryLayout()
  }
}
