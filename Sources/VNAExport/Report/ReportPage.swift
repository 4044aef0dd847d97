import VNAModel

/// The page of a report: its head, its beginning and the order of its sections.
struct ReportPage {
  let report: Report
  let words: ReportWords
  let entries: [Timeline.Entry]
  let stories: [Report.Story]
  /// The anchor of each story on the page, by the bulletin's identifier.
  let anchors: [String: String]

  init(_ report: Report) {
    self.report = report
    words = ReportWords(report.language)
    entries = report.timeline.entries
    stories = report.stories
    var anchors: [String: String] = [:]
    for (index, story) in stories.enumerated() { anchors[story.bulletin.id] = "story-\(index + 1)" }
    self.anchors = anchors
  }

  private var title: String { report.options.title ?? words.report }

  func write(to html: inout XMLWriter) {
    html.documentType()
    html.begin("html")
    html.attribute("lang", words.language.rawValue)
    let period = report.period.map { words.text($0) }
    PageHead.write(
      title: [title, period].compactMap(\.self).joined(separator: " · "), css: ReportStyle.css,
      to: &html)
    html.begin("body")
    writeHeader(period: period, to: &html)
    html.begin("main")
    writeFigures(to: &html)
    writeTimeline(to: &html)
    writePeople(to: &html)
    writeNetwork(to: &html)
    writeCharts(to: &html)
    writeStories(to: &html)
    html.end()
    html.begin("footer")
    text("p", "note", words.madeBy, to: &html)
    html.end()
    html.end()
    html.end()
  }

  private func writeHeader(period: String?, to html: inout XMLWriter) {
    html.begin("header")
    html.attribute("class", "top")
    text("p", "kicker", words.agency, to: &html)
    html.element("h1", title)
    let facts = [period, words.stories(report.count(.stories))].compactMap(\.self)
    text("p", "deck", facts.joined(separator: " · "), to: &html)
    html.begin("nav")
    html.attribute("aria-label", words.contents)
    html.begin("ul")
    for (anchor, name) in contents {
      html.begin("li")
      html.begin("a", mixed: true)
      html.attribute("href", "#" + anchor)
      html.text(name)
      html.end()
      html.end()
    }
    html.end()
    html.end()
    html.end()
  }

  /// The sections that there are.
  private var contents: [(anchor: String, name: String)] {
    var contents = [(anchor: "figures", name: words.figures)]
    if !entries.isEmpty { contents.append(("timeline", words.timeline)) }
    if report.count(.people) > 0 { contents.append(("people", words.people)) }
    if !report.graph.edges.isEmpty { contents.append(("network", words.network)) }
    if hasCharts { contents.append(("charts", words.countriesAndTopics)) }
    contents.append(("stories", words.stories))
    return contents
  }

  var hasCharts: Bool { !entries.isEmpty || report.count(.countries) > 0 }

  private func writeFigures(to html: inout XMLWriter) {
    section("figures", words.figures, to: &html) { html in
      html.begin("dl")
      html.attribute("class", "figures")
      for figure in Report.Figure.allCases {
        let count = figure == .events ? entries.count : report.count(figure)
        html.begin("div")
        html.element("dt", words.label(figure, count))
        html.element("dd", words.number(count))
        html.end()
      }
      html.end()
    }
  }

  // MARK: Pieces

  /// A section with its heading.
  func section(
    _ id: StaticString, _ heading: String, to html: inout XMLWriter,
    _ body: (inout XMLWriter) -> Void
  ) {
    html.begin("section")
    html.attribute("id", id.description)
    html.element("h2", heading)
    body(&html)
    html.end()
  }

  /// An element of a class with text alone.
  func text(
    _ name: StaticString, _ class: StaticString, _ text: String, to html: inout XMLWriter
  ) {
    html.begin(name, mixed: true)
    html.attribute("class", `class`.description)
    html.text(text)
    html.end()
  }

  /// A date in words, with its value for programs.
  func time(_ value: TemporalValue, to html: inout XMLWriter) {
    guard let datetime = value.htmlTime else { return html.text(words.text(value)) }
    html.begin("time")
    html.attribute("datetime", datetime)
    html.text(words.text(value))
    html.end()
  }
}
