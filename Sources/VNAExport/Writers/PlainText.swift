import VNAModel

/// A source as line-based tools can read it, and where its bytes are in it, in code points.
///
/// The byte order mark is left out, CRLF and CR are LF, and every other control character or line
/// separator is one space, so that no reader counts other lines or characters than the writer.
struct PlainText {
  private(set) var bytes: [UInt8] = []
  /// The code points before each byte of the source, and in the whole.
  private var counts: [UInt32] = []

  init(_ source: SourceText) {
    bytes.reserveCapacity(source.count)
    counts.reserveCapacity(source.count + 1)
    let input = source.bytes
    var count: UInt32 = 0
    var index = input.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for _ in 0..<index { counts.append(0) }
    while index < input.count {
      let byte = input[index]
      var length = 1
      while index + length < input.count, input[index + length] & 0xC0 == 0x80 { length += 1 }
      let scalar = input[index..<(index + length)]
      counts.append(contentsOf: repeatElement(count, count: length))
      if byte == 0x0D, index + 1 < input.count, input[index + 1] == 0x0A {
        index += 1
        continue
      }
      if byte == 0x0A || byte == 0x0D {
        bytes.append(0x0A)
      } else if Self.isControl(scalar) {
        bytes.append(byte == 0x09 ? 0x09 : 0x20)
      } else {
        bytes.append(contentsOf: scalar)
      }
      count += 1
      index += length
    }
    counts.append(count)
  }

  /// A run of text on one line.
  struct Piece {
    var start: Int
    var end: Int
    var text: String
  }

  /// What a span covers, cut at line breaks; nothing if it covers nothing or cuts a character.
  func pieces(of span: Span, in source: SourceText) -> [Piece] {
    let end = min(Int(span.end), source.count)
    guard Int(span.start) < end, !source.cutsScalar(span) else { return [] }
    var pieces: [Piece] = []
    var start = Int(span.start)
    while start < end {
      let lineEnd = source.bytes[start..<end].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? end
      let from = Int(counts[start])
      let to = Int(counts[lineEnd])
      if from < to {
        pieces.append(Piece(start: from, end: to, text: text(of: source.bytes[start..<lineEnd])))
      }
      start = lineEnd + 1
    }
    return pieces
  }

  private func text(of input: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    var rest = input
    if rest.starts(with: [0xEF, 0xBB, 0xBF]), rest.startIndex == 0 { rest = rest.dropFirst(3) }
    for scalar in String(decoding: rest, as: UTF8.self).unicodeScalars {
      text.append(scalar != "\t" && Self.isControl(Array(String(scalar).utf8)[...]) ? " " : scalar)
    }
    return String(text)
  }

  /// A text on one line, controls as spaces, and nothing that XML cannot carry.
  static func line(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.value == 0xFFFE || scalar.value == 0xFFFF {
        line.append("\u{FFFD}")
      } else {
        line.append(isControl(Array(String(scalar).utf8)[...]) ? " " : scalar)
      }
    }
    return String(line)
  }

  /// A text on one line, white space as spaces, and U+FFFD for other control characters, so that
  /// a person sees that there is something.
  static func shown(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x85, 0x2028, 0x2029: line.append(" ")
      case 0...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: line.append("\u{FFFD}")
      default: line.append(scalar)
      }
    }
    return String(line)
  }

  private static func isControl(_ scalar: ArraySlice<UInt8>) -> Bool {
    guard let first = scalar.first else { return false }
    switch scalar.count {
    case 1: return first < 0x20 || first == 0x7F
    case 2: return first == 0xC2 && scalar[scalar.startIndex + 1] < 0xA0
    case 3:
      return scalar.elementsEqual([0xE2, 0x80, 0xA8]) || scalar.elementsEqual([0xE2, 0x80, 0xA9])
    default: return false
    }
  }
}
