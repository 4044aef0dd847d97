/// A person of a scene.
struct CastMember {
  var name: [UInt8] = []
  /// The symbol of the role patterns and which of them.
  var roleSymbol = -1
  var roleChoice = 0
  var introduced = false
}

/// An organization of a scene.
struct CastOrganization {
  var article: [UInt8] = []
  var name: [UInt8] = []
  var acronym: [UInt8]?
  var introduced = false
}

/// Who and where a story is about. Every other story of the list has a scene of its own.
struct Scene {
  var host = CastMember()
  var guest = CastMember()
  var expert = CastMember()
  var third = CastMember()
  var country = 1
  var province = 0
  var province2 = 1
  var organization = CastOrganization()
  var organization2 = CastOrganization()
  var city = 0
}

/// Writes one bulletin into a byte buffer and records the truth of what it writes.
///
/// `BulletinWriter+…` files hold the kinds of mentions; `Layout/` the order of the blocks.
struct BulletinWriter {
  let grammar: Grammar
  let names: NameTables
  var random: RandomSource
  var out: [UInt8] = []
  var truth: BulletinTruth
  var habits = Habits()
  var scene = Scene()
  /// The day of publication, counted from 1 January 1970.
  var today = 0
  /// Where the function of the person being written begins.
  var roleStart = 0
  var layout = PageLayout()
  /// The number of the story's theme, and where its headline and its first sentence stand.
  var theme = 0
  var headline = 0..<0
  var lead = 0..<0
  /// Where the sentences of each symbol are in their round.
  var turns: [Int: Turn] = [:]
  /// Whether spaces between words may get lost here.
  var mayGlue = false

  struct Turn {
    var at: Int
    var step: Int
  }

  init(
    grammar: Grammar, names: NameTables, language: CorpusLanguage, random: RandomSource
  ) {
    self.grammar = grammar
    self.names = names
    self.random = random
    truth = BulletinTruth(language: language, referenceDate: "")
  }

  // MARK: Bytes

  mutating func put(_ text: StaticString) {
    text.withUTF8Buffer { out.append(contentsOf: $0) }
  }

  mutating func put(_ bytes: [UInt8]) { out.append(contentsOf: bytes) }

  /// Words of a table: an apostrophe or a space before a colon is written as this bulletin does.
  mutating func putWords(_ bytes: [UInt8]) {
    guard habits.curly, bytes.contains(UInt8(ascii: "'")) else { return put(bytes) }
    for byte in bytes {
      if byte == UInt8(ascii: "'") { putApostrophe() } else { out.append(byte) }
    }
  }

  mutating func putApostrophe() {
    if habits.curly { put("’") } else { put("'") }
  }

  mutating func putThinSpace() {
    switch habits.thinSpace {
    case .none: break
    case .plain: put(" ")
    case .noBreak: put("\u{A0}")
    case .narrow: put("\u{202F}")
    }
  }

  mutating func openQuote() {
    guard habits.guillemets else { return put("\"") }
    put("«")
    habits.thinSpace == .none ? put(" ") : putThinSpace()
  }

  mutating func closeQuote() {
    guard habits.guillemets else { return put("\"") }
    habits.thinSpace == .none ? put(" ") : putThinSpace()
    put("»")
  }

  /// Makes the letter at an offset a capital: ASCII and the Latin letters of French.
  mutating func capitalize(at start: Int) {
    guard start < out.count else { return }
    let byte = out[start]
    if byte >= 0x61, byte <= 0x7A {
      out[start] = byte - 0x20
    } else if byte == 0xC3, start + 1 < out.count, out[start + 1] >= 0xA0 {
      out[start + 1] -= 0x20
    }
  }

  func string(from start: Int) -> String { String(decoding: out[start...], as: UTF8.self) }

  // MARK: Patterns

  /// Writes one of a symbol's alternatives.
  mutating func write(symbol: Int) {
    guard symbol >= 0 else { return }
    let count = grammar.alternatives[symbol].count
    guard count > 0 else { return }
    // Of a large table the first are far more frequent, as words are.
    write(symbol: symbol, choice: count > 40 ? random.ranked(count) : random.below(count))
  }

  /// Writes one of a symbol's alternatives by its name.
  mutating func write(_ name: String) { write(symbol: grammar.number(name)) }

