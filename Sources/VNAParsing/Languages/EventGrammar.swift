import VNAText

/// How the sentences of a language are put together, as far as events ask: the forms of its verbs,
/// and what stands where.
///
/// The words themselves stand in the tables `eventVerb`, `eventNoun`, `preposition`, `pronoun` and
/// their like.
final class EventGrammar: Sendable {
  /// Where a language differs from others.
  struct Habits: OptionSet, Sendable {
    let rawValue: UInt16

    /// «a» the verb folds like «à» the preposition, «des» is also an article, «est» also the east.
    static let hasFrenchHomographs = Habits(rawValue: 1 << 0)
    /// The nationality stands before the title: «the Lao Prime Minister».
    static let nationalityBeforeTitle = Habits(rawValue: 1 << 1)
    /// «Luxon's visit»: the one whose it is stands before.
    static let ownersBefore = Habits(rawValue: 1 << 2)
    /// A preposition makes the bare verb an infinitive: «to visit».
    static let markedInfinitive = Habits(rawValue: 1 << 3)
    /// The auxiliary of the past is a verb of its own: «had talks».
    static let havingIsDoing = Habits(rawValue: 1 << 4)
    /// The preposition of the recipient stands before each person who is an object: «recibió a X».
    static let marksPersons = Habits(rawValue: 1 << 5)
    /// The subject may stand behind its verb: «asistieron X e Y».
    static let subjectBehind = Habits(rawValue: 1 << 6)
    /// A preposition also opens a clause: «before Luxon flies».
    static let clausesBehindPrepositions = Habits(rawValue: 1 << 7)
    /// A verb and its particle say no more than a verb: «hand over», but «fait chevalier».
    static let hasParticles = Habits(rawValue: 1 << 8)
    /// What a verb is done with, where and when stands before it, what describes a name before the name,
    /// and no space between words: «X在河内同来访的Y举行会谈». The pieces are put into the common order.
    static let complementsBeforeVerb = Habits(rawValue: 1 << 12)
  }

  let habits: Habits
  /// The forms of words that their endings do not tell.
  private let irregular: WordTable<VerbForm>
  private let endings: [(form: VerbForm, set: EndingSet)]
  /// How verbs of several subjects end, where the subject may be left out.
  private let plurals: EndingSet
  /// Prepositions that hold an article: «del».
  private let contractions: WordTable<Bool>

  /// The grammar of French, whose verbs ``VerbForm`` knows.
  private init() {
    habits = .hasFrenchHomographs
    irregular = WordTable([], other: .finite) { first, _ in first }
    endings = []
    plurals = EndingSet([Substring]())
    contractions = WordTable([], other: false) { first, _ in first }
  }

  /// Makes a grammar of lists of words and of endings, separated by spaces; irregular words come
  /// first, then endings in their order.
  init(
    _ habits: Habits, irregular: [(value: VerbForm, words: String)],
    endings: [(form: VerbForm, endings: String)], plurals: String = "", contractions: String = ""
  ) {
    self.habits = habits
    self.irregular = WordTable(irregular, other: .finite) { first, _ in first }
    self.endings = endings.map { ($0.form, EndingSet($0.endings.split(separator: " "))) }
    self.plurals = EndingSet(plurals.split(separator: " "))
    self.contractions = WordTable([(true, contractions)], other: false) { first, _ in first }
  }

  static let french = EventGrammar()

  /// The form of a verb, or of the first word of a phrase, which is the one that changes. Those of
  /// French are told by ``VerbForm``.
  func form(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> VerbForm {
    let known = irregular.withView { $0[token.hash] }
    if known != .finite { return known }
    let word = Int(token.start)..<Int(token.end)
    for (form, set) in endings where set.isEnding(of: word, in: bytes) { return form }
    return .finite
  }

  /// Whether the ending of a verb tells of several subjects: «suscribieron».
  func isPlural(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    plurals.isEnding(of: Int(token.start)..<Int(token.end), in: bytes)
  }

  /// Whether a preposition holds an article.
  func isContracted(_ token: Token) -> Bool { contractions.withView { $0[token.hash] } }
}
