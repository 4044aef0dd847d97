import Testing
import VNAModel
import VNAParsing

/// Sentences in the agency's manner in the languages that share the grammar of tables.
@Suite struct DatesLanguageTests {
  typealias Case = DatesTableTests.Case

  private func check(_ one: Case, in language: String) {
    #expect(DatesSupport.read(one.sentence, on: one.day, in: language) == one.dates)
  }

  @Test(arguments: DatesTableTests.cases(english)) func englishDates(_ one: Case) {
    check(one, in: "en")
  }
  @Test(arguments: DatesTableTests.cases(spanish)) func spanishDates(_ one: Case) {
    check(one, in: "es")
  }
  @Test(arguments: DatesTableTests.cases(vietnamese)) func vietnameseDates(_ one: Case) {
    check(one, in: "vi")
  }
  @Test(arguments: DatesTableTests.cases(russian)) func russianDates(_ one: Case) {
    check(one, in: "ru")
  }
  @Test(arguments: DatesTableTests.cases(chinese)) func chineseDates(_ one: Case) {
    check(one, in: "zh")
  }

  /// «当天» goes on with the story: not with what somebody says of another day, nor within a
  /// paragraph that names no day with a day of the background.
  @Test(arguments: [
    (
      "10月16日上午，总统抵达。她说：“我昨晚睡得很好。”\n当天下午，她会见主席。",
      ["10月16日上午 = 2025-10-16TMO", "昨晚 = 2025-10-15TEV", "当天下午 = 2025-10-16TAF"]
    ),
    (
      "10月15日晚，球队夺冠。\n周二的比赛打成平局。\n主席到场观战。赛后当夜，总理致贺信。",
      ["10月15日晚 = 2025-10-15TEV", "周二 = 2025-10-14", "当夜 = 2025-10-15TNI"]
    ),
    (
      "10月16日，球队回国。\n周二晚，比赛打成平局。\n当夜，总理致贺信。",
      ["10月16日 = 2025-10-16", "周二晚 = 2025-10-14TEV", "当夜 = 2025-10-14TNI"]
    ),
    (
      "球队10月15日夺冠。\n队长周二抵达，当晚休息。",
      ["10月15日 = 2025-10-15", "周二 = 2025-10-14", "当晚 = 2025-10-14TEV"]
    ),
  ])
  func theSameDayInChinese(_ text: String, _ dates: [String]) {
    #expect(DatesSupport.read(text, on: "2025-10-16", in: "zh") == dates)
  }

  /// A French sentence on a page that is read in another language.
  @Test(arguments: ["vi", "zh"])
  func eventsAreReadInTheLanguageOfThePage(_ language: String) {
    let parser = BulletinParser(ParserConfiguration(language: language))
    let bulletin = parser.parse(
      "Hanoi (VNA) – Le Premier ministre a rencontré le président laotien.")
    #expect(bulletin.events.isEmpty)
  }

  /// The year comes from a full date of the page in every language.
  @Test(arguments: [
    (
      "en",
      "Hanoi (VNA) – The fair, opened on Tuesday, October 14, 2025, ends on October 16.",
      "2025-10-16"
    ),
    (
      "es",
      "Hanoi (VNA) – La feria, abierta el martes 14 de octubre de 2025, cierra el 16 de octubre.",
      "2025-10-16"
    ),
    (
      "vi", "Hà Nội (TTXVN) – Hội chợ khai mạc thứ Ba, 14/10/2025, bế mạc ngày 16/10.",
      "2025-10-16"
    ),
    (
      "ru",
      "Ханой (ВИА) – Ярмарка открылась во вторник, 14 октября 2025 года, и закроется 16 октября.",
      "2025-10-16"
    ),
    ("zh", "越通社河内——展览会2025年10月14日开幕，10月16日闭幕。", "2025-10-16"),
  ])
  func theYearIsThatOfAFullDate(_ language: String, _ text: String, _ last: String) {
    let bulletin = DatesSupport.bulletin(text, on: nil, in: language)
    #expect(bulletin.dates.last?.value?.description == last)
  }

  /// The year by which a cup is called is that of the story, that of a treaty is past, and one that is
  /// aimed at is still to come.
  @Test(arguments: [
    ("ru", "Ханой (ВИА) – 25 июня команда завоевала Кубок вызова 2023 года.", "2023-06-25"),
    ("ru", "Ханой (ВИА) – 25 июня министр показал Соглашение 2022 года.", "2023-06-25"),
    ("fr", "Hanoi (VNA) – Le 25 juin, l'équipe a remporté la Coupe Challenge 2023.", "2023-06-25"),
    (
      "ru",
      "Ханой (ВИА) – 12 апреля сообщено, что за первый квартал 2022 года экспорт вырос. К 2025 году "
        + "отрасль удвоит его.", "2022-04-12"
    ),
    (
      "en",
      "Hanoi (VNA) – On April 12 the ministry said that exports grew in the first quarter of 2022. "
        + "They are to double by 2025.", "2022-04-12"
    ),
  ])
  func theYearIsThatOfWhatIsTold(_ language: String, _ text: String, _ first: String) {
    let bulletin = DatesSupport.bulletin(text, on: nil, in: language)
    #expect(bulletin.dates.first?.value?.description == first)
  }

  /// Letters that are decomposed, in capitals, or bear their tone on the other vowel are the same;
  /// words that differ by a tone are not.
  @Test func vietnameseTonesCount() {
    func read(_ sentence: String) -> [String] {
      DatesSupport.read(sentence, on: "2025-10-16", in: "vi")
    }
    #expect(read("SÁNG 16/10, hội nghị khai mạc.") == ["SÁNG 16/10 = 2025-10-16TMO"])
    // s, a with an acute beside it, n, g
    let decomposed = "sa\u{301}ng 16/10"
    #expect(read("Vào \(decomposed) họp.").map { $0.suffix(13) } == ["2025-10-16TMO"])
    #expect(read("Đoàn sang Lào.").isEmpty)
    #expect(read("Miền Nam 2 tấn, ngay 3 xe.").isEmpty)
  }
}
