import Testing
import VNAModel
import VNAParsing

/// Multipliers, fractions, codes of currencies glued to a number and levels reached, in each language.
@Suite struct QuantityMultipleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var language: String
    var sentence: String
    var expected: String

    init(_ language: String, _ sentence: String, _ expected: String = "") {
      (self.language, self.sentence, self.expected) = (language, sentence, expected)
    }

    var testDescription: String { sentence }
  }

  private func bulletin(_ one: Case) -> Bulletin {
    BulletinParser(ParserConfiguration(language: one.language))
      .parse("VNA\nHanoi (VNA) – \(one.sentence)\n")
  }

  /// Each quantity as `value unit`, with its bound.
  private func quantities(_ one: Case) -> String {
    bulletin(one).quantities.map { quantity in
      let value = Int(exactly: quantity.value).map(String.init) ?? "\(quantity.value)"
      return "\(value) \(quantity.unit ?? "?")" + (quantity.bound.map { " \($0)" } ?? "")
    }.joined(separator: "; ")
  }

  @Test(arguments: [
    Case("fr", "Elle a reçu 8 milliards de dollars, soit 1,5 fois plus.", "8000000000 USD"),
    Case("en", "It earned 8 billion USD, or 1.5 times more.", "8000000000 USD"),
    Case("es", "Recibió 8 mil millones de dólares, 1,5 veces más.", "8000000000 USD"),
  ])
  func takesNoUnitForAMultiplier(_ one: Case) {
    #expect(quantities(one) == one.expected)
  }

  @Test(arguments: [
    Case("en", "The plant cost VND3 trillion.", "3000000000000 VND"),
    Case(
      "en", "It lent EUR20 million for a VND10-trillion road.", "20000000 EUR; 10000000000000 VND"),
    Case("fr", "La ville investira VND500 milliards.", "500000000000 VND"),
    Case("en", "Rice sells at US$380-400 now.", "380 USD; 400 USD"),
    Case("en", "The bank lent US$20-30 million.", "20000000 USD; 30000000 USD"),
    Case("en", "It costs from US$20 to 30 million.", "20000000 USD; 30000000 USD"),
    Case("en", "COVID19 was discussed at G20."),
  ])
  func readsCurrenciesBeforeNumbers(_ one: Case) {
    #expect(quantities(one) == one.expected)
  }

  @Test(arguments: [
    Case("vi", "Khoảng 2/3 dân số dùng mạng."),
    Case("vi", "Hơn 1/3 số hộ dân tham gia."),
    Case("fr", "Les 2/3 des communes sont équipées."),
    Case("en", "More than 2/3 of the delegates came."),
    Case("es", "Más de 2/3 de los diputados votaron."),
    Case("ru", "Более 2/3 депутатов проголосовали."),
  ])
  func leavesFractionsAlone(_ one: Case) {
    #expect(quantities(one) == "")
    #expect(bulletin(one).dates.isEmpty)
  }

  @Test(arguments: [
    Case("vi", "Hội nghị diễn ra ngày 2/3 tại Huế.", "2/3"),
    Case("fr", "La fête du 2/3 a réuni les villages.", "2/3"),
  ])
  func readsDaysThatLookLikeFractions(_ one: Case) {
    #expect(bulletin(one).dates.map(\.excerpt.text) == [one.expected])
  }

  @Test(arguments: [
    Case("ru", "Экспорт увеличился на 12% до 8,5 млрд долларов.", "12 %; 8500000000 USD"),
    Case("ru", "Зал вмещает до 500 человек.", "500 человек atMost"),
    Case("es", "La tasa subió hasta 5 por ciento.", "5 %"),
    Case("es", "La sala acoge hasta 500 personas.", "500 personas atMost"),
    Case("fr", "Le taux a progressé jusqu'à 5%.", "5 %"),
    Case("fr", "Le taux a progressé, la salle accueille jusqu'à 5 élèves.", "5 élèves atMost"),
    Case("vi", "Kim ngạch tăng lên tới 500 tỷ đồng.", "500000000000 VND"),
  ])
  func tellsLevelsFromLimits(_ one: Case) {
    #expect(quantities(one) == one.expected)
  }

  @Test(arguments: [
    Case("vi", "Kinh tế tăng bình quân 6,3%/năm.", "6.3 %"),
    Case("en", "An average of 300 people came.", "300 people"),
    Case("zh", "产量增长10%以上。", "10 % atLeast"),
    Case("zh", "出口额达到310亿美元。", "31000000000 USD"),
    Case("vi", "Xe có tải trọng 10 tấn trở lên.", "10 t atLeast"),
  ])
  func setsNoBoundForAverages(_ one: Case) {
    #expect(quantities(one) == one.expected)
  }
}
