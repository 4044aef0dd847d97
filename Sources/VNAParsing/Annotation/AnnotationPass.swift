import VNAModel
import VNAText

/// A worker's memory for reading bulletins, kept from one to the next.
///
/// Pass the same one to ``BulletinParser/parse(_:hints:reusing:)`` again and again; it holds nothing
/// of a bulletin's meaning.
public struct ParserScratch: Sendable {
  var tokens = TokenTable()
  var matches = MatchTable()
  var lines: [PageLine] = []

  /// Makes an empty one.
  public init() {}
}

/// The second pass over a bulletin: what it says.
struct AnnotationPass {
  let pack: LanguagePack
  let selection: AnnotationSet
  let plugins: [any Annotator]

  func run(
    on bulletin: inout Bulletin, givenDate: ReferenceDate?, reusing scratch: inout ParserScratch,
    trace: inout AnnotationTrace?
  ) {
    let segments = AnnotationSegmenter.segments(of: bulletin)
    let source = bulletin.source.text
    source.withBytes { bytes in
      // The tables are moved into the context and back, so that their memory is never shared.
      var tokens = TokenTable()
      var matches = MatchTable()
      swap(&tokens, &scratch.tokens)
      swap(&matches, &scratch.matches)
      tokens.removeAll()
      tokens.lexicon = pack.lexicon
      for (index, segment) in segments.enumerated() {
        tokens.append(source: bytes, range: segment.span.range, tag: index)
      }
      pack.lexicon.match(tokens, into: &matches)
      var context = AnnotationContext(
        source: source, bytes: bytes, pack: pack, segments: segments, tokens: tokens,
        matches: matches, givenDate: givenDate,
        claims: ContiguousArray(repeating: .none, count: tokens.count), trace: trace)
      annotate(&context, &bulletin)
      trace = context.trace
      if !plugins.isEmpty {
        let view = TokenView(
          source: source, tokens: tokens, matches: matches, lexicon: pack.lexicon)
        for plugin in plugins { plugin.annotate(view, &bulletin) }
      }
      scratch.tokens = tokens
      scratch.matches = matches
    }
  }

  /// The built-in annotators, in their order; see ``AnnotationContext``.
  private func annotate(_ context: inout AnnotationContext, _ bulletin: inout Bulletin) {
    if selection.contains(.events) { EventAnnotator.annotate(&context, &bulletin) }
  }
}
