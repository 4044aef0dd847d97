import Testing
import VNAModel

/// The ways in which Spanish agency news words an event: each sentence is our own, of a story of
/// Friday, the 14th of November 2025.
@Suite struct EventSpanishTests {
  typealias Wording = (lead: String, events: [String])

  private func check(_ wording: Wording) {
    #expect(
      EventReading.mainEvents(wording.lead, in: "es") == wording.events, "\(wording.lead)")
  }

  static let meetings: [Wording] = [
    (
      "Hanoi (VNA) - El primer ministro de Vietnam, Pham Minh Chinh, recibió el jueves en Hanoi al "
        + "canciller de Laos, Thongsavanh Phomvihane.",
      ["meeting: Pham Minh Chinh, Thongsavanh Phomvihane @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) - El secretario general del Partido Comunista de Vietnam, To Lam, se reunió hoy "
        + "con el embajador de Cuba, Rogelio Polanco Fuentes.",
      ["meeting: To Lam, Rogelio Polanco Fuentes @ Hanoi on 2025-11-14"]
    ),
    (
      "Hanoi (VNA) - El presidente Luong Cuong sostuvo conversaciones con su homólogo finlandés, "
        + "Alexander Stubb, el jueves en Hanoi.",
      ["meeting: Luong Cuong, Alexander Stubb @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) - Recibió el jueves el presidente Luong Cuong a la embajadora de Chile, María "
        + "Teresa Pérez.", ["meeting: Luong Cuong, María Teresa Pérez @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) - Al recibir el jueves en Hanoi al embajador de Japón, Ito Naoki, el ministro de "
        + "Finanzas, Nguyen Van Thang, habló de comercio.",
      ["meeting: Nguyen Van Thang, Ito Naoki @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) - Durante un encuentro con el embajador estadounidense, Marc Knapper, el jueves "
        + "en Hanoi, el ministro Nguyen Hong Dien destacó los nexos comerciales.",
      ["meeting: Nguyen Hong Dien, Marc Knapper @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) - El embajador de Francia, Olivier Brochet, fue recibido el jueves por la "
        + "ministra Dao Hong Lan.", ["meeting: Olivier Brochet, Dao Hong Lan @ Hanoi on 2025-11-13"]
    ),
    (
      "La Habana (VNA) - El presidente de Cuba, Miguel Díaz-Canel, recibió hoy al general Phan Van "
        + "Giang, ministro de Defensa de Vietnam.",
      ["meeting: Miguel Díaz-Canel, Phan Van Giang @ La Habana on 2025-11-14"]
    ),
    (
      "Hanoi (VNA) - El primer ministro Pham Minh Chinh conversó por teléfono con su par neerlandés, "
        + "Dick Schoof, el jueves.", ["call: Pham Minh Chinh, Dick Schoof on 2025-11-13"]
    ),
  ]

  @Test(arguments: meetings.indices) func tellsWhoMet(_ index: Int) { check(Self.meetings[index]) }

  static let visits: [Wording] = [
    (
      "Hanoi (VNA) - El primer ministro Pham Minh Chinh realizará una visita oficial a Argelia del "
        + "18 al 20 de noviembre.",
      ["visit: Pham Minh Chinh, Argelia @ Argelia on 2025-11-18/2025-11-20 (planned)"]
    ),
    (
      "Hanoi (VNA) - Una delegación del Partido Comunista de Cuba, encabezada por Roberto Morales "
        + "Ojeda, visitó Vietnam del 10 al 14 de noviembre.",
      ["visit: Roberto Morales Ojeda, Vietnam @ Vietnam on 2025-11-10/2025-11-14"]
    ),
    (
      "Hanoi (VNA) - El rey Abdullah II de Jordania concluyó el jueves su visita oficial a Vietnam.",
      ["visit: Abdullah II, Vietnam @ Vietnam on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) - El primer ministro Pham Minh Chinh visitó el jueves la ciudad de Can Tho.",
      ["visit: Pham Minh Chinh @ Can Tho on 2025-11-13"]
    ),
  ]

  @Test(arguments: visits.indices) func tellsWhoWentWhere(_ index: Int) {
    check(Self.visits[index])
  }

  static let papers: [Wording] = [
    (
      "Hanoi (VNA) - El presidente Luong Cuong envió el 13 de noviembre un mensaje de condolencias a "
        + "su homólogo turco, Recep Tayyip Erdogan, por un accidente aéreo.",
      ["message: Luong Cuong, Recep Tayyip Erdogan on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) - El Ministerio de Salud y la Organización Mundial de la Salud firmaron el jueves "
        + "en Hanoi un memorando de entendimiento.",
      ["agreement: Ministerio de Salud, Organización Mundial de la Salud @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) - La Asamblea Nacional aprobó el jueves la ley sobre inteligencia artificial.",
      ["agreement: Asamblea Nacional @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) - Le Minh Hoan fue nombrado ministro de Agricultura el jueves.",
      ["appointment: Le Minh Hoan @ Hanoi on 2025-11-13"]
    ),
    (
      "Bangkok (VNA) - Anutin Charnvirakul fue elegido primer ministro de Tailandia el viernes.",
      ["election: Anutin Charnvirakul @ Bangkok on 2025-11-14"]
    ),
  ]

  @Test(arguments: papers.indices) func tellsWhoSignedAndSent(_ index: Int) {
    check(Self.papers[index])
  }

  static let gatherings: [Wording] = [
    (
      "Hanoi (VNA) - Se inauguró el jueves en Hanoi la exposición de pintura rusa con la "
        + "participación de la viceministra Trinh Thi Thuy.",
      ["conference: Trinh Thi Thuy @ Hanoi on 2025-11-13"]
    ),
    (
      "Hue (VNA) - Una conferencia internacional sobre patrimonio tuvo lugar el 13 de noviembre en "
        + "Hue.", ["conference @ Hue on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) - El XV Pleno del Comité Central del Partido Comunista de Vietnam se inauguró el "
        + "jueves en Hanoi.",
      ["congress: Comité Central, Partido Comunista de Vietnam @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) - El presidente Luong Cuong entregó el jueves la Orden de la Amistad al embajador "
        + "de Cuba, Rogelio Polanco Fuentes.",
      ["award: Rogelio Polanco Fuentes, Luong Cuong @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) - Las exportaciones de Vietnam alcanzaron 39 mil millones de dólares en octubre, "
        + "informó el jueves la Oficina General de Estadísticas.",
      ["statement: Oficina General de Estadísticas @ Hanoi on 2025-11-13"]
    ),
    (
      "Hanoi (VNA) - El tifón Kalmaegi azotó el jueves la provincia de Gia Lai y dejó cinco muertos.",
      ["disaster @ Gia Lai on 2025-11-13"]
    ),
  ]

  @Test(arguments: gatherings.indices) func tellsGatheringsPrizesAndDisasters(_ index: Int) {
    check(Self.gatherings[index])
  }

  /// «También visitó», «al término del encuentro se firmaron»: the one told of before, those who met.
  @Test func knowsWhatIsLeftOut() {
    let found = EventReading.read(
      """
      La Habana (VNA) - El presidente de Vietnam, Luong Cuong, se reunió el jueves en La Habana con el \
      presidente de Cuba, Miguel Díaz-Canel. Al término del encuentro se firmaron cinco documentos, \
      entre ellos un convenio entre el Ministerio de Salud Pública y el Ministerio de Justicia.
      Luong Cuong agradeció la acogida. También visitó el viernes Mariel.-VNA
      """, on: "2025-11-14", in: "es"
    ).events.map(EventReading.line)
    #expect(found.contains("meeting: Luong Cuong, Miguel Díaz-Canel @ La Habana on 2025-11-13"))
    #expect(found.contains("agreement: Vietnam, Cuba @ La Habana on 2025-11-13"))
    #expect(found.contains { $0.hasPrefix("visit: Luong Cuong") && $0.hasSuffix("2025-11-14") })
  }
}
