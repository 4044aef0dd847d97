import VNAModel

/// An event as one sentence tells it, before all that tell the same are made one.
struct EventCandidate {
  /// Where it is told; the first weigh most.
  enum Position: Int {
    case headline, standfirst, lead, opening, body, related
  }

  struct Actor: Hashable {
    var kind: EventChunk.Kind
    /// Where it stands in the list of its kind.
    var index: Int
    var role: Role?

    func isSame(as other: Actor) -> Bool { kind == other.kind && index == other.index }
  }

  enum Role: String {
    case host, guest, sender, recipient, signatory, appointee, elected, winner, visitor, destination
    case participant, organizer, source
  }

  var kind: Event.Kind
  var status = Event.Status.held
  var mode: Event.Mode?
  /// How sure it is: 3 with verb and actors, 2 with some, 1 for a noun alone.
  var strength = 1
  var position = Position.body
  /// Told in passing: «lors de», «après».
  var isBackground = false
  /// Refers to an event told before: «cette rencontre».
  var isAnaphor = false
  var actors: [Actor] = []
  /// Where it stands in the list of places, or -1.
  var place = -1
  var date: TemporalValue?
  var opening: TemporalValue?
  var closing: TemporalValue?
  /// The token of a title by which guests are named together: «les ambassadeurs».
  var guests: Int?
  /// The tokens that name it.
  var mentions: [Range<Int>] = []
  /// The paragraph's number, so that what is told first goes first.
  var order = 0

  mutating func add(_ actor: Actor) {
    if let known = actors.firstIndex(where: { $0.isSame(as: actor) }) {
      actors[known].role = actors[known].role ?? actor.role
    } else {
      actors.append(actor)
    }
  }

  func shares(_ other: EventCandidate) -> Bool {
    actors.contains { actor in other.actors.contains { $0.isSame(as: actor) } }
  }

  /// The day or days, the opening and the closing taken together.
  var whenHeld: TemporalValue? {
    if let opening, let closing, case .point(let first) = opening, case .point(let last) = closing,
      let from = first.days, let to = last.days, from.lowerBound < to.lowerBound
    {
      var (first, last) = (first, last)
      first.time = nil
      last.time = nil
      return .range(first, last)
    }
    let date = date ?? closing ?? opening
    // «les 1er et 2 décembre»: a visit has one span.
    if case .set(let points)? = date, kind == .visit || kind == .conference || kind == .congress,
      let first = points.first, let last = points.last, let from = first.date, let to = last.date,
      to.dayNumber - from.dayNumber == points.count - 1
    {
      return .range(TemporalPoint(from), TemporalPoint(to))
    }
    return date
  }
}
