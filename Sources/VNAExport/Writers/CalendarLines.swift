import VNAModel

/// An event as a calendar shows it.
struct CalendarEvent {
  var uid: String
  /// When it was told: of two versions calendars keep the later one.
  var stamp: ExportDay
  var event: Event
  var url: String?
  /// The stories that tell it.
  var titles: [(title: String, uri: String)]
}

/// Lines of iCalendar: folded at 75 octets, never inside a character, ended by CRLF.
struct CalendarLines {
  private(set) var text = ""

  mutating func beginCalendar() {
    add("BEGIN", "VCALENDAR")
    add("VERSION", "2.0")
    add("PRODID", "-//VNAKit//VNAKit//EN")
    add("CALSCALE", "GREGORIAN")
  }

  mutating func endCalendar() { add("END", "VCALENDAR") }

  /// Adds an event that is known to the day; another one adds nothing.
  mutating func add(_ entry: CalendarEvent) {
    let event = entry.event
    guard let days = event.exactDays else { return }
    add("BEGIN", "VEVENT")
    add("UID", entry.uid)
    add("DTSTAMP", entry.stamp.utcStamp)
    add("DTSTART;VALUE=DATE", days.lowerBound.basic)
    // The end is the day after the last.
    if let end = days.upperBound.next { add("DTEND;VALUE=DATE", end.basic) }
    add("SUMMARY", text: event.summary)
    let actors = event.actors.map { actor in
      actor.role.map { "\(actor.name) (\($0))" } ?? actor.name
    }
    let lines = entry.titles.map(\.title) + actors + entry.titles.map(\.uri)
    add("DESCRIPTION", text: lines.joined(separator: "\n"))
    let place = [event.place, event.country].compactMap(\.self).joined(separator: ", ")
    if !place.isEmpty { add("LOCATION", text: place) }
    add("CATEGORIES", text: event.kind.rawValue)
    switch event.status {
    case .planned, .invited, .proposed: add("STATUS", "TENTATIVE")
    case .held, .ongoing: add("STATUS", "CONFIRMED")
    case nil: break
    }
    if let url = entry.url { add("URL", url) }
    add("TRANSP", "TRANSPARENT")
    add("END", "VEVENT")
  }

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

extension Event {
  /// The first and the last day, where both are known to the day.
  fileprivate var exactDays: ClosedRange<ExportDay>? {
    guard let date, date.points.allSatisfy({ $0.date != nil }), let days = date.days,
      let first = ExportDay(days.lowerBound), let last = ExportDay(days.upperBound)
    else { return nil }
    return first...last
  }
}
