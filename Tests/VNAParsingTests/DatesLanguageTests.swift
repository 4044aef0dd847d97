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

  /// Events have no words in these languages yet.
  @Test(arguments: ["vi", "zh"])
  func eventsAreNotReadWithoutTheirWords(_ language: String) {
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
