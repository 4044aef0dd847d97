import VNAModel
import VNAText

/// Reads who met whom, signed, was elected, sent a message: the events of a bulletin.
///
/// Sentences with a word of the tables `eventVerb` and `eventNoun` are cut into names, dates, verbs
/// and small words (``EventChunker``); rules for each type read actors, place, date and status from
/// them (``EventReader``); what tells the same is made one (``EventMerger``); headline, standfirst
/// and lead decide what the story reports (``MainEvents``). It needs the lists of people,
/// organizations, places and dates, and runs after all others.
struct EventAnnotator {
  /// The classes of words that tell events.
  private static let wanted = LexiconClass.eventVerb.bit | LexiconClass.eventNoun.bit
  /// Those that tell who says something.
  private static let saying = LexiconClass.speechVerb.bit | LexiconClass.quoteIntro.bit
  /// Both: that somebody said something may be all that a story reports.
  private static let telling = wanted | saying
  private let lists: EventLists
  /// The number of the story's day, if known.
  private let anchorDay: Int?
  var merger: EventMerger
  var chunker: EventChunker
  /// Room for the candidates of a sentence, kept from one to the next.
  private var candidates: ContiguousArray<EventCandidate> = []
  var lastSubject: EventCandidate.Actor?
  /// The head of the delegation that was told of last.
  var delegate: EventCandidate.Actor?
  /// The one of the lead who has come from the agency's country, where the story is from abroad.
  var traveller: EventCandidate.Actor?
  /// The subject of the first sentence of the paragraph before.
  private var topic: EventCandidate.Actor?
  /// Whether the paragraph before ends with a colon, or is an item of such a list.
  private var opensList = false
  /// The number of the day with which an earlier sentence of the paragraph begins, or -1.
  private var blockDay = -1
  /// Whether the next sentence is the one behind the lead.
  private var isBehindLead = false
  /// The number of the first day that the lead names, or -1.
  private var leadDay = -1
  /// The same of the standfirst, for a lead that names none.
  private var headDay = -1
  /// The number of the only date of the lead's first sentence, or -1.
  private var leadDate = -1
  /// The first person of the lead's paragraph, and the first two where it names two.
  var first: EventCandidate.Actor?
  var pair: (EventCandidate.Actor, EventCandidate.Actor)?
  /// The countries or provinces with which headline, standfirst or lead begins: «Le Vietnam et l'Inde».
  var sides: (EventCandidate.Actor, EventCandidate.Actor)?
  /// Whether the second of the two is named in passing only: «at the invitation of Y».
  var isPairLoose = false

  static func annotate(_ context: inout AnnotationContext, _ bulletin: inout Bulletin) {
    guard hasEvents(context) else { return }
    let anchor = bulletin.referenceDate?.value.days?.upperBound
    let dateline = bulletin.story.dateline?.places.first
    bulletin.events = EventLists.with(bulletin) { lists in
      events(lists, anchor: anchor, dateline: dateline, context)
    }
    guard context.trace != nil else { return }
    for event in bulletin.events {
      guard let mention = event.mentions.first else { continue }
      context.note(
        mention.span, event.isMain ? "event.main" : "event.mentioned",
        "\(event.kind), told "
          + (event.mentions.count == 1 ? "once" : "in \(event.mentions.count) places"))
    }
  }

  private static func hasEvents(_ context: borrowing AnnotationContext) -> Bool {
    context.marks.contains(Self.telling, in: 0..<context.tokens.count)
  }

