import Testing
import VNAModel
import VNAParsing

/// Events of which a sentence tells beside its own: earlier visits and papers, votes on which somebody is
/// congratulated, what is still to come behind a verb.
@Suite struct EventEarlierTests {
  /// A sentence in a language, and events that it tells with those that it must not.
  struct Reading: Sendable, CustomTestStringConvertible {
    var language: String
    var text: String
    var told: [String]
    var never: [String]

    init(_ language: String, _ text: String, told: [String] = [], never: [String] = []) {
      self.language = language
      self.text = text
      self.told = told
      self.never = never
    }

    var testDescription: String { "\(language): \(text.prefix(50))" }
  }

  private func lines(_ reading: Reading) -> [String] {
    EventReading.read(reading.text + "\n", on: "2025-11-14", in: reading.language).events.map {
      ($0.isMain ? "main " : "") + EventReading.line($0)
    }
  }

  private func check(_ reading: Reading) {
    let lines = lines(reading)
    for told in reading.told { #expect(lines.contains(told), "\(lines)") }
    for never in reading.never {
      #expect(!lines.contains { $0.hasPrefix(never) }, "\(never) in \(lines)")
    }
  }

  static let papers = [
    Reading(
      "fr",
      "Hanoï (VNA) – La ministre Trân Thi Lan a appelé, le 12 novembre 2025, à mettre en œuvre les "
        + "accords signés lors de la visite officielle du président Jean Morel à Hanoï en mars 2025.",
      told: [
        "agreement @ Hanoï on 2025-03", "visit: Jean Morel @ Hanoï on 2025-03",
      ],
      never: ["main agreement", "main visit"]),
    Reading(
      "en",
      "Hanoi (VNA) – Minister Tran Thi Lan called on November 12, 2025 for the implementation of the "
        + "agreements signed during the official visit to Hanoi by President John Morel in March 2025.",
      told: ["agreement @ Hanoi on 2025-03", "visit: John Morel @ Hanoi on 2025-03"],
      never: ["main agreement", "main visit"]),
    Reading(
      "es",
      "Hanoi (VNA) - La ministra Tran Thi Lan pidió el 12 de noviembre de 2025 aplicar los acuerdos "
        + "firmados durante la visita oficial del presidente Juan Morel a Hanoi en marzo de 2025.",
      told: ["agreement @ Hanoi on 2025-03", "visit: Juan Morel @ Hanoi on 2025-03"],
      never: ["main agreement", "main visit"]),
    Reading(
      "ru",
      "Ханой (ВИА) - 12 ноября 2025 года министр Чан Тхи Лан призвала выполнять соглашения, "
        + "подписанные в ходе официального визита президента Ивана Мореля в Ханой в марте 2025 года.",
      never: ["main agreement", "main visit", "agreement @ Ханой on 2025-11-12"]),
    // What is signed on a visit that the sentence tells has the day of the sentence.
    Reading(
      "fr",
      "Hanoï (VNA) – Trois accords ont été signés le 12 novembre 2025 à Hanoï lors de la visite "
        + "officielle du président Jean Morel.",
      told: ["agreement @ Hanoï on 2025-11-12"], never: ["visit: Jean Morel (proposed)"]),
  ]

  @Test(arguments: papers) func papersOfAnEarlierVisit(_ reading: Reading) { check(reading) }

  static let visits = [
    Reading(
      "fr",
      "Hanoï (VNA) – Le président Luong Cuong a reçu le 12 novembre 2025 l'ambassadeur Paul Keller. "
        + "Il a demandé de promouvoir le Partenariat établi en mars 2025 à l'occasion de la visite "
        + "officielle du Premier ministre Jean Morel.",
      told: ["visit: Jean Morel on 2025-03"]),
    Reading(
      "en",
      "Hanoi (VNA) – President Luong Cuong received Ambassador Paul Keller on November 12, 2025. He "
        + "proposed promoting the partnership established in March 2025 on the occasion of the official "
        + "visit by Prime Minister John Morel.",
      told: ["visit: John Morel on 2025-03"]),
    Reading(
      "es",
      "Hanoi (VNA) - El presidente Luong Cuong recibió el 12 de noviembre de 2025 al embajador Paul "
        + "Keller. Propuso impulsar la asociación establecida en marzo de 2025 con motivo de la visita "
        + "oficial del primer ministro Juan Morel.",
      told: ["visit: Juan Morel on 2025-03"]),
    // A visit that somebody proposes is proposed.
    Reading(
      "fr",
      "Hanoï (VNA) – Le président Luong Cuong a reçu le 12 novembre 2025 l'ambassadeur Paul Keller. "
        + "Il a proposé une visite officielle du Premier ministre Jean Morel.",
      told: ["visit: Jean Morel (proposed)"]),
  ]

  @Test(arguments: visits) func visitsOnWhoseOccasionSomethingWasDone(_ reading: Reading) {
    check(reading)
  }

  static let plans = [
    Reading(
      "fr",
      "Hanoï (VNA) – Le président Luong Cuong et le président Jean Morel coprésideront des entretiens "
        + "le 18 novembre 2025, avant d'assister à la signature de trois accords.",
      told: ["main meeting: Luong Cuong, Jean Morel on 2025-11-18 (planned)"]),
    Reading(
      "en",
      "Hanoi (VNA) – President Luong Cuong and President John Morel will co-chair talks on November "
        + "18, 2025 before witnessing the signing of three agreements.",
      told: ["main meeting: Luong Cuong, John Morel on 2025-11-18 (planned)"]),
    Reading(
      "vi",
      "Hà Nội (TTXVN) - Ngày 18/11/2025, Chủ tịch nước Lương Cường và Tổng thống John Morel sẽ đồng "
        + "chủ trì hội đàm trước khi chứng kiến lễ ký ba thỏa thuận.",
      told: ["main meeting: Lương Cường, John Morel on 2025-11-18 (planned)"]),
  ]

  @Test(arguments: plans) func whatIsToComeBehindAPreposition(_ reading: Reading) {
    check(reading)
    #expect(
      EventReading.read(reading.text + "\n", on: "2025-11-14", in: reading.language).events
        .allSatisfy { $0.status == .planned })
  }

