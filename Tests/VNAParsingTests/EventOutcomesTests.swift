import Testing
import VNAModel

/// Who won a vote, whose medal a story tells, on which day a gathering ends, and other turns that hold in
/// several languages: each sentence is our own, of a story of Friday, the 14th of November 2025.
@Suite struct EventOutcomesTests {
  typealias Lead = (language: String, text: String, events: [String])

  private func check(_ lead: Lead) {
    #expect(
      EventReading.mainEvents(lead.text, in: lead.language) == lead.events, "\(lead.text)")
  }

  static let votes: [Lead] = [
    (
      "en",
      "Oslo (VNA) – The Centre Party won 71 of the 169 seats in the general election held on "
        + "November 10.", ["election: Centre Party @ Oslo on 2025-11-10"]
    ),
    (
      "es",
      "Lima (VNA) – El Partido Verde obtuvo 40 escaños en las elecciones generales del 9 de "
        + "noviembre.", ["election: Partido Verde @ Lima on 2025-11-09"]
    ),
    (
      "vi",
      "Oslo (TTXVN) - Đảng Lao động giành được 41% số phiếu trong cuộc tổng tuyển cử ngày 10/11.",
      ["election: Đảng Lao động @ Oslo on 2025-11-10"]
    ),
    (
      "en",
      "Assembly elects the President\nHanoi (VNA) – The National Assembly on November 13 elected Le "
        + "Minh Hai as State President.\nPresident of Laos Thongloun Sisoulith congratulated him.",
      ["election: Le Minh Hai, National Assembly @ Hanoi on 2025-11-13"]
    ),
  ]

  @Test(arguments: votes.indices) func aPartyWinsAVote(_ index: Int) { check(Self.votes[index]) }

  static let papers: [Lead] = [
    (
      "vi",
      "Hà Nội (TTXVN) - Ngày 13/11, Ủy ban nhân dân (UBND) tỉnh Đồng Tháp và Đại học Delft ký bản ghi "
        + "nhớ về trữ nước.",
      ["agreement: Ủy ban nhân dân, Đại học Delft @ Hà Nội on 2025-11-13"]
    ),
    (
      "es",
      "Hanoi (VNA) – La empresa Thai Nguyen Steel, de la provincia de Bac Ninh, y el grupo Marfrig "
        + "firmaron el 13 de noviembre un contrato.",
      ["agreement: Thai Nguyen Steel, Marfrig @ Hanoi on 2025-11-13"]
    ),
    (
      "es",
      "Hanoi (VNA) – La compañía Vinamilk y la firma Saigon Ventures suscribieron el 13 de noviembre "
        + "un acuerdo.", ["agreement: Vinamilk, Saigon Ventures @ Hanoi on 2025-11-13"]
    ),
    (
      "vi",
      "Hà Nội (TTXVN) - Sáng 13/11, Bí thư Tỉnh ủy Lê Quốc Phong trao quyết định bổ nhiệm ông Trần Văn "
        + "Nam làm Giám đốc Sở Y tế.",
      ["appointment: Lê Quốc Phong, Trần Văn Nam @ Hà Nội on 2025-11-13TMO"]
    ),
    (
      "es",
      "Quito (VNA) – La Universidad Central acogió el 13 de noviembre un seminario sobre el arroz.",
      ["conference: Universidad Central @ Quito on 2025-11-13"]
    ),
  ]

  @Test(arguments: papers.indices) func bodiesAreListedWithTheirSeat(_ index: Int) {
    check(Self.papers[index])
  }

  @Test(arguments: [
    ("en", "Busan (VNA) – The summit ends tomorrow with the signing of the Busan Declaration."),
    ("es", "Busan (VNA) – La cita concluye mañana con la adopción de la Declaración de Busan."),
  ])
  func whatEndsAGatheringToComeIsPlanned(_ language: String, _ text: String) {
    let events = EventReading.read(text + "-VNA\n", on: "2025-11-14", in: language).events
    #expect(events.filter { $0.kind == .agreement }.map(\.status) == [.planned])
  }

  @Test(arguments: [
    (
      "en",
      "Hanoi (VNA) – Pham Thi Hue won the gold medal at the Games in Jakarta on November 13.\n"
        + "Indian runner Asha Patil won silver and Li Mei bronze.",
      ["Pham Thi Hue"]
    ),
    (
      "vi",
      "Tối 13/11, tại Jakarta, vận động viên Phạm Thị Huệ giành huy chương vàng.\n"
        + "Vận động viên Ấn Độ Asha Patil giành huy chương bạc; huy chương đồng thuộc về Lý Mai.",
      ["Phạm Thị Huệ"]
    ),
  ])
  func othersWonOtherMedals(_ language: String, _ text: String, _ winners: [String]) {
    let events = EventReading.read(text + "-VNA\n", on: "2025-11-14", in: language).events
    #expect(events.first { $0.isMain && $0.kind == .award }?.actors.map(\.name) == winners)
  }

  /// The town by which Games are called is where a medal was won.
  @Test func gamesAreWhereTheyAreCalledBy() {
    check(
      (
        "es",
        "Hanoi (VNA) – Pham Thi Hue ganó el jueves la medalla de oro en los Juegos Olímpicos de Turín.",
        ["award: Pham Thi Hue @ Turín on 2025-11-13"]
      ))
    check(
      (
        "es",
        "Hanoi (VNA) – Pham Thi Hue ganó el jueves la medalla de oro de la Federación de Turín.",
        ["award: Pham Thi Hue @ Hanoi on 2025-11-13"]
      ))
  }

  /// A number that a comma calls a record is no prize.
  @Test func aRecordBesideACommaIsNoPrize() {
    func hasAward(_ sentence: String) -> Bool {
      EventReading.read("Hanoi (VNA) – \(sentence)-VNA\n", on: "2025-11-14", in: "en").events
        .contains { $0.kind == .award }
    }
    #expect(!hasAward("Vietnam welcomed 18 million visitors, a record, in 2019."))
    #expect(hasAward("Tran Van Nam received a gold medal, a record for him, on Thursday."))
  }

  @Test(arguments: [
    (
      "vi",
      "Lãnh đạo Việt Nam gửi điện mừng Quốc khánh Campuchia\nHà Nội (TTXVN) - Ngày 13/11, Chủ tịch nước "
        + "Lương Cường gửi điện mừng tới Quốc vương Norodom Sihamoni.\nThủ tướng Phạm Minh Chính gửi điện "
        + "mừng tới Thủ tướng Hun Manet.\nChủ tịch Quốc hội Trần Thanh Mẫn gửi điện tới bà Khuon Sudary.",
      [
        "Lương Cường, Norodom Sihamoni", "Phạm Minh Chính, Hun Manet",
        "Trần Thanh Mẫn, Khuon Sudary",
      ]
    ),
    (
      "es",
      "Vietnam expresa condolencias a Chile\nHanoi (VNA) – Altos dirigentes de Vietnam enviaron hoy "
        + "mensajes de condolencias a Chile.\nEl presidente Luong Cuong dirigió su mensaje al presidente "
        + "Gabriel Boric.\nEl primer ministro Pham Minh Chinh envió un mensaje al canciller Alberto van "
        + "Klaveren.\nHoang Xuan Hai, embajador en Chile, precisó que no hay víctimas.",
      ["Luong Cuong, Gabriel Boric", "Pham Minh Chinh, Alberto van Klaveren"]
    ),
  ])
  func leadersWithoutANameAreThoseOfThePairs(
    _ language: String, _ text: String, _ pairs: [String]
  ) {
    let events = EventReading.read(text + "-VNA\n", on: "2025-11-14", in: language).events
    let messages = events.filter { $0.isMain && $0.kind == .message }
    #expect(messages.map { $0.actors.map(\.name).joined(separator: ", ") } == pairs)
  }

  @Test func aFloodOfAnotherYearIsAnother() {
    let text =
      "Lai Chau (VNA) – Flash floods killed 19 people in Lai Chau province on Wednesday.\nThe area went "
      + "through a similar ordeal in August 2017, when a flood destroyed part of the town of Mu Cang Chai."
    let events = EventReading.read(text + "-VNA\n", on: "2025-11-14", in: "en").events
    #expect(events.filter(\.isMain).map(EventReading.line) == ["disaster @ Lai Chau on 2025-11-12"])
  }

  /// The day on which a visitor leaves ends the stay that is told, and not that of somebody else.
  @Test(arguments: [
    ("He will leave for home on November 15.", "2025-11-12/2025-11-15"),
    ("He flies home on November 15.", "2025-11-12/2025-11-15"),
    ("Minister Nguyen Hong Dien left for Tokyo on November 15.", "2025-11-12"),
  ])
  func whoLeavesEndsHisStay(_ sentence: String, _ days: String) {
    let text =
      "Dhaka (VNA) – President Luong Cuong held talks with Prime Minister Sheikh Hasina in Dhaka on Thursday "
      + "afternoon.\nHe arrived in Dhaka on Wednesday for a State visit to Bangladesh.\n" + sentence
    let events = EventReading.read(text + "-VNA\n", on: "2025-11-14", in: "en").events
    let visit = events.first { $0.isMain && $0.kind == .visit }
    #expect(visit?.date.map { "\($0)" } == days)
  }

  /// The country behind a town keeps the day from no verb.
  @Test func aDayStandsBehindATownAndItsCountry() {
    let lead =
      "Hanoi (VNA) – The body was set up by the Mekong Agreement, signed in Chiang Rai, Thailand, on April "
      + "5, 1995."
    let events = EventReading.read(lead + "-VNA\n", on: "2025-11-14", in: "en").events
    #expect(
      events.first { $0.kind == .agreement }.map(EventReading.line)
        == "agreement @ Chiang Rai on 1995-04-05")
  }

  @Test func aFloodIsTheStoryWhereNothingElseIsTold() {
    let text =
      "Yên Bái tìm người mất tích sau lũ quét ở Mù Cang Chải\nYên Bái (TTXVN) - Đến sáng 13/11, lực lượng "
      + "cứu hộ đã tìm thấy 4 nạn nhân trận lũ quét tại huyện Mù Cang Chải, theo Ban Chỉ huy Phòng chống "
      + "thiên tai tỉnh Yên Bái.\nRạng sáng 12/11, lũ tràn qua thị trấn, cuốn trôi 26 ngôi nhà."
    let events = EventReading.read(text + "-TTXVN\n", on: "2025-11-14", in: "vi").events
    #expect(events.first(where: \.isMain)?.kind == .disaster)
  }
}
