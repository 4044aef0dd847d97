import VNAModel

/// Text of a bulletin as HTML with its mentions marked: an element for each, of the class of its
/// kind, with the value as its title.
struct MarkedText {
  private let article: Article
  private var bulletin: Bulletin { article.bulletin }
  private let steps: MentionSteps
  private let labels: MentionLabels

  /// Marks the mentions of a bulletin; with `words` their values are in the words of a page.
  init(_ article: Article, words: ReportWords? = nil) {
    self.article = article
    steps = MentionSteps(article.mentions)
    labels = MentionLabels(bulletin: article.bulletin, words: words)
  }

  func write(_ text: Excerpt, to html: inout XMLWriter) {
    for step in steps.steps(text) {
      switch step {
      case .text(let span): html.text(text.source, span)
      case .begin(let mention):
        let datetime =
          mention.kind == .date ? bulletin.dates[mention.entry].value?.htmlTime : nil
        html.begin(datetime == nil ? "span" : "time")
        html.attribute("class", "m " + mention.kind.rawValue)
        html.attribute("datetime", datetime)
        html.attribute("title", labels.text(mention))
      case .end: html.end()
      }
    }
  }

  func paragraph(_ name: StaticString, _ text: Excerpt, to html: inout XMLWriter) {
    html.begin(name, mixed: true)
    write(text, to: &html)
    html.end()
  }

  /// The headline, or the title where there is none, as a heading, and the standfirst.
  func head(_ level: StaticString, to html: inout XMLWriter) {
    if let headline = bulletin.story.headline {
      paragraph(level, headline, to: &html)
    } else {
      html.element(level, article.title)
    }
    guard let standfirst = bulletin.story.standfirst else { return }
    html.begin("p", mixed: true)
    html.attribute("class", "standfirst")
    write(standfirst, to: &html)
    html.end()
  }

  /// Paragraphs and captions in the order of the page.
  func body(to html: inout XMLWriter) {
    let captions = article.captionSpans
    for text in bulletin.story.textsInOrder where text.span != bulletin.story.standfirst?.span {
      if captions.contains(text.span) {
        html.begin("figure")
        paragraph("figcaption", text, to: &html)
        html.end()
      } else {
        paragraph("p", text, to: &html)
      }
    }
  }
}

/// The part of a page's head that makes it safe and fit for every screen.
enum PageHead {
  static func write(title: String, css: StaticString, to html: inout XMLWriter) {
    html.begin("head")
    html.begin("meta")
    html.attribute("charset", "utf-8")
    html.end()
    html.begin("meta")
    html.attribute("http-equiv", "Content-Security-Policy")
    html.attribute("content", "default-src 'none'; style-src 'unsafe-inline'")
    html.end()
    html.begin("meta")
    html.attribute("name", "viewport")
    html.attribute("content", "width=device-width, initial-scale=1")
    html.end()
    html.begin("meta")
    html.attribute("name", "color-scheme")
    html.attribute("content", "light dark")
    html.end()
    html.element("title", title)
    html.begin("style", mixed: true)
    html.styleSheet(css)
    html.end()
    html.end()
  }
}
