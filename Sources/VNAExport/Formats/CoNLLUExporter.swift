public import VNAModel
import VNAText

/// CoNLL-U, level 1: the sentences and tokens of the story, with its mentions in MISC.
///
/// Nothing is parsed: lemmas, parts of speech, heads and relations are `_`. French and Spanish
/// contractions («au», «aux», «du», «del») are ranges of two words. Source:
/// <https://universaldependencies.org/format.html>.
public struct CoNLLUExporter: Exporter {
  public static let format = ExportFormat(
    "conllu", summary: "CoNLL-U level 1: sentences, tokens, mentions", mediaType: "text/plain",
    fileExtension: "conllu", shape: .collection)

  /// Makes an exporter.
  public init() {}

  public init(_ options: ExportOptions) {}

  public func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {
    var page = CoNLLUPage(Article(bulletin))
    page.write()
    output.append(raw: page.text)
  }
}

private struct CoNLLUPage {
  private let article: Article
  private let tokens: TokenView
  private let blocks: [Range<Int>]
  private let contractions: [String: [String]]
  private var labels: [Label] = []
  private(set) var text = ""

  /// A mention of a token: the innermost of the kinds that a tag names.
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
      source: source, blocks: spans.isEmpty ? [Span(0..<0)] : spans.sorted { $0.start < $1.start }
    )
    self.blocks = Array(tokens.blocks)
    contractions = Self.contractions(article.language)
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
    var lastBlock: Int?
    for range in tokens.sentences where !range.isEmpty {
      let rows = rows(of: range)
      guard !rows.isEmpty else { continue }
      sentence += 1
      if sentence == 1 { text += "# newdoc id = \(article.uri)\n" }
      let block = blocks.partitioningIndex { $0.upperBound > range.lowerBound }
      if block != lastBlock { text += "# newpar\n" }
      lastBlock = block
      text += "# sent_id = \(article.uri)-\(sentence)\n"
      text +=
        "# text = "
        + rows.indices.map { index in
          rows[index].form + (rows[index].hasSpace && index + 1 < rows.count ? " " : "")
        }.joined() + "\n"
      var number = 0
      for row in rows {
        let misc = row.misc.isEmpty ? "_" : row.misc.joined(separator: "|")
        let words = contractions[row.form.lowercased()]
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
  }

  private struct Row {
    var form: String
    var misc: [String]
    var hasSpace: Bool
  }

  private func rows(of range: Range<Int>) -> [Row] {
    var rows: [Row] = []
    for index in range {
      let form = Self.form(tokens.text(at: index))
      guard !form.isEmpty else { continue }
      let hasSpace =
        index + 1 >= range.upperBound || tokens[index + 1].flags.contains(.spaceBefore)
      var misc = tags(at: tokens.span(at: index))
      if !hasSpace { misc.append("SpaceAfter=No") }
      rows.append(Row(form: form, misc: misc, hasSpace: hasSpace))
    }
    return rows
  }

  /// `NER=B-Person` on the first token of a mention, `I-` on the others, and its value.
  private func tags(at span: Span) -> [String] {
    let index = labels.partitioningIndex { $0.span.end > span.start }
    guard index < labels.count, labels[index].span.contains(span) else { return [] }
    let label = labels[index]
    let isFirst = label.span.start == span.start
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

  private static func contractions(_ language: String?) -> [String: [String]] {
    switch language?.prefix(2) {
    case "fr": ["au": ["à", "le"], "aux": ["à", "les"], "du": ["de", "le"]]
    case "es": ["al": ["a", "el"], "del": ["de", "el"]]
    default: [:]
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
