import Testing
import VNAModel
import VNAParsing

/// Whom a word without a name means, and how long what was told before lasts: each story is ours.
@Suite struct EventMeaningTests {
  @Test(arguments: ["les deux responsables", "les deux présidents", "les deux dirigeants"])
  func meetsTheTwoOfTheLead(_ both: String) {
    let meetings = EventReading.all(
      """
      Berne (VNA) – À l'invitation de la présidente suisse Karin Keller-Sutter, le président Luong \
      Cuong effectue du 10 au 12 novembre une visite officielle en Suisse.
      Mardi matin, au siège du parlement, \(both) se sont entretenus pendant une heure.-VNA
      """
    ).filter { $0.kind == .meeting }
    #expect(
      meetings.map { Set($0.actors.map(\.name)) } == [["Luong Cuong", "Karin Keller-Sutter"]])
  }

  @Test func signsWhatARelativeClauseNames() {
    #expect(
      EventReading.main(
        """
        Hanoï (VNA) – Le président Luong Cuong s'est entretenu mardi 11 novembre à Hanoï avec le \
        président finlandais Alexander Stubb.
        Ces engagements figurent dans l'accord de coopération que les deux présidents ont paraphé \
        à l'issue de l'entretien.
        La Finlande est un partenaire du Vietnam.-VNA
        """) == [
          "meeting: Luong Cuong, Alexander Stubb @ Hanoï on 2025-11-11",
          "agreement: Luong Cuong, Alexander Stubb @ Hanoï on 2025-11-11",
        ])
  }

  @Test func letsTheDelegationStandForItsHead() {
    let meetings = EventReading.all(
      """
      Berne (VNA) – Le président Luong Cuong effectue du 10 au 12 novembre une visite en Suisse.
      Dans la soirée, la délégation vietnamienne a rencontré la présidente suisse Karin \
      Keller-Sutter. Mercredi, elle visitera Genève.-VNA
      """
    )
    #expect(
      meetings.filter { $0.kind == .meeting }.map { Set($0.actors.map(\.name)) } == [
        ["Luong Cuong", "Karin Keller-Sutter"]
      ])
    #expect(
      !meetings.contains {
        $0.kind == .visit && $0.actors.contains { $0.name == "Karin Keller-Sutter" }
      })
  }

  @Test func closesAGatheringOnTheDayToldLater() {
    #expect(
      EventReading.main(
        """
        Ouverture du 8e Plénum du Comité central du Parti

        Hanoï (VNA) – Le 8e Plénum du Comité central du Parti s'est ouvert mardi 11 novembre à Hanoï.
        Jusqu'au 15 novembre, les membres du Comité discuteront du budget.-VNA
        """) == ["congress: Comité central @ Hanoï on 2025-11-11/2025-11-15"])
    #expect(
      EventReading.main(
        """
        Huê (VNA) – La 15e session du Conseil populaire de la province de Ca Mau s'est ouverte \
        mardi 11 novembre à Ca Mau.
        La session, que suivra le président Luong Cuong, se clôturera jeudi.-VNA
        """) == [
          "congress: Conseil populaire de la province de Ca Mau @ Ca Mau on 2025-11-11/2025-11-13"
        ])
  }

  @Test func tellsADisasterByItsVictims() {
    #expect(
      EventReading.main(
        """
        Sept morts dans la chute d'un autocar

        Sept personnes ont perdu la vie, dont un chauffeur, lorsqu'un autocar a quitté la route \
        dans la commune de Muong Pon, mardi 11 novembre vers 2h30.
        Les accidents ont fait 812 morts en janvier.-VNA
        """
      ).first?.hasPrefix("disaster @ Muong Pon on 2025-11-11") == true)
  }

  @Test func livesThroughNoDisaster() {
    #expect(
      EventReading.main(
        """
        Hanoï (VNA) – Le président Luong Cuong a reçu mardi 11 novembre l'ambassadeur de Hongrie, \
        Csaba Ory, au terme de quatre années de mission.
        Le diplomate a traversé toute la pandémie de COVID-19.-VNA
        """) == ["meeting: Luong Cuong, Csaba Ory @ Hanoï on 2025-11-11"])
  }

  @Test func electsNeitherTheElectedNorAdjectives() {
    #expect(
      EventReading.all(
        """
        Ca Mau (VNA) – Le président Luong Cuong s'est rendu mardi 11 novembre à Ca Mau.
        « Il faut agir », a prévenu Luong Cuong, exhortant les élus à renoncer aux vieilles \
        habitudes. Il a désigné comme prioritaires les routes.-VNA
        """
      ).allSatisfy { $0.kind != .election })
  }

  @Test func addsWhoDecidedAndWhoHandedOver() {
    #expect(
      EventReading.main(
        """
        Ninh Thuân (VNA) – Lors d'une conférence tenue mardi 11 novembre à Phan Rang, a été rendue \
        publique la décision du Bureau politique de nommer Lê Van Thuân au poste de secrétaire.
        La décision a été remise à l'intéressé par Truong Thi Mai, membre du Bureau politique.-VNA
        """
      ).first?.hasPrefix("appointment: Bureau politique, Lê Van Thuân, Truong Thi Mai") == true)
  }

  @Test func takesLeaveOfSomebody() {
    #expect(
      EventReading.all(
        """
        Hanoï (VNA) – L'ambassadeur de Hongrie, Csaba Ory, a pris congé mardi 11 novembre de la \
        vice-présidente Vo Thi Anh Xuan.
        L'ambassadeur de Finlande, Antti Lahti, a pris congé du président Luong Cuong.-VNA
        """
      ).filter { $0.kind == .meeting }.contains {
        Set($0.actors.map(\.name)) == ["Antti Lahti", "Luong Cuong"]
      })
  }

  @Test func announcesASenderByAPronoun() {
    let messages = EventReading.all(
      """
      Hanoï (VNA) – Les dirigeants des deux pays ont échangé mardi des messages de félicitations.
      Dans celui qu'il a envoyé à son homologue hongrois Tamás Sulyok, le président Luong Cuong se \
      dit heureux.-VNA
      """
    ).filter { $0.kind == .message }
    #expect(
      messages.contains { Set($0.actors.map(\.name)) == ["Luong Cuong", "Tamás Sulyok"] })
  }

  @Test func leadsADelegationToTheGatheringToldBefore() {
    #expect(
      EventReading.main(
        """
        Luang Prabang (VNA) – La retraite des ministres des Affaires étrangères de l'ASEAN s'est \
        tenue mardi 11 novembre. La délégation vietnamienne y était conduite par le ministre Bui \
        Thanh Son.-VNA
        """) == ["conference: ASEAN, Bui Thanh Son @ Luang Prabang on 2025-11-11"])
  }

  @Test func talksAreHeldWithEachAnAudienceIsGivenToBoth() {
    let meetings = EventReading.all(
      """
      Johannesburg (VNA) – Le président Luong Cuong s'est entretenu mardi à Johannesburg avec le \
      président finlandais Alexander Stubb et la présidente suisse Karin Keller-Sutter.-VNA
      """
    ).filter { $0.kind == .meeting }
    #expect(
      meetings.map { $0.actors.map(\.name) } == [
        ["Luong Cuong", "Alexander Stubb"], ["Luong Cuong", "Karin Keller-Sutter"],
      ])
  }

  @Test func ilIsTheSubjectOfItsOwnSentence() {
    let visits = EventReading.all(
      """
      Dubaï (VNA) – Le président Luong Cuong a reçu lundi à Dubaï la présidente suisse Karin \
      Keller-Sutter.
      Karin Keller-Sutter s'est félicitée de l'accord.
      Arrivé dimanche à Abou Dhabi, Luong Cuong s'envolera mercredi pour Riyad, où il visitera le \
      port.-VNA
      """
    ).filter { $0.kind == .visit }
    #expect(!visits.isEmpty)
    #expect(visits.allSatisfy { $0.actors.first?.name == "Luong Cuong" })
  }

  @Test func aTyphoonBesideTheFiguresIsNotTheStory() {
    #expect(
      EventReading.main(
        """
        Hanoï (VNA) – De janvier à octobre, les ventes de fruits ont rapporté 4 milliards de dollars, \
        a indiqué mardi l'Office général des statistiques.
        Au Nord, le typhon Yagi a ravagé samedi dernier 12.000 ha de vergers.-VNA
        """
      ).first?.hasPrefix("statement: Office général des statistiques") == true)
  }

  @Test(arguments: [
    "Arrivé lundi après-midi à Muong Pon, le vice-Premier ministre Trân Luu Quang a demandé",
    "Dépêché sur place lundi après-midi, le vice-Premier ministre Trân Luu Quang a demandé",
  ])
  func anOfficialVisitsTheScene(_ arrival: String) {
    #expect(
      EventReading.main(
        """
        Diên Biên (VNA) – Une crue subite a tué sept personnes dimanche 9 novembre dans la commune \
        de Muong Pon.
        \(arrival) que la circulation soit rétablie.-VNA
        """) == [
          "disaster @ Muong Pon on 2025-11-09",
          "visit: Trân Luu Quang @ Muong Pon on 2025-11-10TAF",
        ])
  }

  @Test func whatWasWonBeforeIsAnotherPrize() {
    let awards = EventReading.all(
      """
      L'athlétisme décroche son premier titre

      Jakarta (VNA) – Bui Thi Thu Thao est entrée mardi à Jakarta dans l'histoire du sport.
      "J'ai mordu mon premier essai", a plaisanté Bui Thi Thu Thao, déjà sacrée en août 2017 à Kuala \
      Lumpur.-VNA
      """
    ).filter { $0.kind == .award }
    #expect(awards.map { $0.mentions.map(\.text) } == [["décroche"], ["sacrée"]])
  }

  @Test func eachSendsToHisOwn() {
    let messages = EventReading.all(
      """
      Hanoï (VNA) – Le président Luong Cuong a adressé mardi un message de félicitations à son \
      homologue finlandais, Alexander Stubb.
      Le Premier ministre Pham Minh Chinh et le président de l'Assemblée nationale Trân Thanh Mân \
      ont fait de même auprès, respectivement, du Premier ministre Petteri Orpo et du président du \
      Parlement Jussi Halla-aho.-VNA
      """
    ).filter { $0.kind == .message }
    #expect(
      messages.map { $0.actors.map(\.name) } == [
        ["Luong Cuong", "Alexander Stubb"], ["Pham Minh Chinh", "Petteri Orpo"],
        ["Trân Thanh Mân", "Jussi Halla-aho"],
      ])
  }

  @Test func anAppositionHasNoNumberOfItsOwn() {
    #expect(
      EventReading.main(
        """
        Helsinki (VNA) – La vice-ministre Lê Thi Thu Hang et le secrétaire d'État Jukka Salovaara ont \
        coprésidé lundi à Helsinki la 6e consultation politique entre le Vietnam et la Finlande, \
        première réunion de ce niveau depuis 2019.-VNA
        """) == ["meeting: Lê Thi Thu Hang, Jukka Salovaara @ Helsinki on 2025-11-10"])
  }

  @Test func aGatheringOpenedBeforeItsSubjectIsNamed() {
    #expect(
      EventReading.main(
        """
        Hanoï (VNA) – Le 10e plénum du Comité central du Parti s'est achevé mardi 11 novembre à Hanoï.
        Ouvert le 9 novembre par un hommage aux victimes du typhon Yagi, qui a fait plus de 320 morts, \
        le plénum a chargé le Bureau politique de compléter les projets.-VNA
        """
      ).first?.hasSuffix("@ Hanoï on 2025-11-09/2025-11-11") == true)
  }

  @Test func winnersAreCongratulatedOnTheirDay() {
    #expect(
      EventReading.main(
        """
        Manille (VNA) – L'équipe féminine du Vietnam a remporté dimanche soir à Manille la médaille \
        d'or de football.
        Peu après, le Premier ministre Nguyên Xuân Phuc a adressé une lettre de félicitations à \
        l'équipe.-VNA
        """
      ).last == "message: Nguyên Xuân Phuc on 2025-11-09")
  }
}
