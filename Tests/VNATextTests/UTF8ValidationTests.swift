import Testing
import VNAText

/// A small generator of random numbers with a seed (SplitMix64), so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite struct UTF8ValidationTests {
  @Test func acceptsWellFormedText() {
    for text in [
      "", "a", "Bakou (VNA) –", "Hội nghị 越通社 Ханой 🇻🇳", String(repeating: "a", count: 100),
      "\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}",
    ] {
      #expect(UTF8Validation.firstInvalid(in: Array(text.utf8)) == nil)
    }
  }

  @Test(arguments: [
    ([0xC0, 0x80], 0..<1),  // overlong NUL
    ([0xC1, 0xBF], 0..<1),
    ([0x61, 0xE0, 0x9F, 0xBF], 1..<2),  // overlong in three bytes
    ([0x61, 0xED, 0xA0, 0x80], 1..<2),  // a surrogate
    ([0xF0, 0x8F, 0xBF, 0xBF], 0..<1),  // overlong in four bytes
    ([0xF4, 0x90, 0x80, 0x80], 0..<1),  // above U+10FFFF
    ([0xF5, 0x80, 0x80, 0x80], 0..<1),
    ([0x61, 0x62, 0xE2, 0x82], 2..<4),  // cut off
    ([0x61, 0xF0, 0x9F, 0x87], 1..<4),
    ([0xE2, 0x82, 0x41], 0..<2),  // the maximal subpart is two bytes
    ([0x80], 0..<1),
    ([0xFF], 0..<1),
    ([0xC3], 0..<1),
  ])
  func namesTheFirstBadStretch(bytes: [UInt8], expected: Range<Int>) {
    #expect(UTF8Validation.firstInvalid(in: bytes) == expected)
    // The same behind an ASCII run of every length, so that each path of the loop meets it.
    for shift in 1...40 {
      let shifted = [UInt8](repeating: 0x41, count: shift) + bytes
      let moved = (expected.lowerBound + shift)..<(expected.upperBound + shift)
      #expect(UTF8Validation.firstInvalid(in: shifted) == moved)
    }
  }

  @Test func agreesWithTheStandardLibraryOnMutatedText() {
    var generator = SeededGenerator(state: 20_251_023)
    let seedText = "Hanoï (VNA) – Le président đã thăm 北京 и Москва 🇻🇳, « du 20 au 22 octobre »."
    let seed = Array((seedText + String(repeating: " ascii only", count: 6) + seedText).utf8)
    let interesting: [UInt8] = [
      0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
      0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<60_000 {
      var bytes = seed
      let cut = Int.random(in: 0...bytes.count, using: &generator)
      bytes.removeFirst(cut)
      for _ in 0..<Int.random(in: 0...4, using: &generator) where !bytes.isEmpty {
        let at = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[at] = interesting.randomElement(using: &generator) ?? 0
        case 1: bytes.remove(at: at)
        default: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: at)
        }
      }
      check(bytes)
    }
    // Dense: nothing but interesting bytes.
    for _ in 0..<60_000 {
      let count = Int.random(in: 0...24, using: &generator)
      check((0..<count).map { _ in interesting.randomElement(using: &generator) ?? 0 })
    }
  }

  private func check(_ bytes: [UInt8]) {
    let bad = UTF8Validation.firstInvalid(in: bytes)
    let valid = String(validating: bytes, as: UTF8.self) != nil
    guard (bad == nil) == valid else {
      Issue.record("\(bytes): \(String(describing: bad)), but the standard library: \(valid)")
      return
    }
    if let bad {
      let before = String(validating: bytes[..<bad.lowerBound], as: UTF8.self)
      guard before != nil else {
        Issue.record("\(bytes): there is a bad byte before \(bad)")
        return
      }
    }
    let repaired = bytes.withUnsafeBufferPointer { UTF8Validation.repaired($0) }
    guard repaired.bytes == Array(String(decoding: bytes, as: UTF8.self).utf8) else {
      Issue.record("\(bytes): repaired as \(repaired.bytes)")
      return
    }
  }

  @Test func repairCountsStretches() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xE2, 0x82, 0x63, 0xC3]
    let result = bytes.withUnsafeBufferPointer { UTF8Validation.repaired($0) }
    #expect(result.replacements == 3)
    #expect(String(decoding: result.bytes, as: UTF8.self) == "a\u{FFFD}b\u{FFFD}c\u{FFFD}")
  }

  @Test func appendsScalars() {
    var out: [UInt8] = []
    for value in [0x41, 0xE9, 0x1EC7, 0x1F1FB, 0xD800, 0x110000] as [UInt32] {
      UTF8Validation.append(value, to: &out)
    }
    #expect(String(decoding: out, as: UTF8.self) == "Aéệ\u{1F1FB}\u{FFFD}\u{FFFD}")
  }
}
