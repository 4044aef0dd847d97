import VNAStorage

/// The checksums of an archive, written from Docs/storage.md alone.
extension [UInt8] {
  /// A little-endian number of some bytes, which have to be there.
  func number(at place: Int, _ count: Int) -> UInt64 {
    self[place..<(place + count)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private mutating func store(_ value: UInt32, at place: Int) {
    for index in 0..<4 { self[place + index] = UInt8(truncatingIfNeeded: value >> (8 * index)) }
  }

  private func checksum(_ range: Range<Int>, seed: UInt32 = 0) -> UInt32 {
    withUnsafeBytes { CRC32C.checksum(UnsafeRawBufferPointer(rebasing: $0[range]), seed: seed) }
  }

  mutating func mendManifest() {
    let word = Array("checksum ".utf8)
    guard let start = indices.last(where: { self[$0...].starts(with: word) }) else { return }
    let text = String(checksum(0..<start), radix: 16) + "\n"
    replaceSubrange((start + word.count)..., with: text.utf8)
  }

  /// Mends the head, and the batches and records as far as they follow each other.
  mutating func mendSegment(_ storeID: UInt64) {
    guard count >= 32 else { return }
    store(checksum(0..<28), at: 28)
    let seed = UInt32(truncatingIfNeeded: storeID ^ storeID >> 32)
    let segment = UInt32(truncatingIfNeeded: number(at: 16, 4))
    var chain = segment &* 0x9E37_79B9 ^ UInt32(truncatingIfNeeded: storeID)
    var place = 32
    while place + 56 <= count {
      let start = place + 56
      let end = Swift.min(count, start + Int(number(at: place + 4, 4)))
      store(mendRecords(start..<end), at: place + 44)
      store(chain, at: place + 40)
      chain = checksum(place..<(place + 52), seed: seed)
      store(chain, at: place + 52)
      place = end
    }
  }

  /// Mends the records of a batch; the checksum of their checksums.
  private mutating func mendRecords(_ range: Range<Int>) -> UInt32 {
    var checksums: UInt32 = 0
    var place = range.lowerBound
    while place + 56 <= range.upperBound {
      let length = Int(number(at: place, 4))
      guard length >= 56, place + length <= range.upperBound else { break }
      store(checksum((place + 8)..<(place + length)), at: place + 4)
      checksums = checksum((place + 4)..<(place + 8), seed: checksums)
      place += length
    }
    return checksums
  }

  mutating func mendKeyTable() {
    guard count >= 64 else { return }
    store(checksum(64..<count), at: 36)
    store(checksum(0..<60), at: 60)
  }

  mutating func mendIndex() {
    guard count >= 96 else { return }
    let pages = Int(truncatingIfNeeded: number(at: 64, 8))
    let lists = Int(truncatingIfNeeded: number(at: 72, 8))
    if lists >= 96, lists <= count {
      for (index, start) in stride(from: lists, to: count, by: 16 << 10).enumerated() {
        let (place, overflows) = pages.addingReportingOverflow(index * 4)
        guard !overflows, place >= 96, place + 4 <= lists else { break }
        store(checksum(start..<Swift.min(count, start + 16 << 10)), at: place)
      }
      store(checksum(96..<lists), at: 88)
    }
    store(checksum(0..<92), at: 92)
  }
}
