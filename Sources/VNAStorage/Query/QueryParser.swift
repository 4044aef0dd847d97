import VNAModel

/// Why a text is no query, and where.
public struct QueryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, without a full stop at the end.
  public var message: String
  /// The column in Unicode scalars, from 1.
  public var column: Int
  /// What to write instead, where that can be said.
  public var suggestion: String?

  /// `column 7: what is wrong`
  public var description: String { "column \(column): \(message)" }
}

extension Query {
  /// Reads the query language.
  ///
  /// | written | selects bulletins |
  /// |---|---|
  /// | `rail Laos` | with both words |
  /// | `"chemin de fer"` | with the words one after the other |
  /// | `ferr*` | with a word that begins so |
  /// | `-Laos` | without the word |
  /// | `Laos OR Cambodge` | with one of them |
  /// | `="Hà Nội"`, `=Hanoï` | with these accents |
  /// | `headline:visite` | with the word in the headline |
  /// | `person:"Tô Lâm"`, `org:ONU`, `place:Bakou` | that name them |
  /// | `country:LA`, `event:meeting`, `lang:fr` | with the code |
  /// | `date:2025-10`, `date:2025-10-01..2025-10-15`, `since:2025`, `until:2025-06` | of the days |
  ///
  /// - Throws: ``QueryError`` where the text is none.
  public init(_ text: String) throws(QueryError) {
    var parser = QueryParser(text)
    self = try parser.parse()
  }
}

/// Reads the query language in one pass over its scalars.
private struct QueryParser {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var query = Query()
  /// Whether the clause before may be joined by `OR`.
  private var canJoin = false

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func parse() throws(QueryError) -> Query {
    while true {
      skipSpace()
      guard index < scalars.count else { return query }
      if isOperator(at: index) {
        try join()
      } else {
        try item()
      }
    }
  }

  private mutating func join() throws(QueryError) {
    let start = index
    guard canJoin else { throw error("OR stands between two terms", at: start) }
    index += 2
    skipSpace()
    guard index < scalars.count else { throw error("OR stands between two terms", at: start) }
    guard scalars[index] != "-" else { throw error("what OR joins cannot be excluded", at: index) }
    let place = index
    guard let term = try term() else { throw error("OR joins no days", at: place) }
    query.clauses[query.clauses.count - 1].alternatives.append(term)
  }

  private mutating func item() throws(QueryError) {
    let start = index
    let isExcluded = scalars[index] == "-"
    if isExcluded {
      index += 1
      guard index < scalars.count, !isSpace(scalars[index]) else {
        throw error("nothing follows the minus", at: start)
      }
    }
    guard let term = try term() else {
      if isExcluded { throw error("days cannot be excluded", at: start) }
      canJoin = false
      return
    }
    query.clauses.append(Query.Clause([term], isExcluded: isExcluded))
    canJoin = !isExcluded
  }

  /// Reads `field:=word*`; nil for days, which are no term.
  private mutating func term() throws(QueryError) -> Query.Term? {
    let start = index
    let name = fieldName()
    var field = Query.Field.text
    if let name {
      index += name.unicodeScalars.count + 1
      if Self.dateFields.contains(name) {
        try days(name, at: start)
        return nil
      }
      guard let known = Self.fields[name] else {
        throw QueryError(
          message: "there is no field '\(name)'", column: start + 1,
          suggestion: "one of \(Self.names.joined(separator: ", ")), or the words in quotes")
      }
      field = known
    }
    var term = Query.Term("", in: field)
    if index < scalars.count, scalars[index] == "=" {
      term.isExact = true
      index += 1
    }
    let place = index
    try text(of: &term, after: name)
    try check(&term, at: place)
    return term
  }

