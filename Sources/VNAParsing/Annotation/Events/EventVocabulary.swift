import VNAText

/// What the values of a lexicon mean to events, by their numbers: so no text is compared.
struct EventVocabulary: Sendable {
  /// What one value means, by the table that it stands in.
  private struct Meaning {
    var frame: EventFrame?
    var noun: EventNoun?
    /// Whether the noun says little by itself.
    var isWeak = false
    var relation: EventRelation?
    var pronoun: EventPronoun?
    var hint: EventHint?
    /// «selon», in the table `quoteIntro`.
    var isSource = false
  }

  private let meanings: ContiguousArray<Meaning>

  init(_ lexicon: Lexicon) {
    let values = lexicon.values
    // Of most languages only layout words are known.
    let byName = values.isEmpty ? [:] : Self.meaningsByName()
    meanings = ContiguousArray(
      values.map { bytes in
        // Names of cases alone; most values are codes.
        guard let first = bytes.first, first &- 97 < 26, bytes.count <= 16 else {
          return Meaning()
        }
        return byName[String(decoding: bytes, as: UTF8.self)] ?? Meaning()
      })
  }

  private static func meaningsByName() -> [String: Meaning] {
    var all: [String: Meaning] = [:]
    for frame in EventFrame.allCases { all["\(frame)", default: Meaning()].frame = frame }
    for noun in EventNoun.allCases {
      all[noun.rawValue, default: Meaning()].noun = noun
      all[noun.rawValue + "?", default: Meaning()].noun = noun
      all[noun.rawValue + "?", default: Meaning()].isWeak = true
    }
    for relation in EventRelation.allCases {
      all["\(relation)", default: Meaning()].relation = relation
    }
    for pronoun in EventPronoun.allCases {
      all[pronoun.rawValue, default: Meaning()].pronoun = pronoun
    }
    for hint in EventHint.allCases { all[hint.rawValue, default: Meaning()].hint = hint }
    all["according", default: Meaning()].isSource = true
    return all
  }

  @inline(__always)
  private func meaning(_ match: LexiconMatch, _ lexicon: Lexicon) -> Meaning {
    let number = lexicon.valueNumber(of: match)
    return number < meanings.count ? meanings[number] : Meaning()
  }

  func frame(_ match: LexiconMatch, _ lexicon: Lexicon) -> EventFrame? {
    meaning(match, lexicon).frame
  }

  func noun(_ match: LexiconMatch, _ lexicon: Lexicon) -> (noun: EventNoun, isWeak: Bool)? {
    let found = meaning(match, lexicon)
    return found.noun.map { ($0, found.isWeak) }
  }

  func relation(_ match: LexiconMatch, _ lexicon: Lexicon) -> EventRelation? {
    meaning(match, lexicon).relation
  }

  func pronoun(_ match: LexiconMatch, _ lexicon: Lexicon) -> EventPronoun? {
    meaning(match, lexicon).pronoun
  }

  func hint(_ match: LexiconMatch, _ lexicon: Lexicon) -> EventHint? {
    meaning(match, lexicon).hint
  }

  func isSource(_ match: LexiconMatch, _ lexicon: Lexicon) -> Bool {
    meaning(match, lexicon).isSource
  }
}
