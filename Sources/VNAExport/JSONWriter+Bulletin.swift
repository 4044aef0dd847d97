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

  /// Writes a key and the notation of its date, or nothing.
  @inline(__always) mutating func member(_ key: StaticString, _ value: TemporalValue?) {
    guard let value else { return }
    self.key(key)
    string(value)
  }

  /// Writes the notation of a date, the same as its description.
  mutating func string(_ value: TemporalValue) {
    switch value {
    case .point(let point):
      next(room: ByteCursor.roomForPoint + 2) {
        $0.put(UInt8(ascii: "\""))
        $0.put(point)
        $0.put(UInt8(ascii: "\""))
      }
    case .range(let first, let last):
      next(room: 2 * ByteCursor.roomForPoint + 3) {
        $0.put(UInt8(ascii: "\""))
        $0.put(first)
        $0.put(UInt8(ascii: "/"))
        $0.put(last)
        $0.put(UInt8(ascii: "\""))
      }
    case .set: string(value.description)
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

  /// The room for four numbers or five, all of 64 bits, and what is between them.
  fileprivate static let roomForPoint = 112

  /// Puts the notation of a point of time.
  fileprivate mutating func put(_ point: TemporalPoint) {
    switch point.year {
    case .unknown: put("XXXX")
    case .year(let year): put(fourDigits: year)
    case .decade(let decade):
      put(decade, padded: 3)
      put("X")
    case .century(let century):
      put(twoDigits: century)
      put("XX")
    }
    if let month = point.month { put("-", twoDigits: month) }
    if let day = point.day { put("-", twoDigits: day) }
    switch point.time {
    case nil: break
    case .morning: put("TMO")
    case .midday: put("TMI")
    case .afternoon: put("TAF")
    case .evening: put("TEV")
    case .night: put("TNI")
    case .clock(let hour, let minute):
      put("T", twoDigits: hour)
      put(":", twoDigits: minute)
    }
  }

  @inline(__always) private mutating func put(_ literal: StaticString, twoDigits number: Int) {
    put(literal)
    put(twoDigits: number)
  }

  @inline(__always) private mutating func put(fourDigits number: Int) {
    guard 0..<10_000 ~= number else { return put(number, padded: 4) }
    put(twoDigits: number / 100)
    put(twoDigits: number % 100)
  }
}
