import VNAModel
import VNAParsing

/// Sentences read as a bulletin of a language, for the tests of dates.
enum DatesSupport {
  static func bulletin(_ text: String, on day: String?, in language: String = "fr") -> Bulletin {
    var configuration = ParserConfiguration(annotations: .dates, language: language)
    configuration.referenceDate = day.flatMap { TemporalPoint($0)?.date }
    return BulletinParser(configuration).parse(text)
  }

  /// `wording = value` of each date of a sentence; durations and sets are in braces, how often first.
  static func read(_ sentence: String, on day: String?, in language: String = "fr") -> [String] {
    bulletin("Hanoï (VNA) – " + sentence, on: day, in: language).dates.map(line)
  }

  static func line(_ date: TemporalExpression) -> String {
    let isVague = date.kind == .duration || date.kind == .set
    let value =
      isVague
      ? "{" + ([date.freq].compactMap { $0 } + date.timex3.map(\.value)).joined(separator: " ")
        + "}"
      : date.value?.description ?? "?"
    return "\(date.excerpt.text) = \(value)"
  }
}
