import Testing
import VNAModel

/// What French stories tell of teams, ships, delegations and sessions, and what they mention in passing.
/// Each story is ours, of Friday, the 14th of November 2025.
@Suite struct EventFrenchTeamTests {
  private func told(_ story: String) -> [String] {
    EventReading.read(story + " -VNA\n", on: "2025-11-14").events.filter(\.isMain)
      .map(EventReading.line)
  }

  /// Who won the medals of a team that the lead tells of, whatever else he is told beside.
  @Test func namesTheWinnersOfATeam() {
    let lead = "Hanoï (VNA) – Les élèves vietnamiens ont remporté jeudi trois médailles d'or.\n"
    #expect(
      told(
        lead + "Lê Van Binh, du lycée d'excellence de Hanoï, "
          + "et Pham Thi Hoa, du lycée d'excellence de Bac Ninh, ont décroché chacun une médaille.")
        == ["award: Lê Van Binh, Pham Thi Hoa @ Hanoï on 2025-11-13"])
    // Of a champion with a name the body adds no other.
    #expect(
      told(
        "Hanoï (VNA) – Trân Van Nam a remporté jeudi à Hanoï une médaille d'or.\n"
          + "Lê Van Binh a décroché une médaille d'argent.")
        == ["award: Trân Van Nam @ Hanoï on 2025-11-13"])
  }

  /// A contest abroad is where it was won, be the story written at home.
  @Test func findsWhereAContestWas() {
    let lead = "Hanoï (VNA) – Trân Van Nam a remporté mercredi une médaille d'or.\n"
    #expect(
      told(
        lead
          + "Organisées du 8 au 12 novembre à Astana, au Kazakhstan, les Olympiades ont réuni 305 "
          + "candidats.")
        == ["award: Trân Van Nam @ Astana on 2025-11-12"])
    #expect(
      told(
        lead + "Organisées du 8 au 12 mars à Astana, au Kazakhstan, les Olympiades ont réuni 305 "
          + "candidats.")
        == ["award: Trân Van Nam @ Hanoï on 2025-11-12"])
  }

  /// Ships call for the navy that has sent them; a frigate that is bought makes no visit.
  @Test func sendsShips() {
    #expect(
      told(
        "Da Nang (VNA) – Trois bâtiments de la Marine indienne ont accosté lundi au port de Tien Sa, "
          + "entamant une visite d'amitié de cinq jours dans la ville de Da Nang.")
        == ["visit: Marine indienne @ Da Nang on 2025-11-10/2025-11-14"])
    #expect(
      told(
        "Da Nang (VNA) – Les ouvriers de Da Nang ont réparé une frégate de la Marine indienne."
      )
      .allSatisfy { !$0.hasPrefix("visit") })
  }

  /// A delegation without a head stands for the body that has sent it.
  @Test func meetsADelegation() {
    #expect(
      told(
        "Hanoï (VNA) – Le ministre Lê Van Binh a reçu jeudi à Hanoï une délégation de la Chambre de "
          + "commerce américaine.")
        == ["meeting: Lê Van Binh, Chambre de commerce américaine @ Hanoï on 2025-11-13"])
    #expect(
      told(
        "Hanoï (VNA) – Le ministre Lê Van Binh a reçu jeudi à Hanoï une délégation de la Chambre de "
          + "commerce américaine conduite par John Smith.")
        == ["meeting: Lê Van Binh, John Smith @ Hanoï on 2025-11-13"])
  }

  /// The days of which that of the closing is the last.
  @Test func closesASession() {
    #expect(
      told(
        "Hanoï (VNA) – Après trois jours de travail, du 11 au 13 novembre, le 13e Plénum du Comité "
          + "central s'est clôturé jeudi à Hanoï.")
        == ["congress: Comité central @ Hanoï on 2025-11-11/2025-11-13"])
    #expect(
      told(
        "Hanoï (VNA) – Le 13e Plénum du Comité central, qui prépare le congrès du 20 au 22 novembre, "
          + "s'est clôturé jeudi à Hanoï.")
        == ["congress: Comité central @ Hanoï on 2025-11-13"])
  }

  /// What a country says by somebody whom the sentence names behind.
  @Test func findsTheSourceBehindACountry() {
    #expect(
      told(
        "Hanoï (VNA) – Le Vietnam s'oppose à la mesure et la considère comme nulle, a déclaré jeudi à "
          + "Hanoï la porte-parole Lê Thi Hoa.")
        == ["statement: Lê Thi Hoa @ Hanoï on 2025-11-13"])
    #expect(
      told("Hanoï (VNA) – Le Vietnam considère cette mesure comme nulle.")
        .allSatisfy { $0.hasPrefix("statement: Vietnam") })
  }

  /// The paper of the lead is signed by people for those bodies.
  @Test func joinsTheSignersOfAPaper() {
    let lead =
      "Hanoï (VNA) – Le groupe Viettel et le groupe FPT ont signé jeudi à Hanoï un accord.\n"
    #expect(
      told(lead + "Le document a été paraphé par Lê Van Binh et Trân Van Nam.")
        == ["agreement: Viettel, FPT, Lê Van Binh, Trân Van Nam @ Hanoï on 2025-11-13"])
    #expect(
      told(lead + "Un autre accord avait été paraphé en 2019 par Lê Van Binh et Trân Van Nam.")
        == ["agreement: Viettel, FPT @ Hanoï on 2025-11-13"])
  }

  /// Two offices filled by one body on one day, and one that is told of in passing.
  @Test func readsElectionsOfADay() {
    let lead =
      "Hanoï (VNA) – L'Assemblée nationale a élu jeudi après-midi Lê Van Binh au poste de Premier "
      + "ministre.\n"
    #expect(
      told(
        lead + "Dans la matinée, les députés avaient élu Trân Van Nam président de la République.")
        == [
          "election: Lê Van Binh, Assemblée nationale @ Hanoï on 2025-11-13TAF",
          "election: Trân Van Nam @ Hanoï on 2025-11-13TMO",
        ])
    #expect(
      told(lead + "Il succède à Trân Van Nam, réélu secrétaire général du Parti.")
        == ["election: Lê Van Binh, Assemblée nationale @ Hanoï on 2025-11-13TAF"])
  }

  /// A clause without a verb, where the word tells to whom.
  @Test func readsGapsOfCongratulations() {
    let lead =
      "Hanoï (VNA) – Le président Luong Cuong a adressé jeudi un message de félicitations au président "
      + "Emmanuel Macron.\n"
    #expect(
      told(
        lead + "Le même jour, le Premier ministre Lê Van Binh a félicité Jean Dupont, président de "
          + "l'Assemblée nationale, et le ministre Trân Van Nam, son homologue Pierre Martin.")
        == [
          "message: Luong Cuong, Emmanuel Macron on 2025-11-13",
          "message: Lê Van Binh, Jean Dupont on 2025-11-13",
          "message: Trân Van Nam, Pierre Martin on 2025-11-13",
        ])
  }

  /// The drought of those to whom somebody lends money is not the story.
  @Test func leavesOutTheDisasterOfVictims() {
    #expect(
      told(
        "La BAD accorde un prêt à des provinces frappées par la sécheresse\n"
          + "Hanoï (VNA) – La Banque d'État du Vietnam et la Banque asiatique de développement ont signé "
          + "jeudi à Hanoï un accord de prêt destiné à cinq provinces frappées par la sécheresse.")
        == [
          "agreement: Banque d'État du Vietnam, Banque asiatique de développement @ Hanoï on 2025-11-13"
        ])
  }

  /// When a storm struck, not when its victims were counted.
  @Test func tellsWhenAStormStruck() {
    let lead =
      "Le bilan du typhon Kalmaegi s'élevait jeudi matin à 9 morts dans la province de Gia Lai.\n"
    #expect(
      told(lead + "Le typhon a atteint mardi après-midi les côtes de la province.")
        == ["disaster @ Gia Lai on 2025-11-11TAF"])
    #expect(
      told(
        "Le typhon Kalmaegi a frappé jeudi matin la province de Gia Lai.\n"
          + "Le typhon a atteint mardi après-midi les Philippines.")
        == ["disaster @ Gia Lai on 2025-11-13TMO"])
  }

  /// Where an exhibition goes next.
  @Test func keepsTheDayOfAnOpening() {
    let lead = "Hanoï (VNA) – Le Musée des beaux-arts a inauguré jeudi à Hanoï une exposition.\n"
    #expect(
      told(lead + "L'exposition sera ensuite présentée à Huê au premier trimestre 2026.")
        == ["conference: Musée des beaux-arts @ Hanoï on 2025-11-13"])
  }

  /// A body that brings many together holds a gathering; one that meets somebody does not.
  @Test func gathersPeople() {
    #expect(
      told(
        "Prague (VNA) – L'Association des Vietnamiens a organisé jeudi à Prague une rencontre consacrée "
          + "à la langue, en présence de l'ambassadeur Lê Van Binh.")
        == ["conference: Association des Vietnamiens, Lê Van Binh @ Prague on 2025-11-13"])
    #expect(
      told(
        "Prague (VNA) – Lê Van Binh a eu jeudi à Prague une rencontre avec le ministre Jan Novak.")
        == ["meeting: Lê Van Binh, Jan Novak @ Prague on 2025-11-13"])
  }

  /// A title without a name speaks before a colon, where no name does.
  @Test func aTitleSpeaksBeforeAColon() {
    func speaker(_ sentence: String) -> String? {
      EventReading.read("Hanoï (VNA) – Il pleut.\n" + sentence + " -VNA\n").quotes.first?.speaker
    }
    #expect(
      speaker(
        "Le nouveau chef du gouvernement a prêté serment : « Je jure fidélité à la Patrie et au peuple »."
      )
        == "nouveau chef du gouvernement")
    #expect(
      speaker(
        "Le ministre Lê Van Binh a prêté serment : « Je jure fidélité à la Patrie et au peuple ».")
        == "Lê Van Binh")
  }

  /// Whom one met beside a gathering in which both did not take part.
  @Test func meetsBesideAGathering() {
    let lead =
      "New York (VNA) – L'ambassadeur Lê Van Binh a participé jeudi à New York à une conférence de l'ONU.\n"
    #expect(
      told(lead + "En marge de la conférence, Lê Van Binh a rencontré la directrice Mary Smith.")
        .last
        == "meeting: Lê Van Binh, Mary Smith @ New York on 2025-11-13")
    #expect(
      told(lead + "Mary Smith a remercié le Vietnam d'avoir accueilli en 2020 un forum.").count == 1
    )
  }

  /// Who lost an office the day before another was given it is of the story as well.
  @Test func tellsWhoWasRelievedTheDayBefore() {
    #expect(
      told(
        "Hanoï (VNA) – L'Assemblée nationale a nommé vendredi Trân Van Nam ministre de "
          + "l'Intérieur.\nJeudi après-midi, l'Assemblée nationale avait relevé de ses fonctions "
          + "Lê Van Binh, ministre sortant.")
        == [
          "appointment: Assemblée nationale, Trân Van Nam @ Hanoï on 2025-11-14",
          "other: Assemblée nationale, Lê Van Binh on 2025-11-13TAF",
        ])
  }
}
