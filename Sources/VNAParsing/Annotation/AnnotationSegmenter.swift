import VNAModel

/// Cuts a bulletin into the parts that are read for mentions.
///
/// The dateline is a part of its own; the sign-off and the pictures' credits are left out: the agency
/// in them is none of the story's organizations.
enum AnnotationSegmenter {
  static func segments(of bulletin: Bulletin) -> [AnnotationSegment] {
    let story = bulletin.story
    var out: [AnnotationSegment] = []
    out.reserveCapacity(bulletin.blocks.count + 2)
    if let headline = story.headline { out.append(.init(kind: .headline, span: headline.span)) }
    for headline in story.repeatedHeadlines {
      out.append(.init(kind: .headline, span: headline.span))
    }
    if let standfirst = story.standfirst {
      out.append(.init(kind: .standfirst, span: standfirst.span))
    }
    let (dateline, signOff) = (story.dateline?.excerpt.span, story.signOff?.excerpt.span)
    // By their numbers: only spans are taken, and a copy of a story or caption counts references.
    for index in story.paragraphs.indices {
      add(story.paragraphs[index].span, dateline: dateline, signOff: signOff, to: &out)
    }
    for caption in story.captions { add(caption, .caption, nil, to: &out) }
    addGluedHeadlines(of: bulletin, to: &out)
    let items = bulletin.related.items
    for index in items.indices {
      if let span = items[index].kicker?.span {
        out.append(.init(kind: .relatedKicker, span: span, item: index))
      }
      if let span = items[index].headline?.span {
        out.append(.init(kind: .relatedHeadline, span: span, item: index))
      }
      if let span = items[index].teaser?.span {
        out.append(.init(kind: .relatedTeaser, span: span, item: index))
      }
      for caption in items[index].captions { add(caption, .relatedCaption, index, to: &out) }
    }
    // In the order of the text, as tokens are.
    out.sort { $0.span.start < $1.span.start }
    return out
  }

  /// The headline that is printed again before a caption («HEADLINE ảnh 1CAPTION») is read as one.
  private static func addGluedHeadlines(
    of bulletin: Bulletin, to out: inout [AnnotationSegment]
  ) {
    guard let headline = bulletin.story.headline else { return }
    let source = bulletin.source.text
    for block in bulletin.blocks where block.kind == .caption {
      let end = Int(block.span.start) + headline.span.count
      guard end < Int(block.span.end), end <= source.count else { continue }
      let again = Span(Int(block.span.start)..<end)
      let isCaption = bulletin.story.captions.contains { $0.excerpt.span.overlaps(again) }
      if !isCaption, source[again].elementsEqual(source[headline.span]) {
        out.append(.init(kind: .headline, span: again))
      }
    }
  }

  private static func add(
    _ paragraph: Span, dateline: Span?, signOff: Span?, to out: inout [AnnotationSegment]
  ) {
    var span = paragraph
    if let dateline, span.contains(dateline) {
      out.append(.init(kind: .dateline, span: dateline))
      span.start = dateline.end
    }
    if let signOff, span.contains(signOff) {
      span.end = signOff.start
    }
    if !span.isEmpty { out.append(.init(kind: .paragraph, span: span)) }
  }

  private static func add(
    _ caption: Caption, _ kind: AnnotationSegment.Kind, _ item: Int?,
    to out: inout [AnnotationSegment]
  ) {
    var span = caption.excerpt.span
    if let credit = caption.creditSpan, span.contains(credit) { span.end = credit.start }
    if !span.isEmpty { out.append(.init(kind: kind, span: span, item: item)) }
  }
}
