import VNAModel
import VNAText

/// Finds quotations and reported speech, and who speaks.
struct QuoteFinder {
  /// A speaker named before.
  enum Somebody {
    case nobody
    /// Of the bulletin's people.
    case person(Int)
    /// As printed.
    case printed(TokenRange)
  }

  let reader: QuoteReader
  var found: [Quote] = []
  /// The last speaker of the story, for «a-t-il ajouté».
  var lastSpeaker = Somebody.nobody
  /// The opening mark of the last direct quotation, or -1.
  private var lastQuoted = -1
  /// The last sentence in which nobody spoke and the one before it, and the last that names its
  /// subject.
  private var last = 0..<0
  private var before = 0..<0
  private var named = 0..<0
  /// Whether the sentence has a speaker; the next name that may be a subject.
  private var hasSpeaker = false
  private var nextName = 0
  /// The captions before.
  private var captions: [Range<Int>] = []
  var stretches: [QuotedStretch] = []

  private init(_ reader: QuoteReader) {
    self.reader = reader
  }

  /// Quotes need at least so many words; fewer are a manner of speaking («réaliste»).
  static let fewestWords = 4

  /// Finds the quotes of a bulletin whose people are known, in the order of the text.
  static func run(_ context: inout AnnotationContext, people: [Person]) -> [Quote] {
    guard let grammar = context.words.quotes else { return [] }
    var quotes = grammar.table.withView { words in
      var finder = QuoteFinder(QuoteReader(context, people: people, words, grammar))
      finder.read(context)
      return finder.found
    }
    quotes.sort {
      ($0.excerpt.span.start, $0.excerpt.span.end) < ($1.excerpt.span.start, $1.excerpt.span.end)
    }
    if context.trace != nil {
      for quote in quotes {
        context.note(
          quote.excerpt.span, "quote", "\(quote.kind), speaker \(quote.speaker ?? "unknown")")
      }
    }
    return quotes
  }

  private mutating func read(_ context: AnnotationContext) {
    let marks = QuoteMarks(
      bytes: context.bytes, tokens: context.tokens, marks: context.marks)
    var item: Int?
    for (block, segment) in zip(context.tokens.blocks, context.segments) {
      if segment.item != item { lastSpeaker = .nobody }
      item = segment.item
      guard segment.kind == .caption else {
        read(block.tokens, marks, isParagraph: segment.kind == .paragraph)
        continue
      }
      // A picture stands between two paragraphs: «cette dernière» means none of those it shows.
      let memory = (lastSpeaker, last, before, named)
      read(block.tokens, marks, isParagraph: false)
      (lastSpeaker, last, before, named) = memory
      captions.append(block.tokens)
    }
  }

  private mutating func read(_ block: Range<Int>, _ marks: QuoteMarks, isParagraph: Bool) {
    if !stretches.isEmpty { stretches.removeAll(keepingCapacity: true) }
    marks.stretches(in: block, into: &stretches)
    var next = 0
    // Direct and reported speech in the order of the text, so that «il» finds the last speaker.
    for number in firstSentence(of: block)..<firstSentence(after: block) {
      let sentence = reader.tokens.tokens(ofSentence: number).clamped(to: block)
      while next < stretches.count, stretches[next].open < sentence.upperBound {
        readQuoted(next, in: block, isParagraph: isParagraph)
        next += 1
      }
      if mayReport(sentence) { readReported(sentence, in: block) }
      rememberSubject(of: sentence)
    }
  }

  /// Whether a sentence has a word without which it reports nothing, as most sentences do not.
  @inline(__always)
  private func mayReport(_ sentence: Range<Int>) -> Bool {
    reader.marks.contains(LexiconClass.speechVerb.bit | LexiconClass.quoteIntro.bit, in: sentence)
  }

  /// Keeps the first person of a sentence for a pronoun in the next, if nobody spoke in it.
  private mutating func rememberSubject(of sentence: Range<Int>) {
    defer { hasSpeaker = false }
    while nextName < reader.names.count,
      reader.names[nextName].tokens.lowerBound < sentence.lowerBound
    {
      nextName += 1
    }
    before = hasSpeaker ? 0..<0 : last
    last = hasSpeaker ? 0..<0 : sentence
    guard !hasSpeaker else { return }
    var name = nextName
    while name < reader.names.count, reader.names[name].tokens.upperBound <= sentence.upperBound {
      let (range, person) = reader.names[name]
      if !reader.isOblique(range, of: person) || isViewed(range, in: sentence) {
        lastSpeaker = .person(person)
        named = sentence
        return
      }
      name += 1
    }
  }

