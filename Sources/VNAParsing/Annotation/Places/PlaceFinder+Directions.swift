import VNAModel
import VNAText

extension PlaceFinder {
  func isDirection(_ index: Int) -> Bool {
    switch reader.role(index) {
    case .direction, .side, .middle: true
    default: false
    }
  }

  /// «dans le Centre», «le Nord du Vietnam»: a part of a country; gives the token after it.
  mutating func readDirection(_ index: Int, _ context: inout AnnotationContext) -> Int {
    guard context.claims[index] == .none, index > 0 else { return index + 1 }
    var end = index + 1
    if reader.kind(end) == .hyphen, !reader.tokens[end].hasSpaceBefore {
      // «Nord-Est»; «Nord-Sud» is no part of anything.
      guard isDirection(end + 1), reader.role(end + 1) != reader.role(index) else { return end + 1 }
      end += 2
    }
    var country = CountryCode.none
    var isOfCountry = false
    if let inner = reader.afterOf(end) {
      if inner < reader.count, let match = reader.matches.longest(.country, at: inner) {
        country = reader.value(match).country
      } else if reader.role(inner) != .generic {
        return end
      }
      isOfCountry = true
    }
    if reader.kind(index - 1) == .openBracket {
      // «Hai Phong (Nord)»: where in its country the place before it lies.
      guard reader.kind(end) == .closeBracket, let last = mentions.last,
        last.tokens.upperBound == index - 1
      else { return end }
      add(
        index..<end, .region, last.country, key: reader.key(index..<end), isUnknown: true,
        &context)
      return end
    }
    guard isIntroduced(index, isOfCountry: isOfCountry), isClosed(end, isOfCountry: isOfCountry)
    else { return end }
    add(
      index..<end, .region, country, key: reader.key(index..<end), isUnknown: true, &context)
    return end
  }

  /// Whether a preposition and article stand before that make a place of the direction.
  private func isIntroduced(_ index: Int, isOfCountry: Bool) -> Bool {
    let word = index - 2
    switch reader.role(index - 1) {
    case .article:
      if isOfCountry { return true }
      if reader.tokens[index - 1].flags.contains(.elided) { return false }
      return reader.role(index) == .direction && reader.role(word) != .of
        || reader.role(word) == .locative || reader.role(word) == .and
    case .of:
      // «Corée du Sud», «pays du Sud», «directeur du Centre»
      return !reader.isCapitalized(word) && reader.role(word) != .generic
        && !reader.matches.has(.title, at: max(0, word))
    case .locative: return true
    default: return false
    }
  }

  /// Whether nothing follows that makes another name of it («Centre national», «Sud global»).
  private func isClosed(_ end: Int, isOfCountry: Bool) -> Bool {
    guard !isOfCountry, end < reader.count, reader.isWord(end, inSentenceOf: end - 1) else {
      return true
    }
    if reader.role(end) == .and { return true }
    return !reader.isCapitalized(end) && !reader.isAdjective(end) && reader.role(end) != .purpose
      && reader.role(end) != .against
      && reader.role(end - 1) != .middle
  }
}
