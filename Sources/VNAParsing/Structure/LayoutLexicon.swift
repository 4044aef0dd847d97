/// The layout words of all languages of a parser, ready to be looked up.
struct LayoutLexicon: Sendable {
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
    static let home = Roles(rawValue: 512)
    static let speaker = Roles(rawValue: 1024)
    static let headlineVerb = Roles(rawValue: 2048)
  }

  private var roles: [UInt64: Roles] = [:]
  /// Openings of residue lines, by their first byte.
  private(set) var residueOpenings: [UInt8: [[UInt8]]] = [:]
  /// Sections as bytes, longest first, to be found before a headline.
  private(set) var sectionOpenings: [UInt8: [[UInt8]]] = [:]
  /// Credit words of scripts without spaces, longest first, to be found anywhere.
  private(set) var creditEndings: [[UInt8]] = []
  /// Agencies' names in other scripts than the Latin, longest first.
  private(set) var wideAgencies: [[UInt8]] = []
  /// Whether some agency's name ends with this byte: most lines end otherwise.
  private(set) var agencyEndings = [Bool](repeating: false, count: 256)
  /// The longest phrase that is looked up as a whole line.
  private(set) var longestLine = 0

  init(_ languages: [LayoutWords]) {
    for words in languages {
      add(words.markers, .marker)
      add(words.credits, .credit)
      add(words.pictureNumbers, .pictureNumber)
      add(words.agencies, .agency)
      add(words.signOffLeads, .signOffLead)
      add(words.residueLines, .residueLine)
      add(words.residueWords, .residueWord)
      add(words.dateWords, .dateWord)
      add(words.sections, .section)
      add(words.homeWords, .home)
      add(words.speakerWords, .speaker)
      add(words.headlineVerbs, .headlineVerb)
      for opening in words.residueOpenings { Self.index(opening, in: &residueOpenings) }
      for section in words.sections { Self.index(section, in: &sectionOpenings) }
      creditEndings += words.credits.map { Array($0.utf8) }
      for agency in words.agencies {
        if let last = agency.utf8.last { agencyEndings[Int(last)] = true }
      }
    }
    creditEndings = creditEndings.filter { ($0.first ?? 0) >= 0x80 }.sorted { $0.count > $1.count }
    wideAgencies = languages.flatMap(\.agencies).map { Array($0.utf8) }
      .filter { ($0.first ?? 0) >= 0x80 }.sorted { $0.count > $1.count }
  }

  private mutating func add(_ phrases: [String], _ role: Roles) {
    for phrase in phrases {
      roles[PhraseHash.make(phrase), default: []].insert(role)
      longestLine = max(longestLine, phrase.utf8.count)
    }
  }

  private static func index(_ phrase: String, in table: inout [UInt8: [[UInt8]]]) {
    let bytes = Array(phrase.utf8)
    guard let first = bytes.first else { return }
    var list = table[first, default: []]
    guard !list.contains(bytes) else { return }
    list.append(bytes)
    list.sort { $0.count > $1.count }
    table[first] = list
  }

  /// What a stretch of bytes can be.
  func roles(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Roles {
    roles[PhraseHash.make(bytes, range)] ?? []
  }
}
