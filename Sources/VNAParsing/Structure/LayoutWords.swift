/// The words of one language by which the layout of a page is read: data, no rules.
///
/// Matching ignores the case of Latin letters and, for whole lines, a colon at the end. Accents
/// count, so variants without them are listed.
public struct LayoutWords: Sendable {
  /// The language, as `fr`.
  public var language: String
  /// Lines that open a list of other stories: «Voir plus».
  public var markers: [String]
  /// Words before a picture's credit: «Photo».
  public var credits: [String]
  /// Words between a headline printed again and the caption glued to it: «ảnh» before a number.
  public var pictureNumbers: [String]
  /// The agency's names in datelines, credits and sign-offs.
  public var agencies: [String]
  /// Words that stand alone before an agency in a sign-off: «Theo» in «Theo TTXVN».
  public var signOffLeads: [String]
  /// Whole lines that belong to the site, not the story.
  public var residueLines: [String]
  /// Openings of lines that belong to the site: «Suivez », «Mots-clés ».
  public var residueOpenings: [String]
  /// Words of which share bars are made: «Partager», «Imprimer».
  public var residueWords: [String]
  /// Words beside the numbers in the site's own dates: weekdays, months, «Publié», «le».
  public var dateWords: [String]
  /// Names of sections, which stand alone or before a headline: «Politique».
  public var sections: [String]
  /// First words of a navigation path: «Accueil».
  public var homeWords: [String]
  /// First words before a colon that make it a speaker's, not a kicker: «président», «M.».
  public var speakerWords: [String]
  /// Verbs of headlines; with one before the colon, what stands there is a sentence, no kicker.
  public var headlineVerbs: [String]
  /// Articles: behind a word that is no link word, one makes that word a verb, as in «tourne la page».
  public var articles: [String]
  /// Prepositions and conjunctions, which stand before an article without being verbs.
  public var linkWords: [String]
  /// First words of by-lines: «Par», «Texte».
  public var bylineLeads: [String]
  /// Nouns of agencies' full names, which no place has: «Agence».
  public var agencyNouns: [String]
  /// What can stand before the place of a dateline: «De notre correspondant à».
  public var datelineLeads: [String]
  /// Frequent short words by which the language is known.
  public var stopWords: [String]

  /// Makes the words of a language; what is left out is empty.
  public init(
    language: String, markers: [String] = [], credits: [String] = [],
    pictureNumbers: [String] = [], agencies: [String] = [], signOffLeads: [String] = [],
    residueLines: [String] = [], residueOpenings: [String] = [], residueWords: [String] = [],
    dateWords: [String] = [], sections: [String] = [], homeWords: [String] = [],
    speakerWords: [String] = [], headlineVerbs: [String] = [], articles: [String] = [],
    linkWords: [String] = [], bylineLeads: [String] = [], agencyNouns: [String] = [],
    datelineLeads: [String] = [], stopWords: [String] = []
  ) {
    self.language = language
    self.markers = markers
    self.credits = credits
    self.pictureNumbers = pictureNumbers
    self.agencies = agencies
    self.signOffLeads = signOffLeads
    self.residueLines = residueLines
    self.residueOpenings = residueOpenings
    self.residueWords = residueWords
    self.dateWords = dateWords
    self.sections = sections
    self.homeWords = homeWords
    self.speakerWords = speakerWords
    self.headlineVerbs = headlineVerbs
    self.articles = articles
    self.linkWords = linkWords
    self.bylineLeads = bylineLeads
    self.agencyNouns = agencyNouns
    self.datelineLeads = datelineLeads
    self.stopWords = stopWords
  }
}
