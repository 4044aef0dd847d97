/// A name in the three spellings the pages use: French («Diên Biên»), plain («Dien Bien») and
/// Vietnamese («Điện Biên»).
struct Spelling: Sendable {
  var french: [UInt8]
  var plain: [UInt8]
  var vietnamese: [UInt8]

  subscript(_ habit: SpellingHabit) -> [UInt8] {
    switch habit {
    case .french: french
    case .plain: plain
    case .vietnamese: vietnamese
    }
  }
}

enum SpellingHabit: String { case french, plain, vietnamese }

/// A country: its names with the article and prepositions French grammar asks for.
struct Country: Sendable {
  var name: [UInt8]
  var code: String
  /// `m`, `f`, `v` (vowel), `p` (plural), `n` (no article), `w` (no article, vowel).
  var article: UInt8
  var masculine: [UInt8]
  var feminine: [UInt8]
  var cities: [[UInt8]]
}

/// The lists from which names are put together.
struct NameTables: Sendable {
  var families: [Spelling] = []
  var middles: [Spelling] = []
  var givens: [Spelling] = []
  var foreignGivens: [[UInt8]] = []
  var foreignFamilies: [[UInt8]] = []
  /// The beginnings and the ends of more foreign family names, by language.
  var familyParts: [(starts: [[UInt8]], ends: [[UInt8]])] = []
  /// The first one is Vietnam.
  var countries: [Country] = []
  var provinces: [Spelling] = []
  var cities: [Spelling] = []
  /// The head of an organization's name, with its article before a bar: «l'|Institut».
  var heads: [(article: [UInt8], name: [UInt8])] = []
  var domains: [[UInt8]] = []
  var firmStarts: [[UInt8]] = []
  var firmEnds: [[UInt8]] = []
  var firmKinds: [[UInt8]] = []
  /// Counted nouns with their usual range.
  var counted: [(noun: [UInt8], least: Int, most: Int)] = []
  var currencies: [(noun: [UInt8], code: String, weight: Int)] = []
  var measures: [(noun: [UInt8], unit: String, most: Int)] = []
  var months: [[UInt8]] = []
  var weekdays: [[UInt8]] = []

  /// How many persons the corpus speaks of; ranks make some of them frequent.
  static let people = 50_000

  /// A person's name by rank: the same rank is the same person in every bulletin.
  func vietnamese(_ rank: Int, _ habit: SpellingHabit) -> [UInt8] {
    var random = RandomSource(seed: 0x564E_4101, index: UInt64(rank))
    var name = families[random.ranked(families.count)][habit]
    if !random.chance(12) {
      name.append(UInt8(ascii: " "))
      name += middles[random.below(middles.count)][habit]
    }
    name.append(UInt8(ascii: " "))
    name += givens[random.below(givens.count)][habit]
    return name
  }

  /// A foreign name by rank.
  func foreign(_ rank: Int) -> [UInt8] {
    var random = RandomSource(seed: 0x564E_4102, index: UInt64(rank))
    var name = foreignGivens[random.below(foreignGivens.count)]
    name.append(UInt8(ascii: " "))
    if random.chance(6) {
      name.append(UInt8(ascii: "A") + UInt8(random.below(20)))
      name += Array(". ".utf8)
    }
    if random.chance(40) { return name + foreignFamilies[random.below(foreignFamilies.count)] }
    let parts = familyParts[random.below(familyParts.count)]
    return name + parts.starts[random.below(parts.starts.count)]
      + parts.ends[random.below(parts.ends.count)]
  }

  /// The communes that the corpus speaks of.
  static let communes = 9_000

  /// A commune's name by rank: two syllables as villages have them.
  func commune(_ rank: Int, _ habit: SpellingHabit) -> [UInt8] {
    var random = RandomSource(seed: 0x564E_4104, index: UInt64(rank))
    let first = middles[random.below(middles.count)][habit]
    return first + [UInt8(ascii: " ")] + givens[random.below(givens.count)][habit]
  }
}

/// Reads the text tables.
enum TableText {
  static func rows(_ text: String) -> [[UInt8]] {
    Array(text.utf8).split(separator: UInt8(ascii: "\n")).map(Array.init)
  }

  static func words(_ text: String) -> [[UInt8]] {
    Array(text.utf8).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map(Array.init)
  }

  static func columns(_ row: [UInt8]) -> [[UInt8]] {
    row.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map(Array.init)
  }

  static func integer(_ bytes: [UInt8]) -> Int {
    Int(String(decoding: bytes, as: UTF8.self)) ?? 0
  }

  private static let letters: [(from: String, french: String, plain: String)] = [
    ("áảãạăắằẳẵặ", "a", "a"), ("à", "à", "a"), ("âấầẩẫậ", "â", "a"),
    ("éèẻẽẹ", "e", "e"), ("êếềểễệ", "ê", "e"), ("íìỉĩị", "i", "i"), ("ï", "ï", "i"),
    ("óòỏõọơớờởỡợ", "o", "o"), ("ôốồổỗộ", "ô", "o"),
    ("úủũụưứừửữự", "u", "u"), ("ù", "ù", "u"), ("ýỳỷỹỵ", "y", "y"), ("đ", "d", "d"),
    ("ÁẢÃẠĂẮẰẲẴẶÀ", "A", "A"), ("ÂẤẦẨẪẬ", "Â", "A"), ("ĐÐ", "D", "D"),
    ("ÊẾỀỂỄỆ", "Ê", "E"), ("ÉÈẺẼẸ", "E", "E"), ("ÍÌỈĨỊ", "I", "I"),
    ("ÓÒỎÕỌƠỚỜỞỠỢ", "O", "O"), ("ÔỐỒỔỖỘ", "Ô", "O"), ("ÚÙỦŨỤƯỨỪỬỮỰ", "U", "U"),
  ]

  static func folds() -> [Unicode.Scalar: (french: String, plain: String)] {
    var table: [Unicode.Scalar: (french: String, plain: String)] = [:]
    for row in letters {
      for scalar in row.from.unicodeScalars { table[scalar] = (row.french, row.plain) }
    }
    return table
  }

  /// The three spellings of Vietnamese names, one a line or separated by spaces.
  static func spellings(_ names: [[UInt8]]) -> [Spelling] {
    let folds = folds()
    return names.map { bytes in
      var french = ""
      var plain = ""
      for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
        let fold = folds[scalar]
        french += fold?.french ?? String(scalar)
        plain += fold?.plain ?? String(scalar)
      }
      return Spelling(french: Array(french.utf8), plain: Array(plain.utf8), vietnamese: bytes)
    }
  }
}
