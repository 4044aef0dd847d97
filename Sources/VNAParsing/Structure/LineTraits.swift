import VNAModel
import VNAText

/// What a line looks like taken by itself: found once, asked for by every reader.
struct LineTraits: OptionSet, Hashable, Sendable {
  let rawValue: UInt8
  /// It ends as a sentence does.
  static let sentence = LineTraits(rawValue: 1)
  /// It holds the words that open a list of other stories and nothing else.
  static let marker = LineTraits(rawValue: 2)
  /// It is the site's: navigation, tags, a share bar, a date alone.
  static let residue = LineTraits(rawValue: 4)
  /// It ends with a picture's credit.
  static let credit = LineTraits(rawValue: 8)
  /// It is a picture's credit and nothing else.
  static let creditAlone = LineTraits(rawValue: 16)
  /// It ends with a sign-off.
  static let signOff = LineTraits(rawValue: 32)
  /// It is a sign-off and nothing else.
  static let signOffAlone = LineTraits(rawValue: 64)
}

extension Page {
  /// A longer line is no caption.
  private static let longestCaption = 900

  /// Looks at a line for the first time.
  @inline(__always)
  func look(at line: inout PageLine) {
    line.openings = openings(of: line)
    line.traits = plainTraits(line) ?? traits(of: line)
  }

  /// What a line may begin with, bullets and bars before it left out or not.
  @inline(__always)
  private func openings(of line: PageLine) -> LineOpenings {
    let openings = words.openings(bytes, line.start, line.end)
    let start = frameEnd(line)
    return start == line.start
      ? openings : openings.union(words.openings(bytes, start, line.end))
  }

  /// The traits of a line that begins with no word of the layout, as far as its length allows one,
  /// and ends with a word that is no agency's and no credit's name: of nearly all lines. Nil for any
  /// other.
  @inline(__always)
  private func plainTraits(_ line: PageLine) -> LineTraits? {
    let count = line.span.count
    guard count > Self.longestMark else { return nil }
    let isSentence = bytes[line.end - 1] == 0x2E
    let end = isSentence ? line.end - 1 : line.end
    let (first, last) = (bytes[line.start], bytes[end - 1])
    guard line.openings.isDisjoint(with: layout(count, isSentence)),
      // The openings tell nothing of lines that begin with a digit, a mark or a wide letter.
      first | 0x20 &- 0x61 < 26 || first == 0xC3 || isSentence || count > Self.longestResidue
    else { return nil }
    // «é» is the one letter of two bytes with which many words end.
    let isWord =
      last | 0x20 &- 0x61 < 26 || last &- 0x30 < 10 || last == 0xA9 && bytes[end - 2] == 0xC3
    guard isWord, first != 0x23, first != 0xC2, !words.mayEndAgency(bytes, end) else { return nil }
    if isSentence { return .sentence }
    return count > Self.longestCaption || !mayHaveCredit(line) ? [] : nil
  }

  /// What a line of so many bytes may be of the layout.
  @inline(__always)
  private func layout(_ count: Int, _ isSentence: Bool) -> LineOpenings {
    let longest = isSentence ? Self.longestResidueSentence : Self.longestResidueOpening
    if count > longest { return [] }
    if count <= Self.longestMarker { return isSentence ? [.marker, .residue] : .layout }
    return isSentence || count > Self.longestResidue ? .residue : .layout
  }

  /// What a line looks like whose openings are known.
  private func traits(of line: PageLine) -> LineTraits {
    var traits: LineTraits = []
    if endsLikeSentence(line) { traits.insert(.sentence) }
    if line.openings.contains(.marker), isMarkerAlone(line) { traits.insert(.marker) }
    if isSites(line, endsAsSentence: traits.contains(.sentence)) { traits.insert(.residue) }
    if line.span.count <= Self.longestCaption, let credit = credit(line) {
      traits.insert(.credit)
      if credit.range.lowerBound == line.start { traits.insert(.creditAlone) }
    }
    if let signOff = signOff(line) {
      traits.insert(.signOff)
      if signOff.isWholeLine { traits.insert(.signOffAlone) }
    }
    return traits
  }

  /// Whether the line ends as a sentence does; closing quotation marks and brackets are looked past.
  func endsAsSentence(_ line: PageLine) -> Bool { line.traits.contains(.sentence) }

  /// Whether the line is the site's.
  func isResidue(_ line: PageLine) -> Bool { line.traits.contains(.residue) }

  private func endsLikeSentence(_ line: PageLine) -> Bool {
    var end = line.end
    while end > line.start {
      let range = line.start..<end
      switch bytes[end - 1] {
      case 0x2E, 0x21, 0x3F, 0x3B: return true
      case 0x22, 0x29, 0x27, 0x20: end -= 1
      case 0xBB:
        guard endsWith("»", range) else { return false }
        end -= 2
      case 0xA0:
        guard endsWith("\u{A0}", range) else { return false }
        end -= 2
      case 0xAF:
        guard endsWith("\u{202F}", range) else { return false }
        end -= 3
      case 0x9D:
        guard endsWith("”", range) else { return false }
        end -= 3
      case 0x99:
        guard endsWith("’", range) else { return false }
        end -= 3
      case 0xA6, 0x82, 0x81, 0x9F, 0x9B, 0x89:
        return endsWith("…", range) || endsWith("。", range) || endsWith("！", range)
          || endsWith("？", range) || endsWith("；", range) || endsWith("。）", range)
      default: return false
      }
    }
    return false
  }
}
