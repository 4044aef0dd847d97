import Testing
import VNAModel

/// The ways in which Russian agency news words an event: each sentence is our own, of a story of
/// Friday, the 14th of November 2025. Names that a sentence spells in one case alone keep it.
@Suite struct EventRussianTests {
  typealias Wording = (lead: String, events: [String])

  func check(_ wording: Wording) {
    let events = EventReading.read(wording.lead + " -ВИА\n", on: "2025-11-14", in: "ru").events
    #expect(events.filter(\.isMain).map(EventReading.line) == wording.events, "\(wording.lead)")
  }

  @Test(arguments: meetings.indices) func tellsWhoMet(_ index: Int) { check(Self.meetings[index]) }

  @Test(arguments: visits.indices) func tellsWhoWentAndWrote(_ index: Int) {
    check(Self.visits[index])
  }

  @Test(arguments: journeys.indices) func tellsOfJourneys(_ index: Int) {
    check(Self.journeys[index])
  }

  @Test func whoSpeaksForSeveralCountriesHasNone() {
    let events = EventReading.read(
      "Ханой (ВИА) – Премьер-министр Фам Минь Тьинь встретился в пятницу в Ханое с президентом "
        + "Европейского совета Антониу Коштой. -ВИА\n", on: "2025-11-14", in: "ru"
    ).events
    let actors = events.flatMap(\.actors)
    #expect(actors.contains { $0.name.hasPrefix("Антониу") && $0.country == nil })
  }

  @Test(arguments: papers.indices) func tellsWhoSignedAndWasChosen(_ index: Int) {
    check(Self.papers[index])
  }

  @Test(arguments: gatherings.indices) func tellsWhereManyMet(_ index: Int) {
    check(Self.gatherings[index])
  }

  @Test(arguments: reports.indices) func tellsWhatBefell(_ index: Int) {
    check(Self.reports[index])
  }

  @Test(arguments: stories.indices) func tellsWhatAStoryReports(_ index: Int) {
    check(Self.stories[index])
  }

  @Test(arguments: gaps.indices) func tellsWhatAClauseLeavesOut(_ index: Int) {
    check(Self.gaps[index])
  }

  @Test(arguments: parts.indices) func tellsWhatPartSomebodyHas(_ index: Int) {
    check(Self.parts[index])
  }

  @Test(arguments: agents.indices) func tellsForWhomOthersAct(_ index: Int) {
    check(Self.agents[index])
  }

  @Test func anInvitationIsNoVisit() {
    let events = EventReading.read(
      "Ханой (ВИА) – Премьер-министр Фам Минь Тьинь пригласил премьер-министра Кувейта посетить "
        + "Вьетнам. -ВИА\n", on: "2025-11-14", in: "ru"
    ).events
    #expect(events.filter { $0.kind == .visit }.map(\.status) == [.invited])
  }
}
