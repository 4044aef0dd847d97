extension BulletinWriter {
  // MARK: Parts

  mutating func putInteger(_ number: Int) { out.append(contentsOf: "\(number)".utf8) }

  private mutating func putDay(_ day: Int) {
    putInteger(day)
    if day == 1 { put(habits.ordinal == .superscript ? "ᵉʳ" : "er") }
  }

  private mutating func putMonth(_ month: Int) { put(names.months[month - 1]) }

  private mutating func record(date start: Int, _ value: String) {
    truth.dates.append(DateTruth(span: start..<out.count, value: value))
  }

  private mutating func putDate(_ date: CivilDate, year: Bool) {
    putDay(date.day)
    put(" ")
    putMonth(date.month)
    if year {
      put(" ")
      putInteger(date.year)
    }
  }

  private var thisYear: Int { CivilDate(days: today).year }

  // MARK: Expressions

  /// The day the news is of: «le 8 mai», «mardi», «ce jeudi 16 octobre», «le 8 mai 2025» …
  mutating func dayOfNews() {
    let date = CivilDate(days: today - random.below(4))
    let part = random.below(3)
    let words = [["matin", "TMO"], ["après-midi", "TAF"], ["soir", "TEV"]][part]
    var start = out.count
    switch random.below(10) {
    case 0, 1, 2:
      put("le ")
      start = out.count
      putDate(date, year: false)
      record(date: start, date.iso)
    case 3:
      put("le ")
      start = out.count
      putDate(date, year: true)
      record(date: start, date.iso)
    case 4:
      put(names.weekdays[date.weekday])
      record(date: start, date.iso)
    case 5:
      if random.chance(50) { put("ce ") }
      start = out.count
      put(names.weekdays[date.weekday])
      put(" ")
      putDate(date, year: false)
      record(date: start, date.iso)
    case 6:
      put(names.weekdays[date.weekday])
      put(" ")
      out.append(contentsOf: words[0].utf8)
      record(date: start, date.iso + words[1])
    case 7:
      put(names.weekdays[date.weekday])
      put(" ")
      out.append(contentsOf: words[0].utf8)
      put(" ")
      putDate(date, year: false)
      record(date: start, date.iso + words[1])
    case 8:
      put("dans la ")
      start = out.count
      let morning = random.chance(60)
      put(morning ? "matinée du " : "soirée du ")
      putDate(date, year: false)
      record(date: start, date.iso + (morning ? "TMO" : "TEV"))
    default:
      put("le ")
      start = out.count
      putDate(date, year: false)
      put(morningOrEvening(part))
      record(date: start, date.iso + (part == 0 ? "TMO" : "TEV"))
    }
  }

  private func morningOrEvening(_ part: Int) -> StaticString {
    part == 0 ? " au matin" : " au soir"
  }

  /// «en 2019», «le 4 novembre 2002», «en janvier 2024», «au troisième trimestre 2024» …
  mutating func pastDate() {
    let year = thisYear - 1 - random.ranked(30)
    let date = CivilDate(year: year, month: 1 + random.below(12), day: 1 + random.below(28))
    var start = out.count
    switch random.below(6) {
    case 0, 1:
      put("en ")
      start = out.count
      putInteger(year)
      record(date: start, "\(year)")
    case 2:
      put("le ")
      start = out.count
      putDate(date, year: true)
      record(date: start, date.iso)
    case 3:
      put("en ")
      start = out.count
      putMonth(date.month)
      put(" ")
      putInteger(year)
      record(date: start, date.isoMonth)
    case 4:
      put("au ")
      quarter(of: year)
    default:
      put("au cours des ")
      start = out.count
      let count = 2 + random.below(10)
      put(Self.numberWords[count - 2])
      put(" premiers mois de ")
      putInteger(year)
      record(date: start, "\(year)-01/\(year)-\(CivilDate.two(count))")
    }
  }

  private static let numberWords: [StaticString] = [
    "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
  ]

  private mutating func quarter(of year: Int) {
    let start = out.count
    let half = random.chance(25)
    let index = random.below(half ? 2 : 4)
    switch index {
    case 0: put("premier ")
    case 1: put(half ? "second " : "deuxième ")
    case 2: put("troisième ")
    default: put("quatrième ")
    }
    put(half ? "semestre " : "trimestre ")
    putInteger(year)
    let months = half ? 6 : 3
    let first = CivilDate.two(index * months + 1)
    record(date: start, "\(year)-\(first)/\(year)-\(CivilDate.two((index + 1) * months))")
  }

  /// «du 20 au 22 octobre 2025», «les 14 et 15 octobre», «du 28 octobre au 3 novembre».
  mutating func period() {
    let first = CivilDate(days: today - 8 + random.below(10))
    if first.day < 27, random.chance(35) {
      put("les ")
      let start = out.count
      putDay(first.day)
      put(" et ")
      let next = CivilDate(days: first.days + 1)
      putDate(next, year: false)
      return record(date: start, "\(first.iso),\(next.iso)")
    }
    let last = CivilDate(days: first.days + 1 + random.below(9))
    let start = out.count
    put("du ")
    putDay(first.day)
    if first.month != last.month {
      put(" ")
      putMonth(first.month)
      if first.year != last.year {
        put(" ")
        putInteger(first.year)
      }
    }
    put(" au ")
    putDate(last, year: first.year != last.year || random.chance(30))
    record(date: start, "\(first.iso)/\(last.iso)")
  }

  /// «le 15 mars 2026», «en avril 2026», «au premier trimestre 2026».
  mutating func futureDate() {
    let date = CivilDate(days: today + 20 + random.below(500))
    var start = out.count
    switch random.below(3) {
    case 0:
      put("le ")
      start = out.count
      putDate(date, year: true)
      record(date: start, date.iso)
    case 1:
      put("en ")
      start = out.count
      putMonth(date.month)
      put(" ")
      putInteger(date.year)
      record(date: start, date.isoMonth)
    default:
      put("au ")
      quarter(of: thisYear + 1)
    }
  }

  /// «d'ici 2030», «à l'horizon 2045», «au début des années 2030».
  mutating func horizon() {
    let year = thisYear + 2 + random.ranked(25)
    switch random.below(3) {
    case 0:
      elide("d")
      put("ici ")
    case 1:
      put("à ")
      elide("l")
      put("horizon ")
    default:
      put("au ")
      let start = out.count
      let decade = (thisYear / 10 + 1) * 10
      put("début des années ")
      putInteger(decade)
      return record(date: start, "\(decade / 10)X")
    }
    let start = out.count
    putInteger(year)
    record(date: start, "\(year)")
  }

  /// «2025-2030», with a hyphen or a dash.
  mutating func mandate() {
    let year = thisYear - random.below(3)
    let start = out.count
    putInteger(year)
    put(random.chance(70) ? "-" : "–")
    putInteger(year + 5)
    record(date: start, "\(year)/\(year + 5)")
  }

  mutating func bareYear() {
    let year = thisYear - random.below(2)
    let start = out.count
    putInteger(year)
    record(date: start, "\(year)")
  }

  /// «23 novembre» in a dateline; returns its value.
  mutating func datelineDate() -> String {
    let date = CivilDate(days: today - random.below(2))
    let start = out.count
    putDate(date, year: random.chance(25))
    record(date: start, date.iso)
    return date.iso
  }

  /// «14ᵉ»: an ordinal is neither a date nor a quantity.
  mutating func ordinal() {
    putInteger(2 + random.ranked(60))
    switch habits.ordinal {
    case .letter: put("e")
    case .accented: put("ème")
    case .superscript: put("ᵉ")
    }
  }
}