  /// «Pour X, directeur du port, le choix s'est imposé. « … », a-t-il dit»: whether a name is that of whose view
  /// a sentence tells.
  private func isViewed(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
    reader.phrase(.quoteIntro, "according", at: sentence.lowerBound)
      .map { sentence.lowerBound + Int($0.tokenCount) == name.lowerBound } ?? false
  }

  private func firstSentence(of block: Range<Int>) -> Int {
    block.isEmpty ? 0 : Int(reader.tokens[block.lowerBound].sentence)
  }

  private func firstSentence(after block: Range<Int>) -> Int {
    block.isEmpty ? 0 : Int(reader.tokens[block.upperBound - 1].sentence) + 1
  }

  private mutating func readQuoted(_ number: Int, in block: Range<Int>, isParagraph: Bool) {
    let quoted = stretches[number]
    guard reader.wordCount(quoted.inner) >= Self.fewestWords || isHalf(number) else { return }
    guard let evidence = reader.evidence(for: quoted, in: block, isParagraph: isParagraph) else {
      if goesOn(quoted) { append(quoted.inner, .direct, .pronoun) }
      return
    }
    let speaker = speaker(of: quoted, evidence, in: block)
    if case .inserted(let comma, let verb) = evidence {
      appendHalves(of: quoted, cutAt: comma, speaker, behind: verb)
    } else {
      append(quoted.inner, .direct, speaker)
    }
    lastQuoted = quoted.open
  }

  /// Whether a stretch is one half of a quotation that the attribution cuts in two, and both together
  /// have the words that a quote needs: «Le Vietnam », a dit X, « est prêt à tout».
  private func isHalf(_ number: Int) -> Bool {
    func halves(_ first: Int, _ second: Int) -> Bool {
      guard stretches.indices.contains(first), stretches.indices.contains(second) else {
        return false
      }
      let (one, other) = (stretches[first], stretches[second])
      return isContinued(other) && other.open - one.end < 24
        && reader.tokens[one.open].sentence == reader.tokens[other.open].sentence
        && reader.marks.contains(LexiconClass.speechVerb.bit, in: one.end..<other.open)
        && reader.wordCount(one.inner) + reader.wordCount(other.inner) >= Self.fewestWords
    }
    return halves(number, number + 1)
      || halves(number - 1, number) && lastQuoted == stretches[number - 1].open
  }

  /// Appends what stands before and behind an attribution inside the marks.
  private mutating func appendHalves(
    of quoted: QuotedStretch, cutAt comma: Int, _ speaker: QuoteReader.Speaker?, behind verb: Int
  ) {
    var end = verb
    if case .printed(let name) = speaker, quoted.inner.contains(name.lowerBound) {
      end = max(end, name.upperBound)
    }
    while end < quoted.inner.upperBound, !Self.ends.contains(reader.tokens[end].kind) { end += 1 }
    // «…, – сказал X, – …»
    while end < quoted.inner.upperBound, !reader.tokens[end].isWord { end += 1 }
    end = min(end, quoted.inner.upperBound)
    let halves = [quoted.inner.lowerBound..<comma, end..<quoted.inner.upperBound]
    let words = halves.reduce(0) { $0 + reader.wordCount($1) }
    guard words >= Self.fewestWords else { return }
    for half in halves { append(half, .direct, speaker) }
  }

  /// What ends an attribution.
  private static let ends: Set<TokenKind> = [.comma, .period, .dash, .semicolon, .colon]

  /// Whether a stretch goes on with a sentence behind an attribution.
  private func isContinued(_ quoted: QuotedStretch) -> Bool {
    reader.kind(quoted.open - 1) == .comma
      && !reader.tokens[quoted.inner.lowerBound].isCapitalized
  }

  /// Whether a stretch is the second half of a quotation that the attribution cuts in two:
  /// «…», sourit X, «et …».
  private func goesOn(_ quoted: QuotedStretch) -> Bool {
    guard lastQuoted >= 0, isContinued(quoted) else { return false }
    return reader.tokens[lastQuoted].sentence == reader.tokens[quoted.open].sentence
  }

