/// A text as gold and parsed texts are compared: what NFKD makes of it, without marks, capitals
/// folded, white space as one space, and no punctuation at either end.
///
/// It is compared scalar by scalar. What Unicode's NFKD does is known of the scripts that the agency
/// writes in (``CompatibilityTable``); any other character stays as it is, but for its case.
struct ComparedText: Hashable {
  var scalars: [Unicode.Scalar]

  init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  init(_ text: String) {
    var folded: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars { Self.fold(scalar, into: &folded) }
    var joined: [Unicode.Scalar] = []
    for scalar in folded {
      if !Self.isSpace(scalar) {
        joined.append(scalar)
      } else if joined.last != " " {
        joined.append(" ")
      }
    }
    let edge: [Unicode.Scalar] = [" ", ".", ",", ";", ":", "«", "»", "\"", "'"]
    let start = joined.firstIndex { !edge.contains($0) } ?? joined.endIndex
    let end = joined.lastIndex { !edge.contains($0) }.map { $0 + 1 } ?? start
    scalars = Array(joined[start..<end])
  }

  var isEmpty: Bool { scalars.isEmpty }
  var count: Int { scalars.count }

  func hasPrefix(_ other: ComparedText) -> Bool { scalars.starts(with: other.scalars) }

  /// Whether `other` stands somewhere in it; everything holds the empty text.
  func contains(_ other: ComparedText) -> Bool {
    let wanted = other.scalars
    guard wanted.count <= scalars.count else { return false }
    return (0...(scalars.count - wanted.count)).contains { start in
      scalars[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }

  // MARK: Characters

  private static func fold(_ scalar: Unicode.Scalar, into folded: inout [Unicode.Scalar]) {
    switch scalar {
    case "đ", "Đ": folded.append("d")
    case "’": folded.append("'")
    case "\u{2011}": folded.append("-")
    case "a"..."z", "0"..."9", " ": folded.append(scalar)
    // The one letter that comes out of its capital as another.
    case "ı": folded.append(scalar)
    default:
      if let letters = CompatibilityTable.mappings[scalar] {
        folded += letters
      } else if scalar.properties.canonicalCombiningClass == .notReordered {
        // Over its capitals, ß is ss and ς is σ, as the folding of case has it.
        let capitals = scalar.properties.lowercaseMapping.unicodeScalars.flatMap {
          $0.properties.uppercaseMapping.unicodeScalars
        }
        folded += capitals.flatMap { $0.properties.lowercaseMapping.unicodeScalars }
      }
    }
  }

  /// White space as Python's `str.isspace` has it, which the gold files are made with.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    (0x1C...0x1F).contains(scalar.value) || scalar.properties.isWhitespace
  }

  /// What a word is made of.
  static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "_" || scalar.properties.numericType != nil { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    default: return false
    }
  }
}

extension CompatibilityTable {
  /// From each character to what it becomes.
  fileprivate static let mappings: [Unicode.Scalar: [Unicode.Scalar]] = {
    var mappings: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for line in text.description.split(separator: "\n", omittingEmptySubsequences: false) {
      guard let tab = line.unicodeScalars.firstIndex(of: "\t") else { continue }
      let letters = Array(line.unicodeScalars[..<tab])
      for scalar in line.unicodeScalars[tab...].dropFirst() { mappings[scalar] = letters }
    }
    return mappings
  }()
}
