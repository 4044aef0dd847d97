import Testing
import VNAText

@Suite struct ByteScanTests {
  @Test func findsBytesAsASimpleLoopDoes() {
    var generator = SeededGenerator(state: 7)
    for _ in 0..<4_000 {
      let count = Int.random(in: 0...90, using: &generator)
      // Few values, with neighbours of the wanted ones.
      let bytes = (0..<count).map { _ in
        [0x09, 0x0A, 0x0B, 0x0D, 0x0C, 0x8A, 0x41, 0x41, 0x41, 0x41, 0x41, 0x41]
          .randomElement(using: &generator) ?? 0x41 as UInt8
      }
      let start = Int.random(in: 0...count, using: &generator)
      let end = Int.random(in: start...count, using: &generator)
      bytes.withUnsafeBufferPointer { buffer in
        let one = bytes[start..<end].firstIndex(of: 0x0A)
        let last = bytes[start..<end].lastIndex(of: 0x0A)
        let two = bytes[start..<end].firstIndex { $0 == 0x0A || $0 == 0x0D }
        #expect(ByteScan.firstIndex(of: 0x0A, in: buffer, from: start, to: end) == one)
        #expect(ByteScan.lastIndex(of: 0x0A, in: buffer, from: start, to: end) == last)
        #expect(
          ByteScan.firstIndex(of: 0x0A, or: 0x0D, in: buffer, from: start, to: end) == two)
        #expect(ByteScan.lineEnd(in: buffer, from: start, to: end) == two ?? end)
      }
    }
  }

  @Test func findsTheOnlyByteAtEveryPlace() {
    for count in 0...70 {
      for place in 0..<count {
        var bytes = [UInt8](repeating: 0xC3, count: count)
        bytes[place] = 0x0A
        bytes.withUnsafeBufferPointer { buffer in
          for start in [0, place / 2, place] {
            #expect(ByteScan.firstIndex(of: 0x0A, in: buffer, from: start, to: count) == place)
            #expect(ByteScan.lastIndex(of: 0x0A, in: buffer, from: start, to: count) == place)
            let either = ByteScan.firstIndex(
              of: 0x0D, or: 0x0A, in: buffer, from: start, to: count)
            #expect(either == place)
            #expect(ByteScan.lineEnd(in: buffer, from: start, to: count) == place)
          }
          #expect(ByteScan.firstIndex(of: 0x0A, in: buffer, from: place + 1, to: count) == nil)
          #expect(ByteScan.lineEnd(in: buffer, from: place + 1, to: count) == count)
        }
      }
    }
  }

  @Test func linesEndAtLFCRLFAndCR() {
    let bytes = Array("a\nb\r\nc\rd\r\n".utf8)
    bytes.withUnsafeBufferPointer { buffer in
      var lines: [String] = []
      var at = 0
      while at < buffer.count {
        let end = ByteScan.lineEnd(in: buffer, from: at, to: buffer.count)
        lines.append(String(decoding: buffer[at..<end], as: UTF8.self))
        at = ByteScan.lineStart(after: end, in: buffer, to: buffer.count)
      }
      #expect(lines == ["a", "b", "c", "d"])
    }
  }

  @Test func findsByteStrings() {
    let bytes = Array("VNVNA voir VNA".utf8)
    bytes.withUnsafeBufferPointer { buffer in
      #expect(ByteScan.firstIndex(of: "VNA", in: buffer, from: 0, to: 14) == 2)
      #expect(ByteScan.firstIndex(of: "VNA", in: buffer, from: 3, to: 14) == 11)
      #expect(ByteScan.firstIndex(of: "VNA", in: buffer, from: 3, to: 13) == nil)
      #expect(ByteScan.firstIndex(of: Array("VNA".utf8), in: buffer, from: 0, to: 14) == 2)
      #expect(ByteScan.firstIndex(of: "much longer than this", in: buffer, from: 0, to: 14) == nil)
      #expect(ByteScan.hasPrefix("voir", in: buffer, at: 6, to: 14))
      #expect(!ByteScan.hasPrefix("voir", in: buffer, at: 6, to: 9))
    }
  }

  @Test func trimsWhatPagesUseAsWhiteSpace() {
    let spaces = "\u{FEFF}\u{A0}\u{202F}\u{200B}\u{3000}\u{2028}\u{85}\u{2060} \t\r\n\u{0B}\u{0C}"
    let bytes = Array((spaces + "à l’eau à" + spaces).utf8)
    bytes.withUnsafeBufferPointer { buffer in
      let range = ByteScan.trimmed(0..<buffer.count, in: buffer)
      #expect(String(decoding: buffer[range], as: UTF8.self) == "à l’eau à")
      #expect(ByteScan.isBlank(0..<spaces.utf8.count, in: buffer))
      #expect(!ByteScan.isBlank(0..<buffer.count, in: buffer))
      #expect(ByteScan.trimmed(0..<spaces.utf8.count, in: buffer) == 0..<0)
    }
  }

  @Test func lettersAreNotWhiteSpace() {
    for text in ["é", "à", "đ", "ệ", "中", "…", "–", "«", "\u{0}", "\u{7F}", "😀", "\u{1680}x"] {
      let bytes = Array(text.utf8)
      bytes.withUnsafeBufferPointer { buffer in
        let range = ByteScan.trimmed(0..<buffer.count, in: buffer)
        let kept = text == "\u{1680}x" ? 3..<4 : 0..<bytes.count
        #expect(range == kept)
      }
    }
  }
}
