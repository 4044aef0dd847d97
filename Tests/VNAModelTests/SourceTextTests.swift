import Testing
import VNAModel

@Suite struct OffsetMapTests {
  static let texts = [
    "", "a", "é", "🐟", "\u{FEFF}Hanoï (VNA) – 🐟 北京 🇻🇳",
    String(repeating: "a", count: 600), String(repeating: "é", count: 300),
    String(repeating: "中", count: 300), String(repeating: "🐟", count: 200),
    String(repeating: "aé中🐟", count: 150), String(repeating: "x", count: 255) + "🐟é",
    String(repeating: "x", count: 256), String(repeating: "x", count: 254) + "中",
  ]

  @Test(arguments: texts.indices) func agreesWithTheViewsOfString(_ index: Int) {
    let text = Self.texts[index]
    let source = SourceText(text)
    let utf16 = OffsetMap(source, unit: .utf16)
    let scalars = OffsetMap(source, unit: .scalar)
    let bytes = OffsetMap(source, unit: .utf8)
    var byte = 0
    var unit = 0
    for (number, scalar) in text.unicodeScalars.enumerated() {
      #expect(utf16.offset(ofByte: byte) == unit)
      #expect(utf16.byte(ofOffset: unit) == byte)
      #expect(scalars.offset(ofByte: byte) == number)
      #expect(scalars.byte(ofOffset: number) == byte)
      #expect(bytes.offset(ofByte: byte) == byte && bytes.byte(ofOffset: byte) == byte)
      if UTF16.width(scalar) == 2 { #expect(utf16.byte(ofOffset: unit + 1) == nil) }
      byte += UTF8.width(scalar)
      unit += UTF16.width(scalar)
    }
    #expect(utf16.offset(ofByte: byte) == text.utf16.count)
    #expect(utf16.byte(ofOffset: text.utf16.count) == byte)
    #expect(scalars.offset(ofByte: byte) == text.unicodeScalars.count)
    #expect(scalars.byte(ofOffset: text.unicodeScalars.count) == byte)
    for (map, length) in [
      (utf16, text.utf16.count), (scalars, text.unicodeScalars.count), (bytes, byte),
    ] {
      #expect(map.byte(ofOffset: length + 1) == nil)
      #expect(map.byte(ofOffset: -1) == nil)
      #expect(map.offset(ofByte: byte + 1000) == length)
      #expect(map.offset(ofByte: -1) == 0)
    }
  }
}

@Suite struct ContentIDTests {
  /// The digits are those of the Python package mmh3: `"%016x%016x" % mmh3.hash64(x, signed=False)`.
  @Test(
    arguments: [
      (Array("".utf8), "00000000000000000000000000000000"),
      (Array("a".utf8), "85555565f6597889e6b53a48510e895a"),
      (Array("VNA".utf8), "7257ee7f4755dbfa7dbbd1e4260a60ca"),
      (Array("Hanoï (VNA) –".utf8), "4a5114175d60db7aeaf441644820d26f"),
      (Array("0123456789abcdef".utf8), "4be06d94cf4ad1a787c35b5c63a708da"),
      (Array("0123456789abcdefg".utf8), "8e32612daa45f9de0800f4c206c372ee"),
      (Array(0...255), "1c99c313dc6f12b970d6077fab34cc1e"),
      (
        Array("The quick brown fox jumps over the lazy dog".utf8),
        "e34bbc7bbc071b6c7a433ca9c49a9347"
      ),
    ] as [([UInt8], String)]) func isPinned(_ bytes: [UInt8], _ digits: String)
  {
    #expect(bytes.withUnsafeBufferPointer(ContentID.make) == "vna:" + digits)
  }

  @Test func dependsOnTheTextAlone() {
    let plain = Bulletin(BulletinSource(SourceText("Hanoï"), name: "a"))
    let other = Bulletin(BulletinSource(SourceText("Hanoï"), name: "b", url: "https://x"))
    #expect(plain.id == other.id)
    #expect(plain.id != Bulletin(BulletinSource(SourceText("Hanoi"))).id)
  }
}

@Suite struct SourceTextTests {
  @Test func positions() {
    let source = SourceText("aé🐟\nb\r\nc\rd\n\ne")
    // Byte: line, column. Bytes 1-2 é, 3-6 the fish, 7 LF, 8 b, 9-10 CRLF, 11 c, 12 CR, 13 d.
    let expected = [
      0: (1, 1), 1: (1, 2), 3: (1, 3), 7: (1, 4), 8: (2, 1), 9: (2, 2), 11: (3, 1), 12: (3, 2),
      13: (4, 1), 14: (4, 2), 15: (5, 1), 16: (6, 1), 17: (6, 2), 99: (6, 2), -1: (1, 1),
    ]
    for (offset, place) in expected {
      #expect(source.position(at: offset) == place, "byte \(offset)")
    }
    #expect(SourceText.empty.position(at: 0) == (1, 1))
  }

