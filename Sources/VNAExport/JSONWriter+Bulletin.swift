import VNAModel

// The pieces of a bulletin that come by the thousand, each put in one go.
extension JSONWriter {
  /// Opens an object that begins with a text of the source:
  /// `{"text":"Hanoi","span":{"start":241,"end":246}`.
  mutating func beginObject(text: UnsafeRawBufferPointer, start: Int, end: Int) {
    guard style == .compact, text.count <= JSONEscaping.longestPiece else {
      beginObject()
      key("text")
      string(utf8: text)
      return span(start: start, end: end)
    }
    next(room: JSONEscaping.room(text.count) + ByteCursor.roomForSpan + 12) {
      $0.put("{\"text\":\"")
      $0.put(escaping: text)
      $0.put("\",")
      $0.put(spanFrom: start, to: end)
    }
  }

  /// Writes the key `span` and its object: `"span":{"start":241,"end":246}`.
  mutating func span(start: Int, end: Int) {
    guard style == .compact else {
      key("span")
      beginObject(inline: true)
      key("start")
      integer(start)
      key("end")
      integer(end)
      return endObject()
    }
    next(room: ByteCursor.roomForSpan) { $0.put(spanFrom: start, to: end) }
  }

  /// Writes a key and its string.
  @inline(__always) mutating func member(_ key: StaticString, _ value: String) {
    self.key(key)
    string(value)
  }

  /// Writes a key and its string, or nothing.
  @inline(__always) mutating func member(_ key: StaticString, _ value: String?) {
    if let value { member(key, value) }
  }

  /// Writes a key and a word of the format, which needs no look at its letters.
  @inline(__always) mutating func member(_ key: StaticString, word: StaticString) {
    self.key(key)
    next(room: word.byteCount + 2) {
      $0.put(UInt8(ascii: "\""))
      $0.put(word)
      $0.put(UInt8(ascii: "\""))
    }
  }

  /// Writes a key and the notation of its date, or nothing.
  @inline(__always) mutating func member(_ key: StaticString, _ value: TemporalValue?) {
    guard let value else { return }
    self.key(key)
    string(value)
  }

  /// Writes the notation of a date, in braces where EDTF has them.
  mutating func string(_ value: TemporalValue, isEDTF: Bool = false) {
    var braces = 0
    if isEDTF, case .set = value { braces = 1 }
    value.withNotation { notation in
      next(room: notation.count + 4) {
        $0.put(UInt8(ascii: "\""))
        $0.put(UInt8(ascii: "{"), times: braces)
        $0.put(UnsafeRawBufferPointer(notation))
        $0.put(UInt8(ascii: "}"), times: braces)
        $0.put(UInt8(ascii: "\""))
      }
    }
  }
}

extension ByteCursor {
  /// The room for the literals of a span and for two numbers.
  fileprivate static let roomForSpan = 28 + 2 * roomForDecimal

  @inline(__always) fileprivate mutating func put(spanFrom start: Int, to end: Int) {
    put("\"span\":{\"start\":")
    put(decimal: Int64(start))
    put(",\"end\":")
    put(decimal: Int64(end))
    put(UInt8(ascii: "}"))
  }
}
