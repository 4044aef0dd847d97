import Testing
import VNAModel
import VNAParsing

/// Names of English and Spanish that are turned, glued or part of others.
@Suite struct NameTurnsTests {
  private func read(_ text: String, _ language: String) -> Bulletin {
    NameReading.parser.parse(
      BulletinSource(SourceText(text)), hints: ParseHints(language: language))
  }

  private func organizations(_ text: String, _ language: String) -> [String] {
    read(text, language).organizations.map(\.name)
  }

  private func people(_ text: String, _ language: String) -> [String] {
    read(text, language).people.map(\.name)
  }

  @Test(
    arguments: [
      (
        "The Party Committee of Lai Chau met. The Lai Chau Party Committee agreed.",
        ["Party Committee of Lai Chau"]
      ),
      (
        "The Parliament of Sri Lanka voted. A clerk of the Sri Lankan Parliament said so.",
        ["Parliament of Sri Lanka"]
      ),
      (
        "The Parliament of Sri Lanka voted, as did the Parliament of Nepal.",
        ["Parliament of Sri Lanka", "Parliament of Nepal"]
      ),
      (
        "The Party Central Committee met. The Party Central Committee's Organisation Commission agreed.",
        ["Party Central Committee", "Party Central Committee's Organisation Commission"]
      ),
      ("They spoke at the Parliament House in Canberra.", []),
      ("He plays for Hanoi FC in the league.", ["Hanoi FC"]),
      ("She sat in the House of Councillors.", ["House of Councillors"]),
      (
        "The Foreign Ministry spoke. The Ministry of Foreign Affairs agreed.",
        ["Ministry of Foreign Affairs"]
      ),
      (
        "The Health Ministry spoke. The Ministry of Foreign Affairs agreed.",
        ["Health Ministry", "Ministry of Foreign Affairs"]
      ),
      (
        "The National Assembly met. He wrote to the National Assembly of People's Power.",
        ["National Assembly", "National Assembly of People's Power"]
      ),
      ("The Lego Group of Denmark spoke.", ["Lego Group"]),
      ("The Airports Corporation of Vietnam spoke.", ["Airports Corporation of Vietnam"]),
      ("He flew to the G20 Summit in Bali.", []),
      ("He spoke of the G20 in Bali.", ["G20"]),
      (
        "The Vietnam News Agency and Algerie Presse Service (APS) signed.",
        ["Vietnam News Agency", "Algerie Presse Service"]
      ),
      ("Farms open in the provinces of Pinar del Rio and Granma.", []),
      ("He told Granma that farms open.", ["Granma"]),
    ] as [(String, [String])])
  func englishOrganizations(text: String, expected: [String]) {
    #expect(organizations(text, "en") == expected)
  }

  @Test(
    arguments: [
      (
        "Habló el secretario general del Partido Comunista y presidente de Vietnam, To Lam.",
        ["Partido Comunista"]
      ),
      (
        "El Ministerio de Planificación e Inversión de Vietnam firmó con el Ministerio de Cultura de "
          + "Argentina.",
        ["Ministerio de Planificación e Inversión", "Ministerio de Cultura de Argentina"]
      ),
      (
        "Lo dijo la jefa de la Comisión de Asuntos Sociales de la Asamblea Nacional.",
        ["Comisión de Asuntos Sociales", "Asamblea Nacional"]
      ),
      (
        "Rige el Acuerdo Integral y Progresista de Asociación Transpacífico (CPTPP).", []
      ),
      ("La Secretaría de Economía dio la cifra.", ["Secretaría de Economía"]),
      ("La muestra está en el Centro Cultural Borges.", []),
      ("Lo eligió el XII Congreso Nacional del Partido Comunista.", ["Partido Comunista"]),
      ("Votó el Congreso Nacional de Honduras.", ["Congreso Nacional"]),
      (
        "Avisó el Servicio Nacional de Prevención y Respuesta ante Desastres.",
        ["Servicio Nacional de Prevención y Respuesta ante Desastres"]
      ),
      ("Habló la Cámara de Diputadas y Diputados.", ["Cámara de Diputadas y Diputados"]),
    ] as [(String, [String])])
  func spanishOrganizations(text: String, expected: [String]) {
    #expect(organizations(text, "es") == expected)
  }

  @Test(
    arguments: [
      ("Vietnamese, Sri Lankan legislatures cooperate.", "en", []),
      ("He cabled a message to PresidentRecep Tayyip Erdoğan.", "en", ["Recep Tayyip Erdoğan"]),
      ("Saludó al canciller Juan Ramón de la Fuente.", "es", ["Juan Ramón de la Fuente"]),
      ("Juró en el Palacio Legislativo de San Lázaro.", "es", []),
      ("En Santiago, la comunidad reunió víveres.", "es", []),
      ("Habló Santiago Peña.", "es", ["Santiago Peña"]),
      (
        "Martin Green of the University of Sydney and Keith Palmer of Oxford University won.", "en",
        ["Martin Green", "Keith Palmer"]
      ),
      ("The Martin Green fund won.", "en", []),
    ] as [(String, String, [String])])
  func names(text: String, language: String, expected: [String]) {
    #expect(people(text, language) == expected)
  }

  /// The role that stands beside a name, and no more.
  @Test(
    arguments: [
      (
        "Dang Thi Ha, a lecturer in maritime law at Can Tho University, spoke.",
        "lecturer in maritime law at Can Tho University"
      ),
      ("Dang Thi Ha, a lecturer in Can Tho, spoke.", "lecturer in Can Tho"),
      ("He met her Cuban peer, Vice President Salvador Valdes.", "Vice President"),
      (
        "Minister of National Defence Sen. Lieut. Gen. Phan Van Giang spoke.",
        "Minister of National Defence"
      ),
      (
        "Carsten Rasmussen, Chief Operations Officer of the Lego Group, spoke.",
        "Chief Operations Officer of the Lego Group"
      ),
    ] as [(String, String)])
  func englishRoles(text: String, role: String) {
    #expect(read(text, "en").people.last?.roles.first?.text == role)
  }

  /// «Solo» opens a sentence; «Solo» is a city of Indonesia as well.
  @Test func aWordThatOpensASentenceIsNoCity() {
    #expect(read("Solo en mayo zarparon barcos.", "es").places.isEmpty)
    #expect(read("Los barcos zarparon en Solo.", "es").places.map(\.name) == ["Solo"])
  }

  @Test func anAcronymIsOfTheNameWhoseLettersItHas() {
    let agency = read("Habló la Agencia Telegráfica Búlgara (BTA).", "es").organizations
    #expect(agency.map(\.acronym) == ["BTA"])
  }
}
