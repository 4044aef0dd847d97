import Testing
import VNAModel
import VNAParsing

/// Who is meant where little is said: «the guest», «ce dernier», a firm behind a word for what it is, one
/// who is received by others, hosts whose name begins with a word.
@Suite struct EventWhoTests {
  private func main(_ text: String, _ language: String) -> [String] {
    EventReading.read(text + "\n", on: "2025-11-14", in: language).events.filter(\.isMain)
      .map(EventReading.line)
  }

  @Test(arguments: [
    (
      "fr",
      "Hanoï (VNA) – VNPT et l'opérateur laotien Unitel ont signé le 12 novembre 2025 un mémorandum.",
      "VNPT, Unitel"
    ),
    (
      "fr",
      "Hanoï (VNA) – Le 12 novembre 2025, le groupe FPT et l'entreprise japonaise NEC ont signé un accord.",
      "FPT, NEC"
    ),
    (
      "en", "Hanoi (VNA) – VNPT and Lao operator Unitel signed a memorandum on November 12, 2025.",
      "VNPT, Unitel"
    ),
    (
      "es",
      "Hanoi (VNA) - VNPT y el operador laosiano Unitel firmaron el 12 de noviembre de 2025 un memorando.",
      "VNPT, Unitel"
    ),
    (
      "vi",
      "Hà Nội (TTXVN) - Ngày 12/11/2025, VNPT và nhà mạng Unitel của Lào ký biên bản ghi nhớ.",
      "VNPT, Unitel"
    ),
    (
      "ru",
      "Ханой (ВИА) - VNPT и лаосский оператор Unitel подписали 12 ноября 2025 года меморандум.",
      "VNPT, Unitel"
    ),
  ])
  func bothParties(_ language: String, _ text: String, _ parties: String) {
    #expect(main(text, language).contains { $0.hasPrefix("agreement: \(parties) @") })
  }

  @Test func anOfficialOfAFirmIsNotTheFirm() {
    let lines = main(
      "Hanoï (VNA) – VNPT et le directeur d'Unitel ont signé le 12 novembre 2025 un mémorandum.",
      "fr")
    #expect(!lines.contains { $0.contains("Unitel") })
  }

