import VNAModel

/// What a reader of the structure would find doubtful.
enum StructureDiagnostics {
  /// Below this a language is a guess.
  private static let certainLanguage = 0.3

  /// Adds to the diagnostics of `bulletin`. Its story is looked at in place: a copy counts many
  /// references.
  static func add(to bulletin: inout Bulletin, isOfKnownLanguage: Bool) {
    if let language = bulletin.language, !isOfKnownLanguage {
      bulletin.diagnostics.append(
        Diagnostic(
          .warning, code: "unsupported-language",
          message: "no language pack is of \"\(language)\": expect structure only"))
    } else if bulletin.language == nil {
      bulletin.diagnostics.append(
        Diagnostic(
          .warning, code: "unknown-language",
          message: "nothing tells the language: name it, or expect structure only"))
    } else if let confidence = bulletin.languageConfidence, confidence < certainLanguage {
      bulletin.diagnostics.append(
        Diagnostic(
          .warning, code: "uncertain-language",
          message: "the language is hardly more than a guess: name it"))
    }
    if bulletin.story.headline == nil {
      let start = bulletin.story.paragraphs.first?.span.start
      bulletin.diagnostics.append(
        Diagnostic(
          .note, code: "no-headline", message: "the page has no headline",
          span: start.map { Span(start: $0, end: $0) }))
    }
    if bulletin.story.paragraphs.isEmpty {
      bulletin.diagnostics.append(
        Diagnostic(.warning, code: "no-body", message: "the page has no paragraph"))
    } else if bulletin.story.dateline?.places.isEmpty == true {
      bulletin.diagnostics.append(
        Diagnostic(
          .note, code: "dateline-without-city", message: "the dateline has lost its city",
          span: bulletin.story.dateline?.excerpt.span))
    }
  }
}
