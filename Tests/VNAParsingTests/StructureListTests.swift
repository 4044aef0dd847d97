import Testing

@Suite("Lists of other stories")
struct StructureListTests {
  @Test("are read", arguments: fixtures + markers.map(marked))
  func read(_ fixture: StructureFixture) { expectRead(fixture) }

  /// A story with what follows it as given.
  private static func after(
    _ name: String, keepsBlankLines: Bool = false, _ rest: String
  ) -> StructureFixture {
    StructureFixture(
      name, keepsBlankLines: keepsBlankLines,
      "H | Les exportateurs de crevettes visent cinq milliards\nP | ⟨Hanoï (VNA) –⟩ §1\nP | §2⟦-VNA⟧\n"
        + rest + "\n")
  }

  static let markers = [
    "Voir plus", "VOIR PLUS", "Voir plus :", "Voir plus »", "| Voir plus |", "Lire aussi",
    "À lire aussi", "Sur le même sujet", "Articles liés", "Voir aussi", "Autres articles",
  ]

  private static func marked(_ marker: String) -> StructureFixture {
    // What frames the marker is no part of it, but the line has no other label.
    after(
      "marker «\(marker)»",
      """
      M | \(marker.hasPrefix("|") ? "Voir plus" : marker)
      RH| Le pangasius conquiert le Brésil
      RT| Les ventes ont doublé en un an.
      RH| Nouvelle ligne de fret vers Busan
      """)
  }

