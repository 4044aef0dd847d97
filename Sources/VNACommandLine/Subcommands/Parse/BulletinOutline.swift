import VNAModel

/// A bulletin as an outline for a person: each part with its line in the source.
struct BulletinOutline: Sendable {
  private let terminal: Terminal
  private static let labelWidth = 13
  private static let longestWidth = 100

  init(_ terminal: Terminal) { self.terminal = terminal }

  /// The outline, its last line ended.
  func text(_ bulletin: Bulletin) -> String {
    var out = Output(terminal, LineNumbers(bulletin.source.text))
    heading(bulletin, &out)
    story(bulletin.story, &out)
    mentions(bulletin, &out)
    related(bulletin.related, &out)
    for residue in bulletin.residue { out.row("residue", residue, .dim) }
    out.diagnostics(bulletin.diagnostics)
    return out.text
  }

  private func heading(_ bulletin: Bulletin, _ out: inout Output) {
    var facts: [String] = []
    if let language = bulletin.language { facts.append(language) }
    if let date = bulletin.referenceDate {
      facts.append("\(date.value) (\(date.basis.rawValue))")
    }
    facts.append("\(bulletin.source.text.count) bytes")
    if bulletin.source.encoding != "utf-8" { facts.append(bulletin.source.encoding) }
    let name = bulletin.source.record?.id ?? bulletin.source.name ?? bulletin.id
    out.title(name, facts.joined(separator: ", "))
  }

  private func story(_ story: Story, _ out: inout Output) {
    if let headline = story.headline { out.row("headline", headline, .bold) }
    for headline in story.repeatedHeadlines { out.row("  again", headline, .dim) }
    if let standfirst = story.standfirst { out.row("standfirst", standfirst, .italic) }
    if let dateline = story.dateline {
      let places = dateline.places.map { place in
        place.name + (place.country.map { " [\($0)]" } ?? "")
      }
      let parts = places + [dateline.agency, dateline.date?.description].compactMap(\.self)
      out.row("dateline", dateline.excerpt.span, parts.joined(separator: ", "), .green)
    }
    for caption in story.captions { out.row("caption", caption.excerpt, .cyan) }
    for paragraph in story.paragraphs { out.row("paragraph", paragraph) }
    if let signOff = story.signOff {
      out.row("sign-off", signOff.excerpt.span, signOff.agency, .green)
    }
  }

  private func mentions(_ bulletin: Bulletin, _ out: inout Output) {
    let rows = MentionOutline(bulletin).rows
    if !rows.isEmpty { out.section("What it says") }
    for row in rows { out.row(row.label, row.span, row.text) }
  }

  private func related(_ related: RelatedStories, _ out: inout Output) {
    guard !related.markers.isEmpty || !related.items.isEmpty else { return }
    let count = related.items.count
    out.section(count == 1 ? "1 other story" : "\(count) other stories")
    for marker in related.markers { out.row("marker", marker, .green) }
    for item in related.items {
      for caption in item.captions { out.row("caption", caption.excerpt, .cyan) }
      if let kicker = item.kicker { out.row("kicker", kicker, .yellow) }
      if let headline = item.headline { out.row("headline", headline, .bold) }
      if let teaser = item.teaser { out.row("teaser", teaser) }
    }
  }

  /// The text as it grows.
  private struct Output {
    private let terminal: Terminal
    private let lines: LineNumbers
    private(set) var text = ""

    init(_ terminal: Terminal, _ lines: LineNumbers) {
      self.terminal = terminal
      self.lines = lines
    }

    mutating func title(_ name: String, _ facts: String) {
      var line = StyledLine(name, .bold, .underline)
      line.add("  ")
      line.add(facts, .dim)
      text += line.text(on: terminal, indent: 2)
    }

    mutating func section(_ name: String) {
      text += "\n" + terminal.styled(name, .bold, .underline) + "\n"
    }

    mutating func row(_ label: String, _ excerpt: Excerpt, _ styles: Style...) {
      row(label, excerpt.span, excerpt.text, styles)
    }

    mutating func row(_ label: String, _ span: Span, _ content: String, _ styles: Style...) {
      row(label, span, content, styles)
    }

    /// «  12  paragraph    The text, wrapped and indented»; in a narrow window the text stands below.
    private mutating func row(
      _ label: String, _ span: Span, _ content: String, _ styles: [Style]
    ) {
      let number = String(lines.line(at: Int(span.start)))
      let gutter = String(repeating: " ", count: max(0, 4 - number.utf8.count)) + number + "  "
      let padded =
        label
        + String(repeating: " ", count: max(1, BulletinOutline.labelWidth - label.utf8.count))
      let width = min(terminal.width, BulletinOutline.longestWidth)
      let isNarrow = width < TextLayout.narrow
      let indent = isNarrow ? 6 : gutter.utf8.count + padded.utf8.count
      let head =
        terminal.styled(gutter, .dim) + terminal.styled(isNarrow ? label : padded, .blue)
      text += head + (isNarrow ? "\n" : "")
      let wrapped = TextLayout.wrap(content, width: max(20, width - indent))
      for (index, line) in wrapped.enumerated() {
        if index > 0 || isNarrow { text += String(repeating: " ", count: indent) }
        text += styled(line, styles) + "\n"
      }
      if wrapped.isEmpty, !isNarrow { text += "\n" }
    }

    /// Each doubt once, with all its lines: «warning: lines 2, 9: what is doubtful [its code]».
    mutating func diagnostics(_ diagnostics: [Diagnostic]) {
      var isTold: Set<String> = []
      for first in diagnostics where isTold.insert(first.code + first.message).inserted {
        let same = diagnostics.filter { $0.code == first.code && $0.message == first.message }
        var places: [String] = []
        for span in same.compactMap(\.span) {
          let line = String(lines.line(at: Int(span.start)))
          if places.last != line { places.append(line) }
        }
        let head = "\(first.severity.rawValue):"
        var told = places.isEmpty ? "" : places.count == 1 ? "line " : "lines "
        told += places.joined(separator: ", ") + (places.isEmpty ? "" : ": ")
        told += "\(first.message) [\(first.code)]"
        let width = min(terminal.width, BulletinOutline.longestWidth)
        let wrapped = TextLayout.wrap(head + " " + told, width: width - 2)
        let style: Style = first.severity == .error ? .red : .yellow
        for (index, line) in wrapped.enumerated() {
          text +=
            index == 0
            ? terminal.styled(head, .bold, style)
              + terminal.visible(String(line.dropFirst(head.count)))
            : "  " + terminal.visible(line)
          text += "\n"
        }
      }
    }

    private func styled(_ line: String, _ styles: [Style]) -> String {
      switch styles.first {
      case nil: terminal.visible(line)
      case .some(let style): terminal.styled(line, style)
      }
    }
  }
}

/// The lines of a source by byte offset, found once.
private struct LineNumbers {
  private var starts: [Int] = [0]

  init(_ source: SourceText) {
    let bytes = source.bytes
    for (index, byte) in bytes.enumerated() {
      let next = index + 1
      let isLoneReturn = byte == 0x0D && (next >= bytes.count || bytes[next] != 0x0A)
      if byte == 0x0A || isLoneReturn { starts.append(next) }
    }
  }

  /// The line, from 1, that holds a byte.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
