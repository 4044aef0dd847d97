import VNAModel

/// A drawing of who acts with whom, as SVG: the actors with the most ties, none over another.
///
/// It is the same for the same graph. The colours are classes, so that the page around it or
/// ``SVGExporter`` chooses them, and each kind of actor has a shape of its own.
public struct NetworkDrawing: Sendable {
  /// How much of a graph is drawn, and how large.
  public struct Options: Hashable, Sendable {
    /// How many actors are drawn at most.
    public var maximumActors: Int
    /// The width in units of the drawing, in which letters are some 12 high.
    public var width: Double
    /// The words of its text alternatives.
    public var language: DisplayLanguage

    /// Makes options.
    public init(
      maximumActors: Int = 40, width: Double = 960, language: DisplayLanguage = .english
    ) {
      self.maximumActors = maximumActors
      self.width = width
      self.language = language
    }
  }

  private struct Actor {
    var node: ActorGraph.Node
    var label: DrawnText
    var radius: Double
  }

  private let actors: [Actor]
  private let lines: [GraphLayout.Line]
  private let kinds: [[Event.Kind: Int]]
  private let width: Double
  private let words: ReportWords

  /// The number of actors that are drawn; 0 where nothing joins any two.
  public var count: Int { actors.count }
  /// What sorts of actors are drawn.
  var actorKinds: Set<Event.Actor.Kind> { Set(actors.map(\.node.kind)) }
  /// The number of actors that are tied to somebody and not drawn.
  public let omitted: Int

  private static let letter = 12.0
  private static let line = 15.0

  /// Chooses what of a `graph` to draw, as `options` say.
  public init(_ graph: ActorGraph, options: Options = Options()) {
    words = ReportWords(options.language)
    width = max(options.width, 200)
    var ties: [String: Int] = [:]
    for (pair, edge) in graph.edges {
      ties[pair.first, default: 0] += edge.count
      ties[pair.second, default: 0] += edge.count
    }
    let ranked = ties.sorted { left, right in
      left.value == right.value ? left.key < right.key : left.value > right.value
    }
    var chosen = Array(ranked.prefix(max(options.maximumActors, 0)).map(\.key))
    // Whose partners are all left out would stand alone.
    let inside = Set(chosen)
    let edges = graph.sortedEdges.filter {
      inside.contains($0.pair.first) && inside.contains($0.pair.second)
    }
    let joined = Set(edges.flatMap { [$0.pair.first, $0.pair.second] })
    chosen.removeAll { !joined.contains($0) }
    omitted = ranked.count - chosen.count
    let places = Dictionary(uniqueKeysWithValues: chosen.enumerated().map { ($1, $0) })
    let limit = width < 600 ? 11.0 : 14.0
    actors = chosen.compactMap { id in
      graph.nodes[id].map { node in
        Actor(
          node: node, label: DrawnText(node.name, limit: limit),
          radius: min(4 + 1.7 * Double(node.count).squareRoot(), 15))
      }
    }
    var lines: [GraphLayout.Line] = []
    var kinds: [[Event.Kind: Int]] = []
    for (pair, edge) in edges {
      guard let from = places[pair.first], let to = places[pair.second] else { continue }
      lines.append(.init(from: from, to: to, weight: Double(edge.count)))
      kinds.append(edge.kinds)
    }
    self.lines = lines
    self.kinds = kinds
  }

