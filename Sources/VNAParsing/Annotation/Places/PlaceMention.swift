import VNAModel
import VNAText

/// A place named at one point of the text, before mentions are merged.
struct PlaceMention {
  var span: Span
  /// The tokens it lies in.
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

  static var none: CountryCode { CountryCode() }
  static var vietnam: CountryCode {
    CountryCode(first: UInt8(ascii: "V"), second: UInt8(ascii: "N"))
  }

  var isKnown: Bool { first != 0 }
  var text: String? {
    guard isKnown else { return nil }
    return String(unsafeUninitializedCapacity: 2) { letters in
      letters[0] = first
      letters[1] = second
      return 2
    }
  }
  var key: UInt64 { UInt64(first) &<< 8 | UInt64(second) }

  init(first: UInt8 = 0, second: UInt8 = 0) {
    self.first = first
    self.second = second
  }

  /// Reads the first field of a value: two letters, or a hyphen for none.
  init(_ value: UnsafeBufferPointer<UInt8>) {
    guard value.count >= 2, value[0] &- 65 < 26, value[1] &- 65 < 26 else { return }
    first = value[0]
    second = value[1]
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

  init?(_ fields: ValueFields) {
    guard fields.count >= 2, let kind = Place.Kind(rawValue: fields.text(0)) else { return nil }
    self.kind = kind
    switch fields.bytes(1).first {
    case UInt8(ascii: "k"): mode = .keep
    case UInt8(ascii: "u"): mode = .keepUnlessKnown
    default: mode = .drop
    }
    isPlural = fields.count > 2
  }
}
