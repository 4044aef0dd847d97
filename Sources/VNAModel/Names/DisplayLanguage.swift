/// A language in which the library names things for people: kinds of events, units, headings.
///
/// Values such as `meeting` or `USD` are for programs and never change with the language.
public enum DisplayLanguage: String, Hashable, Sendable, CaseIterable {
  /// French.
  case french = "fr"
  /// English.
  case english = "en"

  /// The language of a code such as `fr`, `fr-CA` or `en_GB`; English for all others
  /// and where there is none.
  public init(code: String?) {
    let main = (code ?? "").prefix { $0.isLetter }.lowercased()
    self = Self(rawValue: main) ?? .english
  }

  /// The word of this language.
  package func word(_ french: String, _ english: String) -> String {
    self == .french ? french : english
  }
}
