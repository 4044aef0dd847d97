import VNAModel
import VNAText

/// What is odd in a text that decodes well: control characters, and text decoded twice.
enum TextInspection {
  /// The code of the diagnostic for what is no text at all.
  static let binary = "binary"

  /// Whether so many bytes that no text has say that the whole is none: one in 32, four at least. In a
  /// program, a picture or what is compressed it is one in ten or more.
  static func isBinary(alien: Int, of count: Int) -> Bool { alien >= 4 && alien * 32 > count }

  /// Whether bytes are those of a file that is no text.
  static func isBinary(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    isBinary(alien: bytes.reduce(0) { $0 + (isAlien($1) ? 1 : 0) }, of: bytes.count)
  }

  /// Whether no text has such a byte. Escapes colour logs, 1E stands between records.
  private static func isAlien(_ byte: UInt8) -> Bool {
    (byte < 0x20 && !(0x09...0x0D ~= byte) && byte != 0x1B && byte != 0x1E) || byte == 0x7F
  }

  /// Adds `binary`, `rtf`, `control-characters` and `mojibake` where they apply. One pass, eight bytes at
  /// a time.
  static func inspect(_ bytes: UnsafeBufferPointer<UInt8>, into diagnostics: inout [Diagnostic]) {
    guard let base = bytes.baseAddress else { return }
    let raw = UnsafeRawPointer(base)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    var finding = Finding()
    var i = 0
    while i &+ 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)
      let delete = word ^ (0x7F &* ones)
      let lead = word ^ (0xC2 &* ones)
      let hit =
        ((word &- 0x20 &* ones) & ~word) | ((delete &- ones) & ~delete)
        | ((lead &- ones) & ~lead)
      if hit & highs != 0 {
        for k in i..<(i &+ 8) { finding.look(bytes, k) }
      }
      i &+= 8
    }
    while i < bytes.count {
      finding.look(bytes, i)
      i &+= 1
    }
    if isBinary(alien: finding.aliens, of: bytes.count) {
      diagnostics.append(
        Diagnostic(
          .error, code: binary,
          message: "no text: the bytes are those of a program, a picture or something compressed",
          span: finding.firstControl))
    }
    if bytes.starts(with: "{\\rtf".utf8) {
      diagnostics.append(
        Diagnostic(
          .warning, code: "rtf",
          message: "the text is RTF, and its marks are read as words: save it as plain text",
          span: Span(0..<5)))
    }
    if let first = finding.firstControl {
      diagnostics.append(
        Diagnostic(
          .warning, code: "control-characters",
          message: "control characters kept in the text: \(finding.controls)", span: first))
    }
    // One «Â» before a space can be meant; three cannot.
    if finding.doubled >= 3, let first = finding.firstDoubled {
      diagnostics.append(
        Diagnostic(
          .warning, code: "mojibake",
          message: "the text was decoded twice in \(finding.doubled) places, as «Ã©» for «é»: "
            + "read the original again as UTF-8", span: first))
    }
  }

  private struct Finding {
    var controls = 0
    /// Of these those that make one doubt that it is a text.
    var aliens = 0
    var firstControl: Span?
    var doubled = 0
    var firstDoubled: Span?

    @inline(__always)
    mutating func look(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) {
      let byte = bytes[i]
      if byte < 0x20 {
        // Tab, LF, VT, FF and CR are white space.
        if byte < 0x09 || byte > 0x0D { control(Span(i..<(i &+ 1))) }
        if isAlien(byte) { aliens &+= 1 }
      } else if byte == 0x7F {
        aliens &+= 1
        control(Span(i..<(i &+ 1)))
      } else if byte == 0xC2, i &+ 1 < bytes.count {
        // U+0080 to U+009F, but for NEL, which is white space.
        let next = bytes[i &+ 1]
        if next < 0xA0, next != 0x85 { control(Span(i..<(i &+ 2))) }
        // «Ã» or «Â» and then a symbol: two bytes of UTF-8 read as windows-1252.
        if i >= 2, bytes[i &- 2] == 0xC3, bytes[i &- 1] == 0x83 || bytes[i &- 1] == 0x82 {
          doubled &+= 1
          if firstDoubled == nil { firstDoubled = Span((i &- 2)..<(i &+ 2)) }
        }
      }
    }

    mutating func control(_ span: Span) {
      controls &+= 1
      if firstControl == nil { firstControl = span }
    }
  }
}
