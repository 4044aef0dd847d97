import VNAText

/// What function words do between a quotation and its speaker, one bit each.
struct QuoteRoles: OptionSet, Sendable {
  let rawValue: UInt64

  /// «a déclaré», «avait dit»: also «est» and «sont» of reflexive verbs.
  static var auxiliary: Self { Self(rawValue: 1 << 0) }
  static var reflexive: Self { Self(rawValue: 1 << 1) }
  /// Third-person pronouns that stand for a speaker named before.
  static var pronoun: Self { Self(rawValue: 1 << 2) }
  /// Words of somebody who speaks for himself.
  static var firstPerson: Self { Self(rawValue: 1 << 3) }
  static var that: Self { Self(rawValue: 1 << 4) }
  /// Before «que» they make it something else: «plus que», «ainsi que».
  static var notThat: Self { Self(rawValue: 1 << 5) }
  static var article: Self { Self(rawValue: 1 << 6) }
  /// Prepositions: a name after one is spoken to or of, and does not speak.
  static var oblique: Self { Self(rawValue: 1 << 7) }
  /// Words at which a noun phrase ends.
  static var phraseEnd: Self { Self(rawValue: 1 << 8) }
  static var who: Self { Self(rawValue: 1 << 9) }
  /// «C'est ce» before «que», word by word.
  static var it: Self { Self(rawValue: 1 << 10) }
  static var isVerb: Self { Self(rawValue: 1 << 11) }
  static var what: Self { Self(rawValue: 1 << 12) }
  /// The participle of a passive.
  static var been: Self { Self(rawValue: 1 << 13) }
  /// Words between a noun and the name in quotation marks that belongs to it.
  static var joining: Self { Self(rawValue: 1 << 14) }
  static var and: Self { Self(rawValue: 1 << 15) }
  /// «l’a souligné», «n’a pas dit»: words between subject and auxiliary.
  static var clitic: Self { Self(rawValue: 1 << 16) }
  /// «pour souligner que»: prepositions of an infinitive, which has no speaker of its own.
  static var infinitiveLead: Self { Self(rawValue: 1 << 17) }
  /// The one word that is sure to introduce who says something: «selon».
  static var accordingTo: Self { Self(rawValue: 1 << 18) }
  /// «celui-ci», «celle-ci».
  static var latter: Self { Self(rawValue: 1 << 20) }
  static var these: Self { Self(rawValue: 1 << 21) }
  /// «ce dernier», «cette dernière».
  static var last: Self { Self(rawValue: 1 << 22) }
  /// The article of somebody unknown, which stays with the noun: «a survivor».
  static var indefinite: Self { Self(rawValue: 1 << 23) }
  /// «à», «aux»: somebody to whom it is said may follow.
  static var recipient: Self { Self(rawValue: 1 << 24) }
  /// Opens where and when something was said: «lors de», «en marge de».
  static var setting: Self { Self(rawValue: 1 << 19) }
  /// Verbs that hardly take another object than what is said: «said the works will go on».
  static var says: Self { Self(rawValue: 1 << 25) }
  /// Verbs that take a clause without «that», or a noun: «announced the works will go on».
  static var claims: Self { Self(rawValue: 1 << 26) }
  /// Verbs behind which stands first to whom it is said: «told reporters the works will go on».
  static var tells: Self { Self(rawValue: 1 << 27) }
  /// Verbs that nothing but a clause can have: «will», «were».
  static var finite: Self { Self(rawValue: 1 << 28) }
  /// Words that open another clause than the one looked for: «which», «where».
  static var clauseStop: Self { Self(rawValue: 1 << 29) }
  /// What is said and is no clause: «said goodbye», «said the same».
  static var notSaid: Self { Self(rawValue: 1 << 30) }
  /// Participles of verbs that have somebody for their object: «a appelé les parties à …».
  static var addresses: Self { Self(rawValue: 1 << 32) }
  /// Nouns of what is thought or said, which a clause may follow: «l'espoir que».
  static var clauseNoun: Self { Self(rawValue: 1 << 33) }
  /// «ce», «this»: the office behind it is that of somebody named before.
  static var demonstrative: Self { Self(rawValue: 1 << 34) }
  /// Words that are a subject by themselves: «it», «they», «there».
  static var subject: Self { Self(rawValue: 1 << 31) }
}

/// The function words by which quotations are tied to a speaker.
struct QuoteWords: Sendable {
  let table: WordTable<QuoteRoles>
  /// Whether a verb of saying may have its subject before it behind a quotation: «…», the visitor said.
  var hasSubjectFirst = false
  /// Whether a verb without a subject is said of the one named before: «…», señaló.
  var dropsPronouns = false

  /// Whether verbs do not show by their endings whether they are finite.
  var hasPlainVerbs = false
  /// Whether a clause may depend on a verb of saying without a word between: «said the works go on».
  var dropsThat = false
  /// Whether what is said may follow a comma: «部长表示，…».
  var hasCommaForThat = false
  /// Whether «《» opens a title and no quotation.
  var hasTitleMarks = false

  /// Those of a language as in ISO 639-1; nil where quotations are not read.
  static func ofLanguage(_ code: String) -> QuoteWords? {
    switch code {
    case "fr": QuoteWords(table: french)
    case "en": QuoteWords(table: english, hasSubjectFirst: true, dropsThat: true)
    case "es": QuoteWords(table: spanish, dropsPronouns: true)
    case "vi": vietnamese
    case "ru": russian
    case "zh": chinese
    default: nil
    }
  }

