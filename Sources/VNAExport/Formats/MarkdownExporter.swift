public import VNAModel

/// Markdown (CommonMark with GitHub's tables): the story to read, then tables of what it says.
public struct MarkdownExporter: Exporter {
  public static let format = ExportFormat(
    "markdown", summary: "Markdown: the story and tables of what it says",
    mediaType: "text/markdown", fileExtension: "md", shape: .collection)

  /// Makes an exporter.
  public init() {}

  public init(_ options: ExportOptions) {}

  public var separator: StaticString { "\n* * *\n\n" }

  public func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {
    var page = MarkdownPage()
    page.write(bulletin)
    output.append(raw: page.text)
  }
}

/// One bulletin as Markdown.
private struct MarkdownPage {
  private(set) var text = ""

  private typealias Row = [String?]

  mutating func write(_ bulletin: Bulletin) {
    let article = Article(bulletin)
    let story = bulletin.story
    text += "# " + escape(article.title) + "\n\n"
    if let standfirst = story.standfirst { text += "**" + escape(standfirst.text) + "**\n\n" }
    for paragraph in story.paragraphs { text += escape(paragraph.text) + "\n\n" }
    for caption in story.captions { text += "> " + escape(caption.excerpt.text) + "\n\n" }
    writeFacts(article)
    table(
      "Dates", ["Text", "Value", "Basis"],
      bulletin.dates.map { date in
        let value = date.value?.description ?? date.timex3.first?.value
        return [date.excerpt.text, value, date.basis.rawValue]
      })
    table(
      "People", ["Name", "Functions"],
      bulletin.people.map { [$0.name, joined($0.roles.map(\.text))] })
    table(
      "Organizations", ["Name", "Acronym"], bulletin.organizations.map { [$0.name, $0.acronym] })
    table(
      "Places", ["Name", "Kind", "Country"],
      bulletin.places.map { [$0.name, $0.kind.rawValue, $0.country] })
    table(
      "Quantities", ["Text", "Value", "Unit", "Bound"],
      bulletin.quantities.map {
        [$0.excerpt.text, NumberText.decimal($0.value), $0.unit, $0.bound?.rawValue]
      })
    table(
      "Quotes", ["Speaker", "Words"], bulletin.quotes.map { [$0.speaker, $0.excerpt.text] })
    table(
      "Events", ["Type", "Date", "Place", "Actors", "Status"],
      bulletin.events.map { event in
        let place = [event.place, event.country].compactMap(\.self).joined(separator: ", ")
        return [
          event.kind.rawValue, event.date?.description, place, joined(event.actors.map(\.name)),
          event.status?.rawValue,
        ]
      })
    table(
      "Other stories", ["Kicker", "Headline", "Teaser"],
      bulletin.related.items.map { [$0.kicker?.text, $0.headline?.text, $0.teaser?.text] })
    while text.hasSuffix("\n\n") { text.removeLast() }
  }

  private mutating func writeFacts(_ article: Article) {
    var facts: [String] = []
    if let date = article.bulletin.referenceDate { facts.append(escape(date.value.description)) }
    if let agency = article.agency { facts.append(escape(agency)) }
    if let located = article.located { facts.append(escape(located)) }
    if let language = article.language { facts.append(language) }
    if let url = article.url { facts.append("<\(url)>") }
    facts.append("`" + article.uri + "`")
    text += facts.joined(separator: " · ") + "\n\n"
  }

  private mutating func table(_ title: String, _ header: [String], _ rows: [Row]) {
    guard !rows.isEmpty else { return }
    text += "## " + title + "\n\n"
    text += "| " + header.joined(separator: " | ") + " |\n"
    text += "|" + header.map { _ in " --- |" }.joined() + "\n"
    for row in rows {
      text += "|" + row.map { " " + escape($0 ?? "") + " |" }.joined() + "\n"
    }
    text += "\n"
  }

  private func escape(_ text: String) -> String { MarkdownText.escaped(text) }
  private func joined(_ values: [String]) -> String { values.joined(separator: "; ") }
}
