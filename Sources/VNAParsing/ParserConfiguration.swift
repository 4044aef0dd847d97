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
  /// The language of all bulletins, where the caller knows it; else it is detected for each.
  public var language: String?
  /// The day on which the bulletins were published, where the caller knows it.
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

/// What is known of one bulletin before it is read, from its record or its page's metadata.
public struct ParseHints: Hashable, Sendable {
  /// The language, where it is certain.
  public var language: String?
  /// The day of publication.
  public var published: TemporalValue?
  /// Where the heading of a page of HTML begins in its text.
  package var headlineStart: Int?

  /// Makes hints.
  public init(language: String? = nil, published: TemporalValue? = nil) {
    self.language = language
    self.published = published
  }
}
