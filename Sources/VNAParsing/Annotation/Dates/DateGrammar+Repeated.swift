import VNAModel
import VNAText

// Repeated times, and how often.

extension DateGrammar where Self: ~Copyable {
  /// «every year», «par mois», «每天»; with how often, «twice a week», «deux fois par an», «每周两次».
  mutating func readSet(at index: Int) -> Int? {
    // One word is an adjective that may be part of a name («quotidien», «annual»).
    guard let match = matches.longest(.setWord, at: index), match.tokenCount > 1 else { return nil }
    var range = index..<index + Int(match.tokenCount)
    var value = lexicon.value(of: match)
    if value.utf8.first == UInt8(ascii: "T") { value = "XXXX-XX-XX" + value }
    var freq: String?
    if let found = frequency(before: index) {
      (range, freq) = (found.start..<range.upperBound, found.freq)
    } else if let found = frequency(after: range.upperBound) {
      (range, freq) = (index..<found.end, found.freq)
    }
    return add(
      vague: .init(kind: .set, timexType: "SET", value: value, quant: "EVERY", freq: freq), range,
      .set)
  }

  /// «deux fois», «twice»: a number and the word that counts occasions, or one word for both.
  private func frequency(before index: Int) -> (start: Int, freq: String)? {
    guard let match = occasions(at: index - 1), match.tokenCount == 1 else { return nil }
    let freq = lexicon.value(of: match)
    if freq != "X" { return index - 1 >= floor ? (index - 1, freq) : nil }
    for start in stride(from: index - 2, through: max(index - 4, floor), by: -1) {
      if let (count, end) = occasionCount(start), end == index - 1 { return (start, "\(count)X") }
    }
    return nil
  }

  private func frequency(after index: Int) -> (end: Int, freq: String)? {
    guard let (count, next) = occasionCount(index), let match = occasions(at: next),
      lexicon.value(of: match, is: "X")
    else { return nil }
    return (next + Int(match.tokenCount), "\(count)X")
  }

  private func occasions(at index: Int) -> LexiconMatch? {
    guard has(index), let match = matches.longest(.setWord, at: index),
      lexicon.valueBytes(of: match).last == UInt8(ascii: "X")
    else { return nil }
    return match
  }

  private func occasionCount(_ index: Int) -> (count: Int, end: Int)? {
    if let (value, _) = number(index) { return value > 0 ? (value, index + 1) : nil }
    return numberWord(index).flatMap { $0.value > 0 ? ($0.value, $0.end) : nil }
  }
}
