/// How two wordings of the same thing are told to be the same.
extension ComparedText {
  private static let articles = [
    "le ", "la ", "les ", "l'", "du ", "des ", "de la ", "de l'", "d'", "the ", "el ", "los ",
    "las ",
  ].map { Array($0.unicodeScalars) }

  /// Without one article at its head.
  var withoutArticle: ComparedText {
    guard let article = Self.articles.first(where: { scalars.starts(with: $0) }) else {
      return self
    }
    return ComparedText(scalars: Array(scalars.dropFirst(article.count)))
  }

  private var words: Set<[Unicode.Scalar]> {
    Set(scalars.split { !Self.isWordPart($0) }.map(Array.init))
  }

  /// Whether four fifths of the words are the same: for titles and names of speakers.
  func isClose(to other: ComparedText) -> Bool {
    let words = withoutArticle.words
    let others = other.withoutArticle.words
    if words.isEmpty || others.isEmpty { return false }
    let shared = words.intersection(others).count
    return Double(shared) / Double(max(words.count, others.count)) >= 0.8
  }

  /// Equal, or the same noun with and without what follows it («travailleurs», «travailleurs
  /// vietnamiens»).
  func isSameUnit(as other: ComparedText) -> Bool {
    if self == other { return true }
    if isEmpty || other.isEmpty { return false }
    return hasPrefix(other.followedBySpace) || other.hasPrefix(followedBySpace)
  }

  private var followedBySpace: ComparedText { ComparedText(scalars: scalars + [" "]) }

  /// Whether one holds the other and is not much longer.
  func overlaps(_ other: ComparedText) -> Bool {
    (other.contains(self) && other.count <= 2 * count + 12)
      || (contains(other) && count <= 2 * other.count + 12)
  }

  // MARK: Extents of dates

  private static let leadingWords = [
    "le", "la", "les", "du", "de", "des", "au", "aux", "en", "a", "dans", "depuis", "vers", "ce",
    "cet", "cette", "the", "on", "in", "of", "el", "los", "en", "del", "ngay", "nam", "thang",
    "vao",
    "trong",
  ].map { Array($0.unicodeScalars) }

  /// What is compared of a date's extent: no articles and prepositions before it.
  var dateWording: ComparedText {
    var text = scalars
    while let dash = text.indices.first(where: { text[$0...].starts(with: [" ", "-", " "]) }) {
      text.replaceSubrange(dash..<(dash + 3), with: ["-"])
    }
    var rest = text[...]
    while let count = Self.leadingWord(of: rest) { rest = rest.dropFirst(count) }
    while let first = rest.first, Self.isSpace(first) { rest = rest.dropFirst() }
    while let last = rest.last, Self.isSpace(last) { rest = rest.dropLast() }
    return ComparedText(scalars: Array(rest))
  }

  /// The length of an article or preposition at the head, its space included.
  private static func leadingWord(of text: ArraySlice<Unicode.Scalar>) -> Int? {
    for word in leadingWords where text.starts(with: word) {
      let next = text.dropFirst(word.count).first
      if next.map(isWordPart) ?? false { continue }
      return word.count + (next == " " ? 1 : 0)
    }
    let isElided = text.first == "l" || text.first == "d"
    return isElided && text.dropFirst().first == "'" ? 2 : nil
  }
}
