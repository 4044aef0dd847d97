import Testing
import VNAModel

/// Wordings that are easily reckoned wrong, in all languages: periods of a report, days that repeat,
/// halves, other calendars, pairs of decades and centuries. Written on Wednesday 12 November 2025.
@Suite struct DatesReckoningTests {
  private func check(_ language: String, _ sentence: String, _ dates: [String]) {
    #expect(DatesSupport.read(sentence, on: "2025-11-12", in: language) == dates)
  }

  /// What is counted from the first of January is the year at hand, unless it is still to come.
  @Test(arguments: [
    ("en", "Exports from January 1 to October 31 total 31 tonnes.", "2025-01-01/2025-10-31"),
    ("es", "Del 1 de enero al 31 de octubre, el país suma 31 casos.", "2025-01-01/2025-10-31"),
    ("ru", "С 1 января по 31 октября в стране 31 случай.", "2025-01-01/2025-10-31"),
    ("zh", "1月1日至10月31日，全国出口大米。", "2025-01-01/2025-10-31"),
    ("vi", "Từ 1/1 đến 31/10, có 17 triệu lượt khách.", "2025-01-01/2025-10-31"),
    ("fr", "Du 1er janvier au 31 octobre, 31 cas dans le pays.", "2025-01-01/2025-10-31"),
    ("en", "The fee will be waived from January 1 to October 31.", "2026-01-01/2026-10-31"),
    ("en", "The offer is valid from January 1 to December 31.", "2026-01-01/2026-12-31"),
  ])
  func periodsOfAReport(_ language: String, _ sentence: String, _ value: String) {
    let dates = DatesSupport.bulletin(sentence, on: "2025-11-12", in: language).dates
    #expect(dates.first?.value?.description == value)
  }

  @Test func aPeriodWithNothingToCountFromHasNoYear() {
    let dates = DatesSupport.bulletin(
      "Exports from January 1 to October 31 total 31 tonnes.", on: nil, in: "en"
    ).dates
    #expect(dates.first?.value?.description == "XXXX-01-01/XXXX-10-31")
    #expect(dates.first?.basis == .unresolved)
  }

  @Test(arguments: [
    ("ru", "Ярмарка прошла с 28 февраля по 3 марта.", "2025-02-28/2025-03-03"),
    ("ru", "Ярмарка пройдет с 28 февраля по 3 марта.", "2026-02-28/2026-03-03"),
    ("en", "The fair ran from February 28 to March 3.", "2025-02-28/2025-03-03"),
    ("en", "The fair will run from February 28 to March 3.", "2026-02-28/2026-03-03"),
  ])
  func theVerbTellsTheYear(_ language: String, _ sentence: String, _ value: String) {
    let dates = DatesSupport.bulletin(sentence, on: "2025-11-12", in: language).dates
    #expect(dates.first?.value?.description == value)
  }

  @Test(arguments: [
    (
      "vi", "Hội sẽ diễn ra từ ngày 28/2 đến 3/3.",
      ["từ ngày 28/2 đến 3/3 = 2026-02-28/2026-03-03"]
    ),
    ("vi", "Hội sẽ diễn ra 28/3 - 4/4.", ["28/3 - 4/4 = 2026-03-28/2026-04-04"]),
    ("en", "It rains from 28/11 to 3/12.", ["from 28/11 to 3/12 = 2025-11-28/2025-12-03"]),
    ("vi", "Giá tăng đến 2/2 lần.", []),
  ])
  func daysInFiguresThatEndASpan(_ language: String, _ sentence: String, _ dates: [String]) {
    check(language, sentence, dates)
  }

