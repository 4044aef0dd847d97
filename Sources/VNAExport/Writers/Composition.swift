/// Composed letters (NFC) for formats that ask for them, for the alphabets of this module's texts:
/// Latin with the letters of Vietnamese, Greek and Cyrillic.
///
/// Two strings that are canonically equivalent are equal in Swift and hash alike, so a table keyed
/// by strings finds the letter for a base and its marks in whatever order they come.
enum Composition {
  private static let letters: [String: Unicode.Scalar] = {
    var letters: [String: Unicode.Scalar] = [:]
    for range in [0xC0...0x24F, 0x386...0x3CE, 0x400...0x4FF, 0x1E00...0x1EFF] {
      for value in range {
        guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
        letters[String(scalar)] = scalar
      }
    }
    return letters
  }()

  /// The text with each base letter and its marks as one letter where there is one.
  static func composed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isMark) else { return text }
    var out = String.UnicodeScalarView()
    for character in text {
      var rest = character.unicodeScalars[...]
      // The longest beginning that is one letter; what is left follows as it is.
      if rest.count > 1, rest.count < 8 {
        for length in stride(from: rest.count, through: 2, by: -1) {
          let head = String(String.UnicodeScalarView(rest.prefix(length)))
          if let letter = letters[head] {
            out.append(letter)
            rest = rest.dropFirst(length)
            break
          }
        }
      }
      out.append(contentsOf: rest)
    }
    return String(out)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }
}
