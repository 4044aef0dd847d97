import VNAModel

/// A piece of text with mentions in it, as elements that nest properly.
enum MentionStep {
  case text(Span)
  case begin(Mention)
  case end(Mention)
}

/// Cuts texts at their mentions, in the order of the source.
struct MentionSteps {
  private let mentions: [Mention]
  /// Whether an element of the first kind may hold one of the second.
  private let nests: (Mention.Kind, Mention.Kind) -> Bool

  /// Takes the mentions of some kinds, sorted as ``/VNAModel/Bulletin/mentions`` has them.
  init(
    _ mentions: [Mention], kinds: Set<Mention.Kind> = Set(Mention.Kind.allCases),
    nests: @escaping (Mention.Kind, Mention.Kind) -> Bool = { _, _ in true }
  ) {
    self.mentions = mentions.filter {
      kinds.contains($0.kind) && !$0.excerpt.span.isEmpty
        && !$0.excerpt.source.cutsScalar($0.excerpt.span)
    }
    self.nests = nests
  }

  /// The steps through an excerpt. A mention that crosses the end of another one, or that may not
  /// stand in the one around it, is left out.
  func steps(_ excerpt: Excerpt) -> [MentionStep] {
    var steps: [MentionStep] = []
    var open: [Mention] = []
    let whole = excerpt.span
    var position = whole.start

    func text(to end: UInt32) {
      if position < end { steps.append(.text(Span(start: position, end: end))) }
      position = max(position, end)
    }
    func close(before start: UInt32) {
      while let last = open.last, last.excerpt.span.end <= start {
        text(to: last.excerpt.span.end)
        steps.append(.end(last))
        open.removeLast()
      }
    }

    for mention in mentions[firstIndex(from: whole.start)...] {
      let span = mention.excerpt.span
      if span.start >= whole.end { break }
      guard whole.contains(span) else { continue }
      close(before: span.start)
      if let outer = open.last {
        guard outer.excerpt.span.contains(span), nests(outer.kind, mention.kind) else { continue }
      }
      text(to: span.start)
      steps.append(.begin(mention))
      open.append(mention)
    }
    close(before: whole.end)
    text(to: whole.end)
    return steps
  }

  private func firstIndex(from start: UInt32) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].excerpt.span.start < start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
