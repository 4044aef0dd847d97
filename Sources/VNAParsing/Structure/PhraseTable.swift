/// Short phrases and what each can be, found by hash in one flat table.
///
/// Nearly all stretches that are asked for are in no table, so a mask of lengths for each first byte
/// answers before anything is hashed. A class only so that it is passed on as one reference.
final class PhraseTable: Sendable {
  private let keys: [UInt64]
  private let values: [UInt16]
  /// For each first byte the lengths that occur, bit 63 for all longer ones.
  private let lengths: [UInt64]
  private let openings: OpeningFilter
  private let mask: Int

  /// The spaces and apostrophes that a page may write with more bytes than the table does.
  private static let slack = 6

  init(_ phrases: [(text: String, value: UInt16)] = []) {
    var size = 16
    while size < phrases.count * 2 { size *= 2 }
    let mask = size - 1
    var keys = [UInt64](repeating: 0, count: size)
    var values = [UInt16](repeating: 0, count: size)
    var lengths = [UInt64](repeating: 0, count: 256)
    var openings = OpeningFilter()
    for (text, value) in phrases {
      guard let first = text.utf8.first else { continue }
      let key = PhraseHash.make(text)
      var slot = Int(truncatingIfNeeded: key) & mask
      while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] |= value
      openings.insert(text)
      for length in text.utf8.count...(text.utf8.count + Self.slack) {
        lengths[Int(PhraseHash.folded(first))] |= 1 << UInt64(min(length, 63))
      }
    }
    self.mask = mask
    self.keys = keys
    self.values = values
    self.lengths = lengths
    self.openings = openings
  }

  /// Whether a phrase of the table may begin at `at`.
  @inline(__always)
  func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, at: Int, to end: Int) -> Bool {
    openings.mayContain(bytes, at, end)
  }

  /// What a stretch of bytes can be; 0 where it is in no table.
  @inline(__always)
  func value(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt16 {
    guard range.lowerBound < range.upperBound else { return 0 }
    let first = Int(PhraseHash.folded(bytes[range.lowerBound]))
    guard lengths[first] >> UInt64(min(range.count, 63)) & 1 == 1,
      openings.mayContain(bytes, range.lowerBound, range.upperBound)
    else { return 0 }
    return find(bytes, range)
  }

  private func find(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt16 {
    guard range.count < 160 else { return 0 }
    let key = PhraseHash.make(bytes, range)
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }
}
