import Testing
import VNAModel
import VNAParsing

/// A story of our own and the events that it reports, as `type: actors @ place on date (status)`.
struct EventStory: Sendable, CustomTestStringConvertible {
  var day: String
  var text: String
  var events: [String]

  init(_ day: String, _ text: String, _ events: [String]) {
    self.day = day
    self.text = text
    self.events = events
  }

  var testDescription: String { String(text.prefix { $0 != "\n" }) }

  /// What the parser makes of it.
  var bulletin: Bulletin { EventReading.read(text, on: day) }

  static let all = part1 + part2 + part3
}

enum EventReading {
  static func read(_ text: String, on day: String? = nil, in language: String = "fr") -> Bulletin {
    var configuration = ParserConfiguration(language: language)
    if let day { configuration.referenceDate = TemporalPoint(day)?.date }
    return BulletinParser(configuration).parse(text)
  }

  /// The events of a French story of Tuesday, the 11th of November 2025.
  static func all(_ text: String) -> [Event] { read(text, on: "2025-11-11").events }

  /// The main ones among them, each on a line.
  static func main(_ text: String) -> [String] { all(text).filter(\.isMain).map(line) }

  /// The main events of a lead of Friday, the 14th of November 2025.
  static func mainEvents(_ lead: String, in language: String) -> [String] {
    read(lead + "-VNA\n", on: "2025-11-14", in: language).events.filter(\.isMain).map(line)
  }

  /// An event on one line.
  static func line(_ event: Event) -> String {
    var line = "\(event.kind)"
    if !event.actors.isEmpty {
      line += ": " + event.actors.map(\.name).joined(separator: ", ")
    }
    if let place = event.place { line += " @ \(place)" }
    if let date = event.date { line += " on \(date)" }
    if let status = event.status, status != .held { line += " (\(status))" }
    return line
  }
}
