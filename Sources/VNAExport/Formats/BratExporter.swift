public import VNAModel

/// brat standoff: `.txt` and `.ann`, offsets in code points of the `.txt`.
///
/// Source: <https://brat.nlplab.org/standoff.html>.
public struct BratExporter: Exporter {
  /// Which of the two files is written.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    /// The annotations, `.ann`.
    case annotations = "ann"
    /// The text that they are of, `.txt`.
    case text = "txt"
  }

  public static let format = ExportFormat(
    "brat", summary: "brat standoff annotation, with its text", mediaType: "text/plain",
    fileExtension: "ann", shape: .document,
    options: [
      ExportOption(
        "part", .choice(Part.allCases.map(\.rawValue)), default: Part.annotations.rawValue,
        help: "Which of the two files of a document.")
    ],
    companions: [.init(fileExtension: "txt", options: ["part": "txt"])])

  private let part: Part

  /// Makes an exporter.
  public init(part: Part = .annotations) { self.part = part }

  public init(_ options: ExportOptions) {
    self.init(part: options["part"].flatMap(Part.init(rawValue:)) ?? .annotations)
  }

  public func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {
    let text = PlainText(bulletin.source.text)
    switch part {
    case .text: text.bytes.withUnsafeBytes { output.append(raw: $0) }
    case .annotations:
      var page = BratPage(bulletin, text)
      page.write()
      output.append(raw: page.lines)
    }
  }
}

/// The annotations of one bulletin.
private struct BratPage {
  private let bulletin: Bulletin
  private let text: PlainText
  private(set) var lines = ""
  private var texts = 0
  private var notes = 0
  private var relations = 0
  private var events = 0

  init(_ bulletin: Bulletin, _ text: PlainText) {
    self.bulletin = bulletin
    self.text = text
  }

  mutating func write() {
    var named: [String: String] = [:]
    for date in bulletin.dates {
      let value = date.value?.description ?? date.timex3.first?.value
      note(bound(date.excerpt, Self.capitalized(date.kind.rawValue)), value)
    }
    for person in bulletin.people {
      let bounds = person.mentions.compactMap { bound($0, "Person") }
      note(bounds.first, person.name)
      equivalence(bounds)
      if let first = bounds.first { named[person.name] = named[person.name] ?? first }
      for role in person.roles {
        guard let role = bound(role, "Role"), let first = bounds.first else { continue }
        relations += 1
        lines += "R\(relations)\tHas_role Arg1:\(first) Arg2:\(role)\n"
      }
    }
    for organization in bulletin.organizations {
      let bounds = organization.mentions.compactMap { bound($0, "Organization") }
      let acronym = organization.acronym.map { " (\($0))" } ?? ""
      note(bounds.first, organization.name + acronym)
      equivalence(bounds)
      if let first = bounds.first { named[organization.name] = named[organization.name] ?? first }
    }
    for place in bulletin.places {
      let bounds = place.mentions.compactMap { bound($0, "Place") }
      let country = place.country.map { ", \($0)" } ?? ""
      note(bounds.first, "\(place.name), \(place.kind.rawValue)\(country)")
      equivalence(bounds)
      if let first = bounds.first { named[place.name] = named[place.name] ?? first }
    }
    for quantity in bulletin.quantities {
      let value = [
        quantity.bound?.rawValue, NumberText.decimal(quantity.value), quantity.unit,
      ]
      note(
        bound(quantity.excerpt, Self.capitalized(quantity.kind.rawValue)),
        value.compactMap(\.self).joined(separator: " "))
    }
    for quote in bulletin.quotes {
      note(bound(quote.excerpt, Self.capitalized(quote.kind.rawValue) + "_quote"), quote.speaker)
    }
    for event in bulletin.events { write(event, named) }
  }

  private mutating func write(_ event: Event, _ named: [String: String]) {
    let type = Self.capitalized(event.kind.rawValue)
    let triggers = event.mentions.compactMap { bound($0, type) }
    guard let trigger = triggers.first else { return }
    events += 1
    var line = "E\(events)\t\(type):\(trigger)"
    var actors = 0
    for actor in event.actors {
      guard let name = named[actor.name] else { continue }
      actors += 1
      line += " Actor\(actors > 1 ? String(actors) : ""):\(name)"
    }
    if let place = event.place.flatMap({ named[$0] }) { line += " Place:\(place)" }
    lines += line + "\n"
    let facts = [
      event.mode?.rawValue, event.status?.rawValue, event.isMain ? "main" : nil,
      event.date?.description, event.place, event.country,
    ]
    note("E\(events)", facts.compactMap(\.self).joined(separator: ", "))
  }

  /// Writes a text-bound annotation and returns its id; nil where there is no such text.
  private mutating func bound(_ excerpt: Excerpt, _ type: String) -> String? {
    let pieces = text.pieces(of: excerpt.span, in: excerpt.source)
    guard !pieces.isEmpty else { return nil }
    texts += 1
    let offsets = pieces.map { "\($0.start) \($0.end)" }.joined(separator: ";")
    let words = pieces.map(\.text).joined(separator: " ")
    lines += "T\(texts)\t\(type) \(offsets)\t\(words)\n"
    return "T\(texts)"
  }

  private mutating func note(_ id: String?, _ text: String?) {
    guard let id, let text, !text.isEmpty else { return }
    notes += 1
    lines += "#\(notes)\tAnnotatorNotes \(id)\t\(PlainText.line(text))\n"
  }

  private mutating func equivalence(_ bounds: [String]) {
    if bounds.count > 1 { lines += "*\tEquiv \(bounds.joined(separator: " "))\n" }
  }

  private static func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