  /// Writes the element `svg` to `xml`; `body` writes what comes before the drawing, as a `style`.
  public func write(to xml: inout XMLWriter, _ body: (inout XMLWriter) -> Void = { _ in }) {
    let layout = self.layout
    let points = layout.points
    xml.begin("svg")
    xml.attribute("xmlns", "http://www.w3.org/2000/svg")
    xml.attribute("viewBox", "0 0 \(Int(layout.width)) \(Int(layout.height))")
    xml.attribute("role", "img")
    xml.attribute("class", "network")
    xml.attribute("aria-label", words.networkDescription(actors.count))
    body(&xml)
    if actors.isEmpty {
      xml.begin("text", mixed: true)
      xml.attribute("x", 16)
      xml.attribute("y", 32)
      xml.text(words.noTies)
      xml.end()
    }
    xml.begin("g")
    xml.attribute("class", "ties")
    for (line, kinds) in zip(lines, kinds) {
      xml.begin("line")
      xml.attribute("x1", points[line.from].x)
      xml.attribute("y1", points[line.from].y)
      xml.attribute("x2", points[line.to].x)
      xml.attribute("y2", points[line.to].y)
      xml.attribute("stroke-width", min(0.8 + line.weight.squareRoot() * 0.7, 5))
      xml.element("title", title(line, kinds))
      xml.end()
    }
    xml.end()
    for (actor, point) in zip(actors, points) { writeGround(of: actor, at: point, to: &xml) }
    for (actor, point) in zip(actors, points) { write(actor, at: point, to: &xml) }
    xml.end()
  }

  private var layout: GraphLayout {
    let boxes = actors.map { actor in
      GraphLayout.Box(
        halfWidth: max(actor.label.width * Self.letter / 2, actor.radius) + 5,
        above: actor.radius + 4, below: actor.radius + Self.line + 4)
    }
    // A third of the drawing at most is boxes: the rest is for lines to be seen.
    let area = boxes.reduce(0) { $0 + $1.halfWidth * 2 * ($1.above + $1.below) }
    let height = max(width < 600 ? 300 : 280, (area * 3 / width).rounded())
    return GraphLayout(
      width: width, height: min(height, width * 3), boxes: boxes, lines: lines)
  }

  /// What keeps the lines behind a label from crossing it out.
  private func writeGround(
    of actor: Actor, at point: GraphLayout.Point, to xml: inout XMLWriter
  ) {
    let half = actor.label.width * Self.letter / 2
    xml.begin("rect")
    xml.attribute("class", "ground")
    xml.attribute("x", point.x - half)
    xml.attribute("y", point.y + actor.radius + 3)
    xml.attribute("width", half * 2)
    xml.attribute("height", 13.0)
    xml.end()
  }

  private func write(_ actor: Actor, at point: GraphLayout.Point, to xml: inout XMLWriter) {
    xml.begin("g")
    xml.attribute("class", "actor " + actor.node.kind.rawValue)
    xml.element("title", title(actor.node))
    let radius = actor.radius
    switch actor.node.kind {
    case .person:
      xml.begin("circle")
      xml.attribute("cx", point.x)
      xml.attribute("cy", point.y)
      xml.attribute("r", radius)
      xml.end()
    case .organization:
      square(at: point, radius * 0.9, to: &xml)
      xml.end()
    case .country:
      square(at: point, radius * 0.85, to: &xml)
      let (x, y) = (Self.tenth(point.x), Self.tenth(point.y))
      xml.attribute("transform", "rotate(45 \(x) \(y))")
      xml.end()
    }
    xml.begin("text", mixed: true)
    xml.attribute("x", point.x)
    xml.attribute("y", point.y + radius + 13)
    xml.attribute("text-anchor", "middle")
    xml.text(actor.label.text)
    xml.end()
    xml.end()
  }

  private func square(
    at point: GraphLayout.Point, _ half: Double, to xml: inout XMLWriter
  ) {
    xml.begin("rect")
    xml.attribute("x", point.x - half)
    xml.attribute("y", point.y - half)
    xml.attribute("width", half * 2)
    xml.attribute("height", half * 2)
  }

  private static func tenth(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths.magnitude % 10)"
  }

  private func title(_ node: ActorGraph.Node) -> String {
    [PlainText.shown(node.name), node.kind.name(in: words.language), words.count(node.count)]
      .joined(separator: " · ")
  }

  private func title(_ line: GraphLayout.Line, _ kinds: [Event.Kind: Int]) -> String {
    let ends = [line.from, line.to].map { PlainText.shown(actors[$0].node.name) }
    let names = kinds.sorted { left, right in
      left.value == right.value ? left.key.rawValue < right.key.rawValue : left.value > right.value
    }.map { words.name($0.key) }
    return ends.joined(separator: " – ") + " · "
      + ([words.count(Int(line.weight))] + names).joined(separator: " · ")
  }
}
