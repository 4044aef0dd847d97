import VNAModel

/// Mentions and values as TEI's elements and attributes.
struct TEIInline {
  let bulletin: Bulletin
  /// The first entry of each name, as a reference.
  let people: [String: String]
  let organizations: [String: String]
  let places: [String: String]

  init(bulletin: Bulletin) {
    self.bulletin = bulletin
    people = Self.references("#p", bulletin.people.map(\.name))
    organizations = Self.references("#o", bulletin.organizations.map(\.name))
    places = Self.references("#l", bulletin.places.map(\.name))
  }

  private static func references(_ prefix: String, _ names: [String]) -> [String: String] {
    Dictionary(names.enumerated().map { ($1, prefix + String($0 + 1)) }) { first, _ in first }
  }

  func begin(_ mention: Mention, in xml: inout XMLWriter) {
    let number = mention.entry + 1
    switch mention.kind {
    case .date:
      let date = bulletin.dates[mention.entry]
      xml.begin("date")
      if let value = date.value { days(value, to: &xml) }
      if date.kind == .duration { xml.attribute("dur", Self.duration(date.timex3.first?.value)) }
      switch date.basis {
      case .bound: xml.attribute("cert", "low")
      case .unresolved: xml.attribute("cert", "unknown")
      case .given, .metadata, .explicit, .deduced, .weekday, .relative: break
      }
    case .person: reference("persName", "#p\(number)", in: &xml)
    case .role: xml.begin("roleName")
    case .organization: reference("orgName", "#o\(number)", in: &xml)
    case .place: reference("placeName", "#l\(number)", in: &xml)
    case .quantity:
      let quantity = bulletin.quantities[mention.entry]
      xml.begin("measure")
      xml.attribute("type", quantity.kind.rawValue)
      xml.attribute("quantity", NumberText.decimal(quantity.value))
      xml.attribute("unit", quantity.unit.flatMap(Self.word))
    case .quote:
      let quote = bulletin.quotes[mention.entry]
      xml.begin("said")
      xml.attribute("who", quote.speaker.flatMap { people[$0] })
      xml.attribute("direct", quote.kind == .direct ? "true" : "false")
    case .event:
      xml.begin("seg")
      xml.attribute("type", "event")
      xml.attribute("corresp", "#e\(number)")
    }
  }

  private func reference(_ name: StaticString, _ target: String, in xml: inout XMLWriter) {
    xml.begin(name)
    xml.attribute("ref", target)
  }

  /// The attributes of a time, as far as those of W3C's types can say it.
  func days(_ value: TemporalValue, to xml: inout XMLWriter) {
    switch value {
    case .point(let point):
      if let when = point.teiWhen { return xml.attribute("when", when) }
      between(value, to: &xml)
    case .range(let first, let last):
      guard let from = first.teiWhen, let to = last.teiWhen else {
        return between(value, to: &xml)
      }
      xml.attribute("from", from)
      xml.attribute("to", to)
    case .set: between(value, to: &xml)
    }
  }

  /// Somewhere between two days.
  private func between(_ value: TemporalValue, to xml: inout XMLWriter) {
    guard let days = value.days else { return }
    xml.attribute("notBefore", ExportDay(days.lowerBound)?.iso)
    xml.attribute("notAfter", ExportDay(days.upperBound)?.iso)
  }

  /// A duration of TIMEX3 as `xs:duration`, which has no weeks and no unknown numbers.
  private static func duration(_ timex: String?) -> String? {
    guard let timex, timex.hasPrefix("P"), let unit = timex.last else { return nil }
    let isTime = timex.hasPrefix("PT")
    guard let number = Int(timex.dropFirst(isTime ? 2 : 1).dropLast()), number >= 0,
      (isTime ? "HMS" : "YMWD").contains(unit)
    else { return nil }
    if unit == "W" { return number < 1_000_000 ? "P\(number * 7)D" : nil }
    return timex
  }

  /// A text as one word of TEI, which knows letters, digits, punctuation and symbols.
  static func word(_ text: String) -> String? {
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation, .dashPunctuation,
        .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
        .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
        word.append(scalar)
      case .nonspacingMark, .spacingMark, .enclosingMark: break
      default: if let last = word.last, last != "_" { word.append("_") }
      }
    }
    while word.last == "_" { word.removeLast() }
    return word.isEmpty ? nil : String(word)
  }
}

extension TemporalPoint {
  /// As `xs:date`, `xs:gYear` and their like have it; nil for a decade and for no real day.
  fileprivate var teiWhen: String? {
    switch year {
    case .decade, .century: return nil
    case .unknown:
      guard month != nil else { return nil }
      var point = self
      point.time = nil
      return "--" + point.description.dropFirst(5)
    case .year:
      guard ExportDay(days?.lowerBound) != nil else { return nil }
      var point = self
      point.time = nil
      guard case .clock(let hour, _) = time, hour < 24 else { return point.description }
      return description + ":00+07:00"
    }
  }
}
