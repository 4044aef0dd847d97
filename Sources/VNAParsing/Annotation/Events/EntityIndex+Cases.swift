import VNAModel
import VNAText

/// In which cases names stand, in languages whose names have them.
extension EntityIndex {
  /// Reads the cases of all names and roles, in one sweep.
  mutating func readCases(
    _ endings: CaseEndings, _ lists: EventLists, _ context: borrowing AnnotationContext
  ) {
    for index in roles.indices {
      roles[index].cases = endings.cases(
        ofPhrase: roles[index].tokens, isPerson: true, isNamed: true, context)
    }
    let inflected = self.inflected(lists, context)
    for index in entries.indices {
      let entry = entries[index]
      switch entry.kind {
      case .person:
        let last = context.tokens[entry.tokens.upperBound - 1]
        let cases = endings.cases(
          of: Int(last.start)..<Int(last.end),
          nominative: Self.lastWord(lists.people[entry.index].name), context.bytes)
        entries[index].cases =
          cases.isEmpty && inflected.contains(entry.index) ? [.nominative] : cases
      case .organization:
        entries[index].cases = Self.cases(
          entry.tokens, lists.organizations[entry.index].name, endings, context)
      case .place:
        entries[index].cases = Self.cases(
          entry.tokens, lists.places[entry.index].name, endings, context)
      default: break
      }
    }
  }

  /// The people whose last word the story spells in several cases: that of the nominative is one then,
  /// and no name without cases.
  private func inflected(
    _ lists: EventLists, _ context: borrowing AnnotationContext
  ) -> Set<Int> {
    var found: Set<Int> = []
    for entry in entries where entry.kind == .person {
      let last = context.tokens[entry.tokens.upperBound - 1]
      let name = Self.lastWord(lists.people[entry.index].name)
      if !context.bytes[Int(last.start)..<Int(last.end)].elementsEqual(name) {
        found.insert(entry.index)
      }
    }
    return found
  }

  private static func lastWord(_ name: String) -> Substring.UTF8View.SubSequence {
    let bytes = name.utf8
    let start = bytes.lastIndex(of: UInt8(ascii: " ")).map { bytes.index(after: $0) }
    return bytes[(start ?? bytes.startIndex)...]
  }

  /// The cases of the first word of an organization or a place; none of those in capitals and in other
  /// letters.
  private static func cases(
    _ tokens: Range<Int>, _ name: String, _ endings: CaseEndings,
    _ context: borrowing AnnotationContext
  ) -> CaseSet {
    let first = tokens.lowerBound
    let token = context.tokens[first]
    guard token.flags.contains(.nonASCII), !token.flags.contains(.allCaps) else { return [] }
    let cases = endings.cases(of: token, isPerson: false, context.bytes)
    // «Министерством финансов», «Народным комитетом»: an adjective or a word for a body has its own ending.
    if tokens.count > 1, cases.contains(.instrumental),
      context.matches.has(.organizationHead, at: first)
        || endings.isAdjective(token, context.bytes)
    {
      return cases
    }
    // «Вьетнам» and «Росатом» end like cases themselves.
    let isSame = context.bytes[Int(token.start)..<Int(token.end)]
      .elementsEqual(name.utf8.prefix { $0 != UInt8(ascii: " ") })
    let isOblique = cases.isDisjoint(with: [.nominative, .genitive, .accusative])
    return isSame && isOblique ? [.nominative, .accusative] : cases
  }
}

extension CaseEndings {
  /// The cases of a title or noun by its first word, or the last of those that hyphens join:
  /// «премьер-министра».
  func cases(
    ofPhrase tokens: Range<Int>, isPerson: Bool, isNamed: Bool = false,
    _ context: borrowing AnnotationContext
  ) -> CaseSet {
    var head = tokens.lowerBound
    while head + 2 < tokens.upperBound, context.tokens[head + 1].kind == .hyphen,
      !context.tokens[head + 1].hasSpaceBefore, !context.tokens[head + 2].hasSpaceBefore
    {
      head += 2
    }
    guard context.tokens[head].flags.contains(.nonASCII),
      !context.tokens[head].flags.contains(.allCaps)
    else { return [] }
    return cases(
      of: context.tokens[head], isPerson: isPerson, isNamed: isNamed, context.bytes)
  }
}
