/// The place of a record: its segment, by its place in the list of segments, and its number there.
struct Position: Hashable, Sendable {
  var segment: Int
  var entry: Int
}

/// From keys to the latest record of each: open addressing over one array of eight-byte slots, so
/// that the table of some hundred thousand keys stays in the processor's cache.
struct KeyIndex: Sendable {
  private struct Slot: BitwiseCopyable {
    /// The upper half of the hash.
    var tag: UInt32
    /// The number of the record among all; the largest for an empty slot.
    var record: UInt32

    static let empty = Slot(tag: 0, record: .max)
    var isEmpty: Bool { record == .max }
  }

  private var slots: [Slot]
  private var count = 0

  /// Makes room for so many keys.
  init(capacity: Int) {
    var size = 64
    while size * 4 / 5 < capacity { size *= 2 }
    slots = [Slot](repeating: .empty, count: size)
  }

  /// The number of the latest record of a key; `isSame` compares the whole hash.
  @inline(__always)
  func record(of key: KeyHash, _ isSame: (Int) -> Bool) -> Int? {
    let slot = slots[place(of: key, isSame)]
    return slot.isEmpty ? nil : Int(slot.record)
  }

  @inline(__always)
  private func place(of key: KeyHash, _ isSame: (Int) -> Bool) -> Int {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count &- 1
      let tag = UInt32(truncatingIfNeeded: key.low &>> 32)
      var index = Int(truncatingIfNeeded: key.low) & mask
      while !slots[index].isEmpty {
        if slots[index].tag == tag, isSame(Int(slots[index].record)) { break }
        index = (index &+ 1) & mask
      }
      return index
    }
  }

  /// Notes the latest record of a key; the number of the one before. `hash` gives the hash of the
  /// key of a record that is there, for when the table has to grow.
  @inline(__always)
  mutating func set(
    _ key: KeyHash, to record: Int, _ isSame: (Int) -> Bool, hash: (Int) -> KeyHash
  ) -> Int? {
    if count >= slots.count * 4 / 5 { grow(hash) }
    let index = place(of: key, isSame)
    let before = slots[index]
    if before.isEmpty { count += 1 }
    slots[index] = Slot(
      tag: UInt32(truncatingIfNeeded: key.low &>> 32), record: UInt32(record))
    return before.isEmpty ? nil : Int(before.record)
  }

  private mutating func grow(_ hash: (Int) -> KeyHash) {
    let old = slots
    slots = [Slot](repeating: .empty, count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where !slot.isEmpty {
      var index = Int(truncatingIfNeeded: hash(Int(slot.record)).low) & mask
      while !slots[index].isEmpty { index = (index + 1) & mask }
      slots[index] = slot
    }
  }
}
