import Testing
import VNAModel

/// Events that English and Spanish pages tell in a roundabout way: each story is ours, of Friday, the
/// 14th of November 2025.
@Suite struct EventLanguageTests {
  private func all(_ text: String, _ language: String) -> [Event] {
    EventReading.read(text, on: "2025-11-14", in: language).events
  }

  private func main(_ text: String, _ language: String) -> [String] {
    all(text, language).filter(\.isMain).map(EventReading.line)
  }

  // MARK: - English

  @Test(arguments: [
    "Relations between Vietnam and Malaysia were upgraded to a comprehensive strategic partnership on "
      + "Thursday", "Vietnam and Malaysia became strategic partners on Thursday",
  ])
  func partnersAgree(_ lead: String) {
    #expect(
      main("Kuala Lumpur (VNA) - \(lead).-VNA", "en") == [
        "agreement: Vietnam, Malaysia @ Kuala Lumpur on 2025-11-13"
      ])
  }

  @Test(arguments: ["appoint", "transfer and appoint"])
  func aBodyDecidesToAppoint(_ verb: String) {
    let found = all(
      "Lao Cai (VNA) - The Politburo has decided to \(verb) Tran Van Minh Secretary of the Party "
        + "Committee of Lao Cai, it was announced on Thursday.-VNA", "en")
    let names = found.filter { $0.kind == .appointment }.map { Set($0.actors.map(\.name)) }
    #expect(names == [["Politburo", "Tran Van Minh"]])
  }

  @Test(arguments: ["named Secretary of", "named Deputy Secretary of"])
  func oneIsNamedToAnOffice(_ words: String) {
    let found = main(
      "Hanoi (VNA) - Nguyen Van Minh was \(words) the Hue City Party Committee on Thursday.-VNA",
      "en")
    #expect(found == ["appointment: Nguyen Van Minh @ Hanoi on 2025-11-13"], "\(found)")
  }

  @Test(arguments: ["handed over the keys", "hands over the decision", "handed over 20 houses"])
  func whatIsHandedOverIsNoPrize(_ what: String) {
    let found = all("Hue (VNA) - Director Tran Van Minh \(what) to farmers on Thursday.-VNA", "en")
    #expect(!found.contains { $0.kind == .award })
  }

  @Test func aFairIsToldInAClause() {
    #expect(
      main(
        """
        Vientiane (VNA) - Dozens of firms are selling rice at the Vietnamese Goods Week in Laos, which \
        opened in Vientiane on Wednesday and will last until November 16.
        The event is hosted by the Ministry of Finance together with the Vietnam Women's Union.-VNA
        """, "en") == [
          "conference: Ministry of Finance, Vietnam Women's Union @ Vientiane on "
            + "2025-11-12/2025-11-16"
        ])
  }

  @Test func itMeansNobody() {
    let found = main(
      """
      Hanoi (VNA) - It was with a welcome ceremony that Finnish President Alexander Stubb began his state visit to \
      Vietnam on Thursday. He then sat down for talks with President Luong Cuong.-VNA
      """, "en")
    #expect(
      found.contains { $0.hasPrefix("visit: Alexander Stubb, Vietnam @ Vietnam") }, "\(found)")
    #expect(found.contains { $0.hasPrefix("meeting: Alexander Stubb, Luong Cuong") }, "\(found)")
  }

  @Test func partiesHaveTheirCountries() {
    let found = all(
      "Hanoi (VNA) - A memorandum between the Ministry of Health (MoH) of Vietnam and the Ministry of "
        + "Finance (MoF) of Laos was signed on Thursday.-VNA", "en")
    #expect(
      found.filter { $0.kind == .agreement }.map { Set($0.actors.map(\.name)) } == [
        ["Ministry of Health", "Ministry of Finance"]
      ])
  }

  @Test func aShortNameOpensItsSentence() {
    let found = all(
      """
      Paris (VNA) - Prime Minister Pham Minh Chinh met with French President Emmanuel Macron in Paris \
      on Thursday.
      Chinh, whose official visit to France runs from November 12 to 14, came from Rome.-VNA
      """, "en"
    ).map(EventReading.line)
    #expect(
      found.contains("visit: Pham Minh Chinh, France @ France on 2025-11-12/2025-11-14"), "\(found)"
    )
  }

  // MARK: - Spanish

  @Test(arguments: [
    "fueron elevadas a una asociación estratégica", "fueron elevadas a asociación integral",
  ])
  func relationsAreRaised(_ what: String) {
    #expect(
      main(
        "Santiago (VNA) - Las relaciones entre Vietnam y Chile \(what) el jueves.-VNA", "es") == [
          "agreement: Vietnam, Chile @ Santiago on 2025-11-13"
        ])
  }

  @Test(arguments: ["Copresidida", "Presidida"])
  func chairsStandInFront(_ verb: String) {
    let found = main(
      "Hanoi (VNA) - \(verb) por el canciller de Chile, Alberto van Klaveren, y el viceministro Nguyen "
        + "Minh Vu, la IV Consulta Política entre los dos países se celebró el jueves en Hanoi.-VNA",
      "es")
    #expect(
      found == ["meeting: Alberto van Klaveren, Nguyen Minh Vu @ Hanoi on 2025-11-13"], "\(found)")
  }

  @Test func hostsStandBehindTheirVerb() {
    #expect(
      main(
        """
        Madrid (VNA) - Unos 100 vietnamitas se reunieron el jueves en Madrid.
        El encuentro, que organizan cada otoño la Embajada de Vietnam en España y la Asociación de \
        Vietnamitas en España, comenzó a las 18:00.
        El embajador informó sobre el XIV Congreso del Partido, celebrado en Hanoi del 3 al 5 de \
        noviembre.-VNA
        """, "es") == [
          "conference: Embajada de Vietnam en España, Asociación de Vietnamitas en España @ Madrid on "
            + "2025-11-13"
        ])
  }

  @Test func severalAreNotTheOneToldOfLast() {
    let found = all(
      """
      Lima (VNA) - El ministro Nguyen Hong Dien visitó Lima el jueves.
      Al cierre suscribieron un memorando.-VNA
      """, "es")
    #expect(found.filter { $0.kind == .agreement }.map(\.actors.count) == [0])
  }

  @Test func whoCongratulatesWasNotElected() {
    let found = all(
      "Hanoi (VNA) - El presidente Luong Cuong felicitó el jueves a Rodrigo Paz por su elección.-VNA",
      "es")
    #expect(found.contains { $0.kind == .message && $0.actors.count == 2 })
    #expect(
      !found.contains { event in
        event.kind == .election && event.actors.contains { $0.name == "Luong Cuong" }
      })
  }

  @Test(arguments: ["saludó al nuevo canciller de México, ", "saludó a su nuevo par, "])
  func oneGreetsANewMinister(_ words: String) {
    let found = main(
      "Hanoi (VNA) - El presidente propuso abrir un vuelo, y el ministro Bui Thanh Son \(words)Juan Ramón "
        + "de la Fuente, el jueves.-VNA", "es")
    #expect(found == ["message: Bui Thanh Son, Juan Ramón de la Fuente on 2025-11-13"], "\(found)")
  }

  @Test func aLifeIsNoJourney() {
    let found = all(
      "Madrid (VNA) - La presidenta de la asociación, Tran Thi Mai, llegó a Sevilla en los años "
        + "80.-VNA", "es")
    #expect(!found.contains { $0.kind == .visit })
  }

  @Test(arguments: ["se extiende", "se extenderá"])
  func aVisitHasItsCourse(_ verb: String) {
    let found = main(
      "Santiago (VNA) - El presidente Luong Cuong se reunió el jueves con el presidente Gabriel Boric, en "
        + "el segundo día de una visita a Chile que \(verb) del 12 al 15 de noviembre.-VNA", "es")
    #expect(
      found.contains { $0.hasPrefix("visit:") && $0.contains("2025-11-12/2025-11-15") }, "\(found)")
  }

  @Test func theDayOfTheTalksIsNotThatOfTheVisit() {
    let found = main(
      "París (VNA) - El canciller Le Hoai Trung, de visita en Francia del 12 al 14 de noviembre, conversó "
        + "el jueves en París con su par, Jean-Noël Barrot.-VNA", "es")
    #expect(
      found.contains("meeting: Le Hoai Trung, Jean-Noël Barrot @ París on 2025-11-13"), "\(found)")
  }

  @Test func aReceptionIsOffered() {
    let found = main(
      "Madrid (VNA) - La Embajada de Vietnam en España ofreció el jueves una recepción por el Día "
        + "Nacional.-VNA", "es")
    #expect(
      found == ["conference: Embajada de Vietnam en España @ Madrid on 2025-11-13"], "\(found)")
  }

  @Test func wishesMayBeWordOfMouth() {
    let found = all(
      """
      Hanoi (VNA) - El presidente Luong Cuong conversó por teléfono el jueves con Miguel Díaz-Canel.
      En la conversación, Luong Cuong transmitió sus mejores deseos a Raúl Castro.-VNA
      """, "es")
    #expect(found.filter(\.isMain).map(\.kind) == [.call])
  }
}
