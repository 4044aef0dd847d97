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
    ] as [(String, String, [String])])
  func names(text: String, language: String, expected: [String]) {
    #expect(people(text, language) == expected)
  }
}
