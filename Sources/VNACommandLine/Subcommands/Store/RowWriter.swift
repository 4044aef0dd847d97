import VNAExport
import VNAModel
import VNAStorage

/// Writes rows as text for a person, as lines of JSON or as one list.
struct RowWriter {
  private let format: StoreOptions.Format
  private let isOne: Bool
  private let output: OutputSink
  private let context: Context
  private var terminal: Terminal { context.outputTerminal }
  private(set) var count = 0
  private let box = JSONBox()

  /// A writer is no copyable value: the box is this one's alone.
  private final class JSONBox {
    var writer = JSONWriter()
  }

  /// - Parameter isOne: whether there is one row in any case, which as JSON is no list.
  init(_ arguments: Arguments, isOne: Bool = false, in context: Context) {
    self.isOne = isOne
    format = StoreOptions.format(arguments, in: context)
    output = context.output
    self.context = context
  }

  /// Writes one row: `text` for a person, with its line end, or the members of `json`.
  mutating func row(
    text: @autoclosure () -> String, json: (inout JSONWriter) -> Void
  ) throws(OutputError) {
    count += 1
    if format == .text { return try output.write(text()) }
    box.writer.beginObject()
    json(&box.writer)
    box.writer.endObject()
    let object = box.writer.withBytes { String(decoding: $0, as: UTF8.self) }
    box.writer.removeAll()
    let visible = terminal.visible(object, as: .json)
    if format == .jsonl || isOne {
      try output.write(visible + "\n")
    } else {
      try output.write((count == 1 ? "[\n" : ",\n") + visible)
    }
  }

  /// Ends a list of what was looked for; a person is told where nothing was found.
  func finishSearch() throws(OutputError) {
    try finish()
    if count == 0, context.messageTerminal.isTerminal { context.conclude("nothing found.") }
  }

  /// Ends a list.
  func finish() throws(OutputError) {
    if format == .json, !isOne { try output.write(count == 0 ? "[]\n" : "\n]\n") }
  }
}

extension JSONWriter {
  /// Writes what every line about a bulletin of a store begins with.
  mutating func members(of stored: StoredBulletin) {
    text("id", stored.id)
    text("key", stored.key)
    key("version")
    integer(stored.version)
    key("source")
    beginObject()
    if let name = stored.bulletin.source.name { text("name", name) }
    if let url = stored.bulletin.source.url { text("url", url) }
    endObject()
    if let language = stored.bulletin.language { text("language", language) }
    if let date = stored.day { text("date", date) }
    if let headline = stored.bulletin.story.headline {
      key("headline")
      string(headline)
    }
  }

  mutating func text(_ name: StaticString, _ value: String) {
    key(name)
    string(value)
  }

  mutating func number(_ name: StaticString, _ value: Int) {
    key(name)
    integer(value)
  }
}

extension StoredBulletin {
  /// The day of the story.
  var day: String? {
    bulletin.referenceDate?.value.description ?? bulletin.story.dateline?.date?.description
  }

  /// What a person knows it by.
  var title: String {
    let story = bulletin.story
    let text = (story.headline ?? story.standfirst ?? story.body.first)?.text ?? key
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The day for a person: «2025-10-16?» where nothing on the page settles the year.
  private var shownDay: String {
    let isDoubtful = bulletin.referenceDate?.basis == .bound
    return day.map { isDoubtful ? $0 + "?" : $0 } ?? "–"
  }

  /// `2025-10-16  fr  Le port …  [key]`, in lines on a terminal.
  func line(_ terminal: Terminal, margin: Int = 0, note: String? = nil) -> String {
    var line = StyledLine()
    line.pad(to: margin)
    line.add(shownDay, .green)
    line.pad(to: margin + 12, gap: 2)
    line.add(bulletin.language ?? "–", .dim)
    line.add("  ")
    line.add(title, .bold)
    line.add("  ")
    line.addWhole("[\(key)]", .dim)
    if let note { line.add("  " + note) }
    return line.text(on: terminal, indent: margin + 16)
  }
}
