import Testing
import VNAModel

/// Rules that join or part what several sentences tell: each story is our own.
@Suite struct EventStoryRulesTests {
  private func events(_ text: String) -> [Event] {
    EventReading.read(text, on: "2025-11-14").events
  }

  private func main(_ text: String) -> [String] {
    events(text).filter(\.isMain).map(EventReading.line)
  }

  @Test func keepsGatheringsOfOtherNumbersApart() {
    let gatherings = events(
      """
      Hanoï (VNA) – Le 15e plénum du Comité central du Parti s'est achevé jeudi à Hanoï.
      Il a examiné les préparatifs du 14e Congrès national, qui se tiendra en janvier 2026.-VNA
      """
    ).filter { $0.kind == .congress }
    #expect(
      gatherings.first.map(EventReading.line) == "congress: Comité central @ Hanoï on 2025-11-13")
  }

  @Test func keepsTheNextGatheringApart() {
    let meetings = events(
      """
      Maputo (VNA) – La 3e réunion de la commission s'est tenue jeudi à Maputo, sous la présidence \
      du ministre Nguyên Kim Son.
      La prochaine réunion aura lieu à Hanoï le 10 mars 2026.-VNA
      """
    ).filter { $0.kind == .meeting }
    #expect(
      meetings.map(EventReading.line) == [
        "meeting: Nguyên Kim Son @ Maputo on 2025-11-13",
        "meeting @ Hanoï on 2026-03-10 (planned)",
      ])
  }

  @Test func opensTheGatheringWithItsWorks() {
    #expect(
      main(
        """
        Hanoï (VNA) – Le 5e plénum du Comité central a pris fin jeudi à Hanoï, sous la présidence \
        du secrétaire général Tô Lâm.
        Ouverts le 10 novembre, les travaux ont porté sur la politique foncière.-VNA
        """) == ["congress: Tô Lâm, Comité central @ Hanoï on 2025-11-10/2025-11-13"])
  }

  @Test func givesEachSenderHisRecipient() {
    #expect(
      main(
        """
        Hanoï (VNA) – Le président Luong Cuong a adressé jeudi un message de félicitations au roi \
        Charles III.
        Le même jour, le Premier ministre Pham Minh Chinh et le ministre Lê Hoai Trung ont envoyé \
        des messages de félicitations respectivement à Keir Starmer et à Yvette Cooper.-VNA
        """) == [
          "message: Luong Cuong, Charles III on 2025-11-13",
          "message: Pham Minh Chinh, Keir Starmer on 2025-11-13",
          "message: Lê Hoai Trung, Yvette Cooper on 2025-11-13",
        ])
  }

  @Test func sendsAsWasToldBefore() {
    #expect(
      main(
        """
        Hanoï (VNA) – Le président Luong Cuong a adressé jeudi ses condoléances au roi Charles III.
        Le Premier ministre Pham Minh Chinh en a fait autant auprès de Keir Starmer.-VNA
        """) == [
          "message: Luong Cuong, Charles III on 2025-11-13",
          "message: Pham Minh Chinh, Keir Starmer on 2025-11-13",
        ])
  }

  @Test func knowsTheBodyThatAWordMeans() {
    let awards = events(
      """
      Prague (VNA) – L'Association des Vietnamiens en République tchèque a tenu jeudi à Prague son \
      6e congrès.
      L'association a remis une médaille à Pavel Novak.-VNA
      """
    ).filter { $0.kind == .award }
    #expect(
      awards.map { $0.actors.map(\.name) } == [
        ["Pavel Novak", "Association des Vietnamiens en République tchèque"]
      ])
  }

  @Test func listsThoseBehindAColon() {
    #expect(
      main(
        """
        Hanoï (VNA) – Trois ambassadeurs ont présenté jeudi leurs lettres de créance au président \
        Luong Cuong : Iain Frew, Oliver Brandt et Anna Korhonen.-VNA
        """) == [
          "meeting: Luong Cuong, Iain Frew, Oliver Brandt, Anna Korhonen @ Hanoï on 2025-11-13"
        ])
  }

  @Test func electsWhomAPronounMeans() {
    let elections = events(
      """
      Hai Phong (VNA) – Le contre-amiral Pham Van Xuân a pris jeudi ses fonctions à Hai Phong.
      Réuni dans l'après-midi, le Comité du Parti l'a élu secrétaire.-VNA
      """
    ).filter { $0.kind == .election }
    #expect(elections.map { $0.actors.first?.name } == ["Pham Van Xuân"])
  }

  @Test func takesTheDayOfTheLeadForTheHeadline() {
    #expect(
      main(
        """
        Les tuiles de Huê inscrites sur la liste du patrimoine mondial

        Paris (VNA) – Les tuiles de Huê figurent depuis mardi 11 novembre sur la liste du \
        patrimoine mondial de l'UNESCO.-VNA
        """
      ).first?.hasSuffix("@ Paris on 2025-11-11") == true)
  }

  @Test func gathersAsTheLeadSays() {
    #expect(
      main(
        """
        Prague (VNA) – Plus de 2.000 Vietnamiens se sont retrouvés mardi soir à Prague pour fêter \
        le Têt.
        Organisée par l'Association des Vietnamiens, la soirée a débuté par un concert.-VNA
        """) == ["conference: Association des Vietnamiens @ Prague on 2025-11-11TEV"])
  }
}
