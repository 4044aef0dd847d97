import Testing

@Suite("Residue")
struct StructureResidueTests {
  @Test("at the top, between and at the bottom", arguments: lines)
  func residue(_ line: String) {
    expectRead(
      StructureFixture(
        "«\(line)»",
        """
        O | \(line)
        H | Les exportateurs de crevettes visent cinq milliards
        O | \(line)
        S | Le secteur mise sur de nouveaux marchés pour tenir ses objectifs de l'année.
        O | \(line)
        P | ⟨Hanoï (VNA) –⟩ §1
        O | \(line)
        P | §2
        P | §4⟦-VNA⟧
        O | \(line)
        M | Voir plus
        RH| Le pangasius conquiert le Brésil
        RT| Les ventes ont doublé en un an.
        RH| Nouvelle ligne de fret vers Busan
        O | \(line)
        """))
  }

  static let lines = [
    "Accueil > Politique > Diplomatie", "Accueil / Économie", "Accueil › Monde › Asie",
    "Accueil | Politique | Économie | Société | Culture", "Accueil Économie Commerce",
    "Économie 08/11/2025 14:20", "Société 08/11/2025 14:20 A- A+", "08/11/2025 14:20",
    "14:20 - 08/11/2025",
    "Samedi 12 juillet 2025 - 20:15", "Publié le 08/11/2025 à 14:20", "12 juillet 2025, 20h15",
    "Mis à jour le 8 novembre 2025 à 14h20", "08-11-2025 | 14:20", "08.11.2025 14:20 GMT+7",
    "#pêche #Ca Mau #exportations", "Tags : crevette, pangasius, Japon",
    "Mots-clés : crevette, pangasius", "Partager Facebook Zalo Imprimer",
    "Partager: Facebook | Zalo", "source", "Source", "Partager 12 Imprimer", "Imprimer",
    "Partager sur Facebook", "Suivez VietnamPlus sur Google News", "Suivez-nous sur Facebook",
    "© VietnamPlus, VNA. Tous droits réservés.", "Copyright 2025 VNA", "Tous droits réservés",
    "Commentaires (0)", "0 commentaire", "Votre commentaire", "Retour en haut", "A+ A-",
    "Envoyer par e-mail", "Écouter l'article", "Par Nguyên Thuy Linh", "Texte : Nguyên Thuy Linh",
  ]

  @Test("sections and by-lines where they stand", arguments: fixtures)
  func read(_ fixture: StructureFixture) { expectRead(fixture) }

  static let fixtures: [StructureFixture] = [
    StructureFixture(
      "section above and below the headline",
      """
      O | Économie
      H | Les exportateurs de crevettes visent cinq milliards
      O | Culture - Sports
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §2⟦-VNA⟧
      """),
    StructureFixture(
      "by-line under the headline and under the body",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      O | Nguyên Thuy Linh
      S | Le secteur mise sur de nouveaux marchés pour tenir ses objectifs de l'année.
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §2⟦-VNA⟧
      O | Nguyên Thuy Linh
      M | Voir plus
      RH| Le pangasius conquiert le Brésil
      """),
    StructureFixture(
      "comments between the sign-off and the list",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §2⟦-VNA⟧
      O | #crevette #Japon
      O | Partager Facebook Zalo Imprimer
      O | Commentaires (3)
      M | Sur le même sujet
      RH| Le pangasius conquiert le Brésil
      """),
    StructureFixture(
      "sentences that begin like residue are none",
      """
      H | Le Vietnam partage son expérience avec le Laos
      S | Contact a été pris avec les autorités du port, a indiqué la préfecture lundi 12 mai.
      P | ⟨Hanoï (VNA) –⟩ §1
      P | Suivez le guide : c'est le conseil que donne Phan Van Loc aux exportateurs qui découvrent le marché japonais, ses normes et ses habitudes.
      P | Par ailleurs, le ministre a visité deux usines.
      P | §2⟦-VNA⟧
      """),
    StructureFixture(
      "nothing but residue",
      """
      O | Accueil > Politique
      O | Partager Facebook Zalo Imprimer
      """),
  ]
}
