import VNAModel
import VNAText

/// Reads the dates of a bulletin: wordings by the language's grammar, then the anchors of the story
/// and of the list of other stories, then values.
struct DateAnnotator {
  static func annotate(_ context: inout AnnotationContext, _ bulletin: inout Bulletin) {
    let text = DateText(
      bytes: context.bytes, tokens: context.tokens, matches: context.matches,
      lexicon: context.lexicon)
    guard var grammar = DateGrammars.grammar(for: context.pack.code, text) else { return }
    var reading = DateReading()
    /// The segment of each expression.
    var places: [Int] = []
    for block in context.tokens.blocks {
      grammar.read(block.tokens, into: &reading)
      while places.count < reading.expressions.count { places.append(block.tag) }
    }
    let anchors = DateAnchors(context, bulletin, reading, places)
    bulletin.referenceDate = anchors.story?.reference ?? bulletin.referenceDate
    if !bulletin.related.items.isEmpty {
      bulletin.related.referenceDate = anchors.related?.reference
    }
    var story = DateResolver(anchors.story)
    var related = DateResolver(anchors.related)
    bulletin.dates.reserveCapacity(reading.expressions.count)
    for (index, expression) in reading.expressions.enumerated() {
      let segment = context.segments[places[index]]
      let terms = reading.terms[expression.terms]
      let first = expression.tokens.lowerBound
      let place = DateResolver.Place(
        sentence: context.tokens[first].sentence, item: segment.item,
        opensParagraph: context.tokens[first].start <= segment.span.start + 4)
      let mention: TemporalExpression
      if let vague = expression.vague {
        mention = DateMentions.vague(expression, vague, context)
      } else {
        let found =
          segment.isStory
          ? story.resolve(expression, terms, at: place)
          : related.resolve(expression, terms, at: place)
        mention = DateMentions.mention(expression, terms, found, context)
        if segment.kind == .dateline { bulletin.story.dateline?.date = found.value }
        if let diagnostic = DateMentions.diagnostic(mention) {
          bulletin.diagnostics.append(diagnostic)
        }
      }
      context.claim(expression.tokens, .date)
      context.note(
        mention.excerpt.span, expression.rule,
        "\(mention.value?.description ?? mention.timex3.first?.value ?? "no value"), basis "
          + "\(mention.basis.rawValue)")
      bulletin.dates.append(mention)
    }
    for range in reading.taken { context.claim(range, .date) }
  }
}
