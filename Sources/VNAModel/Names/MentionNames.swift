// Names for people of what mentions are, in lower case.

extension Mention.Kind {
  /// The name of the kind in a `language`, of one or, if `plural`, of several: «personne»,
  /// «personnes».
  public func name(in language: DisplayLanguage, plural: Bool = false) -> String {
    switch self {
    case .date: plural ? "dates" : "date"
    case .person:
      plural ? language.word("personnes", "people") : language.word("personne", "person")
    case .role:
      plural ? language.word("fonctions", "functions") : language.word("fonction", "function")
    case .organization:
      plural
        ? language.word("organisations", "organizations")
        : language.word("organisation", "organization")
    case .place: plural ? language.word("lieux", "places") : language.word("lieu", "place")
    case .quantity:
      plural ? language.word("quantités", "quantities") : language.word("quantité", "quantity")
    case .quote: plural ? language.word("citations", "quotes") : language.word("citation", "quote")
    case .event:
      plural ? language.word("événements", "events") : language.word("événement", "event")
    }
  }
}

extension Place.Kind {
  /// The name of the kind.
  public func name(in language: DisplayLanguage) -> String {
    switch self {
    case .country: language.word("pays", "country")
    case .province: "province"
    case .city: language.word("ville", "city")
    case .district: "district"
    case .commune: "commune"
    case .island: language.word("île", "island")
    case .archipelago: language.word("archipel", "archipelago")
    case .sea: language.word("mer", "sea")
    case .region: language.word("région", "region")
    case .river: language.word("cours d’eau", "river")
    case .airport: language.word("aéroport", "airport")
    case .port: "port"
    case .mountain: language.word("montagne", "mountain")
    case .bay: language.word("baie", "bay")
    case .park: language.word("parc", "park")
    case .borderGate: language.word("poste frontière", "border gate")
    case .continent: "continent"
    case .site: "site"
    case .other: language.word("lieu", "place")
    }
  }
}

extension Quantity.Bound {
  /// The words before the number.
  public func name(in language: DisplayLanguage) -> String {
    switch self {
    case .moreThan: language.word("plus de", "more than")
    case .lessThan: language.word("moins de", "less than")
    case .atLeast: language.word("au moins", "at least")
    case .atMost: language.word("au plus", "at most")
    case .about: language.word("environ", "about")
    }
  }
}

extension Quantity.Kind {
  /// The name of the kind.
  public func name(in language: DisplayLanguage) -> String {
    switch self {
    case .money: language.word("somme", "amount of money")
    case .percentage: language.word("pourcentage", "percentage")
    case .measure: language.word("mesure", "measure")
    case .count: language.word("nombre", "count")
    }
  }
}
