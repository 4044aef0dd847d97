import Testing
import VNAModel
import VNAParsing

/// Bodies beside their officers, treaties, and names made of words of the language.
@Suite struct NameOfficersTests {
  private func read(_ text: String, _ language: String) -> Bulletin {
    NameReading.parser.parse(
      BulletinSource(SourceText(text)), hints: ParseHints(language: language))
  }

  @Test(
    arguments: [
      (
        "en",
        "He was received by Speaker of the House of Representatives of Indonesia Puan Maharani.",
        ["House of Representatives of Indonesia"]
      ),
      (
        "en", "He met with Chairman of the National Assembly of Laos Saysomphone Phomvihane.",
        ["National Assembly of Laos"]
      ),
      (
        "en", "The Academy of Social Sciences of Vietnam met.",
        ["Academy of Social Sciences of Vietnam"]
      ),
      ("en", "The Nghe An People’s Committee met on Monday.", ["Nghe An People’s Committee"]),
      ("en", "He left the People’s Committee.", []),
      ("en", "Rescuers of Military Zone 5 came.", ["Military Zone 5"]),
      ("es", "Se reunió con el presidente del Senado de Chile, Juan Coloma.", ["Senado de Chile"]),
      ("es", "El Tratado de Libre Comercio entre Vietnam y la Unión Europea entró en vigor.", []),
      ("es", "Los lazos entre Vietnam y la Unión Europea crecen.", ["Unión Europea"]),
      (
        "es", "Habló el ministro de Asuntos Exteriores, Unión Europea y Cooperación, José Albares.",
        []
      ),
    ] as [(String, String, [String])])
  func bodies(language: String, text: String, expected: [String]) {
    #expect(read(text, language).organizations.map(\.name) == expected)
  }

  @Test(
    arguments: [
      (
        "Recibió al canciller de esa nación sudamericana, Luis Almagro.",
        ["Luis Almagro|canciller de esa nación sudamericana"]
      ),
      (
        "Habló el secretario de la Asociación de Exportadores (VASEP, por sus siglas en inglés), Tran Van Ba.",
        [
          "Tran Van Ba|secretario de la Asociación de Exportadores (VASEP, por sus siglas en inglés)"
        ]
      ),
      ("Es campeona de los XXXII Juegos Deportivos.", []),
      ("Celebraron en Santiago la VIII ronda de consultas.", []),
    ] as [(String, [String])])
  func spanishRoles(text: String, expected: [String]) {
    let people = read(text, "es").people.map { person in
      ([person.name] + person.roles.prefix(1).map(\.text)).joined(separator: "|")
    }
    #expect(people == expected)
  }

  @Test(
    arguments: [
      ("en", "They were caught in Long Luong commune.", ["Long Luong"]),
      ("en", "It is a long way to Luong Son commune.", ["Luong Son"]),
      ("en", "He spoke at the East Asia Summit.", []),
      ("en", "He spoke of East Asia.", ["East Asia"]),
      ("es", "Nació en el distrito de Que Son.", ["Que Son"]),
      ("es", "Habló del distrito que visitó.", []),
    ] as [(String, String, [String])])
  func places(language: String, text: String, expected: [String]) {
    #expect(read(text, language).places.map(\.name) == expected)
  }
}
