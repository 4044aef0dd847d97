import VNAModel
import VNAText

extension PlaceFinder {
  /// Finds again by their names alone the places that a head told of: «dans la commune de Trà Leng»,
  /// and «les décombres de Trà Leng».
  mutating func readRepeats(_ context: inout AnnotationContext) {
    var byKey = HashIndex()
    var hasNames = false
    for index in mentions.indices
    where mentions[index].isUnknown && mentions[index].key == reader.key(mentions[index].tokens) {
      byKey[mentions[index].key] = index
      hasNames = true
    }
    guard hasNames else { return }
    var next = 0
    while true {
      let index = reader.first(from: next, to: reader.count, of: 0, or: [.capitalized])
      guard index < reader.count else { return }
      next = index + 1
      let range = index..<reader.runEnd(from: index)
      guard !range.isEmpty, context.isFree(range), opensName(index) else { continue }
      let found = byKey[reader.key(range)]
      guard found >= 0 else { continue }
      let place = mentions[found]
      add(range, place.kind, place.country, key: place.key, isUnknown: true, &context)
      next = range.upperBound
    }
  }

  /// Whether no name begins before a token: «À Trà Vân» does not.
  private func opensName(_ index: Int) -> Bool {
    index == 0 || !reader.isCapitalizedWord(index - 1, inSentenceOf: index)
      || reader.tokens[index - 1].flags.contains(.leadingWord)
  }
}
