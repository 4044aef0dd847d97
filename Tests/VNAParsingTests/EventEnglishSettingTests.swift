import Testing
import VNAModel

/// Gatherings, journeys and delegations in the sentences of English agency news: each sentence is our own, of a
/// story of Friday, the 14th of November 2025.
@Suite struct EventEnglishSettingTests {
  typealias Wording = (lead: String, events: [String])

  private func check(_ wording: Wording) {
    #expect(
      EventReading.mainEvents(wording.lead, in: "en") == wording.events, "\(wording.lead)")
  }

  /// Who opens a sentence with a gathering takes part in it.
  static let whoSpeaksAtAGathering: [Wording] = [
    (
      "Hanoi (VNA) – At a meeting with ministries and sectors in Hanoi on Thursday "
        + "morning, Prime Minister Pham Minh Chinh asked for the mobilisation of all "
        + "means.",
      ["meeting: Pham Minh Chinh @ Hanoi on 2025-11-13TMO"]
    ),
    (
      "Hanoi (VNA) – At a conference in Hanoi on November 13, Minister Nguyen Hong "
        + "Dien called for more investment.",
      ["conference: Nguyen Hong Dien @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) – At a meeting, Minister Nguyen Hong Dien called for more "
        + "investment.",
      ["meeting @ Hanoi"]
    ),
  ]

  @Test(arguments: whoSpeaksAtAGathering.indices) func tellsWhoSpeaksAtAGathering(_ index: Int) {
    check(Self.whoSpeaksAtAGathering[index])
  }

  /// Two who chair a dialogue of their countries meet.
  static let dialogues: [Wording] = [
    (
      "Hanoi (VNA) – Deputy Defence Minister Hoang Xuan Chien and Indian Defence "
        + "Secretary Rajesh Kumar Singh co-chaired the Vietnam-India defence policy "
        + "dialogue in Hanoi on November 13.",
      ["meeting: Hoang Xuan Chien, Rajesh Kumar Singh @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) – Minister Nguyen Hong Dien attended a policy dialogue on green "
        + "growth in Hanoi on November 13.",
      ["conference: Nguyen Hong Dien @ Hanoi on 2025-11-13"]
    ),
  ]

  @Test(arguments: dialogues.indices) func tellsDialogues(_ index: Int) {
    check(Self.dialogues[index])
  }

  /// Journeys and gatherings have the days right behind them.
  static let journeys: [Wording] = [
    (
      "Hanoi (VNA) – President Luong Cuong left Hanoi on November 14 for an official "
        + "visit to Cuba from November 15-17 and the APEC Economic Leaders’ Meeting in "
        + "Lima, Peru, from November 18-20.",
      [
        "visit: Luong Cuong, Cuba @ Cuba on 2025-11-15/2025-11-17",
        "conference: Luong Cuong @ Lima on 2025-11-18/2025-11-20",
      ]
    ),
    (
      "Hanoi (VNA) – President Luong Cuong left Hanoi on November 14 for an official "
        + "visit to Cuba.",
      ["visit: Luong Cuong, Cuba @ Cuba on 2025-11-14"]
    ),
    (
      "Hanoi (VNA) – Prime Minister Pham Minh Chinh urged faster construction during "
        + "a working trip to the southern province of Dong Nai on November 13.",
      ["visit: Pham Minh Chinh @ Dong Nai on 2025-11-13"]
    ),
  ]

  @Test(arguments: journeys.indices) func tellsJourneys(_ index: Int) {
    check(Self.journeys[index])
  }

  /// A reception for a delegation is one for its head.
  static let delegations: [Wording] = [
    (
      "Hanoi (VNA) – President Luong Cuong hosted a reception in Hanoi on November 13 "
        + "for a delegation of the Cuban Party led by Teresa Amarelle Boue.",
      ["meeting: Luong Cuong, Teresa Amarelle Boue @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) – President Luong Cuong hosted a reception in Hanoi on November 13 "
        + "for a delegation of the Cuban Party.",
      ["conference: Luong Cuong @ Hanoi on 2025-11-13"]
    ),
  ]

  @Test(arguments: delegations.indices) func tellsDelegations(_ index: Int) {
    check(Self.delegations[index])
  }

  /// What the last of several papers is between does not bind the others.
  static let papers: [Wording] = [
    (
      "Vietnam, Mongolia seek stronger trade\nHanoi (VNA) – Prime Minister Pham Minh "
        + "Chinh and Mongolian Prime Minister Gombojav Zandanshatar held talks in Hanoi "
        + "on November 13.\nAfter the talks, the two leaders witnessed the signing of an "
        + "agreement on visas, a programme for 2026-2028 and a memorandum of "
        + "understanding between the Vietnam Chamber of Commerce and Industry and the "
        + "Mongolian National Chamber of Commerce and Industry.",
      [
        "meeting: Pham Minh Chinh, Gombojav Zandanshatar @ Hanoi on 2025-11-13",
        "agreement: Vietnam, Mongolia @ Hanoi on 2025-11-13",
      ]
    )
  ]

  @Test(arguments: papers.indices) func tellsPapers(_ index: Int) {
    check(Self.papers[index])
  }
}
