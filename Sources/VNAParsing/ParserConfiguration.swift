import VNAModel

/// What a parser knows and does: languages, layout grammars and annotators.
public struct ParserConfiguration: Sendable {
  /// The languages that are told apart and read.
  public var languages: [LanguagePack]
  /// The forms of pages; the one with the strongest evidence reads a page.
  public var layouts: [any LayoutGrammar]
  /// The built-in annotators that run.
  public var annotations: AnnotationSet
  /// Annotators of your own, which run after the built-in ones.
  public var annotators: [any Annotator]
  /// The language of all bulletins, where the caller knows it; else it is detected for each. A code, a
  /// tag or a locale: `fr`, `fra`, `fr-FR`, `fr_FR`. ``ParseHints/language`` and the `language` of a
  /// record go before it.
  public var language: String?
  /// The day on which the bulletins were published, where the caller knows it.
  /// ``ParseHints/published`` and the `published` of a record go before it; it goes before the metadata of
  /// a page.
  public var referenceDate: CivilDate?

  /// Makes the configuration with everything that VNAKit brings.
  public init(
    languages: [LanguagePack] = LanguagePack.all,
    layouts: [any LayoutGrammar] = ParserConfiguration.builtInLayouts,
    annotations: AnnotationSet = .all, annotators: [any Annotator] = [],
    language: String? = nil, referenceDate: CivilDate? = nil
  ) {
    self.languages = languages
    self.layouts = layouts
    self.annotations = annotations
    self.annotators = annotators
    self.language = language
    self.referenceDate = referenceDate
  }

  /// The layout grammars that VNAKit brings.
  public static var builtInLayouts: [any LayoutGrammar] {
    [MarkedListLayout(), UnmarkedListLayout(), StoryLayout()]
  }
}

/// What the caller knows of one bulletin before it is read. It goes before what the record and the page
/// say of themselves, and before the configuration, which is for all bulletins.
public struct ParseHints: Hashable, Sendable {
  /// The language, where it is certain: a code, a tag or a locale, as `fr`, `fra`, `fr-FR`, `fr_FR`.
  ///
  /// One that no pack of the parser is of gets the warning `unsupported-language`, and nothing is annotated.
  public var language: String?
  /// The day of publication. ``/VNAModel/Bulletin/referenceDate`` is then this day, with the basis
  /// ``/VNAModel/DateBasis/given``.
  public var published: CivilDate?

  /// Makes hints.
  public init(language: String? = nil, published: CivilDate? = nil) {
    self.language = language
    self.published = published
  }
}
