import Testing

@Suite("Datelines")
struct StructureDatelineTests {
  @Test("are read", arguments: fixtures)
  func read(_ fixture: StructureFixture) { expectRead(fixture) }

  /// A headline, a first paragraph as given, one more paragraph and a sign-off.
  private static func opening(
    _ name: String, places: [String]? = nil, _ first: String
  ) -> StructureFixture {
    StructureFixture(
      name, places: places,
      "H | Les exportateurs de crevettes visent cinq milliards\n" + first
        + "\nP | §2\nP | §4⟦-VNA⟧\n")
  }

  static let fixtures: [StructureFixture] = [
    opening("foreign city", places: ["Bakou"], "P | ⟨Bakou (VNA) –⟩ §1"),
    opening("hyphen", places: ["Hanoï"], "P | ⟨Hanoï (VNA) -⟩ §1"),
    opening("long dash", places: ["Hanoï"], "P | ⟨Hanoï (VNA) —⟩ §1"),
    opening("no space before the dash", places: ["Hanoï"], "P | ⟨Hanoï (VNA)–⟩ §1"),
    opening("no space around the dash", places: ["Hanoï"], "P | ⟨Hanoï (VNA)-⟩§1"),
    opening("no space before the bracket", places: ["Hanoï"], "P | ⟨Hanoï(VNA) –⟩ §1"),
    opening("no dash", places: ["Hanoï"], "P | ⟨Hanoï (VNA)⟩ §1"),
    opening("colon for the dash", places: ["Hanoï"], "P | ⟨Hanoï (VNA) :⟩ §1"),
    opening("capitals", places: ["HANOI"], "P | ⟨HANOI (VNA) –⟩ §1"),
    opening("small letters", places: ["hanoi"], "P | ⟨hanoi (VNA) –⟩ §1"),
    opening("typing error in the city", places: ["Hnaoi"], "P | ⟨Hnaoi (VNA) –⟩ §1"),
    opening(
      "several words", places: ["Hô Chi Minh-Ville"], "P | ⟨Hô Chi Minh-Ville (VNA) –⟩ §1"),
    opening("hyphens", places: ["Thua Thiên-Huê"], "P | ⟨Thua Thiên-Huê (VNA) –⟩ §1"),
    opening(
      "hyphen with spaces", places: ["Ba Ria - Vung Tau"], "P | ⟨Ba Ria - Vung Tau (VNA) –⟩ §1"),
    opening("Vietnamese letters", places: ["Đắk Lắk"], "P | ⟨Đắk Lắk (VNA) –⟩ §1"),
    opening("abbreviated city", places: ["St. Pétersbourg"], "P | ⟨St. Pétersbourg (VNA) –⟩ §1"),
    opening("capital with an article", places: ["La Haye"], "P | ⟨La Haye (VNA) –⟩ §1"),
    opening(
      "with the day", places: ["Hanoi"], "P | ⟨Hanoi, 23 novembre (VNA) -⟩ §1"),
    opening(
      "with the day behind «le»", places: ["Hanoi"], "P | ⟨Hanoi, le 1er juillet (VNA) -⟩ §1"),
    opening("with the day in figures", places: ["Hanoi"], "P | ⟨Hanoi, 23/11 (VNA) -⟩ §1"),
    opening("the day behind the agency", places: ["Hanoi"], "P | ⟨Hanoi (VNA 23/11)⟩ §1"),
    opening(
      "the day behind the agency and a comma", places: ["Hanoi"],
      "P | ⟨Hanoi (VNA, 23 novembre) –⟩ §1"),
    opening("not a number behind the agency", places: [], "P | Hanoi (VNA série 2) §1"),
    opening(
      "two places", places: ["Hanoï", "Vientiane"], "P | ⟨Hanoï, Vientiane (VNA) –⟩ §1"),
    opening(
      "of a correspondent", places: ["Paris"], "P | ⟨De notre correspondant à Paris (VNA) –⟩ §1"),
    opening(
      "of a reporter who was sent", places: ["Kuala Lumpur"],
      "P | ⟨De notre envoyé spécial à Kuala Lumpur (VNA) –⟩ §1"),
    opening(
      "of correspondents, dashes", places: ["Pékin"],
      "P | ⟨De nos correspondants à Pékin – VNA –⟩ §1"),
    opening("the agency between hyphens", places: ["Hanoï"], "P | ⟨Hanoï - VNA -⟩ §1"),
    opening("the agency between dashes", places: ["Dà Nang"], "P | ⟨Dà Nang – VNA –⟩ §1"),
    opening(
      "the agency between dashes, with the day", places: ["Hanoï"],
      "P | ⟨Hanoï, 5 mai – VNA –⟩ §1"),
    opening(
      "a subject and what stands between dashes is none", places: [],
      "P | Le Vietnam – VNA – a ouvert un bureau. §1"),
    opening(
      "a correspondent without an agency is none", places: [],
      "P | De notre correspondant à Paris une lettre nous parvient. §1"),
    opening("agencies in a chain", places: ["Hanoï"], "P | ⟨Hanoï (CPV/VNA) –⟩ §1"),
    opening("old agency", places: ["Hanoi"], "P | ⟨Hanoi (AVI) -⟩ §1"),
    opening("city lost, agency left", places: [], "P | ⟨(VNA) –⟩ §1"),
    opening("city and agency lost", places: [], "P | – §1"),
    opening("city and agency lost, hyphen", places: [], "P | - §1"),
    opening("none", places: [], "P | §1"),
    opening(
      "split before the agency", places: ["Bakou"], "P | ⟨Bakou\nP | (VNA) –⟩ §1"),
    opening("split behind the agency", places: ["Bakou"], "P | ⟨Bakou (VNA)\nP | –⟩ §1"),
    opening("split behind the dash", places: ["Bakou"], "P | ⟨Bakou (VNA) –⟩\nP | §1"),
    opening(
      "glued to a credit", places: ["Hanoi"],
      "C+P | Une usine de Ca Mau. Photo: VNA¦⟨Hanoi (VNA) –⟩ §1"),
    opening(
      "glued to a credit of two", places: ["Hanoi"],
      "C+P | Une usine de Ca Mau. Photo: VNA/CVN¦⟨Hanoi (VNA) –⟩ §1"),
    opening(
      "glued to a bracket", places: ["Hanoï"],
      "C+P | Une usine de Ca Mau. (Photo: VNA)¦⟨Hanoï (VNA) –⟩ §1"),
    opening(
      "glued to a bracket with a name", places: ["Ca Mau"],
      "C+P | Une usine (Photo : Duong Van Giang/VNA)¦⟨Ca Mau (VNA) –⟩ §1"),
    opening(
      "glued to «ảnh 1» and a credit", places: ["Hanoi"],
      "C+P | Les exportateurs de crevettes visent cinq milliards ảnh 1Une usine. Photo: VNA¦"
        + "⟨Hanoi (VNA) –⟩ §1"),
    opening(
      "behind a credit with a space", places: ["Hanoi"],
      "C+P | Une usine de Ca Mau. Photo : VNA ¦⟨Hanoi (VNA) –⟩ §1"),
    opening(
      "not the agency in a sentence", places: [],
      "P | L'Agence vietnamienne d'information (VNA) – première source du pays – a fêté ses "
        + "quatre-vingts ans, jeudi matin à Hanoï, devant plusieurs centaines d'invités."),
    opening(
      "not the agency before a name", places: [],
      "P | Le directeur de l'Agence vietnamienne d'information (VNA) Phan Van Loc a reçu, jeudi "
        + "matin à Hanoï, une délégation de journalistes venus de douze pays."),
    StructureFixture(
      "not that of another story's teaser", places: [],
      """
      H | Les exportateurs de crevettes visent cinq milliards
      P | §1
      P | §2
      P | §4⟦-VNA⟧
      M | Voir plus
      RH| Le pangasius conquiert le Brésil
      RT| Hanoi (VNA) – Les ventes ont doublé en un an.
      """),
  ]
}
