import Testing
import VNAModel

/// Who takes part where the sentence itself names him by no name, or far from the verb; each story is ours
/// and of Tuesday, the 11th of November 2025.
@Suite struct EventPartiesTests {
  private func main(_ text: String) -> [String] { EventReading.main(text) }

  // MARK: Who looks on

  @Test(arguments: ["au stade", "sur la grande place", "lors d'une soirée de gala"])
  func whoLooksOnStandsBehindThePlace(_ place: String) {
    #expect(
      main(
        """
        Kon Tum (VNA) – Le Festival du café s'est ouvert lundi \(place), à Kon Tum, en présence du \
        ministre Lê Van Nam.-VNA
        """) == ["conference: Lê Van Nam @ Kon Tum on 2025-11-10"])
  }

  @Test func whoLooksOnElsewhereIsNotThere() {
    // Another verb has him.
    #expect(
      main(
        """
        Kon Tum (VNA) – Le Festival du café s'est ouvert lundi sur la grande place, à Kon Tum, et un pont y a \
        été béni en présence du ministre Lê Van Nam.-VNA
        """) == ["conference @ Kon Tum on 2025-11-10"])
  }

  // MARK: For whom one signs

  @Test(arguments: [
    "Les deux parties", "Les deux ministres", "À l'issue des entretiens, les deux parties",
  ])
  func thoseWithWhomTheHeadlineBeginsSign(_ who: String) {
    #expect(
      main(
        """
        Le Vietnam et le Sénégal resserrent leurs liens

        Dakar (VNA) – La ministre vietnamienne Lê Thi Lan s'est entretenue lundi à Dakar avec son homologue \
        sénégalais Amadou Diallo.
        \(who) ont signé un accord sur le riz.-VNA
        """) == [
          "meeting: Lê Thi Lan, Amadou Diallo @ Dakar on 2025-11-10",
          "agreement: Lê Thi Lan, Amadou Diallo, Vietnam, Sénégal @ Dakar on 2025-11-10",
        ])
  }

  @Test(arguments: [
    "Le Vietnam, le Laos et le Cambodge resserrent", "La ministre Lê Thi Lan à Dakar resserre",
  ])
  func othersInTheHeadlineDoNot(_ headline: String) {
    #expect(
      main(
        """
        \(headline) les liens

        Dakar (VNA) – La ministre vietnamienne Lê Thi Lan s'est entretenue lundi à Dakar avec son homologue \
        sénégalais Amadou Diallo.
        Les deux ministres ont signé un accord sur le riz.-VNA
        """
      ).last == "agreement: Lê Thi Lan, Amadou Diallo @ Dakar on 2025-11-10")
  }

  @Test func namedBodiesSignForThemselves() {
    #expect(
      main(
        """
        Le Vietnam et le Sénégal resserrent leurs liens

        Dakar (VNA) – La ministre vietnamienne Lê Thi Lan s'est entretenue lundi à Dakar avec son homologue \
        sénégalais Amadou Diallo.
        Les deux ministres ont signé un accord entre Petrovietnam et Petrosen.-VNA
        """
      ).contains { $0.contains("Vietnam, Sénégal") } == false)
  }

  @Test func relationsAreRaised() {
    #expect(
      main(
        """
        Dakar (VNA) – Le Vietnam et le Sénégal ont érigé leurs relations en partenariat stratégique lundi à \
        Dakar.-VNA
        """) == ["agreement: Vietnam, Sénégal @ Dakar on 2025-11-10"])
  }

  // MARK: Whom one meets

  @Test func worksWithThoseWhoHaveNoName() {
    #expect(
      main(
        """
        Cà Mau (VNA) – Une délégation de la province de Koh Kong, conduite par son gouverneur Sok Dara, a \
        travaillé lundi à Cà Mau avec les dirigeants de la province de Cà Mau.-VNA
        """) == ["meeting: Sok Dara @ Cà Mau on 2025-11-10"])
    // To work is to meet nobody.
    #expect(
      main(
        """
        Cà Mau (VNA) – Le gouverneur Sok Dara a travaillé lundi à Cà Mau sur le budget de la province.-VNA
        """
      ).contains { $0.hasPrefix("meeting") } == false)
  }

  @Test func oneAfterTheOtherAreTwoMeetings() {
    let text = { (joint: String) in
      """
      Dakar (VNA) – La ministre Lê Thi Lan a rencontré lundi à Dakar le ministre sénégalais Amadou Diallo\
      \(joint) la ministre malienne Aminata Traoré.-VNA
      """
    }
    #expect(
      main(text(", puis")) == [
        "meeting: Lê Thi Lan, Amadou Diallo @ Dakar on 2025-11-10",
        "meeting: Lê Thi Lan, Aminata Traoré @ Dakar on 2025-11-10",
      ])
    #expect(
      main(text(" et")) == [
        "meeting: Lê Thi Lan, Amadou Diallo, Aminata Traoré @ Dakar on 2025-11-10"
      ])
  }

  // MARK: Messages

  @Test func theHeadOfStateOfACountryIsWhoHasTheOffice() {
    let text = { (title: String) in
      """
      Hanoï (VNA) – Le président Lê Van Nam a adressé lundi ses félicitations au président sénégalais Amadou \
      Diallo. Le Premier ministre Trân Van Hai a lui aussi adressé ses félicitations \(title).-VNA
      """
    }
    let first = "message: Lê Van Nam, Amadou Diallo on 2025-11-10"
    #expect(
      main(text("au chef de l'État sénégalais")) == [
        first, "message: Trân Van Hai, Amadou Diallo",
      ])
    // Of a country of which nobody was named.
    #expect(
      main(text("au chef de l'État malien")).contains("message: Trân Van Hai, Amadou Diallo")
        == false)
  }

  @Test func messagesCountInTheirOrder() {
    #expect(
      main(
        """
        Hanoï (VNA) – À l'occasion de l'investiture d'Amadou Diallo à la présidence du Sénégal, le président \
        Lê Van Nam lui a adressé lundi un message de félicitations.
        Le même jour, le Premier ministre Trân Van Hai a écrit à son homologue Moussa Sow. La vice-présidente \
        Lê Thi Lan a adressé un message à la vice-présidente Aminata Traoré. Le ministre Dô Van \
        Long a envoyé un message à la ministre Fatou Fall.-VNA
        """) == [
          "message: Lê Van Nam, Amadou Diallo on 2025-11-10",
          "message: Trân Van Hai, Moussa Sow on 2025-11-10",
          "message: Lê Thi Lan, Aminata Traoré on 2025-11-10",
        ])
  }

  // MARK: Days that are of others

  @Test func whatHasNotBeenSeenSinceTellsNoDay() {
    #expect(
      main(
        """
        Son La (VNA) – Les crues ont fait lundi trois morts à Son La. La province n'avait pas connu de telles \
        crues depuis celles d'octobre 2017.-VNA
        """) == ["disaster @ Son La on 2025-11-10"])
  }

  @Test func theDayOfTheOpeningIsNotThatOfTheVote() {
    #expect(
      EventReading.all(
        """
        Hanoï (VNA) – La 10e session de l'Assemblée nationale s'est achevée lundi à Hanoï.
        Ouverte le 20 octobre, l'Assemblée nationale a adopté 12 lois.-VNA
        """
      ).filter { $0.kind == .agreement }.allSatisfy {
        "\($0.date.map { "\($0)" } ?? "")" != "2025-10-20"
      })
  }
}
