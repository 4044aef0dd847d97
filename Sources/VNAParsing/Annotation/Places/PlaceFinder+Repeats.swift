import VNAModel
import VNAText

extension PlaceFinder {
  /// Finds again by their names alone the places that a head told of: «dans la commune de Trà Leng»,
  /// and «les décombres de Trà Leng».
  mutating func readRepeats(_ context: inout AnnotationContext) {
    // A bit for the first word of each name: hardly another word has it.
    var words: UInt64 = 0
    for mention in mentions where mention.isUnknown { words |= bit(mention.tokens.lowerBound) }
    guard words != 0 else { return }
    var byKey = HashIndex()
    for index in mentions.indices
    where mentions[index].isUnknown && mentions[index].key == reader.key(mentions[index].tokens) {
      byKey[mentions[index].key] = index
    }
    var next = 0
    while true {
      let index = reader.first(from: next, to: reader.count, of: 0, or: [.capitalized])
      guard index < reader.count else { return }
      next = index + 1
      guard words & bit(index) != 0 else { continue }
      let range = index..<reader.runEnd(from: index)
      guard !range.isEmpty, context.isFree(range), opensName(index) else { continue }
      let found = byKey[reader.key(range)]
      guard found >= 0 else { continue }
      let place = mentions[found]
      add(range, place.kind, place.country, key: place.key, isUnknown: true, &context)
      next = range.upperBound
    }
  }

  private func bit(_ index: Int) -> UInt64 { 1 << (reader.tokens[index].hash & 63) }

  /// Whether no name begins before a token: «À Trà Vân» does not.
  private func opensName(_ index: Int) -> Bool {
    index == 0 || !reader.isCapitalizedWord(index - 1, inSentenceOf: index)
      || reader.tokens[index - 1].flags.contains(.leadingWord)
  }
}
