/// The mentions of all events: chains in one array, so that an event knows no more than two places
/// in it, and two chains are joined at once however long they are.
struct EventMentions {
  /// The places of a chain's first and last mention.
  typealias Chain = (first: Int, last: Int)

  private struct Link {
    var tokens: Range<Int>
    var next = -1
  }

  private var links: ContiguousArray<Link> = []

  init() { links.reserveCapacity(32) }

  /// Makes a chain of one mention.
  mutating func append(_ tokens: Range<Int>) -> Chain {
    links.append(Link(tokens: tokens))
    return (links.count - 1, links.count - 1)
  }

  /// Puts one chain behind another.
  mutating func join(_ one: Chain, _ other: Chain) -> Chain {
    links[one.last].next = other.first
    return (one.first, other.last)
  }

  /// What each mention of a chain is made into.
  func map<Result>(_ chain: Chain, _ make: (Range<Int>) -> Result) -> [Result] {
    var all: [Result] = []
    all.reserveCapacity(chain.first == chain.last ? 1 : 4)
    var place = chain.first
    while place >= 0 {
      all.append(make(links[place].tokens))
      place = links[place].next
    }
    return all
  }
}
