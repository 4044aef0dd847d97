import Testing
import VNAText

/// Tokens of a text taken as one block, with their spelling.
func tokenize(_ text: String, abbreviations: [String] = []) -> (TokenTable, [String]) {
  let bytes = Array(text.utf8)
  var builder = LexiconBuilder()
  for word in abbreviations {
    do {
      try builder.add(word, as: .abbreviation)
    } catch {
      Issue.record(error)
    }
  }
  var table = TokenTable(lexicon: builder.lexicon())
  bytes.withUnsafeBufferPointer { table.append(source: $0, range: 0..<$0.count) }
  let words = table.tokens.map {
    String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
  }
  return (table, words)
}

/// A small generator with a seed, so that a failure can be repeated (Steele's SplitMix64).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
