import VNAModel

/// What a parser knows and does: languages, layout grammars and annotators.
public struct ParserConfiguration: Sendable {
  /// The languages that are told apart and read.
  public var languages: [LanguagePack]
  /// The forms of pages; the one with the strongest evidence reads a page.
  public var layouts: [any LayoutGrammar]
  /// The language of all bulletins, where the caller knows it; else it is detected for each.
  public var language: String?
  /// The day on which the bulletins were published, where the caller knows it.
  public var referenceDate: CivilDate?

  /// Makes the configuration with everything that VNAKit brings.
  public init(
    languages: [LanguagePack] = LanguagePack.all,
    layouts: [any LayoutGrammar] = ParserConfiguration.builtInLayouts,
    language: String? = nil, referenceDate: CivilDate? = nil
  ) {
    self.languages = languages
    self.layouts = layouts
    self.language = language
    self.referenceDate = referenceDate
  }

  /// The layout grammars that VNAKit brings.
  public static var builtInLayouts: [any LayoutGrammar] {
    [MarkedListLayout(), UnmarkedListLayout(), StoryLayout()]
  }
}
