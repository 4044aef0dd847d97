import Testing
import VNAModel
import VNAParsing

/// The session in the course of which a body adopts or elects, and what is said of those in office: each
/// story is ours and of Tuesday, the 11th of November 2025.
@Suite struct EventSittingTests {
  private func main(_ text: String) -> [String] { EventReading.main(text) }

  @Test func aLawAndTheSessionThatEndsWithIt() {
    #expect(
      main(
        """
        L'Assemblée nationale adopte la Loi sur les forêts
        Au dernier jour de leur 10e session, les députés ont adopté mardi la Loi sur les forêts.

        Hanoï (VNA) – L'Assemblée nationale a adopté mardi 11 novembre à Hanoï la Loi sur les forêts.
        Le texte compte douze chapitres.
        La 10e session, ouverte le 20 octobre, avait commencé par un rapport sur le budget.-VNA
        """) == [
          "agreement: Assemblée nationale @ Hanoï on 2025-11-11",
          "congress: Assemblée nationale @ Hanoï on 2025-10-20/2025-11-11",
        ])
  }

  @Test func aSessionWhoseDaysTheBodyTells() {
    #expect(
      main(
        """
        L'Assemblée nationale adopte la Loi sur les forêts

        Hanoï (VNA) – La Loi sur les forêts a été adoptée mardi 11 novembre par l'Assemblée nationale, au \
        cours de sa 10e session.
        Ouverte le 20 octobre, la 10e session s'achèvera jeudi 13 novembre.-VNA
        """) == [
          "agreement: Assemblée nationale @ Hanoï on 2025-11-11",
          "congress: Assemblée nationale @ Hanoï on 2025-10-20/2025-11-13",
        ])
  }

  @Test(arguments: [
    // Of another day, without an end, of somebody else.
    "La 9e session s'était tenue du 5 au 12 mai.", "La 10e session a été ouverte le 20 octobre.",
    "Elle siège à Hanoï.",
  ])
  func aSessionThatIsNotToldIsNoEvent(_ last: String) {
    #expect(
      main(
        """
        L'Assemblée nationale adopte la Loi sur les forêts

        Hanoï (VNA) – L'Assemblée nationale a adopté mardi 11 novembre à Hanoï la Loi sur les forêts.
        \(last)-VNA
        """) == ["agreement: Assemblée nationale @ Hanoï on 2025-11-11"])
  }

  @Test func anElectionAndTheCongressThatHasEnded() {
    let found = main(
      """
      Lê Van Nam réélu à la tête de l'Association des pêcheurs du Vietnam

      Hanoï (VNA) – Lê Van Nam a été réélu lundi 10 novembre président de l'Association des pêcheurs du \
      Vietnam, lors du 5e Congrès de l'association, qui s'est achevé mardi 11 novembre à Vinh.
      Les travaux s'étaient ouverts le 9 novembre.-VNA
      """)
    #expect(
      found == [
        "election: Lê Van Nam, Association des pêcheurs du Vietnam @ Vinh on 2025-11-10",
        "congress: Association des pêcheurs du Vietnam @ Vinh on 2025-11-09/2025-11-11",
      ])
  }

  @Test func howSomebodyCameToHisOfficeIsToldBeside() {
    let text = { (clause: String) in
      """
      Fête nationale de Cuba : messages de félicitations

      Hanoï (VNA) – Le président Luong Cuong a adressé mardi 11 novembre un message de félicitations au \
      président cubain Miguel Diaz-Canel.
      Le président de l'Assemblée nationale, Trân Thanh Mân, a fait parvenir un message à Esteban Lazo\(clause).-VNA
      """
    }
    let messages = [
      "message: Luong Cuong, Miguel Diaz-Canel on 2025-11-11",
      "message: Trân Thanh Mân, Esteban Lazo",
    ]
    #expect(main(text("")) == messages)
    #expect(main(text(", qui vient d'être porté à la tête du Parlement")) == messages)
  }
}

/// Welcomes, those who gather at somebody's invitation, and what two leaders sign.
@Suite struct EventGuestTests {
  private func main(_ text: String) -> [String] { EventReading.main(text) }

  @Test func aWelcomeIsPartOfTheVisit() {
    let text = { (welcome: String) in
      """
      Hanoï (VNA) – Le président Luong Cuong s'est entretenu mardi 11 novembre à Hanoï avec son homologue \
      kazakh, Kassym Tokaïev, en visite d'État au Vietnam du 10 au 12 novembre\(welcome).-VNA
      """
    }
    let expected = [
      "meeting: Luong Cuong, Kassym Tokaïev @ Hanoï on 2025-11-11",
      "visit: Kassym Tokaïev, Vietnam @ Vietnam on 2025-11-10/2025-11-12",
    ]
    #expect(main(text("")) == expected)
    #expect(
      main(text(", à l'issue de la cérémonie d'accueil donnée au Palais présidentiel")) == expected)
  }

  @Test func theTwoLeadersSign() {
    let text = { (who: String) in
      """
      Hanoï (VNA) – Le président Luong Cuong s'est entretenu mardi 11 novembre à Hanoï avec son homologue \
      kazakh, Kassym Tokaïev.
      Le maïs du Vietnam est cher au Kazakhstan.
      \(who) ont ensuite signé un accord de coopération.-VNA
      """
    }
    #expect(
      main(text("Les deux dirigeants")).contains(
        "agreement: Luong Cuong, Kassym Tokaïev @ Hanoï on 2025-11-11"))
    // «elles» may be two delegations.
    #expect(!main(text("Elles")).contains { $0.hasPrefix("agreement: Luong Cuong") })
  }

  @Test func manyPeopleAtTheInvitationOfTheirAssociation() {
    let text = { (invitation: String) in
      """
      Des familles fêtent l'automne
      Plus de 300 personnes se sont retrouvées mardi à Prague\(invitation).

      Prague (VNA) – Plus de 300 personnes, venues de Brno, se sont retrouvées mardi 11 novembre à Prague.
      L'automne est doux.-VNA
      """
    }
    #expect(
      main(text(", à l'invitation de l'Association des Vietnamiens de Brno")) == [
        "conference: Association des Vietnamiens de Brno @ Prague on 2025-11-11"
      ])
    #expect(main(text("")) == ["conference @ Prague on 2025-11-11"])
  }
}
