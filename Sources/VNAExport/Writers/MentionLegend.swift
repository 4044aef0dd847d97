import VNAModel

/// The line that says which tint marks which kind of mention.
enum MentionLegend {
  /// Writes it for the kinds that occur; nothing if none does.
  static func write(_ kinds: [Mention.Kind], _ words: ReportWords, to html: inout XMLWriter) {
    guard !kinds.isEmpty else { return }
    html.begin("p", mixed: true)
    html.attribute("class", "legend")
    for (index, kind) in kinds.enumerated() {
      if index > 0 { html.text(" ") }
      html.begin("span")
      html.attribute("class", "m " + kind.rawValue)
      html.text(words.name(kind))
      html.end()
    }
    html.end()
  }
}
