extension BulletinWriter {
  private mutating func record(quantity start: Int, _ thousandths: Int, _ unit: String) {
    truth.quantities.append(
      QuantityTruth(span: start..<out.count, thousandths: thousandths, unit: unit))
  }

  /// «366.000»: thousands apart by full stops.
  mutating func putGrouped(_ number: Int) {
    if number >= 1_000 {
      putGrouped(number / 1_000)
      let rest = number % 1_000
      put(rest < 10 ? ".00" : rest < 100 ? ".0" : ".")
      putInteger(rest)
    } else {
      putInteger(number)
    }
  }

  /// A number of so many hundredths, its decimals only where it has any: «5», «5,8», «5,42».
  private mutating func putHundredths(_ number: Int) {
    putGrouped(number / 100)
    let rest = number % 100
    guard rest > 0 else { return }
    put(rest < 10 ? ",0" : ",")
    putInteger(rest % 10 == 0 && rest >= 10 ? rest / 10 : rest)
  }

  /// «7,85%».
  mutating func percentage() { percentage(sign: false) }

  /// «+17,3%», «-4%».
  mutating func signedPercentage() { percentage(sign: true) }

  private mutating func percentage(sign: Bool) {
    let start = out.count
    let negative = sign && random.chance(35)
    if sign { put(negative ? "-" : "+") }
    var hundredths = 20 + random.ranked(9_000)
    switch random.below(3) {
    case 0: hundredths = max(100, hundredths / 100 * 100)
    case 1: hundredths = max(10, hundredths / 10 * 10)
    default: break
    }
    putHundredths(hundredths)
    if habits.thinSpace == .narrow || habits.thinSpace == .noBreak { putThinSpace() }
    put("%")
    record(quantity: start, (negative ? -10 : 10) * hundredths, "%")
  }

  /// «537,7 milliards de dôngs», «20.000 dollars».
  mutating func money() {
    let start = out.count
    let currency = random.weighted(names.currencies.map { ($0.weight, $0) })
    let scale = random.below(5)
    if scale == 0 {
      let thousands = 2 + random.ranked(900)
      putGrouped(thousands * 1_000)
      put(" ")
      putWords(currency.noun)
      return record(quantity: start, thousands * 1_000_000, currency.code)
    }
    let milliards = scale > 2
    var tenths = 12 + random.ranked(9_000)
    if tenths % 10 != 0, random.chance(40) { tenths = max(20, tenths / 10 * 10) }
    putHundredths(tenths * 10)
    put(milliards ? " milliard" : " million")
    if tenths >= 20 { put("s") }
    put(" ")
    putPartitive(currency.noun)
    record(quantity: start, tenths * 100 * (milliards ? 1_000_000_000 : 1_000_000), currency.code)
  }

  private mutating func putPartitive(_ noun: [UInt8]) {
    if let first = noun.first, Self.isVowel(first) || first == UInt8(ascii: "U") {
      elide("d")
    } else {
      put("de ")
    }
    putWords(noun)
  }

  /// «6.700 km²», «12 ha».
  mutating func measure() {
    let start = out.count
    let row = names.measures[random.below(names.measures.count)]
    let number = 2 + random.ranked(row.most)
    putGrouped(number)
    put(habits.thinSpace == .noBreak ? "\u{A0}" : " ")
    put(row.noun)
    record(quantity: start, number * 1_000, row.unit)
  }

  /// «1.586 délégués», «2,1 millions de visiteurs».
  mutating func counted() {
    let start = out.count
    let row = names.counted[random.ranked(names.counted.count)]
    let unit = String(decoding: row.noun, as: UTF8.self)
    var number = row.least + random.ranked(row.most - row.least)
    guard number >= 1_000_000 else {
      if number > 10_000 { number = number / 100 * 100 }
      putGrouped(number)
      put(" ")
      put(row.noun)
      return record(quantity: start, number * 1_000, unit)
    }
    let tenths = number / 100_000
    putHundredths(tenths * 10)
    put(tenths >= 20 ? " millions " : " million ")
    putPartitive(row.noun)
    record(quantity: start, tenths * 100_000_000, unit)
  }
}