  private static func events(
    _ lists: EventLists, anchor: CivilDate?, dateline: Dateline.NamedPlace?,
    _ context: borrowing AnnotationContext
  ) -> [Event] {
    var annotator = EventAnnotator(lists, anchor: anchor, scene: dateline?.country, context)
    annotator.read(context)
    annotator.merger.settle(anchor: anchor)
    let chunker = annotator.chunker
    let main = MainEvents(
      anchor: anchor, times: annotator.merger.times, habits: chunker.habits,
      countries: chunker.countries
    ).choose(annotator.merger.events)
    let leadDay = annotator.merger.storyDay(annotator.leadDay, anchor: anchor)
    let day =
      annotator.leadDay < 0
      ? annotator.merger.storyDay(annotator.headDay, anchor: anchor) : leadDay
    let writer = EventWriter(
      lists: lists, merger: annotator.merger, titles: chunker.titles, main: main,
      day: day, leadDate: leadDay < 0 ? -1 : annotator.leadDate, pair: annotator.pair,
      countries: chunker.countries,
      printed: dateline)
    return writer.events(context)
  }

  private init(
    _ lists: EventLists, anchor: CivilDate?, scene: String?, _ context: borrowing AnnotationContext
  ) {
    self.lists = lists
    anchorDay = anchor?.dayNumber
    chunker = EventChunker(lists, scene: scene, context)
    merger = EventMerger(lists, chunker.habits)
  }

  /// The tokens of a sentence that are read together; agency prose has some hundred at most.
  private static let longestSentence = 300

  private mutating func read(_ context: borrowing AnnotationContext) {
    var paragraphs = 0
    for block in context.tokens.blocks where !block.tokens.isEmpty {
      let kind = context.segments[block.tag].kind
      let isFirst = kind == .paragraph && paragraphs == 0
      if kind == .paragraph { paragraphs += 1 }
      guard let position = Self.position(kind, isFirst) else { continue }
      var sentence = Int(context.tokens[block.tokens.lowerBound].sentence)
      if kind == .paragraph {
        if readItem(block.tokens, context) { continue }
        opensList = context.tokens[block.tokens.upperBound - 1].kind == .colon
      }
      var isLead = isFirst
      var opensBlock = kind == .paragraph
      while sentence < context.tokens.sentenceCount {
        let tokens = context.tokens.tokens(ofSentence: sentence)
        guard tokens.lowerBound < block.tokens.upperBound else { break }
        // What has no full stop is read in stretches: within one, each verb looks at each place.
        let length = Self.longestSentence
        for start in stride(from: tokens.lowerBound, to: tokens.upperBound, by: length) {
          let stretch = start..<min(start + length, tokens.upperBound)
          if isWanted(stretch, position, context) {
            read(stretch, isFirst && !isLead ? .opening : position, opensBlock: opensBlock, context)
            if opensBlock { topic = lastSubject }
          } else {
            passOver(stretch, opensBlock: opensBlock, context)
          }
          if opensBlock, !isFirst, position != .related, let topic, topic.kind == .person,
            context.marks.contains(Self.saying, in: stretch)
          {
            merger.addWriter(topic.index, chunker.countries)
          }
          opensBlock = false
          isLead = false
        }
        sentence += 1
      }
    }
  }

  /// Whether a sentence may tell an event: the first ones always, others by a word for it.
  private func isWanted(
    _ tokens: Range<Int>, _ position: EventCandidate.Position,
    _ context: borrowing AnnotationContext
  ) -> Bool {
    if position != .body, position != .related { return true }
    let (matches, marks) = (context.matches, context.marks)
    var next = tokens.lowerBound
    while true {
      let index = marks.first(Self.wanted, from: next, to: tokens.upperBound)
      guard index < tokens.upperBound else { return false }
      next = index + 1
      if matches.has(.eventNoun, at: index) { return true }
      guard let match = matches.longest(.eventVerb, at: index) else { continue }
      switch chunker.vocabulary.frame(match, chunker.lexicon) {
      case .be, .aux, .have, .harm, .strike, .home, .bind, .succeed, .present, .lead,
        .raise, .await, nil:
        continue
      default: return true
      }
    }
  }

