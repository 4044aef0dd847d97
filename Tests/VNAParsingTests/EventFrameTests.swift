import Testing
import VNAModel

/// What frames the event of a story: the stay in whose course it was, the ceremony, the occasion; each story
/// is ours and of Tuesday, the 11th of November 2025.
@Suite struct EventFrameTests {
  private func main(_ text: String) -> [String] { EventReading.main(text) }

  @Test func theDaysOfAStayAreNotThoseOfWhatIsSigned() {
    let signed =
      "agreement: Vietnam, Kazakhstan, Lê Van Nam, Olzhas Bektenov @ Hanoï on 2025-11-11"
    #expect(
      main(
        """
        Vietnam et Kazakhstan signent un accord
        Le texte a été signé à Hanoï par le ministre Lê Van Nam et le ministre Olzhas Bektenov, en visite \
        au Vietnam du 9 au 12 novembre.

        Hanoï (VNA) – Le ministre Lê Van Nam et le ministre kazakh Olzhas Bektenov ont signé mardi \
        11 novembre à Hanoï, à l'issue de leurs entretiens, un accord de coopération.
        Le maïs du Vietnam est cher au Kazakhstan.-VNA
        """) == [
          signed, "visit: Olzhas Bektenov, Vietnam @ Vietnam on 2025-11-09/2025-11-12",
          "meeting: Lê Van Nam, Olzhas Bektenov @ Hanoï on 2025-11-11",
        ])
  }

  @Test func aVisitIsToldByItsDays() {
    let text = { (stay: String) in
      """
      Dakar (VNA) – La vice-ministre vietnamienne Lê Thi Lan et le ministre sénégalais Amadou Diallo se \
      sont entretenus lundi 10 novembre à Dakar.
      Le riz du Vietnam est cher au Sénégal.
      \(stay) reçue par la ministre Yassine Ndiaye.-VNA
      """
    }
    let talks = "meeting: Lê Thi Lan, Amadou Diallo @ Dakar on 2025-11-10"
    #expect(
      main(text("Pendant son séjour, du 8 au 11 novembre, Lê Thi Lan a été")) == [
        talks, "visit: Lê Thi Lan, Sénégal @ Sénégal on 2025-11-08/2025-11-11",
      ])
    // Another stay.
    #expect(main(text("Pendant son séjour, du 8 au 11 octobre, Lê Thi Lan avait été")) == [talks])
  }

  @Test func whoInspectsTheSceneVisitsIt() {
    let text = { (last: String) in
      """
      Quang Tri (VNA) – La tempête a touché terre lundi 10 novembre à Quang Tri, faisant deux morts.
      La pluie a cessé.
      \(last)-VNA
      """
    }
    let storm = "disaster @ Quang Tri on 2025-11-10"
    #expect(
      main(
        text(
          """
          En tournée d'inspection à Cua Viêt, le vice-Premier ministre Lê Van Nam a demandé de reloger \
          les sinistrés.
          """)) == [storm, "visit: Lê Van Nam @ Cua Viêt"])
    #expect(
      main(text("Le vice-Premier ministre Lê Van Nam doit se rendre à Quang Tri.")) == [storm])
  }

  @Test func whatTheGuestHadOpenedBeforeIsNotTheStory() {
    let text = { (last: String) in
      """
      Hanoï (VNA) – Le ministre Lê Van Nam a reçu mardi 11 novembre à Hanoï le ministre kazakh Olzhas \
      Bektenov.
      Le maïs est cher au Kazakhstan.
      \(last) avec le ministre Trân Van Ba un forum d'affaires.-VNA
      """
    }
    let meeting = "meeting: Lê Van Nam, Olzhas Bektenov @ Hanoï on 2025-11-11"
    #expect(main(text("Auparavant, Olzhas Bektenov avait inauguré")) == [meeting])
    #expect(
      main(text("Dans l'après-midi, Olzhas Bektenov a inauguré")) == [
        meeting, "conference: Olzhas Bektenov, Trân Van Ba @ Hanoï on 2025-11-11TAF",
      ])
  }

  @Test func aMeetingToComeIsNoneThatIsSpokenOf() {
    #expect(
      main(
        """
        Bangkok (VNA) – Le ministre Lê Van Nam et le ministre thaïlandais Somchai Rattana ont signé lundi \
        10 novembre à Bangkok un accord de coopération.
        Le texte comprend des échanges d'étudiants et une concertation chaque année.
        Le riz est cher.
        Lê Van Nam devait rencontrer dans la soirée le Premier ministre Anan Chaiyasit.-VNA
        """) == ["agreement: Lê Van Nam, Somchai Rattana @ Bangkok on 2025-11-10"])
  }

  @Test func severalAreDecoratedAtOneCeremony() {
    let text = { (frame: String, last: String) in
      """
      Hanoï (VNA) – Le tireur Lê Van Nam a reçu mardi 11 novembre à Hanoï l'Ordre du Travail\(frame).
      La salle était pleine.
      Son entraîneuse, Trân Thi Lan, et l'expert sud-coréen Park Min-soo ont été décorés \(last)de l'Ordre \
      de l'Amitié.-VNA
      """
    }
    let frame = ", au cours d'une cérémonie organisée par le ministère de la Culture"
    let all = ["award: Lê Van Nam, Trân Thi Lan, Park Min-soo @ Hanoï on 2025-11-11"]
    #expect(main(text(frame, "")) == all)
    #expect(main(text("", "")) == all)
    #expect(
      main(text(frame, "en octobre à Séoul ")) == ["award: Lê Van Nam @ Hanoï on 2025-11-11"])
  }

  @Test func theDayOfALetterIsNotThatOfItsOccasion() {
    let election = { (text: String) in
      EventReading.all(text).filter { $0.kind == .election }.map(\.date?.description)
    }
    #expect(
      election(
        """
        Hanoï (VNA) – À l'occasion de l'élection de Lê Van Nam, le président cubain Esteban Pérez lui a \
        adressé lundi 10 novembre ses félicitations.-VNA
        """) == [nil])
    #expect(
      election(
        """
        Hanoï (VNA) – À l'occasion de l'élection de Lê Van Nam, samedi 8 novembre, le président cubain \
        Esteban Pérez lui a adressé lundi 10 novembre ses félicitations.-VNA
        """) == ["2025-11-08"])
  }
}