  private func speaker(of quoted: QuotedStretch, _ evidence: QuoteEvidence, in block: Range<Int>)
    -> QuoteReader.Speaker?
  {
    let start = max(
      reader.sentence(of: quoted.open).lowerBound, block.lowerBound,
      quoted.open - QuoteReader.reach)
    switch evidence {
    case .verbAfter(let index) where reader.grammar.dropsPronouns,
      .inserted(_, let index) where reader.grammar.dropsPronouns:
      // «…», indicó, y pidió a los vecinos evitar los viajes: what the comma begins is no subject.
      let subject = reader.subject(after: index, in: block) ?? .pronoun
      guard reader.kind(index) == .comma, case .printed(let words) = subject,
        reader.name(at: words.lowerBound) == nil
      else { return subject }
      return .pronoun
    case .verbAfter(let index), .inserted(_, let index), .introAfter(let index),
      .introBefore(let index):
      let subject = reader.subject(after: index, in: block)
      if case .pronoun = subject,
        let name = reader.lastName(in: start..<max(quoted.open, start), mayBeOblique: false)
      {
        // «X a retenu ses larmes : «…», a-t-elle dit»
        return .printed(name)
      }
      return subject
    case .verbBefore(let verb) where verb >= quoted.end:
      // «…», the visitor told reporters.
      return reader.subject(before: verb, from: quoted.end) ?? .pronoun
    case .verbBefore(let verb):
      return reader.subject(before: verb, from: start) ?? .pronoun
    case .colon(let colon):
      return
        (reader.lastName(in: start..<colon, mayBeOblique: true)
        ?? reader.titled(in: start..<colon)).map { .printed($0) }
    case .words:
      return reader.opener(of: start..<quoted.open).map { .printed($0) } ?? .pronoun
    }
  }

  mutating func append(_ tokens: Range<Int>, _ kind: Quote.Kind, _ speaker: QuoteReader.Speaker?) {
    guard let first = tokens.first, let last = tokens.last else { return }
    let span = Span(start: reader.tokens[first].start, end: reader.tokens[last].end)
    let name = name(of: speaker, before: first)
    found.append(Quote(Excerpt(reader.source, span), kind: kind, speaker: name))
  }

  /// The name of a speaker, who is remembered for a pronoun that follows.
  @discardableResult
  mutating func name(of speaker: QuoteReader.Speaker?, before token: Int) -> String? {
    switch speaker {
    case .printed(let range):
      lastSpeaker = reader.person(named: range).map { .person($0) } ?? .printed(TokenRange(range))
      hasSpeaker = true
      let isSomebody = reader.isWord(range.lowerBound - 1, .indefinite)
      return text(isSomebody ? range.lowerBound - 1..<range.upperBound : range)
    case .pronoun:
      if let person = titledSubject() { lastSpeaker = .person(person) }
      switch lastSpeaker {
      case .nobody: return nil
      case .person(let person): return lastName(of: person, before: token)
      case .printed(let range): return text(range.range)
      }
    case .person(let person):
      lastSpeaker = .person(person)
      hasSpeaker = true
      return lastName(of: person, before: token)
    case .latter(let token):
      let latest = reader.names.last { name in
        name.tokens.upperBound <= token
          && !isInCaption(name.tokens.lowerBound)
      }
      guard let name = latest else { return nil }
      lastSpeaker = .person(name.person)
      hasSpeaker = true
      return reader.people[name.person].name
    case nil: return nil
    }
  }

  private func isInCaption(_ token: Int) -> Bool {
    var (low, high) = (0, captions.count)
    while low < high {
      let middle = (low + high) / 2
      if captions[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < captions.count && captions[low].contains(token)
  }

  /// Whom the title means that is the subject of the last two sentences, if no name is.
  private func titledSubject() -> Int? {
    for sentence in [last, before] {
      if let person = reader.titledSubject(of: sentence) { return person }
      if sentence == named { return nil }
    }
    return nil
  }

  /// The name of a person as the text printed it last.
  private func lastName(of person: Int, before token: Int) -> String? {
    let name = reader.names.last { $0.person == person && $0.tokens.upperBound <= token }
    return name.flatMap { text($0.tokens) } ?? reader.people[person].name
  }

  private func text(_ range: Range<Int>) -> String? {
    guard let first = range.first, let last = range.last else { return nil }
    return reader.source.text(Span(start: reader.tokens[first].start, end: reader.tokens[last].end))
  }
}
