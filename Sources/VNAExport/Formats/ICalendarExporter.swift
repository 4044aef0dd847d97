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
    lines.beginCalendar()
    output.append(raw: lines.text)
  }

  public func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {
    let article = Article(bulletin)
    var lines = CalendarLines()
    for (index, event) in bulletin.events.enumerated() where includesAll || event.isMain {
      lines.add(
        CalendarEvent(
          uid: article.uri + "#event-\(index + 1)", stamp: article.day ?? .unknown, event: event,
          url: article.url, titles: [(title: article.title, uri: article.uri)]))
    }
    output.append(raw: lines.text)
  }

  public func end(_ output: inout ExportBuffer) {
    var lines = CalendarLines()
    lines.endCalendar()
    output.append(raw: lines.text)
  }
}
