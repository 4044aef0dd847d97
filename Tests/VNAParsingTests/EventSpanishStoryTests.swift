import Testing
import VNAModel

/// Stories of our own of Friday, the 14th of November 2025, in which a later sentence decides what Spanish
/// agency news reports.
@Suite struct EventSpanishStoryTests {
  private func main(_ story: String) -> [String] {
    EventReading.mainEvents(story, in: "es")
  }

  @Test func aCallIsHeldByThoseOfTheMainClause() {
    #expect(
      main(
        """
        Cancilleres de Vietnam y México hablan
        Hanoi (VNA) - Vietnam y México quieren más comercio, coincidieron los cancilleres de ambos \
        países, Le Hoai Trung y Juan Ramón de la Fuente, en la conversación telefónica que sostuvieron la \
        mañana del 13 de noviembre.
        Las partes acordaron convocar en Hanoi la próxima reunión de consultas políticas.
        """) == ["call: Le Hoai Trung, Juan Ramón de la Fuente on 2025-11-13TMO"])
  }

  @Test func sorrowIsAMessage() {
    #expect(
      main(
        """
        Vietnam expresa condolencias a Chile
        Hanoi (VNA) - El presidente de Vietnam, Luong Cuong, envió el jueves un mensaje de condolencias \
        a su homólogo chileno, Gabriel Boric, por los incendios.
        El mismo día, el presidente de la Asamblea Nacional, Tran Thanh Man, transmitió su pesar al \
        titular del Senado, Manuel Ossandón.
        """) == [
          "message: Luong Cuong, Gabriel Boric on 2025-11-13",
          "message: Tran Thanh Man, Manuel Ossandón on 2025-11-13",
        ])
  }

  /// Whom «sus colegas de Perú y Chile» means, the body tells; where it names no Chilean, nobody is meant.
  @Test(arguments: [
    ("ministro de Relaciones Exteriores de Chile", ", Hugo de Zela, Alberto van Klaveren"),
    ("ministro de Minas", ""),
  ])
  func colleaguesAreNamedLater(_ title: String, _ others: String) {
    #expect(
      main(
        """
        Canciller vietnamita conversa con sus homólogos
        Lima (VNA) - El canciller de Vietnam, Le Hoai Trung, se entrevistó el jueves por separado con \
        sus colegas de Perú y Chile.
        Con el canciller peruano, Hugo de Zela, habló de uvas. El \(title), Alberto van Klaveren, prometió \
        más cobre.
        La víspera intervino en una conferencia ministerial.
        """) == ["meeting: Le Hoai Trung\(others) @ Lima on 2025-11-13"])
  }

  @Test func theTwoLeadersAreThoseWhoMet() {
    #expect(
      main(
        """
        Vicepresidenta vietnamita visita Angola
        Luanda (VNA) - La vicepresidenta de Vietnam, Vo Thi Anh Xuan, inició el jueves una visita oficial \
        a Angola, que se extenderá hasta el 16 de noviembre por invitación del presidente João Lourenço.
        El viernes por la mañana, la vicemandataria conversó con la ministra Ana Dias Lourenço. Al término \
        del diálogo, los dos dirigentes presenciaron la firma de un convenio.
        João Lourenço recibirá a la visitante mañana.
        """) == [
          "visit: Vo Thi Anh Xuan, Angola @ Angola on 2025-11-13/2025-11-16",
          "meeting: Vo Thi Anh Xuan, Ana Dias Lourenço @ Luanda on 2025-11-14TMO",
          "agreement: Angola, Vietnam @ Luanda on 2025-11-14TMO",
        ])
  }

  /// Who invites is whom one meets, where nothing else is told.
  @Test func theHostMayBeTheOneWhoInvites() {
    #expect(
      main(
        """
        Vicepresidenta vietnamita visita Angola
        Luanda (VNA) - La vicepresidenta de Vietnam, Vo Thi Anh Xuan, inició el jueves una visita oficial \
        a Angola por invitación del presidente João Lourenço.
        Durante el encuentro, los dos dirigentes abogaron por más comercio.
        """
      ).contains { $0.hasPrefix("meeting: Vo Thi Anh Xuan, João Lourenço") })
  }

  @Test func whoLeftBeforeTheVoteIsToldToo() {
    #expect(
      main(
        """
        Asamblea elige a primer ministro
        Hanoi (VNA) - La Asamblea Nacional de Vietnam eligió el jueves a Tran Hong Ha como primer ministro.
        El miércoles el Parlamento había relevado del cargo a Pham Minh Chinh.
        """) == [
          "election: Tran Hong Ha, Asamblea Nacional de Vietnam @ Hanoi on 2025-11-13",
          "other: Parlamento, Pham Minh Chinh on 2025-11-12",
        ])
  }

  @Test func anOfficialVisitIsNoOfficer() {
    #expect(
      main(
        """
        Vietnam y Bulgaria refuerzan nexos
        Hanoi (VNA) - El presidente de Vietnam, Luong Cuong, y su homólogo búlgaro, Rumen Radev, \
        sostuvieron conversaciones el jueves en Hanoi.
        La visita oficial de Radev, del 11 al 15 de noviembre, es la primera desde 2013.
        """) == [
          "meeting: Luong Cuong, Rumen Radev @ Hanoi on 2025-11-13",
          "visit: Rumen Radev, Vietnam @ Vietnam on 2025-11-11/2025-11-15",
        ])
  }

  /// A session is of the conference that it belongs to; of the two days the first is told later.
  @Test(arguments: [
    (
      "una conferencia de dos días sobre el turismo",
      ["conference: Pham Minh Chinh, Bui Thanh Son @ Da Nang on 2025-11-13/2025-11-14"]
    ),
    ("la conferencia nacional de turismo", ["conference: Pham Minh Chinh @ Da Nang on 2025-11-14"]),
  ])
  func aSessionIsPartOfItsConference(_ gathering: String, _ events: [String]) {
    #expect(
      main(
        """
        Vietnam busca un turismo verde
        Da Nang (VNA) - El primer ministro Pham Minh Chinh llamó este viernes a cuidar los arrecifes, al \
        presidir la sesión plenaria de \(gathering).
        La cita, inaugurada el 13 de noviembre por el viceprimer ministro Bui Thanh Son, reunió a 200 \
        expertos.
        """) == events)
  }

  @Test(arguments: [
    (
      "los primeros mensajes de felicitación, entre ellos los del",
      ["message: Thongloun Sisoulith, Norodom Sihamoni on 2025-11-14TAF"]
    ),
    ("los primeros invitados extranjeros, entre ellos el", []),
  ])
  func messagesArriveFromTheirSenders(_ what: String, _ events: [String]) {
    #expect(
      main(
        """
        Eligen a Luong Cuong presidente de Vietnam
        Hanoi (VNA) - La Asamblea Nacional de Vietnam eligió el viernes a Luong Cuong como presidente del \
        país.
        En horas de la tarde llegaron \(what) presidente de Laos, Thongloun Sisoulith, y el rey de Camboya, \
        Norodom Sihamoni.
        """) == ["election: Luong Cuong, Asamblea Nacional de Vietnam @ Hanoi on 2025-11-14"]
        + events)
  }

  /// The parties of the last paper are not those of all.
  @Test(arguments: [
    (
      "de un convenio educativo, de un plan de trabajo entre el Ministerio de Salud y la Cruz Roja y ",
      "Vietnam, Chile"
    ),
    ("", "Vietjet Air, Sky Airline"),
  ])
  func severalPapersAreOfTheCountries(_ others: String, _ parties: String) {
    #expect(
      main(
        """
        Vietnam y Chile estrechan nexos
        Santiago de Chile (VNA) - El presidente de Vietnam, Luong Cuong, y su homólogo chileno, Gabriel \
        Boric, sostuvieron conversaciones este viernes.
        Al término de la cita, ambos presenciaron la rúbrica \(others)de un acuerdo entre la aerolínea \
        Vietjet Air y la compañía Sky Airline.
        """) == [
          "meeting: Luong Cuong, Gabriel Boric @ Santiago de Chile on 2025-11-14",
          "agreement: \(parties) @ Santiago de Chile on 2025-11-14",
        ])
  }

  @Test func peopleDieBecauseOfADisaster() {
    #expect(
      Set(
        main(
          """
          Derrumbe en Bolivia: Vietnam envía condolencias
          La Paz (VNA) - Al menos 12 personas murieron a causa del derrumbe, la noche del miércoles, de una \
          mina en la provincia de Inquisivi, informó el gobernador.
          El presidente de Vietnam, Luong Cuong, envió el jueves un mensaje de condolencias a su homólogo \
          boliviano, Rodrigo Paz.
          """)) == [
          "disaster @ Inquisivi on 2025-11-12TNI",
          "message: Luong Cuong, Rodrigo Paz on 2025-11-13",
        ])
  }

  /// A letter on a victory is for the one who won; of two nobody knows.
  @Test(arguments: [("", ", Le Van Hai"), (" y su compañera Tran Thi Mai", "")])
  func lettersGoToTheWinner(_ other: String, _ recipient: String) {
    #expect(
      main(
        """
        Vietnam gana oro en tiro
        Lima (VNA) - El tirador Le Van Hai\(other) conquistó el jueves la medalla de oro en la Copa Mundial.
        Poco después, el ministro de Cultura, Nguyen Van Hung, remitió una carta de felicitación.
        """
      ).last == "message: Nguyen Van Hung\(recipient) on 2025-11-13")
  }

  @Test func aFestivalOnAListIsNotHeld() {
    #expect(
      main(
        """
        UNESCO inscribe la fiesta vietnamita de las barcas
        Lima (VNA) - El Festival de las Barcas figura en la Lista Representativa desde el jueves, 13 de \
        noviembre.
        La reunión del Comité, inaugurada el lunes por la ministra de Cultura, Ana Torres, examina hasta el \
        sábado 66 expedientes.
        """
      ).map { String($0.prefix { $0 != ":" }) } == ["award"])
  }
}
