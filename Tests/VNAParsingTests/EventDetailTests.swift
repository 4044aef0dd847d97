import Testing
import VNAModel

/// What belongs to an event of an English or Spanish story and what stands beside it: each story is
/// our own, of Friday, the 14th of November 2025.
@Suite struct EventDetailTests {
  private func all(_ text: String, _ language: String) -> [Event] {
    EventReading.read(text + "-VNA\n", on: "2025-11-14", in: language).events
  }

  private func main(_ text: String, _ language: String) -> [String] {
    all(text, language).filter(\.isMain).map(EventReading.line)
  }

  // MARK: - Meetings and visits

  @Test(arguments: [
    (
      "en",
      "Hanoi (VNA) – Deputy Prime Minister Ho Quoc Dung hosted a reception in Hanoi on Thursday for "
        + "Chilean Ambassador Sergio Narea.", "Sergio Narea"
    ),
    (
      "en",
      "Hanoi (VNA) – Deputy Prime Minister Ho Quoc Dung hosted a banquet in Hanoi on Thursday for "
        + "Chilean Ambassador Sergio Narea.", "Sergio Narea"
    ),
    (
      "es",
      "Hanoi (VNA) - El viceprimer ministro Ho Quoc Dung ofreció el jueves en Hanoi una recepción en "
        + "honor del embajador de Chile, Sergio Narea.", "Sergio Narea"
    ),
  ])
  func whoIsEntertainedIsMet(language: String, lead: String, guest: String) {
    #expect(main(lead, language) == ["meeting: Ho Quoc Dung, \(guest) @ Hanoi on 2025-11-13"])
  }

