import Testing
import VNAModel

/// Other ways in which the agency tells what happened: each story is our own.
@Suite struct EventVarietyTests {
  /// A story of the 14th of November 2025, a Friday, and the events that it reports.
  struct Case: CustomTestStringConvertible, Sendable {
    var story: String
    var events: [String]

    init(_ story: String, _ events: String...) {
      self.story = story
      self.events = events
    }

    var testDescription: String { String(story.prefix { $0 != "\n" }) }
  }

  @Test(arguments: [
    Case(
      """
      Le président slovaque au Vietnam

      Hanoï (VNA) – Le président Luong Cuong et son épouse, Nguyên Thi Minh Nguyêt, ont accueilli \
      ce mardi 11 novembre le président slovaque Peter Pellegrini, venu de Bratislava (Slovaquie).
      Lors de l'entretien, les deux présidents ont parlé d'énergie.
      Les deux chefs d'État ont ensuite assisté au Vietnam à la signature de quatre textes, dont un \
      protocole entre le ministère vietnamien des Finances et le ministère slovaque de l'Économie.
      Mercredi, Peter Pellegrini sera reçu par le secrétaire général Tô Lâm.-VNA
      """,
      "meeting: Luong Cuong, Peter Pellegrini @ Hanoï on 2025-11-11",
      "agreement: Vietnam, Slovaquie @ Hanoï on 2025-11-11"),
    Case(
      """
      Un forum d'affaires à Porto

      Porto (VNA) – L'Association des entreprises de Porto a organisé ce mardi à Porto un forum \
      d'affaires avec l'ambassade du Vietnam au Portugal.
      Deux contrats ont été signés en fin de matinée, dont l'un, de 8 millions d'euros, entre \
      Vinamilk et Nestlé.-VNA
      """,
      "conference: Association des entreprises de Porto, ambassade du Vietnam au Portugal @ Porto "
        + "on 2025-11-11",
      "agreement: Vinamilk, Nestlé @ Porto on 2025-11-11TMO"),
    Case(
      """
      Le Comité central achève ses travaux

      Hanoï (VNA) – Réuni depuis mardi à Hanoï, le 9e plénum du Comité central s'est achevé \
      vendredi, sous la présidence du secrétaire général Tô Lâm.
      Vendredi matin, les délégués ont adopté une résolution sur l'énergie.
      Trân Van Nam, secrétaire du Comité du Parti de la province de Lào Cai, a été élu membre du \
      Bureau politique, qui compte désormais seize membres.-VNA
      """,
      "congress: Tô Lâm, Comité central @ Hanoï on 2025-11-11/2025-11-14",
      "agreement: Comité central @ Hanoï on 2025-11-14TMO", "election: Trân Van Nam @ Hanoï"),
    Case(
      """
      Futsal : le Vietnam garde sa couronne

      Manille (VNA) – Vainqueur de la Thaïlande (3-1), l'équipe du Vietnam a défendu lundi soir à \
      Manille son titre de champion d'Asie du Sud-Est.
      Dans une lettre envoyée mardi matin à la Fédération vietnamienne de football (VFF), le \
      président Luong Cuong a salué les joueurs.-VNA
      """,
      "award: Vietnam @ Manille on 2025-11-10TEV",
      "message: Luong Cuong, Fédération vietnamienne de football on 2025-11-11TMO"),
    Case(
      """
      Le Laos prend les rênes de la Commission du Mékong

      Vientiane (VNA) – Ouvert dimanche, le sommet de la Commission du Mékong s'est achevé mardi à \
      Vientiane. Le Premier ministre Sonexay Siphandone y a reçu des mains de son homologue \
      cambodgien, Hun Manet, la présidence de l'organisation.-VNA
      """,
      "other: Laos, Sonexay Siphandone, Hun Manet @ Vientiane on 2025-11-11",
      "conference: Commission du Mékong @ Vientiane on 2025-11-09/2025-11-11"),
    Case(
      """
      Mer Orientale : la position du Vietnam

      Hanoï (VNA) – « Ces manœuvres sont contraires au droit international », a déclaré ce mardi \
      après-midi, 11 novembre, le porte-parole du ministère de la Défense, Nguyên Van Hai.-VNA
      """, "statement: Nguyên Van Hai, ministère de la Défense @ Hanoï on 2025-11-11TAF"),
    Case(
      """
      Le chant ví giặm inscrit au patrimoine de l'UNESCO

      Paris (VNA) – Le Comité du patrimoine immatériel a inscrit mardi à Paris le chant sur la \
      Liste de sauvegarde urgente.-VNA
      """, "award: Comité du patrimoine immatériel @ Paris on 2025-11-11"),
    Case(
      """
      Un salon des engrais à Cân Tho

      Cân Tho (VNA) – Le Salon international des engrais, ouvert mercredi à Cân Tho, rassemble \
      jusqu'à samedi 90 exposants, dont Vinachem et Bayer.-VNA
      """, "conference: Vinachem, Bayer @ Cân Tho on 2025-11-12/2025-11-15"),
    Case(
      """
      Séisme au Népal : messages des dirigeants vietnamiens

      Hanoï (VNA) – Attristé par le séisme qui a frappé le Népal dimanche, le président Luong \
      Cuong a adressé lundi un message de condoléances au président népalais Ram Chandra Paudel.
      La secousse s'est produite dans la province de Karnali et a fait 157 morts.-VNA
      """, "disaster @ Népal on 2025-11-09",
      "message: Luong Cuong, Ram Chandra Paudel on 2025-11-10"),
    Case(
      """
      Entretien téléphonique avec l'Irlande

      Hanoï (VNA) – Le ministre des Affaires étrangères Lê Hoai Trung s'est entretenu lundi par \
      téléphone avec son homologue irlandais, Simon Harris.
      L'ambassadrice du Vietnam en Irlande, Do Minh Hung, avait présenté jeudi ses lettres de \
      créance à la présidente Catherine Connolly.-VNA
      """, "call: Lê Hoai Trung, Simon Harris on 2025-11-10"),
    Case(
      """
      Le roi du Bhoutan en visite

      Hanoï (VNA) – Le secrétaire général Tô Lâm a reçu mardi à Hanoï le roi Jigme Khesar Namgyel \
      Wangchuck.
      Samedi, le souverain se rendra à Ninh Binh pour y inaugurer un festival.-VNA
      """, "meeting: Tô Lâm, Jigme Khesar Namgyel Wangchuck @ Hanoï on 2025-11-11"),
    Case(
      """
      Les félicitations d'un voisin

      Vientiane (VNA) – Le nouveau Premier ministre Sonexay Siphandone a reçu mardi les \
      félicitations de son homologue Pham Minh Chinh.-VNA
      """, "message: Pham Minh Chinh, Sonexay Siphandone on 2025-11-11"),
    Case(
      """
      Une académie fête ses 70 ans

      Hanoï (VNA) – Une cérémonie marquant les 70 ans de l'Académie de musique s'est tenue mardi \
      matin à Hanoï, en présence du vice-Premier ministre Lê Thanh Long, du ministre Nguyên Van \
      Hung et de la vice-présidente Vo Thi Anh Xuân.
      En marge de la cérémonie, Nguyên Van Hung a reçu mardi la ministre lao Suanesavanh Vignaket.-VNA
      """,
      "conference: Lê Thanh Long, Nguyên Van Hung, Vo Thi Anh Xuân, Académie de musique @ Hanoï "
        + "on 2025-11-11TMO",
      "meeting: Nguyên Van Hung, Suanesavanh Vignaket @ Hanoï on 2025-11-11"),
    Case(
      """
      Trân Van Nam élu recteur

      Huê (VNA) – Par 30 voix contre 2, le conseil a porté lundi à sa tête le mathématicien Trân \
      Van Nam.-VNA
      """, "election: Trân Van Nam @ Huê on 2025-11-10"),
  ])
  func reportsWhatHappened(_ one: Case) {
    let bulletin = EventReading.read(one.story, on: "2025-11-14")
    #expect(bulletin.events.filter(\.isMain).map(EventReading.line) == one.events)
  }

  /// What the text calls a commune, and a province behind an «À» that lost its accent, are no people.
  @Test func takesNoVillageForAPerson() {
    let bulletin = EventReading.read(
      """
      Les secours arrivent à Tà Xùa

      Hanoï (VNA) – La commune de Tà Xùa reste isolée depuis lundi. A Quang Tri, dix maisons ont \
      brûlé, a dit Lo Van Binh à Hanoï.-VNA
      """, on: "2025-11-14")
    #expect(bulletin.people.map(\.name) == ["Lo Van Binh"])
  }
}
