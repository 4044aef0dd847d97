import VNAModel
import VNAText

/// The names and dates of a bulletin in the order of its tokens.
struct EntityIndex {
  struct Entry {
    var tokens: Range<Int>
    var kind: EventChunk.Kind
    var index: Int
    /// In which cases its words may stand; empty where they do not tell.
    var cases: CaseSet = []
  }

  /// A title or function beside a name.
  struct Role {
    var tokens: Range<Int>
    var person: Int
    /// Whether it tells no office but whose relative the person is: «épouse».
    var isKinship: Bool
    var cases: CaseSet = []
  }

  /// People, organizations, places and dates; none overlaps another.
  var entries: ContiguousArray<Entry> = []
  var roles: ContiguousArray<Role> = []

  init(_ lists: EventLists, _ context: borrowing AnnotationContext) {
    var found = FoundEntities(lists)
    found.sort()
    entries.reserveCapacity(found.list.count)
    roles.reserveCapacity(lists.people.count)
    find(found.list, context.tokens, context.matches)
    if let endings = context.words.eventGrammar.cases { readCases(endings, lists, context) }
  }

  /// Finds the tokens of each, in one sweep.
  private mutating func find(
    _ found: ContiguousArray<FoundEntities.Entity>, _ tokens: TokenBuffer, _ matches: MatchBuffer
  ) {
    let count = tokens.count
    var token = 0
    var end = 0
    for one in found {
      token = Self.first(atOrAfter: one.span.start, from: token, in: tokens)
      var last = token
      while last < count, tokens[last].start < one.span.end { last &+= 1 }
      guard last > token else { continue }
      if one.isRole {
        roles.append(
          Role(
            tokens: token..<last, person: one.index,
            isKinship: matches.has(.kinship, at: token)))
      } else if token >= end {
        entries.append(Entry(tokens: token..<last, kind: one.kind, index: one.index))
        end = last
      }
    }
  }

  /// The first token from one on that starts at or after an offset.
  ///
  /// By eights first, since mentions stand far apart; then the eight are halved.
  private static func first(
    atOrAfter offset: UInt32, from start: Int, in tokens: TokenBuffer
  ) -> Int {
    let count = tokens.count
    guard start < count, tokens[start].start < offset else { return start }
    // A token that starts before.
    var token = start
    while token &+ 8 < count, tokens[token &+ 8].start < offset { token &+= 8 }
    if token &+ 4 < count, tokens[token &+ 4].start < offset { token &+= 4 }
    if token &+ 2 < count, tokens[token &+ 2].start < offset { token &+= 2 }
    if token &+ 1 < count, tokens[token &+ 1].start < offset { token &+= 1 }
    return token &+ 1
  }

  /// The first role that ends behind a token.
  func firstRole(from token: Int) -> Int {
    var (low, high) = (0, roles.count)
    while low < high {
      let middle = (low + high) / 2
      if roles[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
