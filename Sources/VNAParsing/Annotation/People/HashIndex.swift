/// Numbers by hash: open addressing over hashes that are well mixed already.
///
/// It owns its memory and is never copied, so that a look costs no more than the look.
struct HashIndex: ~Copyable {
  private struct Slot {
    var key: UInt64 = 0
    var value: Int32 = -1
  }

  private var slots: UnsafeMutableBufferPointer<Slot>
  private var count = 0

  init() { slots = Self.slots(64) }

  deinit { slots.deallocate() }

  /// The number under a hash; setting it again overwrites. -1 is none.
  subscript(hash: UInt64) -> Int {
    get { Int(slots[place(of: hash)].value) }
    set {
      let place = place(of: hash)
      if slots[place].value < 0 { count += 1 }
      slots[place] = Slot(key: hash, value: Int32(truncatingIfNeeded: newValue))
      if count * 2 > slots.count { grow() }
    }
  }

  private static func slots(_ count: Int) -> UnsafeMutableBufferPointer<Slot> {
    let slots = UnsafeMutableBufferPointer<Slot>.allocate(capacity: count)
    slots.initialize(repeating: Slot())
    return slots
  }

  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: hash ^ hash &>> 29) & mask
    while slots[place].value >= 0, slots[place].key != hash { place = (place &+ 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = Self.slots(old.count * 2)
    for slot in old where slot.value >= 0 { slots[place(of: slot.key)] = slot }
    old.deallocate()
  }
}
