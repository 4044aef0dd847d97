import VNAModel

/// Takes out what an annotator added that is no piece of the bulletin's source, and says so.
struct SpanCheck {
  private let source: SourceText
  private var removed = 0

  private init(_ source: SourceText) { self.source = source }

  /// Looks at all that annotators add to; a warning tells the name of the one at fault.
  static func run(on bulletin: inout Bulletin, after name: String) {
    var check = SpanCheck(bulletin.source.text)
    check.clean(&bulletin)
    guard check.removed > 0 else { return }
    let places = check.removed == 1 ? "a place" : "\(check.removed) places"
    bulletin.diagnostics.append(
      Diagnostic(
        .warning, code: "annotator-bad-span",
        message: "the annotator \(name) named \(places) outside the source: left out"))
  }

  private mutating func clean(_ bulletin: inout Bulletin) {
    keep(&bulletin.dates) { date, check in
      check.isSound(date.excerpt) && date.timex3.allSatisfy { check.isSound($0.span) }
    }
    keep(&bulletin.quantities) { $1.isSound($0.excerpt) }
    keep(&bulletin.quotes) { $1.isSound($0.excerpt) }
    for index in bulletin.people.indices { clean(&bulletin.people[index].roles) }
    cleanMentions(of: &bulletin.people, \.mentions)
    cleanMentions(of: &bulletin.organizations, \.mentions)
    cleanMentions(of: &bulletin.places, \.mentions)
    cleanMentions(of: &bulletin.events, \.mentions)
    for index in bulletin.diagnostics.indices {
      guard let span = bulletin.diagnostics[index].span, !isSound(span) else { continue }
      bulletin.diagnostics[index].span = nil
      removed += 1
    }
  }

  private func isSound(_ span: Span) -> Bool {
    span.start <= span.end && Int(span.end) <= source.count
  }

  /// Of another source a span says nothing here, even where it fits.
  private func isSound(_ excerpt: Excerpt) -> Bool {
    excerpt.source === source && isSound(excerpt.span)
  }

  private mutating func keep<Entry>(
    _ entries: inout [Entry], where isSound: (Entry, SpanCheck) -> Bool
  ) {
    guard !entries.allSatisfy({ isSound($0, self) }) else { return }
    let count = entries.count
    entries.removeAll { !isSound($0, self) }
    removed += count - entries.count
  }

  private mutating func clean(_ excerpts: inout [Excerpt]) {
    keep(&excerpts) { $1.isSound($0) }
  }

  /// An entry that loses its last mention goes with it.
  private mutating func cleanMentions<Entry>(
    of entries: inout [Entry], _ mentions: WritableKeyPath<Entry, [Excerpt]>
  ) {
    var emptied: Set<Int> = []
    for index in entries.indices where !entries[index][keyPath: mentions].isEmpty {
      clean(&entries[index][keyPath: mentions])
      if entries[index][keyPath: mentions].isEmpty { emptied.insert(index) }
    }
    guard !emptied.isEmpty else { return }
    entries = entries.enumerated().filter { !emptied.contains($0.offset) }.map(\.element)
  }
}
