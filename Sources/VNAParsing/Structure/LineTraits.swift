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
    line.traits = traits(of: line)
  }

  /// What a line may begin with, bullets and bars before it left out or not.
  @inline(__always)
  private func openings(of line: PageLine) -> LineOpenings {
    let openings = words.openings(bytes, line.start, line.end)
    let start = frameEnd(line)
    return start == line.start
      ? openings : openings.union(words.openings(bytes, start, line.end))
  }

  /// What a line looks like whose openings are known: its two ends exclude most at once.
  @inline(__always)
  private func traits(of line: PageLine) -> LineTraits {
    let hasStop = bytes[line.end - 1] == 0x2E
    let isLong = line.span.count > Self.longestMark
    var traits: LineTraits = []
    if isLong, endsPlainly(line, hasStop) {
      if hasStop {
        traits = .sentence
      } else if line.span.count <= Self.longestCaption, mayHaveCredit(line) {
        traits = creditTraits(of: line)
      }
    } else {
      traits = endTraits(of: line)
    }
    if !(isLong && opensPlainly(line, hasStop)) {
      if line.openings.contains(.marker), isMarkerAlone(line) { traits.insert(.marker) }
      if isSites(line, endsAsSentence: traits.contains(.sentence)) { traits.insert(.residue) }
    }
    return traits
  }

  /// What the end of a line tells.
  private func endTraits(of line: PageLine) -> LineTraits {
    var traits: LineTraits = endsLikeSentence(line) ? .sentence : []
    if line.span.count <= Self.longestCaption { traits.formUnion(creditTraits(of: line)) }
    if let signOff = signOff(line) {
      traits.formUnion(signOff.isWholeLine ? [.signOff, .signOffAlone] : .signOff)
    }
    return traits
  }

  private func creditTraits(of line: PageLine) -> LineTraits {
    guard let credit = credit(line) else { return [] }
    return credit.range.lowerBound == line.start ? [.credit, .creditAlone] : .credit
  }

  /// Whether a line ends with a word or a number, behind it a full stop or nothing, and no agency's name.
  @inline(__always)
  private func endsPlainly(_ line: PageLine, _ isSentence: Bool) -> Bool {
    let end = isSentence ? line.end - 1 : line.end
    let (before, last) = (bytes[end - 2], bytes[end - 1])
    if isSentence {
      // Brackets, a second stop and the slash of «./.» may close a credit or sign the story.
      if last <= 0x20 || last == 0x29 || last == 0x2E || last == 0x2F || last == 0x89 {
        return false
      }
    } else {
      let isLetter = last | 0x20 &- 0x61 < 26 || before == 0xC3 && last >= 0x8A
      guard isLetter || last &- 0x30 < 10 || last == 0x25 else { return false }
    }
    return !words.mayEndAgency(bytes, end)
  }

  /// Whether a line begins with no word of the layout, as far as its length allows one.
  @inline(__always)
  private func opensPlainly(_ line: PageLine, _ isSentence: Bool) -> Bool {
    let first = bytes[line.start]
    if first == 0x23 || first == 0xC2 && bytes[line.start + 1] == 0xA9 { return false }
    let count = line.span.count
    let doubts = line.openings.intersection(layout(count, isSentence))
    // «Le» begins dates and share bars, and half of all headlines.
    // «Văn hóa 13/12/2019 08:30»: a section's name with a date behind ends with no letter.
    let mayBeDated =
      line.openings.contains(.section) && !isSentence && count <= Self.longestResidue
      && !isLetter(bytes[line.end - 1])
    guard !mayBeDated,
      doubts.isEmpty
        || doubts.isDisjoint(with: [.marker, .residue, .site]) && !mayBeDateOrBar(line)
    else { return false }
    // The openings tell nothing of lines that begin with a digit, a mark or a wide letter.
    return first | 0x20 &- 0x61 < 26 || first == 0xC3 || isSentence || count > Self.longestResidue
  }

  /// What a line of so many bytes may be of the layout.
  @inline(__always)
  private func layout(_ count: Int, _ isSentence: Bool) -> LineOpenings {
    let longest = isSentence ? Self.longestResidueSentence : Self.longestResidueOpening
    if count > longest { return [] }
    if count <= Self.longestMarker { return isSentence ? [.marker, .residue] : .layout }
    return isSentence || count > Self.longestResidue ? .residue : .layout
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
