import Testing
import VNAModel
import VNAParsing

/// Fields of offices, bodies within bodies and firms in English and Spanish.
@Suite struct NameFieldsTests {
  private func read(_ text: String, _ language: String) -> Bulletin {
    NameReading.parser.parse(
      BulletinSource(SourceText(text)), hints: ParseHints(language: language))
  }

  /// The people as `name: role`.
  private func roles(_ text: String, _ language: String) -> [String] {
    read(text, language).people.map { "\($0.name): \($0.roles.first?.text ?? "")" }
  }

  private func organizations(_ text: String, _ language: String) -> [String] {
    read(text, language).organizations.map(\.name)
  }

  @Test(
    arguments: [
      (
        "Habló la ministra de Cultura, Deportes y Turismo, Ho An Phong, ante el foro.",
        ["Ho An Phong: ministra de Cultura, Deportes y Turismo"]
      ),
      (
        "Habló la ministra de Industria, Comercio y Turismo de España, Reyes Maroto.",
        ["Reyes Maroto: ministra de Industria, Comercio y Turismo de España"]
      ),
      (
        "Saludó al ministro de Agricultura y Medio Ambiente, Tran Duc Thang; y se fue.",
        ["Tran Duc Thang: ministro de Agricultura y Medio Ambiente"]
      ),
      (
        "Asistió Nguyen Van Thang, ministro de Planificación e Inversión, el lunes.",
        ["Nguyen Van Thang: ministro de Planificación e Inversión"]
      ),
      (
        "Se reunió con el presidente del Senado, Ricardo de los Ríos, el martes.",
        ["Ricardo de los Ríos: presidente del Senado"]
      ),
      ("La ONU agradeció el gesto. El MINREX calló.", []),
    ] as [(String, [String])])
  func spanishRoles(text: String, expected: [String]) {
    #expect(roles(text, "es") == expected)
  }

  @Test(
    arguments: [
      (
        "Lo dijo el jefe de la Comisión de Relaciones Exteriores de la AN el lunes.",
        ["Comisión de Relaciones Exteriores", "AN"]
      ),
      (
        "Lo dijo el jefe de la Comisión de Propaganda del Comité Central el lunes.",
        ["Comisión de Propaganda", "Comité Central"]
      ),
      ("Visitó la Cámara de Representantes de Uruguay.", ["Cámara de Representantes de Uruguay"]),
      ("Visitó el Parlamento vietnamita el lunes.", []),
      ("El lunes visitó la Academia Diplomática de Vietnam.", ["Academia Diplomática de Vietnam"]),
      (
        "Firmó el Instituto de Estudios en Comercio Internacional y Aduanas (IECIA).",
        ["Instituto de Estudios en Comercio Internacional y Aduanas"]
      ),
      ("Otro permite a la compañía Zarabanda comprar leche.", ["Zarabanda"]),
    ] as [(String, [String])])
  func spanishOrganizations(text: String, expected: [String]) {
    #expect(organizations(text, "es") == expected)
  }

  @Test(
    arguments: [
      ("The plant of the Dutch company De Graaf was opened.", ["De Graaf"]),
      ("The text which the European Parliament endorsed is in force.", ["European Parliament"]),
      (
        "Le Van Hai, deputy director of the Vietnam Sports Administration (VSA), spoke.",
        ["Vietnam Sports Administration"]
      ),
    ] as [(String, [String])])
  func englishOrganizations(text: String, expected: [String]) {
    #expect(organizations(text, "en") == expected)
  }

  @Test func aDelegationHasItsPeople() {
    #expect(
      roles("Le Van Hai, head of the Vietnamese delegation, spoke on Monday.", "en") == [
        "Le Van Hai: head of the Vietnamese delegation"
      ])
  }

  /// «Hue» is a city; here it does something.
  @Test(arguments: [
    ("es", "El viceministro Tran Quang Hue habló el lunes. Hue instó a esperar."),
    ("en", "Deputy Minister Tran Quang Hue spoke on Monday. Hue said he would wait."),
  ])
  func aPersonNamedLikeACityActs(language: String, text: String) {
    let bulletin = read(text, language)
    #expect(bulletin.places.isEmpty)
    #expect(bulletin.people.first?.mentions.count == 2)
  }
}
