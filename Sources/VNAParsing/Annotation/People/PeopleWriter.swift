import VNAModel
import VNAText

/// A place that names a person.
struct PersonMention {
  var tokens: Range<Int>
  /// The bytes of the name.
  var span: Span
  /// The entry of ``PersonMerger``, -1 as long as it is not known.
  var entry = -1
  /// The name with its roles in ``PeopleReader/names``, -1 where there is none.
  var name: Int
  /// The rule that found it.
  var rule: StaticString

  init(tokens: Range<Int>, span: Span, name: Int, rule: StaticString) {
    self.tokens = tokens
    self.span = span
    self.name = name
    self.rule = rule
  }
}

/// Writes the bulletin's list of persons, in the order of their first mentions.
struct PeopleWriter {
  private let names: ContiguousArray<PeopleReader.Name>
  private let mentions: ContiguousArray<PersonMention>
  /// The first and the last mention of each entry, -1 where there is none.
  private var firsts: ContiguousArray<Int>
  private var lasts: ContiguousArray<Int>
  /// The next mention of the same person, -1 after the last.
  private var next: ContiguousArray<Int>
  /// The hashes of the roles of one person.
  private var seen: ContiguousArray<UInt64> = []

  init(
    _ names: ContiguousArray<PeopleReader.Name>, _ mentions: ContiguousArray<PersonMention>,
    entries: Int
  ) {
    self.names = names
    self.mentions = mentions
    firsts = ContiguousArray(repeating: -1, count: entries)
    lasts = firsts
    next = ContiguousArray(repeating: -1, count: mentions.count)
  }

  /// The persons; claims their tokens and those of their roles.
  mutating func write(
    _ merger: borrowing PersonMerger, _ context: inout AnnotationContext
  ) -> [Person] {
    var count = 0
    for (index, mention) in mentions.enumerated() {
      if firsts[mention.entry] < 0 {
        firsts[mention.entry] = index
        count += 1
      } else {
        next[lasts[mention.entry]] = index
      }
      lasts[mention.entry] = index
      context.claim(mention.tokens, .person)
      context.note(mention.span, mention.rule, "")
    }
    var people: [Person] = []
    people.reserveCapacity(count)
    for (index, mention) in mentions.enumerated() where firsts[mention.entry] == index {
      let name = context.source.text(merger.entries[mention.entry].span)
      people.append(
        Person(name: name, roles: roles(from: index, &context), mentions: excerpts(index, context)))
    }
    return people
  }

  private func excerpts(_ first: Int, _ context: borrowing AnnotationContext) -> [Excerpt] {
    var count = 0
    var index = first
    while index >= 0 {
      count += 1
      index = next[index]
    }
    var excerpts: [Excerpt] = []
    excerpts.reserveCapacity(count)
    index = first
    while index >= 0 {
      excerpts.append(Excerpt(context.source, mentions[index].span))
      index = next[index]
    }
    return excerpts
  }

  /// A person's roles once each; a rank only where there is nothing else.
  private mutating func roles(
    from first: Int, _ context: inout AnnotationContext
  ) -> [Excerpt] {
    var roles: [Excerpt] = []
    if !seen.isEmpty { seen.removeAll(keepingCapacity: true) }
    let hasFunction = hasFunction(from: first)
    var index = first
    while index >= 0 {
      if mentions[index].name >= 0 {
        let name = names[mentions[index].name]
        if let left = name.left, left.kind != .rank || !hasFunction {
          add(left, to: &roles, &context)
        }
        if let right = name.right, right.kind != .rank || !hasFunction {
          add(right, to: &roles, &context)
        }
      }
      index = next[index]
    }
    return roles
  }

  private func hasFunction(from first: Int) -> Bool {
    var index = first
    while index >= 0 {
      if mentions[index].name >= 0 {
        let name = names[mentions[index].name]
        if let left = name.left, left.kind != .rank { return true }
        if let right = name.right, right.kind != .rank { return true }
      }
      index = next[index]
    }
    return false
  }

  /// Claims the tokens of a role, and adds it unless one before has its words.
  private mutating func add(
    _ role: RolePhrase, to roles: inout [Excerpt], _ context: inout AnnotationContext
  ) {
    var hash: UInt64 = 0
    for token in role.tokens {
      hash = hash &* 31 &+ context.tokens[token].hash
      if context.claims[token] == .none { context.claims[token] = .role }
    }
    guard !seen.contains(hash) else { return }
    seen.append(hash)
    let span = context.span(role.tokens)
    roles.append(Excerpt(context.source, span))
    context.note(span, "person.role", "")
  }
}
