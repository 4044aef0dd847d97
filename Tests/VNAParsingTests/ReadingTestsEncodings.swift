import Testing
import VNAModel
import VNAParsing
import VNAText

/// A bulletin in the agency's manner, with the characters that matter.
private let bulletin = """
  Hanoï (VNA) – Le président a reçu, le 8 mai, une délégation « amie » à l’hôtel.
  Les échanges ont porté sur l’économie…-VNA
  """

private func utf16(_ text: String, littleEndian: Bool, mark: Bool) -> [UInt8] {
  ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit -> [UInt8] in
    let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    return littleEndian ? bytes : bytes.reversed()
  }
}

private func codes(_ decoded: DecodedText) -> [String] { decoded.diagnostics.map(\.code) }

@Suite struct ReadingEncodingTests {
  @Test func utf8IsKeptAsItIs() {
    let bytes = Array(bulletin.utf8)
    let decoded = TextDecoding.decode(bytes)
    #expect(decoded.source.bytes == bytes)
    #expect(decoded.encoding == .utf8)
    #expect(decoded.diagnostics.isEmpty)
  }

  @Test func byteOrderMarkStaysInTheText() {
    let decoded = TextDecoding.decode([0xEF, 0xBB, 0xBF] + Array(bulletin.utf8))
    #expect(decoded.encoding == .utf8)
    #expect(decoded.source.count == bulletin.utf8.count + 3)
    #expect(decoded.source.text(Span(start: 3, end: 9)) == "Hanoï")
    #expect(decoded.diagnostics.isEmpty)
  }

  @Test func lineEndsAreLeftAlone() {
    let text = "un\ndeux\r\ntrois\rquatre\u{2028}cinq\u{85}six\u{0B}sept\u{0C}huit\t"
    let decoded = TextDecoding.decode(Array(text.utf8))
    #expect(decoded.source.text == text)
    #expect(decoded.diagnostics.isEmpty)
  }

  @Test func emptyInputIsSaid() {
    let decoded = TextDecoding.decode([])
    #expect(decoded.source.count == 0)
    #expect(codes(decoded) == ["empty"])
  }

  @Test func invalidUTF8NamesTheFirstBadByteAndIsRepaired() throws {
    var bytes = Array(bulletin.utf8)
    // Spoil the second byte of «é» in «président».
    let text = "Hanoï (VNA) – Le pr".utf8.count
    bytes[text + 1] = 0x20
    let decoded = TextDecoding.decode(bytes)
    #expect(decoded.encoding == .utf8Repaired)
    #expect(decoded.source.text.hasPrefix("Hanoï (VNA) – Le pr\u{FFFD} sident"))
    let diagnostic = try #require(decoded.diagnostics.first)
    #expect(diagnostic.code == "invalid-utf8")
    #expect(diagnostic.message.contains("byte \(text) "))
    #expect(diagnostic.message.contains("1 bad stretch"))
    #expect(decoded.source.text(try #require(diagnostic.span)) == "\u{FFFD}")
  }

  @Test func textCutOffInACharacterIsRepaired() {
    let decoded = TextDecoding.decode(Array("Le président a été reç".utf8.dropLast()))
    #expect(decoded.encoding == .utf8Repaired)
    #expect(decoded.source.text == "Le président a été re\u{FFFD}")
  }

  @Test(arguments: [true, false], [true, false])
  func utf16IsReadByMarkOrByItsZeros(littleEndian: Bool, mark: Bool) {
    let decoded = TextDecoding.decode(utf16(bulletin, littleEndian: littleEndian, mark: mark))
    #expect(decoded.encoding == (littleEndian ? .utf16LittleEndian : .utf16BigEndian))
    #expect(decoded.source.text == bulletin)
    #expect(decoded.diagnostics.isEmpty)
  }

  @Test func utf16OfOtherScripts() {
    let text = "Ханой 越通社 🇻🇳 Việt Nam"
    let decoded = TextDecoding.decode(utf16(text, littleEndian: true, mark: true))
    #expect(decoded.source.text == text)
  }

