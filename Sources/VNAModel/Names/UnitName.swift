/// The names of a unit, as dictionaries give them.
struct UnitName {
  private let french: (one: String, many: String)
  private let english: (one: String, many: String)

  init(_ one: String, _ many: String, _ englishOne: String, _ englishMany: String) {
    french = (one, many)
    english = (englishOne, englishMany)
  }

  /// The name for so many. In French the plural begins at two, in English everything but one is
  /// plural.
  func name(for value: Double, in language: DisplayLanguage) -> String {
    switch language {
    case .french: value.magnitude < 2 ? french.one : french.many
    case .english: value.magnitude == 1 ? english.one : english.many
    }
  }
}

extension Quantity {
  /// The name of the unit for so many of it: `dollars américains` for `USD`, `square kilometres`
  /// for `km²`. A counted noun stays as printed; nil where the quantity has no unit.
  public func unitName(in language: DisplayLanguage) -> String? {
    guard let unit else { return nil }
    let known: UnitName? =
      switch kind {
      case .money: .currency(unit)
      case .percentage, .measure: .measure(unit)
      case .count: nil
      }
    return known?.name(for: value, in: language) ?? unit
  }
}
