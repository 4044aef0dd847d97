import VNAText

/// What annotators know of one language: its lexicon, and what is made of that once.
///
/// Each of the agency's languages is made when the first bulletin in it is read.
final class LanguageWords: Sendable {
  /// The language as in ISO 639-1.
  let code: String
  /// Its words and phrases.
  let lexicon: Lexicon
  /// What is read of its bulletins: the annotators that have their words in the lexicon.
  let annotations: AnnotationSet
  /// The small words of which names are made.
  let names: NameWords
  /// How spaces that its pages have lost are found.
  let lostSpaces: LostSpaces
  /// What the values of its tables of names mean, by their numbers.
  let nameValues: ContiguousArray<NameValue>
  /// The function words around names of persons.
  let people: NameGrammarWords
  /// The function words around quotations; nil where they are not read.
  let quotes: QuoteWords?
  /// How its quantities are written; nil where they are not read.
  let quantities: QuantityWords?
  /// What the values of its event tables mean.
  let events: EventVocabulary
  /// How its sentences tell events.
  let eventGrammar: EventGrammar
  /// How its dates are read; nil where they are not, or by a grammar of their own.
  let dates: DateVocabulary?

  init(
    _ code: String, _ lexicon: Lexicon, reads annotations: AnnotationSet = .all,
    dates: DateStyle? = nil, names: NameWords = .none, events grammar: EventGrammar = .french
  ) {
    self.code = code
    self.lexicon = lexicon
    self.annotations = lexicon.entryCount > 0 ? annotations : []
    self.names = names
    nameValues = ContiguousArray(
      lexicon.values.map { NameValue(UnsafeBufferPointer(rebasing: $0), lexicon.spelling) })
    lostSpaces = LostSpaces.ofLanguage(code)
    people = NameGrammarWords.ofLanguage(code)
    quotes = QuoteWords.ofLanguage(code)
    quantities = QuantityWords.ofLanguage(code)
    events = EventVocabulary(lexicon)
    eventGrammar = grammar
    self.dates = dates.map { DateVocabulary(lexicon, $0) }
  }

  static let french = LanguageWords("fr", .french, names: .french)
  static let english = LanguageWords(
    "en", .english,
    dates: DateStyle(monthFirst: true, pastEndings: "ed"), names: .english, events: .english)
  static let spanish = LanguageWords(
    "es", .spanish,
    dates: DateStyle(namesDays: true, pastEndings: "ó aron ieron", futureEndings: "rá rán"),
    names: .spanish,
    events: .spanish)
  static let vietnamese = LanguageWords(
    "vi", .vietnamese,
    dates: DateStyle(countsMonths: true, slashesDays: true, capitalizesWeekdays: true),
    names: .vietnamese, events: .vietnamese)
  static let chinese = LanguageWords(
    "zh", .chinese, dates: DateStyle(yearFirst: true), names: .chinese, events: .chinese)
  static let russian = LanguageWords(
    "ru", .russian,
    dates: DateStyle(
      dotsHours: true, namesYears: true, pastEndings: "ил ила или лся лась лось лись вал вала вали",
      futureEndings: "дет дут ется ится ются утся ятся", adverbEndings: "ом ем ём ью у",
      attributeEndings: "ым им", endsAreAhead: true), names: .russian, events: .russian)
}
