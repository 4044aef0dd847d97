/// Short phrases and what each can be, found by hash in one flat table.
///
/// Nearly all stretches that are asked for are in no table, so a mask of lengths for each first byte
/// answers before anything is hashed.
struct PhraseTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt16]
  /// For each first byte the lengths that occur, bit 63 for all longer ones.
  private var lengths: [UInt64]
  private let mask: Int

  /// The spaces and apostrophes that a page may write with more bytes than the table does.
  private static let slack = 6

  init(_ phrases: [(text: String, value: UInt16)] = []) {
    var size = 16
    while size < phrases.count * 2 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    lengths = Array(repeating: 0, count: 256)
    for phrase in phrases where !phrase.text.isEmpty { insert(phrase.text, phrase.value) }
  }

  private mutating func insert(_ text: String, _ value: UInt16) {
    let key = PhraseHash.make(text)
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] |= value
    guard let first = text.utf8.first else { return }
    for length in text.utf8.count...(text.utf8.count + Self.slack) {
      lengths[Int(PhraseHash.folded(first))] |= 1 << UInt64(min(length, 63))
    }
  }

  /// Whether a phrase of the table may begin with `byte`.
  @inline(__always)
  func mayBegin(with byte: UInt8) -> Bool { lengths[Int(PhraseHash.folded(byte))] != 0 }

  /// What a stretch of bytes can be; 0 where it is in no table.
  @inline(__always)
  func value(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt16 {
    guard range.lowerBound < range.upperBound else { return 0 }
    let first = Int(PhraseHash.folded(bytes[range.lowerBound]))
    guard lengths[first] >> UInt64(min(range.count, 63)) & 1 == 1 else { return 0 }
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
