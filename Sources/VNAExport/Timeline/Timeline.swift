public import VNAModel
import VNAText

/// Who met whom, where and when, over any number of bulletins.
///
/// The same event told in several stories is one entry with several sources: see ``entries``.
/// Adding is commutative: the order of bulletins changes nothing. It grows with the events, not
/// with the texts.
public struct Timeline: Sendable {
  /// Something that happened, and who says so.
  public struct Entry: Hashable, Sendable {
    /// What happened.
    public var kind: Event.Kind
    /// How the parties came together.
    public var mode: Event.Mode?
    /// Whether it happened.
    public var status: Event.Status?
    /// Whether a story reports it, rather than mentions it.
    public var isMain: Bool
    /// When, where it is known.
    public var date: TemporalValue?
    /// The place, as printed.
    public var place: String?
    /// The ISO 3166-1 alpha-2 code of the place's country.
    public var country: String?
    /// Those who take part.
    public var actors: [Event.Actor]
    /// The stories that tell it, oldest first; there is at least one.
    public var sources: [Source]
  }

  /// A story that tells of an event.
  public struct Source: Hashable, Sendable {
    /// The identifier of the bulletin.
    public var id: String
    /// The name of the file that it came from.
    public var name: String?
    /// The caller's own id of the record.
    public var record: String?
    /// The address of the page, where it is one of the web.
    public var url: String?
    /// The headline; without one the beginning of the text.
    public var title: String
    /// The day of the story, where it is known to the day.
    public var day: CivilDate?
    /// The number of the event in the bulletin, from 0.
    public var event: Int
    /// The wording that names the event first.
    public var wording: String?
    /// Where that wording stands.
    public var span: Span?
  }

  /// One event of one bulletin.
  struct Occurrence: Sendable {
    var entry: Entry
    /// The actors as they are compared, whatever their spelling.
    var actors: Set<ActorID>
  }

  /// What an actor is known by in comparisons.
  struct ActorID: Hashable, Comparable, Sendable {
    var text: String
    var isCountry: Bool

    static func < (left: ActorID, right: ActorID) -> Bool { left.text < right.text }
  }

  /// The events of each bulletin, by its identifier.
  private var stories: [String: [Occurrence]] = [:]
  private let includesAll: Bool

  /// Makes an empty timeline of the events that stories report, or with `includesAll` of those too
  /// that they only mention.
  public init(includesAll: Bool = false) { self.includesAll = includesAll }

  /// Adds the events of a bulletin. The same text a second time adds nothing, whatever its name.
  public mutating func add(_ bulletin: Bulletin) {
    guard !bulletin.events.isEmpty else { return }
    let article = Article(bulletin)
    var occurrences: [Occurrence] = []
    for (index, event) in bulletin.events.enumerated() {
      guard includesAll || event.isMain, article.isOfStory(event.mentions) else { continue }
      let mention = event.mentions.first { article.isOfStory($0.span) }
      let source = Source(
        id: bulletin.id, name: bulletin.source.name, record: bulletin.source.record?.id,
        url: article.url, title: article.title, day: article.day?.date, event: index,
        wording: mention?.text, span: mention?.span)
      let entry = Entry(
        kind: event.kind, mode: event.mode, status: event.status, isMain: event.isMain,
        date: event.date, place: event.place, country: event.country, actors: event.actors,
        sources: [source])
      let actors = Set(event.actors.map { Self.id(of: $0, in: bulletin) })
      occurrences.append(Occurrence(entry: entry, actors: actors))
    }
    guard let source = occurrences.first?.entry.sources.first else { return }
    // Of two names the first in their order is kept, not the one that happened to come first.
    if let known = stories[bulletin.id]?.first?.entry.sources.first, known.order <= source.order {
      return
    }
    stories[bulletin.id] = occurrences
  }

  /// The events in the order of their days; those without a day that is known come last.
  ///
  /// Two stories tell the same event if it is of the same type, has the same date and not two
  /// different places, and if all who act in the one act in the other, or two who are no countries
  /// act in both. Where a story's event could be either of two it stays by itself.
  public var entries: [Entry] { TimelineMerger.entries(of: stories.values.flatMap(\.self)) }

  private static func id(of actor: Event.Actor, in bulletin: Bulletin) -> ActorID {
    guard actor.kind == .country else {
      return ActorID(
        text: "\(actor.kind.rawValue):" + Folding.fold(PlainText.line(actor.name)),
        isCountry: false)
    }
    let code =
      actor.country
      ?? bulletin.places.first { $0.kind == .country && $0.name == actor.name }?.country
    return ActorID(
      text: "country:" + Folding.fold(PlainText.line(code ?? actor.name)), isCountry: true)
  }
}

extension Timeline.Source {
  /// By which stories of one day are sorted.
  var order: SourceOrder { SourceOrder(name: name, record: record, id: id) }
}

/// The order of bulletins wherever the order in which they came must not matter.
struct SourceOrder: Hashable, Comparable, Sendable {
  private let keys: [String]

  init(name: String?, record: String?, id: String) { keys = [name ?? "", record ?? "", id] }

  init(_ bulletin: Bulletin) {
    self.init(name: bulletin.source.name, record: bulletin.source.record?.id, id: bulletin.id)
  }

  static func < (left: SourceOrder, right: SourceOrder) -> Bool {
    left.keys.lexicographicallyPrecedes(right.keys)
  }
}

extension Timeline.Entry {
  /// The first and the last day, where the year is known.
  public var days: ClosedRange<CivilDate>? {
    guard let days = date?.exportDays else { return nil }
    return days.lowerBound.date...days.upperBound.date
  }

  /// The event as a bulletin has it, without its wordings.
  var event: Event {
    Event(
      kind, mode: mode, status: status, isMain: isMain, place: place, country: country, date: date,
      actors: actors, mentions: [])
  }
}
