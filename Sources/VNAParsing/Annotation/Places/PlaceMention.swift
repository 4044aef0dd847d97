import VNAModel
import VNAText

/// A place named at one point of the text, before mentions are merged.
struct PlaceMention {
  var span: Span
  /// The tokens it lies in; a glued word is covered in part only.
  var tokens: Range<Int>
  var kind: Place.Kind
  var country: CountryCode
  /// Equal for the spellings of one place.
  var key: UInt64
  /// Whether no table has the name, so that its country may be guessed from what stands around.
  var isUnknown = false
}

/// An ISO 3166-1 alpha-2 code in two bytes, or none.
struct CountryCode: Hashable {
  var first: UInt8 = 0
  var second: UInt8 = 0

  static let none = CountryCode()
  static let vietnam: CountryCode = {
    var code = CountryCode()
    (code.first, code.second) = (UInt8(ascii: "V"), UInt8(ascii: "N"))
    return code
  }()

  var isKnown: Bool { first != 0 }
  var text: String? { isKnown ? String(decoding: [first, second], as: UTF8.self) : nil }
  var key: UInt64 { UInt64(first) &<< 8 | UInt64(second) }

  init() {}

  /// Reads the first field of a value: two letters, or a hyphen for none.
  init(_ value: ValueBytes) {
    let start = value.startIndex
    guard value.count >= 2, value[start] &- 65 < 26, value[start + 1] &- 65 < 26 else { return }
    first = value[start]
    second = value[start + 1]
  }
}

/// A value of the table of places: `VN city`, `VN city key`.
struct PlaceValue {
  var country: CountryCode
  /// Nil where the name is no place of the story: a treaty's name, a river.
  var kind: Place.Kind?
  /// What names the place in all its spellings, where it has several.
  var alias: ValueBytes

  init(_ value: ValueBytes) {
    country = CountryCode(value)
    let fields = value.split(separator: 0x20, maxSplits: 2)
    kind = fields.count > 1 ? Self.kind(fields[1]) : .other
    alias = fields.count > 2 ? fields[2] : value[value.endIndex...]
  }

  /// The kind by its name in the tables; nil for `none`.
  static func kind(_ name: ValueBytes) -> Place.Kind? {
    Place.Kind(rawValue: String(decoding: name, as: UTF8.self))
  }
}

/// A value of the table of place heads: `kind mode`, as `province drop`.
struct PlaceHead {
  enum Mode {
    /// The head is no part of the name: «province de».
    case drop
    /// It is: «aéroport de».
    case keep
    /// It is, unless the rest names the same place by itself: «port de Vung Ang».
    case keepUnlessKnown
  }

  var kind: Place.Kind
  var mode: Mode
  var isPlural: Bool

  init?(_ value: ValueBytes) {
    let fields = value.split(separator: 0x20)
    guard fields.count >= 2, let kind = PlaceValue.kind(fields[0]) else { return nil }
    self.kind = kind
    switch fields[1].first {
    case UInt8(ascii: "k"): mode = .keep
    case UInt8(ascii: "u"): mode = .keepUnlessKnown
    default: mode = .drop
    }
    isPlural = fields.count > 2
  }
}
