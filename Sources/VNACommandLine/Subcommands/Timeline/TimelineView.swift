import VNAExport
import VNAModel

/// A timeline for a person: aligned columns of when, what and who, the rest below.
struct TimelineView {
  private let terminal: Terminal
  private static let longestWidth = 100

  init(_ terminal: Terminal) { self.terminal = terminal }

  /// The lines, the last one ended.
  func text(_ entries: [Timeline.Entry]) -> String {
    let dates = entries.map { Self.lines(of: $0.date) }
    let dateWidth = dates.joined().map(TextLayout.columns).max() ?? 0
    let kindWidth = entries.map { $0.kind.rawValue.utf8.count }.max() ?? 0
    let width = min(terminal.width, Self.longestWidth)
    let indent = dateWidth + kindWidth + 4
    var text = ""
    for (entry, date) in zip(entries, dates) {
      // In a narrow window the columns stand below each other.
      if width < indent + 30 {
        text += terminal.styled(date.joined(), .bold) + "  " + kind(entry) + "\n"
        for line in lines(entry, width: width - 2) { text += "  " + line + "\n" }
        continue
      }
      let right = lines(entry, width: width - indent)
      for row in 0..<max(date.count, right.count) {
        let day = row < date.count ? date[row] : ""
        var line = terminal.styled(day, .bold)
        if row < right.count {
          line += padding(dateWidth + 2 - TextLayout.columns(day))
          line += row == 0 ? kind(entry) : ""
          line += padding(kindWidth + 2 - (row == 0 ? entry.kind.rawValue.utf8.count : 0))
          line += right[row]
        }
        text += line + "\n"
      }
    }
    return text
  }

  /// A range on two lines, so that it makes the column no wider.
  private static func lines(of date: TemporalValue?) -> [String] {
    switch date {
    case nil: ["—"]
    case .range(let first, let last): [first.description, "/" + last.description]
    case .point(let point): [point.description]
    case .set(let points):
      points.enumerated().map { ($0 == 0 ? "" : ",") + $1.description }
    }
  }

  private func kind(_ entry: Timeline.Entry) -> String {
    terminal.styled(entry.kind.rawValue, entry.isMain ? .green : .dim)
  }

  /// Who, then where, then who says so.
  private func lines(_ entry: Timeline.Entry, width: Int) -> [String] {
    let who = entry.actors.isEmpty ? ["—"] : entry.actors.map(\.name)
    let facts = [facts(entry), entry.sources.map(Self.name)].flatMap {
      Self.lines($0.map(visible), separator: " · ", width: width)
    }
    return Self.lines(who.map(visible), separator: " · ", width: width)
      + facts.map { terminal.styled($0, .dim) }
  }

  /// `Hanoï, VN`, `planned`; that it was held goes without saying.
  private func facts(_ entry: Timeline.Entry) -> [String] {
    let place = [entry.place, entry.country].compactMap(\.self).joined(separator: ", ")
    let status = entry.status == .held ? nil : entry.status
    return [place.isEmpty ? nil : place, entry.mode?.rawValue, status?.rawValue].compactMap(\.self)
  }

  private static func name(_ source: Timeline.Source) -> String {
    source.record ?? source.name ?? source.id
  }

  /// Pieces beside each other as far as they fit; no line begins or ends with the separator.
  private static func lines(
    _ pieces: [String], separator: String, width: Int
  ) -> [String] {
    var lines: [String] = []
    for piece in pieces {
      if let last = lines.last {
        let joined = last + separator + piece
        if TextLayout.columns(joined) <= width {
          lines[lines.count - 1] = joined
          continue
        }
      }
      lines += TextLayout.wrap(piece, width: width)
    }
    return lines
  }

  /// On one line; a line break in a name must not end the row.
  private func visible(_ text: String) -> String {
    terminal.visible(text).split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private func padding(_ count: Int) -> String { String(repeating: " ", count: max(count, 0)) }
}
