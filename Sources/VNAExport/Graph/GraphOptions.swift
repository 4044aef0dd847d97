/// What can be chosen for every format of a graph.
extension ActorGraph {
  static let options = [
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

  init(_ options: ExportOptions) {
    self.init(
      links: options["links"].flatMap(Links.init(rawValue:)) ?? .events,
      scope: options["between"].flatMap(Scope.init(rawValue:)) ?? .all)
  }
}
