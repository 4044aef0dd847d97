/// A piece of a sentence that matters to events: a name, a date, a verb, a noun, a small word.
struct EventChunk {
  enum Kind: UInt8 {
    case person, organization, place
    /// A title without a name: «le président», «les ambassadeurs».
    case title
    case date
    case verb, noun
    case preposition, pronoun
    case hint
    /// «selon», and verbs of saying.
    case according, speech
    case comma, conjunction
    /// A colon or semicolon.
    case stop
  }

  /// How a verb is used.
  enum Voice: UInt8 {
    case active, passive, reflexive
    /// A past participle without auxiliary: «signé», «organisée par».
    case reduced
    /// «recevant».
    case gerund
    case infinitive
  }

  /// What a sign beside a name makes of it.
  enum Part: UInt8 {
    case none
    /// What follows is his or hers: «Luxon's visit».
    case owner
    /// The object of its verb: «recibió a X».
    case object
  }

  var kind: Kind
  /// The tokens it covers, those of a role beside a name included.
  var tokens: Range<Int>
  /// Where it stands in the list of its kind, or -1.
  var index = -1
  /// What a preposition makes of it.
  var relation = EventRelation.none
  /// Whether the relation comes from the name before, over a comma.
  var isListed = false
  /// How many words it is, as far as it matters: whether a verb is a phrase.
  var words: Int16
  /// Whether it is the subject behind what stands in front: «Recevant X, Y a dit».
  var opensClause = false
  /// Whether words that mean nothing here stand between it and the chunk before.
  var isApart = false
  var frame = EventFrame.be
  var voice = Voice.active
  var isFuture = false
  /// Whether its ending tells that several do it, in languages that may leave out who.
  var isPlural = false
  var part = Part.none
  /// The number of an edition, «le 5e congrès», or 0.
  var ordinal: Int16 = 0
  /// The days that it takes, «the two-day event», or 0.
  var days: Int8 = 0
  /// An auxiliary of the pluperfect: «avait».
  var isEarlier = false
  var noun = EventNoun.meeting
  /// A noun that says little by itself; a date or place too wide for an event; a person named as
  /// somebody's relative.
  var isWeak = false
  var determiner = EventPronoun.none
  var hint = EventHint.off
  /// In which cases it may stand, where names have cases; empty if that is not known.
  var cases: CaseSet = []
  /// Whether a role stands behind the name: «X, premier chef d'État …».
  var isDescribed = false
  /// Whether an event has used the verb already.
  var isUsed = false

  init(kind: Kind, tokens: Range<Int>) {
    self.kind = kind
    self.tokens = tokens
    words = Int16(clamping: tokens.count)
  }

  var isOwner: Bool { part == .owner }
  var isObject: Bool { part == .object }

  /// Whether it names somebody or something that can act.
  var isName: Bool { kind == .person || kind == .organization || kind == .place }
}
