import VNAModel

/// What a reader of the structure would find doubtful.
enum StructureDiagnostics {
  /// Below this a language is a guess.
  private static let certainLanguage = 0.3

  static func make(for bulletin: Bulletin) -> [Diagnostic] {
    var out: [Diagnostic] = []
    if bulletin.language == nil {
      out.append(
        Diagnostic(
          .warning, code: "unknown-language",
          message: "nothing tells the language: name it, or expect structure only"))
    } else if let confidence = bulletin.languageConfidence, confidence < certainLanguage {
      out.append(
        Diagnostic(
          .warning, code: "uncertain-language",
          message: "the language is hardly more than a guess: name it"))
    }
    let start = bulletin.story.paragraphs.first?.span
    if bulletin.story.headline == nil {
      out.append(
        Diagnostic(
          .note, code: "no-headline", message: "the page has no headline",
          span: start.map { Span(start: $0.start, end: $0.start) }))
    }
    if bulletin.story.paragraphs.isEmpty {
      out.append(Diagnostic(.warning, code: "no-body", message: "the page has no paragraph"))
    } else if let dateline = bulletin.story.dateline, dateline.places.isEmpty {
      out.append(
        Diagnostic(
          .note, code: "dateline-without-city", message: "the dateline has lost its city",
          span: dateline.excerpt.span))
    }
    return out
  }
}
