import VNAModel

/// Whether a paragraph tells again, at more length, what the line before it has told: that line is a
/// standfirst.
extension Page {
  /// The most bytes of a paragraph that are compared; agency paragraphs have some hundred.
  private static let longestCompared = 2_000

  /// Whether `line` tells again what `summary` says: it opens with most of its letters, or is longer and
  /// has two fifths of its words. In the tests' bulletins without a dateline most standfirsts share as
  /// many with the next paragraph, and no other first line shares more than a third.
  func tellsAgain(_ line: PageLine, _ summary: PageLine) -> Bool {
    if opens(line, with: summary) { return true }
    guard line.span.count > summary.span.count else { return false }
    let (known, told) = (words(of: summary), words(of: line))
    return known.count > 3 && known.count { told.contains($0) } * 5 >= known.count * 2
  }

  private func opens(_ line: PageLine, with summary: PageLine) -> Bool {
    var (place, told) = (summary.start, line.start)
    while place < summary.end, told < line.end {
      // «su país y Uruguay» and «su país yUruguay»: one of them has lost its spaces.
      if bytes[place] == 0x20 {
        place += 1
      } else if bytes[told] == 0x20 {
        told += 1
      } else if bytes[place] == bytes[told] {
        place += 1
        told += 1
      } else {
        break
      }
    }
    let shared = place - summary.start
    return shared * 2 > summary.span.count && shared > 24
  }

  /// The hashes (FNV-1a) of the words of four bytes and more, ASCII letters as small ones.
  private func words(of line: PageLine) -> Set<UInt64> {
    var words: Set<UInt64> = []
    let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    var hash = seed
    var length = 0
    for index in line.start..<min(line.end, line.start + Self.longestCompared) {
      let byte = bytes[index]
      if byte >= 0x80 || (byte | 0x20) &- 97 < 26 || byte &- 48 < 10 {
        hash = (hash ^ UInt64(byte | 0x20)) &* 0x0000_0100_0000_01B3
        length += 1
        continue
      }
      if length > 3 { words.insert(hash) }
      (hash, length) = (seed, 0)
    }
    if length > 3 { words.insert(hash) }
    return words
  }
}
