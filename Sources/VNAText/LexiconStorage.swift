/// The bytes of the value of a lexicon's entry, in place: valid while the lexicon is.
package typealias ValueBytes = Slice<UnsafeBufferPointer<UInt8>>

extension Lexicon {
  /// The tables of a lexicon in place. They live as long as the ``Storage`` that holds them.
  struct Tables {
    var bucketShift: UInt64
    var placeBits: UInt64
    var slots: UnsafeBufferPointer<UInt64>
    var readings: UnsafeBufferPointer<Reading>
    var entries: UnsafeBufferPointer<Entry>
    var words: UnsafeBufferPointer<LexiconMatch>
    var nextFilter: UnsafeBufferPointer<UInt64>
    var valueStarts: UnsafeBufferPointer<UInt32>
    var valueBytes: UnsafeBufferPointer<UInt8>

    /// 1 if the hash may be that of a beginning of a phrase with more than one word, or else 0.
    @inline(__always)
    func mayGoOn(_ hash: UInt64) -> UInt64 {
      // The filter has a power of two of words.
      let word = Int(truncatingIfNeeded: hash &>> 6) & (nextFilter.count &- 1)
      return nextFilter[word] &>> hash & 1
    }

    /// The node of a hash, or -1.
    @inline(__always)
    func node(_ hash: UInt64) -> Int {
      let bucket = hash &>> bucketShift
      let fingerprint = hash & 0xFFFF_FFFF
      var place = Lexicon.place(bucket: bucket, fingerprint: fingerprint, bits: placeBits)
      while slots[place] != 0 {
        if slots[place] &>> 32 == fingerprint { return Int(slots[place] & 0xFFFF_FFFF) &- 1 }
        place = (place &+ 1) & (slots.count &- 1)
      }
      return -1
    }

    @inline(__always)
    func entryRange(_ node: Int) -> Range<Int> {
      let reading = readings[2 &* node]
      return Range(uncheckedBounds: (Int(reading.start), Int(reading.start) &+ Int(reading.count)))
    }

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

  /// Where the search for a node begins: its bucket, and behind it some bits of the fingerprint. So
  /// nodes of one fingerprint in buckets far apart are told apart by their place.
  @inline(__always)
  static func place(bucket: UInt64, fingerprint: UInt64, bits: UInt64) -> Int {
    Int(truncatingIfNeeded: bucket &<< bits | fingerprint &>> (32 &- bits))
  }

  /// The memory of a lexicon: one object, so that a copy of the lexicon counts one reference, with
  /// columns at fixed addresses, so that reading them counts none.
  ///
  /// Unchecked, since pointers are not `Sendable`: nothing is written after `init`.
  final class Storage: @unchecked Sendable {
    let tables: Tables

    init(_ arrays: Arrays) {
      tables = Tables(
        bucketShift: arrays.bucketShift, placeBits: arrays.placeBits,
        slots: Self.copy(arrays.slots), readings: Self.copy(arrays.readings),
        entries: Self.copy(arrays.entries), words: Self.copy(arrays.words),
        nextFilter: Self.copy(arrays.nextFilter), valueStarts: Self.copy(arrays.valueStarts),
        valueBytes: Self.copy(arrays.valueBytes))
    }

    deinit {
      tables.slots.deallocate()
      tables.readings.deallocate()
      tables.entries.deallocate()
      tables.words.deallocate()
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
