import Testing
import VNAModel

/// The ways in which English agency news words an event: each sentence is our own, of a story of
/// Friday, the 14th of November 2025.
@Suite struct EventEnglishTests {
  typealias Wording = (lead: String, events: [String])

  private func check(_ wording: Wording) {
    #expect(
      EventReading.mainEvents(wording.lead, in: "en") == wording.events, "\(wording.lead)")
  }

  static let meetings: [Wording] = [
    (
      "Hanoi (VNA) – Prime Minister Pham Minh Chinh on Thursday received visiting Lao Foreign "
        + "Minister Thongsavanh Phomvihane in Hanoi.",
      ["meeting: Pham Minh Chinh, Thongsavanh Phomvihane @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) – Party General Secretary To Lam hosted a reception for Cuban Ambassador "
        + "Rogelio Polanco Fuentes in Hanoi on November 13.",
      ["meeting: To Lam, Rogelio Polanco Fuentes @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) – State President Luong Cuong held talks with his Finnish counterpart Alexander "
        + "Stubb in Hanoi on Thursday.",
      ["meeting: Luong Cuong, Alexander Stubb @ Hanoi on 2025-11-13"]
    ),
    (
      "Tokyo (VNA) – Deputy Prime Minister Bui Thanh Son had a meeting with Japanese Foreign "
        + "Minister Motegi Toshimitsu in Tokyo on November 12.",
      ["meeting: Bui Thanh Son, Motegi Toshimitsu @ Tokyo on 2025-11-12"]
    ),
    (
      "Vientiane (VNA) – General Phan Van Giang paid a courtesy call on Lao President Thongloun "
        + "Sisoulith in Vientiane on Thursday.",
      ["meeting: Phan Van Giang, Thongloun Sisoulith @ Vientiane on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) – Talks between Defence Minister Phan Van Giang and his Cambodian counterpart "
        + "Tea Seiha took place in Hanoi on November 13.",
      ["meeting: Phan Van Giang, Tea Seiha @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) – Receiving Japanese Ambassador Ito Naoki in Hanoi on Thursday, Minister of "
        + "Finance Nguyen Van Thang spoke of Japan's support.",
      ["meeting: Nguyen Van Thang, Ito Naoki @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) – At a meeting with US Ambassador Marc Knapper in Hanoi on Thursday, Minister of "
        + "Industry and Trade Nguyen Hong Dien discussed tariffs.",
      ["meeting: Nguyen Hong Dien, Marc Knapper @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) – Deputy Prime Minister Mai Van Chinh and Egyptian Ambassador Amal Salama "
        + "discussed cultural cooperation at their meeting in Hanoi on Thursday.",
      ["meeting: Mai Van Chinh, Amal Salama @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) – Politburo member Tran Cam Tu received a delegation of the Lao People's "
        + "Revolutionary Party led by Khamphan Pheuyavong in Hanoi on Thursday.",
      ["meeting: Tran Cam Tu, Khamphan Pheuyavong @ Hanoi on 2025-11-13"]
    ),
    (
      "Vientiane (VNA) – Prime Minister Pham Minh Chinh and his Lao counterpart Sonexay Siphandone "
        + "co-chaired the 48th session of the Intergovernmental Committee in Vientiane on Thursday.",
      ["meeting: Pham Minh Chinh, Sonexay Siphandone @ Vientiane on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) – Foreign Minister Le Hoai Trung spoke by phone with his Indian counterpart S. "
        + "Jaishankar on Thursday evening.",
      ["call: Le Hoai Trung, S. Jaishankar on 2025-11-13TEV"]
    ),
    (
      "Hanoi (VNA) – Prime Minister Pham Minh Chinh held phone talks with Dutch Prime Minister Dick "
        + "Schoof on Thursday.", ["call: Pham Minh Chinh, Dick Schoof on 2025-11-13"]
    ),
  ]

  @Test(arguments: meetings.indices) func tellsWhoMet(_ index: Int) { check(Self.meetings[index]) }

  static let visits: [Wording] = [
    (
      "Hanoi (VNA) – Prime Minister Pham Minh Chinh will pay an official visit to Algeria from "
        + "November 18 to 20.",
      ["visit: Pham Minh Chinh, Algeria @ Algeria on 2025-11-18/2025-11-20 (planned)"]
    ),
    (
      "Hanoi (VNA) – Chairman of the National Assembly Tran Thanh Man is paying an official visit "
        + "to Japan from November 12 to 15.",
      ["visit: Tran Thanh Man, Japan @ Japan on 2025-11-12/2025-11-15"]
    ),
    (
      "Hanoi (VNA) – President Luong Cuong's visit to Angola concluded on Thursday.",
      ["visit: Luong Cuong, Angola @ Angola on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) – Prime Minister Pham Minh Chinh left Hanoi on Friday morning for a working trip "
        + "to Kuwait.", ["visit: Pham Minh Chinh, Kuwait @ Kuwait on 2025-11-14TMO"]
    ),
    (
      "Can Tho (VNA) – Prime Minister Pham Minh Chinh inspected flood-hit areas in Can Tho city on "
        + "Thursday.", ["visit: Pham Minh Chinh @ Can Tho on 2025-11-13"]
    ),
  ]

  @Test(arguments: visits.indices) func tellsWhoWentWhere(_ index: Int) {
    check(Self.visits[index])
  }

  static let papers: [Wording] = [
    (
      "Hanoi (VNA) – State President Luong Cuong on November 13 sent a message of condolences to "
        + "Turkish President Recep Tayyip Erdogan over a plane crash.",
      ["message: Luong Cuong, Recep Tayyip Erdogan on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) – The Ministry of Health and the World Health Organization signed a memorandum "
        + "of understanding in Hanoi on Thursday.",
      ["agreement: Ministry of Health, World Health Organization @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) – A cooperation agreement between Vietnam News Agency and Xinhua News Agency was "
        + "signed in Hanoi on November 13.",
      ["agreement: Vietnam News Agency, Xinhua News Agency @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) – Vietnam and Cuba signed five cooperation documents in Hanoi on Thursday, "
        + "including one between the Ministry of Justice and the Ministry of Health.",
      ["agreement: Vietnam, Cuba @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) – The National Assembly adopted a law on artificial intelligence on Thursday.",
      ["agreement: National Assembly @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) – Le Minh Hoan was appointed Minister of Agriculture on Thursday.",
      ["appointment: Le Minh Hoan @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) – The National Assembly elected Luong Cuong as State President on Thursday "
        + "morning.", ["election: Luong Cuong, National Assembly @ Hanoi on 2025-11-13TMO"]
    ),
    (
      "Bangkok (VNA) – Anutin Charnvirakul was elected Prime Minister of Thailand on Friday.",
      ["election: Anutin Charnvirakul @ Bangkok on 2025-11-14"]
    ),
  ]

  @Test(arguments: papers.indices) func tellsWhoSignedAndSent(_ index: Int) {
    check(Self.papers[index])
  }

  static let gatherings: [Wording] = [
    (
      "Hue (VNA) – An international conference on heritage took place in Hue on November 13.",
      ["conference @ Hue on 2025-11-13"]
    ),
    (
      "Kuala Lumpur (VNA) – Prime Minister Pham Minh Chinh attended the 47th ASEAN Summit in Kuala "
        + "Lumpur on November 13.", ["conference: Pham Minh Chinh @ Kuala Lumpur on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) – The Vietnam-Japan Economic Forum was held in Hanoi on November 13 with the "
        + "participation of Prime Minister Pham Minh Chinh.",
      ["conference: Pham Minh Chinh @ Hanoi on 2025-11-13"]
    ),
    (
      "Ostrava (VNA) – A library of Vietnamese books was opened on Thursday by Ambassador Ho Minh "
        + "Tuan.", ["conference: Ho Minh Tuan @ Ostrava on 2025-11-13"]
    ),
    (
      "Paris (VNA) – Vietnamese pianist Nguyen Viet Trung won the first prize at the Chopin contest "
        + "in Paris on Thursday.", ["award: Nguyen Viet Trung @ Paris on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) – State President Luong Cuong presented the Friendship Order to Cuban Ambassador "
        + "Rogelio Polanco Fuentes on Thursday.",
      ["award: Rogelio Polanco Fuentes, Luong Cuong @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) – Vietnam's exports reached 39 billion USD in October, the General Statistics "
        + "Office reported on Thursday.",
      ["statement: General Statistics Office @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) – Typhoon Kalmaegi hit Gia Lai province on Thursday evening, killing five people.",
      ["disaster @ Gia Lai on 2025-11-13TEV"]
    ),
  ]

  @Test(arguments: gatherings.indices) func tellsGatheringsPrizesAndDisasters(_ index: Int) {
    check(Self.gatherings[index])
  }

  /// «To Lam» opens a sentence as a preposition would.
  @Test func takesANameForNoPreposition() {
    let found = EventReading.read(
      """
      Seoul (VNA) – Party General Secretary To Lam met with Speaker Woo Won-shik in Seoul on Thursday.
      To Lam visited Busan on Friday, before Woo flies to Tokyo.-VNA
      """, on: "2025-11-14", in: "en"
    ).events.map(EventReading.line)
    #expect(found.contains("meeting: To Lam, Woo Won-shik @ Seoul on 2025-11-13"))
    #expect(found.contains("visit: To Lam @ Busan on 2025-11-14"))
  }

  /// «the guest» is no ambassador who lives in the country.
  @Test func knowsTheGuest() {
    let found = EventReading.read(
      """
      Hanoi (VNA) – Prime Minister Pham Minh Chinh met with Lao Prime Minister Sonexay Siphandone in \
      Hanoi on Thursday.
      Lao Ambassador Khamphao Ernthavanh looked on. President Luong Cuong received the guest on \
      Friday.-VNA
      """, on: "2025-11-14", in: "en"
    ).events.map(EventReading.line)
    #expect(
      found.contains { $0.hasPrefix("meeting: Luong Cuong, Sonexay Siphandone") }, "\(found)")
  }
}
