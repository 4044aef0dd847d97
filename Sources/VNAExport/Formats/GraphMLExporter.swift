import VNAModel

/// GraphML: who acts with whom, merged over all bulletins of the output.
///
/// The graph is in memory until the end; it grows with the names, not with the texts.
/// Source: <http://graphml.graphdrawing.org>.
public struct GraphMLExporter: GraphExporter {
  public static let format = ExportFormat(
    "graphml", summary: "GraphML: who acts with whom", mediaType: "application/graphml+xml",
    fileExtension: "graphml", shape: .collection, options: ActorGraph.exportOptions)

  public let links: ActorGraph.Links
  public let scope: ActorGraph.Scope

  /// Makes an exporter of a graph in which `links` join those of the `scope`.
  public init(links: ActorGraph.Links = .events, scope: ActorGraph.Scope = .all) {
    self.links = links
    self.scope = scope
  }

  public func end(_ output: inout ExportBuffer, with graph: ActorGraph) {
    output.xml { xml in
      xml.declaration()
      xml.begin("graphml")
      xml.attribute("xmlns", "http://graphml.graphdrawing.org/xmlns")
      for key in Self.keys { key.write(to: &xml) }
      xml.begin("graph")
      xml.attribute("id", "actors")
      xml.attribute("edgedefault", "undirected")
      for (id, node) in graph.sortedNodes {
        xml.begin("node")
        xml.attribute("id", id)
        data("label", node.name, to: &xml)
        data("kind", node.kind.rawValue, to: &xml)
        data("country", node.country, to: &xml)
        data("count", String(node.count), to: &xml)
        data("first", node.exportDays?.lowerBound.iso, to: &xml)
        data("last", node.exportDays?.upperBound.iso, to: &xml)
        xml.end()
      }
      for (pair, edge) in graph.sortedEdges {
        // Without an id: with one, readers take the graph for one of parallel edges.
        xml.begin("edge")
        xml.attribute("source", pair.first)
        xml.attribute("target", pair.second)
        data("weight", String(edge.count), to: &xml)
        data("events", edge.kinds.isEmpty ? nil : edge.kindNames, to: &xml)
        data("since", edge.exportDays?.lowerBound.iso, to: &xml)
        data("until", edge.exportDays?.upperBound.iso, to: &xml)
        xml.end()
      }
      xml.end()
      xml.end()
    }
  }

  private func data(_ key: String, _ value: String?, to xml: inout XMLWriter) {
    guard let value else { return }
    xml.begin("data", mixed: true)
    xml.attribute("key", key)
    xml.text(value)
    xml.end()
  }

  private struct Key {
    var name: String
    var domain: String
    var type: String

    func write(to xml: inout XMLWriter) {
      xml.begin("key")
      xml.attribute("id", name)
      xml.attribute("for", domain)
      xml.attribute("attr.name", name)
      xml.attribute("attr.type", type)
      xml.end()
    }
  }

  /// GraphML has no type for days: they are strings.
  private static let keys = [
    Key(name: "label", domain: "node", type: "string"),
    Key(name: "kind", domain: "node", type: "string"),
    Key(name: "country", domain: "node", type: "string"),
    Key(name: "count", domain: "node", type: "int"),
    Key(name: "first", domain: "node", type: "string"),
    Key(name: "last", domain: "node", type: "string"),
    Key(name: "weight", domain: "edge", type: "int"),
    Key(name: "events", domain: "edge", type: "string"),
    Key(name: "since", domain: "edge", type: "string"),
    Key(name: "until", domain: "edge", type: "string"),
  ]
}
