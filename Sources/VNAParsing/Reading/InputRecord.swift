import VNAModel

/// A bulletin as it was read, before it is parsed.
package struct InputRecord: Hashable, Sendable {
  /// The text and where it came from.
  package var source: BulletinSource
  /// The time of publication as the record or the page writes it.
  package var published: String?
  /// The day of ``published``, or nil when it is not known or cannot be read.
  package var publishedDay: CivilDate?
  /// Whether the record says ``published``, and not the page in its metadata.
  package var isPublishedOfRecord = false
  /// The language that the record names, as it names it.
  package var language: String?
  /// The language that the page names. Pages are often wrong about it: it settles nothing alone.
  package var pageLanguage: String?
  /// Where the page's `h1` begins in the text: no line before it is the headline.
  package var headlineStart: Int?
  /// What was doubtful in reading.
  package var diagnostics: [Diagnostic]

  /// The source as a parser takes it, with what was found out beside the text.
  package var found: BulletinSource {
    var source = source
    source.findings = SourceFindings(
      published: publishedDay, isOfRecord: isPublishedOfRecord, language: language,
      headlineStart: headlineStart, diagnostics: diagnostics)
    return source
  }
}
