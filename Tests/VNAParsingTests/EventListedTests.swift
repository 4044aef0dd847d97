import Testing
import VNAModel

/// Who is named in lists and behind a copula, and for how long an exhibition is told: each story is ours,
/// of Friday, the 14th of November 2025.
@Suite struct EventListedTests {
  private func main(_ text: String, _ language: String) -> [String] {
    EventReading.read(text, on: "2025-11-14", in: language).events.filter(\.isMain)
      .map(EventReading.line)
  }

  @Test func theCopulaNamesThoseAppointed() {
    let found = main(
      "Hanoi (VNA) - La Asamblea Nacional ratificó hoy la designación de tres ministros. Los nombrados "
        + "son Tran Van Ba, hasta ahora rector; Le Van Minh, quien deja la Fiscalía, y Do Van Hai.-VNA",
      "es")
    #expect(
      found == ["appointment: Tran Van Ba, Le Van Minh, Do Van Hai @ Hanoi on 2025-11-14"])
  }

  @Test func semicolonsPartTheMembersOfAList() {
    let found = main(
      "Hanoi (VNA) - El presidente Tran Van Ba; el primer ministro, Le Van Minh, y el canciller, Do Van "
        + "Hai, firmaron hoy un acuerdo.-VNA", "es")
    #expect(found == ["agreement: Tran Van Ba, Le Van Minh, Do Van Hai @ Hanoi on 2025-11-14"])
  }

  @Test(arguments: [
    ("until December 21", "2025-11-13"), ("until November 16", "2025-11-13/2025-11-16"),
  ])
  func anExhibitionOfWeeksIsToldForItsOpening(_ end: String, _ date: String) {
    let found = main(
      "Prague (VNA) - An exhibition bringing together 60 paintings was opened on Thursday by the "
        + "National Museum of the Czech Republic. It runs \(end).-VNA", "en")
    #expect(found == ["conference: National Museum of the Czech Republic @ Prague on \(date)"])
  }

  @Test func whereAnExhibitionTravelsIsNotWhereItIs() {
    let found = main(
      "Madrid (VNA) - La muestra fue inaugurada el jueves. La exposición viajará después a "
        + "Barcelona.-VNA", "es")
    #expect(found == ["conference @ Madrid on 2025-11-13"])
  }

  @Test func whatIsCongratulatedOnIsNoEventOfItsOwn() {
    let found = main(
      "Vietnamese leaders congratulate Lao President on re-election\n\nHanoi (VNA) - State President "
        + "Luong Cuong on Thursday sent a message of congratulations to Thongloun Sisoulith on his "
        + "re-election as President of Laos.-VNA", "en")
    #expect(found == ["message: Luong Cuong, Thongloun Sisoulith on 2025-11-13"])
  }

  @Test func anAssemblyElectsACountry() {
    let found = main(
      "New York (VNA) - The United Nations General Assembly on Thursday elected Vietnam and 13 other "
        + "countries to the Human Rights Council.-VNA", "en")
    #expect(
      found == ["election: Vietnam, United Nations General Assembly @ New York on 2025-11-13"])
  }
}
