public import VNAModel

/// What to select from a store, and in which order.
///
/// ```swift
/// var query = try Query("\"chemin de fer\" person:\"Tô Lâm\" -Laos date:2025-10")
/// query.require(.country, "LA")
/// query.order = .newest
/// ```
///
/// Words are sought in the main story: headline, standfirst, paragraphs and captions; where a
/// bulletin has no such parts, in its whole text. Words are compared folded: «Hà Nội», «Hanoï» and
/// `hanoi` differ in no more than accents and spaces do; Chinese is compared by pairs of characters.
public struct Query: Hashable, Sendable {
  /// The order of a list.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// The most relevant first (BM25); without words to rank by, as ``inserted``.
    case relevance
    /// By the day of the story, the latest first; those without a known day last.
    case newest
    /// By the day of the story, the earliest first; those without a known day last.
    case oldest
    /// In the order of the sequence numbers.
    case inserted
  }

  /// What has to hold, all of them.
  public var clauses: [Clause]
  /// The days that the story's own day has to be among.
  public var dates: DateRange
  /// The order.
  public var order: Order
  /// How many bulletins at most, of all pages together.
  public var limit: Int?

  /// Makes a query; without arguments it selects everything.
  public init(
    clauses: [Clause] = [], dates: DateRange = DateRange(), order: Order = .relevance,
    limit: Int? = nil
  ) {
    self.clauses = clauses
    self.dates = dates
    self.order = order
    self.limit = limit
  }

  /// Asks that a `field` has a `value`: its words one after the other.
  public mutating func require(_ field: Field, _ value: String) {
    clauses.append(Clause([Term(value, in: field, isPhrase: true)]))
  }

  /// Asks that a `field` has one of these `values`.
  public mutating func require(_ field: Field, anyOf values: [String]) {
    clauses.append(Clause(values.map { Term($0, in: field, isPhrase: true) }))
  }

  /// Asks that a `field` has not a `value`.
  public mutating func exclude(_ field: Field, _ value: String) {
    clauses.append(Clause([Term(value, in: field, isPhrase: true)], isExcluded: true))
  }
}

extension Query {
  /// Where a term is sought.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    /// The main story, its headline included.
    case text
    /// The headline of the main story.
    case headline
    /// A person's name: the words one after the other somewhere in it.
    case person
    /// An organization's name, the same, or its acronym.
    case organization
    /// A place's name, the same.
    case place
    /// The ISO 3166-1 alpha-2 code of a place's country.
    case country
    /// The type of an event.
    case event
    /// The language, as `fr`.
    case language
  }

  /// Something sought in a field.
  public struct Term: Hashable, Sendable {
    /// The words.
    public var text: String
    /// Where.
    public var field: Field
    /// Whether it was written as a phrase. A text of several words always is one: they have to
    /// stand one after the other.
    public var isPhrase: Bool
    /// Whether the last word may go on.
    public var isPrefix: Bool
    /// Whether accents count; capitals never do.
    public var isExact: Bool

    /// Makes a term.
    public init(
      _ text: String, in field: Field = .text, isPhrase: Bool = false, isPrefix: Bool = false,
      isExact: Bool = false
    ) {
      self.text = text
      self.field = field
      self.isPhrase = isPhrase
      self.isPrefix = isPrefix
      self.isExact = isExact
    }
  }

  /// A condition: one of the terms has to be there, or none of them.
  public struct Clause: Hashable, Sendable {
    /// The terms.
    public var alternatives: [Term]
    /// Whether none of them may be there.
    public var isExcluded: Bool

    /// Makes a condition.
    public init(_ alternatives: [Term], isExcluded: Bool = false) {
      self.alternatives = alternatives
      self.isExcluded = isExcluded
    }
  }

  /// Days from one to another, both included and each of them open if nil.
  public struct DateRange: Hashable, Sendable {
    /// The first day.
    public var first: CivilDate?
    /// The last day.
    public var last: CivilDate?

    /// Makes a range.
    public init(from first: CivilDate? = nil, through last: CivilDate? = nil) {
      self.first = first
      self.last = last
    }

    /// Whether it holds all days and so asks nothing, not even that a day is known.
    public var isOpen: Bool { first == nil && last == nil }

    /// Whether a story's days and these have one in common; unknown days have not.
    public func overlaps(_ days: ClosedRange<CivilDate>?) -> Bool {
      if isOpen { return true }
      guard let days else { return false }
      if let first, days.upperBound < first { return false }
      if let last, days.lowerBound > last { return false }
      return true
    }
  }
}