  /// Whom «il» means after a sentence that is not read: the first name in it, or the only person.
  private mutating func passOver(
    _ tokens: Range<Int>, opensBlock: Bool, _ context: borrowing AnnotationContext
  ) {
    let first = chunker.firstEntry(from: tokens.lowerBound)
    let named = chunker.entities.entries[first...].prefix {
      $0.tokens.lowerBound < tokens.upperBound
    }
    let person = named.first { $0.kind == .person }
    if let person,
      named.first?.kind == .person
        || named.allSatisfy({ $0.kind != .person || $0.index == person.index })
    {
      lastSubject = .init(kind: .person, index: person.index)
      if opensBlock { topic = lastSubject }
      return
    }
    guard opensBlock else { return }
    if tokens.contains(where: { isHe($0, context) }) {
      // «Né à Huê, il n'a pris goût au tir qu'à l'armée»: the one whom the paragraph before is about.
      lastSubject = topic ?? lastSubject
    } else {
      topic = nil
    }
  }

  private func isHe(_ index: Int, _ context: borrowing AnnotationContext) -> Bool {
    guard let match = context.matches.longest(.pronoun, at: index) else { return false }
    return chunker.vocabulary.pronoun(match, chunker.lexicon) == .he
  }

  /// «Sont nommés:» and an item «- X, recteur, au poste de vice-ministre»: one more appointee.
  private mutating func readItem(
    _ tokens: Range<Int>, _ context: borrowing AnnotationContext
  ) -> Bool {
    guard opensList, tokens.count > 2 else { return false }
    switch context.tokens[tokens.lowerBound].kind {
    case .hyphen, .dash, .symbol: break
    default: return false
    }
    let entry = chunker.firstEntry(from: tokens.lowerBound)
    guard entry < chunker.entities.entries.count else { return false }
    let found = chunker.entities.entries[entry]
    guard found.kind == .person, found.tokens.lowerBound <= tokens.lowerBound + 5 else {
      return false
    }
    return merger.addAppointee(found.index)
  }

  private static func position(
    _ kind: AnnotationSegment.Kind, _ isFirst: Bool
  ) -> EventCandidate.Position? {
    switch kind {
    case .headline: .headline
    case .standfirst: .standfirst
    case .paragraph: isFirst ? .lead : .body
    case .relatedHeadline: .related
    case .dateline, .caption, .relatedKicker, .relatedTeaser, .relatedCaption: nil
    }
  }

  private mutating func read(
    _ tokens: Range<Int>, _ position: EventCandidate.Position, opensBlock: Bool,
    _ context: borrowing AnnotationContext
  ) {
    chunker.read(tokens, context)
    if opensBlock || (position != .body && position != .opening) { blockDay = -1 }
    // «Il» at the head of a paragraph is the one whom the paragraph before is about.
    if opensBlock, let topic,
      let first = chunker.chunks.first(where: {
        $0.kind == .person || $0.kind == .title || $0.kind == .pronoun || $0.determiner == .own
      }), first.determiner == .own || (first.kind == .pronoun && first.determiner == .he)
    {
      lastSubject = topic
    }
    // The pieces are moved out and back, so that they are read in place.
    var chunks: ContiguousArray<EventChunk> = []
    swap(&chunks, &chunker.chunks)
    chunks.withUnsafeMutableBufferPointer { chunks in
      judge(
        EventReader(
          EventSentence(
            chunks: EventChunks(chunks), position: position, habits: chunker.habits,
            lastSubject: lastSubject,
            delegate: position == .related ? nil : delegate, traveller: traveller,
            pair: chunker.namedPair ?? pair, sides: sides, anchor: anchorDay,
            lists: lists)))
    }
    swap(&chunks, &chunker.chunks)
  }

