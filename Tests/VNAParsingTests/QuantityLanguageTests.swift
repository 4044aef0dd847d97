import Testing
import VNAModel
import VNAParsing

/// What is read of quantities in English and Spanish, wording by wording.
@Suite struct QuantityLanguageTests {
  /// Quantities as `value unit`, with the bound where there is one.
  func quantities(_ text: String, _ language: String) -> [String] {
    let bulletin = NameReading.parser.parse(
      BulletinSource(SourceText(text)), hints: ParseHints(language: language))
    for quantity in bulletin.quantities {
      #expect(bulletin.source.text.text(quantity.excerpt.span) == quantity.excerpt.text)
    }
    return bulletin.quantities.map { quantity in
      let bound = quantity.bound.map { "\($0) " } ?? ""
      let value = quantity.value
      let number = value == value.rounded() ? String(Int(value)) : String(value)
      return bound + number + (quantity.unit.map { " \($0)" } ?? "")
    }
  }

  @Test(
    arguments: [
      ("Trade was worth 1.3 billion USD.", ["1300000000 USD"]),
      ("They won 3-1 thanks to a brace, after a 1-0 victory and a 2-2 draw.", []),
      ("Some 3-5 people came.", ["about 3 people", "about 5 people"]),
      ("Call +84 981 84 84 84 or 0981 848 484.", []),
      ("Sales neared 200 million USD.", ["about 200000000 USD"]),
      ("Exports earned more than US$405.5 billion last year.", ["moreThan 405500000000 USD"]),
      ("It costs $380 million (9.9 trillion VND).", ["380000000 USD", "9900000000000 VND"]),
      ("Output rose 14.3 percent, or 0.5 percentage points.", ["14.3 %", "0.5 pp"]),
      // A number beside a magnitude is one of its own.
      ("It grew by 45 thousand 20 days later.", ["45000"]),
      ("They sold 2 million tonnes and 150 tonnes.", ["2000000 t", "150 t"]),
      ("They own 4,380.19 hectares.", ["4380.19 ha"]),
      ("Winds reached 89-102km per hour.", ["89 km/h", "102 km/h"]),
      ("The town has 1,700 Vietnamese students.", ["1700 students"]),
      ("It hosts 1,250 foreign-invested projects.", ["1250 projects"]),
      ("On board were 3 crew members.", ["3 crew members"]),
      ("The party met 480 National Assembly deputies.", ["480 deputies"]),
      ("Some 60,000 Vietnamese live there.", ["about 60000 Vietnamese"]),
      ("It drew 1 million visitors.", ["1000000 visitors"]),
      ("Aid came from 12 provinces and cities.", ["12 provinces and cities"]),
      (
        "About 1,000 soldiers, guards and fishermen came.",
        ["about 1000 soldiers, guards and fishermen"]
      ),
      ("At least 12 people died and 35 others were hurt.", ["atLeast 12 people", "35 people"]),
      ("The crash killed 35 of the 49 people on board.", ["35 people", "49 people"]),
      ("The core zone has 525.75 hectares.", ["525.75 ha"]),
      ("It rose between 100 and 120 tonnes.", ["100 t", "120 t"]),
      ("It was the 21st meeting, held in zone 4 of the G20.", []),
      ("The 5-star hotel opened in 2019.", []),
    ] as [(String, [String])])
  func english(text: String, expected: [String]) {
    #expect(quantities(text, "en") == expected)
  }

  @Test(
    arguments: [
      ("Costó 1,3 millones de dólares.", ["1300000 USD"]),
      ("El comercio rondó los 200 millones de dólares.", ["about 200000000 USD"]),
      ("La cifra rozó las 30 toneladas y ganó 2-0 gracias a todos.", ["about 30 t"]),
      ("Vale 180 mil millones de dongs.", ["180000000000 VND"]),
      ("El daño fue de 9 billones de dongs.", ["9000000000000 VND"]),
      ("Anegó 80 mil hectáreas.", ["80000 ha"]),
      ("Subió un 14,3 por ciento y 0,5 puntos porcentuales.", ["14.3 %", "0.5 pp"]),
      ("Murieron más de 3,2 millones de aves.", ["moreThan 3200000 aves"]),
      ("Vientos de 75 a 88 km/h azotan la costa.", ["75 km/h", "88 km/h"]),
      (
        "Asisten 2.500 delegados de 119 países y territorios.",
        [
          "2500 delegados", "119 países y territorios",
        ]
      ),
      ("Unos 129.000 abonados seguían sin luz.", ["about 129000 abonados"]),
      (
        "Ganó 12 medallas de oro, 9 de plata y 20 de bronce.",
        [
          "12 medallas", "9 medallas", "20 medallas",
        ]
      ),
      ("Al menos 12 personas murieron.", ["atLeast 12 personas"]),
      ("Hay 2.300 viviendas en 12 provincias.", ["2300 viviendas", "12 provincias"]),
      ("Fue el 5º foro del G20, en la fase 3.", []),
    ] as [(String, [String])])
  func spanish(text: String, expected: [String]) {
    #expect(quantities(text, "es") == expected)
  }
}
