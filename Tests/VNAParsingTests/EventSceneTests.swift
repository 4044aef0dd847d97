import Testing
import VNAModel

@testable import VNAParsing

/// Where something was, when the sentence names several places or none: each story is ours.
@Suite struct EventSceneTests {
  @Test(arguments: [
    // The headline names the commune: it is what the story is about.
    ("Crue subite à Lai Châu : les recherches se poursuivent à Nâm Tam", "Nâm Tam"),
    // It names the province alone, of which the commune is a detail.
    ("Lai Châu : cinq morts dans une crue subite", "Lai Châu"),
  ])
  func aDisasterIsWhereTheHeadlineHasIt(headline: String, place: String) {
    let events = EventReading.main(
      """
      \(headline)

      Lai Châu (VNA) – Une crue subite a fait cinq morts lundi dans la commune de Nâm Tam, province de \
      Lai Châu.-VNA
      """)
    #expect(events == ["disaster @ \(place) on 2025-11-10"])
  }

  @Test func aTownOfTheHeadlineAloneIsNoScene() {
    #expect(
      EventReading.main(
        """
        Sa Pa : collecte pour les sinistrés de la tempête

        Hanoï (VNA) – Une tempête a frappé lundi la province de Quang Tri et fait cinq morts.
        Une collecte a commencé à Sa Pa.-VNA
        """
      ).first == "disaster @ Quang Tri on 2025-11-10")
  }

  @Test func somebodyIsElectedInHisCountry() {
    #expect(
      EventReading.main(
        """
        Le président Luong Cuong a adressé lundi un message de félicitations au nouveau président de la \
        Finlande, Juhani Koskinen, élu dimanche 9 novembre au suffrage universel.-VNA
        """
      ).last == "election: Juhani Koskinen @ Finlande on 2025-11-09")
    // At home it is told where it was.
    #expect(
      EventReading.main(
        """
        Huê (VNA) – Trân Van Hai a été élu lundi président du Conseil populaire de la ville.-VNA
        """
      ) == ["election: Trân Van Hai, Conseil populaire de la ville @ Huê on 2025-11-10"])
  }

  @Test func whatIsInscribedIsNotWhereItIsDone() {
    #expect(
      EventReading.main(
        """
        Le chant xoan, dans la province de Phu Tho, a été inscrit lundi 10 novembre à Nairobi sur la Liste \
        du patrimoine culturel immatériel de l'UNESCO.-VNA
        """
      ).map { $0.hasSuffix("@ Nairobi on 2025-11-10") } == [true])
  }

  @Test func aPaperBearsSignatures() {
    #expect(
      EventReading.main(
        """
        Dà Lat (VNA) – La ville et la province partenaire ont signé lundi un protocole de coopération.
        Le document porte les signatures du président du Comité populaire, Trân Van Hai, et du maire, Park \
        Ji-won.-VNA
        """) == ["agreement: Trân Van Hai, Park Ji-won @ Dà Lat on 2025-11-10"])
  }

  @Test func whatComesInTimeNamesNobody() {
    let kinds = EventReading.all(
      """
      Hanoï (VNA) – L'archère Trân Thi Hai a remporté lundi le tournoi de Bangkok.
      Selon le président de la fédération, Lê Van Nam, ce titre récompense un long travail. Il arrive à point \
      nommé, avant les Jeux.-VNA
      """
    ).map(\.kind)
    #expect(kinds.contains(.award))
    #expect(!kinds.contains(.appointment))
    // With an office behind it the participle tells an appointment.
    #expect(
      EventReading.all(
        """
        Hanoï (VNA) – Trân Van Hai, récemment nommé directeur du musée, a présenté lundi ses projets.-VNA
        """
      ).contains { $0.kind == .appointment })
  }

  @Test func theLesserOfTwoPlaces() {
    #expect(
      EventReading.main(
        """
        Quang Ninh (VNA) – La 5e Fête du thé a été inaugurée lundi à Hai Hà, dans la province de Quang Ninh, par \
        le vice-ministre Trân Van Hai.-VNA
        """
      ).map { $0.contains("@ Hai Hà on 2025-11-10") } == [true])
  }

  @Test func whereABodyIs() {
    // Its name tells where there is neither a dateline nor a place.
    #expect(
      EventReading.main(
        """
        Lang Son : un nouveau vice-président élu

        Réuni en session, le Conseil populaire de la province de Lang Son a élu, lundi 10 novembre, Trân Van \
        Hai au poste de vice-président du Comité populaire.
        Le nouvel élu a 50 ans.-VNA
        """
      ).last?.hasSuffix("@ Lang Son on 2025-11-10") == true)
    #expect(
      EventReading.main(
        """
        Lang Son : un nouveau vice-président élu

        Hanoï (VNA) – Réuni en session, le Conseil populaire de la province de Lang Son a élu, lundi 10 \
        novembre, Trân Van Hai au poste de vice-président du Comité populaire.
        Le nouvel élu a 50 ans.-VNA
        """
      ).last?.hasSuffix("@ Hanoï on 2025-11-10") == true)
  }

  @Test func aShoppingCentreIsNoTown() {
    let story = EventReading.read(
      "Brno (VNA) – L'association a fêté lundi ses vingt ans au centre commercial Sapa, à Prague.-VNA",
      on: "2025-11-11")
    #expect(story.places.map(\.name) == ["Brno", "Prague"])
    let town = EventReading.read(
      "Hanoï (VNA) – L'association a ouvert lundi un centre commercial à Sapa.-VNA",
      on: "2025-11-11")
    #expect(town.places.map(\.name) == ["Hanoï", "Sapa"])
  }
}
