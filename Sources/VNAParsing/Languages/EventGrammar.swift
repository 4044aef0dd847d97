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

    /// Whether they are those of English or Spanish, whose pages tell journeys and gatherings alike.
    var isOfEnglishOrSpanish: Bool { contains(.markedInfinitive) || contains(.marksPersons) }

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
    /// A verb has one form, which may be that of its noun; small words before it tell its voice:
    /// «hội đàm», talks and to hold talks; «đã ký», has signed; «được ký», was signed. Who does it
    /// stands before a verb of the passive: «được X tiếp», «do X chủ trì».
    static let uninflected = Habits(rawValue: 1 << 9)
    /// What a noun's name is of stands bare behind it: «Thủ tướng Lào», «điện mừng Tổng thống X».
    static let attributesBehind = Habits(rawValue: 1 << 10)
    /// The case of a name tells its part: «принял посла» (whom), «принял посол» (who); with no
    /// preposition a genitive is «of», a dative «to», an instrumental «by». There are no articles.
    static let namesHaveCases = Habits(rawValue: 1 << 11)
    /// A verb of receiving also adopts: «приняло резолюцию».
    static let receivingIsAdopting = Habits(rawValue: 1 << 12)
    /// What a verb is done with, where and when stands before it, what describes a name before the name,
    /// and no space between words: «X在河内同来访的Y举行会谈». The pieces are put into the common order.
    static let complementsBeforeVerb = Habits(rawValue: 1 << 13)
  }

  let habits: Habits
  /// The forms of words that their endings do not tell.
  private let irregular: WordTable<VerbForm>
  private let endings: [(form: VerbForm, set: EndingSet)]
  /// Whether words are compared without their endings, so that «посетить» is as «посетит».
  private let endingsFirst: Bool
  /// How verbs of several subjects end, where the subject may be left out.
  private let plurals: EndingSet
  /// Prepositions that hold an article: «del».
  private let contractions: WordTable<Bool>
  /// How reflexive verbs end, where «self» is no word of its own: «состоялась».
  private let reflexives: EndingSet
  /// How words end that share a verb's stem and are none: «принятие», «прошлый».
  private let nouns: EndingSet
  /// What the endings of words tell of their case, where names have cases.
  let cases: CaseEndings?

  /// The grammar of French, whose verbs ``VerbForm`` knows.
  private init() {
    habits = .hasFrenchHomographs
    irregular = WordTable([], other: .finite) { first, _ in first }
    endings = []
    endingsFirst = false
    plurals = EndingSet([Substring]())
    contractions = WordTable([], other: false) { first, _ in first }
    reflexives = EndingSet([Substring]())
    nouns = reflexives
    cases = nil
  }

  /// Makes a grammar of lists of words and of endings, separated by spaces; irregular words come
  /// first, then endings in their order.
  init(
    _ habits: Habits, irregular: [(value: VerbForm, words: String)],
    endings: [(form: VerbForm, endings: String)], plurals: String = "", contractions: String = "",
    reflexives: String = "", nouns: String = "", cases: CaseEndings? = nil,
    spelling: WordSpelling = .folded
  ) {
    self.habits = habits
    self.irregular = WordTable(irregular, other: .finite, spelling: spelling) { first, _ in first }
    self.endings = endings.map { ($0.form, EndingSet($0.endings.split(separator: " "))) }
    endingsFirst = spelling == .stems
    self.plurals = EndingSet(plurals.split(separator: " "))
    self.contractions = WordTable([(true, contractions)], other: false) { first, _ in first }
    self.reflexives = EndingSet(reflexives.split(separator: " "))
    self.nouns = EndingSet(nouns.split(separator: " "))
    self.cases = cases
  }

  static let french = EventGrammar()

  /// The form of a verb, or of the first word of a phrase, which is the one that changes. Those of
  /// French are told by ``VerbForm``.
  func form(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> VerbForm {
    let known = irregular.withView { $0[token.hash] }
    if known != .finite, !endingsFirst { return known }
    let word = Int(token.start)..<Int(token.end)
    for (form, set) in endings where set.isEnding(of: word, in: bytes) { return form }
    return known
  }

  /// Whether the ending of a verb tells of several subjects: «suscribieron».
  func isPlural(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    plurals.isEnding(of: Int(token.start)..<Int(token.end), in: bytes)
  }

  /// Whether a verb ends as one that needs no «self»: «встретился».
  func isReflexive(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    reflexives.isEnding(of: Int(token.start)..<Int(token.end), in: bytes)
  }

  /// Whether a word with a verb's stem is a noun or an adjective by its ending.
  func isNoVerb(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    nouns.longest > 0 && nouns.isEnding(of: Int(token.start)..<Int(token.end), in: bytes)
  }

  /// Whether a preposition holds an article.
  func isContracted(_ token: Token) -> Bool { contractions.withView { $0[token.hash] } }
}
