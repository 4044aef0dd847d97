/// Text as a drawing holds it: one line, cut to a width, with an estimate of how wide it will be.
package struct DrawnText: Hashable, Sendable {
  /// The text to draw; control characters are U+FFFD, and what is cut off is `…`.
  package let text: String
  /// The estimated width in ems of a common sans serif, rather too wide than too narrow.
  let width: Double

  /// At most `limit` ems of a text.
  package init(_ text: String, limit: Double) {
    var kept = String.UnicodeScalarView()
    var width = 0.0
    var marks = 0
    for scalar in PlainText.shown(text).unicodeScalars {
      let next = Self.width(of: scalar)
      // Marks without end would pile up over other labels.
      marks = next == 0 ? marks + 1 : 0
      if marks > 4 { continue }
      if width + next > limit {
        while kept.last == " " { kept.removeLast() }
        kept.append("…")
        width += 0.9
        break
      }
      kept.append(scalar)
      width += next
    }
    self.text = String(kept)
    self.width = width
  }

  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "t", "f", "r", "I", ".", ",", ":", ";", "'", "’", "|", "!", " ", "(", ")",
      "-":
      return 0.36
    case "m", "w", "M", "W", "—", "…", "%", "@": return 0.92
    case "A"..."Z": return 0.7
    default: break
    }
    if scalar.value < 0x300 { return scalar.value < 0xC0 || scalar.value >= 0xE0 ? 0.57 : 0.72 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0x1F000...0x3FFFD:
      return 1.05
    default: return 0.66
    }
  }
}

extension XMLWriter {
  /// Adds an attribute with a length or a place of a drawing, to a tenth.
  package mutating func attribute(_ name: StaticString, _ value: Double) {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let rest = tenths.magnitude % 10
    attribute(name, sign + String(tenths.magnitude / 10) + (rest == 0 ? "" : ".\(rest)"))
  }
}
