import VNAModel

/// The stories: each as it was printed, its mentions marked, their values below.
extension ReportPage {
  func writeStories(to html: inout XMLWriter) {
    section("stories", words.stories, to: &html) { html in
      if stories.isEmpty, report.count(.stories) == 0 {
        text("p", "note", words.noStories, to: &html)
      }
      let rest = report.count(.stories) - stories.count
      if rest > 0 { text("p", "note", words.omittedStories(rest), to: &html) }
      let kinds = Mention.Kind.allCases.filter { kind in
        stories.contains { $0.bulletin.has(kind) }
      }
      MentionLegend.write(kinds, words, to: &html)
      for story in stories { write(story, to: &html) }
    }
  }

  private func write(_ story: Report.Story, to html: inout XMLWriter) {
    let bulletin = story.bulletin
    let article = Article(bulletin)
    let marked = MarkedText(article, words: words)
    html.begin("article")
    html.attribute("id", anchors[bulletin.id])
    if article.language != words.language.rawValue { html.attribute("lang", article.language) }
    writeMeta(article, to: &html)
    marked.head("h3", to: &html)
    marked.body(to: &html)
    StoryValues(article, words: words).write(to: &html)
    html.end()
  }

  /// When, where and from whom, each in an element of its own.
  private func writeMeta(_ article: Article, to html: inout XMLWriter) {
    let bulletin = article.bulletin
    html.begin("p", mixed: true)
    html.attribute("class", "meta")
    if let date = bulletin.referenceDate?.value ?? article.story.dateline?.date {
      let isTime = date.htmlTime != nil
      if !isTime { html.begin("span") }
      time(date, to: &html)
      if !isTime { html.end() }
    }
    // Where a file lies on the disk is nothing for readers of the page.
    let file = bulletin.source.name?.split(separator: "/").last.map(String.init)
    for fact in [article.located, article.agency, bulletin.source.record?.id ?? file] {
      html.element("span", fact)
    }
    if let url = article.url {
      html.begin("a")
      html.attribute("href", url)
      html.attribute("rel", "noreferrer")
      html.text(url)
      html.end()
    }
    html.end()
  }
}

extension Bulletin {
  /// Whether it has mentions of a kind.
  fileprivate func has(_ kind: Mention.Kind) -> Bool {
    switch kind {
    case .date: !dates.isEmpty
    case .person: !people.isEmpty
    case .role: people.contains { !$0.roles.isEmpty }
    case .organization: !organizations.isEmpty
    case .place: !places.isEmpty
    case .quantity: !quantities.isEmpty
    case .quote: !quotes.isEmpty
    case .event: !events.isEmpty
    }
  }
}
