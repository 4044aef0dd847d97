import VNAModel
import VNAText

/// A worker's memory for reading bulletins, kept from one to the next.
///
/// Pass the same one to ``BulletinParser/parse(_:hints:reusing:)`` again and again; it holds nothing
/// of a bulletin's meaning.
public struct ParserScratch: Sendable {
  var tokens = TokenTable()
  var matches = MatchTable()
  var marks = MarkTable()
  var lines: [PageLine] = []
  /// Set it to have the parts of annotation timed; nil costs nothing.
  package var times: AnnotationTimes?
  /// Whether a parse ends early, with what it has, when its task is cancelled.
  var stopsWhenCancelled = false

  /// Makes an empty one.
  public init() {}
}

/// The second pass over a bulletin: what it says.
struct AnnotationPass {
  let words: LanguageWords
  let selection: AnnotationSet
  let plugins: [any Annotator]
  let stopsWhenCancelled: Bool

  /// Whether nobody waits for the result any more.
  private var isStopped: Bool { stopsWhenCancelled && Task.isCancelled }

  func run(
    on bulletin: inout Bulletin, givenDate: ReferenceDate?, reusing scratch: inout ParserScratch,
    trace: inout AnnotationTrace?
  ) {
    let segments = AnnotationSegmenter.segments(of: bulletin)
    let source = bulletin.source.text
    source.withBytes { bytes in
      var times = scratch.times
      times?.begin()
      scratch.tokens.removeAll()
      scratch.tokens.lexicon = words.lexicon
      for (index, segment) in segments.enumerated() {
        if isStopped { return }
        scratch.tokens.append(source: bytes, range: segment.span.range, tag: index)
      }
      times?.end(.tokens)
      words.lexicon.match(
        &scratch.tokens, restoring: words.lostSpaces, in: bytes, into: &scratch.matches)
      times?.end(.lookup)
      if isStopped { return }
      segments.withUnsafeBufferPointer { segments in
        scratch.tokens.withBuffer { tokens in
          scratch.matches.withBuffer { matches in
            scratch.marks.fill(tokens, matches)
            scratch.marks.withMarks { marks in
              var context = AnnotationContext(
                source: source, bytes: bytes, words: words, segments: segments, tokens: tokens,
                matches: matches, marks: marks, givenDate: givenDate,
                claims: ContiguousArray(repeating: .none, count: tokens.count), trace: trace)
              annotate(&context, &bulletin, &times)
              trace = context.trace
            }
          }
        }
      }
      scratch.times = times
      if !plugins.isEmpty, !isStopped {
        let view = TokenView(
          source: source, tokens: scratch.tokens, matches: scratch.matches,
          lexicon: words.lexicon)
        for plugin in plugins where !isStopped {
          plugin.annotate(view, &bulletin)
          SpanCheck.run(on: &bulletin, after: plugin.name)
        }
      }
    }
  }

  /// The built-in annotators, in their order; see ``AnnotationContext``.
  ///
  /// What was not selected still runs where a selected one stands on it, and is then left out.
  private func annotate(
    _ context: inout AnnotationContext, _ bulletin: inout Bulletin,
    _ times: inout AnnotationTimes?
  ) {
    // Nothing is read of a language without its words.
    let selection = selection.intersection(words.annotations)
    guard !selection.isEmpty else { return }
    let names: AnnotationSet = [.places, .organizations, .people, .quotes, .events]
    DateAnnotator.annotate(&context, &bulletin)
    times?.end(.dates)
    if isStopped { return }
    if selection.contains(.quantities) { bulletin.quantities = QuantityFinder.run(&context) }
    times?.end(.quantities)
    if !selection.isDisjoint(with: names) {
      let organizations = OrganizationFinder.find(&context)
      times?.end(.organizations)
      if isStopped { return }
      let places = PlaceFinder.find(&context)
      times?.end(.places)
      bulletin.people = PeopleAnnotator.annotate(&context)
      times?.end(.people)
      if isStopped { return }
      PlaceMerger.merge(places, context, into: &bulletin)
      OrganizationMerger.merge(organizations, context, into: &bulletin)
      times?.end(.merging)
    }
    if selection.contains(.quotes) {
      bulletin.quotes = QuoteFinder.run(&context, people: bulletin.people)
    }
    times?.end(.quotes)
    if isStopped { return }
    if selection.contains(.events) { EventAnnotator.annotate(&context, &bulletin) }
    times?.end(.events)
    if !selection.contains(.dates) { bulletin.dates = [] }
    if !selection.contains(.places) { bulletin.places = [] }
    if !selection.contains(.organizations) { bulletin.organizations = [] }
    if !selection.contains(.people) { bulletin.people = [] }
  }
}
