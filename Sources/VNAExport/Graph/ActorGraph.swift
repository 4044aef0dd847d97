public import VNAModel
import VNAText

/// Who has to do with whom: people, organizations and countries, joined where they act in one
/// event or are named in one story.
///
/// It grows with the names, not with the texts. Adding is commutative: the order of bulletins
/// changes nothing.
public struct ActorGraph: Sendable {
  /// What joins two actors.
  public enum Links: String, Hashable, Sendable, CaseIterable {
    /// An event in which both act.
    case events
    /// A story that names both.
    case stories
  }

  /// Whom it joins.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    /// Everybody.
    case all
    /// People alone.
    case people
    /// Organizations alone.
    case organizations
    /// Countries: those that act themselves and those for which people and organizations act.
    case countries
  }

  /// Of a unit with more actors no more are joined: the edges grow with their square.
  static let maximumActors = 100

  /// An actor.
  public struct Node: Hashable, Sendable {
    /// What the actor is.
    public let kind: Event.Actor.Kind
    /// The ISO 3166-1 alpha-2 code; of several the first.
    public internal(set) var country: String?
    /// The number of events or stories.
    public internal(set) var count = 1
    var exportDays: ClosedRange<ExportDay>?
    /// How often each spelling was used; 0 for a code that stands for a name.
    var spellings: [String: Int]

    init(
      kind: Event.Actor.Kind, name: String, country: String? = nil,
      days: ClosedRange<ExportDay>? = nil, isCode: Bool = false
    ) {
      self.kind = kind
      self.country = country
      exportDays = days
      spellings = [name: isCode ? 0 : 1]
    }

    /// The first and the last day of its events or stories, where they are known.
    public var days: ClosedRange<CivilDate>? { exportDays?.dates }

    /// The longest spelling, of a country the one used most; of equals the first in the order of
    /// bytes.
    public var name: String {
      spellings.max { left, right in
        if kind == .country, left.value != right.value { return left.value < right.value }
        let lengths = (left.key.utf8.count, right.key.utf8.count)
        return lengths.0 == lengths.1 ? left.key > right.key : lengths.0 < lengths.1
      }?.key ?? ""
    }
  }

  /// What two actors have to do with each other.
  public struct Edge: Hashable, Sendable {
    /// The number of events or stories that both share.
    public internal(set) var count = 0
    /// What they were, by number.
    public internal(set) var kinds: [Event.Kind: Int] = [:]
    /// When they were.
    var spells: Set<ClosedRange<ExportDay>> = []

    /// The first and the last day, where they are known.
    public var days: ClosedRange<CivilDate>? { exportDays?.dates }
  }

  /// The ids of the two ends, in order.
  public struct Pair: Hashable, Sendable {
    /// The id that comes first.
    public let first: String
    /// The other.
    public let second: String
  }

  /// The actors by id: `person:`, `organization:` or `country:` and the folded name or the code.
  public private(set) var nodes: [String: Node] = [:]
  /// What joins them.
  public private(set) var edges: [Pair: Edge] = [:]
  /// What joins two actors.
  public let links: Links
  /// Whom it joins.
  public let scope: Scope

  /// Makes an empty graph.
  public init(links: Links = .events, scope: Scope = .all) {
    self.links = links
    self.scope = scope
  }

  /// Adds what one bulletin says.
  public mutating func add(_ bulletin: Bulletin) {
    let cast = GraphCast(bulletin, scope: scope)
    switch links {
    case .events:
      for event in bulletin.events {
        add(cast.actors(of: event), kind: event.kind, days: event.date?.exportDays)
      }
    case .stories:
      add(cast.actorsOfStory, kind: nil, days: cast.article.day.map { $0...$0 })
    }
  }

  private mutating func add(
    _ actors: [Node], kind: Event.Kind?, days: ClosedRange<ExportDay>?
  ) {
    var ids: Set<String> = []
    for var actor in actors where ids.count < Self.maximumActors {
      let id = Self.id(actor)
      guard ids.insert(id).inserted else { continue }
      actor.exportDays = days
      nodes[id] = nodes[id].map { Self.merged($0, actor) } ?? actor
    }
    let sorted = ids.sorted()
    for (index, first) in sorted.enumerated() {
      for second in sorted[(index + 1)...] {
        var edge = edges[Pair(first: first, second: second)] ?? Edge()
        edge.count += 1
        if let kind { edge.kinds[kind, default: 0] += 1 }
        if let days { edge.spells.insert(days) }
        edges[Pair(first: first, second: second)] = edge
      }
    }
  }

  /// What stays the same however a name is spelled.
  private static func id(_ node: Node) -> String {
    let kind = node.kind.rawValue
    if node.kind == .country, let country = node.country {
      return "\(kind):" + PlainText.line(country)
    }
    // What a format would replace must not make two ids one.
    return "\(kind):" + Folding.fold(PlainText.line(node.name))
  }

  private static func merged(_ left: Node, _ right: Node) -> Node {
    var node = left
    node.spellings.merge(right.spellings) { $0 + $1 }
    node.country = [left.country, right.country].compactMap(\.self).min()
    node.count += right.count
    node.exportDays = merged(left.exportDays, right.exportDays)
    return node
  }

  private static func merged(
    _ left: ClosedRange<ExportDay>?, _ right: ClosedRange<ExportDay>?
  ) -> ClosedRange<ExportDay>? {
    guard let left, let right else { return left ?? right }
    return min(left.lowerBound, right.lowerBound)...max(left.upperBound, right.upperBound)
  }

  // MARK: Reading

  /// The nodes in the order of their ids.
  public var sortedNodes: [(id: String, node: Node)] {
    nodes.map { (id: $0.key, node: $0.value) }.sorted { $0.id < $1.id }
  }

  /// The edges in the order of their ends.
  public var sortedEdges: [(pair: Pair, edge: Edge)] {
    edges.map { (pair: $0.key, edge: $0.value) }.sorted {
      ($0.pair.first, $0.pair.second) < ($1.pair.first, $1.pair.second)
    }
  }
}

extension ActorGraph.Edge {
  /// The first and the last day.
  var exportDays: ClosedRange<ExportDay>? {
    guard let first = spells.map(\.lowerBound).min(), let last = spells.map(\.upperBound).max()
    else { return nil }
    return first...last
  }

  /// `agreement, meeting`
  var kindNames: String { kinds.keys.map(\.rawValue).sorted().joined(separator: ", ") }
}

extension ClosedRange<ExportDay> {
  /// The days as the model has them.
  fileprivate var dates: ClosedRange<CivilDate> { lowerBound.date...upperBound.date }
}

extension TemporalValue {
  /// The first and the last day it covers, where the year is known and one of 1 to 9999.
  var exportDays: ClosedRange<ExportDay>? {
    guard let days, let first = ExportDay(days.lowerBound), let last = ExportDay(days.upperBound)
    else { return nil }
    return first...last
  }
}
