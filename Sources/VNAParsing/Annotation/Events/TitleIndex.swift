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
  /// The first token of the other stories that a page lists.
  private let others: Int

  init(_ entities: EntityIndex, _ context: borrowing AnnotationContext) {
    others =
      context.tokens.blocks.first { context.segments[$0.tag].kind.isOfOtherStory }?.tokens
      .lowerBound ?? .max
    entries.reserveCapacity(entities.roles.count)
    for role in entities.roles {
      var hasOffice = false
      var next = role.tokens.lowerBound
      for token in role.tokens where token >= next {
        guard let title = context.matches.longest(.title, at: token) else { continue }
        let end = min(token + Int(title.tokenCount), context.tokens.count)
        // «国家主席办公厅主任»: another office begins with the title.
        if end < role.tokens.upperBound, context.tokens[end].kind == .ideograph,
          context.matches.has(.organizationHead, at: end)
        {
          next = end
          continue
        }
        let hash = Self.hash(token..<end, title, context)
        // «UAE Vice President, Prime Minister and Ruler of Dubai»: of the offices behind the first, the
        // government counts.
        if !hasOffice || hash == 1 {
          entries.append(Entry(hash: hash, person: role.person, token: token))
        }
        hasOffice = true
        next = end
      }
    }
  }

  /// Of heads of government the same for all their titles: «le Premier ministre», «le chef du
  /// gouvernement».
  private static func hash(
    _ tokens: Range<Int>, _ title: LexiconMatch, _ context: borrowing AnnotationContext
  ) -> UInt64 {
    if context.lexicon.value(of: title, is: "government") { return 1 }
    // «Чрезвычайный и Полномочный Посол», «посла», «посол»: the vowel of its cases comes and goes.
    if context.lexicon.value(of: title, is: "diplomat"),
      context.bytes[Int(context.tokens[tokens.lowerBound].start)] & 0xFE == 0xD0
    {
      return 2
    }
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

  /// The two who were named last before a token with a title that is the same for all who have it: «the two
  /// heads of government».
  func pair(
    for tokens: Range<Int>, _ title: LexiconMatch, _ context: borrowing AnnotationContext
  ) -> (Int, Int)? {
    let hash = Self.hash(tokens, title, context)
    guard hash == 1 else { return nil }
    var last: Int?
    var before: Int?
    for entry in entries where entry.hash == hash && entry.person != last {
      if entry.token > tokens.lowerBound { break }
      (before, last) = (last, entry.person)
    }
    guard let before, let last else { return nil }
    return (before, last)
  }

  /// The people with a title of the kind of the one at a token, diplomats only: several of them
  /// are received together, other ministers are not. Whom «colleagues» of some countries means is looked
  /// for only where the people's countries are handed over, of the few events that the story reports.
  func colleagues(
    of token: Int, _ countries: ActorCountries?, _ context: borrowing AnnotationContext
  ) -> [Int] {
    guard isDiplomat(token, context) else {
      return countries.map { bearers(behind: token, $0, context) } ?? []
    }
    var people: [Int] = []
    for entry in entries
    where isOfOneStory(entry.token, token) && isDiplomat(entry.token, context)
      && !people.contains(entry.person)
    {
      people.append(entry.person)
    }
    return people
  }

  /// Whether two tokens are of the story, or both of those that stand behind it.
  private func isOfOneStory(_ one: Int, _ other: Int) -> Bool {
    (one < others) == (other < others)
  }

  /// «his counterparts from A, B and C»: of each country that is named behind a title the first who has an
  /// office; nobody where one of them has none.
  private func bearers(
    behind token: Int, _ countries: ActorCountries, _ context: borrowing AnnotationContext
  ) -> [Int] {
    guard let title = context.matches.longest(.title, at: token) else { return [] }
    var people: [Int] = []
    var next = token + Int(title.tokenCount)
    // No list is longer, and nothing but small words stands in it.
    let end = min(next + 40, context.tokens.count)
    while next < end, context.tokens[next].sentence == context.tokens[token].sentence {
      let classes = context.matches.classes(at: next)
      if classes.contains(.country), let match = context.matches.longest(.country, at: next) {
        let code = context.lexicon.value(of: match)
        guard
          let entry = entries.first(where: {
            isOfOneStory($0.token, token) && countries[$0.person] == code
          })
        else { return [] }
        people.append(entry.person)
        next += Int(match.tokenCount)
      } else if context.tokens[next].kind == .comma || classes.contains(.preposition)
        || classes.contains(.conjunction)
      {
        next += 1
      } else {
        break
      }
    }
    return people.count > 1 ? people : []
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
