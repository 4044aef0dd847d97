import VNAModel
import VNAText

/// How a bulletin was read: what `vna explain` shows.
public struct Explanation: Sendable {
  /// Why a rule made something of a stretch of text, or why it did not.
  public struct Note: Hashable, Sendable {
    /// The stretch.
    public var span: Span
    /// The rule's name, as `date.range`.
    public var rule: String
    /// What spoke for it, or what was rejected and why.
    public var evidence: String
  }

  /// A layout grammar and how well it fitted.
  public struct LayoutEvidence: Hashable, Sendable {
    /// The grammar's name.
    public var name: String
    /// From 0 to 1.
    public var evidence: Double
  }

  /// The bulletin.
  public let bulletin: Bulletin
  /// The layout grammars with their evidence, in the order in which they were asked.
  public let layouts: [LayoutEvidence]
  /// The tokens with what the lexicon knows of them; none where nothing was annotated.
  public let tokens: TokenView?
  /// The notes of the rules, in the order in which they ran.
  public let notes: [Note]

  /// The grammar that read the page: the first of those with the strongest evidence.
  public var layout: LayoutEvidence? {
    layouts.reduce(nil) { best, next in
      next.evidence > (best?.evidence ?? 0) ? next : best
    }
  }
}

extension BulletinParser {
  /// Parses a `source` with `hints` and keeps the reasons. Slower than ``parse(_:hints:)``; for people
  /// to look at.
  public func explain(_ source: BulletinSource, hints: ParseHints = ParseHints()) -> Explanation {
    var scratch = ParserScratch()
    var trace: AnnotationTrace? = AnnotationTrace()
    let bulletin = parse(source, hints, &scratch, &trace)
    var layouts: [Explanation.LayoutEvidence] = []
    source.text.withBytes { bytes in
      let page = Page.read(
        source.text, bytes, words: words, language: bulletin.language,
        headlineStart: source.findings?.headlineStart, into: &scratch.lines)
      guard !page.lines.isEmpty else { return }
      layouts = configuration.layouts.map {
        Explanation.LayoutEvidence(name: $0.name, evidence: $0.evidence(in: page))
      }
    }
    let pack = configuration.languages.first { $0.code == bulletin.language }
    let tokens = pack.map {
      TokenView(
        source: source.text, tokens: scratch.tokens, matches: scratch.matches, lexicon: $0.lexicon)
    }
    return Explanation(
      bulletin: bulletin, layouts: layouts, tokens: tokens,
      notes: (trace?.notes ?? []).map {
        Explanation.Note(span: $0.span, rule: $0.rule, evidence: $0.evidence)
      })
  }
}
