/// The terms of an index that is being built, by hash: open addressing over one block of memory.
///
/// Raw memory, because a look-up for every word of every bulletin is what building an index is: an
/// array's checks cost a third of it. Every place is computed from the table's own size. The memory
/// has one owner, so it may move to another task.
struct TermTable: ~Copyable, @unchecked Sendable {
  struct Term: BitwiseCopyable {
    var tail: PostingArena.Tail
    /// The last document plus one, and the last place in it.
    var document: UInt32
    var position: UInt32
    var documents: UInt32
    /// The number of the term's key.
    var key: UInt32
  }

  private struct Slot: BitwiseCopyable {
    var hash: UInt64
    /// The number of the term plus one; 0 for an empty place.
    var number: UInt64
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var slotCount: Int
  private var terms: UnsafeMutablePointer<Term>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 1 << 13) {
    self.capacity = capacity
    slotCount = capacity * 2
    slots = .allocate(capacity: slotCount)
    slots.initialize(repeating: Slot(hash: 0, number: 0), count: slotCount)
    terms = .allocate(capacity: capacity)
  }

  deinit {
    slots.deallocate()
    terms.deallocate()
  }

  /// A term that is there.
  @inline(__always)
  func pointer(to number: Int) -> UnsafeMutablePointer<Term> { terms + number }

  /// The number of the term with a hash, or nil.
  @inline(__always)
  func number(of hash: UInt64) -> Int? {
    let number = slots[place(hash)].number
    return number == 0 ? nil : Int(truncatingIfNeeded: number &- 1)
  }

  @inline(__always)
  private func place(_ hash: UInt64) -> Int {
    let mask = slotCount &- 1
    var index = Int(truncatingIfNeeded: hash &>> 20) & mask
    while slots[index].number != 0, slots[index].hash != hash { index = (index &+ 1) & mask }
    return index
  }

  /// Adds a term whose hash is not there: its number.
  @inline(never)
  mutating func insert(_ hash: UInt64, _ term: Term) -> Int {
    if count == capacity { grow() }
    slots[place(hash)] = Slot(hash: hash, number: UInt64(count + 1))
    (terms + count).initialize(to: term)
    count += 1
    return count - 1
  }

  private mutating func grow() {
    let (old, oldCount) = (slots, slotCount)
    slotCount *= 2
    slots = .allocate(capacity: slotCount)
    slots.initialize(repeating: Slot(hash: 0, number: 0), count: slotCount)
    for index in 0..<oldCount where old[index].number != 0 {
      slots[place(old[index].hash)] = old[index]
    }
    old.deallocate()
    let larger = UnsafeMutablePointer<Term>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: terms, count: count)
    terms.deallocate()
    terms = larger
    capacity *= 2
  }
}
