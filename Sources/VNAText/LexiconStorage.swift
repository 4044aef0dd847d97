/// The bytes of the value of a lexicon's entry, in place: valid while the lexicon is.
package typealias ValueBytes = Slice<UnsafeBufferPointer<UInt8>>

extension Lexicon {
  /// The tables of a lexicon in place. They live as long as the ``Storage`` that holds them.
  struct Tables {
    var bucketShift: UInt64
    var spelling: WordSpelling
    var bucketStarts: UnsafeBufferPointer<UInt32>
    var fingerprints: UnsafeBufferPointer<UInt32>
    var nodes: UnsafeBufferPointer<UInt32>
    var entries: UnsafeBufferPointer<Entry>
    var firstFilter: UnsafeBufferPointer<UInt64>
    var nextFilter: UnsafeBufferPointer<UInt64>
    var valueStarts: UnsafeBufferPointer<UInt32>
    var valueBytes: UnsafeBufferPointer<UInt8>

    /// Whether a filter of a power of two of words has the bit of a hash.
    @inline(__always)
    static func passes(_ filter: UnsafeBufferPointer<UInt64>, _ hash: UInt64) -> Bool {
      let word = Int(truncatingIfNeeded: hash &>> 6) & (filter.count &- 1)
      return filter[word] &>> (hash & 63) & 1 != 0
    }

    /// The node of a hash, or -1.
    @inline(__always)
    func node(_ hash: UInt64) -> Int {
      let bucket = Int(truncatingIfNeeded: hash &>> bucketShift)
      let fingerprint = UInt32(truncatingIfNeeded: hash)
      var index = Int(bucketStarts[bucket])
      let end = Int(bucketStarts[bucket &+ 1])
      while index < end {
        if fingerprints[index] == fingerprint { return index }
        index &+= 1
      }
      return -1
    }

    @inline(__always)
    func entryRange(_ node: Int) -> Range<Int> {
      let first = Int(nodes[node] & ~Lexicon.continues)
      let end = Int(nodes[node &+ 1] & ~Lexicon.continues)
      return Range(uncheckedBounds: (first, end))
    }

    @inline(__always)
    func continues(_ node: Int) -> Bool { nodes[node] & Lexicon.continues != 0 }

    /// The bytes of the value of an entry; none if there is no such entry.
    @inline(__always)
    func value(ofEntry entry: UInt32) -> ValueBytes {
      guard Int(entry) < entries.count else { return valueBytes[0..<0] }
      return value(number: Int(entries[Int(entry)].value))
    }

    /// The bytes of a value by its number.
    @inline(__always)
    func value(number: Int) -> ValueBytes {
      let bounds = (Int(valueStarts[number]), Int(valueStarts[number &+ 1]))
      return valueBytes[Range(uncheckedBounds: bounds)]
    }
  }

  /// The memory of a lexicon: one object, so that a copy of the lexicon counts one reference, with
  /// columns at fixed addresses, so that reading them counts none.
  ///
  /// Unchecked, since pointers are not `Sendable`: nothing is written after `init`.
  final class Storage: @unchecked Sendable {
    let tables: Tables

    init(_ arrays: Arrays) {
      tables = Tables(
        bucketShift: arrays.bucketShift, spelling: arrays.spelling,
        bucketStarts: Self.copy(arrays.bucketStarts),
        fingerprints: Self.copy(arrays.fingerprints), nodes: Self.copy(arrays.nodes),
        entries: Self.copy(arrays.entries), firstFilter: Self.copy(arrays.firstFilter),
        nextFilter: Self.copy(arrays.nextFilter), valueStarts: Self.copy(arrays.valueStarts),
        valueBytes: Self.copy(arrays.valueBytes))
    }

    deinit {
      tables.bucketStarts.deallocate()
      tables.fingerprints.deallocate()
      tables.nodes.deallocate()
      tables.entries.deallocate()
      tables.firstFilter.deallocate()
      tables.nextFilter.deallocate()
      tables.valueStarts.deallocate()
      tables.valueBytes.deallocate()
    }

    private static func copy<T>(
      _ column: ContiguousArray<T>
    ) -> UnsafeBufferPointer<T> {
      let memory = UnsafeMutableBufferPointer<T>.allocate(capacity: column.count)
      _ = memory.initialize(from: column)
      return UnsafeBufferPointer(memory)
    }
  }
}
