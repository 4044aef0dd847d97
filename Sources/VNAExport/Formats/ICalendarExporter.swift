public import VNAModel

/// iCalendar (RFC 5545): the events that are known to the day, as all-day events.
///
/// A month or a year is no appointment: events less exact than a day are left out. DTSTAMP comes
/// from the bulletin, so the same bulletins give the same calendar.
public struct ICalendarExporter: Exporter {
  public static let format = ExportFormat(
    "ics", summary: "iCalendar (RFC 5545): events known to the day", mediaType: "text/calendar",
    fileExtension: "ics", shape: .collection,
    options: [
      ExportOption(
        "all-events", .flag,
        help: "Also the events that bulletins mention, not only those that they report.")
    ])

  private let includesAll: Bool

  /// Makes an exporter of the main events, or of all.
  public init(includesAll: Bool = false) { self.includesAll = includesAll }

  public init(_ options: ExportOptions) { includesAll = options.flag("all-events") }

  public func begin(_ output: inout ExportBuffer) {
    var lines = CalendarLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//VNAKit//VNAKit//EN")
    lines.add("CALSCALE", "GREGORIAN")
    output.append(raw: lines.text)
  }

  public func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {
    let article = Article(bulletin)
    var lines = CalendarLines()
    for (index, event) in bulletin.events.enumerated() {
      guard includesAll || event.isMain, let days = event.exactDays else { continue }
      lines.add("BEGIN", "VEVENT")
      lines.add("UID", article.uri + "#event-\(index + 1)")
      lines.add("DTSTAMP", (article.day ?? .unknown).utcStamp)
      lines.add("DTSTART;VALUE=DATE", days.lowerBound.basic)
      // The end is the day after the last.
      if let end = days.upperBound.next { lines.add("DTEND;VALUE=DATE", end.basic) }
      lines.add("SUMMARY", text: event.summary)
      lines.add("DESCRIPTION", text: description(of: event, article))
      let place = [event.place, event.country].compactMap(\.self).joined(separator: ", ")
      if !place.isEmpty { lines.add("LOCATION", text: place) }
      lines.add("CATEGORIES", text: event.kind.rawValue)
      switch event.status {
      case .planned, .invited, .proposed: lines.add("STATUS", "TENTATIVE")
      case .held, .ongoing: lines.add("STATUS", "CONFIRMED")
      case nil: break
      }
      if let url = article.url { lines.add("URL", url) }
      lines.add("TRANSP", "TRANSPARENT")
      lines.add("END", "VEVENT")
    }
    output.append(raw: lines.text)
  }

  public func end(_ output: inout ExportBuffer) { output.append("END:VCALENDAR\r\n") }

  private func description(of event: Event, _ article: Article) -> String {
    var lines = [article.title]
    lines += event.actors.map { actor in
      actor.role.map { "\(actor.name) (\($0))" } ?? actor.name
    }
    lines.append(article.uri)
    return lines.joined(separator: "\n")
  }
}

extension Event {
  /// The first and the last day, where both are known to the day.
  fileprivate var exactDays: ClosedRange<ExportDay>? {
    guard let date, date.points.allSatisfy({ $0.date != nil }), let days = date.days,
      let first = ExportDay(days.lowerBound), let last = ExportDay(days.upperBound)
    else { return nil }
    return first...last
  }
}

/// Lines of iCalendar: folded at 75 octets, never inside a character, ended by CRLF.
private struct CalendarLines {
  private(set) var text = ""

  /// Adds a property with a value of the program's own.
  mutating func add(_ name: StaticString, _ value: String) { fold("\(name):" + value) }

  /// Adds a property with a TEXT value.
  mutating func add(_ name: StaticString, text value: String) {
    var escaped = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case ";": escaped += "\\;"
      case ",": escaped += "\\,"
      case "\n", "\u{2028}", "\u{2029}", "\u{85}": escaped += "\\n"
      case "\r": break
      case "\t": escaped += " "
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    fold("\(name):" + escaped)
  }

  private mutating func fold(_ line: String) {
    var octets = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > 75 {
        text += "\r\n "
        octets = 1
      }
      text.unicodeScalars.append(scalar)
      octets += width
    }
    text += "\r\n"
  }
}
