import Foundation
import Testing
import VNAModel

@testable import VNAExport

/// Texts that break careless writers and readers.
let hostileTexts: [String] = [
  "", "\"", "\\", "\\\"", "a\"", "\"\"\"\"\"\"\"\"\"", "C:\\Nord\\", "</script>", "=cmd()", "]]>",
  String(decoding: (0...0x7F).map(UInt8.init), as: UTF8.self),
  "\u{80}\u{85}\u{9B}31m\u{9F}\u{A0}\u{C2}", "ligne\u{2028}paragraphe\u{2029}\u{2027}\u{202A}",
  "\u{202E}droite à gauche\u{200F}\u{2066}", "\u{FEFF}BOM", "a\0b", "\r\n\u{0B}\u{0C}",
  "“ ’ – … « » ‎", "Huê\u{302}́ Ế đ", "北京🐟🇻🇳👩‍👩‍👧‍👦\u{10FFFF}\u{FFFF}",
  String(repeating: "mot", count: 3500), String(repeating: "\u{1}", count: 10_000),
  String(repeating: "é\"", count: 5000), String(repeating: "\u{2028}", count: 4000),
]

/// Whether some reader of JSON Lines breaks lines at a scalar: Python's `splitlines`.
func breaksLines(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
  default: false
  }
}

/// Steele, Lea and Flood's SplitMix64: the same texts in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

@Suite struct JSONWriterTests {
  func written(_ style: JSONWriter.Style = .compact, _ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(style: style)
    body(&writer)
    return writer.withBytes { String(decoding: $0, as: UTF8.self) }
  }

