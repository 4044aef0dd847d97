import VNAModel
import VNAText

/// The names and dates of a bulletin in the order of its tokens.
struct EntityIndex {
  struct Entry {
    var tokens: Range<Int>
    var kind: EventChunk.Kind
    var index: Int
  }

  /// A title or function beside a name.
  struct Role {
    var tokens: Range<Int>
    var person: Int
  }

  /// People, organizations, places and dates; none overlaps another.
  private(set) var entries: ContiguousArray<Entry> = []
  private(set) var roles: ContiguousArray<Role> = []

  init(_ bulletin: Bulletin, _ tokens: TokenTable) {
    for (index, person) in bulletin.people.enumerated() {
      for mention in person.mentions { add(mention.span, .person, index, tokens) }
      for role in person.roles {
        let range = Self.range(of: role.span, tokens)
        if !range.isEmpty { roles.append(Role(tokens: range, person: index)) }
      }
    }
    for (index, organization) in bulletin.organizations.enumerated() {
      for mention in organization.mentions { add(mention.span, .organization, index, tokens) }
    }
    for (index, place) in bulletin.places.enumerated() {
      for mention in place.mentions { add(mention.span, .place, index, tokens) }
    }
    for (index, date) in bulletin.dates.enumerated()
    where date.value != nil && (date.kind == .date || date.kind == .time) {
      add(date.excerpt.span, .date, index, tokens)
    }
    roles.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    // The longer of two that begin together goes first; what lies inside another is dropped.
    entries.sort {
      ($0.tokens.lowerBound, -$0.tokens.count, $0.kind.rawValue)
        < ($1.tokens.lowerBound, -$1.tokens.count, $1.kind.rawValue)
    }
    var end = 0
    entries.removeAll { entry in
      if entry.tokens.lowerBound < end { return true }
      end = entry.tokens.upperBound
      return false
    }
  }

  private mutating func add(
    _ span: Span, _ kind: EventChunk.Kind, _ index: Int, _ tokens: TokenTable
  ) {
    let range = Self.range(of: span, tokens)
    if !range.isEmpty { entries.append(Entry(tokens: range, kind: kind, index: index)) }
  }

  private static func range(of span: Span, _ tokens: TokenTable) -> Range<Int> {
    let first = tokens.firstIndex(atOrAfter: span.start)
    return first..<max(first, tokens.firstIndex(atOrAfter: span.end))
  }

  /// The first entry that ends behind a token.
  func firstEntry(from token: Int) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
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
