/// Compares a parsed bulletin with its gold file.
///
/// The fields and what counts as the same are those of Docs/accuracy.md; each is a few lines here.
struct Scorer {
  private typealias Value = ParsedDocument.Value

  private let document: ParsedDocument
  private let gold: GoldFile
  private let page: LineLabels
  /// The lines of the main story: all but the dates of other stories is compared there only.
  private let story: [Range<Int>]

  /// - Throws: where the gold file has labels for more lines than there are.
  init(_ document: ParsedDocument, _ gold: GoldFile, _ bytes: [UInt8]) throws(Mismatch) {
    self.document = document
    self.gold = gold
    page = LineLabels(document, bytes)
    guard gold.lines.count <= page.lines.count else {
      throw Mismatch(labels: gold.lines.count, lines: page.lines.count)
    }
    let labels: Set = ["headline", "standfirst", "paragraph", "caption", "signoff"]
    // Where nobody wrote down what the lines are, they are what the parser says.
    story = zip(gold.tells(.lines) ? gold.lines : page.labels, page.lines)
      .filter { labels.contains($0.0) }.map(\.1.range)
  }

  /// A gold file of another text.
  struct Mismatch: Error {
    var labels: Int
    var lines: Int
  }

  /// Compares all fields that the gold file has.
  func score() -> Tally {
    var tally = Tally()
    if gold.tells(.lines) { scoreLines(&tally) }
    scoreFrame(&tally)
    scoreDates(&tally)
    scoreNames(&tally)
    if gold.tells(.quantities) { scoreQuantities(&tally) }
    if gold.tells(.quotes) { scoreQuotes(&tally) }
    if gold.tells(.events) { scoreEvents(&tally) }
    return tally
  }

  // MARK: Structure

  private func scoreLines(_ tally: inout Tally) {
    // The last line of a text that was cut off may be anything.
    let known = gold.lines.count - (gold.isTruncated ? 1 : 0)
    for (index, wanted) in gold.lines.prefix(max(0, known)).enumerated() {
      let label = page.labels[index]
      tally.answer(
        "lines", isRight: label == wanted,
        "\(wanted), got \(label): \(page.lines[index].text.prefix(90))")
    }
    tally.answer(
      "exact documents",
      isRight: page.labels.prefix(max(0, known)).elementsEqual(gold.lines.prefix(max(0, known))),
      "some line is wrong")
  }

  private func scoreFrame(_ tally: inout Tally) {
    if gold.tells(.dateline) {
      let dateline = document["story"]["dateline"]
      let places = dateline["places"].list.prefix(1).map { $0["name"].text ?? "" }
      tally.answer(
        "dateline", isRight: isSame(gold.dateline, dateline, places),
        "\(Self.line([gold.dateline?.place, gold.dateline?.agency])), "
          + "got \(Self.line([places.first, dateline["agency"].text]))")
    }
    if gold.tells(.signOff) {
      let agency = document["story"]["signOff"]["agency"].text
      tally.answer(
        "sign-off", isRight: ComparedText(agency ?? "") == ComparedText(gold.signOff ?? ""),
        "\(gold.signOff ?? "none"), got \(agency ?? "none")")
    }
    guard gold.tells(.kickers) else { return }
    let kickers = document["related"]["items"].list.compactMap { $0["kicker"]["text"].text }
    tally.match(
      "kickers", gold.relatedKickers, kickers, describing: ({ $0 }, { $0 })
    ) { ComparedText($0) == ComparedText($1) }
  }

  private func isSame(
    _ wanted: GoldFile.Dateline?, _ dateline: Value, _ places: [String]
  ) -> Bool {
    guard let wanted else { return dateline.isNull }
    if dateline.isNull { return false }
    let place = wanted.place.flatMap { $0.isEmpty ? nil : ComparedText($0) }
    return places.map { ComparedText($0) } == [place].compactMap(\.self)
      && ComparedText(dateline["agency"].text ?? "") == ComparedText(wanted.agency ?? "")
  }

  // MARK: Mentions

  /// Whether a mention, or one of an entity's mentions, stands in the main story; one that stands
  /// nowhere does.
  private func isInStory(_ item: Value) -> Bool {
    let mentions = item["mentions"].list
    let spans = (mentions.isEmpty ? [item] : mentions).compactMap(\.span)
    return spans.isEmpty
      || spans.contains { span in story.contains { $0.contains(span.lowerBound) } }
  }

