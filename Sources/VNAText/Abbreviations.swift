/// The words of the agency's languages whose point ends no sentence, for who cuts sentences without
/// a language's lexicon.
package enum Abbreviations {
  /// A lexicon of these words alone, by the language as in ISO 639-1, else one without words.
  package static func lexicon(ofLanguage code: String) -> Lexicon { lexicons[code] ?? .empty }

  private static let lexicons = tables.mapValues { table in
    var builder = LexiconBuilder()
    // A test keeps the tables well formed.
    try? builder.addTable(table, as: .abbreviation)
    return builder.lexicon()
  }

  /// The Swift source of the tables, each the text of an `abbreviation.tsv`.
  package static func swiftSource(_ tables: [String: String]) -> String {
    var source = """
      // Made from the tables by “swift run generate-lexicons”; do not edit.

      extension Abbreviations {
        /// The tables `abbreviation` by the languages as in ISO 639-1.
        static let tables = [

      """
    for (code, table) in tables.sorted(by: { $0.key < $1.key }) {
      source += "    \"\(code)\": \"\"\"\n"
      for line in table.split(separator: "\n") where !line.hasPrefix("#") {
        source += "    \(line)\n"
      }
      source += "    \"\"\",\n"
    }
    return source + "  ]\n}\n"
  }
}
