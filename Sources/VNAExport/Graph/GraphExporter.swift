public import VNAModel

/// A format of a graph: who acts with whom, over all bulletins of an output.
///
/// The graph is in memory until the end; it grows with the names, not with the texts. A format says
/// how it is written: ``Exporter/end(_:with:)``.
public protocol GraphExporter: Exporter where Notes == ActorGraph {
  /// What joins two actors.
  var links: ActorGraph.Links { get }
  /// Whom it joins.
  var scope: ActorGraph.Scope { get }

  /// Makes an exporter of a graph in which `links` join those of the `scope`.
  init(links: ActorGraph.Links, scope: ActorGraph.Scope)
}

extension GraphExporter {
  /// Makes an exporter with the options `links` and `between`, see ``ActorGraph/exportOptions``.
  public init(_ options: ExportOptions) {
    self.init(
      links: options["links"].flatMap(ActorGraph.Links.init(rawValue:)) ?? .events,
      scope: options["between"].flatMap(ActorGraph.Scope.init(rawValue:)) ?? .all)
  }

  /// A graph of nobody.
  public func makeNotes() -> ActorGraph { ActorGraph(links: links, scope: scope) }

  /// Adds to the graph in the `notes` whom a `bulletin` joins.
  public func note(_ bulletin: Bulletin, in notes: inout ActorGraph) { notes.add(bulletin) }

  /// Writes nothing of a `bulletin` to the `output`: all is written at the end.
  public func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {}
}

extension ActorGraph {
  /// What can be chosen for every format of a graph.
  public static let exportOptions = [
    ExportOption(
      "links", .choice(Links.allCases.map(\.rawValue)), default: Links.events.rawValue,
      help: "What joins two actors: an event in which both act, or a story that names both."),
    ExportOption(
      "between", .choice(Scope.allCases.map(\.rawValue)), default: Scope.all.rawValue,
      help: """
        Whom it joins. Between countries: those that act, and those for which people and \
        organizations act.
        """),
  ]
}
