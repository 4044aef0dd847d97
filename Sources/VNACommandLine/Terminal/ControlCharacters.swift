/// Characters that a terminal obeys instead of showing them.
///
/// C0 but LF and TAB, DEL, C1, and the marks that turn the direction of writing, with which a text
/// can hide what it says: a file name or a bulletin must not move the cursor, set the title of the
/// window or recolour what follows.
public enum ControlCharacters {
  /// How they are written out.
  public enum Notation: Sendable {
    /// `\u{1B}`
    case braces
    /// `\u001b`, which JSON reads back as the character.
    case json
  }

  /// Whether a terminal obeys a scalar instead of showing it.
  public static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The `text` with each of them written out in a `notation`.
  public static func madeVisible(_ text: String, as notation: Notation = .braces) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var visible = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isControl(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: notation == .braces)
        switch notation {
        case .braces: visible.append(contentsOf: "\\u{\(digits)}".unicodeScalars)
        case .json:
          let zeros = String(repeating: "0", count: 4 - digits.count)
          visible.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
        }
      } else {
        visible.append(scalar)
      }
    }
    return String(visible)
  }
}
