import Testing
import VNAModel

/// What is told beside the event that a story is about.
@Suite struct EventBesideTests {
  private func main(_ text: String) -> [String] {
    EventReading.read(text, on: "2025-11-14").events.filter(\.isMain).map(EventReading.line)
  }

  @Test func severalMetOnTheMarginsAreNotTheStory() {
    #expect(
      main(
        """
        Bangkok (VNA) – Le 12e Forum de l'eau s'est ouvert jeudi à Bangkok, en présence du ministre \
        Dô Duc Duy.
        En marge du forum, Dô Duc Duy a rencontré la ministre thaïlandaise Pinsri Saengthong et le \
        ministre laotien Khamla Bounthavy.-VNA
        """) == ["conference: Dô Duc Duy @ Bangkok on 2025-11-13"])
  }

  @Test func oneMetOnTheMarginsAtATimeIs() {
    #expect(
      main(
        """
        Bangkok (VNA) – Le 12e Forum de l'eau s'est ouvert jeudi à Bangkok, en présence du ministre \
        Dô Duc Duy.
        En marge du forum, Dô Duc Duy a rencontré vendredi la ministre thaïlandaise Pinsri \
        Saengthong.-VNA
        """) == [
          "conference: Dô Duc Duy @ Bangkok on 2025-11-13/2025-11-14",
          "meeting: Dô Duc Duy, Pinsri Saengthong @ Bangkok on 2025-11-14",
        ])
  }

  @Test func adoptsADeclaration() {
    #expect(
      main(
        """
        Les ministres de l'ASEAN adoptent une déclaration sur les forêts

        Manille (VNA) – La 9e Conférence ministérielle de l'ASEAN sur les forêts s'est tenue jeudi \
        à Manille, sous la présidence du ministre Ramon Reyes.
        Au terme des travaux, les ministres ont adopté la Déclaration de Manille.-VNA
        """
      ).contains { $0.hasPrefix("agreement: Association") || $0.hasPrefix("agreement: ASEAN") })
  }

  @Test func aDeclarationThatIsMadeIsNoAgreement() {
    #expect(
      !main(
        """
        Manille (VNA) – Le ministre Ramon Reyes a fait jeudi à Manille une déclaration sur les \
        forêts devant la presse.-VNA
        """
      ).contains { $0.hasPrefix("agreement") })
  }

  @Test func earlierAgreementsAreNotThoseToCome() {
    let events = EventReading.read(
      """
      Tunis (VNA) – Le Sommet des maires s'est ouvert jeudi à Tunis.
      En mars, seize accords avaient été conclus à Hanoï. Les maires adopteront samedi la \
      Déclaration de Tunis.-VNA
      """, on: "2025-11-14"
    ).events
    #expect(
      events.filter { $0.kind == .agreement }.map(\.status) == [.held, .planned])
    #expect(!events.contains { $0.kind == .agreement && $0.isMain })
  }

  @Test func aFestivalThatOpensIsTheStory() {
    #expect(
      main(
        """
        Bac Giang (VNA) – La 6e Fête du litchi a été inaugurée jeudi à Bac Giang devant des milliers \
        de visiteurs.
        L'ambassadrice de Suisse, Anna Keller, a visité les stands.-VNA
        """) == ["conference @ Bac Giang on 2025-11-13"])
  }

  @Test func aCeremonyWithItsChairIsTold() {
    #expect(
      main(
        """
        Hanoï (VNA) – Un lot de 500.000 vaccins a été livré jeudi, a annoncé le ministère de la Santé.
        Les doses ont été remises lors d'une cérémonie présidée par la ministre Dao Hông Lan, en \
        présence de la représentante de l'UNICEF, Silvia Danailov.-VNA
        """
      ).contains("conference: Dao Hông Lan, Silvia Danailov @ Hanoï on 2025-11-13"))
  }

  @Test func whoHandsAPrizeOverSendsNoMessage() {
    #expect(
      !main(
        """
        Hanoï (VNA) – Le président Luong Cuong a remis jeudi à Hanoï le prix des sciences au chimiste \
        Trân Van Luc.
        Luong Cuong a félicité les lauréats et a salué leurs travaux.-VNA
        """
      ).contains { $0.hasPrefix("message") })
  }

  @Test func aCountryThatBecomesAMemberIsNoAppointmentOfItsMinister() {
    #expect(
      !main(
        """
        Vientiane (VNA) – Le Sommet du Mékong s'est ouvert jeudi à Vientiane. Le Premier ministre \
        laotien a salué Xanana Gusmao, dont le pays est en passe de devenir membre à part entière.-VNA
        """
      ).contains { $0.hasPrefix("appointment") })
  }

  @Test func aDisasterThatTheLeadSumsUp() {
    #expect(
      main(
        """
        Yên Bai : neuf disparus

        Yên Bai (VNA) – Deux jours après l'éboulement qui a enseveli douze maisons de la province \
        de Yên Bai, neuf habitants restaient portés disparus vendredi.
        La catastrophe s'est produite mercredi vers 15h00.-VNA
        """) == ["disaster @ Yên Bai on 2025-11-12T15:00"])
  }

  @Test func solidarityAfterADisasterIsNot() {
    #expect(
      main(
        """
        Hanoï (VNA) – Le ministre Lê Hoai Trung s'est entretenu jeudi par téléphone avec son homologue \
        espagnol, José Manuel Albares, après les inondations qui ont détruit des villages.-VNA
        """) == ["call: Lê Hoai Trung, José Manuel Albares on 2025-11-13"])
  }

  @Test func himIsWhomTheParagraphIsAbout() {
    #expect(
      main(
        """
        Séoul (VNA) – Le nageur Trân Van Luc a remporté jeudi à Séoul une médaille d'or.
        « Je suis comblé », a dit Trân Van Luc. Dans la tribune, son entraîneuse, Lê Thi Hoa, pleurait.
        Né à Huê, il n'a appris à nager qu'à dix ans.
        Le président Luong Cuong lui a adressé vendredi une lettre de félicitations.-VNA
        """
      ).contains("message: Luong Cuong, Trân Van Luc on 2025-11-14"))
  }

  @Test func aCareerIsNotTheAppointment() {
    #expect(
      main(
        """
        Trân Van Luc nommé ambassadeur

        Hanoï (VNA) – Trân Van Luc a été nommé jeudi ambassadeur au Laos.
        Il a dirigé un institut de 2014 à 2021, avant d'être nommé au ministère.-VNA
        """) == ["appointment: Trân Van Luc @ Hanoï on 2025-11-13"])
  }

  @Test func theTownCountsMoreThanTheRegion() {
    #expect(
      main(
        """
        Hanoï (VNA) – Les pluies torrentielles qui s'abattent sur les provinces du Nord ont provoqué jeudi des \
        crues à Lào Cai, où sept personnes ont péri.-VNA
        """
      ).first == "disaster @ Lào Cai on 2025-11-13")
  }

  @Test func aSiteWasInscribedWhereTheCommitteeSat() {
    #expect(
      main(
        """
        Bangkok (VNA) – L'art du thé a été inscrit jeudi sur la Liste représentative du patrimoine \
        culturel immatériel de l'humanité. La décision a été prise lors de la 20e session du Comité \
        du patrimoine immatériel de l'UNESCO, qui se tient à New Delhi.-VNA
        """
      ).contains { $0.hasPrefix("award: ") && $0.contains("@ New Delhi on 2025-11-13") })
  }

  @Test func theWorksOfACongressLast() {
    #expect(
      main(
        """
        Huê (VNA) – Le 4e congrès de l'Association des écrivains de Huê s'est ouvert mercredi à Huê.
        Les travaux dureront jusqu'au 14 novembre.-VNA
        """) == ["congress: Association des écrivains de Huê @ Huê on 2025-11-12/2025-11-14"])
  }
}