  /// Takes the events that a sentence tells, and notes whom the next may refer to.
  private mutating func judge(_ reader: consuming EventReader) {
    let position = reader.sentence.position
    swap(&reader.candidates, &candidates)
    reader.read()
    carryDay(&reader)
    if reader.sentence.habits.contains(.uninflected) { joinMessages(&reader.candidates) }
    if position.rawValue <= EventCandidate.Position.lead.rawValue
      || (position == .opening && !merger.events.contains { $0.strength > 0 })
    {
      reader.readSource()
    }
    if position == .lead { reader.readOther() }
    if position != .related { settlePair(reader) }
    if !reader.candidates.isEmpty {
      for candidate in reader.candidates {
        if isRound(candidate) { addEach(candidate) } else { merger.add(candidate) }
      }
      reader.candidates.removeAll(keepingCapacity: true)
    }
    swap(&reader.candidates, &candidates)
    if isBehindLead, position == .opening || position == .body {
      isBehindLead = false
      if let team = reader.team { merger.addWinners(team) }
    }
    if position == .lead { isBehindLead = true }
    if position == .lead || (position == .opening && pair == nil) {
      notePair(reader.sentence)
      if position == .lead, let pair { merger.nameMeeting(pair) }
      noteTraveller()
    }
    if position.rawValue <= EventCandidate.Position.lead.rawValue, sides == nil {
      noteSides(reader.sentence)
    }
    if position == .standfirst, headDay < 0 { headDay = reader.sentence.firstDay }
    if position == .lead || position == .opening, leadDay < 0 {
      leadDay = reader.sentence.firstDay
    }
    if position == .lead, leadDate < 0 {
      leadDate = reader.sentence.onlyDate.map(reader.sentence.number) ?? -1
    }
    if position.rawValue <= EventCandidate.Position.lead.rawValue, delegate == nil {
      noteVisitor()
    }
    if position != .related {
      noteSubject(reader.sentence)
      noteDelegate(reader.sentence)
    }
  }

  /// «X gửi điện mừng tới A; Y gửi điện mừng tới B; Z gửi điện mừng tới C»: messages of one occasion that
  /// one sentence tells in a row are one event.
  private func joinMessages(_ candidates: inout ContiguousArray<EventCandidate>) {
    let messages = candidates.indices.filter {
      candidates[$0].kind == .message && candidates[$0].status == .held
        && candidates[$0].actors.count > 1
    }
    guard messages.count > 2, let first = messages.first else { return }
    for index in messages.dropFirst() {
      for actor in candidates[index].actors { candidates[first].add(actor) }
    }
    for index in messages.dropFirst().reversed() { candidates.remove(at: index) }
  }

  /// «Sáng 13/11, lễ đón X diễn ra. Ngay sau lễ đón, Y hội đàm với X»: the day with which a sentence
  /// begins is that of the next, if it names none.
  private mutating func carryDay(_ reader: inout EventReader) {
    if let first = reader.chunks.first(where: { $0.kind != .preposition && $0.kind != .comma }),
      first.kind == .date, !first.isWeak
    {
      blockDay = first.index
      return
    }
    guard blockDay >= 0, !reader.chunks.contains(where: { $0.kind == .date }) else { return }
    for index in reader.candidates.indices
    where reader.candidates[index].status == .held && !reader.candidates[index].isAnaphor
      && reader.candidates[index].date < 0 && reader.candidates[index].opening < 0
      && reader.candidates[index].closing < 0 && !reader.candidates[index].isBackground
    {
      // «Sáng 13/11»: the talks were in the morning, and so was what was signed after them.
      let keepsHour =
        reader.candidates[index].kind == .meeting || reader.candidates[index].kind == .agreement
      reader.candidates[index].date = keepsHour ? blockDay : merger.wholeDay(blockDay)
    }
  }

  /// Whether one person met several, each by himself: those of several countries, where the story
  /// is of encounters or the lead names three; what the body sums up stays one.
  private func isRound(_ candidate: EventCandidate) -> Bool {
    guard candidate.isRound, candidate.position.rawValue <= EventCandidate.Position.lead.rawValue,
      candidate.isTalk || candidate.actors.count > 3
        || merger.events.contains(where: {
          $0.isSeries && $0.position.rawValue <= EventCandidate.Position.lead.rawValue
        })
    else { return false }
    let others = candidate.actors.dropFirst()
    return others.allSatisfy { $0.kind == .person }
      && Set(others.map { chunker.countries[$0.index] }).count > 1
  }

  private mutating func addEach(_ round: EventCandidate) {
    for other in round.actors.dropFirst() {
      var one = round
      one.actors = [round.actors[0], other]
      merger.add(one)
    }
  }

}