/// Those who act without their name, or through others: leaders who write, bodies that bind themselves.
@Suite struct EventBodiesTests {
  private func main(_ text: String) -> [String] { EventReading.main(text) }

  @Test func thoseBetweenWhomAPaperIsSignIt() {
    let text = { (paper: String) in
      """
      Hanoï (VNA) – Le ministre Lê Van Nam et le ministre kazakh Olzhas Bektenov se sont entretenus mardi \
      11 novembre à Hanoï.
      À l'issue des entretiens, les deux ministres ont signé un mémorandum d'entente sur les forêts\(paper) \
      entre l'Université de Huê et l'Université d'Astana.-VNA
      """
    }
    #expect(
      main(text("")).last
        == "agreement: Université de Huê, Université d'Astana @ Hanoï on 2025-11-11")
    #expect(
      main(text(", et rappelé les liens")).last
        == "agreement: Lê Van Nam, Olzhas Bektenov @ Hanoï on 2025-11-11")
  }

  @Test func leadersWhomTheBodyNamesHaveWritten() {
    let text = { (lead: String) in
      """
      Messages de félicitations au président Luong Cuong

      Hanoï (VNA) – \(lead) adressé lundi 10 novembre leurs félicitations.
      Le président du Laos, Khamla Bounthavy, s'est dit convaincu que l'amitié grandirait.
      Pour sa part, le président cubain, Esteban Pérez, a rappelé l'amitié des deux peuples.
      Le roi Norodom Sihanath et le président russe Ivan Petrov ont aussi transmis des messages.
      Luong Cuong a été élu samedi 8 novembre par l'Assemblée nationale.-VNA
      """
    }
    let lead =
      "À l'occasion de l'élection de Luong Cuong, des dirigeants de plusieurs pays lui ont"
    #expect(
      main(text(lead)) == [
        """
        message: Luong Cuong, Khamla Bounthavy, Esteban Pérez, Norodom Sihanath, Ivan Petrov on 2025-11-10
        """,
        // They write from elsewhere.
        "election: Luong Cuong on 2025-11-08",
      ])
    let named =
      "À l'occasion de l'élection de Luong Cuong, le président cubain Esteban Pérez et son épouse lui ont"
    #expect(!main(text(named)).contains { $0.contains("Khamla") })
  }

  @Test func whoDoesSomethingElseHasNotWritten() {
    #expect(
      main(
        """
        Messages de félicitations au président Luong Cuong

        Hanoï (VNA) – À l'occasion de l'élection de Luong Cuong, des dirigeants de plusieurs pays lui ont \
        adressé lundi 10 novembre leurs félicitations.
        Le président américain John Miller a visité l'usine de Hai Phong en 2023.-VNA
        """
      ).first == "message: Luong Cuong on 2025-11-10")
  }

  @Test func whoTellsOfAGatheringDoesNotHoldIt() {
    #expect(
      main(
        """
        Hanoï (VNA) – Une conférence sur le paludisme s'est ouverte lundi 10 novembre à Hanoï, a annoncé \
        l'Organisation mondiale de la santé.-VNA
        """) == ["conference @ Hanoï on 2025-11-10"])
  }

  @Test(arguments: [
    "Des messages de félicitations ont été adressés lundi 10 novembre au président Luong Cuong par des dirigeants.",
    "Le président Luong Cuong a reçu lundi 10 novembre des messages de félicitations de dirigeants étrangers.",
  ])
  func messagesOfLeadersHaveTheirSendersInTheBody(_ lead: String) {
    #expect(
      Set(
        EventReading.all(
          """
          Hanoï (VNA) – \(lead)
          Le président du Laos, Khamla Bounthavy, s'est dit convaincu que l'amitié grandirait.
          La pluie a cessé.-VNA
          """
        ).filter(\.isMain).flatMap { $0.actors.map(\.name) }) == [
          "Luong Cuong", "Khamla Bounthavy",
        ])
  }

  @Test(arguments: [
    ("membre du Conseil des droits de l'homme", ", Conseil des droits de l'homme"),
    ("au Conseil des droits de l'homme", ", Conseil des droits de l'homme"),
    ("par l'Assemblée générale de l'ONU", ""),
  ])
  func theBodyToWhichACountryIsElected(_ office: String, _ body: String) {
    #expect(
      main(
        """
        New York (VNA) – Le Vietnam a été élu lundi 10 novembre \(office).
        Le scrutin était secret.-VNA
        """) == ["election: Vietnam\(body) @ New York on 2025-11-10"])
  }

  @Test func whoAnnouncesAFestivalHoldsIt() {
    let text = { (host: String) in
      """
      Le Festival des lanternes s'annonce

      Hôi An (VNA) – Le Festival des lanternes\(host) se tiendra du 28 au 30 novembre, a annoncé lundi \
      10 novembre le Comité populaire de la ville de Hôi An lors d'une conférence de presse.
      Les potiers Lê Van Nam et Trân Van Ba y présenteront leurs vases.
      Le programme comprend un marché et une exposition de laques prêtées par le Musée des beaux-arts du \
      Vietnam.-VNA
      """
    }
    let days = "@ Hôi An on 2025-11-28/2025-11-30"
    #expect(main(text("")) == ["conference: Comité populaire de la ville de Hôi An \(days)"])
    #expect(
      main(text(", organisé par l'Association des potiers du Vietnam,"))
        == ["conference: Association des potiers du Vietnam \(days)"])
  }

  @Test func tonnesSayNothing() {
    #expect(
      main(
        """
        Hanoï (VNA) – Le Vietnam a exporté un million de tonnes de riz, soit 20% de plus qu'en 2024, a \
        annoncé lundi 10 novembre le ministère de l'Agriculture.
        Le riz est cher.-VNA
        """) == ["statement: ministère de l'Agriculture @ Hanoï on 2025-11-10"])
  }
}
