import VNAModel
import VNAText

/// The countries that people stand for, by their titles or their names.
struct ActorCountries {
  private var codes: ContiguousArray<String?>
  /// The country of the agency.
  static let home = "VN"

  init(_ entities: EntityIndex, people: Int, _ context: borrowing AnnotationContext) {
    codes = ContiguousArray(repeating: nil, count: people)
    for role in entities.roles where codes[role.person] == nil {
      for token in role.tokens {
        if let code = Self.country(at: token, context) {
          codes[role.person] = code
          break
        }
      }
    }
    for entry in entities.entries where entry.kind == .person && codes[entry.index] == nil {
      let first = entry.tokens.lowerBound
      // «le roi Abdallah II de Jordanie»
      let end = min(entry.tokens.upperBound + 2, context.tokens.count)
      if end > entry.tokens.upperBound + 1, context.words.names.style != .solid,
        context.matches.has(.preposition, at: end - 2),
        let code = Self.country(at: end - 1, context)
      {
        codes[entry.index] = code
        continue
      }
      if entry.tokens.count >= 2, context.matches.has(.familyName, at: first),
        context.matches.has(.givenSyllable, at: entry.tokens.upperBound - 1)
      {
        codes[entry.index] = Self.home
      }
    }
  }

  static func country(at token: Int, _ context: borrowing AnnotationContext) -> String? {
    let matches = context.matches
    guard
      let match = matches.longest(.demonym, at: token) ?? matches.longest(.country, at: token)
        ?? matches.longest(.capitalAlias, at: token),
      // «европейский»: of several.
      !context.lexicon.value(of: match, is: "-")
    else { return nil }
    return context.lexicon.value(of: match)
  }

  subscript(person: Int) -> String? { codes[person] }
}
