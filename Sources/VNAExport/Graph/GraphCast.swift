import VNAModel

/// The actors of one bulletin, as far as a graph wants them.
struct GraphCast {
  let article: Article
  private let scope: ActorGraph.Scope
  /// The code of each country that the bulletin names.
  private let codes: [String: String]
  /// The name of each code.
  private let names: [String: String]

  init(_ bulletin: Bulletin, scope: ActorGraph.Scope) {
    article = Article(bulletin)
    self.scope = scope
    var codes: [String: String] = [:]
    var names: [String: String] = [:]
    for place in bulletin.places where place.kind == .country {
      guard let code = place.country else { continue }
      codes[place.name] = codes[place.name] ?? code
      names[code] = names[code] ?? place.name
    }
    self.codes = codes
    self.names = names
  }

  /// Those who act in an event.
  func actors(of event: Event) -> [ActorGraph.Node] {
    event.actors.compactMap { actor in
      let isCountry = actor.kind == .country
      let code = actor.country ?? (isCountry ? codes[actor.name] : nil)
      switch scope {
      case .all: break
      case .people: guard actor.kind == .person else { return nil }
      case .organizations: guard actor.kind == .organization else { return nil }
      case .countries:
        guard !isCountry else { break }
        guard let code else { return nil }
        let name = names[code]
        return ActorGraph.Node(
          kind: .country, name: name ?? code, country: code, isCode: name == nil)
      }
      return ActorGraph.Node(kind: actor.kind, name: actor.name, country: code)
    }
  }

  /// Those whom the story names.
  var actorsOfStory: [ActorGraph.Node] {
    var actors: [ActorGraph.Node] = []
    if scope == .all || scope == .people {
      actors += article.people.map { .init(kind: .person, name: $0.name) }
    }
    if scope == .all || scope == .organizations {
      actors += article.organizations.map { .init(kind: .organization, name: $0.name) }
    }
    if scope == .all || scope == .countries {
      actors += article.places.filter { $0.kind == .country }.map {
        .init(kind: .country, name: $0.name, country: $0.country)
      }
    }
    return actors
  }
}
