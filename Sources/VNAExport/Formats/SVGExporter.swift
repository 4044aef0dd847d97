import VNAModel

/// SVG: a drawing of who acts with whom, to be looked at.
///
/// It holds the actors with the most ties, runs nothing, loads nothing and knows light and dark.
public struct SVGExporter: GraphExporter {
  public static let format = ExportFormat(
    "svg", summary: "SVG: a drawing of who acts with whom", mediaType: "image/svg+xml",
    fileExtension: "svg", shape: .collection, options: ActorGraph.exportOptions)

  public let links: ActorGraph.Links
  public let scope: ActorGraph.Scope

  /// Makes an exporter of a graph in which `links` join those of the `scope`.
  public init(links: ActorGraph.Links = .events, scope: ActorGraph.Scope = .all) {
    self.links = links
    self.scope = scope
  }

  public func end(_ output: inout ExportBuffer, with graph: ActorGraph) {
    let drawing = NetworkDrawing(graph)
    output.xml { xml in
      xml.declaration()
      drawing.write(to: &xml) { xml in
        xml.begin("style", mixed: true)
        xml.styleSheet(DrawingStyle.alone)
        xml.end()
      }
    }
  }
}

/// The style sheet of a drawing that stands alone.
enum DrawingStyle {
  static let alone: StaticString = """
    svg{background:#fbfaf6;color:#1d1c1a;font:12px system-ui,sans-serif}
    text{fill:currentColor;unicode-bidi:isolate}.ground{fill:#fbfaf6;fill-opacity:.8}
    .ties{stroke:#8d887d;stroke-opacity:.55}
    .person{fill:#a65c00}.organization{fill:#6a4bb5}.country{fill:#1d7a46}
    @media (prefers-color-scheme:dark){\
    svg{background:#161513;color:#ece8df}.ground{fill:#161513}\
    .ties{stroke:#8f897c}.person{fill:#e3a24f}.organization{fill:#ab95ea}.country{fill:#63c08c}}

    """
}
