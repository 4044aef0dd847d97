import VNAModel

/// The values of what a story mentions, below it: what a pointer over a mark shows, for paper and
/// for fingers.
struct StoryValues {
  private let article: Article
  private let words: ReportWords
  private let labels: MentionLabels

  private typealias Row = (text: String, value: String?)

  init(_ article: Article, words: ReportWords) {
    self.article = article
    self.words = words
    labels = MentionLabels(bulletin: article.bulletin, words: words)
  }

  func write(to html: inout XMLWriter) {
    let lists = Mention.Kind.allCases.map { (kind: $0, rows: rows(of: $0)) }
      .filter { !$0.rows.isEmpty }
    guard !lists.isEmpty else { return }
    html.begin("details")
    let count = lists.reduce(0) { $0 + $1.rows.count }
    html.element("summary", "\(words.values) (\(words.number(count)))")
    write(lists, to: &html)
    html.end()
    // What is closed is not printed, and no style sheet that all browsers know opens it.
    html.begin("div")
    html.attribute("class", "printed")
    write(lists, to: &html)
    html.end()
  }

  private func write(_ lists: [(kind: Mention.Kind, rows: [Row])], to html: inout XMLWriter) {
    html.begin("dl")
    html.attribute("class", "values")
    for (kind, rows) in lists {
      html.begin("div")
      html.begin("dt")
      html.begin("span")
      html.attribute("class", "m " + kind.rawValue)
      html.text(words.name(kind))
      html.end()
      html.end()
      for row in rows {
        html.begin("dd", mixed: true)
        html.element("span", row.text)
        if let value = row.value, value != row.text {
          html.text(" → ")
          html.element("span", value)
        }
        html.end()
      }
      html.end()
    }
    html.end()
  }

  /// Each wording once, in the order of the text.
  private func rows(of kind: Mention.Kind) -> [Row] {
    let bulletin = article.bulletin
    var told: Set<String> = []
    var entries: Set<Int> = []
    var rows: [Row] = []
    for mention in article.mentions where mention.kind == kind {
      guard article.isOfStory(mention.excerpt.span) else { continue }
      let row: Row
      switch kind {
      case .role: continue
      case .person, .organization, .place:
        guard entries.insert(mention.entry).inserted else { continue }
        row = (name(kind, mention.entry), labels.details(mention))
      case .event:
        guard entries.insert(mention.entry).inserted else { continue }
        row = (mention.excerpt.text, labels.text(mention))
      case .quote:
        guard bulletin.quotes[mention.entry].kind == .direct else { continue }
        row = (mention.excerpt.text, labels.text(mention))
      case .date, .quantity: row = (mention.excerpt.text, labels.text(mention))
      }
      if told.insert(row.text + "\n" + (row.value ?? "")).inserted { rows.append(row) }
    }
    return rows
  }

  private func name(_ kind: Mention.Kind, _ entry: Int) -> String {
    switch kind {
    case .person: article.bulletin.people[entry].name
    case .organization: article.bulletin.organizations[entry].name
    default: article.bulletin.places[entry].name
    }
  }
}
