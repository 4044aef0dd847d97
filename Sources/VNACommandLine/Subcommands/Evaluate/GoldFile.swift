import VNAModel
import VNAText

/// What a careful reader says is in a bulletin: `NAME.gold.json` beside `NAME.txt`, or a line of a file
/// with the text in it.
struct GoldFile {
  /// What is in a gold file, by its key. What it has no key for is not scored.
  enum Part: String, CaseIterable {
    case lines, dateline
    case signOff = "sign_off"
    case kickers = "related_kickers"
    case dates, people, organizations, places, quantities, quotes, events
  }

  struct Dateline {
    var place: String?
    var agency: String?
  }

  struct Date {
    var text: String
    var value: String
  }

  /// A person, an organization or a place, and its role, acronym or country.
  struct Name {
    var name: String
    var attribute: String?
  }

  struct Quantity {
    var text: String
    var value: Double
    var unit: String
  }

  struct Quote {
    var text: String
    var speaker: String?
  }

  struct Event {
    var type: String
    var actors: [String]
    var place: String?
    var date: String?
  }

  var lines: [String] = []
  var isTruncated = false
  var referenceDate: CivilDate?
  var dateline: Dateline?
  var signOff: String?
  var relatedKickers: [String] = []
  var dates: [Date] = []
  /// The dates of the other stories too; nil where they were not written down.
  var allDates: [Date]?
  var people: [Name] = []
  var organizations: [Name] = []
  var places: [Name] = []
  var quantities: [Quantity] = []
  var quotes: [Quote] = []
  var events: [Event] = []
  private var absent: Set<Part> = []

  /// Whether somebody wrote this down, be it as nothing.
  func tells(_ part: Part) -> Bool { !absent.contains(part) }

  /// Reads a file.
  ///
  /// - Throws: where it is no JSON, told with line and column, or holds something else than it
  ///   should, told with the key.
  init(_ path: Path) throws(CommandError) {
    let json = try JSONFile(path)
    let value = try json.read { reader throws(JSONReadingError) in try reader.readValue() }
    do throws(GoldProblem) {
      try self.init(GoldValue(value, at: ""))
    } catch {
      throw CommandError(.badInput, at: .init(file: json.name), error.message)
    }
  }

  /// Reads a file of which each line holds a text with its gold: `{"text": …, "events": […]}`.
  ///
  /// - Throws: as for a file, with the line.
  static func lines(
    of path: Path
  ) throws(CommandError) -> [(number: Int, text: String, gold: GoldFile)] {
    let json = try JSONFile(path)
    let lines = try json.readLines { reader throws(JSONReadingError) in try reader.readValue() }
    return try lines.map { number, value throws(CommandError) in
      do throws(GoldProblem) {
        let gold = GoldValue(value, at: "")
        return (number, try gold["text"].text(), try GoldFile(gold))
      } catch {
        throw CommandError(
          .badInput, at: .init(file: json.name, line: number, column: 1), error.message)
      }
    }
  }

  private init(_ gold: GoldValue) throws(GoldProblem) {
    for part in Part.allCases where !gold.has(part.rawValue) { absent.insert(part) }
    guard absent.count < Part.allCases.count else {
      throw GoldProblem(message: "none of the keys that can be scored is here")
    }
    lines = try gold["lines"].list { line throws(GoldProblem) in try line.text() }
    isTruncated = try gold["truncated"].orNil?.flag() ?? false
    referenceDate = try gold["reference_date"].optionalText().flatMap(CivilDate.init(argument:))
    if let dateline = gold["dateline"].orNil {
      self.dateline = Dateline(
        place: try dateline["place"].optionalText(), agency: try dateline["agency"].optionalText())
    }
    signOff = try gold["sign_off"].optionalText()
    relatedKickers = try gold["related_kickers"].list { item throws(GoldProblem) in
      try item.text()
    }
    dates = try Self.dates(gold["dates"])
    if let all = gold["all_dates"].orNil {
      // An empty list is that of a file whose dates nobody wrote down.
      let dates = try Self.dates(all)
      allDates = dates.isEmpty ? nil : dates
    }
    people = try Self.names(gold["people"], "role")
    organizations = try Self.names(gold["organizations"], "acronym")
    places = try Self.names(gold["places"], "country")
    quantities = try gold["quantities"].list { item throws(GoldProblem) in
      Quantity(
        text: try item["text"].text(), value: try item["value"].number(),
        unit: try item["unit"].text())
    }
    quotes = try gold["quotes"].list { item throws(GoldProblem) in
      Quote(text: try item["text"].text(), speaker: try item["speaker"].optionalText())
    }
    events = try gold["events"].list { item throws(GoldProblem) in
      Event(
        type: try item["type"].text(),
        actors: try item["actors"].list { actor throws(GoldProblem) in try actor.text() },
        place: try item["place"].optionalText(), date: try item["date"].optionalText())
    }
  }

  private static func dates(_ value: GoldValue) throws(GoldProblem) -> [Date] {
    try value.list { item throws(GoldProblem) in
      Date(text: try item["text"].text(), value: try item["value"].text())
    }
  }

  private static func names(
    _ value: GoldValue, _ attribute: String
  ) throws(GoldProblem) -> [Name] {
    try value.list { item throws(GoldProblem) in
      Name(
        name: try item["name"].text(), attribute: try item[attribute].optionalText())
    }
  }
}

private struct GoldProblem: Error {
  var message: String
}

/// A value of a gold file, and the path of keys that leads to it.
private struct GoldValue {
  private let value: JSONValue
  private let path: String
  private let isThere: Bool

  init(_ value: JSONValue, at path: String, isThere: Bool = true) {
    self.value = value
    self.path = path
    self.isThere = isThere
  }

  subscript(key: String) -> GoldValue {
    let path = path.isEmpty ? key : "\(path).\(key)"
    guard case .object(let members) = value, let member = members[key] else {
      return GoldValue(.null, at: path, isThere: false)
    }
    return GoldValue(member, at: path)
  }

  func has(_ key: String) -> Bool {
    if case .object(let members) = value { members[key] != nil } else { false }
  }

  /// Nil where it is null or not there.
  var orNil: GoldValue? { value == .null ? nil : self }

  func text() throws(GoldProblem) -> String {
    guard case .string(let text) = value else { throw problem("a text") }
    return text
  }

  func optionalText() throws(GoldProblem) -> String? { try orNil?.text() }

  func flag() throws(GoldProblem) -> Bool {
    guard case .bool(let flag) = value else { throw problem("true or false") }
    return flag
  }

  func number() throws(GoldProblem) -> Double {
    switch value {
    case .integer(let number): return Double(number)
    case .number(let number): return number
    default: throw problem("a number")
    }
  }

  /// An empty list where it is not there.
  func list<Element>(
    _ read: (GoldValue) throws(GoldProblem) -> Element
  ) throws(GoldProblem) -> [Element] {
    if !isThere { return [] }
    guard case .array(let values) = value else { throw problem("a list") }
    var elements: [Element] = []
    for (index, value) in values.enumerated() {
      elements.append(try read(GoldValue(value, at: "\(path)[\(index)]")))
    }
    return elements
  }

  private func problem(_ wanted: String) -> GoldProblem {
    GoldProblem(message: "'\(path)' has to be \(wanted)")
  }
}
