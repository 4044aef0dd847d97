import VNAModel
import VNAText

/// Reads the dates of a bulletin: wordings by the language's grammar, then the anchors of the story
/// and of the list of other stories, then values.
enum DateAnnotator {
  static func annotate(_ context: inout AnnotationContext, _ bulletin: inout Bulletin) {
    let text = DateText(
      bytes: context.bytes, tokens: context.tokens, matches: context.matches,
      marks: context.marks, lexicon: context.lexicon)
    guard let reading = DateGrammars.read(text, context.words) else { return }
    let anchors = DateAnchors.find(context, bulletin, reading)
    bulletin.referenceDate = anchors.story?.reference ?? bulletin.referenceDate
    if !bulletin.related.items.isEmpty {
      bulletin.related.referenceDate = anchors.related?.reference
    }
    var story = DateResolver(anchors.story, returnsToStory: context.words.dates != nil)
    var related = DateResolver(anchors.related)
    let (source, tokens) = (context.source, context.tokens)
    var dates: [TemporalExpression] = []
    dates.reserveCapacity(reading.expressions.count)
    var segments = SegmentCursor(context)
    for expression in reading.expressions {
      let first = expression.tokens.lowerBound
      let paragraph = segments.index(ofToken: first)
      let segment = context.segments[paragraph]
      let span = context.span(expression.tokens)
      if expression.vague >= 0 {
        let vague = reading.vague[expression.vague]
        dates.append(
          TemporalExpression(
            Excerpt(source, span), kind: vague.kind, basis: .explicit, quant: vague.quant,
            freq: vague.freq,
            timex3: [.init(span: span, type: vague.timexType, value: vague.value)]))
      } else {
        let position = DateResolver.Place(
          sentence: tokens[first].sentence, paragraph: paragraph, item: segment.item,
          opensParagraph: tokens[first].start <= segment.span.start + 4,
          isNearOpening: tokens[first].start <= segment.span.start + 12,
          isDateline: segment.kind == .dateline, isBackground: expression.isPluperfect)
        let found =
          segment.isStory
          ? story.resolve(expression, in: reading, at: position)
          : related.resolve(expression, in: reading, at: position)
        if segment.kind == .dateline { bulletin.story.dateline?.date = found.value }
        if let diagnostic = DateMentions.diagnostic(found.basis, span) {
          bulletin.diagnostics.append(diagnostic)
        }
        let parts = segment.isStory ? story.parts : related.parts
        dates.append(
          TemporalExpression(
            Excerpt(source, span), kind: reading.hasTime(expression) ? .time : .date,
            value: found.value, basis: found.basis, mod: expression.mod?.timex,
            timex3: DateMentions.timex3(expression, reading, parts, span, tokens)))
      }
      context.claim(expression.tokens, .date)
      if context.trace != nil { note(expression, dates[dates.count - 1], &context) }
    }
    bulletin.dates = dates
    for range in reading.taken { context.claim(range, .date) }
  }

  private static func note(
    _ expression: DateExpression, _ mention: TemporalExpression, _ context: inout AnnotationContext
  ) {
    context.note(
      mention.excerpt.span, expression.rule.name,
      "\(mention.value?.description ?? mention.timex3.first?.value ?? "no value"), basis "
        + "\(mention.basis.rawValue)")
  }
}

/// Goes along with the tokens of rising mentions from segment to segment.
struct SegmentCursor {
  private let blocks: UnsafeBufferPointer<TokenTable.Block>
  private var block = 0

  init(_ context: AnnotationContext) { blocks = context.tokens.blocks }

  /// The index in ``AnnotationContext/segments`` of a token that stands behind those asked before.
  mutating func index(ofToken token: Int) -> Int {
    while blocks[block].tokens.upperBound <= token { block += 1 }
    return blocks[block].tag
  }
}
