/// Bytes as ASCII text of six bits a character, for a `StaticString` in generated Swift.
///
/// A long array literal takes the compiler minutes, a long string a moment. The 64 characters are
/// `?` to `~` in their order, so that decoding is a subtraction, and none needs an escape in a raw
/// string. (Seven bits a character would be 14 % shorter in the program, but need escapes for a
/// third of the characters, and so be twice as long in the source.)
enum PackedText {
  private static let zero: UInt8 = 0x3F

  /// Eight characters for every six bytes, the lowest bits first; zeros fill the last six.
  static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 6 * 8 + 8)
    for start in stride(from: 0, to: bytes.count, by: 6) {
      var word: UInt64 = 0
      for (place, byte) in bytes[start..<min(start + 6, bytes.count)].enumerated() {
        word |= UInt64(byte) << UInt64(8 * place)
      }
      for _ in 0..<8 {
        text.append(zero + UInt8(word & 0x3F))
        word >>= 6
      }
    }
    return text
  }

  /// The packed text as the lines of a Swift string literal of several lines.
  static func lines(_ bytes: [UInt8]) -> String {
    let text = encode(bytes)
    var lines = ""
    for start in stride(from: 0, to: text.count, by: 96) {
      let end = min(start + 96, text.count)
      lines += String(decoding: text[start..<end], as: UTF8.self)
      lines += end < text.count ? "\\#\n" : "\n"
    }
    return lines
  }

  /// Calls `body` with the bytes of a packed text, filled up to a multiple of six by zeros.
  static func decode<R>(_ text: StaticString, _ body: (UnsafeRawBufferPointer) -> R) -> R {
    let groups = text.utf8CodeUnitCount / 8
    let source = UnsafeRawPointer(text.utf8Start)
    return withUnsafeTemporaryAllocation(byteCount: groups * 6 + 2, alignment: 8) { buffer in
      guard let target = buffer.baseAddress else { return body(UnsafeRawBufferPointer(buffer)) }
      for group in 0..<groups {
        let load = source.loadUnaligned(fromByteOffset: group &* 8, as: UInt64.self)
        // Eight numbers of six bits, then four of twelve, two of 24, one of 48.
        var word = UInt64(littleEndian: load) &- 0x3F3F_3F3F_3F3F_3F3F
        word = word & 0x003F_003F_003F_003F | (word & 0x3F00_3F00_3F00_3F00) &>> 2
        word = word & 0x0000_0FFF_0000_0FFF | (word & 0x0FFF_0000_0FFF_0000) &>> 4
        word = word & 0x0000_0000_00FF_FFFF | (word & 0x00FF_FFFF_0000_0000) &>> 8
        target.storeBytes(of: word.littleEndian, toByteOffset: group &* 6, as: UInt64.self)
      }
      return body(UnsafeRawBufferPointer(start: target, count: groups * 6))
    }
  }
}

extension Lexicon {
  /// Reads a lexicon from the `text` in a file that ``LexiconBuilder/swiftSource(name:note:)`` wrote;
  /// `byteCount` is the length of the image, without the zeros at the end. Nil for any other text.
  public init?(packed text: StaticString, byteCount: Int) {
    let read = PackedText.decode(text) { bytes -> Arrays? in
      guard byteCount >= 0, byteCount <= bytes.count else { return nil }
      return Arrays(reading: UnsafeRawBufferPointer(rebasing: bytes[..<byteCount]))
    }
    guard let read else { return nil }
    self.init(read)
  }
}

extension LexiconBuilder {
  /// A Swift file that holds the lexicon as an extension of ``Lexicon`` with a static `name`.
  ///
  /// `note` says in a comment what the file was made of and how to make it anew. The file is the
  /// same for the same phrases in the same order.
  public func swiftSource(name: String, note: String) -> String {
    let image = image()
    return """
      // \(note)
      // swift-format-ignore-file
      import VNAText

      extension Lexicon {
        static let \(name) = Lexicon(packed: \(name)Image, byteCount: \(image.count)) ?? .empty
      }

      private let \(name)Image: StaticString = #\"""
      \(PackedText.lines(image))\"""#

      """
  }
}
