import VNAModel

/// An event as one sentence tells it, before all that tell the same are made one.
///
/// It is small and, but for its actors, plain numbers: thousands are made and compared.
struct EventCandidate {
  /// Where it is told; the first weigh most.
  enum Position: Int8 {
    case headline, standfirst, lead, opening, body, related
  }

  struct Actor: Hashable {
    var kind: EventChunk.Kind
    var role: Role?
    private var number: Int32

    init(kind: EventChunk.Kind, index: Int, role: Role? = nil) {
      self.kind = kind
      self.role = role
      number = Int32(truncatingIfNeeded: index)
    }

    /// Where it stands in the list of its kind.
    var index: Int { Int(number) }

    func isSame(as other: Actor) -> Bool { kind == other.kind && number == other.number }
  }

  enum Role: String {
    case host, guest, sender, recipient, signatory, appointee, elected, winner, visitor, destination
    case participant, organizer, source
  }

  var kind: Event.Kind
  var status = Event.Status.held
  var mode: Event.Mode?
  var position = Position.body
  /// Told in passing: «lors de», «après».
  var isBackground = false
  /// Told as over before the story's own time: «avait reçu».
  var isEarlier = false
  /// Of a disaster that the story only rests on: whether the body tells of it as well.
  var isTold = false
  /// Of a disaster that is told by how many it has killed so far, on the day of the count.
  var isCounted = false
  /// Happened where the gathering told before was: «y».
  var isElsewhere = false
  /// One of several meetings: «multiplie les rencontres».
  var isSeries = false
  /// Of a kind at which something else is told: Games at which a medal is won.
  var isFrame = false
  /// One person met each of those behind him, in this order: «X a rencontré A, B et C».
  var isRound = false
  /// «s'est entretenu avec A et B»: talks are held with each, an audience may be given to both.
  var isTalk = false
  /// Met people whom the text does not name: «a rencontré d'anciens étudiants»; of a message in the
  /// lead: sent by people whom the body names, «des dirigeants lui ont adressé».
  var hasOthers = false
  /// The next of its kind, not the one that the story is about: «le prochain sommet».
  var isNext = false
  /// An office that a body gives: «a confié la direction à X», an election or an appointment.
  var isEntrusted = false
  /// Whether somebody takes the oath of his office.
  var isOath = false
  /// Does as was told before: «en a fait autant».
  var isEcho = false
  /// The number that it bears among its kind: «le 5e congrès»; 0 if none.
  var ordinal: Int16 = 0
  /// The days that it takes, «the two-day event»; 0 if untold.
  var days: Int8 = 0
  /// An hour of a stay: «Dans l'après-midi, il a visité le siège de la compagnie».
  var isStop = false
  /// A visit of which a participle tells: «находящийся с визитом».
  var isAside = false
  /// A medal or title that somebody won against others.
  var isWon = false
  /// Of a prize of which headline and lead tell that people without a name have it.
  var isOfTeam = false
  /// An inscription on a list of heritage.
  var isHeritage = false
  /// Refers to an event told before: «cette rencontre».
  var isAnaphor = false
  /// Of a gathering of which the body tells with an indefinite article: «une exposition», a part of what
  /// the story reports.
  var isPart = false
  /// Named by one noun with a definite article: «the ceremony».
  var isDefinite = false
  /// Of a gathering: named by one noun without an article, as what was told before is.
  var isBare = false
  /// How sure it is: 3 with verb and actors, 2 with some, 1 for a noun alone.
  var strength = 1
  var actors: [Actor] = []
  /// Where it stands in the list of places, or -1.
  var place = -1
  /// Whether more places are named beside that: «in the districts of A, B and C».
  var isOneOfPlaces = false
  /// The numbers of times, see ``EventTimes``, or -1.
  var date = -1
  var opening = -1
  var closing = -1
  /// The token of a title by which guests are named together, «les ambassadeurs», or -1.
  var guests = -1
  /// The tokens that name it.
  var mention: Range<Int>
  /// The first and the last of all its mentions, once it is in the ``EventMerger``.
  var mentions = (first: -1, last: -1)

  init(kind: Event.Kind, mention: Range<Int>) {
    self.kind = kind
    self.mention = mention
  }

  /// The most actors of an event; lists of names go on beyond it.
  private static let mostActors = 200

  mutating func add(_ actor: Actor) {
    guard actors.count < Self.mostActors else { return }
    for index in actors.indices where actors[index].isSame(as: actor) {
      actors[index].role = actors[index].role ?? actor.role
      return
    }
    actors.append(actor)
  }

  mutating func add(_ actors: [Actor], as role: Role) {
    for var actor in actors {
      actor.role = role
      add(actor)
    }
  }

  /// Notes where somebody goes; a country takes part.
  mutating func go(to place: Int, _ lists: EventLists) {
    self.place = place
    if lists.isCountry(place) { add(.init(kind: .place, index: place, role: .destination)) }
  }

  func shares(_ other: EventCandidate) -> Bool {
    actors.contains { actor in other.actors.contains { $0.isSame(as: actor) } }
  }
}
