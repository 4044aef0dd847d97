import Testing
import VNAModel
import VNAParsing

/// Who speaks behind an aside, and what stands beside a name at the end of its sentence.
@Suite struct NameBesideTests {
  private func read(_ text: String, _ language: String) -> Bulletin {
    NameReading.parser.parse(
      BulletinSource(SourceText(text)), hints: ParseHints(language: language))
  }

  @Test(arguments: [
    (
      "en",
      "Hanoi (VNA) – Silva praised the plan.\n“A direct line is what our exporters ask for first,” "
        + "Ambassador Pham Truong Giang, who represents Vietnam in Chile, told reporters.",
      "Pham Truong Giang"
    ),
    (
      "en",
      "Hanoi (VNA) – “A direct line is what our exporters ask for first,” said Ambassador Pham Truong "
        + "Giang, who represents Vietnam in Chile.", "Pham Truong Giang"
    ),
    (
      "es",
      "Hanoi (VNA) – Las llegadas crecieron, informó la Oficina General de Estadísticas.\nPara Pham Thi "
        + "Lan Huong, rectora de la Escuela Superior de Turismo, la exención explica el repunte. “El "
        + "turista se queda el doble de tiempo”, aseguró.", "Pham Thi Lan Huong"
    ),
    (
      "es",
      "Hanoi (VNA) – Hoang Xuan Hai, embajador en España, precisó que hay cuatro familias. “Todos están a "
        + "salvo en sus casas”, indicó, y pidió a los vecinos evitar los viajes.", "Hoang Xuan Hai"
    ),
    (
      "es",
      "Hanoi (VNA) – Se reunieron los socios. “Todos están a salvo en sus casas”, indicó el embajador "
        + "Hoang Xuan Hai.", "Hoang Xuan Hai"
    ),
  ])
  func speakersAreFound(_ language: String, _ text: String, _ speaker: String) {
    let quotes = read(text, language).quotes.filter { $0.kind == .direct }
    #expect(quotes.map(\.speaker) == [speaker], "\(text)")
  }

  @Test(arguments: [
    (
      "en", "“It rains,” said Tran Van Nhan, owner of a boat in Phu Yen province.",
      ["Tran Van Nhan|owner of a boat in Phu Yen province"]
    ),
    (
      "en", "Le Van Ba, a resident of Sa Dec city, Dong Thap province, agreed.",
      ["Le Van Ba|resident of Sa Dec city, Dong Thap province"]
    ),
    (
      "en", "Le Van Ba, a farmer in Hue, Hanoi and Vinh people said, sang.",
      ["Le Van Ba|farmer in Hue"]
    ),
    (
      "es", "La viceministra de Relaciones Exteriores Rosalba Quintero Mejía viajó.",
      ["Rosalba Quintero Mejía|viceministra de Relaciones Exteriores"]
    ),
    (
      "es", "Asistió Orlando Hernández Guillén, embajador de Cuba.",
      ["Orlando Hernández Guillén|embajador de Cuba"]
    ),
    ("es", "El pesista Le Van Cong ganó.", ["Le Van Cong|pesista"]),
    (
      "vi", "Bà Vi Thị Mùi, người dân bản Hòa Sơn, kể lại.", ["Vi Thị Mùi|người dân bản Hòa Sơn"]
    ),
  ])
  func rolesAreWhole(_ language: String, _ text: String, _ people: [String]) {
    let found = read("Hanoi (VNA) – " + text, language).people.map { person in
      ([person.name] + person.roles.map(\.text)).joined(separator: "|")
    }
    #expect(found == people)
  }

  /// A syllable of a place is no ministry's acronym; a firm named like a person is none.
  @Test(arguments: [
    ("en", "They crossed the Moc Bai border gate.", [String]()),
    ("en", "Figures of the MoC and MoIT rose.", ["MoC", "MoIT"]),
    ("es", "Invirtió la empresa Thai Nguyen Steel.", ["Thai Nguyen Steel"]),
    ("es", "Invirtió la empresa Nguyen Van Nam.", []),
  ])
  func bodiesAreNoNames(_ language: String, _ text: String, _ bodies: [String]) {
    #expect(read("Hanoi (VNA) – " + text, language).organizations.map(\.name) == bodies)
  }
}
