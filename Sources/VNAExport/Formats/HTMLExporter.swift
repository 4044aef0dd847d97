public import VNAModel

/// One self-contained page of a bulletin: the story with its mentions marked, and what it says.
///
/// It loads nothing, runs nothing (a content security policy says so too), fits a phone, knows
/// light and dark, and prints.
public struct HTMLExporter: Exporter {
  public static let format = ExportFormat(
    "html", summary: "HTML: a page with the mentions marked", mediaType: "text/html",
    fileExtension: "html", shape: .document)

  /// Makes an exporter.
  public init() {}

  public init(_ options: ExportOptions) {}

  public func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {
    let page = HTMLPage(bulletin)
    output.xml(.html) { page.write(to: &$0) }
  }
}

/// The page of one bulletin.
private struct HTMLPage {
  private let article: Article
  private let marked: MarkedText
  private let words: ReportWords

  init(_ bulletin: Bulletin) {
    article = Article(bulletin)
    marked = MarkedText(article)
    words = ReportWords(DisplayLanguage(code: article.language))
  }

  private var bulletin: Bulletin { article.bulletin }

  func write(to html: inout XMLWriter) {
    html.documentType()
    html.begin("html")
    html.attribute("lang", article.language)
    PageHead.write(title: article.title, css: PageStyle.css, to: &html)
    html.begin("body")
    html.begin("article")
    writeHeader(to: &html)
    marked.body(to: &html)
    html.end()
    writeFacts(to: &html)
    writeRelated(to: &html)
    html.end()
    html.end()
  }

  private func writeHeader(to html: inout XMLWriter) {
    html.begin("header")
    marked.head("h1", to: &html)
    html.begin("p", mixed: true)
    html.attribute("class", "source")
    if let date = bulletin.referenceDate {
      time(date.value, date.value.description, to: &html)
      html.text(" · ")
    }
    if let agency = article.agency { html.text(agency + " · ") }
    if let url = article.url {
      html.begin("a")
      html.attribute("href", url)
      html.attribute("rel", "noreferrer")
      html.text(url)
      html.end()
      html.text(" · ")
    }
    html.text(article.uri)
    html.end()
    let kinds = Mention.Kind.allCases.filter { kind in
      article.mentions.contains { $0.kind == kind }
    }
    MentionLegend.write(kinds, words, to: &html)
    html.end()
  }

  private func time(_ value: TemporalValue, _ text: String, to html: inout XMLWriter) {
    guard let datetime = value.htmlTime else { return html.text(text) }
    html.begin("time")
    html.attribute("datetime", datetime)
    html.text(text)
    html.end()
  }

  // MARK: What it says

  private func writeFacts(to html: inout XMLWriter) {
    let bulletin = bulletin
    list(words.name(.event), bulletin.events.map(\.facts), to: &html)
    list(
      words.name(.person),
      bulletin.people.map { [$0.name, $0.roles.map(\.text).joined(separator: "; ")] }, to: &html)
    list(
      words.name(.organization), bulletin.organizations.map { [$0.name, $0.acronym] }, to: &html)
    list(
      words.name(.place), bulletin.places.map { [$0.name, $0.kind.rawValue, $0.country] },
      to: &html)
    list(
      words.name(.date),
      bulletin.dates.map {
        [$0.excerpt.text, $0.value?.description ?? $0.timex3.first?.value, $0.basis.rawValue]
      }, to: &html)
    list(
      words.name(.quantity),
      bulletin.quantities.map {
        [$0.excerpt.text, $0.bound?.rawValue, NumberText.decimal($0.value), $0.unit]
      }, to: &html)
    list(
      words.name(.quote), bulletin.quotes.map { [$0.speaker ?? "—", $0.excerpt.text] }, to: &html)
  }

  private func list(_ title: String, _ rows: [[String?]], to html: inout XMLWriter) {
    guard !rows.isEmpty else { return }
    html.begin("section")
    html.element("h2", title)
    html.begin("ul")
    for row in rows {
      let cells = row.compactMap(\.self).filter { !$0.isEmpty }
      html.begin("li", mixed: true)
      html.element("b", cells.first ?? "—")
      for cell in cells.dropFirst() {
        html.text(" · ")
        html.element("span", cell)
      }
      html.end()
    }
    html.end()
    html.end()
  }

  private func writeRelated(to html: inout XMLWriter) {
    let items = bulletin.related.items
    guard !items.isEmpty else { return }
    html.begin("aside")
    html.element("h2", words.otherStories)
    html.begin("ul")
    for item in items {
      html.begin("li", mixed: true)
      for (index, text) in [item.kicker, item.headline, item.teaser].compactMap(\.self).enumerated()
      {
        if index > 0 { html.text(" · ") }
        marked.write(text, to: &html)
      }
      html.end()
    }
    html.end()
    html.end()
  }
}

extension Event {
  /// The cells of its row.
  fileprivate var facts: [String?] {
    [
      kind.rawValue, mode?.rawValue, status?.rawValue, date?.description, place, country,
      actors.map(\.name).joined(separator: "; "),
    ]
  }
}
