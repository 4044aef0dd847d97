import VNAModel
import VNAText

/// Whose title is «le président», where no name stands beside it.
struct TitleIndex {
  private struct Entry {
    var hash: UInt64
    var person: Int
    /// The token of the role.
    var token: Int
  }

  private var entries: ContiguousArray<Entry> = []

  init(_ entities: EntityIndex, _ context: borrowing AnnotationContext) {
    entries.reserveCapacity(entities.roles.count)
    for role in entities.roles {
      for token in role.tokens {
        guard let title = context.matches.longest(.title, at: token) else { continue }
        let end = min(token + Int(title.tokenCount), context.tokens.count)
        entries.append(
          Entry(hash: Self.hash(token..<end, title, context), person: role.person, token: token))
        break
      }
    }
  }

  /// Of heads of government the same for all their titles: «le Premier ministre», «le chef du
  /// gouvernement».
  private static func hash(
    _ tokens: Range<Int>, _ title: LexiconMatch, _ context: borrowing AnnotationContext
  ) -> UInt64 {
    if context.lexicon.value(of: title, is: "government") { return 1 }
    var hash: UInt64 = 0
    for index in tokens where context.tokens[index].isWord {
      hash = (hash &* 31) ^ context.tokens[index].hash
    }
    return hash
  }

  /// The bearer named last before a title; where a country is given, of that one.
  func person(
    for tokens: Range<Int>, _ title: LexiconMatch, of country: String?,
    _ countries: ActorCountries, _ context: borrowing AnnotationContext
  ) -> Int? {
    let hash = Self.hash(tokens, title, context)
    var best: Int?
    for entry in entries where entry.hash == hash {
      if let country, countries[entry.person] != country { continue }
      if entry.token > tokens.lowerBound, best != nil { break }
      best = entry.person
    }
    return best
  }

  /// The people with a title of the kind of the one at a token, diplomats only: several of them
  /// are received together, other ministers are not.
  func colleagues(of token: Int, _ context: borrowing AnnotationContext) -> [Int] {
    guard isDiplomat(token, context) else { return [] }
    var people: [Int] = []
    for entry in entries where isDiplomat(entry.token, context) && !people.contains(entry.person) {
      people.append(entry.person)
    }
    return people
  }

  /// Whether a person has the title of a diplomat.
  func isDiplomat(person: Int, _ context: borrowing AnnotationContext) -> Bool {
    entries.contains { $0.person == person && isDiplomat($0.token, context) }
  }

  private func isDiplomat(_ token: Int, _ context: borrowing AnnotationContext) -> Bool {
    guard let title = context.matches.longest(.title, at: token) else { return false }
    return context.lexicon.value(of: title, is: "diplomat")
  }
}
