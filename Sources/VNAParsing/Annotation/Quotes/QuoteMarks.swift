import VNAText

/// Words between quotation marks.
struct QuotedStretch: Equatable {
  /// The mark that opens.
  var open: Int
  /// What stands between the marks.
  var inner: Range<Int>
  /// The mark that closes; nil where the paragraph ends before.
  var close: Int?
  /// The token after all of it.
  var end: Int { close.map { $0 + 1 } ?? inner.upperBound }
}

/// Pairs the quotation marks of a paragraph; what is quoted inside a quotation belongs to it.
struct QuoteMarks {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: TokenBuffer
  let marks: TokenMarks

  /// The shapes that must agree; a straight mark opens and closes.
  private enum Shape { case guillemet, low, curly, straight, other }

  /// All stretches of a block that lie in no other.
  func stretches(in block: Range<Int>, into out: inout [QuotedStretch]) {
    var index = block.lowerBound
    while true {
      index = marks.first(TokenMarks.pair, from: index, to: block.upperBound)
      guard index < block.upperBound else { return }
      let kind = tokens[index].kind
      guard kind == .openQuote || kind == .quote else {
        index += 1
        continue
      }
      let close = close(of: index, before: block.upperBound)
      let inner = index + 1..<max(index + 1, close ?? block.upperBound)
      let stretch = QuotedStretch(open: index, inner: inner, close: close)
      if !inner.isEmpty { out.append(stretch) }
      index = max(stretch.end, index + 1)
    }
  }

  private func shape(_ index: Int) -> Shape {
    let token = tokens[index]
    guard token.kind != .quote else { return .straight }
    let start = Int(token.start)
    switch (token.end - token.start, bytes[start]) {
    case (2, 0xC2): return .guillemet
    case (3, 0xE2) where bytes[start + 1] == 0x80:
      return bytes[start + 2] == 0x9E ? .low : .curly
    default: return .other
    }
  }

  private func close(of open: Int, before end: Int) -> Int? {
    let shape = shape(open)
    if shape == .straight { return closeStraight(open, before: end) }
    var depth = 1
    // Openers of other shapes, and a closer of another shape that closes none of them.
    var foreign = 0
    var stray: Int?
    var index = marks.first(TokenMarks.pair, from: open + 1, to: end)
    while index < end {
      switch tokens[index].kind {
      case .openQuote:
        if self.shape(index) == shape {
          // The same shape opens again: what was open ended at the stray mark.
          if let stray { return stray }
          depth += 1
        } else if shape == .low, self.shape(index) == .curly {
          return index
        } else {
          foreign += 1
        }
      case .closeQuote:
        if self.shape(index) == shape || shape == .low {
          depth -= 1
          if depth == 0 { return index }
        } else if foreign > 0 {
          foreign -= 1
        } else if stray == nil {
          stray = index
        }
      case .quote:
        if !tokens[index].hasSpaceBefore, stray == nil, foreign == 0 { stray = index }
      default: break
      }
      index = marks.first(TokenMarks.pair, from: index + 1, to: end)
    }
    // Nested marks that were not closed each: the last one closes all.
    if depth > 1, let last = (open + 1..<end).last(where: { tokens[$0].kind == .closeQuote }) {
      return last
    }
    return stray
  }

  private func closeStraight(_ open: Int, before end: Int) -> Int? {
    var depth = 1
    var stray: Int?
    var index = marks.first(TokenMarks.pair, from: open + 1, to: end)
    while index < end {
      if tokens[index].kind == .quote {
        if opens(index, before: end), closers(after: index, before: end) > depth {
          depth += 1
        } else {
          depth -= 1
          if depth == 0 { return index }
        }
      } else if tokens[index].kind == .closeQuote, stray == nil {
        stray = index
      }
      index = marks.first(TokenMarks.pair, from: index + 1, to: end)
    }
    return stray
  }

  /// Whether a straight mark can only open: a space before it, none after.
  private func opens(_ index: Int, before end: Int) -> Bool {
    guard index + 1 < end, !tokens[index + 1].hasSpaceBefore, tokens[index + 1].isWord else {
      return false
    }
    return tokens[index].hasSpaceBefore || tokens[index - 1].flags.contains(.elided)
  }

  /// How many straight marks after a place can only close, up to the next but two.
  private func closers(after index: Int, before end: Int) -> Int {
    var count = 0
    var seen = 0
    var next = index + 1
    while next < end, seen < 4 {
      if tokens[next].kind == .quote {
        seen += 1
        if opens(next, before: end) { break }
        count += 1
      }
      next += 1
    }
    return count
  }
}
