/// What decoding an input found out beside its text.
package struct SourceFindings: Hashable, Sendable {
  /// The day of publication.
  package var published: CivilDate?
  /// Whether the record of a stream says the day, and not the page in its metadata.
  package var isOfRecord: Bool
  /// The language that the record of a stream names.
  package var language: String?
  /// Where the heading of a page of HTML begins in its text.
  package var headlineStart: Int?
  /// What was doubtful in reading.
  package var diagnostics: [Diagnostic]

  package init(
    published: CivilDate? = nil, isOfRecord: Bool = false, language: String? = nil,
    headlineStart: Int? = nil, diagnostics: [Diagnostic] = []
  ) {
    self.published = published
    self.isOfRecord = isOfRecord
    self.language = language
    self.headlineStart = headlineStart
    self.diagnostics = diagnostics
  }
}