  private mutating func text(
    of term: inout Query.Term, after name: String?
  ) throws(QueryError) {
    let start = index
    guard index < scalars.count, !isSpace(scalars[index]) else {
      throw error(name.map { "nothing follows '\($0):'" } ?? "nothing follows '='", at: start - 1)
    }
    var end: Int
    if let close = Self.quotes[scalars[index]] {
      index += 1
      let from = index
      while index < scalars.count, scalars[index] != close { index += 1 }
      guard index < scalars.count else { throw error("the quotation has no end", at: start) }
      end = index
      index += 1
      term.isPhrase = true
      term.text = string(from..<end)
      if index < scalars.count, scalars[index] == "*" {
        term.isPrefix = true
        index += 1
      }
    } else {
      while index < scalars.count, !isSpace(scalars[index]), Self.quotes[scalars[index]] == nil {
        index += 1
      }
      end = index
      if scalars[end - 1] == "*" {
        term.isPrefix = true
        end -= 1
      }
      term.text = string(start..<end)
      if term.text.unicodeScalars.contains("*") {
        throw error("a star can only end a word", at: start)
      }
    }
  }

  /// Refuses what can never be found, and brings codes into the form in which they are kept.
  private func check(_ term: inout Query.Term, at place: Int) throws(QueryError) {
    switch term.field {
    case .country:
      term.text = term.text.uppercased()
      guard term.text.utf8.count == 2 else {
        throw error("a country is a code of two letters, as LA", at: place)
      }
    case .language: term.text = term.text.lowercased()
    case .event:
      let types = Event.Kind.allCases.map(\.rawValue)
      guard types.contains(term.text) else {
        throw QueryError(
          message: "there is no type of event '\(term.text)'", column: place + 1,
          suggestion: "one of \(types.joined(separator: ", "))")
      }
    case .text, .headline:
      guard !CompiledTerm(term).words.isEmpty else {
        throw error("there is no word to look for", at: place)
      }
    case .person, .organization, .place:
      guard !FoldedName.make(term.text).isEmpty else {
        throw error("there is no name to look for", at: place)
      }
    }
    if term.isExact, term.field != .text, term.field != .headline {
      throw error("'=' is for words of the text", at: place - 1)
    }
  }

  private mutating func days(_ name: String, at start: Int) throws(QueryError) {
    let place = index
    while index < scalars.count, !isSpace(scalars[index]) { index += 1 }
    let text = string(place..<index)
    var ends = [text]
    if name == "date", let dots = text.firstRange(of: "..") {
      ends = [String(text[..<dots.lowerBound]), String(text[dots.upperBound...])]
    }
    var ranges: [ClosedRange<CivilDate>?] = []
    for end in ends {
      if end.isEmpty, ends.count == 2 {
        ranges.append(nil)
        continue
      }
      guard let days = TemporalPoint(end)?.days else {
        throw error("'\(end)' is no day, month or year such as 2025-10", at: place)
      }
      ranges.append(days)
    }
    let first = name == "until" ? nil : ranges.first??.lowerBound
    let last = name == "since" ? nil : ranges.last??.upperBound
    if let first { query.dates.first = max(query.dates.first ?? first, first) }
    if let last { query.dates.last = min(query.dates.last ?? last, last) }
    if let first = query.dates.first, let last = query.dates.last, last < first {
      throw error("no day is left: the last one is before the first", at: start)
    }
  }

  // MARK: Scalars

  private static let fields: [String: Query.Field] = [
    "text": .text, "headline": .headline, "person": .person, "people": .person,
    "org": .organization, "organization": .organization, "place": .place, "country": .country,
    "event": .event, "lang": .language, "language": .language,
  ]
  private static let names = [
    "headline", "person", "org", "place", "country", "event", "lang", "date", "since", "until",
  ]
  private static let dateFields: Set<String> = ["date", "since", "until"]
  private static let quotes: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "“": "”", "«": "»",
  ]

  /// The letters before a colon, where what stands here begins so.
  private func fieldName() -> String? {
    var end = index
    while end < scalars.count, scalars[end].properties.isAlphabetic { end += 1 }
    guard end > index, end < scalars.count, scalars[end] == ":" else { return nil }
    return string(index..<end)
  }

  /// Whether `OR` stands here as a word of its own.
  private func isOperator(at start: Int) -> Bool {
    guard start + 1 < scalars.count, scalars[start] == "O", scalars[start + 1] == "R" else {
      return false
    }
    return start + 2 == scalars.count || isSpace(scalars[start + 2])
  }

  private func string(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  private mutating func skipSpace() {
    while index < scalars.count, isSpace(scalars[index]) { index += 1 }
  }

  private func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  private func error(_ message: String, at index: Int) -> QueryError {
    QueryError(message: message, column: index + 1, suggestion: nil)
  }
}
