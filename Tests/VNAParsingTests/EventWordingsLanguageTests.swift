import Testing
import VNAModel

/// Turns of English and Spanish pages for what happens every day, and who takes part by them: each
/// sentence is ours, of a story of Friday, the 14th of November 2025.
@Suite struct EventWordingsLanguageTests {
  typealias Turn = (lead: String, events: [String])

  static let english: [Turn] = [
    (
      "President To Lam and his Lao counterpart Thongloun Sisoulith got together in Hanoi on Thursday",
      ["meeting: To Lam, Thongloun Sisoulith @ Hanoi on 2025-11-13"]
    ),
    (
      "Foreign Minister Bui Thanh Son and his Thai opposite number Maris Sangiampongsa had lunch in "
        + "Hanoi on Thursday", ["meeting: Bui Thanh Son, Maris Sangiampongsa @ Hanoi on 2025-11-13"]
    ),
    (
      "Prime Minister Pham Minh Chinh told his Thai counterpart Anutin Charnvirakul by phone on "
        + "Thursday that floods had cut the road",
      ["call: Pham Minh Chinh, Anutin Charnvirakul on 2025-11-13"]
    ),
    (
      "Kuwaiti Prime Minister Ahmad Al-Sabah is in Vietnam on an official visit from November 13 to 15",
      ["visit: Ahmad Al-Sabah, Vietnam @ Vietnam on 2025-11-13/2025-11-15"]
    ),
    (
      "Prime Minister Pham Minh Chinh went to Yen Bai province on Thursday to comfort the victims",
      ["visit: Pham Minh Chinh @ Yen Bai on 2025-11-13"]
    ),
    (
      "Minister Tran Hong Minh and Korean Ambassador Choi Youngsam put their names to a memorandum on "
        + "railways in Hanoi on Thursday",
      ["agreement: Tran Hong Minh, Choi Youngsam @ Hanoi on 2025-11-13"]
    ),
    (
      "Following the floods, messages were sent on Thursday by Prime Minister Pham Minh Chinh to "
        + "Brazilian President Lula da Silva",
      ["message: Pham Minh Chinh, Lula da Silva on 2025-11-13"]
    ),
    (
      "The seminar was attended by Deputy Minister Tran Van Thuan and Ambassador Angela Pratt in Hanoi "
        + "on Thursday", ["conference: Tran Van Thuan, Angela Pratt @ Hanoi on 2025-11-13"]
    ),
    (
      "The curtain fell on the 10th plenum of the Party Central Committee in Hanoi on Thursday",
      ["congress: Party Central Committee @ Hanoi on 2025-11-13"]
    ),
  ]

  static let spanish: [Turn] = [
    (
      "El presidente To Lam se entrevistó con el rey Felipe VI en Hanoi el jueves",
      ["meeting: To Lam, Felipe VI @ Hanoi on 2025-11-13"]
    ),
    (
      "El presidente To Lam dio la bienvenida el jueves en Hanoi al rey Felipe VI",
      ["meeting: To Lam, Felipe VI @ Hanoi on 2025-11-13"]
    ),
    (
      "El canciller Bui Thanh Son dijo el jueves por teléfono a su homóloga mexicana, Alicia Bárcena, "
        + "que Vietnam desea más comercio",
      ["call: Bui Thanh Son, Alicia Bárcena on 2025-11-13"]
    ),
    (
      "El presidente de Kuwait, Ahmad Al-Sabah, será huésped de Vietnam del 21 al 24 de noviembre",
      ["visit: Ahmad Al-Sabah, Vietnam @ Vietnam on 2025-11-21/2025-11-24 (planned)"]
    ),
    (
      "Claudia Sheinbaum ganó las elecciones en México el jueves",
      ["election: Claudia Sheinbaum @ México on 2025-11-13"]
    ),
    (
      "Vietnam cosechó cuatro medallas de oro en el Campeonato Asiático de Kárate, disputado el jueves "
        + "en Tashkent", ["award: Vietnam @ Tashkent on 2025-11-13"]
    ),
    (
      "Vietnam Airlines y Airbus sellaron el jueves en Hanoi un acuerdo sobre formación de pilotos",
      ["agreement: Vietnam Airlines, Airbus @ Hanoi on 2025-11-13"]
    ),
  ]

  @Test(arguments: english.indices) func readsEnglish(_ index: Int) {
    let turn = Self.english[index]
    #expect(EventReading.mainEvents("Hanoi (VNA) – \(turn.lead).", in: "en") == turn.events)
  }

  @Test(arguments: spanish.indices) func readsSpanish(_ index: Int) {
    let turn = Self.spanish[index]
    #expect(EventReading.mainEvents("Hanoi (VNA) – \(turn.lead).", in: "es") == turn.events)
  }

  /// Counter-examples: nothing is said by phone, or to nobody.
  @Test(arguments: [
    "The voters returned, Prime Minister Pham Minh Chinh told his Thai counterpart Anutin Charnvirakul",
    "Prime Minister Pham Minh Chinh said by phone on Thursday that floods had cut the road",
  ])
  func tellsNoCall(_ lead: String) {
    let found = EventReading.mainEvents("Hanoi (VNA) – \(lead).", in: "en")
    #expect(!found.contains { $0.hasPrefix("call") })
  }
}
