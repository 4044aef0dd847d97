import VNAModel

// The raw values of what comes by the thousand, as literals: a `String` of each would have to be
// made and searched for what must be escaped.

extension Block.Kind {
  /// The raw value.
  var word: StaticString {
    switch self {
    case .headline: "headline"
    case .standfirst: "standfirst"
    case .paragraph: "paragraph"
    case .caption: "caption"
    case .signOff: "sign-off"
    case .marker: "marker"
    case .relatedKicker: "related-kicker"
    case .relatedHeadline: "related-headline"
    case .relatedTeaser: "related-teaser"
    case .relatedCaption: "related-caption"
    case .residue: "residue"
    }
  }
}

extension TemporalExpression.Kind {
  /// The raw value.
  var word: StaticString {
    switch self {
    case .date: "date"
    case .time: "time"
    case .duration: "duration"
    case .set: "set"
    }
  }
}

extension DateBasis {
  /// The raw value.
  var word: StaticString {
    switch self {
    case .given: "given"
    case .metadata: "metadata"
    case .explicit: "explicit"
    case .deduced: "deduced"
    case .weekday: "weekday"
    case .relative: "relative"
    case .bound: "bound"
    case .unresolved: "unresolved"
    }
  }
}

extension Place.Kind {
  /// The raw value.
  var word: StaticString {
    switch self {
    case .country: "country"
    case .province: "province"
    case .city: "city"
    case .district: "district"
    case .commune: "commune"
    case .island: "island"
    case .archipelago: "archipelago"
    case .sea: "sea"
    case .region: "region"
    case .river: "river"
    case .airport: "airport"
    case .port: "port"
    case .mountain: "mountain"
    case .bay: "bay"
    case .park: "park"
    case .borderGate: "borderGate"
    case .continent: "continent"
    case .site: "site"
    case .other: "other"
    }
  }
}

extension Quantity.Kind {
  /// The raw value.
  var word: StaticString {
    switch self {
    case .money: "money"
    case .percentage: "percentage"
    case .measure: "measure"
    case .count: "count"
    }
  }
}

extension Quote.Kind {
  /// The raw value.
  var word: StaticString {
    switch self {
    case .direct: "direct"
    case .reported: "reported"
    }
  }
}
