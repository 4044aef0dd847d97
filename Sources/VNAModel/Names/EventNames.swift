// Names for people of what events are, in lower case: «rencontre», “meeting”.

extension Event.Kind {
  /// The name of the kind.
  public func name(in language: DisplayLanguage) -> String {
    switch self {
    case .meeting: language.word("rencontre", "meeting")
    case .visit: language.word("visite", "visit")
    case .call: language.word("entretien téléphonique", "call")
    case .message: language.word("message", "message")
    case .agreement: language.word("accord", "agreement")
    case .appointment: language.word("nomination", "appointment")
    case .election: language.word("élection", "election")
    case .congress: language.word("congrès", "congress")
    case .conference: language.word("conférence", "conference")
    case .award: language.word("distinction", "award")
    case .statement: language.word("déclaration", "statement")
    case .disaster: language.word("catastrophe", "disaster")
    case .other: language.word("autre", "other")
    }
  }
}

extension Event.Mode {
  /// How the parties came together.
  public func name(in language: DisplayLanguage) -> String {
    switch self {
    case .visit: language.word("sur place", "on site")
    case .host: language.word("en recevant", "as host")
    case .phone: language.word("par téléphone", "by telephone")
    case .online: language.word("en ligne", "online")
    case .written: language.word("par écrit", "in writing")
    }
  }
}

extension Event.Status {
  /// Whether it happened.
  public func name(in language: DisplayLanguage) -> String {
    switch self {
    case .held: language.word("tenu", "held")
    case .planned: language.word("à venir", "planned")
    case .invited: language.word("sur invitation", "by invitation")
    case .proposed: language.word("en projet", "proposed")
    case .ongoing: language.word("en cours", "under way")
    }
  }
}

extension Event.Actor.Kind {
  /// The name of the kind.
  public func name(in language: DisplayLanguage) -> String {
    switch self {
    case .person: language.word("personne", "person")
    case .organization: language.word("organisation", "organization")
    case .country: language.word("pays", "country")
    }
  }
}
