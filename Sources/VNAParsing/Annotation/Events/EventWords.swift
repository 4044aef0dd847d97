import VNAText

/// What a verb of the table `eventVerb` tells: who takes part in what, and how the sentence says it.
enum EventFrame: UInt8, CaseIterable {
  case meet, receive, talk, gather
  case phone
  case go, tour, arrive, leave
  /// Goes back to where he came from: «regagner Hanoi».
  case home
  /// «attendu à Paris»: will come.
  case await
  case send, congratulate
  /// Does what was told before, to somebody else: «en a fait autant».
  case echo
  case sign, adopt
  /// What a paper does to its parties: «lie X à Y».
  case bind
  case appoint, become, dismiss, succeed, swear
  case elect
  /// Takes an office that is named as one: «занял пост министра».
  case occupy
  /// Puts somebody into an office that is named behind: «porter X à la présidence».
  case raise
  /// Gives an office, which the phrase names, to somebody: «confier la direction à X».
  case entrust
  case win, beat, give, list
  /// Gives somebody a distinction that need not be named: «récompenser».
  case honor
  /// Wins what is named only: «garder le titre».
  case keep
  /// Takes over a chair from somebody: «prendre le relais».
  case relay
  case open, inaugurate, close, hold, attend, chair, present
  /// Names the head of a delegation: «conduite par».
  case lead
  /// Speaks to a gathering: «s'adressant aux délégués».
  case address
  case declare
  case strike, sink, harm
  /// Verbs that count with an event's noun only: «avoir un entretien», «effectuer une visite».
  case have, make
  /// Auxiliaries, which tell active from passive.
  case be, aux

  /// Whether it tells the course of a gathering, which the gathering itself may be the subject of.
  var isCourse: Bool { self == .hold || self == .open || self == .close }
}

/// What a noun of the table `eventNoun` names.
enum EventNoun: String, CaseIterable {
  case meeting, call, visit, message, agreement, appointment, election, congress, conference
  case award, statement, disaster
  /// Flowers for the dead: a message where they are sent, and none where somebody lays them.
  case wreath
  /// What is signed or adopted.
  case document
  /// What one signs by one's own office: a decree, a decision.
  case order
  /// What a statement rests on: figures, a report.
  case report
  /// The ceremony that belongs to a visit.
  case welcome
  /// Several meetings.
  case meetings
  /// A part of a gathering told before: «la séance plénière».
  case part
  /// What somebody is to what is told: «собеседник», «организатор», «победитель», «подпись».
  case partner, organizer, winner, signature
}

/// What a preposition makes of the name behind it.
enum EventRelation: UInt8, CaseIterable {
  case none
  case with, to, of, by, between
  /// Some of several: «including», «entre ellos». They take part in a gathering, and are no parties of
  /// all that is signed.
  case among
  /// Who looks on: «en présence de». A witness takes part in a gathering, and signs nothing.
  case witness
  /// A place.
  case `in`
  /// A place that somebody leaves: «из».
  case from
  /// «at»: a place, or the background of what is told where a gathering follows.
  case at
  case `for`, against
  /// A date at which something began or ends: «depuis», «jusqu'à».
  case since, until
  /// What follows is the background of what is told: «lors de», «après».
  case during
  /// What a message is about: «à l'occasion de».
  case cause
  /// A setting that is told as well: «dans le cadre de».
  case within
  /// «au premier jour de», «au dernier jour de»: the day tells when the gathering opened or closed.
  case firstDay, lastDay

  /// Whether a noun behind it is told in passing.
  var isBackground: Bool {
    switch self {
    case .during, .cause, .within, .firstDay, .lastDay: true
    default: false
    }
  }
}

/// A pronoun or determiner, by the table `pronoun`.
enum EventPronoun: String, CaseIterable {
  /// No determiner.
  case none
  /// The subject named before.
  case he
  /// «les deux ministres»: the two that the lead names.
  case both
  /// «se», of verbs that need it.
  case `self`
  /// A relative clause follows.
  case who
  /// «y»: the subject takes part in what was told before.
  case there
  /// «ils»: several of them.
  case they
  /// «lui»: to somebody named before.
  case him
  /// «le visiteur»: the one who comes from abroad.
  case guest
  /// «ce dernier»: the one named last.
  case latter
  /// «l'association»: the body of that name told of last.
  case body
  /// «la compagnie»: the body told of last, whatever it calls itself.
  case company
  /// «the legislature»: the assembly told of last.
  case assembly
  case this, own, the, a
}

/// A word that says whether an event has happened, by the table `eventStatus`.
enum EventHint: String, CaseIterable {
  case planned, invited, proposed, ongoing, off
  /// «le prochain sommet»: another than the one told of.
  case next
  /// «à la présidence»: the office that a verb puts somebody into.
  case office
  /// «une délégation»: people without a name.
  case group
  /// «la délégation»: the one told of before, for which its head stands.
  case delegation
  /// «respectivement»: each to the one in the same place of the list.
  case respective
  case phone, online, written
  /// «tour à tour»: each by himself.
  case each
  /// «déjà sacrée en 2017»: before what the story tells.
  case earlier
  /// «a rappelé que», of verbs of saying: what is known is told again.
  case recall

  /// Whether it stands before a verb, in languages whose verbs have one form.
  var isOfVerbs: Bool {
    switch self {
    case .planned, .proposed, .ongoing, .off: true
    default: false
    }
  }
}
