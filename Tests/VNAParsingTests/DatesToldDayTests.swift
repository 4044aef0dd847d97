import Testing
import VNAModel
import VNAParsing

/// Which of the days that a story tells is its own, where nobody gives the day of publication.
@Suite struct DatesToldDayTests {
  /// A page in a language, and what is to come of it: the page's day with its basis, and the dates.
  struct Page: CustomTestStringConvertible {
    var language: String
    var text: String
    var day: String
    var dates: [String]

    init(_ language: String, _ text: String, _ day: String, _ dates: String...) {
      self.language = language
      self.text = text
      self.day = day
      self.dates = dates
    }

    var testDescription: String { "\(language): \(text)" }
  }

  private func check(_ page: Page) {
    let bulletin = DatesSupport.bulletin(page.text, on: nil, in: page.language)
    let day = bulletin.referenceDate.map { "\($0.value) \($0.basis.rawValue)" } ?? "none"
    #expect(day == page.day)
    #expect(bulletin.dates.map(DatesSupport.line) == page.dates)
    let unknown = page.dates.contains { $0.hasSuffix("= ?") }
    #expect(bulletin.diagnostics.contains { $0.code == "date-unresolved" } == unknown)
  }

  static let history = [
    Page(
      "fr", "La ministre a reçu jeudi l'ambassadeur. Les relations ont été établies le 7 mai 1971.",
      "none", "jeudi = ?", "7 mai 1971 = 1971-05-07"),
    Page(
      "en", "The minister received the envoy on Thursday. Ties were set up on May 7, 1971.",
      "none", "Thursday = ?", "May 7, 1971 = 1971-05-07"),
    Page(
      "es", "La ministra recibió el jueves al embajador. Los lazos datan del 7 de mayo de 1971.",
      "none", "jueves = ?", "7 de mayo de 1971 = 1971-05-07"),
    Page(
      "vi", "Bộ trưởng tiếp Đại sứ hôm thứ Năm. Hai nước thiết lập quan hệ ngày 7/5/1971.",
      "none", "thứ Năm = ?", "7/5/1971 = 1971-05-07"),
    Page(
      "zh", "部长周四会见大使。两国于1971年5月7日建交。", "none", "周四 = ?",
      "1971年5月7日 = 1971-05-07"),
    Page(
      "ru", "Министр приняла в четверг посла. Отношения установлены 7 мая 1971 года.", "none",
      "четверг = ?", "7 мая 1971 года = 1971-05-07"),
    // Before there were pages of the web a date is history without any weekday.
    Page(
      "fr", "La convention, adoptée le 3 mars 1983, lie les deux pays.", "none",
      "3 mars 1983 = 1983-03-03"),
    // Later it is where the story tells its own day by a weekday.
    Page(
      "fr", "Le ministre a plaidé mardi pour le traité. Le pays l'a ratifié le 9 juin 2016.",
      "none",
      "mardi = ?", "9 juin 2016 = 2016-06-09"),
    // A year before it tells nothing of the page's either.
    Page(
      "fr", "Il a plaidé mardi pour le traité, ouvert en avril 2013 et ratifié le 9 juin 2016.",
      "none", "mardi = ?", "avril 2013 = 2013-04", "9 juin 2016 = 2016-06-09"),
    // A date of late can be the story's; the year is likely, not sure.
    Page(
      "fr", "Le ministre a reçu mercredi l'envoyé. Ils ont signé le 5 novembre 2025 un accord.",
      "2025-11-05 bound", "mercredi = 2025-11-05", "5 novembre 2025 = 2025-11-05"),
    // Where the full date comes first, with its weekday, or alone, it is the story's.
    Page(
      "fr", "Le ministre a reçu, lundi 9 mai 2011, l'envoyé. Il l'avait appelé mardi.",
      "2011-05-09 explicit", "lundi 9 mai 2011 = 2011-05-09", "mardi = 2011-05-03"),
    Page(
      "en", "The minister received the envoy. They signed a pact on May 5, 2014.",
      "2014-05-05 explicit", "May 5, 2014 = 2014-05-05"),
    // Of two full dates that of later years is the story's.
    Page(
      "en", "Ties were set up on May 7, 2001. The ministers met on June 3, 2025.",
      "2025-06-03 explicit", "May 7, 2001 = 2001-05-07", "June 3, 2025 = 2025-06-03"),
  ]

