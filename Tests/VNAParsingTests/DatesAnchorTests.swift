import Testing
import VNAModel
import VNAParsing

/// Which day a page was written, found from what it says.
@Suite struct DatesAnchorTests {
  private func bulletin(_ story: String, list: String = "") -> Bulletin {
    let related = list.isEmpty ? "" : "\n\nVoir plus\n\nUne autre nouvelle du pays\n\(list)\n"
    return DatesSupport.bulletin("Hanoï (VNA) – \(story)-VNA\(related)", on: nil)
  }

  @Test func aWeekdayThatFitsOneYear() {
    let page = bulletin("Le ministre a reçu jeudi 16 octobre l'ambassadeur. En 2024, rien.")
    #expect(anchor(page.referenceDate) == "2025-10-16 weekday")
    #expect(page.dates.map { $0.basis } == [.weekday, .explicit])
    #expect(!page.diagnostics.contains { $0.code.hasPrefix("date-") })
  }

  @Test(arguments: ["janvier 2025", "mars 2025", "2025", "juin 2025"])
  func aWeekdayFitsTheYearJustSaidNotOneSixYearsLater(_ said: String) {
    let page = bulletin(
      "Les ventes ont progressé depuis \(said). Le ministre l'a souligné lundi 11 août.")
    #expect(page.referenceDate?.value == TemporalValue("2025-08-11"))
  }

  @Test func aFullDateNearby() {
    let page = bulletin(
      "Le ministre est arrivé le 3 mars. Il sera reçu le 5 mars 2024 par le roi, puis rentrera demain."
    )
    #expect(page.referenceDate?.value == TemporalValue("2024-03-03"))
    #expect(page.dates.first?.value == TemporalValue("2024-03-03"))
    #expect(page.dates.first?.basis == .deduced)
    #expect(page.dates.last?.value == TemporalValue("2024-03-04"))
  }

  @Test func theSameDayWithItsYear() {
    let page = bulletin(
      "Les deux pays sont convenus le 4 mars d'un calendrier. La ministre a reçu mardi 4 mars 2025 "
        + "son homologue, en visite du 3 au 6 mars. La ligne doit ouvrir fin 2026.")
    #expect(anchor(page.referenceDate) == "2025-03-04 explicit")
    #expect(page.dates.map(\.basis) == [.deduced, .explicit, .deduced, .explicit])
    #expect(!page.diagnostics.contains { $0.code == "date-bound" })
    // The year of an anniversary or a birth settles nothing.
    let birth = bulletin(
      "Il a été reçu le 8 mai. Né le 8 mai 1945, il préside le parti depuis 2024.")
    #expect(birth.dates.first?.value != TemporalValue("1945-05-08"))
  }

