public import VNAModel
import VNAText

/// CoNLL-U, level 1: the sentences and tokens of the story, with its mentions in MISC.
///
/// Nothing is parsed: lemmas, parts of speech, heads and relations are `_`. No sentence ends inside a
/// name, a quantity or a date, or at an abbreviation. Words are cut as treebanks of the language do
/// where that takes no dictionary: «doesn't» is «does» «n't», «a-t-il» «a» «-t-il»; «14h30», «U.S.» and
/// addresses are one; Chinese is one word a character. French and Spanish contractions («au», «aux»,
/// «du», «del») are ranges of two words. Source: <https://universaldependencies.org/format.html>.
public struct CoNLLUExporter: Exporter {
  public static let format = ExportFormat(
    "conllu", summary: "CoNLL-U level 1: sentences, tokens, mentions", mediaType: "text/plain",
    fileExtension: "conllu", shape: .collection)

  /// Makes an exporter.
  public init() {}

  public init(_ options: ExportOptions) {}

  /// The id of the `bulletin`: those of its sentences are made of it, and no two may be the same.
  public func identity(of bulletin: Bulletin) -> String? { bulletin.id }

  public func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {
    var page = CoNLLUPage(Article(bulletin))
    page.write()
    output.append(raw: page.text)
  }
}

private struct CoNLLUPage {
  private let article: Article
  private let tokens: TokenView
  private let habits: CoNLLUHabits
  private var labels: [Label] = []
  private(set) var text = ""

  /// A mention of the kinds that a tag names; none overlaps another.
  private struct Label {
    var span: Span
    var name: String
    var value: String?
  }

  init(_ article: Article) {
    self.article = article
    let story = article.story
    let texts = [story.headline].compactMap(\.self) + story.textsInOrder
    let source = article.bulletin.source.text
    // A view of no blocks would be one of the whole source.
    let spans = texts.map(\.span).filter { Int($0.end) <= source.count && $0.start <= $0.end }
    tokens = TokenView(
      source: source,
      blocks: spans.isEmpty ? [Span(0..<0)] : spans.sorted { $0.start < $1.start },
      lexicon: Abbreviations.lexicon(ofLanguage: String(article.language?.prefix(2) ?? "")))
    habits = CoNLLUHabits(language: article.language)
    let values = MentionLabels(bulletin: article.bulletin)
    var end: UInt32 = 0
    for mention in article.mentions {
      guard let name = Self.name(mention.kind), mention.excerpt.span.start >= end,
        !mention.excerpt.span.isEmpty
      else { continue }
      end = mention.excerpt.span.end
      labels.append(
        Label(span: mention.excerpt.span, name: name, value: values.text(mention)))
    }
  }

  mutating func write() {
    var sentence = 0
    for block in tokens.sentences(keeping: article.mentions) {
      var isFirst = true
      for range in block {
        let rows = rows(of: range)
        guard !rows.isEmpty else { continue }
        sentence += 1
        if sentence == 1 { text += "# newdoc id = \(article.uri)\n" }
        if isFirst { text += "# newpar\n" }
        isFirst = false
        text += "# sent_id = \(article.uri)-\(sentence)\n"
        write(rows)
      }
    }
  }

  private mutating func write(_ rows: [Row]) {
    text += "# text = "
    for (index, row) in rows.enumerated() {
      text += row.form
      if row.hasSpace, index + 1 < rows.count { text += " " }
    }
    text += "\n"
    var number = 0
    for row in rows {
      let misc = row.misc.isEmpty ? "_" : row.misc.joined(separator: "|")
      let words = habits.contractions[row.form.lowercased()]
      if let words {
        text += "\(number + 1)-\(number + words.count)\t\(row.form)\t"
        text += "_\t_\t_\t_\t_\t_\t_\t\(misc)\n"
      }
      for word in words ?? [row.form] {
        number += 1
        text += "\(number)\t\(word)\t_\t_\t_\t_\t_\t_\t_\t\(words == nil ? misc : "_")\n"
      }
    }
    text += "\n"
  }

  private struct Row {
    var form: String
    var misc: [String]
    var hasSpace: Bool
  }

  private func rows(of sentence: Range<Int>) -> [Row] {
    let mentions = sentence.map { label(at: tokens.span(at: $0)) }
    let words = CoNLLUWords(tokens: tokens, sentence: sentence, habits: habits) {
      mentions[$0 - sentence.lowerBound]
    }
    let spans = words.spans()
    var rows: [Row] = []
    var token = sentence.lowerBound
    var lastLabel: Int?
    for (index, span) in spans.enumerated() {
      let form = Self.form(tokens.source.text(span))
      guard !form.isEmpty else { continue }
      while token < sentence.upperBound, tokens[token].start < span.end { token += 1 }
      let isTight =
        index + 1 < spans.count && spans[index + 1].start == span.end
        || token < sentence.upperBound && !tokens[token].hasSpaceBefore
      let label = label(at: span)
      var misc = tags(label, isFirst: label != lastLabel)
      lastLabel = label
      if isTight { misc.append("SpaceAfter=No") }
      rows.append(Row(form: form, misc: misc, hasSpace: !isTight))
    }
    return rows
  }

  /// The mention that a token or word stands in, or begins.
  private func label(at span: Span) -> Int? {
    let index = labels.partitioningIndex { $0.span.end > span.start }
    return index < labels.count && labels[index].span.start < span.end ? index : nil
  }

  /// `NER=B-Person` on the first word of a mention, `I-` on the others, and its value.
  private func tags(_ index: Int?, isFirst: Bool) -> [String] {
    guard let index else { return [] }
    let label = labels[index]
    var tags = ["NER=\(isFirst ? "B" : "I")-\(label.name)"]
    if isFirst, let value = label.value { tags.append("Value=" + Self.misc(value)) }
    return tags
  }

  // MARK: Values

  private static func name(_ kind: Mention.Kind) -> String? {
    switch kind {
    case .date: "Date"
    case .person: "Person"
    case .organization: "Organization"
    case .place: "Place"
    case .quantity: "Quantity"
    case .role, .quote, .event: nil
    }
  }

  /// A text on one line, composed. The validator takes U+FFFD for a broken file: it is a box here.
  private static func clean(_ text: String) -> [Unicode.Scalar] {
    Composition.composed(PlainText.line(text)).unicodeScalars.map {
      $0.value == 0xFFFD ? "\u{25A1}" : $0
    }
  }

  /// A form without white space, composed.
  private static func form(_ text: String) -> String {
    var form = String.UnicodeScalarView()
    for scalar in clean(text) where !scalar.properties.isWhitespace { form.append(scalar) }
    return String(form)
  }

  /// A value of MISC, where `|` and white space are not allowed: as UD's own escapes have it.
  private static func misc(_ text: String) -> String {
    var value = ""
    for scalar in clean(text) {
      switch scalar {
      case "|": value += "\\p"
      case "\\": value += "\\\\"
      case " ": value += "\\s"
      case _ where scalar.properties.isWhitespace: value += "\\s"
      default: value.unicodeScalars.append(scalar)
      }
    }
    return value
  }
}
