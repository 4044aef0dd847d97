import VNAText

/// What the parser knows of one language, as data.
///
/// An app can make a pack of its own: ``LayoutWords`` to read the structure of pages, and a
/// ``/VNAText/Lexicon`` of its own tables (``/VNAText/LexiconBuilder``) to read what they say.
public struct LanguagePack: Sendable {
  /// One object, so that a copy of the pack counts one reference.
  private final class Storage: Sendable {
    let code: String
    let layout: LayoutWords
    let words: @Sendable () -> LanguageWords

    init(_ code: String, _ layout: LayoutWords, _ words: @escaping @Sendable () -> LanguageWords) {
      self.code = code
      self.layout = layout
      self.words = words
    }
  }

  private let storage: Storage

  /// The language as in ISO 639-1.
  public var code: String { storage.code }
  /// The words by which the layout of its pages is read.
  public var layout: LayoutWords { storage.layout }
  /// Its words and phrases; also those that end no sentence with their point.
  public var lexicon: Lexicon { words.lexicon }
  /// What is read of its bulletins; those of the agency's languages are made at their first use.
  var words: LanguageWords { storage.words() }

  /// Makes a pack; with no lexicon only the structure of pages is read.
  public init(code: String, layout: LayoutWords, lexicon: Lexicon = .empty) {
    let words = LanguageWords(code, lexicon)
    storage = Storage(code, layout) { words }
  }

  private init(layout: LayoutWords, _ words: @escaping @Sendable () -> LanguageWords) {
    storage = Storage(layout.language, layout, words)
  }

  /// French.
  public static let french = LanguagePack(layout: .french) { .french }
  /// English.
  public static let english = LanguagePack(layout: .english) { .english }
  /// Spanish.
  public static let spanish = LanguagePack(layout: .spanish) { .spanish }
  /// Vietnamese.
  public static let vietnamese = LanguagePack(layout: .vietnamese) { .vietnamese }
  /// Chinese.
  public static let chinese = LanguagePack(layout: .chinese) { .chinese }
  /// Russian.
  public static let russian = LanguagePack(layout: .russian) { .russian }

  /// The six languages in which the agency publishes, French first.
  public static let all: [LanguagePack] = [
    .french, .english, .spanish, .vietnamese, .chinese, .russian,
  ]
}
