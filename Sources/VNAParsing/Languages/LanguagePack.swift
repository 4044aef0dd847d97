import VNAText

/// What the parser knows of one language, as data.
///
/// An app can make a pack of its own tables with a ``LexiconBuilder``.
public struct LanguagePack: Sendable {
  /// The language as in ISO 639-1.
  public let code: String
  /// Its words and phrases; also those that end no sentence with their point.
  public let lexicon: Lexicon

  /// Makes a pack.
  public init(code: String, lexicon: Lexicon) {
    self.code = code
    self.lexicon = lexicon
  }

  /// French.
  public static let french = LanguagePack(code: "fr", lexicon: .french)
}
