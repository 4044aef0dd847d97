import Testing
import VNAModel
import VNAParsing

/// Who took part where the sentence says it in a roundabout way: each story is ours.
@Suite struct EventCompanyTests {
  private func companies(_ text: String, _ kind: Event.Kind = .meeting) -> [Set<String>] {
    EventReading.all(text).filter { $0.kind == kind }.map { Set($0.actors.map(\.name)) }
  }

  @Test(arguments: [
    "Deux rencontres ont occupé mardi 11 novembre le président Luong Cuong à Berne : l'une avec la "
      + "présidente suisse Karin Keller-Sutter, l'autre avec le président finlandais Alexander Stubb",
    "Deux réceptions figuraient mardi 11 novembre à l'agenda du président Luong Cuong : celle de la "
      + "présidente suisse Karin Keller-Sutter et celle du président finlandais Alexander Stubb",
  ])
  func meetsEachOfAList(_ lead: String) {
    #expect(
      companies("Berne (VNA) – \(lead).-VNA") == [
        ["Luong Cuong", "Karin Keller-Sutter"], ["Luong Cuong", "Alexander Stubb"],
      ])
  }

  @Test(arguments: [
    "que conduit son président, Khamphan Phommathat", "conduite par Khamphan Phommathat",
  ])
  func namesTheHeadOfADelegation(_ head: String) {
    let events = EventReading.all(
      """
      Hanoï (VNA) – Le président Luong Cuong a reçu mardi 11 novembre à Hanoï une délégation de la \
      Commission de contrôle, \(head).
      La délégation séjourne au Vietnam du 10 au 14 novembre.-VNA
      """)
    #expect(
      events.first { $0.kind == .meeting }?.actors.map(\.name).contains("Khamphan Phommathat")
        == true)
    #expect(
      events.first { $0.kind == .visit }.map(EventReading.line)
        == "visit: Khamphan Phommathat, Vietnam @ Vietnam on 2025-11-10/2025-11-14")
  }

  @Test func namesTheBodyThatSendsADelegation() {
    #expect(
      EventReading.all(
        """
        Hanoï (VNA) – Une délégation du Parti communiste portugais séjourne au Vietnam du 9 au 14 \
        novembre.-VNA
        """
      ).map(EventReading.line) == [
        "visit: Parti communiste portugais, Vietnam @ Vietnam on 2025-11-09/2025-11-14"
      ])
  }

  @Test func takesApartWhatTheHeadlineJoins() {
    #expect(
      companies(
        """
        Le président Luong Cuong reçoit l'ambassadrice de Suède et le chef de la délégation de l'UE

        Hanoï (VNA) – Le président Luong Cuong a reçu mardi matin 11 novembre à Hanoï l'ambassadrice \
        de Suède, Ingrid Sandahl.
        Plus tard, Luong Cuong s'est entretenu avec le chef de la délégation de l'UE, Julien \
        Guerrier.-VNA
        """) == [["Luong Cuong", "Ingrid Sandahl"], ["Luong Cuong", "Julien Guerrier"]])
  }

  @Test(arguments: ["au terme d'un entretien", "au terme de deux heures d'entretien"])
  func thoseWhoSignedHadMet(_ end: String) {
    #expect(
      companies(
        """
        Budapest (VNA) – Le président Luong Cuong et le président hongrois Tamás Sulyok ont signé \
        mardi 11 novembre à Budapest un accord de coopération, \(end).-VNA
        """) == [["Luong Cuong", "Tamás Sulyok"]])
  }

  @Test func telephonesWithoutAVerbForIt() {
    #expect(
      EventReading.main(
        """
        Hanoï (VNA) – C'est par téléphone que le Premier ministre Pham Minh Chinh et son homologue \
        belge, Alexander De Croo, ont fait le point, lundi soir, sur la coopération.-VNA
        """) == ["call: Pham Minh Chinh, Alexander De Croo on 2025-11-10TEV"])
  }

  @Test func keepsTheTitleOfTheTeamThatBeatAnother() {
    #expect(
      EventReading.main(
        """
        Phnom Penh (VNA) – La sélection féminine du Vietnam a battu celle du Myanmar par 2-0, lundi \
        soir à Phnom Penh, et conservé la médaille d'or.-VNA
        """) == ["award: Vietnam @ Phnom Penh on 2025-11-10TEV"])
  }

  @Test func narrowsACountryToTheTownThatWasStruck() {
    #expect(
      EventReading.main(
        """
        Séisme en Indonésie

        Jakarta (VNA) – Un tremblement de terre a dévasté dimanche 9 novembre la ville de Palu.-VNA
        """
      ).first == "disaster @ Palu on 2025-11-09")
  }

  @Test func isAPartyThatSomebodyGives() {
    #expect(
      EventReading.main(
        """
        Paris (VNA) – Près de 800 personnes ont célébré ensemble, samedi soir 8 novembre, le Nouvel An, \
        lors d'une fête donnée à Lyon par l'Union générale des Vietnamiens de France.-VNA
        """) == [
          "conference: Union générale des Vietnamiens de France @ Lyon on 2025-11-08TEV"
        ])
  }

  @Test func isToComeAsItsVerbIs() {
    let meetings = EventReading.all(
      """
      La Havane (VNA) – Le président Luong Cuong a signé lundi un accord à La Havane.
      Il aura mercredi un entretien avec le président Miguel Diaz-Canel, avant une rencontre avec le \
      général Raul Castro.-VNA
      """
    ).filter { $0.kind == .meeting }
    #expect(!meetings.isEmpty)
    #expect(meetings.allSatisfy { $0.status == .planned })
  }

  @Test func whoComesToSayFarewellIsNoVisitor() {
    #expect(
      EventReading.all(
        """
        Hanoï (VNA) – L'ambassadrice d'Australie, Robyn Mudie, est venue saluer la vice-présidente \
        Vo Thi Anh Xuân, mardi 11 novembre, au Palais présidentiel.-VNA
        """
      ).allSatisfy { $0.kind != .visit })
  }

  @Test func actsOnThroughAListOfVerbs() {
    #expect(
      companies(
        """
        Dacca (VNA) – Au cours de son séjour, Trân Dai Quang s'est entretenu avec Abdul Hamid, a eu une \
        entrevue avec la présidente suisse Karin Keller-Sutter et a reçu le ministre Antti Lahti.-VNA
        """) == [
          ["Trân Dai Quang", "Abdul Hamid"], ["Trân Dai Quang", "Karin Keller-Sutter"],
          ["Trân Dai Quang", "Antti Lahti"],
        ])
  }

  @Test func readsATitleWithItsFieldBeforeTheName() {
    #expect(
      companies(
        """
        La vice-ministre des Affaires étrangères Lê Thi Thu Hang a parlé lundi.

        Helsinki (VNA) – La vice-ministre des Affaires étrangères Lê Thi Thu Hang et le secrétaire \
        d'État finlandais Jukka Salovaara ont coprésidé mardi à Helsinki la 6e consultation \
        politique.-VNA
        """) == [["Lê Thi Thu Hang", "Jukka Salovaara"]])
  }

  @Test func gathersAtSomebodysInvitation() {
    #expect(
      EventReading.main(
        """
        Prague (VNA) – Près de 600 Vietnamiens se sont retrouvés samedi soir, 8 novembre, à Prague pour \
        fêter l'automne, à l'invitation de l'Association des Vietnamiens en République tchèque.
        Il a présenté les résultats du 12e Congrès national du PCV, clos jeudi à Hanoi.-VNA
        """) == [
          "conference: Association des Vietnamiens en République tchèque @ Prague on 2025-11-08TEV"
        ])
  }

  @Test func goesWhereHeAsksSomething() {
    #expect(
      EventReading.all(
        """
        Yên Bai (VNA) – Lundi, le vice-Premier ministre Trinh Dinh Dung s'est rendu à Mù Cang Chai et a \
        demandé de reloger les familles avant la rentrée scolaire.-VNA
        """
      ).first.map(EventReading.line) == "visit: Trinh Dinh Dung @ Mù Cang Chai on 2025-11-10")
  }
}
