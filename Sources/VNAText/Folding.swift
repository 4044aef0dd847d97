/// The folded form under which words are compared: lower case, no accents, plain apostrophes.
///
/// `Đặng Thị Ngọc Thịnh` folds to `dang thi ngoc thinh`, `L’Œuvre` to `l'oeuvre`, `1ᵉʳ` to `1er`.
/// Combining marks and soft hyphens are dropped, so that composed and decomposed Latin text
/// fold alike; no-break spaces become spaces; Cyrillic is lower-cased with ё as е; a letter without
/// such a form stays what it is. Folding a folded text changes nothing.
public enum Folding {
  /// The folded form of a text.
  public static func fold(_ text: String) -> String {
    var text = text
    var folded: [UInt8] = []
    text.withUTF8 { fold($0, into: &folded) }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Appends the folded form of UTF-8 `bytes` to `folded`; a malformed byte becomes U+FFFD.
  public static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into folded: inout [UInt8]) {
    guard let base = bytes.baseAddress else { return }
    folded.reserveCapacity(folded.count + bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = base[index]
      if byte < 0x80 {
        folded.append(byte &- 65 < 26 ? byte | 0x20 : byte)
        index += 1
        continue
      }
      let (scalar, length) = decodeScalar(base, at: index, before: bytes.count)
      index += length
      let form = FoldedScalar.classify(scalar)
      switch form.category {
      case .mark: break
      case .space, .noBreakSpace: folded.append(0x20)
      case .lineBreak: folded.append(0x0A)
      case .letter, .other:
        var rest = form.bytes
        for _ in 0..<form.count {
          folded.append(UInt8(truncatingIfNeeded: rest))
          rest >>= 8
        }
      }
    }
  }

  /// The hash that ``Token/hash`` holds for a single word of this spelling.
  public static func hash(_ word: String) -> UInt64 {
    var hash = TokenHash()
    for byte in fold(word).utf8 where byte != UInt8(ascii: "'") { hash.append(byte) }
    return hash.finished()
  }
}
