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
    let lexicon: Lexicon
    let names: NameWords
    let nameValues: ContiguousArray<NameValue>
    let events: EventVocabulary

    init(_ code: String, _ layout: LayoutWords, _ lexicon: Lexicon, _ names: NameWords) {
      self.code = code
      self.layout = layout
      self.lexicon = lexicon
      self.names = names
      nameValues = ContiguousArray(
        lexicon.values.map { NameValue(UnsafeBufferPointer(rebasing: $0)) })
      events = EventVocabulary(lexicon)
    }
  }

  private let storage: Storage

  /// The language as in ISO 639-1.
  public var code: String { storage.code }
  /// The words by which the layout of its pages is read.
  public var layout: LayoutWords { storage.layout }
  /// Its words and phrases; also those that end no sentence with their point.
  public var lexicon: Lexicon { storage.lexicon }
  /// The small words of which names are made.
  var names: NameWords { _read { yield storage.names } }
  /// What the values of its tables of names mean, by their numbers.
  var nameValues: ContiguousArray<NameValue> { _read { yield storage.nameValues } }
  /// What the values of its event tables mean.
  var events: EventVocabulary { _read { yield storage.events } }

  /// Makes a pack; with no lexicon only the structure of pages is read.
  public init(code: String, layout: LayoutWords, lexicon: Lexicon = .empty) {
    self.init(code: code, layout: layout, lexicon: lexicon, names: .none)
  }

  init(code: String, layout: LayoutWords, lexicon: Lexicon, names: NameWords) {
    storage = Storage(code, layout, lexicon, names)
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