  static let fixtures: [StructureFixture] = [
    after(
      "items with and without teaser",
      """
      M | Voir plus
      RH| Le pangasius conquiert le Brésil
      RT| Les ventes ont doublé en un an, à 140 millions de dollars.
      RH| Nouvelle ligne de fret vers Busan
      RH| La pêche au calmar suspendue au large de Quang Ngai
      RT| La mesure court jusqu'au 30 septembre.
      """),
    after(
      "groups parted by blank lines", keepsBlankLines: true,
      """
      M | Voir plus

      RH| Le pangasius conquiert le Brésil
      RT| Les ventes ont doublé en un an, à 140 millions de dollars.

      RH| Nouvelle ligne de fret vers Busan

      RH| La pêche au calmar suspendue au large de Quang Ngai
      RT| La mesure court jusqu'au 30 septembre
      """),
    after(
      "captions before the headline and behind it",
      """
      M | Voir plus
      RC| La baie de Lan Ha vue du ciel. Photo : VNA
      RH| Trois jours à Cat Ba
      RT| Le parc national attend deux fois plus de visiteurs cet été.
      RH| Nouvelle ligne de fret vers Busan
      RC| Le port de Hai Phong (Photo: VNA)
      RT| Le premier navire a quitté le quai mardi.
      """),
    after(
      "no marker",
      """
      RH| Le pangasius conquiert le Brésil
      RT| Les ventes ont doublé en un an, à 140 millions de dollars.
      RH| Nouvelle ligne de fret vers Busan
      """),
    after(
      "no marker, a kicker first",
      """
      RH| {Vietnam-Brésil} : le pangasius en tête des ventes
      RT| Les ventes ont doublé en un an, à 140 millions de dollars.
      RH| Nouvelle ligne de fret vers Busan
      """),
    after(
      "no marker, behind a body paragraph",
      """
      P | §4
      RH| Le pangasius conquiert le Brésil
      RT| Les ventes ont doublé en un an, à 140 millions de dollars.
      RH| Nouvelle ligne de fret vers Busan
      """),
    StructureFixture(
      "no marker and no sign-off",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §2
      P | §4
      RH| Le pangasius conquiert le Brésil
      RT| Les ventes ont doublé en un an, à 140 millions de dollars.
      RH| Nouvelle ligne de fret vers Busan
      RH| La pêche au calmar suspendue au large de Quang Ngai
      RT| La mesure court jusqu'au 30 septembre.
      """),
    StructureFixture(
      "headings inside the body open no list",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      P | ⟨Hanoï (VNA) –⟩ §1
      P | Un marché porteur
      P | §2
      P | §3
      P | Des obstacles à lever
      P | §4
      P | §2
      """),
    after(
      "kickers of series, places and themes",
      """
      M | Voir plus
      RH| {Actualité de la semaine} : le gouvernement au chevet de la filière
      RH| {Vietnam-Chine-Laos} : un exercice commun contre les épizooties
      RH| {Vietnam - Japon} : douze usines de plus agréées
      RH| {Lào Cai} : un nouveau président à la tête du Conseil populaire
      RH| {SEA Games 33} : le Vietnam alignera plus de 800 sportifs
      RH| {Loi sur la pêche} : les points essentiels
      RH| {14ᵉ Congrès du Parti} : la presse étrangère salue un cap clair
      RH| {Le mot de la semaine} : « économie bleue »
      RH| {Hanoi}: le chiffre d'affaires du commerce progresse
      RH| {Riz} : le prix à l'exportation au plus bas
      RH| {Un an après le typhon Yagi} : les éleveurs de Cat Ba relèvent la tête
      """),
    after(
      "colons that part no kicker",
      """
      M | Voir plus
      RH| Le Premier ministre : la filière doit se moderniser sans attendre
      RH| Phan Van Loc : « Nous devons conquérir nos propres consommateurs »
      RH| Le Vietnam compte 12.000 usines : une sur dix travaille pour le Japon
      RH| Le match commence à 19:30 au stade de My Dinh
      RH| Le Vietnam bat l'Indonésie 3:2 en finale
      RH| L'ambassadeur du Japon : « Une amitié de cinquante ans »
      """),
    after(
      "bullets before the items",
      """
      M | Voir plus
      RH| • Le pangasius conquiert le Brésil
      RH| >> Nouvelle ligne de fret vers Busan
      RH| - {Riz} : les prix remontent à Rotterdam
      """),
    after(
      "headlines that ask and exclaim",
      """
      M | Voir plus
      RH| Que vaut le pangasius du delta ?
      RT| Trois éleveurs racontent leur saison.
      RH| Tous à Busan !
      RH| Nouvelle ligne de fret vers Manille
      """),
    after(
      "cut off in the middle of a teaser",
      """
      M | Voir plus
      RH| Le pangasius conquiert le Brésil
      RT| Les ventes ont doublé en un an, à 140 millions de dollars.
      RH| Nouvelle ligne de fret vers Busan
      RT| Le premier navire a quitté le quai mardi avec à son bord mille deux cents conteneurs de produits congelés, dont une bonne moitié destinée aux chaînes de restaurants, aux cantines scolaires et aux grandes surf
      """),
    after(
      "a teaser with no full stop",
      """
      M | Voir plus
      RH| Le pangasius conquiert le Brésil
      RT| Les ventes de pangasius au Brésil, devenu en quelques mois l'un des trois premiers marchés de la filière, ont doublé en un an, à 140 millions de dollars, et devraient encore progresser d'ici à la fin de l'année
      RH| Nouvelle ligne de fret vers Busan
      RT| Le premier navire a quitté le quai mardi.
      """),
    after(
      "residue inside and behind",
      """
      M | Voir plus
      RH| Le pangasius conquiert le Brésil
      O | 12/05/2025 08:15
      RT| Les ventes ont doublé en un an.
      RH| Nouvelle ligne de fret vers Busan
      O | Retour en haut
      O | © VietnamPlus 2025
      """),
    StructureFixture(
      "«Lire aussi» inside the body, then more body",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      P | ⟨Hanoï (VNA) –⟩ §1
      M | Lire aussi
      RH| Le pangasius conquiert le Brésil
      RH| Nouvelle ligne de fret vers Busan
      P | §2
      P | §4⟦-VNA⟧
      M | Voir plus
      RH| La pêche au calmar suspendue au large de Quang Ngai
      """),
    StructureFixture(
      "«Lire aussi» inside the body is the only marker",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      P | ⟨Hanoï (VNA) –⟩ §1
      M | Lire aussi :
      RH| Le pangasius conquiert le Brésil
      P | §2
      P | §4⟦-VNA⟧
      """),
    StructureFixture(
      "«Lire aussi» inside the body, no sign-off",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      P | ⟨Hanoï (VNA) –⟩ §1
      M | À lire aussi
      RH| Le pangasius conquiert le Brésil
      P | §2
      P | §1
      P | §4
      """),
    StructureFixture(
      "«Lire aussi» with its link on the same line",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      P | ⟨Hanoï (VNA) –⟩ §1
      M+RH | Lire aussi : ¦Le pangasius conquiert le Brésil
      P | §2
      M+RH | >> À lire aussi : ¦Nouvelle ligne de fret vers Busan
      P | §4⟦-VNA⟧
      """),
    StructureFixture(
      "links with «>>» inside the body",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      P | ⟨Hanoï (VNA) –⟩ §1
      RH| >> Le pangasius conquiert le Brésil
      P | §2
      P | §4⟦-VNA⟧
      """),
  ]
}