  @Test func aStayTellsTheDaysOfTheVisit() {
    #expect(
      main(
        """
        Nairobi (VNA) – Vice State President Vo Thi Anh Xuan left Nairobi on Thursday morning, \
        concluding her official visit to Kenya, made at the invitation of Kenyan Vice President Kithure \
        Kindiki.
        During the stay from November 10 to 13, Xuan held talks with Kindiki in Nairobi.
        At the talks on November 11, the two leaders signed a cooperation agreement.
        """, "en") == [
          "visit: Vo Thi Anh Xuan, Kenya @ Kenya on 2025-11-10/2025-11-13",
          "meeting: Vo Thi Anh Xuan, Kithure Kindiki @ Nairobi on 2025-11-11",
          "agreement: Vo Thi Anh Xuan, Kithure Kindiki @ Nairobi on 2025-11-11",
        ])
  }

  @Test func anEstanciaTellsTheDaysOfTheVisit() {
    #expect(
      main(
        """
        Lima (VNA) - La vicepresidenta de Vietnam, Vo Thi Anh Xuan, partió el jueves de Lima, con lo \
        que concluyó su visita oficial a Perú, realizada por invitación del presidente José Jerí.
        Durante su estancia, del 10 al 13 de noviembre, Xuan sostuvo conversaciones con Jerí.
        En las conversaciones, celebradas el martes, ambas partes hablaron de comercio.
        """, "es") == [
          "visit: Vo Thi Anh Xuan, Perú @ Perú on 2025-11-10/2025-11-13",
          "meeting: Vo Thi Anh Xuan, José Jerí @ Lima on 2025-11-11",
        ])
  }

  /// The headline tells whom a guest met; that he saw a ministry as well is a detail.
  @Test(arguments: [
    (
      "en",
      """
      Defence Minister receives Polish guest
      Hanoi (VNA) – Minister of Defence Phan Van Giang received Polish Deputy Minister Pawel Zalewski, \
      who is on a working visit to Vietnam from November 12 to 15, in Hanoi on Thursday.
      On Friday, the delegation had a working session with the Ministry of Finance.
      """
    ),
    (
      "es",
      """
      Ministro de Defensa recibe a huésped polaco
      Hanoi (VNA) - El ministro de Defensa, Phan Van Giang, recibió el jueves en Hanoi al viceministro \
      polaco Pawel Zalewski, quien realiza una visita de trabajo a Vietnam del 12 al 15 de noviembre.
      El viernes, la delegación polaca sostuvo un encuentro con el Ministerio de Finanzas.
      """
    ),
  ])
  func aMinistryIsADetail(language: String, text: String) {
    let found = main(text, language)
    #expect(found.contains("meeting: Phan Van Giang, Pawel Zalewski @ Hanoi on 2025-11-13"))
    #expect(!found.contains { $0.contains("Finan") }, "\(found)")
    #expect(
      all(text, language).contains { event in
        event.kind == .meeting && event.actors.contains { $0.kind == .organization }
      })
  }

  @Test func journeysToComeAreToldWithSe() {
    let found = all(
      """
      Roma (VNA) - El viceprimer ministro Bui Thanh Son asistió el jueves en Roma a un foro de negocios.
      Tras el foro, Son fue recibido por el ministro Antonio Tajani. El domingo se trasladará a Milán.
      """, "es")
    #expect(found.contains { $0.kind == .visit && $0.status == .planned && $0.place == "Milán" })
    #expect(found.filter(\.isMain).map(\.kind) == [.conference], "\(found.map(EventReading.line))")
  }

  // MARK: - Papers

  @Test func whatAPaperIsAboutIsNoPlaceOfSigning() {
    let found = main(
      """
      Vientiane (VNA) – Health Minister Dao Hong Lan held talks with Lao Health Minister Bounfeng \
      Phoummalaysith in Vientiane on Thursday.
      After the talks, the ministers signed a letter of intent on the building of a hospital in Pakse.
      """, "en")
    #expect(
      found.contains(
        "agreement: Dao Hong Lan, Bounfeng Phoummalaysith @ Vientiane on 2025-11-13"), "\(found)")
  }

  @Test func witnessesOfASigningDoNotSign() {
    let found = main(
      """
      Panamá (VNA) - El presidente Luong Cuong sostuvo conversaciones con su homólogo de Panamá, José \
      Raúl Mulino, el jueves en Ciudad de Panamá.
      Los dos mandatarios fueron testigos de la firma de cuatro acuerdos, entre ellos uno entre el \
      Ministerio de Salud y el Ministerio de Justicia.
      Vietnam y Panamá establecieron relaciones diplomáticas el 28 de agosto de 1975.
      """, "es")
    #expect(
      found.contains { $0 == "agreement: Panamá, Vietnam @ Panamá on 2025-11-13" }, "\(found)")
  }

  @Test(arguments: ["el Legislativo", "el órgano legislativo"])
  func theAssemblyHasOtherNames(_ name: String) {
    let found = all(
      """
      Hanoi (VNA) - La Asamblea Nacional aprobó el jueves el nombramiento de Le Minh Hoan como ministro.
      En la mañana, \(name) había adoptado una resolución sobre el presupuesto.
      """, "es"
    ).map(EventReading.line)
    #expect(found.contains("agreement: Asamblea Nacional @ Hanoi on 2025-11-13TMO"), "\(found)")
  }

  @Test func theLegislatureIsTheAssembly() {
    let found = all(
      """
      Hanoi (VNA) – The National Assembly elected Luong Cuong as State President on Thursday.
      On Friday, the legislature adopted a law on railways.
      """, "en"
    ).map(EventReading.line)
    #expect(found.contains("agreement: National Assembly @ Hanoi on 2025-11-14"), "\(found)")
  }

  /// Of a congress of several days, the one that the lead names is that of the vote.
  @Test func theVoteIsOnADayOfTheCongress() {
    let found = all(
      """
      Los periodistas reeligen a Le Quoc Minh

      Hanoi (VNA) – Seguirá al frente de la Asociación de Periodistas de Vietnam su presidente, confirmado \
      por el nuevo Comité Ejecutivo el 12 de noviembre, en el marco del XII Congreso de la organización, \
      que sesionó en Hanoi del 11 al 13 de este mes.
      """, "es"
    ).map(EventReading.line)
    #expect(found.contains("election: Le Quoc Minh @ Hanoi on 2025-11-12"), "\(found)")
  }

  // MARK: - Messages

  /// A paragraph that names no day tells none; a sentence of the same paragraph is of its day.
  @Test func congratulationsOnTheOccasionHaveNoDay() {
    #expect(
      main(
        """
        Hanoi (VNA) – Prime Minister Pham Minh Chinh sent a message of congratulations to Prime Minister \
        of Norway Jonas Gahr Støre on November 13, the day he took office.
        On the occasion, Minister of Foreign Affairs Le Hoai Trung congratulated Minister of Foreign \
        Affairs Espen Barth Eide.
        """, "en") == [
          "message: Pham Minh Chinh, Jonas Gahr Støre on 2025-11-13",
          "message: Le Hoai Trung, Espen Barth Eide",
        ])
  }

  @Test func anotherLetterIsADetail() {
    #expect(
      main(
        """
        Hanoi (VNA) - El presidente Luong Cuong envió el jueves un mensaje de felicitación al presidente \
        de Chile, Gabriel Boric.
        El primer ministro Pham Minh Chinh hizo llegar igualmente sus parabienes a Boric.
        En otra carta, Cuong expresó su gratitud a Michelle Bachelet.
        El canciller Le Hoai Trung felicitó por teléfono al embajador Carlos Mesa.
        """, "es") == [
          "message: Luong Cuong, Gabriel Boric on 2025-11-13",
          "message: Pham Minh Chinh, Gabriel Boric",
        ])
  }

  // MARK: - Gatherings, prizes, disasters

  @Test(arguments: [
    (
      "en",
      """
      Da Nang (VNA) – A coffee fair opened in Da Nang on November 13.
      The three-day event is organised by the Ministry of Industry and Trade.
      """, "conference: Ministry of Industry and Trade @ Da Nang on 2025-11-13/2025-11-15"
    ),
    (
      "es",
      """
      Da Nang (VNA) - Una feria del café se inauguró el 13 de noviembre en Da Nang.
      El evento de tres días reúne a 40 empresas.
      """, "conference @ Da Nang on 2025-11-13/2025-11-15"
    ),
  ])
  func aNumberOfDaysTellsTheLast(language: String, text: String, event: String) {
    #expect(main(text, language) == [event])
  }

  @Test func aMeetingOrganizedByBodiesIsTheForum() {
    #expect(
      main(
        """
        Bogotá (VNA) - Unas 80 empresas participaron el jueves en Bogotá en un foro de negocios, \
        inaugurado por el viceministro Nguyen Minh Hang.
        El encuentro fue organizado por la Embajada de Vietnam y la Cámara de Comercio de Bogotá.
        """, "es") == [
          "conference: Nguyen Minh Hang, Embajada de Vietnam, Cámara de Comercio de Bogotá @ Bogotá on "
            + "2025-11-13"
        ])
  }

  @Test func theCrewThatTheNextSentenceListsHasWon() {
    #expect(
      main(
        """
        Chengdu (VNA) – Vietnam won a gold medal at the World Games on Thursday, thanks to three women \
        in the canoe.
        Nguyen Thi Huong, Diep Thi Huong and Ma Thi Thuy covered the course in one minute, ahead of the \
        crew that took the silver medal.
        At the 2021 Games the Vietnamese had to settle for silver.
        """, "en") == [
          "award: Vietnam, Nguyen Thi Huong, Diep Thi Huong, Ma Thi Thuy @ Chengdu on 2025-11-13"
        ])
  }

  @Test func theBodyInSessionInscribes() {
    let found = main(
      """
      Nueva Delhi (VNA) - El arte de la cerámica Cham fue inscrito el jueves en la lista representativa \
      del Patrimonio Cultural Inmaterial, en el marco de la reunión que el Comité Intergubernamental \
      celebra en Nueva Delhi del 10 al 14 de noviembre.
      La noticia alegró a los artesanos de Vietnam.
      """, "es")
    #expect(
      found.contains { $0.hasPrefix("award: Comité Intergubernamental, Vietnam @ Nueva Delhi") },
      "\(found)")
  }

  @Test(arguments: [
    (
      "en",
      """
      Floods kill three in Son La
      Son La (VNA) – Flash floods in Muong La district in the mountainous province of Son La killed \
      three people on Thursday.
      Hoang Quoc Khanh, Chairman of the Son La People's Committee, inspected the site on Friday.
      In a telegram sent on Friday, Deputy Prime Minister Tran Hong Ha conveyed his condolences to the \
      families.
      """, "Muong La", "Tran Hong Ha"
    ),
    (
      "es",
      """
      Inundaciones dejan tres muertos en Son La
      Son La (VNA) - Tres personas fallecieron el jueves por las inundaciones en el distrito de Muong \
      La, provincia de Son La.
      En un despacho emitido el viernes, el viceprimer ministro Tran Hong Ha expresó sus condolencias a \
      los familiares. El viernes, el ministro Tran Duc Thang visitó a los heridos.
      """, "Muong La", "Tran Hong Ha"
    ),
  ])
  func aDisasterIsInItsDistrict(language: String, text: String, place: String, sender: String) {
    #expect(
      main(text, language) == [
        "disaster @ \(place) on 2025-11-13", "message: \(sender) on 2025-11-14",
      ])
  }
}
