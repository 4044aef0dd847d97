import Testing
import VNAModel
import VNAParsing
import VNATestSupport

/// What a fixture's text is read as, told in the fixture's own terms.
struct StructureReading {
  /// The labels of each line that is not blank, in the order in which they stand on it.
  var lines: [(text: String, labels: [String])] = []
  var dateline: String?
  var places: [String] = []
  var signOff: String?
  var kickers: [String] = []

  init(_ bulletin: Bulletin) {
    var pieces: [(span: Span, label: String)] = []
    func add(_ excerpt: Excerpt?, _ label: String) {
      if let excerpt { pieces.append((excerpt.span, label)) }
    }
    let story = bulletin.story
    add(story.headline, "H")
    for repeated in story.repeatedHeadlines { add(repeated, "H") }
    add(story.standfirst, "S")
    for paragraph in story.paragraphs { add(paragraph, "P") }
    for caption in story.captions { add(caption.excerpt, "C") }
    if let signOff = story.signOff?.excerpt,
      !story.paragraphs.contains(where: { $0.span.contains(signOff.span) })
    {
      add(signOff, "G")
    }
    for marker in bulletin.related.markers { add(marker, "M") }
    for item in bulletin.related.items {
      add(item.kicker, "RH")
      add(item.headline, "RH")
      add(item.teaser, "RT")
      for caption in item.captions { add(caption.excerpt, "RC") }
      if let kicker = item.kicker { kickers.append(kicker.text) }
    }
    for residue in bulletin.residue { add(residue, "O") }
    pieces.sort { $0.span.start < $1.span.start }
    for line in Self.lines(bulletin.source.text.bytes) {
      var labels: [String] = []
      for piece in pieces where piece.span.overlaps(Span(line)) {
        if labels.last != piece.label { labels.append(piece.label) }
      }
      lines.append((bulletin.source.text.text(Span(line)), labels))
    }
    dateline = story.dateline?.excerpt.text
    places = story.dateline?.places.map(\.name) ?? []
    signOff = story.signOff?.excerpt.text
  }

  private static func lines(_ bytes: [UInt8]) -> [Range<Int>] {
    bytes.indices.split { bytes[$0] == 0x0A || bytes[$0] == 0x0D }.compactMap { line in
      let isBlank = line.allSatisfy { bytes[$0] <= 0x20 }
      guard !isBlank, let first = line.first, let last = line.last else { return nil }
      return first..<(last + 1)
    }
  }
}

/// What must hold of every bulletin whatever its text.
func expectSound(
  _ bulletin: Bulletin, _ comment: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  if let fault = fault(of: bulletin) {
    Issue.record("\(fault) \(comment?.rawValue ?? "")", sourceLocation: sourceLocation)
  }
}

private let parser = BulletinParser(ParserConfiguration(annotations: []))

/// Parses a fixture in every form of line ends and blank lines and compares it with its labels.
func expectRead(_ fixture: StructureFixture, sourceLocation: SourceLocation = #_sourceLocation) {
  for form in TextForm.allCases where !fixture.keepsBlankLines || !form.changesBlankLines {
    let bytes = form.apply(fixture.text)
    guard let source = SourceText(utf8: bytes) else {
      Issue.record("\(form): not UTF-8", sourceLocation: sourceLocation)
      continue
    }
    let bulletin = parser.parse(BulletinSource(source))
    expectSound(bulletin, "\(form)", sourceLocation: sourceLocation)
    let reading = StructureReading(bulletin)
    var wrong: [String] = []
    if reading.lines.count != fixture.lines.count { wrong.append("lines \(reading.lines.count)") }
    for (want, got) in zip(fixture.lines, reading.lines) where want.labels != got.labels {
      wrong.append(
        "want \(want.labels.joined(separator: "+")), got \(got.labels.joined(separator: "+")): "
          + got.text.prefix(70))
    }
    func compare(_ what: String, _ want: String?, _ got: String?) {
      let want = want.map { want in
        form == .byteOrderMark
          ? want : String(decoding: form.apply(Array(want.utf8)), as: UTF8.self)
      }
      if want != got { wrong.append("\(what): want \(want ?? "none"), got \(got ?? "none")") }
    }
    compare("dateline", fixture.dateline, reading.dateline)
    compare("sign-off", fixture.signOff, reading.signOff)
    compare(
      "kickers", fixture.kickers.joined(separator: ", "),
      reading.kickers.joined(separator: ", "))
    if let places = fixture.places, form == .asWritten {
      compare("places", places.joined(separator: ", "), reading.places.joined(separator: ", "))
    }
    if let language = fixture.language { compare("language", language, bulletin.language) }
    if !wrong.isEmpty {
      Issue.record(
        "\(fixture.name), \(form):\n  \(wrong.joined(separator: "\n  "))",
        sourceLocation: sourceLocation)
      return
    }
  }
}

/// The same text with other line ends, blank lines, spaces and apostrophes: nothing that it says
/// changes.
enum TextForm: CaseIterable {
  case asWritten, crlf, cr, allBlank, noBlank, trailingSpaces, noBreakSpaces, narrowSpaces
  case curlyApostrophes, noFinalBreak, byteOrderMark

  var changesBlankLines: Bool { self == .allBlank || self == .noBlank }

  func apply(_ text: [UInt8]) -> [UInt8] {
    let string = String(decoding: text, as: UTF8.self)
    func replace(_ old: Character, _ new: String) -> [UInt8] {
      Array(string.map { $0 == old ? new : String($0) }.joined().utf8)
    }
    switch self {
    case .asWritten: return text
    case .crlf: return replace("\n", "\r\n")
    case .cr: return replace("\n", "\r")
    case .allBlank: return replace("\n", "\n\n")
    case .noBlank:
      return Array(string.split(separator: "\n").joined(separator: "\n").utf8)
    case .trailingSpaces: return replace("\n", " \t\n")
    case .noBreakSpaces, .narrowSpaces:
      let space = self == .narrowSpaces ? "\u{202F}" : "\u{A0}"
      var out = string
      for mark in [":", "»", "?", "!", ";"] {
        out = out.split(separator: " \(mark)", omittingEmptySubsequences: false)
          .joined(separator: "\(space)\(mark)")
      }
      return Array(
        out.split(separator: "« ", omittingEmptySubsequences: false).joined(separator: "«\(space)")
          .utf8)
    case .curlyApostrophes: return replace("'", "’")
    case .noFinalBreak:
      return Array(string.reversed().drop { $0 == "\n" }.reversed().map(String.init).joined().utf8)
    case .byteOrderMark: return [0xEF, 0xBB, 0xBF] + text
    }
  }
}
