import VNAModel
import VNAParsing
import VNAText

/// An explanation as text for a person.
struct ExplanationView {
  private let terminal: Terminal
  private let explanation: Explanation
  private let lines: LineMap
  private var bulletin: Bulletin { explanation.bulletin }

  init(_ terminal: Terminal, _ explanation: Explanation) {
    self.terminal = terminal
    self.explanation = explanation
    lines = LineMap(explanation.bulletin.source.text)
  }

  /// What is known of `place`, or of the whole bulletin.
  func text(at place: Span?) -> String {
    var out = section("page") + page()
    let place = place ?? bulletin.source.text.span
    out += section("blocks")
    for block in bulletin.blocks where touches(block.span, place) {
      out += row(block.kind.rawValue, block.span, preview(block.span))
    }
    let mentions = bulletin.mentions.filter { touches($0.excerpt.span, place) }
    if !mentions.isEmpty { out += section("mentions") }
    for mention in mentions {
      out += row(
        mention.kind.rawValue, mention.excerpt.span, "«\(mention.excerpt.text)» " + value(mention))
    }
    let notes = explanation.notes.filter { touches($0.span, place) }
    if !notes.isEmpty { out += section("rules") }
    for note in notes { out += row(note.rule, note.span, note.evidence) }
    out += tokens(at: place)
    let diagnostics = bulletin.diagnostics.filter { $0.span.map { touches($0, place) } ?? true }
    if !diagnostics.isEmpty { out += section("diagnostics") }
    for diagnostic in diagnostics {
      let told = "\(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.code)]"
      out += StyledLine("  " + told).text(on: terminal, indent: 4)
    }
    return out
  }

  private func touches(_ span: Span, _ place: Span) -> Bool {
    span.overlaps(place) || (place.isEmpty && span.start <= place.start && place.start <= span.end)
  }

  private func section(_ name: String) -> String { terminal.styled(name, .bold) + "\n" }

  private func page() -> String {
    var out = ""
    if let language = bulletin.language {
      out += "  language  \(language), confidence \(bulletin.languageConfidence ?? 0)\n"
    }
    if let layout = explanation.layout {
      let rejected = explanation.layouts.filter { $0 != layout }
        .map { "\($0.name) \($0.evidence)" }.joined(separator: ", ")
      var line = StyledLine("  layout    \(layout.name), evidence \(layout.evidence)")
      if !rejected.isEmpty { line.add("; rejected: \(rejected)") }
      out += line.text(on: terminal, indent: 12)
    }
    for (name, date) in [
      ("story", bulletin.referenceDate), ("list", bulletin.related.referenceDate),
    ] {
      guard let date else { continue }
      out += "  \(name) of \(date.value), basis \(date.basis.rawValue)\n"
    }
    return out
  }

  private func row(_ label: String, _ span: Span, _ text: String) -> String {
    let position = lines.position(at: Int(span.start))
    let place = "\(position.line):\(position.column)"
    var line = StyledLine("  " + place)
    line.pad(to: 11, gap: 1)
    let column = line.columns
    line.add(label, .cyan)
    if !text.isEmpty {
      line.pad(to: column + 19, gap: 1)
      line.add(text)
    }
    return line.text(on: terminal, indent: 30)
  }

  private func preview(_ span: Span) -> String {
    let text = bulletin.source.text.text(span)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 60 ? words.prefix(59) + "…" : words
  }

  /// What a mention stands for.
  private func value(_ mention: Mention) -> String {
    switch mention.kind {
    case .date:
      let date = bulletin.dates[mention.entry]
      let timex = date.timex3.map(\.value).joined(separator: " ")
      return "= \(date.value?.description ?? timex) (\(date.kind.rawValue), \(date.basis.rawValue))"
    case .person, .role: return "→ \(bulletin.people[mention.entry].name)"
    case .organization:
      let organization = bulletin.organizations[mention.entry]
      return "→ \(organization.name)" + (organization.acronym.map { " (\($0))" } ?? "")
    case .place:
      let place = bulletin.places[mention.entry]
      return "→ \(place.name), \(place.kind.rawValue)" + (place.country.map { " in \($0)" } ?? "")
    case .quantity:
      let quantity = bulletin.quantities[mention.entry]
      let bound = quantity.bound.map { " \($0.rawValue)" } ?? ""
      let unit = quantity.unit.map { " \($0)" } ?? ""
      return "=\(bound) \(quantity.value.shortDigits)\(unit) (\(quantity.kind.rawValue))"
    case .quote:
      let quote = bulletin.quotes[mention.entry]
      return "(\(quote.kind.rawValue)) by \(quote.speaker ?? "nobody named")"
    case .event:
      let event = bulletin.events[mention.entry]
      let actors = event.actors.map(\.name).joined(separator: ", ")
      return "→ \(event.kind.rawValue)" + (event.isMain ? ", main" : "")
        + (actors.isEmpty ? "" : ": \(actors)")
    }
  }

  private func tokens(at place: Span) -> String {
    guard let tokens = explanation.tokens, place != bulletin.source.text.span else { return "" }
    var out = ""
    for index in tokens.tokens(in: place) {
      let classes = tokens.entries(at: index).map { entry in
        entry.value.isEmpty ? entry.lexiconClass.name : "\(entry.lexiconClass.name)=\(entry.value)"
      }
      guard !classes.isEmpty else { continue }
      out += row(
        tokens.text(at: index), tokens.span(at: index), classes.joined(separator: ", "))
    }
    return out.isEmpty ? "" : section("tokens") + out
  }
}