  private func listed(_ key: String) -> [Value] {
    document[key].list.filter(isInStory)
  }

  private func scoreDates(_ tally: inout Tally) {
    func isDay(_ item: Value) -> Bool {
      item["type"].text != "duration" && item["type"].text != "set"
    }
    func isSame(_ wanted: GoldFile.Date, _ found: Value) -> Bool {
      found["value"].text == wanted.value
        && ComparedText(wanted.text).overlaps(ComparedText(found["text"].text ?? ""))
    }
    let describing = (
      gold: { (date: GoldFile.Date) in "\(date.value) «\(date.text)»" },
      predicted: { (date: Value) in
        "\(date["value"].text ?? "no value") «\(date["text"].text ?? "")»"
      }
    )
    if gold.tells(.dates) {
      let dates = listed("dates").filter(isDay)
      tally.match("dates", gold.dates, dates, describing: describing, where: isSame)
      tally.match("date extents", gold.dates, dates, describing: describing) { wanted, found in
        ComparedText(wanted.text).dateWording == ComparedText(found["text"].text ?? "").dateWording
      }
    }
    guard let all = gold.allDates else { return }
    let everywhere = document["dates"].list.filter(isDay)
    tally.match("all dates", all, everywhere, describing: describing, where: isSame)
  }

  private func scoreNames(_ tally: inout Tally) {
    if gold.tells(.people) { scorePeople(&tally) }
    if gold.tells(.organizations) { scoreOrganizations(&tally) }
    if gold.tells(.places) { scorePlaces(&tally) }
  }

  private func scorePeople(_ tally: inout Tally) {
    let people = tally.match(
      "people", gold.people, listed("people"), describing: Self.naming
    ) { ComparedText($0.name) == ComparedText($1["name"].text ?? "") }
    for (wanted, found) in people {
      guard let role = wanted.attribute, !role.isEmpty else { continue }
      let first = found["roles"].list.first
      let got = first.map { $0.text ?? $0["text"].text ?? "" }
      tally.answer(
        "roles", isRight: got.map { ComparedText(role).isClose(to: ComparedText($0)) } ?? false,
        "\(wanted.name): \(role), got \(got ?? "none")")
    }
  }

  private func scoreOrganizations(_ tally: inout Tally) {
    let organizations = tally.match(
      "organizations", gold.organizations, listed("organizations"), describing: Self.naming,
      where: Self.isSameName)
    for (wanted, found) in organizations {
      guard let acronym = wanted.attribute, !acronym.isEmpty else { continue }
      let got = found["acronym"].text
      tally.answer(
        "acronyms", isRight: ComparedText(acronym) == ComparedText(got ?? ""),
        "\(wanted.name): \(acronym), got \(got ?? "none")")
    }
  }

  private func scorePlaces(_ tally: inout Tally) {
    let places = tally.match(
      "places", gold.places, listed("places"), describing: Self.naming, where: Self.isSameName)
    for (wanted, found) in places {
      let got = found["country"].text
      tally.answer(
        "countries", isRight: (wanted.attribute ?? "") == (got ?? ""),
        "\(wanted.name): \(wanted.attribute ?? "none"), got \(got ?? "none")")
    }
  }

  private static func isSameName(_ wanted: GoldFile.Name, _ found: Value) -> Bool {
    ComparedText(wanted.name).withoutArticle
      == ComparedText(found["name"].text ?? "").withoutArticle
  }

  /// How names are told to a person.
  private static var naming: (gold: (GoldFile.Name) -> String, predicted: (Value) -> String) {
    ({ $0.name }, { $0["name"].text ?? "" })
  }

  private func scoreQuantities(_ tally: inout Tally) {
    let pairs = tally.match(
      "quantities", gold.quantities, listed("quantities"),
      describing: (
        { "\(Self.number($0.value)) \($0.unit) «\($0.text)»" },
        Self.quantity
      )
    ) { wanted, found in
      guard let value = found["value"].number else { return false }
      return abs(value - wanted.value) <= 1e-9 * max(1, abs(wanted.value))
    }
    for (wanted, found) in pairs {
      let got = found["unit"].text
      tally.answer(
        "units", isRight: ComparedText(wanted.unit).isSameUnit(as: ComparedText(got ?? "")),
        "\(wanted.text): \(wanted.unit), got \(got ?? "none")")
    }
  }

