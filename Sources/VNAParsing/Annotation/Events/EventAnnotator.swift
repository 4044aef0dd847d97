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
  private var merger: EventMerger
  private var chunker: EventChunker
  private let countries: ActorCountries
  private let isCountry: [Bool]
  private var lastSubject: [EventCandidate.Actor] = []
  /// The subject of the first sentence of the paragraph before.
  private var topic: [EventCandidate.Actor] = []
  /// Whether the paragraph before ends with a colon, or is an item of such a list.
  private var opensList = false
  /// The first two people of the lead, where it names two.
  private var pair: [EventCandidate.Actor] = []

  static func annotate(_ context: inout AnnotationContext, _ bulletin: inout Bulletin) {
    guard hasEvents(context) else { return }
    var annotator = EventAnnotator(bulletin, context)
    annotator.read(bulletin, context)
    let anchor = anchor(bulletin)
    annotator.merger.settle(anchor: anchor)
    let main = MainEvents(anchor: anchor).choose(annotator.merger.events)
    let writer = EventWriter(countries: annotator.countries, titles: annotator.chunker.titles)
    bulletin.events = writer.events(
      annotator.merger.events, main: main, bulletin: bulletin, context: context)
    for event in bulletin.events {
      guard let mention = event.mentions.first else { continue }
      context.note(
        mention.span, event.isMain ? "event.main" : "event.mentioned",
        "\(event.kind), told in \(event.mentions.count) places")
    }
  }

  private static func hasEvents(_ context: borrowing AnnotationContext) -> Bool {
    let wanted = LexiconClassSet(.eventVerb, .eventNoun)
    for index in 0..<context.tokens.count
    where !context.matches.classes(at: index).isDisjoint(with: wanted) {
      return true
    }
    return false
  }

  private static func anchor(_ bulletin: Bulletin) -> CivilDate? {
    bulletin.referenceDate?.value.days?.upperBound
  }

  private init(_ bulletin: Bulletin, _ context: borrowing AnnotationContext) {
    let entities = EntityIndex(bulletin, context.tokens)
    merger = EventMerger(places: bulletin.places)
    chunker = EventChunker(
      entities: entities, titles: TitleIndex(entities, context), bulletin: bulletin)
    countries = ActorCountries(entities, bulletin, context)
    isCountry = bulletin.places.map { $0.kind == .country }
  }

  private mutating func read(_ bulletin: Bulletin, _ context: borrowing AnnotationContext) {
    var paragraphs = 0
    for block in context.tokens.blocks where !block.tokens.isEmpty {
      let segment = context.segments[block.tag]
      let isFirst = segment.kind == .paragraph && paragraphs == 0
      if segment.kind == .paragraph { paragraphs += 1 }
      guard let position = Self.position(segment.kind, isFirst) else { continue }
      var sentence = Int(context.tokens[block.tokens.lowerBound].sentence)
      if segment.kind == .paragraph {
        if readItem(block.tokens, context) { continue }
        opensList = context.tokens[block.tokens.upperBound - 1].kind == .colon
      }
      var isLead = isFirst
      var opensBlock = segment.kind == .paragraph
      while sentence < context.tokens.sentenceCount {
        let tokens = context.tokens.tokens(ofSentence: sentence)
        guard tokens.lowerBound < block.tokens.upperBound else { break }
        if isWanted(tokens, position, context) {
          read(
            tokens, isFirst && !isLead ? .opening : position, opensBlock: opensBlock, bulletin,
            context)
        } else {
          passOver(tokens)
        }
        if opensBlock, !lastSubject.isEmpty { topic = lastSubject }
        opensBlock = false
        isLead = false
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
    for index in tokens {
      if context.matches.has(.eventNoun, at: index) { return true }
      guard context.matches.has(.eventVerb, at: index),
        let match = context.matches.longest(.eventVerb, at: index)
      else { continue }
      switch context.pack.events.frame(match, context.lexicon) {
      case .be, .aux, .have, .harm, nil: continue
      default: return true
      }
    }
    return false
  }

  /// Whom «il» means after a sentence that is not read: the one it begins with.
  private mutating func passOver(_ tokens: Range<Int>) {
    let entities = chunker.entities
    let entry = entities.firstEntry(from: tokens.lowerBound)
    guard entry < entities.entries.count else { return }
    let found = entities.entries[entry]
    if found.kind == .person, found.tokens.lowerBound < tokens.upperBound {
      lastSubject = [.init(kind: .person, index: found.index)]
    }
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
    let entities = chunker.entities
    let entry = entities.firstEntry(from: tokens.lowerBound)
    guard entry < entities.entries.count, entities.entries[entry].kind == .person,
      entities.entries[entry].tokens.lowerBound <= tokens.lowerBound + 5
    else { return false }
    return merger.addAppointee(entities.entries[entry].index)
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
    _ bulletin: Bulletin, _ context: borrowing AnnotationContext
  ) {
    chunker.read(tokens, context)
    // «Il» at the head of a paragraph is the one whom the paragraph before is about.
    if opensBlock, !topic.isEmpty, let first = chunker.chunks.first, first.kind == .pronoun,
      first.determiner == .he
    {
      lastSubject = topic
    }
    let isCountry = isCountry
    let sentence = EventSentence(
      chunks: chunker.chunks, position: position, lastSubject: lastSubject, pair: pair,
      isCountry: { isCountry[$0] })
    var reader = EventReader(sentence, bulletin)
    reader.read()
    if position.rawValue <= EventCandidate.Position.lead.rawValue { reader.readSource() }
    if position == .lead { reader.readOther() }
    for candidate in reader.candidates { merger.add(candidate) }
    if position == .lead { notePair(sentence) }
    if position != .related { noteSubject(sentence) }
  }

  /// The people of the lead, for «les deux dirigeants».
  private mutating func notePair(_ sentence: EventSentence) {
    let people = sentence.names(
      sentence.chunks.indices,
      [.none, .with, .by, .of, .to, .between, .during, .cause, .within], [.person])
    pair = people.count == 2 ? people : []
  }

  /// The subject of the main verb, for «il» in the next sentence.
  private mutating func noteSubject(_ sentence: EventSentence) {
    var isUnnamed = false
    for index in sentence.chunks.indices {
      let chunk = sentence.chunks[index]
      if chunk.kind == .pronoun, chunk.determiner == .he { return }
      if chunk.kind == .verb, chunk.voice == .active, isUnnamed { break }
      guard chunk.relation == .none || chunk.isListed else { continue }
      switch chunk.kind {
      case .organization: return
      case .person, .title:
        if let actor = sentence.actor(index) {
          lastSubject = [actor]
          return
        }
        isUnnamed = true
      default: break
      }
    }
    if isUnnamed { lastSubject = [] }
  }
}
