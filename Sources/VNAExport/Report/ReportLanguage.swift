/// The language of a page's own words.
public enum ReportLanguage: String, Hashable, Sendable, CaseIterable {
  /// French.
  case french = "fr"
  /// English.
  case english = "en"
}
