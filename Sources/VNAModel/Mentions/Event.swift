/// Something that the bulletin reports: who met whom, where, when.
public struct Event: Hashable, Sendable {
  /// What happened.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// People met and talked.
    case meeting
    /// Somebody went to see a country or a place.
    case visit
    /// A talk by telephone or video.
    case call
    /// A letter or telegram: congratulations, condolences.
    case message
    /// A paper was signed or a deal was made.
    case agreement
    /// Somebody was given an office, or gave it up.
    case appointment
    /// A vote for an office or an assembly.
    case election
    /// The congress or plenum of a party or an organization.
    case congress
    /// A conference, forum, seminar, summit or session.
    case conference
    /// A prize, an order or a title was given.
    case award
    /// Somebody took a position in public.
    case statement
    /// An accident, a storm, a flood, a fire.
    case disaster
    /// Anything else that is reported.
    case other
  }

  /// How the parties came together.
  public enum Mode: String, Hashable, Sendable, Codable, CaseIterable {
    /// One party travelled to the other.
    case visit
    /// One party received the other where it is at home.
    case host
    /// By telephone.
    case phone
    /// By video.
    case online
    /// By letter or telegram.
    case written
  }

  /// Whether it happened.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    /// It took place.
    case held
    /// It is going to take place.
    case planned
    /// One party asked the other to it.
    case invited
    /// One party suggested it.
    case proposed
    /// It has begun and is not over.
    case ongoing
  }

  /// One who takes part.
  public struct Actor: Hashable, Sendable {
    /// What the actor is.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      /// One of ``Bulletin/people``.
      case person
      /// One of ``Bulletin/organizations``.
      case organization
      /// A country that acts: «le Laos et le Vietnam ont signé».
      case country
    }

    /// The name, as in the list of its kind.
    public var name: String
    /// What the actor is.
    public var kind: Kind
    /// The ISO 3166-1 alpha-2 code of the country that the actor stands for, where known.
    public var country: String?
    /// The actor's part: `host`, `guest`, `sender`, `recipient` …
    public var role: String?

    /// Makes an actor.
    public init(name: String, kind: Kind, country: String? = nil, role: String? = nil) {
      self.name = name
      self.kind = kind
      self.country = country
      self.role = role
    }
  }

  // Types of optional members are written out: with `?` they would be set to nil before `init` sets
  // them, and each event would be copied once more.

  /// What happened.
  public var kind: Kind
  /// How the parties came together.
  public var mode: Optional<Mode>
  /// Whether it happened.
  public var status: Optional<Status>
  /// Whether the story reports it, rather than mentions it.
  public var isMain: Bool
  /// The place, as printed.
  public var place: Optional<String>
  /// The ISO 3166-1 alpha-2 code of the place's country.
  public var country: Optional<String>
  /// The day or days.
  public var date: Optional<TemporalValue>
  /// Those who take part.
  public var actors: [Actor]
  /// The wordings that name the event.
  public var mentions: [Excerpt]

  /// Makes an event.
  public init(
    _ kind: Kind, mode: Mode? = nil, status: Status? = nil, isMain: Bool = false,
    place: String? = nil, country: String? = nil, date: TemporalValue? = nil,
    actors: [Actor] = [], mentions: [Excerpt]
  ) {
    self.kind = kind
    self.mode = mode
    self.status = status
    self.isMain = isMain
    self.place = place
    self.country = country
    self.date = date
    self.actors = actors
    self.mentions = mentions
  }
}

extension Event.Actor: Codable {
  enum CodingKeys: String, CodingKey { case name, kind, country, role }

  /// Reads one object of `actors`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    kind = try container.decodeKind(Kind.self, forKey: .kind)
    country = try container.decodeIfPresent(String.self, forKey: .country)
    role = try container.decodeIfPresent(String.self, forKey: .role)
  }
}

extension Event: Codable {
  private enum CodingKeys: String, CodingKey {
    case type, mode, status, main, place, country, date, actors, mentions
  }

  /// Reads one object of `events`; a type that this version does not know is read as ``Kind/other``, a
  /// mode or status as none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    kind = try container.decodeKind(forKey: .type, else: .other)
    mode = try container.decodeKindIfKnown(Mode.self, forKey: .mode)
    status = try container.decodeKindIfKnown(Status.self, forKey: .status)
    isMain = try container.decodeIfPresent(Bool.self, forKey: .main) ?? false
    place = try container.decodeIfPresent(String.self, forKey: .place)
    country = try container.decodeIfPresent(String.self, forKey: .country)
    date = try container.decodeIfPresent(TemporalValue.self, forKey: .date)
    actors = try container.decode([Actor].self, forKey: .actors)
    mentions = try container.decode([Excerpt].self, forKey: .mentions)
  }

  /// Writes one object of `events`; `main` only where it is true.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .type)
    try container.encodeIfPresent(mode, forKey: .mode)
    try container.encodeIfPresent(status, forKey: .status)
    if isMain { try container.encode(true, forKey: .main) }
    try container.encodeIfPresent(place, forKey: .place)
    try container.encodeIfPresent(country, forKey: .country)
    try container.encodeIfPresent(date, forKey: .date)
    try container.encode(actors, forKey: .actors)
    try container.encode(mentions, forKey: .mentions)
  }
}
