import VNAText

/// What the parser knows of one language, as data.
///
/// An app can make a pack of its own words; see ``LayoutWords``.
public struct LanguagePack: Sendable {
  /// The language as in ISO 639-1.
  public let code: String
  /// The words by which the layout of its pages is read.
  public let layout: LayoutWords

  /// Makes a pack.
  public init(code: String, layout: LayoutWords) {
    self.code = code
    self.layout = layout
  }

  /// French.
  public static let french = LanguagePack(code: "fr", layout: .french)
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
