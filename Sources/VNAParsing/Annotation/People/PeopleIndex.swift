import VNAModel
import VNAText

/// Who stands where: what quotes and events ask of the people that were found.
struct PeopleIndex {
  /// A place that names a person.
  struct Mention {
    /// The tokens of the name.
    var tokens: Range<Int>
    /// The bytes of the name.
    var span: Span
    /// The index in ``people``.
    var person: Int
    /// The role beside the name here, if there is one.
    var role: RolePhrase?
  }

  /// What is known of a person beyond the model's ``VNAModel/Person``.
  struct Record {
    /// The roles beside the name, in the order of the text.
    var roles: [RolePhrase] = []
    /// The country that a role tells, as an ISO 3166-1 alpha-2 code; `VN` for a Vietnamese name
    /// whose roles tell none.
    var country: String?
  }

  /// The persons, for the bulletin, in the order of their first mentions.
  var people: [Person] = []
  /// As many as ``people``.
  var records: [Record] = []
  /// In the order of the text.
  var mentions: [Mention] = []
  /// Titles without a name, in the order of the text: «le ministre», «le président américain».
  var titles: [RolePhrase] = []

  /// The index in ``mentions`` of the first one that ends after a token.
  func firstMention(endingAfter token: Int) -> Int {
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The mention that covers a token, or nil.
  func mention(at token: Int) -> Mention? {
    let index = firstMention(endingAfter: token)
    guard index < mentions.count, mentions[index].tokens.contains(token) else { return nil }
    return mentions[index]
  }

  /// The mentions inside some tokens.
  func mentions(in range: Range<Int>) -> ArraySlice<Mention> {
    let first = firstMention(endingAfter: range.lowerBound)
    var end = first
    while end < mentions.count, mentions[end].tokens.lowerBound < range.upperBound { end += 1 }
    return mentions[first..<end]
  }

  /// The title without a name that covers a token, or nil.
  func title(at token: Int) -> RolePhrase? {
    var (low, high) = (0, titles.count)
    while low < high {
      let middle = (low + high) / 2
      if titles[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    guard low < titles.count, titles[low].tokens.contains(token) else { return nil }
    return titles[low]
  }

  /// The person named last before a token and not before `floor`, or nil.
  func lastPerson(before token: Int, from floor: Int = 0) -> Int? {
    var index = firstMention(endingAfter: token) - 1
    while index >= 0, mentions[index].tokens.upperBound > token { index -= 1 }
    guard index >= 0, mentions[index].tokens.lowerBound >= floor else { return nil }
    return mentions[index].person
  }

  /// Whom a title without a name means: the person named last before whose role has its words and
  /// is of no other country. `tokens` are those of the bulletin.
  func person(of title: RolePhrase, in tokens: TokenBuffer) -> Int? {
    var index = firstMention(endingAfter: title.tokens.lowerBound)
    if index > mentions.count { index = mentions.count }
    var byCountry: Int?
    while index > 0 {
      index -= 1
      let mention = mentions[index]
      guard mention.tokens.upperBound <= title.tokens.lowerBound else { continue }
      let record = records[mention.person]
      if let wanted = title.country, let country = record.country, wanted != country { continue }
      if record.roles.contains(where: { Self.hasHead(of: title, $0, tokens) }) {
        return mention.person
      }
      if byCountry == nil, let wanted = title.country, wanted == record.country,
        title.kind == .function
      {
        byCountry = mention.person
      }
    }
    return byCountry
  }

  /// Whether a role has the words of a title's head («ministre» in «vice-Premier ministre»).
  private static func hasHead(
    of title: RolePhrase, _ role: RolePhrase, _ tokens: TokenBuffer
  ) -> Bool {
    title.head.allSatisfy { wanted in
      tokens[wanted].kind != .word
        || role.tokens.contains { tokens[$0].hash == tokens[wanted].hash }
    }
  }
}
