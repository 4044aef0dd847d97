import Testing
import VNAModel

/// What a story of Friday, the 14th of November 2025, adds to what it reports.
@Suite struct EventAddedTests {
  /// The law of the day before is no part of the election, the one of the same day is.
  @Test(arguments: [("el jueves", false), ("el viernes", true)])
  func daysBeforeAVote(_ day: String, _ isTold: Bool) {
    let events = EventReading.mainEvents(
      """
      Asamblea Nacional elige presidente
      Hanoi (VNA) - La Asamblea Nacional eligió el viernes a Tran Van Ba presidente de Vietnam.
      Obtuvo 446 votos.
      El Legislativo sesiona desde octubre.
      La Asamblea Nacional aprobó \(day) la Ley de Tierras.
      """, in: "es")
    #expect(events.first?.hasPrefix("election: ") ?? false)
    #expect(events.contains { $0.hasPrefix("agreement") } == isTold)
  }

  /// The port that a guest saw is beside the talks.
  @Test func toursBesideMeetings() {
    #expect(
      EventReading.mainEvents(
        """
        Vietnam, India boost ties
        Hanoi (VNA) – Minister Phan Van Giang received Indian Defence Secretary Rajesh Kumar Singh in Hanoi on \
        November 13.
        They spoke of training.
        The two sides agreed to do more.
        On November 12, Singh toured the city of Hai Phong.
        """, in: "en") == [
          "meeting: Phan Van Giang, Rajesh Kumar Singh @ Hanoi on 2025-11-13"
        ])
  }

  /// The committee decides what is inscribed, wherever the story names it.
  @Test func heritageHasItsCommittee() {
    #expect(
      EventReading.mainEvents(
        """
        Rabat (VNA) - El arte de la cerámica de Vietnam fue inscrito el jueves en la Lista del Patrimonio Cultural \
        Inmaterial de la UNESCO.
        La decisión la adoptó en Rabat el Comité Intergubernamental para la Salvaguardia del Patrimonio.
        """, in: "es"
      ).first?.contains("Comité Intergubernamental") ?? false)
  }
}