  @Test func escapes() {
    #expect(written { $0.string("a\"b\\c/d") } == #""a\"b\\c/d""#)
    #expect(
      written { $0.string("\n\r\t\u{8}\u{C}\0\u{1F}\u{7F}") }
        == #""\n\r\t\u0008\u000c\u0000\u001f\u007f""#)
    #expect(written { $0.string("\u{80}\u{85}\u{9F}\u{A0}") } == "\"\\u0080\\u0085\\u009f\u{A0}\"")
    #expect(
      written { $0.string("\u{2027}\u{2028}\u{2029}\u{202A}’") }
        == "\"\u{2027}\\u2028\\u2029\u{202A}’\"")
  }

  /// Every byte and every scalar of interest at every place of the eight-byte word and its tail.
  @Test func escapesAtEveryPlace() throws {
    let scalars = [
      "\"", "\\", "\u{0}", "\u{1F}", "\u{20}", "\u{7E}", "\u{7F}", "\u{80}", "\u{9F}",
      "\u{A0}", "é", "\u{2028}", "\u{2029}", "’", "ế", "🐟", "\u{82}\u{22}\u{82}", "!#[]", "â",
    ]
    for scalar in scalars {
      for before in 0..<18 {
        for after in 0..<18 {
          let text =
            String(repeating: "x", count: before) + scalar
            + String(repeating: "é", count: after / 2) + String(repeating: "y", count: after % 2)
          let output = written { $0.string(text) }
          let decoded = try JSONDecoder().decode(String.self, from: Data(output.utf8))
          #expect(decoded.utf8.elementsEqual(text.utf8), "\(text.debugDescription)")
          #expect(!output.unicodeScalars.contains { breaksLines($0) || $0.value < 0x20 })
        }
      }
    }
  }

  @Test func randomTextComesBack() throws {
    var random = SplitMix(state: 20_251_008)
    let alphabet = Array("ab \"\\\n\u{7F}\u{85}é’\u{2028}🐟中ế".unicodeScalars)
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        text.unicodeScalars.append(alphabet.randomElement(using: &random) ?? "a")
      }
      let output = written { $0.string(text) }
      let decoded = try JSONDecoder().decode(String.self, from: Data(output.utf8))
      #expect(decoded.utf8.elementsEqual(text.utf8), "\(text.debugDescription)")
    }
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "-0"), (7.0, "7"), (-7.0, "-7"), (0.3, "0.3"), (-2.5, "-2.5"),
    (537_700_000_000, "537700000000"), (9_007_199_254_740_991, "9007199254740991"),
    (1e20, "1e+20"), (1e-7, "1e-07"), (0.1 + 0.2, "0.30000000000000004"),
    (.nan, "null"), (.infinity, "null"), (-.infinity, "null"),
  ]) func numbers(_ value: Double, _ text: String) {
    #expect(written { $0.number(value) } == text)
  }

  @Test func numbersAreThoseOfCodable() throws {
    let values: [Double] = [
      0, 1, -1, 0.5, 1e15, 1e16, 0x1p53, -0x1p53, 1e17, 1e22, 1e300, 1e-300, 1.7976931348623157e308,
      123_456.789, 12_500_000, 99.99, 4.35,
    ]
    for value in values {
      let ours = try json(written { $0.number(value) }.utf8)
      #expect(ours == (try json(try JSONEncoder().encode(value))), "\(value)")
    }
  }

  @Test func integers() {
    for value in [0, 1, 9, 10, 99, 100, -1, -10, 4_294_967_295, .max, .min] {
      #expect(written { $0.integer(value) } == String(value))
    }
    var power: UInt64 = 1
    while power < UInt64(Int.max / 10) {
      for value in [Int(power) - 1, Int(power), Int(power) + 1] {
        #expect(written { $0.integer(value) } == String(value))
      }
      power *= 10
    }
    #expect(written { $0.value(.integer(.min)) } == String(Int64.min))
  }

  @Test func structure() {
    func write(_ json: inout JSONWriter) {
      json.beginObject()
      json.key("a")
      json.beginArray()
      json.endArray()
      json.key(escaping: "b\"")
      json.beginArray()
      json.bool(true)
      json.null()
      json.beginObject(inline: true)
      json.key("start")
      json.integer(1)
      json.key("span")
      json.beginObject()
      json.key("end")
      json.integer(2)
      json.endObject()
      json.endObject()
      json.beginObject()
      json.key("c")
      json.string("d")
      json.endObject()
      json.endArray()
      json.endObject()
    }
    #expect(
      written(.compact, write)
        == #"{"a":[],"b\"":[true,null,{"start":1,"span":{"end":2}},{"c":"d"}]}"#)
    let pretty = #"""
      {
        "a": [],
        "b\"": [
          true,
          null,
          {"start": 1, "span": {"end": 2}},
          {
            "c": "d"
          }
        ]
      }
      """#
    #expect(written(.pretty, write) == pretty)
  }

  @Test func keysOfAnyValueAreSortedByBytes() {
    let value = JSONValue.object([
      "é": .null, "z": .null, "Z": .null, "a\"": .integer(1), "": .null,
    ])
    #expect(written { $0.value(value) } == #"{"":null,"Z":null,"a\"":1,"z":null,"é":null}"#)
  }

  @Test func oneWriterServesManyDocumentsAndOneSink() throws {
    var writer = JSONWriter()
    var sink = MemorySink()
    for number in 1...3 {
      writer.beginArray()
      writer.integer(number)
      writer.string(String(repeating: "x", count: 100_000))
      writer.endArray()
      writer.endLine()
      #expect(writer.count == 100_007)
      try writer.flush(into: &sink)
      #expect(writer.count == 0)
    }
    let lines = sink.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(lines.count == 4 && lines[3].isEmpty)
    #expect(lines[2].starts(with: "[3,\"xxx".utf8))
  }

  @Test func aSinkThatFailsLosesNothing() throws {
    struct Full: Error {}
    struct FullSink: ByteSink {
      func write(_ bytes: UnsafeRawBufferPointer) throws { throw Full() }
    }
    var writer = JSONWriter()
    writer.string("still here")
    var sink = FullSink()
    var failed = false
    do { try writer.flush(into: &sink) } catch is Full { failed = true }
    #expect(failed && writer.count == 12)
    writer.beginObject()
    writer.removeAll()
    writer.string("new")
    #expect(writer.withBytes { String(decoding: $0, as: UTF8.self) } == "\"new\"")
  }
}