  @Test func theListIsOfAnotherDay() {
    let page = bulletin(
      "Le ministre a eu le 8 mai une entrevue.",
      list: "La visite aura lieu du 20 au 22 octobre 2025. Il l'a dit jeudi 16 octobre.")
    #expect(
      page.dates.map { $0.value?.description } == [
        "2025-05-08", "2025-10-20/2025-10-22", "2025-10-16",
      ])
    #expect(anchor(page.referenceDate) == "2025-05-08 bound")
    #expect(anchor(page.related.referenceDate) == "2025-10-16 weekday")
    // A year that rests on a bound only says so.
    #expect(page.dates[0].basis == .bound)
    let doubts = page.diagnostics.filter { $0.code.hasPrefix("date-") }
    #expect(doubts.map(\.code) == ["date-bound"])
    #expect(doubts.first?.span == page.dates[0].excerpt.span)
  }

  @Test func nothingSettlesIt() {
    let page = bulletin("Le ministre a eu le 8 mai une entrevue. Il repart vendredi.")
    #expect(page.referenceDate == nil)
    #expect(page.dates[0].value == TemporalValue("XXXX-05-08"))
    #expect(page.dates[1].value == nil)
    #expect(page.dates.allSatisfy { $0.basis == .unresolved })
    let doubts = page.diagnostics.map(\.code).filter { $0.hasPrefix("date-") }
    #expect(doubts == ["date-unresolved", "date-unresolved"])
    #expect(page.dates[1].timex3.first?.value == "XXXX-WXX-5")
  }

  @Test func aGuessIsNeverCertain() {
    let page = bulletin("Le roi est mort samedi 25 octobre à Bangkok.")
    #expect(page.dates[0].basis == .bound || page.dates[0].basis == .unresolved)
  }

  @Test func theDateline() {
    let page = DatesSupport.bulletin(
      "Hanoï, 26 octobre (VNA) – Le roi est mort samedi 25 octobre. Depuis 2024, il souffrait.-VNA",
      on: nil)
    #expect(page.story.dateline?.date == TemporalValue("2025-10-26"))
    #expect(page.referenceDate?.value == TemporalValue("2025-10-26"))
  }

  @Test func theCallerKnowsBest() {
    let page = DatesSupport.bulletin(
      "Hanoï (VNA) – Le ministre a eu le 8 mai une entrevue en 2019.-VNA", on: "2021-05-09")
    #expect(anchor(page.referenceDate) == "2021-05-09 given")
    #expect(page.dates[0].value == TemporalValue("2021-05-08"))
    #expect(page.dates[0].basis == .given)
  }

  @Test func aDayThatThePagePrints() {
    let page = DatesSupport.bulletin(
      """
      Le typhon a fait cinq morts dans le Centre du pays
      08/11/2025 14:20
      Hanoï (VNA) – Le typhon a fait cinq morts le 6 novembre. Il est passé hier soir.-VNA
      """, on: nil)
    #expect(anchor(page.referenceDate) == "2025-11-08 metadata")
    #expect(page.dates.map { $0.value?.description } == ["2025-11-06", "2025-11-07TEV"])
  }

  @Test func yearsAlone() {
    let page = bulletin("Le PIB a crû de 5,4% en 2013, contre 5,2% en 2012. Pour 2014, on verra.")
    #expect(anchor(page.referenceDate) == "2013 bound")
    #expect(page.dates.count == 3)
  }

  @Test func whatComesIsNotTheDayOfTheText() {
    let page = bulletin(
      "Ils ont voté le 10 décembre la loi, qui entrera en vigueur le 1er mars 2026.")
    #expect(page.dates.map { $0.value?.description } == ["2025-12-10", "2026-03-01"])
  }

  @Test func aMondayAfterTheLastDay() {
    let page = bulletin(
      "Le tournoi s'est disputé du 8 décembre 2024 au 5 janvier 2025. L'équipe rentre ce lundi.")
    #expect(page.dates.last?.value == TemporalValue("2025-01-06"))
  }

  @Test func theEveAtTheHeadOfAParagraphIsThatOfTheStory() {
    let page = DatesSupport.bulletin(
      """
      Ouverture de la foire du livre de Huê
      Huê (VNA) – La foire du livre de Huê s'est ouverte le 12 octobre dans la citadelle.

      La bibliothèque de la ville a rouvert ses portes au public le 2 juin.

      La veille au soir, les éditeurs avaient signé un accord.-VNA
      """, on: "2025-10-13")
    #expect(
      page.dates.map { $0.value?.description } == ["2025-10-12", "2025-06-02", "2025-10-11TEV"])
  }
}

/// What does not make a year sure, and what tells it.
@Suite struct DatesAnchorDoubtTests {
  private func bulletin(_ story: String) -> Bulletin {
    DatesSupport.bulletin("Le titre du jour\n\nHanoï (VNA) – \(story)-VNA", on: nil)
  }

