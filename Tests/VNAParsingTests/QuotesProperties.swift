import Testing
import VNAModel
import VNAParsing
import VNATestSupport

/// What holds for any text at all.
@Suite struct QuantitiesQuotesProperties {
  /// A small generator of its own, so that a failure can be repeated.
  private struct Random {
    var state: UInt64
    mutating func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
  }

  private static let pieces = [
    "12", "1.200", "3,5", "2025", "1 500", "-", "–", "+", "%", " ", "\u{A0}", "millions",
    "milliards",
    "de ", "d'", "dollars", "USD", "€", "km/h", "délégués", "et ", "à ", "dont ", "sur ", "contre ",
    "«", "»", "\"", "“", "”", " : ", ", ", ". ", "a déclaré ", "que ", "selon ", "il ", "Tô Lâm ",
    "le ministre ", "plus de ", "nombre de ", "(", ")", "/", "°", "ᵉ", "é", "\n",
    "Nous irons loin ",
    "99999999999999999999", "0,", "1.2.3", "é́", "中", "🙂",
  ]

  private func check(_ bulletin: Bulletin) {
    let length = bulletin.source.text.span.end
    for quantity in bulletin.quantities {
      let span = quantity.excerpt.span
      #expect(!span.isEmpty && span.end <= length)
      #expect(quantity.value.isFinite)
      #expect(quantity.excerpt.text.utf8.contains { $0 >= 48 && $0 < 58 })
    }
    for (one, next) in zip(bulletin.quantities, bulletin.quantities.dropFirst()) {
      #expect(one.excerpt.span.start < next.excerpt.span.start)
    }
    for quote in bulletin.quotes {
      #expect(!quote.excerpt.span.isEmpty && quote.excerpt.span.end <= length)
      #expect(quote.speaker != "")
    }
  }

  @Test func anyMixtureOfPiecesIsRead() {
    var random = Random(state: 4)
    for _ in 0..<400 {
      var text = "Titre\nHanoï (VNA) – "
      for _ in 0..<random.next(below: 60) {
        text += Self.pieces[random.next(below: Self.pieces.count)]
      }
      let bulletin = QuantityReading.parser.parse(text)
      check(bulletin)
      #expect(QuantityReading.parser.parse(text) == bulletin)
    }
  }

  @Test func anyBytesAreRead() {
    var random = Random(state: 11)
    for _ in 0..<200 {
      var bytes = Array("Titre\nHanoï (VNA) – « 12 ".utf8)
      for _ in 0..<random.next(below: 200) { bytes.append(UInt8(random.next(below: 256))) }
      check(QuantityReading.parser.parse(String(decoding: bytes, as: UTF8.self)))
    }
  }

  /// Verbs of saying without anybody who says it, in one sentence.
  @Test(arguments: [
    ("en", "said the works will, "), ("en", "told the press on the "),
    ("vi", "cho biết thị trường, "),
    ("zh", "阮鸿延表示，"), ("es", "informó el ministerio, "), ("ru", "сообщил посол, "),
  ])
  func reportsInLinearTime(_ language: String, _ unit: String) {
    func time(_ count: Int) -> Duration {
      let text = "A title\nHanoi (VNA) – " + String(repeating: unit, count: count)
      let source = BulletinSource(SourceText(text))
      return CPUTime.measure {
        _ = QuantityReading.parser.parse(source, hints: ParseHints(language: language))
      }
    }
    _ = time(50)
    let growth = time(6000) / max(time(600), .microseconds(200))
    #expect(growth < 25, "\(growth) times as long for ten times the text")
  }

  @Test func noTokenBelongsToTwoQuantities() {
    var random = Random(state: 23)
    for _ in 0..<200 {
      var text = "Titre\nHanoï (VNA) – "
      for _ in 0..<40 { text += Self.pieces[random.next(below: 22)] }
      let spans = QuantityReading.parser.parse(text).quantities.map(\.excerpt.span)
      for (one, next) in zip(spans, spans.dropFirst()) { #expect(one.end <= next.start) }
    }
  }

  /// Quadratic time would take a hundred times as long for ten times the text.
  @Test(arguments: [
    "« “ \" mot ", "“a, dit ", "Lê Minh Hung, a dit, ", "le ministre a vu, «a b c d», a-t-il dit ",
    "12.000, 13.000 et 14.000 ou 15.000 - 16.000 à ",
  ])
  func takesLinearTime(_ unit: String) {
    func time(_ count: Int) -> Duration {
      let text = "Titre\nHanoï (VNA) – " + String(repeating: unit, count: count)
      return CPUTime.measure { _ = QuantityReading.parser.parse(text) }
    }
    _ = time(50)
    let growth = time(6000) / max(time(600), .microseconds(200))
    #expect(growth < 25, "\(growth) times as long for ten times the text")
  }
}
