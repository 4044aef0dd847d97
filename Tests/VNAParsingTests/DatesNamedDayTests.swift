import Testing

/// Days that a word names, spans with their opening word, and days glued to what follows.
@Suite struct DatesNamedDayTests {
  @Test(
    arguments: [
      ("El barco sufrió daños el pasado día 5.", ["día 5 = 2024-10-05"]),
      ("Ganó el día 3 de la competencia.", []),
      (
        "Estará del 27 al 29 de los corrientes.",
        ["del 27 al 29 de los corrientes = 2024-10-27/2024-10-29"]
      ),
      ("Pagó los gastos corrientes.", []),
      (
        "Estuvo del 18 al 20 deoctubre de 2023.",
        ["del 18 al 20 deoctubre de 2023 = 2023-10-18/2023-10-20"]
      ),
    ] as [(String, [String])])
  func spanish(_ text: String, _ expected: [String]) {
    #expect(DatesSupport.read(text, on: "2024-10-11", in: "es") == expected)
  }

  @Test(
    arguments: [
      ("He visits Cuba from October 12-14.", ["from October 12-14 = 2024-10-12/2024-10-14"]),
      ("The forum on October 12-14 is open.", ["October 12-14 = 2024-10-12/2024-10-14"]),
      ("It took place on September 24evening.", ["September 24evening = 2024-09-24TEV"]),
      ("It sold 24barrels.", []),
    ] as [(String, [String])])
  func english(_ text: String, _ expected: [String]) {
    #expect(DatesSupport.read(text, on: "2024-10-11", in: "en") == expected)
  }
}
