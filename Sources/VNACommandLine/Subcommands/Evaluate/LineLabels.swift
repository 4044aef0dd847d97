import VNAModel

/// What each line of a page is, by the pieces of a parsed bulletin that cover it.
struct LineLabels {
  /// A line that holds more than white space, its end included.
  struct Line {
    var range: Range<Int>
    /// Its text for messages, without white space around it.
    var text: String
  }

  let lines: [Line]
  /// A label for each of them.
  let labels: [String]

  init(_ document: ParsedDocument, _ bytes: [UInt8]) {
    lines = Self.lines(of: bytes)
    let pieces = Self.pieces(of: document)
    labels = lines.map { Self.label(of: $0.range, pieces) }
  }

  // MARK: Lines

  /// The lines as the gold files count them: they end where Python's `splitlines` ends them.
  private static func lines(of bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      var at = start
      for piece in pieces(of: String(decoding: bytes[start..<end], as: UTF8.self)) {
        // A byte that is no UTF-8 counts as the three of the sign that stands for it.
        let size = piece.reduce(0) { $0 + UTF8.width($1) }
        let text = piece.trimmingSpace
        if !text.isEmpty { lines.append(Line(range: at..<(at + size), text: String(text))) }
        at += size
      }
      start = end
    }
    return lines
  }

  private static func pieces(of text: String) -> [Substring.UnicodeScalarView] {
    var pieces: [Substring.UnicodeScalarView] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var index = start
    while index < scalars.endIndex {
      let scalar = scalars[index]
      index = scalars.index(after: index)
      guard isLineEnd(scalar) else { continue }
      if scalar == "\r", index < scalars.endIndex, scalars[index] == "\n" {
        index = scalars.index(after: index)
      }
      pieces.append(scalars[start..<index])
      start = index
    }
    if start < scalars.endIndex { pieces.append(scalars[start...]) }
    return pieces
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  // MARK: Labels

  /// The label of which most bytes are in the line, the first of equals.
  private static func label(of line: Range<Int>, _ pieces: [(String, Range<Int>)]) -> String {
    var cover: [(label: String, bytes: Int)] = []
    for (label, range) in pieces {
      let shared = min(line.upperBound, range.upperBound) - max(line.lowerBound, range.lowerBound)
      guard shared > 0 else { continue }
      if let index = cover.firstIndex(where: { $0.label == label }) {
        cover[index].bytes += shared
      } else {
        cover.append((label, shared))
      }
    }
    // A sign-off at the end of a paragraph's line is part of that paragraph.
    if cover.contains(where: { $0.label == "paragraph" }) {
      cover.removeAll { $0.label == "signoff" }
    }
    var best: (label: String, bytes: Int)?
    for candidate in cover where candidate.bytes > best?.bytes ?? 0 { best = candidate }
    return best?.label ?? "missing"
  }

  private static func pieces(of document: ParsedDocument) -> [(String, Range<Int>)] {
    var pieces: [(String, Range<Int>)] = []
    func add(_ label: String, _ values: [ParsedDocument.Value]) {
      for value in values {
        if let span = value.span { pieces.append((label, span)) }
      }
    }
    func one(_ value: ParsedDocument.Value) -> [ParsedDocument.Value] {
      switch value.json {
      case .array: value.list
      default: [value]
      }
    }
    let story = document["story"]
    let related = document["related"]
    add("headline", one(story["headline"]))
    add("standfirst", one(story["standfirst"]))
    add("headline", story["repeatedHeadlines"].list)
    add("paragraph", story["paragraphs"].list)
    add("caption", story["captions"].list)
    add("signoff", [story["signOff"]])
    add("marker", related["markers"].list)
    for item in related["items"].list {
      add("related-headline", [item["kicker"], item["headline"]])
      add("related-teaser", [item["teaser"]])
      add("related-caption", item["captions"].list)
    }
    add("other", document["residue"].list)
    return pieces
  }
}

extension Substring.UnicodeScalarView {
  fileprivate var trimmingSpace: Substring.UnicodeScalarView {
    let start = firstIndex { !ComparedText.isSpace($0) } ?? endIndex
    let last = lastIndex { !ComparedText.isSpace($0) }
    return self[start..<(last.map { index(after: $0) } ?? start)]
  }
}
