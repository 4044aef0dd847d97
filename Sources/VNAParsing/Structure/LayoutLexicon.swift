/// The layout words of all languages of a parser, ready to be looked up.
///
/// A class only so that it is passed on as one reference; nothing in it changes.
final class LayoutLexicon: Sendable {
  /// What a phrase can be; a phrase can be several things.
  struct Roles: OptionSet, Hashable, Sendable {
    let rawValue: UInt16
    static let marker = Roles(rawValue: 1)
    static let credit = Roles(rawValue: 2)
    static let pictureNumber = Roles(rawValue: 4)
    static let agency = Roles(rawValue: 8)
    static let signOffLead = Roles(rawValue: 16)
    static let residueLine = Roles(rawValue: 32)
    static let residueWord = Roles(rawValue: 64)
    static let dateWord = Roles(rawValue: 128)
    static let section = Roles(rawValue: 256)
    static let bylineLead = Roles(rawValue: 1024)
    static let agencyNoun = Roles(rawValue: 2048)
  }

  /// What a word can be in a sentence of one language.
  struct SentenceRoles: OptionSet, Hashable, Sendable {
    let rawValue: UInt16
    static let speaker = SentenceRoles(rawValue: 1)
    static let verb = SentenceRoles(rawValue: 2)
    static let article = SentenceRoles(rawValue: 4)
    static let linkWord = SentenceRoles(rawValue: 8)
  }

  private let phrases: PhraseTable
  private let markerTable: PhraseTable
  private let homeTable: PhraseTable
  private let lineOpenings: OpeningFilter
  private let sentenceTables: [(language: String, words: PhraseTable)]
  /// Openings of residue lines.
  let residueOpenings: OpeningTable
  /// What can stand before the place of a dateline.
  let datelineLeads: OpeningTable
  /// Sections, to be found before a headline.
  let sectionOpenings: OpeningTable
  /// Credit words of scripts without spaces, longest first, to be found anywhere.
  let wideCredits: [[UInt8]]
  /// Agencies' names in other scripts than the Latin, longest first.
  let wideAgencies: [[UInt8]]
  /// What agencies' names end with: most lines end otherwise.
  private let agencyEndings: EndingFilter
  /// What credit words end with.
  private let creditWordEndings: EndingFilter

  init(_ languages: [LayoutWords]) {
    var all: [(text: String, value: UInt16)] = []
    func add(_ phrases: [String], _ role: Roles) {
      all += phrases.map { ($0, role.rawValue) }
    }
    var tables: [(language: String, words: PhraseTable)] = []
    for words in languages {
      add(words.credits, .credit)
      add(words.pictureNumbers, .pictureNumber)
      add(words.agencies, .agency)
      add(words.signOffLeads, .signOffLead)
      add(words.residueLines, .residueLine)
      add(words.residueWords, .residueWord)
      add(words.dateWords, .dateWord)
      add(words.sections, .section)
      add(words.bylineLeads, .bylineLead)
      add(words.agencyNouns, .agencyNoun)
      tables.append((words.language, Self.sentenceTable(words)))
    }
    phrases = PhraseTable(all)
    markerTable = PhraseTable(
      languages.flatMap(\.markers).map { ($0, Roles.marker.rawValue) })
    lineOpenings = Self.openings(languages)
    homeTable = PhraseTable(languages.flatMap(\.homeWords).map { ($0, 1) })
    sentenceTables = tables
    residueOpenings = OpeningTable(languages.flatMap(\.residueOpenings))
    datelineLeads = OpeningTable(languages.flatMap(\.datelineLeads))
    sectionOpenings = OpeningTable(languages.flatMap(\.sections))
    agencyEndings = EndingFilter(languages.flatMap(\.agencies))
    creditWordEndings = EndingFilter(languages.flatMap(\.credits))
    wideCredits = Self.wide(languages.flatMap(\.credits))
    wideAgencies = Self.wide(languages.flatMap(\.agencies))
  }

