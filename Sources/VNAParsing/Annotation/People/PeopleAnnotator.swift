import VNAModel
import VNAText

/// Finds the persons of a bulletin with their roles.
enum PeopleAnnotator {
  /// Reads the persons of all parts of the page and claims their tokens and those of their roles.
  static func annotate(_ context: inout AnnotationContext) -> PeopleIndex {
    var reader = PeopleReader(context)
    reader.read()
    let names = reader.names
    var index = PeopleIndex()
    index.titles = reader.titles.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    guard !names.isEmpty else { return index }

    var merger = PersonMerger(context)
    var mentions: [PeopleIndex.Mention] = []
    var rules: [StaticString] = []
    var short: [Int] = []
    /// The entry of each name; -1 until a short form's person is known.
    var owners = [Int](repeating: -1, count: names.count)
    for (place, name) in names.enumerated() {
      if name.words > 1 || reader.gluedFamilyName(name.tokens.lowerBound) {
        owners[place] = merger.person(of: name.tokens, from: name.start)
      } else {
        short.append(place)
      }
    }
    for place in short {
      let tokens = names[place].tokens
      owners[place] =
        merger.longer(tokens) ?? merger.known(tokens)
        ?? merger.person(of: tokens, from: names[place].start)
    }
    // A longer name may have all the words of a shorter one: «Takaichi», «Takaichi Sanae».
    var target = Array(merger.entries.indices)
    for (entry, value) in merger.entries.enumerated() {
      if let longer = merger.longer(value.tokens), longer != entry { target[entry] = longer }
    }
    for (place, name) in names.enumerated() {
      mentions.append(
        .init(
          tokens: name.tokens, span: context.span(name.tokens, from: name.start),
          person: target[owners[place]], role: name.left ?? name.right))
      rules.append(name.rule)
    }
    for chain in reader.pending where merger.mayKnow(chain.tokens) {
      guard let person = knownPerson(chain, &merger, reader) else { continue }
      mentions.append(
        .init(
          tokens: chain.tokens, span: context.span(chain.tokens, from: chain.start),
          person: target[person], role: nil))
      rules.append("person.known")
    }
    collect(names, mentions, rules, merger, target, owners, into: &index, &context)
    return index
  }

  /// The known person whom a capitalised run without a title means, or nil.
  private static func knownPerson(
    _ chain: NameChain, _ merger: inout PersonMerger, _ reader: PeopleReader
  ) -> Int? {
    let first = chain.tokens.lowerBound
    if chain.words > 1 { return merger.known(chain.tokens) ?? merger.longer(chain.tokens) }
    guard let person = merger.longer(chain.tokens) ?? merger.known(chain.tokens),
      reader.placeEnd(first) == nil, reader.organizationEnd(first) == nil,
      reader.isShortForm(chain)
    else { return nil }
    return person
  }

  private static func collect(
    _ names: [PeopleReader.Name], _ mentions: [PeopleIndex.Mention], _ rules: [StaticString],
    _ merger: PersonMerger, _ target: [Int], _ owners: [Int], into index: inout PeopleIndex,
    _ context: inout AnnotationContext
  ) {
    let order = mentions.indices.sorted {
      mentions[$0].tokens.lowerBound < mentions[$1].tokens.lowerBound
    }
    var number = [Int](repeating: -1, count: merger.entries.count)
    for place in order {
      var mention = mentions[place]
      let entry = mention.person
      if number[entry] < 0 {
        number[entry] = index.people.count
        index.people.append(
          Person(name: context.source.text(merger.entries[entry].span), mentions: []))
        index.records.append(.init())
      }
      let person = number[entry]
      mention.person = person
      index.mentions.append(mention)
      index.people[person].mentions.append(Excerpt(context.source, mention.span))
      context.claim(mention.tokens, .person)
      context.note(mention.span, rules[place], "")
      if place < names.count {
        if let left = names[place].left { index.records[person].add(left) }
        if let right = names[place].right { index.records[person].add(right) }
      }
    }
    for entry in merger.entries.indices where number[entry] >= 0 {
      let person = number[entry]
      if index.records[person].country == nil, merger.isVietnamese(merger.entries[entry]) {
        index.records[person].country = "VN"
      }
    }
    for person in index.people.indices { setRoles(of: person, in: &index, &context) }
  }

  /// Lists a person's roles once each; a rank only where there is nothing else.
  private static func setRoles(
    of person: Int, in index: inout PeopleIndex, _ context: inout AnnotationContext
  ) {
    let roles = index.records[person].roles
    let functions = roles.filter { $0.kind != .rank }
    var seen: [UInt64] = []
    for role in functions.isEmpty ? roles : functions {
      var hash: UInt64 = 0
      for token in role.tokens {
        hash = hash &* 31 &+ context.tokens[token].hash
        if context.claims[token] == .none { context.claims[token] = .role }
      }
      guard !seen.contains(hash) else { continue }
      seen.append(hash)
      var span = context.span(role.tokens)
      span.start = role.start
      index.people[person].roles.append(Excerpt(context.source, span))
      context.note(span, "person.role", "")
    }
  }
}

extension AnnotationContext {
  /// The bytes of some tokens from `start`, which may lie inside the first.
  fileprivate func span(_ tokens: Range<Int>, from start: UInt32) -> Span {
    Span(start: start, end: span(tokens).end)
  }
}

extension PeopleIndex.Record {
  /// Adds a role in the order of the text.
  fileprivate mutating func add(_ role: RolePhrase) {
    roles.append(role)
    if country == nil { country = role.country }
  }
}

extension PeopleReader {
  /// Whether a single capitalised word may stand for a person whose name has it.
  func isShortForm(_ chain: NameChain) -> Bool {
    let index = chain.tokens.lowerBound
    let token = tokens[index]
    let end = chain.tokens.upperBound
    if index > 0, isSameSentence(index - 1, index) {
      let before = tokens[index - 1]
      if words.articles.contains(before.hash) || !token.hasSpaceBefore { return false }
      if has(.namedThing, at: index - 1) || has(.organizationHead, at: index - 1) { return false }
    }
    let isWord = has(.commonWord, at: index) || has(.stopWord, at: index)
    guard isWord || token.flags.contains(.leadingWord) && isName(index) else { return true }
    // «Son» and «Vu» open sentences as words: only a verb of saying makes them names.
    guard end + 1 < tokens.count, isSameSentence(index, end + 1) else { return false }
    return has(.speechVerb, at: end)
      || words.auxiliaries.contains(tokens[end].hash) && has(.speechVerb, at: end + 1)
  }
}
