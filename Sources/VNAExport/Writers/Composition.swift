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
      let scalars = character.unicodeScalars
      if scalars.count < 2 || scalars.count > 32 {
        out.append(contentsOf: scalars)
      } else {
        append(scalars, to: &out)
      }
    }
    return String(out)
  }

  /// Composes one character: its marks in canonical order, each joined to the base unless one of
  /// the same class stands between.
  private static func append(
    _ scalars: String.UnicodeScalarView, to out: inout String.UnicodeScalarView
  ) {
    guard var base = scalars.first else { return }
    var left: [Unicode.Scalar] = []
    var blocked: UInt8 = 0
    for mark in ordered(scalars.dropFirst()) {
      let order = mark.properties.canonicalCombiningClass.rawValue
      if order > blocked || left.isEmpty, order > 0,
        let letter = letters[String(String.UnicodeScalarView([base, mark]))]
      {
        base = letter
      } else {
        blocked = order
        left.append(mark)
      }
    }
    out.append(base)
    out.append(contentsOf: left)
  }

  /// Marks in canonical order: sorted by class between those of class 0, equals as they came.
  private static func ordered(_ marks: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    var ordered: [Unicode.Scalar] = []
    for mark in marks {
      let order = mark.properties.canonicalCombiningClass.rawValue
      var place = ordered.count
      while order > 0, place > 0,
        ordered[place - 1].properties.canonicalCombiningClass.rawValue > order
      {
        place -= 1
      }
      ordered.insert(mark, at: place)
    }
    return ordered
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }
}
