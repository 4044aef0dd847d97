import VNAExport

/// The figures of all documents together.
struct EvaluationReport {
  private(set) var documents: [EvaluationRun.Document] = []
  private(set) var tally = Tally()

  var count: Int { documents.count }
  var failures: Int { documents.count { $0.failure != nil } }

  mutating func add(_ document: EvaluationRun.Document) {
    documents.append(document)
    tally.add(document.tally)
  }

  /// The table: sets first, then answers, each by name.
  var text: String {
    var lines = ["\(Plural.text(count, "file")), \(failures) failed"]
    func start(_ field: String) -> String {
      field + String(repeating: " ", count: max(0, 15 - field.count))
    }
    for (field, counts) in tally.matches.sorted(by: { $0.key < $1.key }) {
      let figures = [counts.f1, counts.precision, counts.recall].map(FixedPoint.thousandths)
      lines.append(
        "\(start(field)) F1 \(figures[0])   precision \(figures[1])   recall \(figures[2])   "
          + "gold \(counts.hit + counts.missed)")
    }
    for (field, counts) in tally.answers.sorted(by: { $0.key < $1.key }) {
      lines.append(
        "\(start(field)) accuracy \(FixedPoint.thousandths(counts.accuracy))"
          + String(repeating: " ", count: 32) + "gold \(counts.asked)")
    }
    return lines.joined(separator: "\n")
  }

  /// The figures as an object, with `details` what is not right of each document.
  func write(details: Bool, to json: inout JSONWriter) {
    json.beginObject()
    json.key("files")
    json.integer(count)
    json.key("failed")
    json.integer(failures)
    json.key("figures")
    tally.writeFigures(to: &json)
    if details {
      json.key("documents")
      json.beginArray()
      for document in documents { Self.write(document, to: &json) }
      json.endArray()
    }
    json.endObject()
  }

  private static func write(_ document: EvaluationRun.Document, to json: inout JSONWriter) {
    json.beginObject()
    json.text("name", document.name)
    if let failure = document.failure { json.text("failure", failure) }
    json.key("figures")
    document.tally.writeFigures(to: &json)
    json.key("notes")
    json.beginArray()
    for note in document.tally.notes {
      json.beginObject(inline: true)
      json.text("field", note.field)
      json.text("kind", note.kind.rawValue)
      json.text("text", note.text)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}

extension Tally {
  /// All fields that are scored.
  static let fields = [
    "acronyms", "all dates", "countries", "date extents", "dateline", "dates", "event types",
    "events", "exact documents", "full events", "kickers", "lines", "organizations", "people",
    "places", "quantities", "quotes", "roles", "sign-off", "speakers", "units",
  ]

  fileprivate func writeFigures(to json: inout JSONWriter) {
    json.beginObject()
    for (field, counts) in matches.sorted(by: { $0.key < $1.key }) {
      json.key(escaping: field)
      json.beginObject(inline: true)
      json.number("f1", counts.f1)
      json.number("precision", counts.precision)
      json.number("recall", counts.recall)
      json.key("gold")
      json.integer(counts.hit + counts.missed)
      json.endObject()
    }
    for (field, counts) in answers.sorted(by: { $0.key < $1.key }) {
      json.key(escaping: field)
      json.beginObject(inline: true)
      json.number("accuracy", counts.accuracy)
      json.key("gold")
      json.integer(counts.asked)
      json.endObject()
    }
    json.endObject()
  }
}

extension JSONWriter {
  fileprivate mutating func number(_ name: StaticString, _ value: Double) {
    key(name)
    number(value)
  }
}

/// Numbers from 0 to 1 with a fixed number of digits.
enum FixedPoint {
  /// Three digits behind the point, rounded as C and Python round: by the exact value of the number,
  /// halves to even.
  static func thousandths(_ value: Double) -> String {
    let product = value * 1000
    // What the product lost when it was rounded itself.
    let rest = (-product).addingProduct(value, 1000)
    var count = product.rounded(.down)
    let half = product - count - 0.5
    if half > 0 || (half == 0 && (rest > 0 || (rest == 0 && Int(count) % 2 == 1))) { count += 1 }
    let digits = String(Int(count) + 1000).suffix(3)
    return "\(Int(count) / 1000).\(digits)"
  }
}
