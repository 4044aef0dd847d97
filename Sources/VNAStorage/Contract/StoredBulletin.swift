public import VNAModel

/// A version of a bulletin as a store gives it back.
public struct StoredBulletin: Hashable, Sendable {
  /// What it is kept under.
  public var key: String
  /// The content id of its source.
  public var id: String
  /// The number of the version under its key, from 1.
  public var version: Int
  /// Its number among all versions of the store.
  public var sequence: UInt64
  /// What made the annotation.
  public var engine: String
  /// The bulletin.
  public var bulletin: Bulletin
  /// Its relevance for the query that found it; 0 where the query has no words to rank by.
  public var score: Double

  /// Makes a value; for stores.
  public init(
    key: String, id: String, version: Int, sequence: UInt64, engine: String, bulletin: Bulletin,
    score: Double = 0
  ) {
    self.key = key
    self.id = id
    self.version = version
    self.sequence = sequence
    self.engine = engine
    self.bulletin = bulletin
    self.score = score
  }

  /// The key of a bulletin: the caller's record id, else its address, else its content id.
  public static func key(of bulletin: Bulletin) -> String {
    if let id = bulletin.source.record?.id, !id.isEmpty { return id }
    if let url = bulletin.source.url, !url.isEmpty { return url }
    return contentID(of: bulletin)
  }

  /// The content id of a bulletin's source, whatever ``/VNAModel/Bulletin/id`` says.
  public static func contentID(of bulletin: Bulletin) -> String {
    bulletin.source.text.withBytes(ContentID.make)
  }
}

/// What became of a bulletin that was inserted.
public struct InsertReport: Hashable, Sendable {
  /// What became of it.
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    /// Its key is new.
    case inserted
    /// The same text is there already; nothing was changed.
    case duplicate
    /// It is the current version of its key now, and the one before is an earlier version.
    case replaced
  }

  /// What became of it.
  public var outcome: Outcome
  /// The key.
  public var key: String
  /// The content id.
  public var id: String
  /// The version that is current now.
  public var version: Int

  /// Makes a report; for stores.
  public init(_ outcome: Outcome, key: String, id: String, version: Int) {
    self.outcome = outcome
    self.key = key
    self.id = id
    self.version = version
  }
}

/// A part of a list of bulletins.
public struct BulletinPage: Hashable, Sendable {
  /// The bulletins, in the order of the query.
  public var bulletins: [StoredBulletin]
  /// Where the next page begins; nil where this is the last.
  public var next: Cursor?

  /// Makes a page; for stores.
  public init(_ bulletins: [StoredBulletin], next: Cursor? = nil) {
    self.bulletins = bulletins
    self.next = next
  }
}

/// A place in the list of a query. What it holds is the store's own affair.
public struct Cursor: RawRepresentable, Hashable, Sendable {
  /// The store's notation: no white space, and safe in a URL.
  public var rawValue: String

  /// Makes a cursor of a notation that a store gave.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// What can be counted over bulletins.
public enum Facet: String, Hashable, Sendable, CaseIterable {
  /// Names of people.
  case people
  /// Names of organizations.
  case organizations
  /// Names of places.
  case places
  /// ISO 3166-1 alpha-2 codes of the places.
  case countries
  /// Types of events.
  case events
  /// Languages, as `fr`.
  case languages
  /// Years of the stories' days.
  case years
}

/// A value of a facet and how many bulletins have it.
public struct FacetValue: Hashable, Sendable {
  /// The most frequent spelling.
  public var value: String
  /// How many bulletins.
  public var count: Int
  /// All spellings, the most frequent first.
  public var spellings: [String]

  /// Makes a value; for stores.
  public init(_ value: String, count: Int, spellings: [String]) {
    self.value = value
    self.count = count
    self.spellings = spellings
  }
}

/// What a store holds.
public struct StoreStatistics: Hashable, Sendable {
  /// Bulletins, current versions only.
  public var bulletinCount: Int
  /// All versions.
  public var versionCount: Int
  /// The bytes of the sources of all versions.
  public var sourceBytes: Int
  /// The bytes that the store takes up, where it knows.
  public var storedBytes: Int?
  /// Facts of the store's own, in an order for people to read.
  public var details: [Detail]

  /// A fact of a store's own.
  public struct Detail: Hashable, Sendable {
    /// What it is, in kebab case.
    public var name: String
    /// A number or a word.
    public var value: String

    /// Makes a fact.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Makes a value; for stores.
  public init(
    bulletinCount: Int, versionCount: Int, sourceBytes: Int, storedBytes: Int? = nil,
    details: [Detail] = []
  ) {
    self.bulletinCount = bulletinCount
    self.versionCount = versionCount
    self.sourceBytes = sourceBytes
    self.storedBytes = storedBytes
    self.details = details
  }
}
