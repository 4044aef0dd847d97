import VNAModel
import VNAText

/// Who has to do with whom: people, organizations and countries, joined where they act in one
/// event or are named in one story.
///
/// It grows with the names, not with the texts. Adding is commutative: the order of bulletins, and
/// how they are spread over graphs that are merged, changes nothing.
struct ActorGraph: Sendable {
  /// What joins two actors.
  enum Links: String, Hashable, Sendable, CaseIterable {
    case events, stories
  }

  /// Of a unit with more actors no more are joined: the edges grow with their square.
  static let maximumActors = 100

  struct Node: Hashable, Sendable {
    var kind: Event.Actor.Kind
    /// The longest spelling; of equals the first in the order of bytes.
    var name: String
    /// The ISO 3166-1 alpha-2 code; of several the first.
    var country: String?
    /// The events or stories.
    var count = 0
    var days: ClosedRange<ExportDay>?
  }

  struct Edge: Hashable, Sendable {
    /// The events or stories that both share.
    var count = 0
    /// What they were, by number.
    var kinds: [Event.Kind: Int] = [:]
    /// When they were.
    var spells: Set<ClosedRange<ExportDay>> = []
  }

  /// The two ends, in order.
  struct Pair: Hashable, Sendable {
    var first: String
    var second: String
  }

  private(set) var nodes: [String: Node] = [:]
  private(set) var edges: [Pair: Edge] = [:]
  let links: Links

  init(links: Links = .events) { self.links = links }

  /// Adds what one bulletin says.
  mutating func add(_ bulletin: Bulletin) {
    switch links {
    case .events:
      for event in bulletin.events {
        let actors = event.actors.map { actor in
          let country = actor.kind == .country ? actor.country ?? code(actor.name, bulletin) : nil
          return Node(kind: actor.kind, name: actor.name, country: country ?? actor.country)
        }
        add(actors, kind: event.kind, days: event.date?.exportDays)
      }
    case .stories:
      let article = Article(bulletin)
      var actors = article.people.map { Node(kind: .person, name: $0.name) }
      actors += article.organizations.map { Node(kind: .organization, name: $0.name) }
      actors += article.places.filter { $0.kind == .country }.map {
        Node(kind: .country, name: $0.name, country: $0.country)
      }
      add(actors, kind: nil, days: article.day.map { $0...$0 })
    }
  }

  private func code(_ country: String, _ bulletin: Bulletin) -> String? {
    bulletin.places.first { $0.kind == .country && $0.name == country }?.country
  }

  private mutating func add(
    _ actors: [Node], kind: Event.Kind?, days: ClosedRange<ExportDay>?
  ) {
    var ids: Set<String> = []
    for var actor in actors where ids.count < Self.maximumActors {
      let id = Self.id(actor)
      guard ids.insert(id).inserted else { continue }
      actor.count = 1
      actor.days = days
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
    let lengths = (left.name.utf8.count, right.name.utf8.count)
    if lengths.1 > lengths.0 || (lengths.0 == lengths.1 && right.name < left.name) {
      node.name = right.name
    }
    node.country = [left.country, right.country].compactMap(\.self).min()
    node.count += right.count
    node.days = merged(left.days, right.days)
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
  var sortedNodes: [(id: String, node: Node)] {
    nodes.map { (id: $0.key, node: $0.value) }.sorted { $0.id < $1.id }
  }

  /// The edges in the order of their ends.
  var sortedEdges: [(pair: Pair, edge: Edge)] {
    edges.map { (pair: $0.key, edge: $0.value) }.sorted {
      ($0.pair.first, $0.pair.second) < ($1.pair.first, $1.pair.second)
    }
  }
}

extension ActorGraph.Edge {
  /// The first and the last day.
  var days: ClosedRange<ExportDay>? {
    guard let first = spells.map(\.lowerBound).min(), let last = spells.map(\.upperBound).max()
    else { return nil }
    return first...last
  }

  /// `agreement, meeting`
  var kindNames: String { kinds.keys.map(\.rawValue).sorted().joined(separator: ", ") }
}

extension TemporalValue {
  /// The first and the last day it covers, where the year is known and one of 1 to 9999.
  var exportDays: ClosedRange<ExportDay>? {
    guard let days, let first = ExportDay(days.lowerBound), let last = ExportDay(days.upperBound)
    else { return nil }
    return first...last
  }
}