  /// Long lines, many lines, and ends of lines of all three kinds.
  @Test(arguments: [
    "", "\n", "\r", "\r\n", "aé🐟\nb\r\nc\rd\n\ne", "x\r\r\n\n\ry",
    String(repeating: "Hà Nội 🐟 ", count: 90) + "\r\nfin\r",
    String(repeating: "một\r\n", count: 120),
  ])
  func aLineMapSaysTheSame(_ text: String) {
    let source = SourceText(text)
    let lines = LineMap(source)
    for offset in -1...(source.count + 2) {
      #expect(lines.position(at: offset) == source.position(at: offset), "byte \(offset)")
    }
    #expect(lines.lineCount == source.position(at: .max).line)
  }

  @Test func textOfSpans() {
    let source = SourceText("Hanoï (VNA)")
    #expect(source.text(Span(0..<6)) == "Hanoï")
    #expect(source.text(Span(7..<99)) == "(VNA)")
    #expect(source.text(Span(50..<99)) == "")
    #expect(source.text(Span(start: 6, end: 2)) == "")
    #expect(Array(source[Span(0..<5)]) == Array("Hano\u{EF}".utf8.prefix(5)))
    #expect(SourceText(utf8: [0x61, 0xC3]) == nil)
    #expect(SourceText(utf8: [0x61, 0xC3, 0xA9]) == SourceText("aé"))
    // Equal text in another normal form is another source.
    #expect(SourceText("e\u{301}") != SourceText("é"))
  }

  @Test func spans() {
    let span = Span(2..<5)
    #expect(span.count == 3 && !span.isEmpty && span.range == 2..<5)
    #expect(Span(start: 5, end: 2).isEmpty && Span(start: 5, end: 2).range.isEmpty)
    #expect(span.contains(Span(2..<5)) && span.contains(Span(3..<3)))
    #expect(!span.contains(Span(1..<5)) && !span.contains(Span(2..<6)))
    #expect(span.overlaps(Span(4..<9)) && !span.overlaps(Span(5..<9)))
  }
}

@Suite struct SpanTests {
  @Test(arguments: OffsetMapTests.texts.indices) func everyScalarHasItsRanges(_ index: Int) {
    let text = OffsetMapTests.texts[index]
    let utf16 = OffsetMap(SourceText(text), unit: .utf16)
    var byte = 0
    var unit = 0
    for scalar in text.unicodeScalars {
      let span = Span(byte..<(byte + UTF8.width(scalar)))
      #expect(span.range(in: text).map { String(text[$0]) } == String(scalar))
      #expect(utf16.range(of: span) == unit..<(unit + UTF16.width(scalar)))
      byte += UTF8.width(scalar)
      unit += UTF16.width(scalar)
    }
    #expect(Span(0..<byte).range(in: text) == text.startIndex..<text.endIndex)
    #expect(utf16.range(of: Span(0..<byte)) == 0..<text.utf16.count)
    #expect(Span(byte..<byte).range(in: text) == text.endIndex..<text.endIndex)
  }

  @Test(
    arguments: [
      Span(start: 1, end: 2), Span(start: 0, end: 1), Span(start: 2, end: 4),  // inside ï and 🐟
      Span(start: 0, end: 8), Span(start: 8, end: 8), Span(start: 9, end: 12),  // beyond the end
      Span(start: .max, end: .max), Span(start: 3, end: 2),
    ])
  func whatIsNoPieceOfTheTextHasNoRange(_ span: Span) {
    #expect(span.range(in: "ï!🐟") == nil)
  }

  @Test func aRangeOfUnitsIsNeverReversed() {
    let map = OffsetMap(SourceText("ï!🐟"), unit: .utf16)
    #expect(map.range(of: Span(start: 3, end: 2)) == 2..<2)
    #expect(map.range(of: Span(start: 3, end: 900)) == 2..<4)
  }
}