  /// What was found, for a person.
  private static func quantity(_ found: Value) -> String {
    let number = found["value"].number
    let value = number == nil ? "?" : Self.number(number ?? 0)
    return "\(value) \(found["unit"].text ?? "") «\(found["text"].text ?? "")»"
  }

  private func scoreQuotes(_ tally: inout Tally) {
    let direct = listed("quotes").filter { ($0["kind"].text ?? "direct") == "direct" }
    let pairs = tally.match(
      "quotes", gold.quotes, direct, describing: ({ $0.text }, { $0["text"].text ?? "" })
    ) { ComparedText($0.text) == ComparedText($1["text"].text ?? "") }
    for (wanted, found) in pairs {
      guard let speaker = wanted.speaker, !speaker.isEmpty else { continue }
      let got = found["speaker"].text
      tally.answer(
        "speakers", isRight: ComparedText(speaker).isClose(to: ComparedText(got ?? "")),
        "\(speaker), got \(got ?? "none")")
    }
  }

  /// A number as a person writes it: whole ones without a fraction.
  private static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String(value)
  }

  private static func line(_ parts: [String?]) -> String {
    let known = parts.compactMap(\.self)
    return known.isEmpty ? "none" : known.joined(separator: ", ")
  }
}

// MARK: Events
extension Scorer {
  private func scoreEvents(_ tally: inout Tally) {
    let all = listed("events")
    let main = all.filter { $0["main"].isTrue }
    let events = main.isEmpty ? all : main
    let describing = (gold: Self.describe(_:), predicted: Self.describe(found:))
    tally.match("events", gold.events, events, describing: describing, where: Self.isSame)
    tally.match("full events", gold.events, events, describing: describing) { wanted, found in
      Self.isSame(wanted, found)
        && ComparedText(wanted.place ?? "") == ComparedText(found["place"].text ?? "")
        && Self.wholeDays(wanted.date) == Self.wholeDays(found["date"].text)
    }
    let types = Set(gold.events.map(\.type)).sorted()
    let found = Set(events.map { $0["type"].text ?? "" }).sorted()
    tally.match("event types", types, found, describing: ({ $0 }, { $0 }), where: ==)
  }

  private static func actors(_ found: ParsedDocument.Value) -> [String] {
    found["actors"].list.map { $0.text ?? $0["name"].text ?? "" }
  }

  /// Of one type, and half of the actors that either names are named by both.
  private static func isSame(_ wanted: GoldFile.Event, _ found: ParsedDocument.Value) -> Bool {
    guard found["type"].text == wanted.type else { return false }
    let actors = Set(wanted.actors.map { ComparedText($0) })
    let others = Set(self.actors(found).map { ComparedText($0) })
    return actors.isEmpty
      || actors.intersection(others).count * 2 >= actors.union(others).count
  }

  /// A value without its parts of day and times.
  static func wholeDays(_ value: String?) -> String {
    let parts: Set = ["MO", "MI", "AF", "EV", "NI"]
    var kept = ""
    var rest = (value ?? "")[...]
    while let first = rest.first {
      let tail = rest.dropFirst()
      if first == "T", parts.contains(String(tail.prefix(2))) {
        rest = tail.dropFirst(2)
      } else if first == "T", isTime(tail.prefix(5)) {
        rest = tail.dropFirst(5)
      } else {
        kept.append(first)
        rest = tail
      }
    }
    return kept
  }

  /// `14:30`
  private static func isTime(_ text: Substring) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count == 5 && bytes[2] == 0x3A
      && [0, 1, 3, 4].allSatisfy { (0x30...0x39).contains(bytes[$0]) }
  }

  private static func describe(_ event: GoldFile.Event) -> String {
    line([event.type, event.actors.joined(separator: " + "), event.place, event.date])
  }

  private static func describe(found event: ParsedDocument.Value) -> String {
    line([
      event["type"].text, actors(event).joined(separator: " + "), event["place"].text,
      event["date"].text,
    ])
  }
}
