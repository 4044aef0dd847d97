/// Cuts text into the terms that are searched for: folded words and numbers by hash, with places.
///
/// It knows letters, marks and ideographs as ``Tokenizer`` does, and no sentences, signs or cases:
/// an index of whole archives is made with it. Words of one or two letters before an apostrophe
/// («l’», «qu’») are left out. Of writing without spaces a term is a pair of neighbouring characters,
/// and the last character of a run alone.
package struct SearchTermScanner: Sendable {
  /// A term and where it stands.
  package struct Term: BitwiseCopyable, Sendable {
    /// The hash of the folded bytes.
    package var hash: UInt64
    package var start: UInt32
    package var end: UInt32
    /// Its number among the terms, counted on where texts are put one behind the other.
    package var position: UInt32

    package var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// The terms and room for more.
  private var storage: ContiguousArray<Term> = []
  private var count = 0
  private var position: UInt32 = 0

  package init() {}

  /// The terms so far.
  package var terms: ArraySlice<Term> { ArraySlice(storage[..<count]) }
  /// How many there are.
  package var termCount: Int { count }

  /// Calls `body` with the terms in place.
  package func withTerms<R>(_ body: (UnsafeBufferPointer<Term>) throws -> R) rethrows -> R {
    try storage.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }

  /// Forgets the terms and keeps the memory.
  package mutating func removeAll() {
    count = 0
    position = 0
  }

  /// Adds the terms of a stretch of text; those of the next one are no neighbours of these.
  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let range = range.clamped(to: 0..<min(bytes.count, Int(UInt32.max)))
    guard let base = bytes.baseAddress, !range.isEmpty else {
      position &+= 1
      return
    }
    var place = range.lowerBound
    while place < range.upperBound {
      makeRoom(range.upperBound - place)
      storage.withUnsafeMutableBufferPointer { room in
        Self.scan(base, &place, range.upperBound, room, &count, &position)
      }
    }
    position &+= 1
  }

  private mutating func makeRoom(_ bytes: Int) {
    let more = min(bytes, 1 << 20) / 4 + 16
    guard storage.count - count < more else { return }
    let blank = Term(hash: 0, start: 0, end: 0, position: 0)
    storage.append(contentsOf: repeatElement(blank, count: max(more, storage.count / 2)))
  }

  /// Scans until the text or the room ends.
  private static func scan(
    _ base: UnsafePointer<UInt8>, _ place: inout Int, _ end: Int,
    _ room: UnsafeMutableBufferPointer<Term>, _ count: inout Int, _ position: inout UInt32
  ) {
    var at = place
    var written = count
    var number = position
    // Two terms may come of one step.
    let last = room.count &- 2
    while at < end, written < last {
      let byte = base[at]
      if (byte | 0x20) &- 97 < 26 || byte >= 0xC3 {
        let start = at
        var word = TokenHash()
        let kind = scanWord(base, &at, end, &word)
        switch kind {
        case .word:
          room[written] = Term(
            hash: word.finished(), start: UInt32(truncatingIfNeeded: start),
            end: UInt32(truncatingIfNeeded: at), position: number)
          written &+= 1
          number &+= 1
        case .ideograph:
          at = start
          scanIdeograph(base, &at, end, room, &written, &number)
        case .nothing: break
        }
      } else if byte &- 48 < 10 {
        let start = at
        var word = TokenHash()
        scanNumber(base, &at, end, &word)
        room[written] = Term(
          hash: word.finished(), start: UInt32(truncatingIfNeeded: start),
          end: UInt32(truncatingIfNeeded: at), position: number)
        written &+= 1
        number &+= 1
      } else {
        at &+= 1
      }
    }
    place = at
    count = written
    position = number
  }

  private enum Kind { case word, ideograph, nothing }

  /// Passes over a word. What is no letter is passed over too, and nothing; before an ideograph a
  /// word ends.
  @inline(__always)
  private static func scanWord(
    _ base: UnsafePointer<UInt8>, _ at: inout Int, _ end: Int, _ word: inout TokenHash
  ) -> Kind {
    let start = at
    while at < end {
      if at &+ 8 <= end {
        let bytes = UInt64(
          littleEndian: UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self))
        let letters = EightBytes.leadingLetters(bytes)
        if letters > 0 {
          guard letters < 8 else {
            word.append(bytes | EightBytes.caseBits, count: 8)
            at &+= 8
            continue
          }
          word.append((bytes | EightBytes.caseBits) & EightBytes.mask(letters), count: letters)
          at &+= letters
          // Most words end here.
          let next = UInt8(truncatingIfNeeded: bytes &>> UInt64(letters &* 8))
          if next < 0x80 { break }
        }
      }
      let byte = base[at]
      if byte < 0x80 {
        guard (byte | 0x20) &- 97 < 26 else { break }
        word.append(byte | 0x20)
        at &+= 1
        continue
      }
      if byte == 0xC3, at &+ 1 < end,
        let letter = FoldedScalar.smallLatinLetter(secondByte: base[at &+ 1])
      {
        word.append(letter)
        at &+= 2
        continue
      }
      let (scalar, length) = decodeScalar(base, at: at, before: end)
      let form = FoldedScalar.classify(scalar)
      switch form.category {
      case .letter:
        word.append(UInt64(form.bytes), count: Int(form.count))
        at &+= length
      case .mark where word.count > 0: at &+= length
      default:
        if word.count == 0 {
          if form.kind == .ideograph { return .ideograph }
          at &+= length
          return .nothing
        }
        return isElision(word, base, at, end) ? .nothing : .word
      }
    }
    if word.count == 0 {
      if at == start { at &+= 1 }
      return .nothing
    }
    return isElision(word, base, at, end) ? .nothing : .word
  }

  /// Whether a word of one or two letters stands before an apostrophe.
  @inline(__always)
  private static func isElision(
    _ word: TokenHash, _ base: UnsafePointer<UInt8>, _ at: Int, _ end: Int
  ) -> Bool {
    guard word.count <= 2, at < end else { return false }
    if base[at] == UInt8(ascii: "'") { return true }
    guard base[at] >= 0xC0 else { return false }
    let (scalar, _) = decodeScalar(base, at: at, before: end)
    return FoldedScalar.classify(scalar).kind == .apostrophe
  }

  /// Digits with single points or commas between them.
  @inline(__always)
  private static func scanNumber(
    _ base: UnsafePointer<UInt8>, _ at: inout Int, _ end: Int, _ word: inout TokenHash
  ) {
    while at < end {
      let byte = base[at]
      if byte &- 48 < 10 {
        word.append(byte)
      } else if byte == 0x2E || byte == 0x2C, at &+ 1 < end, base[at &+ 1] &- 48 < 10 {
        word.append(byte)
      } else {
        return
      }
      at &+= 1
    }
  }

  /// Passes over one ideograph: a pair with the next one, or alone.
  private static func scanIdeograph(
    _ base: UnsafePointer<UInt8>, _ at: inout Int, _ end: Int,
    _ room: UnsafeMutableBufferPointer<Term>, _ written: inout Int, _ number: inout UInt32
  ) {
    let start = at
    var word = TokenHash()
    let (scalar, length) = decodeScalar(base, at: at, before: end)
    let form = FoldedScalar.classify(scalar)
    word.append(UInt64(form.bytes), count: Int(form.count))
    at &+= length
    var stop = at
    if at < end, base[at] >= 0xC3 {
      let (next, nextLength) = decodeScalar(base, at: at, before: end)
      let nextForm = FoldedScalar.classify(next)
      if nextForm.kind == .ideograph, nextForm.category == .other {
        word.append(UInt64(nextForm.bytes), count: Int(nextForm.count))
        stop = at &+ nextLength
      }
    }
    room[written] = Term(
      hash: word.finished(), start: UInt32(truncatingIfNeeded: start),
      end: UInt32(truncatingIfNeeded: stop), position: number)
    written &+= 1
    number &+= 1
  }
}
