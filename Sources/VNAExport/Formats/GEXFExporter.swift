import VNAModel

/// GEXF 1.3, dynamic: who acts with whom and when, for a timeline in Gephi.
///
/// The graph is in memory until the end; it grows with the names, not with the texts.
/// Source: <https://gexf.net>.
public struct GEXFExporter: GraphExporter {
  public static let format = ExportFormat(
    "gexf", summary: "GEXF 1.3: who acts with whom, and when", mediaType: "application/gexf+xml",
    fileExtension: "gexf", shape: .collection, options: ActorGraph.exportOptions)

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
      xml.begin("gexf")
      xml.attribute("xmlns", "http://gexf.net/1.3")
      xml.attribute("version", "1.3")
      xml.begin("meta")
      xml.element("creator", "VNAKit")
      xml.end()
      xml.begin("graph")
      xml.attribute("mode", "dynamic")
      xml.attribute("timeformat", "date")
      xml.attribute("defaultedgetype", "undirected")
      declare("node", [("kind", "string"), ("country", "string"), ("count", "integer")], &xml)
      declare("edge", [("events", "string")], &xml)
      writeNodes(of: graph, to: &xml)
      writeEdges(of: graph, to: &xml)
      xml.end()
      xml.end()
    }
  }

  private func declare(
    _ target: String, _ attributes: [(title: String, type: String)], _ xml: inout XMLWriter
  ) {
    xml.begin("attributes")
    xml.attribute("class", target)
    xml.attribute("mode", "static")
    for attribute in attributes {
      xml.begin("attribute")
      xml.attribute("id", attribute.title)
      xml.attribute("title", attribute.title)
      xml.attribute("type", attribute.type)
      xml.end()
    }
    xml.end()
  }

  private func writeNodes(of graph: ActorGraph, to xml: inout XMLWriter) {
    let nodes = graph.sortedNodes
    xml.begin("nodes")
    xml.attribute("count", nodes.count)
    for (id, node) in nodes {
      xml.begin("node")
      xml.attribute("id", id)
      xml.attribute("label", PlainText.line(node.name))
      xml.attribute("start", node.exportDays?.lowerBound.iso)
      xml.attribute("end", node.exportDays?.upperBound.iso)
      xml.begin("attvalues")
      value("kind", node.kind.rawValue, to: &xml)
      value("country", node.country, to: &xml)
      value("count", String(node.count), to: &xml)
      xml.end()
      xml.end()
    }
    xml.end()
  }

  private func writeEdges(of graph: ActorGraph, to xml: inout XMLWriter) {
    let edges = graph.sortedEdges
    xml.begin("edges")
    xml.attribute("count", edges.count)
    for (index, entry) in edges.enumerated() {
      let edge = entry.edge
      xml.begin("edge")
      xml.attribute("id", index)
      xml.attribute("source", entry.pair.first)
      xml.attribute("target", entry.pair.second)
      xml.attribute("weight", edge.count)
      if !edge.kinds.isEmpty {
        xml.begin("attvalues")
        value("events", edge.kindNames, to: &xml)
        xml.end()
      }
      if !edge.spells.isEmpty {
        xml.begin("spells")
        let spells = edge.spells.sorted {
          ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
        }
        for spell in spells {
          xml.begin("spell")
          xml.attribute("start", spell.lowerBound.iso)
          xml.attribute("end", spell.upperBound.iso)
          xml.end()
        }
        xml.end()
      }
      xml.end()
    }
    xml.end()
  }

  private func value(_ name: String, _ value: String?, to xml: inout XMLWriter) {
    guard let value else { return }
    xml.begin("attvalue")
    xml.attribute("for", name)
    xml.attribute("value", value)
    xml.end()
  }
}