  private static let english = WordTable<QuoteRoles>(roles: [
    (.auxiliary, "has have had was"), (.pronoun, "he she they him her them"),
    (.firstPerson, "i we our us my me"), (.that, "that"),
    (.notThat, "so such than now given"),
    (.article, "the a an this his her its their"),
    (
      .oblique,
      "to of by with for on in at against from about between among alongside under"
    ),
    (
      .phraseEnd,
      "who which that from during in on after before since while as when with at but or according "
        + "stressing adding noting"
    ),
    (.who, "who which"), (.been, "been being be is are were"), (.joining, "of the a an"),
    (.and, "and"),
    (.clitic, "not also then"), (.infinitiveLead, "to"), (.accordingTo, "according"),
    (.setting, "during in at on"), (.these, "these"), (.demonstrative, "this"), (.last, "latter"),
    (.indefinite, "a an"),
    (.says, "said says say saying"),
    (.tells, "told tells telling informed assured reminded reassured"),
    (
      .clauseNoun,
      "belief hope hopes confidence wish view views fact concern concerns opinion conviction desire "
        + "idea optimism clear known"
    ),
    (
      .claims,
      "added adds adding noted notes noting stressed stresses stressing believed believes believe "
        + "hoped hopes hope thought thinks explained explains explaining confirmed confirms "
        + "announced announces announcing affirmed affirms affirming estimated estimates predicted "
        + "predicts forecast insisted insists admitted admits acknowledged claimed claims asserted "
        + "argued argues warned warns warning revealed reveals pledged pledges promised vowed "
        + "suggested concluded emphasised emphasized underlined underscored reiterated remarked"
    ),
    (
      .finite,
      "will would can could may might shall should must is are was were has have had does did isn "
        + "wasn won wouldn cannot"
    ),
    (
      .clauseStop,
      "that which who whom whose where when while whether if how what why to than as because "
        + "although but"
    ),
    (
      .notSaid,
      "goodbye farewell nothing something anything same following few so yes no words prayer thanks "
        + "much little earlier later"
    ),
    (.subject, "he she it they we you there"),
  ])

  private static let spanish = WordTable<QuoteRoles>(roles: [
    (.auxiliary, "ha han había habían habrá"), (.reflexive, "se"),
    (.pronoun, "ella ellos ellas"), (.firstPerson, "yo nosotros nuestro nuestra nos mi mis me"),
    (.that, "que"), (.notThat, "más menos así mientras ya para sin tal tanto antes después"),
    (.article, "el la los las un una este esta su"),
    (
      .oblique, "a al de del ante con por para sobre en contra entre hacia desde según tras"
    ),
    (
      .phraseEnd,
      "quien que durante en tras antes después desde mientras con ante pero cuando o según "
        + "subrayando añadiendo"
    ),
    (.who, "quien"), (.been, "sido"), (.joining, "de del el la los las un una"), (.and, "y e"),
    (.clitic, "lo la le les no también"), (.infinitiveLead, "para de al sin"),
    (
      .clauseNoun,
      "convicción esperanza deseo certeza hecho confianza opinión idea voluntad seguridad creencia"
    ),
    (
      .says,
      "informó informaron informa dijo dijeron precisó aseguró aseguraron agregó añadió apuntó "
        + "comentó anunció anunciaron reportó reportaron declaró recordó indicó explicó"
    ),
    (.accordingTo, "según"), (.setting, "durante en desde"), (.these, "estas"),
    (.demonstrative, "este esta"),
    (
      .addresses,
      "llamado agradecido felicitado saludado exhortado invitado instado elogiado presentado"
    ),
    (.last, "último última"), (.indefinite, "un una"), (.recipient, "a al"),
  ])

  private static let french = WordTable<QuoteRoles>(roles: [
    (.auxiliary, "a ont avait avaient aura auront ait eut aurait auraient"),
    (.reflexive, "s se"), (.pronoun, "il elle ils elles lui eux"),
    (.firstPerson, "je j nous notre nos mon ma mes moi m"), (.that, "que qu"),
    (
      .notThat,
      "plus moins ainsi tandis alors bien tel telle autant aussi lors des pour sans afin"
    ),
    (.article, "le la l les un une ce cet cette son sa leur"),
    (
      .oblique,
      "a au aux de d du des devant avec par pour sur en dans contre envers chez aupres"
    ),
    (
      .phraseEnd,
      "qui que qu dont lors dans sur apres avant depuis pendant durant avec devant tout tandis "
        + "mais car lorsque ou alors selon soulignant ajoutant precisant estimant en"
    ),
    (.who, "qui dont"), (.it, "c"), (.isVerb, "est sont était étaient"), (.what, "ce"),
    (.been, "été"),
    (.joining, "de d du des le la les l un une"), (.and, "et"),
    (.clitic, "l n y en ne le la les lui leur"),
    (.infinitiveLead, "pour de d a afin sans"), (.accordingTo, "selon"),
    (.tells, "informé averti prévenu assuré avisé rassuré convaincu"),
    (
      .clauseNoun,
      "conviction espoir souhait certitude fait vœu avis idée opinion sentiment confiance crainte "
        + "regret principe condition assurance preuve espérance volonté"
    ),
    (.setting, "lors en dans depuis"), (.latter, "celui celle ceux celles"),
    (.recipient, "à au aux"),
    (.these, "ces"), (.demonstrative, "ce cet cette"), (.last, "dernier dernière"),
    (
      .addresses,
      "appelé appelée appelés remercié remerciée remerciés félicité félicitée félicités salué saluée "
        + "salués exhorté exhortée exhortés invité invitée invités prié priée priés encouragé "
        + "encouragée encouragés loué louée loués présenté présentée présentés"
    ),
  ])
}
