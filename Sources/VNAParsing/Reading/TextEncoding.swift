import VNAText

/// The encodings that are read, by the names that `source.encoding` gives them.
package enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "utf-8"
  /// UTF-8 with some bad bytes, each stretch of them replaced by U+FFFD.
  case utf8Repaired = "utf-8-repaired"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"
  case windows1258 = "windows-1258"

  /// The encoding that a page's label names, or nil for one that is not read here.
  ///
  /// Labels as in the WHATWG Encoding Standard, which makes Latin-1 and ASCII windows-1252.
  package init?(label: String) {
    switch label.lowercased() {
    case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
    // A page that can name its encoding in ASCII is not in UTF-16, whatever it says.
    case "utf-16", "utf-16le", "utf-16be": self = .utf8
    case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "latin1", "l1",
      "ascii", "us-ascii":
      self = .windows1252
    case "windows-1258", "cp1258", "x-cp1258": self = .windows1258
    default: return nil
    }
  }
}

/// The two single-byte encodings of the agency's older pages.
///
/// The tables are the indexes of the WHATWG Encoding Standard: total, bytes without a meaning
/// being the C1 control of the same number.
enum SingleByteTable {
  /// Bytes 80 to 9F of windows-1252; from A0 on a byte is its own scalar value.
  private static let row1252: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]

  /// What windows-1258 has in other places: Vietnamese letters and combining tone marks.
  private static let changes1258: [(byte: Int, scalar: UInt16)] = [
    (0x8A, 0x008A), (0x8E, 0x008E), (0x9A, 0x009A), (0x9E, 0x009E),
    (0xC3, 0x0102), (0xCC, 0x0300), (0xD0, 0x0110), (0xD2, 0x0309), (0xD5, 0x01A0),
    (0xDD, 0x01AF), (0xDE, 0x0303), (0xE3, 0x0103), (0xEC, 0x0301), (0xF0, 0x0111),
    (0xF2, 0x0323), (0xF5, 0x01A1), (0xFD, 0x01B0), (0xFE, 0x20AB),
  ]

  static let windows1252: [UInt16] = {
    var table = (0..<256).map { UInt16($0) }
    for (i, scalar) in row1252.enumerated() { table[0x80 + i] = scalar }
    return table
  }()

  static let windows1258: [UInt16] = {
    var table = windows1252
    for change in changes1258 { table[change.byte] = change.scalar }
    return table
  }()
}

/// Vietnamese letters with a tone mark, composed (Unicode normalization form C).
enum VietnameseComposition {
  /// Every base letter, then itself with grave, acute, tilde, hook above and dot below.
  private static let rows = """
    aàáãảạăằắẵẳặâầấẫẩậeèéẽẻẹêềếễểệiìíĩỉịoòóõỏọôồốỗổộơờớỡởợuùúũủụưừứữửựyỳýỹỷỵ\
    AÀÁÃẢẠĂẰẮẴẲẶÂẦẤẪẨẬEÈÉẼẺẸÊỀẾỄỂỆIÌÍĨỈỊOÒÓÕỎỌÔỒỐỖỔỘƠỜỚỠỞỢUÙÚŨỦỤƯỪỨỮỬỰYỲÝỸỶỴ
    """

  /// Base letter and mark, packed as `base << 16 | mark`, to the letter that holds both.
  static let table: [UInt32: UInt32] = {
    let marks: [UInt32] = [0x300, 0x301, 0x303, 0x309, 0x323]
    let scalars = rows.unicodeScalars.map(\.value)
    var table: [UInt32: UInt32] = [:]
    for row in stride(from: 0, to: scalars.count - 5, by: 6) {
      for (i, mark) in marks.enumerated() {
        table[scalars[row] << 16 | mark] = scalars[row + 1 + i]
      }
    }
    return table
  }()

  /// Whether a scalar is one of the five tone marks.
  static func isMark(_ scalar: UInt32) -> Bool {
    scalar >= 0x300 && scalar <= 0x323
      && (scalar == 0x300 || scalar == 0x301 || scalar == 0x303 || scalar == 0x309
        || scalar == 0x323)
  }
}
