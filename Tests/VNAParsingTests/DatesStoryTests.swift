import Testing
import VNAModel

/// Dates whose value depends on the story around them; the day of the text is Thursday, the 13th of
/// November 2025, unless a test says otherwise.
@Suite struct DatesStoryTests {
  private func read(_ text: String, on day: String = "2025-11-13") -> [String] {
    DatesSupport.read(text, on: day)
  }

  @Test func aDayOfTheMonthWithItsPartOfTheDay() {
    #expect(
      read("Arrivé le 9 au soir à Vinh, il a visité deux écoles. Il repart le 15 au matin.")
        == ["9 au soir = 2025-11-09TEV", "15 au matin = 2025-11-15TMO"])
    #expect(read("Elle a reçu le 9 au titre de l'année.") == [])
  }

  @Test func severalWeekdays() {
    #expect(
      read("Les députés ont débattu lundi et mardi du budget.")
        == ["lundi et mardi = 2025-11-10,2025-11-11"])
    #expect(
      read("Les députés voteront lundi, mardi et mercredi.")
        == ["lundi, mardi et mercredi = 2025-11-17,2025-11-18,2025-11-19"])
    // On a Thursday the second day follows the first.
    #expect(
      read("Les experts se sont réunis jeudi et vendredi à Huê.")
        == ["jeudi et vendredi = 2025-11-13,2025-11-14"])
  }

  @Test func theFirstQuarters() {
    #expect(
      read("Sur les trois premiers trimestres, la croissance a atteint 7,8%.")
        == ["trois premiers trimestres = 2025-01/2025-09"])
    #expect(
      read("Les deux premiers trimestres de 2024 ont été calmes.")
        == ["deux premiers trimestres de 2024 = 2024-01/2024-06"])
  }

  @Test func theYearOfAnArticleOfJanuary() {
    #expect(
      read(
        "L'an dernier, la province a reçu 4 millions de touristes, dont la moitié au cours des six "
          + "premiers mois de l'année.", on: "2025-01-08")
        == ["L'an dernier = 2024", "six premiers mois de l'année = 2024-01/2024-06"])
    #expect(
      read("La ligne ouvrira au cours des six premiers mois de l'année.", on: "2025-01-08")
        == ["six premiers mois de l'année = 2025-01/2025-06"])
  }

  @Test func theEndOfAYearThatIsOver() {
    let figures = "Les échanges ont atteint 2 milliards de dollars en 2024."
    #expect(
      read("\(figures) Quelque 260 projets étaient en cours à la fin de l'année.", on: "2025-03-04")
        == ["2024 = 2024", "fin de l'année = 2024"])
    #expect(
      read("\(figures) Ils atteindraient 3 milliards à la fin de l'année.", on: "2025-03-04")
        == ["2024 = 2024", "fin de l'année = 2025"])
    #expect(
      read("\(figures) Le gouvernement souhaite 3 milliards à la fin de l'année.", on: "2025-03-04")
        == ["2024 = 2024", "fin de l'année = 2025"])
  }

  @Test func theEveOfTheStorysDay() {
    #expect(
      read(
        """
        Les pourparlers ont repris jeudi 13 novembre.
        Une note a été remise lundi à l'ambassade.
        Interrogé sur l'arrêt rendu la veille à La Haye, le porte-parole n'a pas répondu.
        Le ministre a rappelé que des tirs avaient éclaté au petit matin.
        """) == [
          "jeudi 13 novembre = 2025-11-13", "lundi = 2025-11-10", "la veille = 2025-11-12",
          "petit matin = 2025-11-13TMO",
        ])
  }

  /// What «avait» told, and a day that is over, do not move the story's day.
  @Test func theStorysDayAfterItsBackground() {
    #expect(
      read(
        """
        L'Assemblée a adopté la loi jeudi 13 novembre.
        Quinze articles avaient été remaniés depuis la séance du 3 novembre.
        Le même jour, les députés ont approuvé deux textes.
        Elle doit se prononcer dans la soirée sur le budget.
        """) == [
          "jeudi 13 novembre = 2025-11-13", "3 novembre = 2025-11-03",
          "Le même jour = 2025-11-13", "soirée = 2025-11-13TEV",
        ])
  }

  @Test func thePastBeforeACommaGoesFirst() {
    #expect(
      read("Le dirigeant, qui s'était rendu à Hanoï les 28 et 29 mars, souhaite un accord.")
        == ["28 et 29 mars = 2025-03-28,2025-03-29"])
  }

  @Test func noPastHourOfADayToCome() {
    #expect(
      read(
        """
        Le forum s'est ouvert jeudi 13 novembre.
        Les billets seront vendus dès lundi prochain.
        Deux accords ont été signés en fin de matinée.
        """) == [
          "jeudi 13 novembre = 2025-11-13", "lundi prochain = 2025-11-17",
          "fin de matinée = 2025-11-13TMO",
        ])
  }

  @Test func whatMayHappen() {
    #expect(
      read("Un autre typhon pourrait entrer dimanche soir en mer Orientale.")
        == ["dimanche soir = 2025-11-16TEV"])
  }

  /// Where a page names no year but one to aim at, its day lies before it.
  @Test func aimsAheadOfTheDay() {
    #expect(
      DatesSupport.read(
        "Le ministre a reçu jeudi 24 juillet son homologue. Le pays veut être neutre pour 2050.",
        on: nil) == ["jeudi 24 juillet = 2025-07-24", "2050 = 2050"])
  }

  /// Verbs in the imperfect tell of the past, those in the conditional of what was to come.
  @Test func theTenseOfStories() {
    #expect(
      read("Personne au village n'espérait une telle récolte en janvier.", on: "2025-11-13")
        == ["janvier = 2025-01"])
    #expect(
      read("Le maire a indiqué que la ville fêterait en juin son fondateur.")
        == ["juin = 2026-06"])
    #expect(read("La mairie assurait en juin le transport.") == ["juin = 2025-06"])
  }

  @Test func whatWasAskedOfOthersIsAhead() {
    #expect(
      read("Il a proposé que la Commission des pêches se réunisse à Huê au premier trimestre.")
        == ["premier trimestre = 2026-01/2026-03"])
    #expect(
      read("L'équipe a encore trois matches à jouer, dont celui de Vinh, samedi.")
        == ["samedi = 2025-11-15"])
  }

  @Test func whatWasAnnouncedIsAhead() {
    #expect(
      read("Le maire a annoncé l'ouverture en mars d'une école.") == ["mars = 2026-03"])
    // The day of the announcement stands behind all of it.
    #expect(
      read("Le maire a annoncé l'ouverture d'une école en mars.") == ["mars = 2025-03"])
  }

  @Test func theSameDayIsNotThatOfAnApposition() {
    let story = "Le ministre a reçu jeudi 13 novembre son homologue lao."
    #expect(
      read(
        """
        \(story)
        Il a salué le succès du congrès, clos le 8 novembre.
        Le même jour, il a visité une école.
        """) == [
          "jeudi 13 novembre = 2025-11-13", "8 novembre = 2025-11-08",
          "Le même jour = 2025-11-13",
        ])
  }

  @Test func theReignOfAHouse() {
    #expect(
      read("Le palais de la cour des Nguyên (1802-1945) est rouvert.") == ["1802-1945 = 1802/1945"])
    #expect(read("Il a vendu 1802-1945 objets.") == [])
  }

  @Test func aMonthWithALostSpace() {
    #expect(
      read("Les députés l'ont dit lors de la session demars.") == ["mars = 2025-03"])
  }

  @Test func aParticipleBehindACommaIsOfThePast() {
    // In November, March lies nearer ahead than behind.
    #expect(
      read("Le maire salue le chantier du pont, approuvé en mars.") == ["mars = 2025-03"])
    #expect(
      read("Les écoles, évacuées dans la matinée de lundi, devaient rouvrir.")
        == ["matinée de lundi = 2025-11-10TMO"])
    // What is hoped for or put off is not over.
    #expect(
      read("Le maire salue le chantier du pont, reporté en mars.") == ["mars = 2026-03"])
    #expect(
      read("Le maire prévoit la fin du chantier, espérée en mars.") == ["mars = 2026-03"])
  }

  @Test func theEveIsOfTheDayOnWhichTheLeadTells() {
    let body = "Le maire, arrivé la veille au soir, a visité deux écoles."
    let found = DatesSupport.bulletin(
      """
      Un orage frappe Vinh
      L'orage a touché mercredi la ville de Vinh.

      Vinh (VNA) – L'orage a touché mercredi 12 novembre la ville, ont annoncé jeudi les pompiers.
      Les toits ont souffert.
      \(body)
      """, on: "2025-11-13"
    ).dates.map(DatesSupport.line)
    #expect(found.last == "la veille au soir = 2025-11-12TEV", "\(found)")
  }

  @Test func thePartOfADayIsOfTheDayToldOf() {
    // Not of the dateline's, on which the story was sent.
    let page = DatesSupport.bulletin(
      "Le titre du jour\n\nPrague, 13 novembre (VNA) – L'association a fêté mercredi ses vingt ans.\n"
        + "Une collecte a réuni 300 euros dans la soirée.-VNA", on: "2025-11-13")
    #expect(page.dates.last.map(DatesSupport.line) == "soirée = 2025-11-12TEV")
    // Nor of a day to come of which the standfirst speaks.
    let plan = DatesSupport.bulletin(
      "Le titre du jour\nLes experts se réunissent jusqu'au 20 novembre.\n"
        + "Hanoï (VNA) – Le colloque s'est ouvert jeudi matin.\n"
        + "Les participants ont versé 300 euros dans la matinée.-VNA", on: "2025-11-13")
    #expect(plan.dates.last.map(DatesSupport.line) == "matinée = 2025-11-13TMO")
  }

  @Test func behindMidnight() {
    #expect(
      read("Le feu a pris mercredi vers 23h20. Il a été éteint vers 2h00.")
        == ["mercredi vers 23h20 = 2025-11-12T23:20", "2h00 = 2025-11-13T02:00"])
    // What happened by day, and what is late and not to come.
    #expect(
      read("Le feu a pris mercredi à midi. Il avait couvé depuis 2h00.").last
        == "2h00 = 2025-11-12T02:00")
  }

  @Test func theSameDayGoesOnWithTheStory() {
    let page = DatesSupport.bulletin(
      "Le titre du jour\nLe président a écrit le 13 novembre à son homologue.\n"
        + "Celui-ci l'a emporté mercredi 12 novembre dès le premier tour.\n"
        + "Le même jour, le ministre a adressé un message.-VNA", on: "2025-11-13")
    #expect(page.dates.last.map(DatesSupport.line) == "Le même jour = 2025-11-13")
    // In its own paragraph it is the day just named.
    let other = DatesSupport.bulletin(
      "Le titre du jour\nLe président a écrit le 13 novembre à son homologue.\n"
        + "Celui-ci l'a emporté mercredi 12 novembre. Le même jour, il a remercié.-VNA",
      on: "2025-11-13")
    #expect(other.dates.last.map(DatesSupport.line) == "Le même jour = 2025-11-12")
  }
}