  @Test(arguments: history) func aDayOfHistoryIsNotTheStorys(_ page: Page) { check(page) }

  static let plans = [
    Page(
      "fr",
      "Il a pris part, lundi 27 octobre 2025, au sommet. Le matin du même jour, il a vu le roi.\n"
        + "Le prochain sommet est programmé du 8 au 9 mai.",
      "2025-10-27 explicit", "lundi 27 octobre 2025 = 2025-10-27",
      "Le matin du même jour = 2025-10-27TMO", "du 8 au 9 mai = 2026-05-08/2026-05-09"),
    Page(
      "fr",
      "Un forum se tiendra du 8 au 9 mai 2026, a dit jeudi 6 novembre 2025 le ministère.\n"
        + "Dans l'après-midi, le ministre a reçu le maire.",
      "2025-11-06 explicit", "du 8 au 9 mai 2026 = 2026-05-08/2026-05-09",
      "jeudi 6 novembre 2025 = 2025-11-06", "après-midi = 2025-11-06TAF"),
    Page(
      "fr",
      "Les députés ont voté, jeudi 11 décembre 2025, la loi.\nL'après-midi, ils ont élu un "
        + "vice-président.\nLa session s'est ouverte le 20 octobre.",
      "2025-12-11 explicit", "jeudi 11 décembre 2025 = 2025-12-11", "après-midi = 2025-12-11TAF",
      "20 octobre = 2025-10-20"),
    Page(
      "en",
      "He attended the summit on Monday, October 27, 2025. On the same day, he met the king."
        + "\nThe next summit is scheduled for May 8.",
      "2025-10-27 explicit", "Monday, October 27, 2025 = 2025-10-27",
      "the same day = 2025-10-27", "May 8 = 2026-05-08"),
    Page(
      "es",
      "Asistió el lunes 27 de octubre de 2025 a la cumbre. El mismo día se reunió con el rey."
        + "\nLa próxima cumbre está prevista para el 8 de mayo.",
      "2025-10-27 explicit", "lunes 27 de octubre de 2025 = 2025-10-27",
      "El mismo día = 2025-10-27", "8 de mayo = 2026-05-08"),
    Page(
      "vi",
      "Thủ tướng dự hội nghị ngày 27/10/2025. Cùng ngày, Thủ tướng gặp Nhà vua.\n"
        + "Hội nghị sau dự kiến diễn ra ngày 8/5.",
      "2025-10-27 explicit", "27/10/2025 = 2025-10-27", "Cùng ngày = 2025-10-27",
      "8/5 = 2026-05-08"),
    Page(
      "ru",
      "27 октября 2025 года он принял участие в саммите. В тот же день он встретился с королём."
        + "\nСледующий саммит запланирован на 8 мая.",
      "2025-10-27 explicit", "27 октября 2025 года = 2025-10-27", "тот же день = 2025-10-27",
      "8 мая = 2026-05-08"),
    // A day near at hand is the story's, though another has its year.
    Page(
      "en", "He left on March 1, 2024, after the talks. On March 3, he met the king.",
      "2024-03-03 deduced", "March 1, 2024 = 2024-03-01", "March 3 = 2024-03-03"),
  ]

  @Test(arguments: plans) func aStoryOpensWithItsOwnDay(_ page: Page) { check(page) }

