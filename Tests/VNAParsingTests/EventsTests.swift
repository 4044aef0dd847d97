import Testing
import VNAModel
import VNAParsing

@Suite struct EventsTests {
  @Test(arguments: EventStory.all) func reportsTheStorysEvents(_ story: EventStory) {
    let main = story.bulletin.events.filter(\.isMain).map(EventReading.line)
    #expect(main == story.events)
  }

  /// A sentence after «Hanoï (VNA) –», with the type, mode and status of its first event.
  static let sentences: [(String, Event.Kind, Event.Mode?, Event.Status)] = [
    ("Le président Luong Cuong recevra demain le roi Philippe.", .meeting, nil, .planned),
    (
      "Le président Luong Cuong doit rencontrer mardi le président russe Vladimir Poutine.",
      .meeting, nil, .planned
    ),
    (
      "Le Premier ministre Pham Minh Chinh effectuera une visite officielle au Laos.", .visit,
      .visit, .planned
    ),
    (
      "Le président Luong Cuong a invité le roi Philippe à effectuer une visite au Vietnam.",
      .visit, .visit, .invited
    ),
    (
      "Le secrétaire général Tô Lâm a eu un entretien téléphonique avec le président russe "
        + "Vladimir Poutine.", .call, .phone, .held
    ),
    (
      "Le Premier ministre Pham Minh Chinh s'est entretenu par téléphone avec le Premier ministre "
        + "malaisien Anwar Ibrahim.", .call, .phone, .held
    ),
    (
      "Le ministre Lê Hoài Trung a eu une réunion en ligne avec son homologue indien, "
        + "Subrahmanyam Jaishankar.", .meeting, .online, .held
    ),
    (
      "Le président Luong Cuong a adressé un message de félicitations au président allemand "
        + "Frank-Walter Steinmeier.", .message, .written, .held
    ),
    (
      "Le secrétaire général Tô Lâm a envoyé une lettre de félicitations au président cubain "
        + "Miguel Diaz-Canel.", .message, .written, .held
    ),
    (
      "Le président Luong Cuong a reçu l'ambassadeur du Japon au Vietnam, Ito Naoki.", .meeting,
      .host, .held
    ),
    (
      "L'ambassadeur du Japon, Ito Naoki, a été reçu par le président Luong Cuong.", .meeting,
      .host, .held
    ),
    (
      "Le Premier ministre Pham Minh Chinh a nommé Nguyên Van Hùng vice-ministre de la Santé.",
      .appointment, nil, .held
    ),
    ("L'Assemblée nationale a élu Trân Thanh Mân à sa présidence.", .election, nil, .held),
    ("Le Vietnam et le Japon ont signé un accord de coopération.", .agreement, nil, .held),
    ("La conférence se tiendra en décembre 2030 à Huê.", .conference, nil, .planned),
    ("Un séisme a frappé la province de Kon Tum.", .disaster, nil, .held),
    ("L'équipe du Vietnam a remporté la médaille d'or.", .award, nil, .held),
    (
      "Le secrétaire général Tô Lâm s'est rendu à Cân Tho.", .visit, .visit, .held
    ),
    (
      "Le Bureau politique a relevé de ses fonctions Nguyên Van Nam.", .other, nil, .held
    ),
    (
      "Le ministère des Affaires étrangères a publié un communiqué.", .statement, nil, .held
    ),
  ]

  @Test(arguments: sentences.indices) func tellsModeAndStatus(_ index: Int) throws {
    let (sentence, kind, mode, status) = Self.sentences[index]
    let bulletin = EventReading.read("Hanoï (VNA) – \(sentence)-VNA\n", on: "2025-11-10")
    let event = try #require(
      bulletin.events.first { $0.kind == kind },
      "\(sentence): \(bulletin.events.map(EventReading.line))")
    #expect(event.mode == mode, "\(sentence)")
    #expect(event.status == status, "\(sentence)")
  }

  @Test func countsSeveralMentionsAsOneEvent() throws {
    let bulletin = EventReading.read(
      """
      Entretien Vietnam - Laos à Vientiane

      Vientiane (VNA) – Le secrétaire général Tô Lâm a eu lundi 1er décembre à Vientiane un \
      entretien avec le président lao, Thongloun Sisoulith.
      Lors de cet entretien, les deux dirigeants ont évoqué le commerce.
      À l'issue de la rencontre, ils ont dîné ensemble.-VNA
      """, on: "2025-12-01")
    let meetings = bulletin.events.filter { $0.kind == .meeting }
    #expect(meetings.count == 1)
    #expect(try #require(meetings.first).mentions.count >= 3)
  }

  @Test func keepsMeetingsOfDifferentDaysApart() {
    let bulletin = EventReading.read(
      """
      Bangkok (VNA) – En marge du sommet, le Premier ministre Pham Minh Chinh a rencontré lundi \
      le président américain Donald Trump et, mardi, le Premier ministre chinois Li Qiang.-VNA
      """, on: "2025-11-12")
    let meetings = bulletin.events.filter { $0.kind == .meeting }.map(EventReading.line)
    #expect(
      meetings == [
        "meeting: Pham Minh Chinh, Donald Trump @ Bangkok on 2025-11-10",
        "meeting: Pham Minh Chinh, Li Qiang @ Bangkok on 2025-11-11",
      ])
  }

  @Test func namesWhoHostsAndWhoSends() {
    let bulletin = EventReading.read(
      """
      Hanoï (VNA) – Le président Luong Cuong a reçu lundi l'ambassadeur du Japon, Ito Naoki. Il a \
      adressé un message de félicitations au roi de Thaïlande, Maha Vajiralongkorn.-VNA
      """, on: "2025-11-12")
    let roles = bulletin.events.flatMap(\.actors).map { "\($0.name)=\($0.role ?? "-")" }
    #expect(
      roles == [
        "Luong Cuong=host", "Ito Naoki=guest", "Luong Cuong=sender",
        "Maha Vajiralongkorn=recipient",
      ])
  }

  @Test func knowsWhomActorsStandFor() {
    let bulletin = EventReading.read(
      """
      Hanoï (VNA) – Le président Luong Cuong a reçu lundi à Hanoï l'ambassadeur du Japon, Ito \
      Naoki.-VNA
      """, on: "2025-11-12")
    #expect(bulletin.events.first?.actors.map(\.country) == ["VN", "JP"])
    #expect(bulletin.events.first?.country == "VN")
  }
}
