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

  /// What is not yet found among the tokens.
  private struct Found {
    var span: Span
    var kind: EventChunk.Kind
    var index: Int
    var isRole = false
  }

  init(_ bulletin: Bulletin, _ tokens: TokenBuffer) {
    var found: ContiguousArray<Found> = []
    for (index, person) in bulletin.people.enumerated() {
      for mention in person.mentions {
        found.append(Found(span: mention.span, kind: .person, index: index))
      }
      for role in person.roles {
        found.append(Found(span: role.span, kind: .person, index: index, isRole: true))
      }
    }
    for (index, organization) in bulletin.organizations.enumerated() {
      for mention in organization.mentions {
        found.append(Found(span: mention.span, kind: .organization, index: index))
      }
    }
    for (index, place) in bulletin.places.enumerated() {
      for mention in place.mentions {
        found.append(Found(span: mention.span, kind: .place, index: index))
      }
    }
    for (index, date) in bulletin.dates.enumerated()
    where date.value != nil && (date.kind == .date || date.kind == .time) {
      found.append(Found(span: date.excerpt.span, kind: .date, index: index))
    }
    // The longer of two that begin together goes first; what lies inside another is dropped.
    found.sort {
      ($0.span.start, $1.span.end, $0.kind.rawValue)
        < ($1.span.start, $0.span.end, $1.kind.rawValue)
    }
    find(found, in: tokens)
  }

  /// Finds the tokens of each, in one sweep.
  private mutating func find(_ found: ContiguousArray<Found>, in tokens: TokenBuffer) {
    entries.reserveCapacity(found.count)
    var token = 0
    var end = 0
    for one in found {
      while token < tokens.count, tokens[token].start < one.span.start { token += 1 }
      var last = token
      while last < tokens.count, tokens[last].start < one.span.end { last += 1 }
      guard last > token else { continue }
      if one.isRole {
        roles.append(Role(tokens: token..<last, person: one.index))
      } else if token >= end {
        entries.append(Entry(tokens: token..<last, kind: one.kind, index: one.index))
        end = last
      }
    }
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
