import VNAModel

/// A bulletin as it was read, before it is parsed.
package struct InputRecord: Hashable, Sendable {
  /// The text and where it came from.
  package var source: BulletinSource
  /// The time of publication as the record or the page writes it.
  package var published: String?
  /// The day of ``published``, or nil when it is not known or cannot be read.
  package var publishedDay: CivilDate?
  /// The language that the caller gave with the record, in lower case (`fr`, `fr-fr`).
  package var language: String?
  /// The language that the page names. Pages are often wrong about it: it settles nothing alone.
  package var pageLanguage: String?
  /// Where the page's `h1` begins in the text: no line before it is the headline.
  package var headlineStart: Int?
  /// What was doubtful in reading.
  package var diagnostics: [Diagnostic]

  /// What the parser may rely on: the caller's language and the day of publication.
  package var hints: ParseHints {
    var hints = ParseHints(
      language: language?.split(separator: "-").first.map(String.init),
      published: publishedDay.map { .point(TemporalPoint($0)) })
    hints.headlineStart = headlineStart
    return hints
  }
}
