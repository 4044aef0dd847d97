import VNAModel

extension Query: CustomStringConvertible {
  /// The query in the query language: what ``init(_:)`` reads as the same clauses and days.
  ///
  /// ``order`` and ``limit`` have no words in that language and are left out. A term made by a
  /// program may have text that none of the quotation marks of the language can hold; it is written
  /// all the same, and not read back.
  public var description: String {
    var words = clauses.map { clause in
      (clause.isExcluded ? "-" : "") + clause.alternatives.map(\.notation).joined(separator: " OR ")
    }
    if let first = dates.first { words.append("since:\(TemporalPoint(first))") }
    if let last = dates.last { words.append("until:\(TemporalPoint(last))") }
    return words.joined(separator: " ")
  }
}

extension Query.Term {
  fileprivate var notation: String {
    let word = (isPhrase ? quoted : text) + (isPrefix ? "*" : "")
    let start = isExact ? "=" : ""
    if let name = field.notation { return name + ":" + start + word }
    // What would be read as a field, a minus or an operator says that it is text.
    let isBare = isExact || isPhrase || !(text == "OR" || text.hasPrefix("-") || text.contains(":"))
    return (isBare ? "" : "text:") + start + word
  }

  /// The text in those quotation marks that it does not itself close.
  private var quoted: String {
    let scalars = text.unicodeScalars
    for (open, close) in [("\"", "\""), ("«", "»"), ("“", "”")] as [(String, Unicode.Scalar)]
    where !scalars.contains(close) {
      return "\(open)\(text)\(close)"
    }
    return "\"\(text)\""
  }
}

extension Query.Field {
  /// The name before the colon; nil for the text, which needs none.
  fileprivate var notation: String? {
    switch self {
    case .text: nil
    case .organization: "org"
    case .language: "lang"
    case .headline, .person, .place, .country, .event: rawValue
    }
  }
}
