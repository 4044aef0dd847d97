import VNAText

/// Function words with what they are, by the hash of the folded word.
///
/// A table of open addresses, filled once for a language; readers look at it in place.
struct WordTable<Value: Sendable>: Sendable {
  fileprivate struct Slot {
    var hash: UInt64
    var value: Value
  }

  private var slots: ContiguousArray<Slot>
  private var count = 0
  /// What every other word is.
  private let other: Value

  /// The words in place, for as long as the table is there.
  struct View {
    fileprivate let slots: UnsafeBufferPointer<Slot>

    /// What the word of a hash is.
    @inline(__always)
    subscript(hash: UInt64) -> Value {
      let mask = slots.count &- 1
      var place = Int(truncatingIfNeeded: hash) & mask
      // A free slot has the hash 0 and the value of all other words.
      while slots[place].hash != hash, slots[place].hash != 0 { place = (place &+ 1) & mask }
      return slots[place].value
    }
  }

  /// Makes a table of words, separated by spaces, of each value; `both` joins the values of a word
  /// that stands in two lists.
  init(
    _ lists: [(value: Value, words: String)], other: Value, spelling: WordSpelling = .folded,
    both: (Value, Value) -> Value
  ) {
    self.other = other
    slots = ContiguousArray(repeating: Slot(hash: 0, value: other), count: 64)
    for list in lists {
      for word in list.words.split(separator: " ") {
        let hash = spelling.hash(String(word))
        let place = place(of: hash)
        if slots[place].hash == hash {
          slots[place].value = both(slots[place].value, list.value)
        } else {
          slots[place] = Slot(hash: hash, value: list.value)
          count += 1
          if count * 4 > slots.count { grow() }
        }
      }
    }
  }

  /// The slot of a hash, or the free one where it belongs.
  private func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place].hash != hash, slots[place].hash != 0 {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private mutating func grow() {
    let full = slots
    slots = ContiguousArray(repeating: Slot(hash: 0, value: other), count: full.count * 2)
    for slot in full where slot.hash != 0 { slots[place(of: slot.hash)] = slot }
  }

  /// Calls `body` with the words in place.
  func withView<R>(_ body: (View) -> R) -> R {
    slots.withUnsafeBufferPointer { body(View(slots: $0)) }
  }
}

extension WordTable where Value: OptionSet {
  /// Makes a table of roles, of which a word can have several.
  init(roles lists: [(value: Value, words: String)], spelling: WordSpelling = .folded) {
    self.init(lists, other: [], spelling: spelling) { $0.union($1) }
  }
}
