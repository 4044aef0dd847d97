import VNAText

/// What the parser knows of one language, as data.
///
/// An app can make a pack of its own: ``LayoutWords`` to read the structure of pages, and a
/// ``Lexicon`` of its own tables (``LexiconBuilder``) to read what they say.
public struct LanguagePack: Sendable {
  /// The language as in ISO 639-1.
  public let code: String
  /// The words by which the layout of its pages is read.
  public let layout: LayoutWords
  /// Its words and phrases; also those that end no sentence with their point.
  public let lexicon: Lexicon
  /// The small words of which names are made.
  let names: NameWords
  /// What the values of its event tables mean.
  let events: EventVocabulary

  /// Makes a pack; with no lexicon only the structure of pages is read.
  public init(code: String, layout: LayoutWords, lexicon: Lexicon = .empty) {
    self.init(code: code, layout: layout, lexicon: lexicon, names: .none)
  }

  init(code: String, layout: LayoutWords, lexicon: Lexicon, names: NameWords) {
    self.code = code
    self.layout = layout
    self.lexicon = lexicon
    self.names = names
    events = EventVocabulary(lexicon)
  }

  /// French.
  public static let french = LanguagePack(
    code: "fr", layout: .french, lexicon: .french, names: .french)
  /// English.
  public static let english = LanguagePack(code: "en", layout: .english)
  /// Spanish.
  public static let spanish = LanguagePack(code: "es", layout: .spanish)
  /// Vietnamese.
  public static let vietnamese = LanguagePack(code: "vi", layout: .vietnamese)
  /// Chinese.
  public static let chinese = LanguagePack(code: "zh", layout: .chinese)
  /// Russian.
  public static let russian = LanguagePack(code: "ru", layout: .russian)

  /// The six languages in which the agency publishes, French first.
  public static let all: [LanguagePack] = [
    .french, .english, .spanish, .vietnamese, .chinese, .russian,
  ]
}
