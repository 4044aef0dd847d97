import VNAModel
import VNAText

/// Magnitudes to which a lost space has glued what they multiply.
extension QuantityReader {
  /// «1.200 tỷđồng», «5 triệuUSD»: reads magnitude and unit from one word; false where it is another.
  func readGluedMagnitude(_ term: inout QuantityTerm) -> Bool {
    let index = term.tokens.upperBound
    guard grammar.nouns == .listed, isIn(index, sentenceOf: term.tokens.lowerBound),
      tokens[index].kind == .word, matches.classes(at: index).isEmpty
    else { return false }
    let word = Int(tokens[index].start)..<Int(tokens[index].end)
    guard (4...20).contains(word.count) else { return false }
    let (magnitudes, units) = (LexiconClassSet(.magnitude), LexiconClassSet(.currency, .unit))
    for split in word.dropFirst(2).dropLast()
    where bytes[split] & 0xC0 != 0x80 && isKnown(word.lowerBound..<split, magnitudes)
      && isKnown(split..<word.upperBound, units)
    {
      guard let magnitude = match(word.lowerBound..<split, [.magnitude]),
        let factor = lexicon.number(of: magnitude), factor >= 1000,
        let unit = match(split..<word.upperBound, [.currency, .unit])
      else { continue }
      term.magnitude = factor
      term.tokens = term.tokens.lowerBound..<index + 1
      term.unit = QuantityUnit(
        kind: unit.lexiconClass == .currency ? .money : .measure, name: .entry(unit),
        tokens: index..<index + 1)
      return true
    }
    return false
  }

  /// Whether the tables have some bytes as a word of some classes; most they have not, which is seen
  /// without making tokens of them.
  private func isKnown(_ range: Range<Int>, _ classes: LexiconClassSet) -> Bool {
    let word = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    return !lexicon.classes(ofWord: lexicon.spelling.hash(word)).isDisjoint(with: classes)
  }

  /// The phrase that some bytes are by themselves.
  private func match(_ range: Range<Int>, _ classes: [LexiconClass]) -> LexiconMatch? {
    var part = TokenTable(lexicon: lexicon)
    part.append(source: bytes, range: range)
    guard part.count == 1 else { return nil }
    var found = MatchTable()
    lexicon.match(part, into: &found)
    return classes.lazy.compactMap { found.longest($0, at: 0) }.first
  }
}