  /// Writes the next of a symbol's alternatives: all of them in an order of this bulletin's own,
  /// then again from the first, so that no sentence follows itself.
  mutating func writeNext(_ name: String) {
    let symbol = grammar.number(name)
    guard symbol >= 0 else { return }
    let count = grammar.alternatives[symbol].count
    guard count > 0 else { return }
    let turn = turns[symbol, default: Turn(at: random.below(count), step: 1 + random.below(count))]
    var step = turn.step
    while Self.haveCommonDivisor(step, count) { step += 1 }
    turns[symbol] = Turn(at: (turn.at + step) % count, step: step)
    write(symbol: symbol, choice: turn.at)
  }

  private static func haveCommonDivisor(_ a: Int, _ b: Int) -> Bool {
    var (x, y) = (a, b)
    while y != 0 { (x, y) = (y, x % y) }
    return x > 1
  }

  mutating func write(symbol: Int, choice: Int) {
    for index in grammar.alternatives[symbol][choice] { write(piece: grammar.pieces[index]) }
  }

  mutating func write(piece: Grammar.Piece) {
    switch piece.kind {
    case .literal: writeLiteral(piece.from, piece.upTo)
    case .apostrophe: putApostrophe()
    case .thinSpace: putThinSpace()
    case .openQuote: openQuote()
    case .closeQuote: closeQuote()
    case .symbol:
      let start = out.count
      write(symbol: piece.from)
      if piece.capital { capitalize(at: start) }
    case .slot:
      let start = out.count
      write(slot: Slot.all[piece.from])
      if piece.capital { capitalize(at: start) }
    }
  }

  /// Copies words, and now and then loses a space between two of them, as old line wraps did.
  private mutating func writeLiteral(_ from: Int, _ upTo: Int) {
    if mayGlue, random.chance(10), upTo - from > 4 {
      let first = from + 2 + random.below(upTo - from - 3)
      if let gap = grammar.pool[first..<upTo].firstIndex(of: UInt8(ascii: " ")),
        Self.isLetter(grammar.pool[gap - 1]),
        gap + 1 == upTo || Self.isLetter(grammar.pool[gap + 1])
      {
        out.append(contentsOf: grammar.pool[from..<gap])
        out.append(contentsOf: grammar.pool[(gap + 1)..<upTo])
        return
      }
    }
    out.append(contentsOf: grammar.pool[from..<upTo])
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  mutating func write(slot: Slot) {
    switch slot {
    case .host: person(\.host)
    case .guest: person(\.guest)
    case .expert: person(\.expert)
    case .third: person(\.third)
    case .hostDe: person(\.host, after: .de)
    case .guestDe: person(\.guest, after: .de)
    case .hostA: person(\.host, after: .a)
    case .guestA: person(\.guest, after: .a)
    case .hostName: personName(\.host)
    case .guestName: personName(\.guest)
    case .role: roleStart = out.count
    case .quote: quote()
    case .cLe: country(scene.country, .le)
    case .cDe: country(scene.country, .de)
    case .cA: country(scene.country, .a)
    case .cName: country(scene.country, .bare)
    case .xLe: country(1 + random.ranked(names.countries.count - 1), .le)
    case .xDe: country(1 + random.ranked(names.countries.count - 1), .de)
    case .xA: country(1 + random.ranked(names.countries.count - 1), .a)
    case .xName: country(1 + random.ranked(names.countries.count - 1), .bare)
    case .vnLe: country(0, .le)
    case .vnDe: country(0, .de)
    case .vnA: country(0, .a)
    case .vnName: country(0, .bare)
    case .cM: put(names.countries[scene.country].masculine)
    case .cMs:
      put(names.countries[scene.country].masculine)
      if let last = out.last, last != UInt8(ascii: "s"), last != UInt8(ascii: "x") { put("s") }
    case .cF: put(names.countries[scene.country].feminine)
    case .capital: foreignCity(scene.country, 0)
    case .foreignCity: anyForeignCity()
    case .city: place(names.cities[scene.city])
    case .prov: place(names.provinces[scene.province])
    case .provDe: placeAfterDe(names.provinces[scene.province])
    case .prov2: place(names.provinces[scene.province2])
    case .prov2De: placeAfterDe(names.provinces[scene.province2])
    case .village: commune()
    case .org: organization(\.organization, .le)
    case .orgDe: organization(\.organization, .de)
    case .org2: organization(\.organization2, .le)
    case .org2De: organization(\.organization2, .de)
    case .firm, .firm2: firm()
    case .on: dayOfNews()
    case .past: pastDate()
    case .period: period()
    case .future: futureDate()
    case .horizon: horizon()
    case .mandate: mandate()
    case .year: bareYear()
    case .pct: percentage()
    case .change: signedPercentage()
    case .money: money()
    case .measure: measure()
    case .count, .count2: counted()
    case .ord: ordinal()
    }
  }
}
