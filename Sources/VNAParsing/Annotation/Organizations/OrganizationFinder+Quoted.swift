import VNAModel
import VNAText

/// Firms in quotation marks that no head names as such, as Russian writes them.
extension OrganizationFinder {
  /// «Мираторг» хочет …», «подписали «Сайгон Ньюпорт» и «РЖД Логистика»»: a name in quotation marks
  /// that does something, or is joined to an organization.
  mutating func readQuoted(_ context: inout AnnotationContext) {
    var firms: [Range<Int>] = []
    for block in reader.tokens.blocks where context.segments[block.tag].kind != .dateline {
      for open in block.tokens where reader.kind(open) == .openQuote {
        guard let close = firmEnd(open), close < block.tokens.upperBound else { continue }
        let isJoined = follows(open, firms, context)
        guard isJoined || acts(open, close) else { continue }
        firms.append(open + 1..<close)
      }
    }
    guard !firms.isEmpty else { return }
    // Both are in the order of the text: one sweep, so that the time stays linear.
    mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var next = 0
    var known: Set<Range<Int>> = []
    mentions.removeAll { mention in
      while next < firms.count, firms[next].upperBound <= mention.tokens.lowerBound { next += 1 }
      guard next < firms.count else { return false }
      if mention.tokens == firms[next] {
        known.insert(mention.tokens)
        return false
      }
      // «РЖД» of «РЖД Логистика» was found by itself.
      return firms[next].lowerBound <= mention.tokens.lowerBound
        && mention.tokens.upperBound <= firms[next].upperBound
    }
    for firm in firms where !known.contains(firm) {
      append(
        OrganizationMention(
          tokens: firm, nameKey: reader.key(firm, droppingFunctionWords: true), acronymKey: 0),
        "organization.quoted", &context)
    }
    mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The closing mark behind one to four words, the first in a capital; nil where it is something else.
  private func firmEnd(_ open: Int) -> Int? {
    var close = open + 1
    while close < min(open + 5, reader.count), reader.kind(close) == .word { close += 1 }
    guard close > open + 1, reader.kind(close) == .closeQuote, reader.isCapitalized(open + 1),
      reader.matches.classes(at: open + 1).isDisjoint(
        with: .init(.stopWord, .title, .speechVerb, .eventNoun))
    else { return nil }
    return close
  }

  /// Whether a name is the subject of a verb, with no noun before it that tells what it is: «Тайфун
  /// «Нору» прошел» is no firm.
  private func acts(_ open: Int, _ close: Int) -> Bool {
    var before = open - 1
    let opens = before < 0 || reader.tokens[before].sentence != reader.tokens[open].sentence
    if opens {
      return isVerb(close + 1) && reader.tokens[close + 1].sentence == reader.tokens[open].sentence
    }
    // «заключили 13 ноября «Сайгон Ньюпорт» и «РЖД Логистика»»
    while before > 0, reader.kind(before) == .number || reader.matches.has(.month, at: before) {
      before -= 1
    }
    guard reader.kind(before) == .word, isVerb(before), reader.role(close + 1) == .and,
      reader.kind(close + 2) == .openQuote
    else { return false }
    return firmEnd(close + 2) != nil
  }

  private func isVerb(_ index: Int) -> Bool {
    guard index < reader.count, reader.kind(index) == .word, !reader.isCapitalized(index) else {
      return false
    }
    return !reader.matches.classes(at: index).isDisjoint(with: .init(.eventVerb, .eventStatus))
  }

  /// Whether a name follows another organization in quotation marks, of which the same is said:
  /// ««Вьетсовпетро» добыло …, «Русвьетпетро» – …», ««Сайгон Ньюпорт» и «РЖД Логистика»».
  private func follows(
    _ open: Int, _ firms: [Range<Int>], _ context: borrowing AnnotationContext
  ) -> Bool {
    guard open > 2 else { return false }
    if reader.role(open - 1) == .and, reader.kind(open - 2) == .closeQuote {
      return isFirm(open - 3, firms, context)
    }
    guard reader.kind(open - 1) == .comma else { return false }
    var at = open - 2
    while at > max(0, open - 24), reader.tokens[at].sentence == reader.tokens[open].sentence {
      if reader.kind(at) == .closeQuote { return isFirm(at - 1, firms, context) }
      at -= 1
    }
    return false
  }

  private func isFirm(
    _ last: Int, _ firms: [Range<Int>], _ context: borrowing AnnotationContext
  ) -> Bool {
    context.claims[last] == .organization
      || (firms.last { $0.lowerBound <= last }?.contains(last) ?? false)
  }
}
