import VNAModel
import VNAText

/// A line of the page that is not blank.
public struct PageLine: Hashable, Sendable {
  /// The line without the white space around it.
  public var span: Span
  /// The blank lines before it.
  public var blanksBefore: UInt32
  var traits: LineTraits = []
  var openings: LineOpenings = []

  var start: Int { Int(span.start) }
  var end: Int { Int(span.end) }
}

extension Page {
  /// Reads the lines of the page, each looked at once: a line ends at LF, CRLF or CR; blank lines are
  /// counted, not kept.
  func readLines(into lines: inout [PageLine]) {
    lines.removeAll(keepingCapacity: true)
    var at = 0
    var blanks: UInt32 = 0
    let end = bytes.count
    while at < end {
      // Most blank lines hold nothing at all.
      if bytes[at] == 0x0A {
        blanks &+= 1
        at &+= 1
        continue
      }
      let stop = ByteScan.lineEnd(in: bytes, from: at, to: end)
      let trimmed = ByteScan.trimmed(at..<stop, in: bytes)
      if trimmed.isEmpty {
        blanks &+= 1
      } else {
        var line = PageLine(span: Span(trimmed), blanksBefore: blanks)
        look(at: &line)
        lines.append(line)
        blanks = 0
      }
      at = ByteScan.lineStart(after: stop, in: bytes, to: end)
    }
  }
}
