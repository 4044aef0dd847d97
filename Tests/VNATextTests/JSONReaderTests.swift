import Testing
import VNAModel
import VNAText

@Suite struct JSONReaderTests {
  private func value(_ text: String, depth: Int = 512) throws -> JSONValue {
    try Array(text.utf8).withUnsafeBufferPointer { buffer in
      var reader = JSONReader(buffer, maximumDepth: depth)
      let value = try reader.readValue()
      try reader.finish()
      return value
    }
  }

  private func error(_ text: String, depth: Int = 512) -> JSONReadingError? {
    do {
      _ = try value(text, depth: depth)
      return nil
    } catch {
      return error as? JSONReadingError
    }
  }

  @Test func readsValues() throws {
    #expect(try value(" null ") == .null)
    #expect(try value("[true,false]") == .array([.bool(true), .bool(false)]))
    #expect(try value("0") == .integer(0))
    #expect(try value("-12") == .integer(-12))
    #expect(try value("9223372036854775807") == .integer(.max))
    #expect(try value("9223372036854775808") == .number(9.223372036854775808e18))
    #expect(try value("537.7") == .number(537.7))
    #expect(try value("1e3") == .number(1000))
    #expect(try value("-0.5E-2") == .number(-0.005))
    #expect(try value("{}") == .object([:]))
    #expect(try value("[ ]") == .array([]))
    #expect(
      try value(#"{"a":[1,{"b":null},[]],"c":{"d":"e"}}"#)
        == .object([
          "a": .array([.integer(1), .object(["b": .null]), .array([])]),
          "c": .object(["d": .string("e")]),
        ]))
    #expect(try value(#"{"a":1,"a":2}"#) == .object(["a": .integer(1)]))
  }

  @Test func resolvesEscapes() throws {
    #expect(
      try value(#""a\"\\\/\b\f\n\r\t\u00e9\u1EC7\ud83c\uddfb\u0000""#)
        == .string("a\"\\/\u{8}\u{C}\n\r\té\u{1EC7}\u{1F1FB}\u{0}"))
    #expect(try value("\"Hội nghị – 越通社\"") == .string("Hội nghị – 越通社"))
    // Escapes at every distance from the eight-byte steps.
    for count in 0...20 {
      let run = String(repeating: "x", count: count)
      #expect(try value("\"\(run)\\n\(run)\"") == .string("\(run)\n\(run)"))
    }
  }

  @Test(arguments: [
    "", "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "{", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#,
    #"{a:1}"#, #"{"a" 1}"#, #"{"a":1 "b":2}"#, "nul", "truth", "01", "-", "1.", ".5", "1e", "+1",
    "\"abc", #""\x""#, #""\u12""#, #""\u12g4""#, "\"a\nb\"", "\"\u{1}\"", "1 2", "]", "'a'",
    "[1}", "// no", "1e999",
  ])
  func refusesWhatIsNotJSON(text: String) {
    #expect(error(text)?.code == .syntax)
    // Passing over it is as strict as reading it.
    Array(text.utf8).withUnsafeBufferPointer { buffer in
      var reader = JSONReader(buffer)
      let passed: Void? = try? {
        try reader.skipValue()
        try reader.finish()
      }()
      #expect(passed == nil || text == "1e999")
    }
  }

  @Test(arguments: [#""\ud800""#, #""\udc00""#, #""\ud800x""#, #""\ud800\u0041""#])
  func refusesLoneSurrogates(text: String) {
    #expect(
      error(text)
        == JSONReadingError(
          .loneSurrogate, "half of a surrogate pair stands alone", at: 1))
  }

  @Test func capsTheDepth() {
    let fits = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
    #expect(error(fits) == nil)
    let over = String(repeating: "[", count: 513) + String(repeating: "]", count: 513)
    #expect(error(over)?.code == .tooDeep)
    #expect(error(over)?.offset == 512)
    let bomb = String(repeating: #"{"a":["#, count: 100_000)
    #expect(error(bomb)?.code == .tooDeep)
  }

  @Test(.timeLimit(.minutes(5))) func readsLongArraysInLinearTime() throws {
    let text = "[" + String(repeating: #"{"a":1},"#, count: 300_000) + "0]"
    guard case .array(let elements) = try value(text) else {
      Issue.record("not an array")
      return
    }
    #expect(elements.count == 300_001)
  }

  @Test func pullsTheKeysOfAnObject() throws {
    let text = #" { "id" : "a1" , "skip" : {"x":[1,2,{"y":"\"]}"}]} , "n" : 3 } "#
    try Array(text.utf8).withUnsafeBufferPointer { buffer in
      var reader = JSONReader(buffer)
      var key: [UInt8] = []
      var id: [UInt8] = []
      var number = 0.0
      try reader.beginObject()
      while try reader.nextKey(into: &key) {
        switch String(decoding: key, as: UTF8.self) {
        case "id": try reader.readString(into: &id)
        case "n": number = try reader.readDouble()
        default: try reader.skipValue()
        }
      }
      try reader.finish()
      #expect(String(decoding: id, as: UTF8.self) == "a1")
      #expect(number == 3)
      #expect(reader.depth == 0)
    }
  }

  @Test func saysWhichKindWasWanted() {
    Array("17".utf8).withUnsafeBufferPointer { buffer in
      var reader = JSONReader(buffer)
      var out: [UInt8] = []
      #expect(throws: JSONReadingError(.kind, "a string is wanted here", at: 0)) {
        try reader.readString(into: &out)
      }
    }
  }

  @Test func survivesMutatedInput() {
    var generator = SeededGenerator(state: 99)
    let seed = Array(
      #"{"id":"a\u00e9","n":[1.5e3,-2,{"b":[true,null]}],"t":"x\n\ud83d\ude00"}"#.utf8)
    for _ in 0..<20_000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let at = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[at] = UInt8.random(in: 0x20..<0x7F, using: &generator)
        case 1: bytes.remove(at: at)
        default: bytes.insert(#"{}[]",:\u0"#.utf8.randomElement(using: &generator) ?? 0, at: at)
        }
      }
      // Reading and passing over agree on what is JSON.
      bytes.withUnsafeBufferPointer { buffer in
        var reading = JSONReader(buffer)
        var passing = JSONReader(buffer)
        let read = (try? reading.readValue()) != nil
        let passed: Bool
        do {
          try passing.skipValue()
          passed = true
        } catch { passed = false }
        #expect(read == passed)
        if read && passed { #expect(reading.offset == passing.offset) }
      }
    }
  }
}
