import VNAText

/// The function words by which quotations are tied to a speaker, as hashes of folded words.
struct QuoteWords: Sendable {
  /// «a déclaré», «avait dit»: also «est» and «sont» of reflexive verbs.
  let auxiliaries: [UInt64]
  let reflexives: [UInt64]
  /// Third-person pronouns that stand for a speaker named before.
  let pronouns: [UInt64]
  /// Words of somebody who speaks for himself.
  let firstPerson: [UInt64]
  let that: [UInt64]
  /// Before «que» they make it something else: «plus que», «ainsi que».
  let notThat: [UInt64]
  let articles: [UInt64]
  /// Prepositions: a name after one is spoken to or of, and does not speak.
  let oblique: [UInt64]
  /// Words at which a noun phrase ends.
  let phraseEnds: [UInt64]
  let who: UInt64
  /// «C'est ce» before «que».
  let thatIsWhat: [UInt64]
  /// The participle of a passive.
  let been: [UInt64]
  /// Words between a noun and the name in quotation marks that belongs to it.
  let joining: [UInt64]
  let and: UInt64
  /// «l’a souligné», «n’a pas dit»: words between subject and auxiliary.
  let clitics: [UInt64]
  /// «pour souligner que»: prepositions of an infinitive, which has no speaker of its own.
  let infinitiveLeads: [UInt64]

  static let french = QuoteWords(
    auxiliaries: hashes("a ont avait avaient aura auront ait eut aurait auraient"),
    reflexives: hashes("s se"), pronouns: hashes("il elle ils elles lui eux"),
    firstPerson: hashes("je j nous notre nos mon ma mes moi m"), that: hashes("que qu"),
    notThat: hashes(
      "plus moins ainsi tandis alors bien tel telle autant aussi lors des pour sans afin"),
    articles: hashes("le la l les un une ce cet cette son sa leur"),
    oblique: hashes(
      "a au aux de d du des devant avec par pour sur en dans contre envers chez aupres"),
    phraseEnds: hashes(
      "qui que qu dont lors dans sur apres avant depuis pendant durant avec devant tout tandis "
        + "mais car lorsque ou alors selon soulignant ajoutant precisant estimant en"),
    who: Folding.hash("qui"), thatIsWhat: hashes("c est ce"), been: hashes("été"),
    joining: hashes("de d du des le la les l un une"), and: Folding.hash("et"),
    clitics: hashes("l n y en ne le la les lui leur"),
    infinitiveLeads: hashes("pour de d a afin sans"))

  private static func hashes(_ words: String) -> [UInt64] {
    words.utf8.split(separator: 0x20).map { Folding.hash(String(decoding: $0, as: UTF8.self)) }
  }
}