  @Test func halvesOfUTF16CharactersAreReplacedAndSaid() throws {
    // A lone high surrogate between letters, and an odd byte at the end.
    let bytes: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x3D, 0xD8, 0x62, 0, 0x63]
    let decoded = TextDecoding.decode(bytes)
    #expect(decoded.source.text == "a\u{FFFD}b\u{FFFD}")
    let diagnostic = try #require(decoded.diagnostics.first)
    #expect(diagnostic.code == "invalid-utf16")
    #expect(diagnostic.message.hasSuffix(": 2"))
    #expect(diagnostic.span == Span(start: 1, end: 4))
  }

  @Test func zerosInUTF8DoNotMakeItUTF16() {
    let text = "a\u{0}b, le président a reçu une délégation étrangère à Hanoï\u{0}"
    let decoded = TextDecoding.decode(Array(text.utf8))
    #expect(decoded.encoding == .utf8)
    #expect(codes(decoded) == ["control-characters"])
  }

  @Test func windows1252IsChosenForFrench() throws {
    // «Hanoï (VNA) – Le président a reçu l’hôte»
    let bytes =
      Array("Hano".utf8) + [0xEF] + Array(" (VNA) ".utf8) + [0x96] + Array(" Le pr".utf8)
      + [0xE9] + Array("sident a re".utf8) + [0xE7] + Array("u l".utf8) + [0x92]
      + Array("h".utf8) + [0xF4] + Array("te, c\u{9C}ur".unicodeScalars.map { UInt8($0.value) })
    let decoded = TextDecoding.decode(bytes)
    #expect(decoded.encoding == .windows1252)
    #expect(decoded.source.text == "Hanoï (VNA) – Le président a reçu l’hôte, cœur")
    let diagnostic = try #require(decoded.diagnostics.first)
    #expect(diagnostic.code == "invalid-utf8")
    #expect(diagnostic.message.contains("byte 4 "))
    #expect(diagnostic.message.contains("windows-1252"))
    #expect(decoded.source.text(try #require(diagnostic.span)) == "ï")
  }

  @Test func windows1252IsTotal() {
    // Every byte has a character; those without one of their own are C1 controls.
    let decoded = TextDecoding.decode(
      [UInt8](0...255), declared: .windows1252)
    #expect(decoded.encoding == .windows1252)
    #expect(decoded.source.text.unicodeScalars.count == 256)
    #expect(
      decoded.source.text.contains("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"))
    #expect(codes(decoded).contains("control-characters"))
  }

  @Test func windows1258IsChosenForVietnameseAndComposed() throws {
    // «Chủ tịch nước tiếp Đại sứ»: base letters, then combining marks.
    let bytes: [UInt8] =
      Array("Ch".utf8) + [0x75, 0xD2] + Array(" t".utf8) + [0x69, 0xF2] + Array("ch n".utf8)
      + [0xFD, 0xF5, 0xEC] + Array("c ti".utf8) + [0xEA, 0xEC] + Array("p ".utf8)
      + [0xD0, 0x61, 0xF2] + Array("i s".utf8) + [0xFD, 0xEC]
    let decoded = TextDecoding.decode(bytes)
    #expect(decoded.encoding == .windows1258)
    // Equal in scalars, not only canonically: composed.
    #expect(Array(decoded.source.text.utf8) == Array("Chủ tịch nước tiếp Đại sứ".utf8))
    #expect(codes(decoded) == ["invalid-utf8"])
    let span = try #require(decoded.diagnostics.first?.span)
    #expect(decoded.source.text(span) == "ủ")
  }

  @Test func declaredEncodingCountsOnlyWhereTheBytesAreNotUTF8() {
    let text = "Le président"
    #expect(TextDecoding.decode(Array(text.utf8), declared: .windows1252).encoding == .utf8)
    let latin: [UInt8] = text.unicodeScalars.map { UInt8($0.value) }
    let decoded = TextDecoding.decode(latin, declared: .windows1252)
    #expect(decoded.source.text == text)
    #expect(decoded.diagnostics.map(\.severity) == [.note])
  }

  @Test func controlCharactersAreKeptAndCounted() throws {
    let text = "a\u{0}b\u{1B}[31m é\u{9B} \u{7F}"
    let decoded = TextDecoding.decode(Array(text.utf8))
    #expect(decoded.source.text == text)
    let diagnostic = try #require(decoded.diagnostics.first)
    #expect(diagnostic.code == "control-characters")
    #expect(diagnostic.message.hasSuffix(": 4"))
    #expect(diagnostic.span == Span(start: 1, end: 2))
  }

  @Test func richTextIsNoText() {
    let text = "{\\rtf1\\ansi\\f0 Hano\\'ef (VNA) \\endash  Oui.\\par}"
    #expect(codes(TextDecoding.decode(Array(text.utf8))) == ["rtf"])
    #expect(codes(TextDecoding.decode(Array("« {\\rtf1 » ouvre un fichier RTF.".utf8))).isEmpty)
  }

  @Test func textDecodedTwiceIsSaid() {
    let text = "Le prÃ©sident a reÃ§u une dÃ©lÃ©gation"
    #expect(codes(TextDecoding.decode(Array(text.utf8))) == ["mojibake"])
    #expect(codes(TextDecoding.decode(Array("« déjà là » Â».".utf8))).isEmpty)
  }

  @Test func aLineOfManyMegabytesIsReadInLinearTime() {
    let unit = Array("Hanoï (VNA) – du 20 au 22 octobre, ".utf8)
    var bytes: [UInt8] = []
    while bytes.count < 4 << 20 { bytes += unit }
    let decoded = TextDecoding.decode(bytes)
    #expect(decoded.source.count == bytes.count)
    #expect(decoded.diagnostics.isEmpty)
  }

  @Test func anyBytesGiveValidUTF8() {
    var state: UInt64 = 42
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let seed = Array(bulletin.utf8)
    for round in 0..<6_000 {
      var bytes = round % 3 == 0 ? utf16(bulletin, littleEndian: true, mark: false) : seed
      for _ in 0..<random(20) { bytes[random(bytes.count)] = UInt8(random(256)) }
      bytes.removeLast(random(bytes.count))
      let decoded = TextDecoding.decode(bytes)
      let isValid = UTF8Validation.firstInvalid(in: decoded.source.bytes) == nil
      #expect(isValid)
      for span in decoded.diagnostics.compactMap(\.span) {
        #expect(Int(span.end) <= decoded.source.count)
      }
    }
  }
}
