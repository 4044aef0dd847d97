extension BulletinWriter {
  // MARK: Countries

  mutating func country(_ index: Int, _ joint: Joint) {
    let country = names.countries[index]
    put(country.article, joint)
    let start = out.count
    putWords(country.name)
    record(place: start..<out.count, code: country.code)
  }

  /// «le», «la», «l'», «les» and what becomes of them after «de» and «à» (or «en»).
  private mutating func put(_ article: UInt8, _ joint: Joint) {
    let vowel = article == UInt8(ascii: "v") || article == UInt8(ascii: "w")
    switch (joint, article) {
    case (.bare, _): break
    case (.le, UInt8(ascii: "m")): put("le ")
    case (.le, UInt8(ascii: "f")): put("la ")
    case (.le, UInt8(ascii: "p")): put("les ")
    case (.le, UInt8(ascii: "v")): elide("l")
    case (.le, _): break
    case (.de, UInt8(ascii: "m")): put("du ")
    case (.de, UInt8(ascii: "p")): put("des ")
    case (.de, UInt8(ascii: "f")): put("de la ")
    case (.de, UInt8(ascii: "v")):
      put("de ")
      elide("l")
    case (.de, _): if vowel { elide("d") } else { put("de ") }
    case (.a, UInt8(ascii: "m")): put("au ")
    case (.a, UInt8(ascii: "p")): put("aux ")
    case (.a, UInt8(ascii: "f")), (.a, UInt8(ascii: "v")): put("en ")
    case (.a, _): put("à ")
    }
  }

  mutating func elide(_ letter: StaticString) {
    put(letter)
    putApostrophe()
  }

  // MARK: Cities and provinces

  mutating func foreignCity(_ country: Int, _ rank: Int) {
    let home = names.countries[country]
    let start = out.count
    putWords(home.cities[min(rank, home.cities.count - 1)])
    record(place: start..<out.count, code: home.code)
  }

  mutating func anyForeignCity() {
    let country = 1 + random.ranked(names.countries.count - 1)
    foreignCity(country, random.below(names.countries[country].cities.count))
  }

  /// A place of Vietnam.
  mutating func place(_ name: Spelling) {
    let start = out.count
    put(name[habits.spelling])
    record(place: start..<out.count, code: "VN")
  }

  mutating func placeAfterDe(_ name: Spelling) {
    if let first = name.plain.first, Self.isVowel(first) { elide("d") } else { put("de ") }
    place(name)
  }

  /// A commune after «de», in the writing of the bulletin.
  mutating func commune() {
    let rank = random.zipf(NameTables.communes)
    let name = names.commune(rank, habits.spelling)
    if let first = names.commune(rank, .plain).first, Self.isVowel(first) {
      elide("d")
    } else {
      put("de ")
    }
    let start = out.count
    put(name)
    record(place: start..<out.count, code: "VN")
  }

  /// Whether «de» before a word that begins with this letter becomes «d'».
  static func isVowel(_ byte: UInt8) -> Bool {
    "AEIOUaeiouh".utf8.contains(byte) || byte == 0xC3
  }

  mutating func record(place span: Range<Int>, code: String?) {
    let name = String(decoding: out[span], as: UTF8.self)
    if let known = truth.places.firstIndex(where: { $0.name == name && $0.country == code }) {
      truth.places[known].mentions.append(span)
    } else {
      truth.places.append(PlaceTruth(name: name, country: code, mentions: [span]))
    }
  }

  // MARK: Organizations

  mutating func newOrganization() -> CastOrganization {
    let head = names.heads[random.ranked(names.heads.count)]
    var made = CastOrganization(article: head.article, name: head.name)
    made.name.append(UInt8(ascii: " "))
    made.name += names.domains[random.ranked(names.domains.count)]
    if random.chance(55) { made.acronym = Self.acronym(made.name) }
    return made
  }

  /// The first letters of the words that carry meaning: «Institut de la pêche» is «IP», and so
  /// gets one more letter.
  static func acronym(_ name: [UInt8]) -> [UInt8]? {
    var letters: [UInt8] = []
    for word in name.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "'") }) {
      guard word.count > 3, let first = word.first else { continue }
      if first < 0x80 {
        letters.append(first >= 0x61 ? first - 0x20 : first)
      } else if word.starts(with: "é".utf8) || word.starts(with: "É".utf8) {
        letters.append(UInt8(ascii: "E"))
      }
    }
    return letters.count >= 3 ? letters : nil
  }

  mutating func organization(_ which: WritableKeyPath<Scene, CastOrganization>, _ joint: Joint) {
    let made = scene[keyPath: which]
    if joint == .de {
      made.article == Array("le ".utf8) ? put("du ") : put("de ")
      if made.article != Array("le ".utf8) { putWords(made.article) }
    } else {
      putWords(made.article)
    }
    if made.introduced, let acronym = made.acronym, !random.chance(25) {
      let start = out.count
      put(acronym)
      return record(organization: made, span: start..<out.count, acronym: nil)
    }
    let start = out.count
    putWords(made.name)
    let span = start..<out.count
    if !made.introduced, let acronym = made.acronym {
      put(" (")
      put(acronym)
      put(")")
    }
    scene[keyPath: which].introduced = true
    record(organization: made, span: span, acronym: made.introduced ? nil : made.acronym)
  }

  private mutating func record(
    organization made: CastOrganization, span: Range<Int>, acronym: [UInt8]?
  ) {
    let full = writtenName(made.name)
    let letters = acronym.map { String(decoding: $0, as: UTF8.self) }
    if let known = truth.organizations.firstIndex(where: { $0.name == full }) {
      truth.organizations[known].mentions.append(span)
      if truth.organizations[known].acronym == nil { truth.organizations[known].acronym = letters }
    } else {
      truth.organizations.append(
        OrganizationTruth(name: full, acronym: letters, mentions: [span]))
    }
  }

  /// A name of a table as this bulletin writes it.
  private func writtenName(_ name: [UInt8]) -> String {
    guard habits.curly, name.contains(UInt8(ascii: "'")) else {
      return String(decoding: name, as: UTF8.self)
    }
    var text = ""
    for scalar in String(decoding: name, as: UTF8.self).unicodeScalars {
      text.unicodeScalars.append(scalar == "'" ? "\u{2019}" : scalar)
    }
    return text
  }

  /// «le groupe Vinatexco».
  mutating func firm() {
    let rank = random.zipf(8_000)
    var coin = RandomSource(seed: 0x564E_4103, index: UInt64(rank))
    let kind = names.firmKinds[coin.below(names.firmKinds.count)]
    putWords(kind)
    let start = out.count
    put(names.firmStarts[coin.below(names.firmStarts.count)])
    put(names.firmEnds[coin.below(names.firmEnds.count)])
    let span = start..<out.count
    record(organization: CastOrganization(name: Array(out[span])), span: span, acronym: nil)
  }
}
