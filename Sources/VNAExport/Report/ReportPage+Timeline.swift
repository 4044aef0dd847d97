import VNAModel

/// The timeline: the days down the side, what happened beside them.
extension ReportPage {
  /// How many entries a page bears.
  private static let mostEntries = 500

  func writeTimeline(to html: inout XMLWriter) {
    guard !entries.isEmpty else { return }
    section("timeline", words.timeline, to: &html) { html in
      // The newest, and of those without a day no more than a fifth.
      let undated = entries.drop { $0.days != nil }.prefix(Self.mostEntries / 5)
      let dated = entries.prefix { $0.days != nil }.suffix(Self.mostEntries - undated.count)
      let omitted = entries.count - dated.count - undated.count
      if omitted > 0 { text("p", "note", words.omittedEvents(omitted), to: &html) }
      html.begin("ol")
      html.attribute("class", "days")
      var rest = (dated + undated)[...]
      while let first = rest.first {
        let heading = first.date.map { words.text($0) }
        // Morning and evening are of one day.
        let day = rest.prefix { entry in entry.date.map { words.text($0) } == heading }
        rest = rest.dropFirst(day.count)
        html.begin("li")
        html.begin("h3", mixed: true)
        if let date = first.date { time(date, to: &html) } else { html.text(words.undated) }
        html.end()
        html.begin("ul")
        for entry in day { write(entry, to: &html) }
        html.end()
        html.end()
      }
      html.end()
    }
  }

  private func write(_ entry: Timeline.Entry, to html: inout XMLWriter) {
    html.begin("li")
    html.begin("p", mixed: true)
    html.attribute("class", "what")
    html.element("b", words.name(entry.kind))
    let place = entry.place ?? entry.country.map(report.countryName)
    for fact in [place, words.name(entry.mode), words.name(entry.status)].compactMap(\.self) {
      html.text(" · ")
      html.element("span", fact)
    }
    html.end()
    if !entry.actors.isEmpty {
      html.begin("p", mixed: true)
      html.attribute("class", "who")
      for (index, actor) in entry.actors.enumerated() {
        if index > 0 { html.text(", ") }
        html.element("span", actor.name)
      }
      html.end()
    }
    html.begin("ul")
    html.attribute("class", "sources")
    for source in entry.sources {
      html.begin("li", mixed: true)
      write(source, to: &html)
      html.end()
    }
    html.end()
    html.end()
  }

  private func write(_ source: Timeline.Source, to html: inout XMLWriter) {
    let target = anchors[source.id].map { "#" + $0 } ?? source.url
    guard let target else { return html.text(source.title) }
    html.begin("a")
    html.attribute("href", target)
    if !target.hasPrefix("#") { html.attribute("rel", "noreferrer") }
    html.text(source.title)
    html.end()
  }
}
