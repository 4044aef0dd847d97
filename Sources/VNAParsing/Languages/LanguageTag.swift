/// Languages as callers name them: `fr`, `FR`, `fr-FR`, `fr_FR.UTF-8`, `fra`.
enum LanguageTag {
  /// The codes of ISO 639-2 and 639-3 that stand for those of ISO 639-1.
  private static let longCodes: [String: String] = [
    "fra": "fr", "fre": "fr", "eng": "en", "spa": "es", "vie": "vi", "zho": "zh", "chi": "zh",
    "cmn": "zh", "rus": "ru",
  ]

  /// The code of the pack that a tag means; of a language without one, its own, in lower case.
  ///
  /// Nil for a tag that names none: an empty one, and BCP 47's `und`. The whole tag is looked for
  /// first, so that a pack may be one of `pt-BR` beside another of `pt`.
  static func code(_ tag: String, among packs: [LanguagePack]) -> String? {
    // Most callers name it as the pack does.
    if packs.contains(where: { $0.code == tag }) { return tag }
    let whole = normalized(tag)
    guard let first = whole.split(separator: "-").first, first != "und" else { return nil }
    let language = longCodes[String(first)] ?? String(first)
    for wanted in [whole, language] {
      if let pack = packs.first(where: { normalized($0.code) == wanted }) { return pack.code }
    }
    return language
  }

  /// In lower case, hyphens between its parts, without the encoding of a POSIX locale.
  private static func normalized(_ tag: String) -> String {
    let locale = tag.prefix { $0 != "." && $0 != "@" }
    return String(locale.filter { !$0.isWhitespace }.map { $0 == "_" ? "-" : $0 }).lowercased()
  }
}
