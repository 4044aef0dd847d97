import Testing

@Suite("Sign-offs")
struct StructureSignOffTests {
  @Test("are read", arguments: fixtures)
  func read(_ fixture: StructureFixture) { expectRead(fixture) }

  /// A story with an ending as given.
  private static func ending(_ name: String, _ last: String) -> StructureFixture {
    StructureFixture(
      name,
      "H | Les exportateurs de crevettes visent cinq milliards\nP | ⟨Hanoï (VNA) –⟩ §1\n" + last
        + "\n")
  }

  static let fixtures: [StructureFixture] = [
    ending("glued to the full stop", "P | §2⟦-VNA⟧"),
    ending("behind a space", "P | §2 ⟦-VNA⟧"),
    ending("behind two spaces", "P | §2  ⟦-VNA⟧"),
    ending("hyphen and space", "P | §2 ⟦- VNA⟧"),
    ending("dash and space", "P | §2 ⟦– VNA⟧"),
    ending("dash glued", "P | §2⟦– VNA⟧"),
    ending("long dash", "P | §2 ⟦— VNA⟧"),
    ending("old agency", "P | §2⟦-AVI⟧"),
    ending(
      "ellipsis", "P | Le littoral, la mer, les usines, les écoles, les chemins de fer…⟦-AVI⟧"),
    ending("three dots", "P | Le littoral, la mer, les usines, les écoles, le reste...⟦-AVI⟧"),
    ending("behind a quotation", "P | Elle a conclu : « Nous n'avons qu'une mer. »⟦-VNA⟧"),
    ending(
      "behind a bracket", "P | La saison reprendra dès le mois d'août (calendrier lunaire)⟦-VNA⟧"),
    ending("two agencies", "P | §2⟦-NDEL/VNA⟧"),
    ending("two agencies behind a space", "P | §2 ⟦- CPV/VNA⟧"),
    ending("full stop behind it", "P | §2 ⟦- VNA.⟧"),
    ending("dash lost", "P | §2 ⟦VNA⟧"),
    ending("dash and space lost", "P | §2⟦VNA⟧"),
    ending("in brackets", "P | §2 ⟦(VNA)⟧"),
    ending("on its own line", "P | §2\nG | ⟦VNA/CVN⟧"),
    ending("on its own line with a dash", "P | §2\nG | ⟦-VNA⟧"),
    ending("on its own line with dash and space", "P | §2\nG | ⟦– VNA⟧"),
    ending("on its own line in brackets", "P | §2\nG | ⟦(VNA)⟧"),
    ending("on its own line with «Source»", "P | §2\nG | ⟦Source : VNA⟧"),
    ending(
      "closing mark", "P | §2⟦./.⟧".replacing("§2", with: "La saison reprendra au mois d'août")),
    ending("none", "P | §2\nP | §4"),
    ending("a body paragraph after it", "P | §2⟦-VNA⟧\nP | §4"),
    ending(
      "a body paragraph after it, then a marker",
      """
      P | §2⟦-VNA⟧
      P | §4
      M | Voir plus
      RH| Le pangasius conquiert le Brésil
      """),
    ending(
      "a by-line after it", "P | §2⟦-VNA⟧\nO | Nguyên Thuy Linh"),
    ending(
      "not that of another story",
      """
      P | §2⟦-VNA⟧
      M | Voir plus
      RH| Le pangasius conquiert le Brésil
      RT| Les ventes ont doublé en un an.-VNA
      RH| Nouvelle ligne de fret vers Busan
      """),
    ending(
      "the agency in a sentence is none",
      "P | §2\nP | La cérémonie a été retransmise par l'agence VNA."),
    ending(
      "none before a marker",
      """
      P | §2
      P | §4
      M | Voir plus
      RH| Le pangasius conquiert le Brésil
      RT| Les ventes ont doublé en un an.
      """),
    StructureFixture(
      "a credit with «Source» before the body is none",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      C | Photo d'illustration
      C | Source: VNA
      P | §1
      P | §2
      P | §4 ⟦-AVI⟧
      RH| Le pangasius conquiert le Brésil
      RT| Les ventes ont doublé en un an.
      RH| Nouvelle ligne de fret vers Busan
      """),
  ]
}
