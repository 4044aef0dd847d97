import Testing
import VNAModel
import VNAParsing

/// Wordings of days that papers use and the agency hardly does, of Thursday, the 16th of October 2025.
@Suite struct DatesPageTests {
  typealias Case = DatesTableTests.Case

  private func check(_ one: Case, in language: String) {
    #expect(DatesSupport.read(one.sentence, on: one.day, in: language) == one.dates)
  }

  private static let vietnamese = """
    Chiều 12-10, Thủ tướng tiếp khách. | Chiều 12-10 = 2025-10-12TAF
    Hội nghị bế mạc ngày 8-10. | 8-10 = 2025-10-08
    Lễ hội diễn ra từ ngày 6-8/11. | 6-8/11 = 2025-11-06/2025-11-08
    Đội nhà thắng 3-1. |
    """

  private static let russian = """
    Во второй половине дня 6 октября он прибыл. | второй половине дня 6 октября = 2025-10-06TAF
    За первые 7 месяцев года экспорт вырос. | первые 7 месяцев года = 2025-01/2025-07
    За первые 7 месяцев экспорт вырос. | первые 7 месяцев = 2025-01/2025-07
    """

  private static let chinese = """
    日本将在2013财政年度内提供贷款。 | 2013财政年度 = 2013
    今年全年出口额可达40亿美元。 | 今年全年 = 2025
    """

  @Test(arguments: DatesTableTests.cases(vietnamese)) func vietnameseDays(_ one: Case) {
    check(one, in: "vi")
  }
  @Test(arguments: DatesTableTests.cases(russian)) func russianDays(_ one: Case) {
    check(one, in: "ru")
  }
  @Test(arguments: DatesTableTests.cases(chinese)) func chineseYears(_ one: Case) {
    check(one, in: "zh")
  }
}
