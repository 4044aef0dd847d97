import VNAModel

/// DOT, for Graphviz: who acts with whom.
///
/// The graph is in memory until the end; it grows with the names, not with the texts.
/// Source: <https://graphviz.org/doc/info/lang.html>.
public struct DOTExporter: GraphExporter {
  public static let format = ExportFormat(
    "dot", summary: "DOT: who acts with whom, for Graphviz", mediaType: "text/vnd.graphviz",
    fileExtension: "dot", shape: .collection, options: ActorGraph.exportOptions)

  public let links: ActorGraph.Links
  public let scope: ActorGraph.Scope

  /// Makes an exporter of a graph in which `links` join those of the `scope`.
  public init(links: ActorGraph.Links = .events, scope: ActorGraph.Scope = .all) {
    self.links = links
    self.scope = scope
  }

  public func end(_ output: inout ExportBuffer, with graph: ActorGraph) {
    var dot = DOTText()
    dot.begin()
    var numbers: [String: Int] = [:]
    for (index, entry) in graph.sortedNodes.enumerated() {
      let node = entry.node
      numbers[entry.id] = index + 1
      let shape: StaticString =
        switch node.kind {
        case .person: "ellipse"
        case .organization: "box"
        case .country: "hexagon"
        }
      dot.node(
        index + 1,
        [
          ("label", node.name), ("shape", shape.description), ("kind", node.kind.rawValue),
          ("country", node.country), ("count", String(node.count)),
          ("first", node.exportDays?.lowerBound.iso), ("last", node.exportDays?.upperBound.iso),
        ])
    }
    for (pair, edge) in graph.sortedEdges {
      guard let first = numbers[pair.first], let second = numbers[pair.second] else { continue }
      dot.edge(
        first, second,
        [
          ("weight", String(edge.count)), ("events", edge.kinds.isEmpty ? nil : edge.kindNames),
          ("since", edge.exportDays?.lowerBound.iso), ("until", edge.exportDays?.upperBound.iso),
        ])
    }
    dot.end()
    output.append(raw: dot.text)
  }
}

/// Statements of DOT. Names of attributes are the program's own, nodes are numbers, and every value
/// is quoted: no text can break out.
private struct DOTText {
  typealias Attribute = (name: StaticString, value: String?)

  private(set) var text = ""

  mutating func begin() {
    text = """
      graph actors {
        graph [charset="UTF-8", layout="fdp", overlap="false", splines="true"];
        node [fontname="sans-serif"];

      """
  }

  mutating func end() { text += "}\n" }

  mutating func node(_ number: Int, _ attributes: [Attribute]) {
    text += "  n\(number)" + list(attributes)
  }

  mutating func edge(_ first: Int, _ second: Int, _ attributes: [Attribute]) {
    text += "  n\(first) -- n\(second)" + list(attributes)
  }

  private func list(_ attributes: [Attribute]) -> String {
    let pairs = attributes.compactMap { attribute in
      attribute.value.map { "\(attribute.name)=\"\(Self.escaped($0))\"" }
    }
    return " [" + pairs.joined(separator: ", ") + "];\n"
  }

  /// A value without its quotation marks. Graphviz obeys backslashes and HTML's references in
  /// labels, so both are escaped; control characters become U+FFFD, line ends spaces.
  private static func escaped(_ value: String) -> String {
    var escaped = String.UnicodeScalarView()
    let scalars = Array(value.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\"": escaped.append(contentsOf: "\\\"".unicodeScalars)
      case "\\": escaped.append(contentsOf: "\\\\".unicodeScalars)
      case "&" where isReference(scalars[(index + 1)...]):
        escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "\t", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": escaped.append(" ")
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": escaped.append("\u{FFFD}")
      // What Graphviz draws is XML, which cannot carry these.
      case _ where scalar.value == 0xFFFE || scalar.value == 0xFFFF: escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Whether `lt;` or `#60;` follows an ampersand: in “R&D” there is nothing to escape.
  private static func isReference(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = rest.prefix(32).prefix { scalar in
      scalar == "#" || (scalar.isASCII && URIText.isAlphanumeric(UInt8(scalar.value)))
    }
    return !name.isEmpty && rest.dropFirst(name.count).first == ";"
  }
}
