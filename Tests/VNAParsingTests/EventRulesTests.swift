import Testing
import VNAModel
import VNAParsing

/// Rules of the genre that one sentence alone does not show: each story is our own.
@Suite struct EventRulesTests {
  private func events(_ text: String) -> [Event] {
    EventReading.read(text, on: "2025-11-11").events
  }

  private func main(_ text: String) -> [String] {
    events(text).filter(\.isMain).map(EventReading.line)
  }

  @Test func keepsMeetingsWithOtherPartnersApart() {
    let meetings = events(
      """
      Hanoï (VNA) – Le président Luong Cuong a reçu mardi à Hanoï la présidente suisse Karin \
      Keller-Sutter.
      Le même jour, Karin Keller-Sutter a eu un entretien avec le Premier ministre Pham Minh \
      Chinh.-VNA
      """
    ).filter { $0.kind == .meeting }
    #expect(
      meetings.map { $0.actors.map(\.name) } == [
        ["Luong Cuong", "Karin Keller-Sutter"], ["Karin Keller-Sutter", "Pham Minh Chinh"],
      ])
    // One more meeting of the guest, where the story reports no third event.
    #expect(meetings.map(\.isMain) == [true, true])
  }

  @Test func takesTheTwoLeadersFromTheLead() {
    let meetings = events(
      """
      Berne (VNA) – Le président Luong Cuong, accueilli par la présidente suisse Karin \
      Keller-Sutter, effectue du 10 au 12 novembre une visite officielle en Suisse.
      Lors des entretiens, tenus mardi matin, les deux dirigeants ont évoqué le commerce.
      Dans l'après-midi, Luong Cuong a rencontré Maja Riniker, présidente du Conseil national.-VNA
      """
    ).filter { $0.kind == .meeting && $0.isMain }
    #expect(
      meetings.first.map { Set($0.actors.map(\.name)) }
        == ["Luong Cuong", "Karin Keller-Sutter"])
  }

  @Test func doesNotAppointTheAppointer() {
    #expect(
      main(
        """
        Le Premier ministre nomme deux vice-ministres

        Hanoï (VNA) – Le Premier ministre Pham Minh Chinh a signé le 3 novembre deux décisions \
        sur la nomination de cadres.
        Sont nommés :
        - Nguyên Van Nam, recteur de l'Université de Huê, au poste de vice-ministre de la Santé ;
        - Lê Thi Hoa, directrice générale, au poste de vice-ministre des Finances.-VNA
        """) == ["appointment: Nguyên Van Nam, Lê Thi Hoa @ Hanoï on 2025-11-03"])
  }

  @Test func placesNoAppointmentAtThePost() {
    #expect(
      main(
        """
        Hanoï (VNA) – Le président Luong Cuong a nommé lundi 10 novembre Trân Van Binh \
        ambassadeur au Laos.-VNA
        """) == ["appointment: Trân Van Binh @ Hanoï on 2025-11-10"])
  }

  @Test(arguments: ["un décret", "une décision", "un arrêté", "une lettre"])
  func findsNoAgreementInAnOrder(_ paper: String) {
    let found = events(
      "Hanoï (VNA) – Le Premier ministre Pham Minh Chinh a signé lundi \(paper) sur le "
        + "tourisme.-VNA\n")
    #expect(!found.contains { $0.kind == .agreement }, "\(paper)")
  }

  @Test(arguments: [
    ("a accepté l'invitation à se rendre au Laos", Event.Kind.visit, Event.Status.invited),
    ("a accepté avec plaisir l'invitation à se rendre au Laos", .visit, .invited),
    ("est convenu de tenir une réunion du Comité mixte en décembre 2026", .meeting, .planned),
  ])
  func tellsInvitationsFromJourneys(
    _ words: String, _ kind: Event.Kind, _ status: Event.Status
  ) throws {
    let found = events(
      """
      Hanoï (VNA) – Le président Luong Cuong a reçu mardi à Hanoï le président lao Thongloun \
      Sisoulith.
      Le président Luong Cuong \(words).-VNA
      """)
    let event = try #require(
      found.first { $0.kind == kind && $0.status == status },
      "\(words): \(found.map(EventReading.line))")
    #expect(!event.isMain)
  }

  @Test func readsAPronounByTheParagraphBefore() throws {
    let found = events(
      """
      Hanoï (VNA) – Le ministre Lê Hoài Trung a pris la parole lundi à un forum.
      Le président Luong Cuong a salué le forum. Thongloun Sisoulith a remercié l'assemblée.
      Il s'est rendu mardi à Cân Tho.-VNA
      """)
    let visit = try #require(found.first { $0.kind == .visit })
    #expect(visit.actors.first?.name == "Luong Cuong")
  }

  @Test(arguments: [
    "a terminé première du tournoi de Séoul", "a terminé à la première place à Séoul",
  ])
  func countsAFirstPlaceAsAnAward(_ words: String) {
    #expect(
      main(
        """
        La Chine en tête du classement à Séoul

        Séoul (VNA) – L'équipe de Chine \(words), dont la cérémonie de clôture a eu lieu dimanche \
        9 novembre.
        Les filles du Suédois Stefan Berg ont remporté la médaille d'argent.-VNA
        """) == ["award: Chine @ Séoul on 2025-11-09"], "\(words)")
  }

  @Test func winsNoPlace() {
    let found = events(
      "Hanoï (VNA) – Le président Luong Cuong a visité une école avant de gagner Huê.-VNA\n")
    #expect(!found.contains { $0.kind == .award })
  }

  @Test func tellsOneStormOnce() {
    let disasters = events(
      """
      Typhon Bavi : dix morts dans la province de Ha Tinh

      Ha Tinh (VNA) – Le typhon Bavi, formé aux Philippines, a frappé mercredi 5 novembre la \
      province de Ha Tinh, faisant dix morts, selon un bilan publié vendredi.
      La tempête a détruit 300 maisons. Le typhon a fait deux morts à Quang Tri jeudi.-VNA
      """
    ).filter { $0.kind == .disaster }
    #expect(disasters.map(EventReading.line) == ["disaster @ Ha Tinh on 2025-11-05"])
  }

  @Test func reportsMessagesOnADisasterAsMessages() {
    #expect(
      main(
        """
        Séisme au Japon : message de condoléances

        Hanoï (VNA) – À la suite du séisme qui a frappé le Japon, le président Luong Cuong a \
        adressé mardi un message de condoléances au Premier ministre japonais Shigeru Ishiba.
        Selon un bilan publié lundi, la catastrophe a fait 40 morts.-VNA
        """) == ["disaster @ Japon", "message: Luong Cuong, Shigeru Ishiba on 2025-11-11"])
  }

  @Test func bringsTheGuestOfAMeetingToTheCountry() throws {
    let found = events(
      """
      Le président Luong Cuong reçoit le ministre suisse Ignazio Cassis

      Le président Luong Cuong a reçu mardi à Hanoï le ministre suisse Ignazio Cassis, en visite \
      au Vietnam du 10 au 12 novembre.-VNA
      """)
    let visit = try #require(found.first { $0.kind == .visit })
    #expect(visit.isMain)
    #expect(visit.place == "Vietnam")
  }

  @Test func namesTheFirstOfThoseWhoAttend() {
    let found = events(
      """
      Huê (VNA) – Le 1er Congrès du Parti de la ville s'est ouvert lundi à Huê.
      Y ont assisté Nguyên Van Nam, membre du Bureau politique, ainsi que Lê Thi Hoa.-VNA
      """)
    let congress = found.first { $0.kind == .congress }
    #expect(congress?.actors.contains { $0.name == "Nguyên Van Nam" } == true)
    #expect(congress?.mentions.contains { $0.text == "ont" } == false)
  }

  @Test func hearsNoCallInAReportersQuestion() {
    let found = events(
      "Hanoï (VNA) – « L'eau est montée très vite », a confié Nguyên Van Nam, joint par téléphone "
        + "par la VNA.-VNA\n")
    #expect(!found.contains { $0.kind == .call })
  }
}