  @Test func aYearOfHistorySettlesNothing() {
    let page = bulletin(
      "La communauté a fêté dimanche 19 janvier le Têt. Elle est reconnue depuis le 3 juillet 2013."
    )
    #expect(page.referenceDate?.basis == .bound)
    #expect(page.dates.first?.basis == .bound)
    // Diplomatic relations of old, and the year before told with its figures.
    let relations = bulletin(
      "Le président a écrit vendredi à son homologue. Les relations sont établies depuis le 21 août "
        + "1973. En 2015, les échanges ont atteint 4 milliards de dollars.")
    #expect(
      relations.dates.allSatisfy { $0.value?.lastPoint?.knownYear != 1973 || $0.basis == .explicit }
    )
  }

  @Test func aWeekdayInFrontChoosesTheYear() {
    // 26 May was a Tuesday in 2020, a Sunday in 2019.
    let page = DatesSupport.bulletin(
      "Le titre du jour\n\nHanoï, 26 mai (VNA) – Le ministre a téléphoné mardi après-midi à son "
        + "homologue. Les échanges se sont montés à 1,5 milliard de dollars en 2019, en hausse de 11,8% "
        + "par rapport à 2018. L'accord doit être ratifié d'ici au 8 juin. -VNA", on: nil)
    #expect(page.referenceDate?.value == TemporalValue("2020-05-26"))
  }

  @Test func whatWasDecidedIsAhead() {
    let page = bulletin(
      "Le ministre a reçu mardi 16 juillet son homologue. Ils ont décidé d'organiser un colloque au "
        + "second semestre de 2020. Le taux, de 9,88% en 2015, est revenu à 6%.")
    #expect(page.referenceDate?.value == TemporalValue("2019-07-16"))
  }

  @Test(arguments: [("verra un colloque", "2022-06-14"), ("a vu un colloque", "2024-06-14")])
  func aClauseBehindAYearSaysWhetherItIsOver(clause: String, day: String) {
    let page = DatesSupport.bulletin(
      "Le titre du jour\n\nHanoï, 14 juin (VNA) – Le ministre a téléphoné à son homologue. Ils ont revu "
        + "le calendrier de 2023, qui \(clause), et les échanges de 2021. -VNA", on: nil)
    #expect(page.referenceDate?.value == TemporalValue(day))
  }

  @Test(arguments: [
    // 12 September was a Thursday in 2024, a Friday in 2025.
    ("12 septembre", "Le ministre a reçu jeudi matin l'ambassadeur.", "2024-09-12"),
    ("12 septembre", "Le ministre a reçu vendredi matin l'ambassadeur.", "2025-09-12"),
    // 3 November was a Wednesday in 2021, a Tuesday in 2020.
    (
      "3 novembre",
      "Le ministre a reçu mardi l'ambassadeur. Il a ouvert mercredi matin un colloque.",
      "2021-11-03"
    ),
  ])
  func weekdaysByThemselvesUnderADatelineWithNoYear(day: String, lead: String, date: String) {
    let page = DatesSupport.bulletin(
      "Le titre du jour\n\nHanoï, \(day) (VNA) – \(lead) -VNA", on: nil)
    #expect(anchor(page.referenceDate) == "\(date) bound")
  }

  @Test func aWeekdayByItselfIsNoneOfADayToldOf() {
    // Nothing says that the third was that Thursday.
    let page = bulletin("Elle a déclaré jeudi que le navire était parti le 3 juillet.")
    #expect(page.referenceDate == nil)
  }

  @Test func anAnniversaryIsCelebratedInItsYear() {
    let page = bulletin(
      "Le ministre a reçu le 9 juin son homologue. Les deux pays, qui ont noué un partenariat en 2016, "
        + "fêtent le 50e anniversaire de leurs relations (7 mars 1973-2023).")
    #expect(page.referenceDate?.value == TemporalValue("2023-06-09"))
    // … or it is near: celebrated «en janvier prochain».
    let ahead = bulletin(
      "Le ministre a reçu le 15 novembre son homologue. Les deux pays fêteront bientôt le 25e "
        + "anniversaire de leurs relations (6 janvier 1998-2023).")
    #expect(ahead.referenceDate?.value == TemporalValue("2022-11-15"))
  }

  @Test func aWeekdayIsSaidOfDaysNearby() {
    let page = bulletin(
      "Le congrès s'est conclu mercredi 27 décembre 2023. Le ministre, qui l'avait ouvert le 25 décembre, "
        + "a rappelé que les ventes de 2023 avaient doublé.")
    #expect(page.referenceDate?.value == TemporalValue("2023-12-27"))
  }

  @Test func ofTwoYearsThatFitTheOneThatIsOver() {
    // 18 September was a Friday in 2020 and is in 2026.
    let page = bulletin("Le ministre a reçu vendredi 18 septembre l'ambassadeur.")
    #expect(anchor(page.referenceDate) == "2020-09-18 bound")
    // A figure of 2024 was not told in 2020.
    let later = bulletin(
      "Le ministre a reçu jeudi 9 avril l'ambassadeur. Les échanges ont atteint 2 milliards en 2024."
    )
    #expect(later.referenceDate?.value == TemporalValue("2026-04-09"))
  }
}

private func anchor(_ date: ReferenceDate?) -> String {
  date.map { "\($0.value) \($0.basis.rawValue)" } ?? "none"
}
