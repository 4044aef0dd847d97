import Testing
import VNAModel

@Suite struct NamesTests {
  private func quantity(
    _ value: Double, _ unit: String?, _ kind: Quantity.Kind
  ) -> Quantity {
    Quantity(Excerpt(.empty, Span(0..<0)), value: value, unit: unit, kind: kind)
  }

  @Test(arguments: [
    (1.0, "USD", "dollar américain", "US dollar"),
    (1.5, "USD", "dollar américain", "US dollars"),
    (2, "USD", "dollars américains", "US dollars"),
    (0, "EUR", "euro", "euros"),
    (-3, "EUR", "euros", "euros"),
    (537_700_000_000, "VND", "dôngs", "Vietnamese dong"),
    (20, "CZK", "couronnes tchèques", "Czech korunas"),
    (7, "XOF", "francs CFA", "West African CFA francs"),
  ])
  func moneyHasNames(value: Double, code: String, french: String, english: String) {
    let amount = quantity(value, code, .money)
    #expect(amount.unitName(in: .french) == french)
    #expect(amount.unitName(in: .english) == english)
  }

  @Test(arguments: [
    (1.0, "km²", "kilomètre carré", "square kilometre"),
    (30, "km²", "kilomètres carrés", "square kilometres"),
    (12, "t·km", "tonnes-kilomètres", "tonne-kilometres"),
    (6, "ft", "pieds", "feet"),
    (4, "m³/s", "mètres cubes par seconde", "cubic metres per second"),
  ])
  func measuresHaveNames(value: Double, unit: String, french: String, english: String) {
    let measure = quantity(value, unit, .measure)
    #expect(measure.unitName(in: .french) == french)
    #expect(measure.unitName(in: .english) == english)
  }

  @Test func whatIsCountedStaysAsPrinted() {
    #expect(quantity(5, "t", .count).unitName(in: .english) == "t")
    #expect(quantity(5, "ouvriers", .count).unitName(in: .english) == "ouvriers")
    #expect(quantity(5, nil, .count).unitName(in: .french) == nil)
    #expect(quantity(5, "QQQ", .money).unitName(in: .french) == "QQQ")
    #expect(quantity(17.6, "%", .percentage).unitName(in: .english) == "per cent")
  }

  @Test func everyKindHasADistinctNameInBothLanguages() {
    for language in DisplayLanguage.allCases {
      #expect(Set(Event.Kind.allCases.map { $0.name(in: language) }).count == 13)
      #expect(Set(Event.Mode.allCases.map { $0.name(in: language) }).count == 5)
      #expect(Set(Event.Status.allCases.map { $0.name(in: language) }).count == 5)
      #expect(Set(Event.Actor.Kind.allCases.map { $0.name(in: language) }).count == 3)
      #expect(Set(Place.Kind.allCases.map { $0.name(in: language) }).count == 19)
      #expect(Set(Quantity.Bound.allCases.map { $0.name(in: language) }).count == 5)
      #expect(Set(Quantity.Kind.allCases.map { $0.name(in: language) }).count == 4)
      for plural in [false, true] {
        let names = Mention.Kind.allCases.map { $0.name(in: language, plural: plural) }
        #expect(Set(names).count == 8)
      }
    }
    #expect(Event.Kind.call.name(in: .french) == "entretien téléphonique")
    #expect(Mention.Kind.person.name(in: .english, plural: true) == "people")
  }

  @Test func aLanguageIsFoundByItsCode() {
    #expect(DisplayLanguage(code: "fr") == .french)
    #expect(DisplayLanguage(code: "FR-ca") == .french)
    #expect(DisplayLanguage(code: "en_GB") == .english)
    #expect(DisplayLanguage(code: "frr") == .english)
    #expect(DisplayLanguage(code: nil) == .english)
  }
}
