import VNAText

/// Chinese writing of foreign names: their parts stand between points.
extension PeopleReader {
  /// «埃马纽埃尔·»: whether the signs from one on write foreign sounds up to a point, whatever words
  /// («纽埃») are among them.
  func soundsUpToPoint(_ start: Int) -> Bool {
    var end = start
    let limit = min(start + Self.longestPart, tokens.count)
    while end < limit, has(.nameParticle, at: end) { end += 1 }
    return end > start && end < tokens.count && isPoint(end)
  }

  /// «阿兹哈·阿齐占·哈仑»: whether one more point follows that no word of several signs and no conjunction
  /// parts from the one before.
  func isBetweenPoints(_ index: Int, _ part: Int) -> Bool {
    guard part > 0 else { return false }
    for next in index..<min(index + Self.longestPart / 2, tokens.count) {
      if isPoint(next) { return next > index }
      guard tokens[next].kind == .ideograph, isSameSentence(index, next),
        !Self.joins.contains(tokens[next].hash), !opensWord(next, longer: true)
      else { return false }
    }
    return false
  }

  func isPoint(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .symbol && token.end - token.start >= 2
  }
}