  @Test(arguments: [
    (
      "fr",
      "Le président Luong Cuong a rencontré Peter Hill le 12 novembre 2025. L'hôte effectue une "
        + "visite officielle au Vietnam du 11 au 14 novembre 2025."
    ),
    (
      "fr",
      "Le président Luong Cuong a rencontré Peter Hill le 12 novembre 2025. Ce dernier effectue une "
        + "visite officielle au Vietnam du 11 au 14 novembre 2025."
    ),
    (
      "en",
      "President Luong Cuong met Peter Hill on November 12, 2025. The guest is visiting Vietnam from "
        + "November 11 to 14, 2025."
    ),
    (
      "es",
      "El presidente Luong Cuong se reunió con Peter Hill el 12 de noviembre de 2025. Este último "
        + "realiza una visita oficial a Vietnam del 11 al 14 de noviembre de 2025."
    ),
  ])
  func theGuestIsTheOneWhoHasCome(_ language: String, _ text: String) {
    #expect(
      main("Hanoi (VNA) – " + text, language).contains {
        $0.hasPrefix("visit: Peter Hill, Vietnam @ Vietnam on 2025-11-11/2025-11-14")
      })
  }

  @Test(arguments: [
    (
      "es",
      "Hanoi (VNA) - El 12 de noviembre de 2025, el presidente de Cuba, Miguel Díaz-Canel, llegó a "
        + "Hanoi. En el aeropuerto fueron recibidos por el ministro Le Khanh Hai."
    ),
    (
      "en",
      "Hanoi (VNA) – On November 12, 2025, Cuban President Miguel Díaz-Canel arrived in Hanoi. At the "
        + "airport, they were welcomed by Minister Le Khanh Hai."
    ),
  ])
  func whomTheSentenceBeforeWasAbout(_ language: String, _ text: String) {
    #expect(
      main(text, language).contains { $0.hasPrefix("meeting: Miguel Díaz-Canel, Le Khanh Hai") })
  }

  @Test func diplomatsOfAnotherStoryAreNotReceived() {
    let lines = main(
      """
      Le président Luong Cuong reçoit de nouveaux ambassadeurs
      Hanoï (VNA) – Le président Luong Cuong a reçu le 12 novembre 2025, à Hanoï, les ambassadeurs de \
      Suisse et du Pakistan venus lui remettre leurs lettres de créance. – VNA
      Voir plus
      Une journée à l'école de Huê
      L'ambassadeur d'Irlande Patrick Kelly a rencontré des étudiants.
      """, "fr")
    #expect(lines == ["meeting: Luong Cuong @ Hanoï on 2025-11-12"])
  }

  @Test(arguments: [
    (
      "fr",
      "Hanoï (VNA) – Le 12 novembre 2025, le vice-ministre des Affaires étrangères Nguyên Minh Vu a "
        + "reçu copie des lettres de créance de l'ambassadeur désigné du Rwanda, avec résidence à Pékin.",
      "meeting: Nguyên Minh Vu @ Hanoï on 2025-11-12"
    ),
    (
      "en",
      "Hanoi (VNA) – Deputy Foreign Minister Nguyen Minh Vu received a copy of the credentials of the "
        + "ambassador-designate of Rwanda, resident in Beijing, on November 12, 2025.",
      "meeting: Nguyen Minh Vu @ Hanoi on 2025-11-12"
    ),
    (
      "ru",
      "Ханой (ВИА) - 12 ноября 2025 года заместитель министра иностранных дел Нгуен Минь Ву принял копии "
        + "верительных грамот назначенного посла Руанды с резиденцией в Пекине.",
      "meeting: Нгуен Минь Ву @ Ханой on 2025-11-12"
    ),
  ])
  func copiesOfCredentials(_ language: String, _ text: String, _ event: String) {
    #expect(main(text, language) == [event])
  }

  @Test(arguments: [
    (
      "fr",
      "Hanoï (VNA) – Le président Luong Cuong a déposé le 12 novembre 2025 une gerbe de fleurs au "
        + "monument de José Marti à La Havane.", "La Havane"
    ),
    (
      "en",
      "Hanoi (VNA) – President Luong Cuong laid a wreath at the monument to José Martí in Havana on "
        + "November 12, 2025.", "Havana"
    ),
    (
      "es",
      "Hanoi (VNA) - El presidente Luong Cuong depositó el 12 de noviembre de 2025 una ofrenda floral "
        + "en el monumento a José Martí en La Habana.", "La Habana"
    ),
    (
      "vi",
      "Hà Nội (TTXVN) - Ngày 12/11/2025, Chủ tịch nước Lương Cường đặt vòng hoa tại tượng đài José "
        + "Martí ở La Habana.", "La Habana"
    ),
    ("zh", "越通社河内——2025年11月12日，越南国家主席梁强在哈瓦那向何塞·马蒂纪念碑敬献花圈。", "哈瓦那"),
  ])
  func flowersThatAreLaidAreNoMessage(_ language: String, _ text: String, _ place: String) {
    let lines = main(text, language)
    #expect(lines.contains { $0.hasPrefix("other: ") && $0.hasSuffix("@ \(place) on 2025-11-12") })
    #expect(!lines.contains { $0.hasPrefix("message") })
  }

  @Test func flowersThatAreSentAreAMessage() {
    let lines = main(
      "Hanoi (VNA) – President Luong Cuong sent a wreath to President Raul Perez on November 12, 2025.",
      "en")
    #expect(lines.contains { $0.hasPrefix("message: Luong Cuong, Raul Perez") })
  }

  @Test func hostsTogether() {
    #expect(
      main(
        "越通社河内——2025年11月12日，越南国防部副部长黄春战和中国国防部副部长何卫东在芒街市共同主持会议。", "zh"
      ) == ["conference: 黄春战, 何卫东 @ 芒街市 on 2025-11-12"])
  }
}