  @Test(arguments: [
    ("en", "They meet every Monday.", ["every Monday = {XXXX-WXX-1}"]),
    (
      "en", "It opens every Monday and Friday morning.",
      ["every Monday = {XXXX-WXX-1}", "Friday morning = {XXXX-WXX-5TMO}"]
    ),
    (
      "en", "They met on Monday and from Tuesday to Thursday.",
      ["Monday = 2025-11-10", "from Tuesday to Thursday = 2025-11-11/2025-11-13"]
    ),
    ("es", "Se reúne cada lunes.", ["cada lunes = {XXXX-WXX-1}"]),
    ("es", "Se reunió el lunes.", ["lunes = 2025-11-10"]),
    ("vi", "Hội đồng họp mỗi thứ Hai.", ["mỗi thứ Hai = {XXXX-WXX-1}"]),
    (
      "ru", "Совет заседает каждый понедельник и четверг.",
      ["каждый понедельник = {XXXX-WXX-1}", "четверг = {XXXX-WXX-4}"]
    ),
    ("zh", "理事会每周一开会。", ["每周一 = {XXXX-WXX-1}"]),
    ("zh", "理事会每周开会。", ["每周 = {P1W}"]),
    (
      "fr", "Il enseigne chaque mardi et jeudi matin.",
      ["chaque mardi = {XXXX-WXX-2}", "jeudi matin = {XXXX-WXX-4TMO}"]
    ),
  ])
  func weekdaysThatRepeat(_ language: String, _ sentence: String, _ dates: [String]) {
    check(language, sentence, dates)
  }

  @Test(arguments: [
    ("fr", "Ils ont parlé deux heures et demie.", ["deux heures et demie = {PT2H30M}"]),
    ("fr", "Le chantier dure trois ans et demi.", ["trois ans et demi = {P3Y6M}"]),
    ("en", "They spoke for two and a half hours.", ["two and a half hours = {PT2H30M}"]),
    ("es", "Hablaron dos horas y media.", ["dos horas y media = {PT2H30M}"]),
    ("ru", "Встреча длилась два с половиной часа.", ["два с половиной часа = {PT2H30M}"]),
    ("vi", "Cuộc họp kéo dài hai giờ rưỡi.", ["hai giờ rưỡi = {PT2H30M}"]),
    ("fr", "Ils ont parlé deux heures et deux fois.", ["deux heures = {PT2H}"]),
  ])
  func halves(_ language: String, _ sentence: String, _ dates: [String]) {
    check(language, sentence, dates)
  }

  /// A date of another calendar is none of this, and no number either.
  @Test(arguments: [
    ("vi", "Lễ giỗ là ngày 10 tháng 3 âm lịch.", []),
    ("vi", "Rằm tháng Giêng đông người.", []),
    ("vi", "Lễ giỗ đã diễn ra ngày 7/4 (tức 10/3 âm lịch).", ["7/4 = 2025-04-07"]),
    ("zh", "农历八月十五是中秋节。", []),
    ("zh", "佛历2569年卫塞节。", []),
    ("fr", "La ville fut fondée au Ier siècle avant J.-C.", []),
    ("fr", "La ville fut fondée au Xe siècle avant la paix.", ["Xe siècle = 09XX"]),
  ])
  func otherCalendars(_ language: String, _ sentence: String, _ dates: [String]) {
    check(language, sentence, dates)
  }

  @Test(arguments: [
    ("Les années 1980 et 1990 furent dures.", ["années 1980 et 1990 = 198X,199X"]),
    ("Les années 60, 70 et 80 furent dures.", ["années 60, 70 et 80 = 196X,197X,198X"]),
    ("Les années 60 et 70% du reste.", ["années 60 = 196X"]),
    (
      "Le pays naquit entre le XIe et le XIIIe siècle.",
      ["entre le XIe et le XIIIe siècle = 10XX/12XX"]
    ),
    ("Aux XVIIe et XVIIIe siècles, tout changea.", ["XVIIe et XVIIIe siècles = 16XX,17XX"]),
    ("Les 11e et 12e éditions ont eu lieu.", []),
  ])
  func pairsInFrench(_ sentence: String, _ dates: [String]) {
    check("fr", sentence, dates)
  }

  @Test(arguments: [
    (
      "fr", "Il a plu les 10 premiers jours de novembre.",
      ["10 premiers jours de novembre = 2025-11-01/2025-11-10"]
    ),
    ("fr", "Il a plu les 10 premiers jours de la foire.", ["10 premiers jours = {P10D}"]),
    ("vi", "10 tháng năm nay, xuất khẩu đạt đỉnh.", ["10 tháng năm nay = 2025-01/2025-10"]),
    ("vi", "Ngày 10 tháng 5 năm nay, hội chợ đã mở.", ["10 tháng 5 năm nay = 2025-05-10"]),
  ])
  func whatIsOverOfAMonthOrAYear(_ language: String, _ sentence: String, _ dates: [String]) {
    check(language, sentence, dates)
  }
}
