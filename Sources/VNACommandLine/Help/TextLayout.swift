/// Lines of text that fit a width, for a person to read.
public enum TextLayout {
  /// Below so many columns two columns of text side by side cannot be read.
  static let narrow = 60

  /// The columns that `text` takes on a terminal: none for combining marks, two for the wide
  /// letters of East Asia.
  public static func columns(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns($1) }
  }

  static func columns(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    if isWide(value) { return 2 }
    if value == 0x200B || value == 0x200D { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return 1
    }
  }

  /// The blocks whose letters are wide (Unicode Standard Annex 11), without the rare ones.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// Whether a line may end before a scalar though no space is there: where each letter is a word.
  static func mayBreak(before scalar: Unicode.Scalar) -> Bool {
    isWide(scalar.value) && scalar.value < 0x1_F000
      && !"、。，．：；！？）】》」』".unicodeScalars.contains(scalar)
  }

  /// The words of `text` in lines of at most `width` columns; a word longer than that is cut.
  public static func wrap(_ text: String, width: Int) -> [String] {
    let width = max(width, 2)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let needed = columns(word)
      if used > 0, used + 1 + needed <= width {
        line += " " + word
        used += 1 + needed
        continue
      }
      if used > 0 { lines.append(line) }
      (line, used) = (String(word), needed)
      while used > width {
        let head = line.unicodeScalars.prefix(fitting: width)
        lines.append(String(head))
        line = String(line.unicodeScalars.dropFirst(head.count))
        used = columns(line)
      }
    }
    if used > 0 { lines.append(line) }
    return lines
  }

  /// `first` and then the pieces, later lines indented, by the columns of `first` unless said.
  static func hanging(
    _ first: String, _ pieces: [String], indent: Int? = nil, width: Int
  ) -> String {
    let indent = indent ?? min(columns(first), width / 2)
    var lines = [first]
    var used = columns(first)
    for piece in pieces {
      let needed = columns(piece)
      if used > indent, used + needed + 1 > width {
        while lines[lines.count - 1].hasSuffix(" ") { lines[lines.count - 1].removeLast() }
        lines.append(String(repeating: " ", count: indent) + piece)
        used = indent + needed
      } else {
        let space = used == 0 || lines[lines.count - 1].hasSuffix(" ") ? "" : " "
        lines[lines.count - 1] += space + piece
        used += needed + space.count
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension String.UnicodeScalarView {
  fileprivate func prefix(fitting width: Int) -> SubSequence {
    var used = 0
    return prefix { scalar in
      used += TextLayout.columns(scalar)
      return used <= width
    }
  }
}
