import VNAModel
import VNAText

/// The anchors of the story and of the list of other stories, two days that may lie years apart.
///
/// In this order of trust: what the caller or the page's metadata say, what the part's own dates
/// say, and the other part as a bound: the list is read on or after the story's day.
struct DateAnchors {
  var story: DateAnchor?
  var related: DateAnchor?

  /// The anchors by what was read.
  static func find(
    _ context: AnnotationContext, _ bulletin: Bulletin, _ reading: DateReading
  ) -> DateAnchors {
    var anchors = DateAnchors()
    anchors.infer(context, bulletin, reading)
    return anchors
  }

  private mutating func infer(
    _ context: AnnotationContext, _ bulletin: Bulletin, _ reading: DateReading
  ) {
    var inStory = DateEvidence()
    var inRelated = DateEvidence()
    var segments = SegmentCursor(context)
    let lead = context.segments.first { $0.kind == .paragraph }?.span
    for expression in reading.expressions where expression.vague < 0 {
      let segment = context.segments[segments.index(ofToken: expression.tokens.lowerBound)]
      if segment.isStory {
        let opensStory = segment.kind != .paragraph || segment.span == lead
        inStory.add(
          expression, reading, isHeadline: segment.kind == .headline,
          isDateline: segment.kind == .dateline, opensStory: opensStory,
          isEdition: Self.isEdition(expression.tokens, context))
      } else {
        inRelated.add(expression, reading, isHeadline: false, isDateline: false)
      }
    }
    story = context.givenDate.flatMap(DateAnchor.init) ?? Self.printed(context, bulletin)
    if story == nil {
      let alone = AnchorInference(evidence: inStory, other: nil, isAfterOther: false).anchor()
      if let alone, alone.basis != .bound {
        story = alone
      } else {
        // The list may know its own day and so bound the story's, unless that is one of history.
        var list = AnchorInference(evidence: inRelated, other: nil, isAfterOther: true).anchor()
        if let known = list, known.isYearOnly || inStory.tells(after: known.day.year) { list = nil }
        story =
          AnchorInference(evidence: inStory, other: list, isAfterOther: false).anchor() ?? alone
      }
    }
    related =
      AnchorInference(evidence: inRelated, other: story, isAfterOther: true).anchor()
  }

  /// «Кубок вызова Азии 2023 года», «Coupe d'Asie 2023»: whether a year stands right behind the name of
  /// a gathering or a cup, with no preposition before it, or before an ordinal: «2025年第二次联合巡航».
  private static func isEdition(_ year: Range<Int>, _ context: AnnotationContext) -> Bool {
    let first = year.lowerBound
    if year.upperBound < context.tokens.count,
      context.matches.has(.ordinalWord, at: year.upperBound),
      context.tokens[year.upperBound].sentence == context.tokens[first].sentence
    {
      return true
    }
    let others = LexiconClassSet(.stopWord, .preposition, .conjunction, .eventVerb)
    let sentence = context.tokens[first].sentence
    for index in (max(first - 5, 0)..<first).reversed() {
      let token = context.tokens[index]
      guard token.kind == .word, token.sentence == sentence,
        context.matches.classes(at: index).isDisjoint(with: others)
      else { return false }
      guard token.isCapitalized, let noun = context.matches.longest(.eventNoun, at: index) else {
        continue
      }
      return context.lexicon.value(of: noun, is: "award")
        || context.lexicon.value(of: noun, is: "conference")
    }
    return false
  }

  /// The day that the page prints above or beside the story, outside its text.
  private static func printed(_ context: AnnotationContext, _ bulletin: Bulletin) -> DateAnchor? {
    let end =
      bulletin.related.markers.first?.span.start ?? bulletin.story.paragraphs.last?.span.end ?? 0
    var table = TokenTable(lexicon: context.lexicon)
    for (index, line) in bulletin.residue.enumerated()
    where line.span.start < end && line.span.count < 160 && hasDigit(line.span, context) {
      table.append(source: context.bytes, range: line.span.range, tag: index)
    }
    guard table.count > 0 else { return nil }
    var matches = MatchTable()
    context.lexicon.match(table, into: &matches)
    return table.withBuffer { tokens in
      matches.withBuffer { matches in
        var marks = MarkTable()
        marks.fill(tokens, matches)
        return marks.withMarks { marks in
          fullDate(
            DateText(
              bytes: context.bytes, tokens: tokens, matches: matches, marks: marks,
              lexicon: context.lexicon),
            context.words)
        }
      }
    }
  }

  /// Whether a line has a digit, without which it names no day of a year.
  private static func hasDigit(_ span: Span, _ context: AnnotationContext) -> Bool {
    context.bytes[span.range.clamped(to: context.bytes.indices)].contains { $0 &- 48 < 10 }
  }

  /// The first day with its year in a text.
  private static func fullDate(_ text: DateText, _ words: LanguageWords) -> DateAnchor? {
    guard let reading = DateGrammars.read(text, words) else { return nil }
    for expression in reading.expressions where expression.terms.count == 1 {
      let term = reading.terms[expression.terms.lowerBound]
      if let year = term.writtenYear, term.day > 0, term.secondYear == nil,
        let day = CivilDate(year: year, month: term.month, day: term.day)
      {
        return DateAnchor(day, .metadata)
      }
    }
    return nil
  }
}
