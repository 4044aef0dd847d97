import VNAModel

/// Who and what there is most of: people, ties, countries and topics.
extension ReportPage {
  private static let mostPeople = 30
  private static let mostBars = 12
  private static let mostTies = 10

  func writePeople(to html: inout XMLWriter) {
    let people = report.people(in: entries)
    guard !people.isEmpty else { return }
    section("people", words.people, to: &html) { html in
      html.begin("table")
      html.begin("thead")
      html.begin("tr")
      for (index, heading) in [words.name, words.stories, words.events].enumerated() {
        html.begin("th", mixed: true)
        html.attribute("scope", "col")
        if index > 0 { html.attribute("class", "n") }
        html.text(heading)
        html.end()
      }
      html.end()
      html.end()
      html.begin("tbody")
      for person in people.prefix(Self.mostPeople) {
        html.begin("tr")
        html.begin("th", mixed: true)
        html.attribute("scope", "row")
        html.element("b", person.name)
        if let role = person.role { text("span", "role-text", role, to: &html) }
        html.end()
        text("td", "n", words.number(person.stories), to: &html)
        text("td", "n", words.number(person.events), to: &html)
        html.end()
      }
      html.end()
      html.end()
      let rest = people.count - Self.mostPeople
      if rest > 0 { text("p", "note", words.more(rest), to: &html) }
    }
  }

  // MARK: Network

  func writeNetwork(to html: inout XMLWriter) {
    guard !report.graph.edges.isEmpty else { return }
    section("network", words.network, to: &html) { html in
      html.begin("figure")
      let wide = NetworkDrawing(report.graph, options: .init(language: words.language))
      let tall = NetworkDrawing(
        report.graph, options: .init(maximumActors: 16, width: 360, language: words.language))
      for (name, drawing) in [("wide", wide), ("tall", tall)] {
        html.begin("div")
        html.attribute("class", name)
        drawing.write(to: &html)
        if drawing.omitted > 0 {
          text("p", "note", words.omittedActors(drawing.omitted), to: &html)
        }
        html.end()
      }
      html.begin("figcaption", mixed: true)
      for kind in Event.Actor.Kind.allCases where wide.actorKinds.contains(kind) {
        html.begin("span")
        html.attribute("class", "key " + kind.rawValue)
        html.text(kind.name(in: words.language))
        html.end()
        html.text(" ")
      }
      html.text(words.networkNote)
      html.end()
      html.end()
      writeTies(to: &html)
    }
  }

  /// The same for those who cannot see a drawing.
  private func writeTies(to html: inout XMLWriter) {
    let ties = report.graph.sortedEdges.sorted { left, right in
      left.edge.count == right.edge.count
        ? (left.pair.first, left.pair.second) < (right.pair.first, right.pair.second)
        : left.edge.count > right.edge.count
    }.prefix(Self.mostTies)
    html.element("h3", words.strongestTies)
    html.begin("ol")
    html.attribute("class", "ties-list")
    for tie in ties {
      html.begin("li", mixed: true)
      for (index, id) in [tie.pair.first, tie.pair.second].enumerated() {
        if index > 0 { html.text(" – ") }
        html.element("b", PlainText.shown(report.graph.nodes[id]?.name ?? id))
      }
      html.text(" ")
      let kinds = tie.edge.kinds.sorted { left, right in
        left.value == right.value
          ? left.key.rawValue < right.key.rawValue : left.value > right.value
      }
      let names = kinds.map { words.name($0.key) }.joined(separator: ", ")
      text("span", "quiet", words.events(tie.edge.count) + " · " + names, to: &html)
      html.end()
    }
    html.end()
  }

  // MARK: Charts

  func writeCharts(to html: inout XMLWriter) {
    guard hasCharts else { return }
    let countries = report.countries.map { BarChart.Bar(label: $0.name, value: $0.stories) }
    let topics = report.topics(of: entries).map {
      BarChart.Bar(label: words.name($0.kind), value: $0.events)
    }
    section("charts", words.countriesAndTopics, to: &html) { html in
      html.begin("div")
      html.attribute("class", "charts")
      chart(words.countries, words.countriesNote, countries, to: &html)
      chart(words.topics, words.topicsNote, topics, to: &html)
      html.end()
    }
  }

  private func chart(
    _ title: String, _ note: String, _ bars: [BarChart.Bar], to html: inout XMLWriter
  ) {
    guard !bars.isEmpty else { return }
    html.begin("figure")
    html.begin("figcaption", mixed: true)
    html.element("b", title)
    html.text(" ")
    text("span", "quiet", note, to: &html)
    html.end()
    BarChart(Array(bars.prefix(Self.mostBars)), title: title + words.colon)
      .write(to: &html) { words.number($0) }
    let rest = bars.count - Self.mostBars
    if rest > 0 { text("p", "note", words.more(rest), to: &html) }
    html.end()
  }
}