  static let places = [
    Reading(
      "fr",
      "Hanoï (VNA) – Le ministre Trân Van Nam a rencontré le 12 novembre 2025 à Oslo Erik Lund. Ils ont "
        + "évoqué le forum tenu à Huê en 2023, et ont signé un accord.",
      never: ["main agreement: Vietnam @ Huê", "agreement @ Huê"]),
    Reading(
      "en",
      "Hanoi (VNA) – Minister Tran Van Nam met Erik Lund in Oslo on November 12, 2025. They recalled "
        + "the forum held in Hue in 2023, and signed an agreement.",
      never: ["agreement @ Hue", "main agreement @ Hue"]),
    Reading(
      "es",
      "Hanoi (VNA) - El ministro Tran Van Nam se reunió el 12 de noviembre de 2025 en Oslo con Erik "
        + "Lund. Recordaron el foro celebrado en Hue en 2023, y firmaron un acuerdo.",
      never: ["agreement @ Hue", "main agreement @ Hue"]),
    Reading(
      "fr",
      "Hanoï (VNA) – Le ministre Trân Van Nam s'est rendu le 12 novembre 2025 à l'ambassade pour rendre "
        + "hommage au général Pablo Ruiz, décédé à La Havane.",
      never: ["main visit: Trân Van Nam @ La Havane", "visit: Trân Van Nam @ La Havane"]),
  ]

  @Test(arguments: places) func placesOfSomethingElse(_ reading: Reading) { check(reading) }

  static let congratulations = [
    Reading(
      "fr",
      "Hanoï (VNA) – Lors de sa rencontre, le 12 novembre 2025, avec la Première ministre japonaise "
        + "Mori Keiko, Pham Minh Chinh l'a chaleureusement félicitée de sa récente élection.",
      never: ["main election", "election: Pham", "main message"]),
    Reading(
      "fr",
      "Hanoï (VNA) – Le ministre de la Défense Phan Van Giang a été félicité le 12 novembre 2025 par "
        + "John Smith de son élection.",
      told: ["main message: Phan Van Giang, John Smith on 2025-11-12"],
      never: ["main election", "election: John"]),
    Reading(
      "en",
      "Hanoi (VNA) – President Luong Cuong sent a congratulatory message on November 12, 2025 to Ann "
        + "Kelly on her election as President of Ireland.",
      told: ["main message: Luong Cuong, Ann Kelly on 2025-11-12"],
      never: ["main election", "election: Luong"]),
    Reading(
      "es",
      "Hanoi (VNA) - El presidente Luong Cuong envió el 12 de noviembre de 2025 un mensaje de "
        + "felicitación a Ana Kelly por su elección como presidenta de Irlanda.",
      told: ["main message: Luong Cuong, Ana Kelly on 2025-11-12"], never: ["main election"]),
    Reading(
      "vi",
      "Hà Nội (TTXVN) - Ngày 12/11/2025, Thủ tướng Phạm Minh Chính gặp Thủ tướng Nhật Bản Takaichi "
        + "Sanae và chúc mừng bà được bầu làm Thủ tướng.",
      never: ["main election", "election: Phạm", "main message"]),
    Reading(
      "ru",
      "Ханой (ВИА) - 12 ноября 2025 года Фам Минь Тинь встретился с премьер-министром Японии Кейко "
        + "Мори и поздравил её с избранием.",
      never: ["main election", "main message"]),
  ]

  @Test(arguments: congratulations) func votesOnWhichSomebodyIsCongratulated(_ reading: Reading) {
    check(reading)
  }
}
