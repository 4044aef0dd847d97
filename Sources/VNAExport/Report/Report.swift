public import VNAModel

/// What bulletins of a period say, on one page: figures, a timeline, people, who acts with whom,
/// countries and topics, and the stories with their mentions marked.
///
/// Adding is commutative: the order of bulletins changes nothing, and the same text a second time
/// adds nothing. It grows with the names and events; of the stories only those are kept that the
/// page will show. The page loads nothing and runs nothing.
public struct Report: Sendable {
  /// What can be chosen.
  public struct Options: Hashable, Sendable {
    /// The language of the page's own words; nil is that of most bulletins, if it is French, else
    /// English.
    public var language: DisplayLanguage?
    /// The title; nil is the page's own.
    public var title: String?
    /// Whether the timeline has the events too that stories only mention.
    public var includesAllEvents: Bool
    /// How many stories the page reproduces, the newest; all are counted.
    public var maximumStories: Int

    /// Makes options.
    public init(
      language: DisplayLanguage? = nil, title: String? = nil, includesAllEvents: Bool = false,
      maximumStories: Int = 200
    ) {
      self.language = language
      self.title = title
      self.includesAllEvents = includesAllEvents
      self.maximumStories = maximumStories
    }
  }

  /// What is counted.
  public enum Figure: String, Hashable, Sendable, CaseIterable {
    /// Bulletins, each text once.
    case stories
    /// Entries of the timeline.
    case events
    /// People whom stories name.
    case people
    /// Organizations that stories name.
    case organizations
    /// Countries that stories name.
    case countries
    /// Words in quotation marks.
    case quotes
  }

  /// A story that the page shows.
  struct Story: Sendable {
    var bulletin: Bulletin
    var day: ExportDay?
    var order: SourceOrder

    /// The newest first; those of no day that is known last.
    static func precedes(_ left: Story, _ right: Story) -> Bool {
      if left.day == right.day { return left.order < right.order }
      guard let first = left.day else { return false }
      guard let second = right.day else { return true }
      return second < first
    }
  }

  /// What was chosen.
  public let options: Options
  /// The events.
  public private(set) var timeline: Timeline
  /// Who acts with whom.
  public private(set) var graph = ActorGraph()
  /// The first and the last day of the stories, as far as they are known to the day.
  public var period: ClosedRange<CivilDate>? {
    days.map { $0.lowerBound.date...$0.upperBound.date }
  }

  private var days: ClosedRange<ExportDay>?
  private var known: Set<String> = []
  private var kept: [String: Story] = [:]
  private var languages: [String: Int] = [:]
  private var quotes = 0
  private var organizations: Set<String> = []
  private var peopleTally = NameTally()
  private var countryTally = NameTally()

  /// Makes an empty report.
  public init(_ options: Options = Options()) {
    self.options = options
    timeline = Timeline(includesAll: options.includesAllEvents)
  }

  /// Adds a bulletin.
  public mutating func add(_ bulletin: Bulletin) {
    let article = Article(bulletin)
    timeline.add(bulletin)
    let story = Story(bulletin: bulletin, day: article.day, order: SourceOrder(bulletin))
    guard known.insert(bulletin.id).inserted else {
      // Of two names the first in their order is shown, not the one that happened to come first.
      if let other = kept[bulletin.id], story.order < other.order { kept[bulletin.id] = story }
      return
    }
    kept[bulletin.id] = story
    if kept.count > options.maximumStories * 2 + 64 { prune() }
    graph.add(bulletin)
    if let language = article.language { languages[language, default: 0] += 1 }
    if let day = article.day {
      days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
    }
    quotes += bulletin.quotes.count { $0.kind == .direct && article.isOfStory($0.excerpt.span) }
    for organization in article.organizations {
      organizations.insert(NameTally.key(organization.name))
    }
    for person in article.people { peopleTally.add(person.name, notes: person.roles.map(\.text)) }
    for place in article.places where place.kind == .country {
      countryTally.add(place.name, id: place.country, notes: [])
    }
  }

  private mutating func prune() {
    let newest = kept.values.sorted(by: Story.precedes).prefix(max(options.maximumStories, 0))
    kept = Dictionary(uniqueKeysWithValues: newest.map { ($0.bulletin.id, $0) })
  }

  // MARK: Reading

  /// A person, how much there is of them, and as what.
  public struct RankedPerson: Hashable, Sendable {
    /// The longest spelling.
    public var name: String
    /// The function that is given most often.
    public var role: String?
    /// The number of stories that name the person.
    public var stories: Int
    /// The number of entries of the timeline in which the person acts.
    public var events: Int
  }

  /// The people, those that most stories name first.
  public var people: [RankedPerson] { people(in: timeline.entries) }

  func people(in entries: [Timeline.Entry]) -> [RankedPerson] {
    var events: [String: Int] = [:]
    for entry in entries {
      let names = entry.actors.filter { $0.kind == .person }.map { NameTally.key($0.name) }
      for name in Set(names) { events[name, default: 0] += 1 }
    }
    let ranked = peopleTally.names.map { key, name in
      RankedPerson(
        name: name.longest, role: name.commonNote, stories: name.count, events: events[key] ?? 0)
    }
    return ranked.sorted { left, right in
      if left.stories != right.stories { return left.stories > right.stories }
      return left.events == right.events ? left.name < right.name : left.events > right.events
    }
  }

  /// The countries, with the number of stories that name them, those named most first.
  public var countries: [(name: String, stories: Int)] {
    countryTally.names.values.map { (name: $0.commonest, stories: $0.count) }.sorted {
      $0.stories == $1.stories ? $0.name < $1.name : $0.stories > $1.stories
    }
  }

  /// The name that stories use most for a country, else its code.
  func countryName(_ code: String) -> String { countryTally.names[code]?.commonest ?? code }

  /// The types of the timeline's events, the most frequent first.
  public var topics: [(kind: Event.Kind, events: Int)] { topics(of: timeline.entries) }

  func topics(of entries: [Timeline.Entry]) -> [(kind: Event.Kind, events: Int)] {
    Dictionary(grouping: entries, by: \.kind).map { (kind: $0.key, events: $0.value.count) }
      .sorted {
        $0.events == $1.events ? $0.kind.rawValue < $1.kind.rawValue : $0.events > $1.events
      }
  }

  /// How many there are.
  public func count(_ figure: Figure) -> Int {
    switch figure {
    case .stories: known.count
    case .events: timeline.entries.count
    case .people: peopleTally.names.count
    case .organizations: organizations.count
    case .countries: countryTally.names.count
    case .quotes: quotes
    }
  }

  /// The language of the page's own words.
  public var language: DisplayLanguage {
    if let language = options.language { return language }
    let french = languages.filter { $0.key.hasPrefix("fr") }.values.reduce(0, +)
    let most = languages.filter { !$0.key.hasPrefix("fr") }.values.max() ?? 0
    return french > 0 && french >= most ? .french : .english
  }

  /// The stories that the page shows, in its order.
  var stories: [Story] {
    Array(kept.values.sorted(by: Story.precedes).prefix(max(options.maximumStories, 0)))
  }

  /// Writes the page.
  public func write(to output: inout ExportBuffer) {
    let page = ReportPage(self)
    output.xml(.html) { page.write(to: &$0) }
  }
}
