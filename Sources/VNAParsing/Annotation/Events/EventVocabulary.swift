import VNAText

/// What the values of a lexicon mean to events, by their numbers: so no text is compared.
struct EventVocabulary: Sendable {
  private var frames: ContiguousArray<EventFrame?> = []
  private var nouns: ContiguousArray<(noun: EventNoun, isWeak: Bool)?> = []
  private var relations: ContiguousArray<EventRelation?> = []
  private var pronouns: ContiguousArray<EventPronoun?> = []
  private var hints: ContiguousArray<EventHint?> = []
  /// The value of «selon» in the table `quoteIntro`.
  private var according = -1

  init(_ lexicon: Lexicon) {
    let values = lexicon.values
    frames = .init(repeating: nil, count: values.count)
    nouns = .init(repeating: nil, count: values.count)
    relations = .init(repeating: nil, count: values.count)
    pronouns = .init(repeating: nil, count: values.count)
    hints = .init(repeating: nil, count: values.count)
    for (number, bytes) in values.enumerated() {
      // Names of cases alone; most values are codes.
      guard let first = bytes.first, first &- 97 < 26, bytes.count <= 16 else { continue }
      let value = String(decoding: bytes, as: UTF8.self)
      frames[number] = EventFrame.byName[value]
      nouns[number] = EventNoun.byName[value]
      relations[number] = EventRelation.byName[value]
      pronouns[number] = EventPronoun.byName[value]
      hints[number] = EventHint.byName[value]
      if value == "according" { according = number }
    }
  }

  func frame(_ match: LexiconMatch, _ lexicon: Lexicon) -> EventFrame? {
    let number = lexicon.valueNumber(of: match)
    return number < frames.count ? frames[number] : nil
  }

  func noun(_ match: LexiconMatch, _ lexicon: Lexicon) -> (noun: EventNoun, isWeak: Bool)? {
    let number = lexicon.valueNumber(of: match)
    return number < nouns.count ? nouns[number] : nil
  }

  func relation(_ match: LexiconMatch, _ lexicon: Lexicon) -> EventRelation? {
    let number = lexicon.valueNumber(of: match)
    return number < relations.count ? relations[number] : nil
  }

  func pronoun(_ match: LexiconMatch, _ lexicon: Lexicon) -> EventPronoun? {
    let number = lexicon.valueNumber(of: match)
    return number < pronouns.count ? pronouns[number] : nil
  }

  func hint(_ match: LexiconMatch, _ lexicon: Lexicon) -> EventHint? {
    let number = lexicon.valueNumber(of: match)
    return number < hints.count ? hints[number] : nil
  }

  func isSource(_ match: LexiconMatch, _ lexicon: Lexicon) -> Bool {
    lexicon.valueNumber(of: match) == according
  }
}