  private static func openings(_ languages: [LayoutWords]) -> OpeningFilter {
    var filter = OpeningFilter()
    func add(_ phrases: [String], _ opening: LineOpenings) {
      for phrase in phrases { filter.insert(phrase, opening.rawValue) }
    }
    for words in languages {
      add(words.markers, .marker)
      add(words.residueOpenings, .residue)
      add(words.residueLines + words.bylineLeads + words.homeWords + words.agencies, .site)
      add(words.residueWords, .shareBar)
      add(words.dateWords, .date)
      add(words.sections, .section)
    }
    return filter
  }

  private static func sentenceTable(_ words: LayoutWords) -> PhraseTable {
    let roles: [([String], SentenceRoles)] = [
      (words.speakerWords, .speaker), (words.headlineVerbs, .verb), (words.articles, .article),
      (words.linkWords, .linkWord),
    ]
    return PhraseTable(roles.flatMap { list, role in list.map { ($0, role.rawValue) } })
  }

  private static func wide(_ phrases: [String]) -> [[UInt8]] {
    phrases.map { Array($0.utf8) }.filter { ($0.first ?? 0) >= 0x80 }
      .sorted { $0.count > $1.count }
  }

  /// What a stretch of bytes can be; markers apart.
  @inline(__always)
  func roles(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Roles {
    Roles(rawValue: phrases.value(bytes, range))
  }

  /// Whether a stretch is a marker's words.
  @inline(__always)
  func isMarker(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    markerTable.value(bytes, range) != 0
  }

  /// What a line may begin with whose words begin at `at`.
  @inline(__always)
  func openings(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> LineOpenings {
    LineOpenings(rawValue: lineOpenings.mask(bytes, at, end))
  }

  /// Whether an agency's name may end before `end`.
  @inline(__always)
  func mayEndAgency(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    agencyEndings.mayContain(bytes, end)
  }

  /// Whether a credit word may end before `end`.
  @inline(__always)
  func mayEndCredit(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    creditWordEndings.mayContain(bytes, end)
  }

  /// Whether a navigation path may begin at `at`.
  @inline(__always)
  func mayBeginPath(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    homeTable.mayBegin(bytes, at: at, to: end)
  }

  /// Whether a stretch is the first name of a navigation path.
  func isHome(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    homeTable.value(bytes, range) != 0
  }

  /// The words of sentences of one language, none for a language that is not known.
  func sentenceWords(of language: String?) -> PhraseTable? {
    sentenceTables.last { $0.language == language }?.words
  }
}

/// Phrases with which a line can begin, found by their first two bytes.
final class OpeningTable: Sendable {
  /// The bytes of all phrases.
  private let text: [UInt8]
  /// Where each phrase is in `text`.
  private let phrases: [Range<Int>]
  /// For each bucket of openings where its phrases are in `phrases`, longest first.
  private let ranges: [Range<Int>]

  init(_ list: [String]) {
    let all = Set(list).map { Array($0.utf8) }.filter { $0.count > 1 }
    var text: [UInt8] = []
    var phrases: [Range<Int>] = []
    var ranges = [Range<Int>](repeating: 0..<0, count: 256)
    for bucket in 0..<256 {
      let start = phrases.count
      let own = all.filter { Self.bucket($0[0], $0[1]) == bucket }.sorted {
        $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1)
      }
      for phrase in own {
        phrases.append(text.count..<(text.count + phrase.count))
        text += phrase
      }
      ranges[bucket] = start..<phrases.count
    }
    self.text = text
    self.phrases = phrases
    self.ranges = ranges
  }

  @inline(__always)
  private static func bucket(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first &* 31 &+ second)
  }

  /// The first end of a phrase at the start of `range`, that `accepts` accepts.
  func firstEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, where accepts: (Int) -> Bool
  ) -> Int? {
    guard range.count > 1 else { return nil }
    let bucket = Self.bucket(bytes[range.lowerBound], bytes[range.lowerBound + 1])
    for place in ranges[bucket] {
      let phrase = phrases[place]
      guard phrase.count <= range.count else { continue }
      var same = 1
      while same < phrase.count,
        bytes[range.lowerBound + same] == text[phrase.lowerBound + same]
      {
        same += 1
      }
      if same == phrase.count, accepts(range.lowerBound + same) { return range.lowerBound + same }
    }
    return nil
  }
}
