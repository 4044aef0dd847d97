/// The place of a record: its segment, by its place in the list of segments, and its number there.
struct Position: Hashable, Sendable {
  var segment: Int
  var entry: Int
}

/// From keys to the latest record of each: open addressing over one array of 16-byte slots.
struct KeyIndex: Sendable {
  private struct Slot: BitwiseCopyable {
    var hash: UInt64
    var segment: UInt32
    var entry: UInt32

    static let empty = Slot(hash: 0, segment: .max, entry: 0)
    var isEmpty: Bool { segment == .max }
    var position: Position { Position(segment: Int(segment), entry: Int(entry)) }
  }

  private var slots: [Slot]
  private var count = 0

  /// Makes room for so many keys.
  init(capacity: Int) {
    var size = 64
    while size * 3 / 4 < capacity { size *= 2 }
    slots = [Slot](repeating: .empty, count: size)
  }

  /// The place of the latest record of a key; `isSame` compares the whole hash.
  @inline(__always)
  func position(of key: KeyHash, _ isSame: (Position) -> Bool) -> Position? {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: key.low) & mask
    while !slots[index].isEmpty {
      if slots[index].hash == key.low, isSame(slots[index].position) {
        return slots[index].position
      }
      index = (index + 1) & mask
    }
    return nil
  }

  /// Notes the latest record of a key; the place that it had before.
  @inline(__always)
  mutating func set(
    _ key: KeyHash, to position: Position, _ isSame: (Position) -> Bool
  ) -> Position? {
    if count >= slots.count * 3 / 4 { grow() }
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: key.low) & mask
    var before: Position?
    while !slots[index].isEmpty {
      if slots[index].hash == key.low, isSame(slots[index].position) {
        before = slots[index].position
        break
      }
      index = (index + 1) & mask
    }
    if before == nil { count += 1 }
    slots[index] = Slot(
      hash: key.low, segment: UInt32(position.segment), entry: UInt32(position.entry))
    return before
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: .empty, count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where !slot.isEmpty {
      var index = Int(truncatingIfNeeded: slot.hash) & mask
      while !slots[index].isEmpty { index = (index + 1) & mask }
      slots[index] = slot
    }
  }
}