  static let stays = [
    Page(
      "fr", "Il s'est entretenu le 26 février avec le roi, en visite du 25 au 28 février 2025.",
      "2025-02-26 deduced", "26 février = 2025-02-26",
      "du 25 au 28 février 2025 = 2025-02-25/2025-02-28"),
    Page(
      "en", "He met on February 26 the king, who is on a visit from February 25 to 28, 2025.",
      "2025-02-26 deduced", "February 26 = 2025-02-26",
      "from February 25 to 28, 2025 = 2025-02-25/2025-02-28"),
    Page(
      "es",
      "Conversó el 1 de enero con el rey, de visita del 30 de diciembre de 2024 al 2 de enero "
        + "de 2025.",
      "2025-01-01 deduced", "1 de enero = 2025-01-01",
      "del 30 de diciembre de 2024 al 2 de enero de 2025 = 2024-12-30/2025-01-02"),
    Page(
      "zh", "越通社河内11月20日电 两国海警于11月18日至20日开展2025年第二次联合巡航。",
      "2025-11-20 bound", "11月20日 = 2025-11-20", "11月18日至20日 = 2025-11-18/2025-11-20",
      "2025年 = 2025"),
    // A tournament of a month is over when it is told of.
    Page(
      "fr",
      "Il a gagné le match du 2 janvier, puis celui du lundi 6 janvier, lors du tournoi disputé "
        + "du 8 décembre 2024 au 5 janvier 2025.",
      "2025-01-06 weekday", "2 janvier = 2025-01-02", "lundi 6 janvier = 2025-01-06",
      "du 8 décembre 2024 au 5 janvier 2025 = 2024-12-08/2025-01-05"),
  ]

  @Test(arguments: stays) func aStayHasTheYearOfItsDays(_ page: Page) { check(page) }

  static let weekdays = [
    Page(
      "fr", "Le typhon a frappé jeudi 6 novembre 2025. Un bilan a été dressé vendredi à 10h.",
      "2025-11-07 explicit", "jeudi 6 novembre 2025 = 2025-11-06",
      "vendredi à 10h = 2025-11-07T10:00"),
    Page(
      "en", "The storm hit on Thursday, November 6, 2025. Schools reopened on Saturday.",
      "2025-11-08 explicit", "Thursday, November 6, 2025 = 2025-11-06", "Saturday = 2025-11-08"),
    Page(
      "es", "El tifón llegó el jueves 6 de noviembre de 2025. El balance se cerró el viernes.",
      "2025-11-07 explicit", "jueves 6 de noviembre de 2025 = 2025-11-06", "viernes = 2025-11-07"),
    Page(
      "ru", "Тайфун обрушился в четверг, 6 ноября 2025 года. По данным на пятницу, дома разрушены.",
      "2025-11-06 explicit", "четверг, 6 ноября 2025 года = 2025-11-06", "пятницу = 2025-11-07"),
    Page(
      "vi", "Bão đổ bộ hôm thứ Năm, ngày 6/11/2025. Đến thứ Sáu, nhiều nhà bị sập.",
      "2025-11-06 explicit", "thứ Năm, ngày 6/11/2025 = 2025-11-06", "thứ Sáu = 2025-11-07"),
    Page(
      "zh", "台风2025年11月6日(星期四)登陆。截至星期五,许多房屋倒塌。", "2025-11-06 explicit",
      "2025年11月6日(星期四) = 2025-11-06", "星期五 = 2025-11-07"),
    // The days before it.
    Page(
      "en", "The storm hit on Thursday, November 6, 2025. It formed on Tuesday.",
      "2025-11-06 explicit", "Thursday, November 6, 2025 = 2025-11-06", "Tuesday = 2025-11-04"),
    // Half a week off it is either.
    Page(
      "fr", "Le pacte a été signé lundi 3 mars 2025. Vendredi, ils ont tenu des consultations.",
      "2025-03-03 explicit", "lundi 3 mars 2025 = 2025-03-03", "Vendredi = ?"),
    // What had been done before.
    Page(
      "fr", "Le typhon a frappé jeudi 6 novembre 2025. Il avait été signalé vendredi.",
      "2025-11-06 explicit", "jeudi 6 novembre 2025 = 2025-11-06", "vendredi = 2025-10-31"),
    Page(
      "en", "The storm hit on Thursday, November 6, 2025. It formed last Friday.",
      "2025-11-06 explicit", "Thursday, November 6, 2025 = 2025-11-06",
      "last Friday = 2025-10-31"),
  ]

  @Test(arguments: weekdays) func aWeekdayBehindADatedEvent(_ page: Page) { check(page) }

  @Test func aDayThatIsGivenHolds() {
    let text = "Le typhon a frappé le 6 novembre 2025. Les secours étaient prêts vendredi."
    #expect(
      DatesSupport.read(text, on: "2025-11-06") == [
        "6 novembre 2025 = 2025-11-06", "vendredi = 2025-10-31",
      ])
  }
}
