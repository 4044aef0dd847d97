import Testing
import VNAModel
import VNAParsing

/// Who met whom one by one, who holds a gathering, and what is only its setting: each story is ours.
@Suite struct EventSettingTests {
  @Test func keepsARoundOfEncountersApart() {
    let meetings = EventReading.all(
      """
      Le président multiplie les entrevues en marge du sommet

      Berne (VNA) – Le président Luong Cuong a rencontré mardi 11 novembre à Berne le président \
      finlandais Alexander Stubb et la présidente suisse Karin Keller-Sutter.-VNA
      """
    ).filter { $0.kind == .meeting && $0.isMain }
    #expect(
      meetings.map { $0.actors.map(\.name) } == [
        ["Luong Cuong", "Alexander Stubb"], ["Luong Cuong", "Karin Keller-Sutter"],
      ])
  }

  @Test(arguments: ["l'a fait chevalier", "a inscrit au patrimoine", "l'a fait citoyen d'honneur"])
  func readsAnAwardThatItsVerbNames(_ verb: String) {
    let events = EventReading.all(
      "Huê (VNA) – Le roi Tupou VI \(verb) mardi 11 novembre à Huê.-VNA")
    #expect(events.allSatisfy { $0.kind == .award }, "\(events.map(EventReading.line))")
  }

  @Test func keepsGuestsOfOneAudienceTogether() {
    let meetings = EventReading.all(
      """
      Hanoï (VNA) – Le président Luong Cuong a reçu mardi à Hanoï le ministre finlandais Antti \
      Lahti et la ministre suisse Maja Riniker.-VNA
      """
    ).filter { $0.kind == .meeting }
    #expect(
      meetings.map { $0.actors.map(\.name) } == [["Luong Cuong", "Antti Lahti", "Maja Riniker"]])
  }

  @Test(arguments: [
    "de l'entretien téléphonique qu'ont eu lundi le président Luong Cuong et son homologue "
      + "finlandais, Alexander Stubb",
    "de l'entretien téléphonique que le président Luong Cuong a eu lundi avec son homologue "
      + "finlandais, Alexander Stubb",
  ])
  func readsWhoHadTheCallBehindQue(_ call: String) {
    let calls = EventReading.all(
      """
      Entretien téléphonique entre les présidents vietnamien et finlandais

      Hanoï (VNA) – Le commerce a été au menu \(call).
      Les deux présidents ont demandé de préparer la 4e réunion du Comité mixte.-VNA
      """
    ).filter(\.isMain)
    #expect(calls.map(\.kind) == [.call])
    #expect(
      calls.first.map { Set($0.actors.map(\.name)) } == ["Luong Cuong", "Alexander Stubb"])
  }

  @Test func namesTheOrganizersOfASetting() {
    #expect(
      EventReading.main(
        """
        Le Centre face à la sécheresse

        Huê (VNA) – Quelque 100 chercheurs se sont penchés sur la question, mardi 11 novembre à \
        Huê, à l'occasion d'un colloque international coorganisé par l'Université de Huê et \
        l'Université de Dà Nang.-VNA
        """) == [
          "conference: Université de Huê, Université de Dà Nang @ Huê on 2025-11-11"
        ])
  }

  @Test func takesTheInitiatorForTheOrganizer() {
    #expect(
      EventReading.main(
        """
        Huê (VNA) – Un festival a été organisé mardi 11 novembre à Huê, à l'initiative de \
        l'Université de Huê.-VNA
        """) == ["conference: Université de Huê @ Huê on 2025-11-11"])
  }

  @Test func tellsWhatHappenedAtACeremonyAsTheCeremony() {
    #expect(
      EventReading.main(
        """
        Hanoï (VNA) – Lors d'une cérémonie organisée mardi 11 novembre à Hanoï, le ministère de \
        la Santé a réceptionné 200 respirateurs, en présence de l'ambassadrice Karin Lindberg.-VNA
        """) == ["conference: ministère de la Santé, Karin Lindberg @ Hanoï on 2025-11-11"])
  }

  @Test func wantsNoAwardForReachingAPlace() {
    let events = EventReading.all(
      """
      Vinh (VNA) – Le Premier ministre Pham Minh Chinh a inspecté mardi 11 novembre le chantier \
      de l'autoroute à Vinh, avant de gagner la province de Hà Tinh. Il partira mercredi pour \
      gagner le Sud.-VNA
      """)
    #expect(!events.contains { $0.kind == .award })
  }

  @Test func leavesProposedWhatIsProposedThat() {
    let works = EventReading.all(
      """
      Vinh (VNA) – Le Premier ministre Pham Minh Chinh a inspecté mardi 11 novembre le chantier.
      Le ministre Trân Hông Minh a proposé que le pont soit mis en chantier avant le 30 juin \
      2026.-VNA
      """
    ).filter { $0.kind == .conference }
    #expect(works.map(\.status) == [.proposed])
  }

  @Test func doesNotTakeTheGamesForTheStoryOfAMedal() {
    let kinds = EventReading.all(
      """
      Lê Van Nam, premier or vietnamien aux Jeux asiatiques de Nagoya

      Nagoya (VNA) – Le tireur Lê Van Nam a remporté mardi 11 novembre à Nagoya la première \
      médaille d'or du Vietnam aux Jeux asiatiques.
      La clôture des Jeux est prévue le 20 novembre.-VNA
      """
    ).filter(\.isMain).map(\.kind)
    #expect(kinds == [.award])
  }

  @Test func readsAStayThere() {
    let visits = EventReading.all(
      """
      Berne (VNA) – Le président Luong Cuong s'est entretenu mardi 11 novembre à Berne avec la \
      présidente suisse Karin Keller-Sutter.
      Le dirigeant vietnamien y séjourne jusqu'au 13 novembre.-VNA
      """
    ).filter { $0.kind == .visit }
    #expect(visits.map { $0.actors.first?.name } == ["Luong Cuong"])
  }

  @Test func placesCredentialsInTheCityOfThePalace() {
    #expect(
      EventReading.all(
        """
        L'ambassadeur présente ses lettres de créance au roi du Lesotho

        Pretoria (VNA) – L'ambassadeur Hoàng Van Nam a présenté le 10 novembre, au Palais royal \
        de Maseru, ses lettres de créance au roi Letsie III.-VNA
        """
      ).filter(\.isMain).map(\.place) == ["Maseru"])
  }
}
