import VNAModel
import VNAText

/// What a value of the tables of places, organizations and titles means.
///
/// It is decided once a value, see ``NameValues``; which of it counts depends on the table.
struct NameValue: Sendable {
  /// A value that is one of the words that rules ask for.
  enum Word: UInt8 {
    case other, empty
    /// Of acronyms: an organization's.
    case org
    /// Of titles.
    case rank, nobility
    /// Of what stands before a title: «et».
    case and
    /// Of forms of address: those of several people.
    case mp
    /// Of things that are named: also behind «de».
    case place
    /// Of heads of organizations.
    case suffix, assembly, committee
    /// Of heads after which a name follows right away.
    case university, school, hospital, company, bank, group, museum, media, club
    /// Of countries and demonyms.
    case vietnam
  }

  var word = Word.other
  /// Of countries and places, and of demonyms.
  var country = CountryCode.none
  /// Of places; nil where the name is no place of the story: a treaty's name, a river.
  var place: Place.Kind?
  var placeHead: PlaceHead?
  var organizationHead: OrganizationHead?
  /// Of a place, what names it in all its spellings, where it has several; of an acronym its hash.
  /// 0 where there is none.
  var key: UInt64 = 0

  /// Whether names follow the head right away: «université Tôn Duc Thang», but «Comité populaire»
  /// is never named so.
  var isNamed: Bool {
    word.rawValue >= Word.university.rawValue && word.rawValue <= Word.club.rawValue
  }

  /// The key of what names the place in all its spellings, where it has several.
  var alias: UInt64? { key != 0 ? key : nil }

  init(_ value: UnsafeBufferPointer<UInt8>, _ spelling: WordSpelling) {
    let fields = ValueFields(value)
    place = .other
    if fields.count > 1 { place = Place.Kind(rawValue: fields.text(1)) }
    guard let first = value.first else {
      word = .empty
      return
    }
    country = CountryCode(value)
    if fields.count > 2 { key = NameReader.key(fields.bytes(2)) }
    if first &- 97 < 26 {
      placeHead = PlaceHead(fields)
      organizationHead = OrganizationHead(fields)
      if fields.count == 1 { word = Self.word(fields.text(0)) }
    } else if fields.count == 1 {
      // Most values of two letters are countries.
      if value.count > 2 { key = spelling.hash(fields.text(0)) }
      if country == .vietnam, value.count == 2 { word = .vietnam }
    }
  }

  private static func word(_ text: String) -> Word {
    switch text {
    case "org": .org
    case "rank": .rank
    case "nobility": .nobility
    case "and": .and
    case "mp": .mp
    case "place": .place
    case "suffix": .suffix
    case "assembly": .assembly
    case "committee": .committee
    case "university": .university
    case "school": .school
    case "hospital": .hospital
    case "company": .company
    case "bank": .bank
    case "group": .group
    case "museum": .museum
    case "media": .media
    case "club": .club
    default: .other
    }
  }
}

/// The up to three fields of a value, which spaces separate; the last one is all of the rest.
struct ValueFields {
  private let value: UnsafeBufferPointer<UInt8>
  private var starts = (0, 0, 0)
  private var ends = (0, 0, 0)
  private(set) var count = 0

  init(_ value: UnsafeBufferPointer<UInt8>) {
    self.value = value
    var index = 0
    while count < 3 {
      while index < value.count, value[index] == 0x20 { index += 1 }
      guard index < value.count else { return }
      let start = index
      while index < value.count, value[index] != 0x20 || count == 2 { index += 1 }
      switch count {
      case 0: (starts.0, ends.0) = (start, index)
      case 1: (starts.1, ends.1) = (start, index)
      default: (starts.2, ends.2) = (start, index)
      }
      count += 1
    }
  }

  func bytes(_ field: Int) -> UnsafeBufferPointer<UInt8> {
    switch field {
    case 0: UnsafeBufferPointer(rebasing: value[starts.0..<ends.0])
    case 1: UnsafeBufferPointer(rebasing: value[starts.1..<ends.1])
    default: UnsafeBufferPointer(rebasing: value[starts.2..<ends.2])
    }
  }

  func text(_ field: Int) -> String { String(decoding: bytes(field), as: UTF8.self) }
}
