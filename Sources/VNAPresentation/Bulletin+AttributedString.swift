import VNAModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Bulletin {
  /// The main story as text with its mentions as attributes of ``VNAAttributes``: headline,
  /// standfirst, paragraphs and captions in the order of the page, an empty line between them.
  ///
  /// SwiftUI shows it in one line, `Text(bulletin.attributedStory())`: the headline strong and captions
  /// emphasized (on Apple's systems), and mentions as links where `link` gives them an address:
  /// ```swift
  /// bulletin.attributedStory { mention in
  ///   URL(string: "myapp://\(mention.kind.rawValue)/\(mention.entry)")
  /// }
  /// ```
  ///
  /// Spans of your own, as those that `SnippetMaker` finds or a diagnostic has, become the attribute
  /// ``VNAAttributes/highlight``, for you to style (`story[range].backgroundColor = .yellow`):
  /// ```swift
  /// let doubts = bulletin.diagnostics.compactMap(\.span)
  /// let story = bulletin.attributedStory(highlighting: doubts)
  /// for (doubt, range) in story.runs[\.highlight] where doubt != nil {
  ///   print(story[range].characters)
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - highlights: spans of the bulletin's source; what lies outside the story is left out. Where
  ///     two overlap, the later one counts.
  ///   - link: the address of a mention; where two overlap, the inner one's counts.
  public func attributedStory(
    highlighting highlights: [Span] = [], link: (Mention) -> URL? = { _ in nil }
  ) -> AttributedString {
    let mentions = mentions
    var text = AttributedString()
    for piece in [story.headline].compactMap(\.self) + story.textsInOrder {
      if !text.characters.isEmpty { text += AttributedString("\n\n") }
      text += attributed(piece, mentions, highlights, link)
    }
    return text
  }

  /// A piece of the bulletin, such as a paragraph or the headline of another story, as text with its
  /// mentions as attributes of ``VNAAttributes``.
  ///
  /// - Parameters:
  ///   - excerpt: a piece of this bulletin's source.
  ///   - highlights: spans of that source, see ``attributedStory(highlighting:link:)``.
  ///   - link: the address of a mention; where two overlap, the inner one's counts.
  public func attributed(
    _ excerpt: Excerpt, highlighting highlights: [Span] = [],
    link: (Mention) -> URL? = { _ in nil }
  ) -> AttributedString {
    attributed(excerpt, mentions, highlights, link)
  }

  private func attributed(
    _ excerpt: Excerpt, _ mentions: [Mention], _ highlights: [Span], _ link: (Mention) -> URL?
  ) -> AttributedString {
    let inside = mentions.filter {
      excerpt.span.contains($0.excerpt.span) && !$0.excerpt.span.isEmpty
        && !$0.excerpt.source.cutsScalar($0.excerpt.span)
    }
    var ends = [excerpt.span.start, excerpt.span.end]
    for mention in inside { ends += [mention.excerpt.span.start, mention.excerpt.span.end] }
    // A highlight may go on beyond the excerpt, as one of two paragraphs does.
    let marked = highlights.indices.filter {
      highlights[$0].overlaps(excerpt.span) && !highlights[$0].isEmpty
        && !excerpt.source.cutsScalar(highlights[$0])
    }
    for index in marked {
      ends.append(max(highlights[index].start, excerpt.span.start))
      ends.append(min(highlights[index].end, excerpt.span.end))
    }
    ends.sort()
    let base = attributes(of: excerpt)
    var text = AttributedString()
    for (start, end) in zip(ends, ends.dropFirst()) where start < end {
      let piece = Span(start: start, end: end)
      var attributes = base
      // The longer of two that begin together comes first, so the inner one is set last.
      for mention in inside where mention.excerpt.span.contains(piece) {
        attributes.add(mention)
        if let address = link(mention) { attributes.link = address }
      }
      for index in marked where highlights[index].contains(piece) {
        attributes[VNAAttributes.HighlightAttribute.self] = index
      }
      text += AttributedString(excerpt.source.text(piece), attributes: attributes)
    }
    return text
  }

  /// What the whole of an excerpt has.
  private func attributes(of excerpt: Excerpt) -> AttributeContainer {
    var attributes = AttributeContainer()
    guard let kind = blockKind(at: excerpt.span.start) else { return attributes }
    attributes[VNAAttributes.BlockAttribute.self] = kind
    // Foundation for other systems than Apple's has no such attribute.
    #if canImport(Darwin)
      switch kind {
      case .headline, .relatedHeadline: attributes.inlinePresentationIntent = .stronglyEmphasized
      case .caption, .relatedCaption: attributes.inlinePresentationIntent = .emphasized
      default: break
      }
    #endif
    return attributes
  }
}
