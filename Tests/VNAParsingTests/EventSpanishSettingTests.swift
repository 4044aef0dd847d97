import Testing
import VNAModel

/// Gatherings, journeys and delegations in the sentences of Spanish agency news: each sentence is our own, of a
/// story of Friday, the 14th of November 2025.
@Suite struct EventSpanishSettingTests {
  typealias Wording = (lead: String, events: [String])

  private func check(_ wording: Wording) {
    #expect(
      EventReading.mainEvents(wording.lead, in: "es") == wording.events, "\(wording.lead)")
  }

  /// Who opens a sentence with a gathering takes part in it; whoever speaks of one told before does not hold another.
  static let whoSpeaksAtAGathering: [Wording] = [
    (
      "Hanoi (VNA) - En una reunión con ministerios y sectores efectuada el jueves en "
        + "Hanoi, el primer ministro, Pham Minh Chinh, pidió acelerar las obras.",
      ["meeting: Pham Minh Chinh @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) - Durante un seminario celebrado el jueves en Can Tho, el "
        + "viceministro de Agricultura Phung Duc Tien llamó a reducir los costos.",
      ["conference: Phung Duc Tien @ Can Tho on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) - En una reunión, el primer ministro, Pham Minh Chinh, pidió "
        + "acelerar las obras.",
      ["meeting @ Hanoi"]
    ),
  ]

  @Test(arguments: whoSpeaksAtAGathering.indices) func tellsWhoSpeaksAtAGathering(_ index: Int) {
    check(Self.whoSpeaksAtAGathering[index])
  }

  /// «al recibir» tells when somebody proposed something; «a recibir» is what is proposed.
  static let occasions: [Wording] = [
    (
      "Hanoi (VNA) - El presidente Luong Cuong abogó por que su país y Uruguay "
        + "amplíen los lazos, al recibir el jueves en Hanoi al canciller de esa nación, "
        + "Mario Lubetkin.",
      ["meeting: Luong Cuong, Mario Lubetkin @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) - El presidente Luong Cuong propuso ampliar los lazos al reunirse "
        + "el jueves en Hanoi con el canciller uruguayo, Mario Lubetkin.",
      ["meeting: Luong Cuong, Mario Lubetkin @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) - El presidente Luong Cuong propuso a sus ministros recibir en "
        + "Hanoi al canciller uruguayo, Mario Lubetkin.",
      []
    ),
  ]

  @Test(arguments: occasions.indices) func tellsOccasions(_ index: Int) {
    check(Self.occasions[index])
  }

  /// A delegation is received in the person of its head; «esta capital» is no verb.
  static let delegations: [Wording] = [
    (
      "Hanoi (VNA) - La presidenta de la Unión de Mujeres, Nguyen Thi Tuyen, recibió "
        + "el jueves en esta capital a una delegación de la Federación de Mujeres "
        + "Cubanas, encabezada por su secretaria general, Teresa Amarelle Boué.",
      ["meeting: Nguyen Thi Tuyen, Teresa Amarelle Boué @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) - La presidenta Nguyen Thi Tuyen sostuvo el jueves conversaciones "
        + "en Hanoi con una delegación del Partido Comunista de Cuba, encabezada por "
        + "Teresa Amarelle Boué.",
      ["meeting: Nguyen Thi Tuyen, Teresa Amarelle Boué @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) - La presidenta Nguyen Thi Tuyen recibió el jueves en Hanoi a una "
        + "delegación de la Federación de Mujeres Cubanas.",
      ["meeting: Nguyen Thi Tuyen, Federación de Mujeres Cubanas @ Hanoi on 2025-11-13"]
    ),
  ]

  @Test(arguments: delegations.indices) func tellsDelegations(_ index: Int) {
    check(Self.delegations[index])
  }

  /// Journeys and gatherings have the days right behind them.
  static let journeys: [Wording] = [
    (
      "Hanoi (VNA) - El presidente Luong Cuong partió el viernes de Hanoi para una "
        + "visita oficial a Cuba del 15 al 17 de noviembre y la cumbre de APEC en Lima, "
        + "Perú, del 18 al 20 de noviembre.",
      [
        "visit: Luong Cuong, Cuba @ Cuba on 2025-11-15/2025-11-17",
        "conference: Luong Cuong @ Lima on 2025-11-18/2025-11-20",
      ]
    ),
    (
      "Hanoi (VNA) - El primer ministro Pham Minh Chinh instó a acelerar las obras "
        + "durante una visita de inspección a la provincia de Dong Nai el jueves.",
      ["visit: Pham Minh Chinh @ Dong Nai on 2025-11-13"]
    ),
    (
      "La Habana (VNA) - El viceministro Hoang Xuan Chien sostuvo el jueves en La "
        + "Habana un encuentro con el jefe del Estado Mayor de Cuba, Roberto Legrá, en el "
        + "marco de su visita de trabajo a la isla.",
      [
        "meeting: Hoang Xuan Chien, Roberto Legrá @ La Habana on 2025-11-13",
        "visit: Hoang Xuan Chien, Cuba @ Cuba",
      ]
    ),
  ]

  @Test(arguments: journeys.indices) func tellsJourneys(_ index: Int) {
    check(Self.journeys[index])
  }

  /// A numbered meeting of a body is a gathering; one with somebody is a meeting.
  static let sittings: [Wording] = [
    (
      "Rabat (VNA) - La XVII reunión del Comité Intergubernamental para la "
        + "Salvaguardia del Patrimonio se celebra en Rabat del 12 al 15 de noviembre.",
      [
        "conference: Comité Intergubernamental para la Salvaguardia del Patrimonio @ "
          + "Rabat on 2025-11-12/2025-11-15"
      ]
    )
  ]

  @Test(arguments: sittings.indices) func tellsSittings(_ index: Int) {
    check(Self.sittings[index])
  }
}
