/// Why JSON could not be read, and where.
package struct JSONReadingError: Error, Hashable, Sendable {
  /// What kind of error it was.
  package enum Code: String, Sendable {
    /// Not JSON (RFC 8259): a missing comma, a bare word, a number with a leading zero …
    case syntax = "bad-json"
    /// A `\u` escape that is half of a surrogate pair: no text can hold it.
    case loneSurrogate = "lone-surrogate"
    /// Arrays and objects inside each other beyond the reader's limit.
    case tooDeep = "nesting-too-deep"
    /// Another kind of value than the caller asked for.
    case kind = "bad-field"
  }
  package var code: Code
  package var message: String
  /// The byte where the reader stood.
  package var offset: Int

  package init(_ code: Code, _ message: String, at offset: Int) {
    self.code = code
    self.message = message
    self.offset = offset
  }
}

/// A pull parser for JSON (RFC 8259) over UTF-8 bytes: the caller says what it wants next.
///
/// ```
/// try reader.beginObject()
/// while try reader.nextKey(into: &key) {
///   if key == idKey { try reader.readString(into: &id) } else { try reader.skipValue() }
/// }
/// try reader.finish()
/// ```
/// It never recurses, never allocates but for the buffers it is handed, and reads strictly: no
/// comments, no trailing commas, no control characters in strings. The bytes must be well-formed
/// UTF-8 (see ``UTF8Validation``) and outlive the reader.
package struct JSONReader {
  /// What a value begins with.
  package enum Kind: Sendable { case null, bool, number, string, array, object }

  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  /// The byte the reader stands at.
  package internal(set) var offset: Int
  /// How many bytes are left.
  package var remaining: Int { end &- offset }
  /// How many arrays and objects are open.
  package private(set) var depth = 0
  private let maximumDepth: Int
  /// Whether a value of the innermost container has been read, so that a comma must come next.
  private var needsComma = false

  /// Makes a reader of `range`, or of all the bytes.
  package init(
    _ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>? = nil, maximumDepth: Int = 512
  ) {
    self.bytes = bytes
    self.offset = range?.lowerBound ?? 0
    self.end = range?.upperBound ?? bytes.count
    self.maximumDepth = maximumDepth
  }

  // MARK: Containers

  /// Enters the object that comes next.
  package mutating func beginObject() throws(JSONReadingError) {
    try begin(0x7B, "an object")
  }

  /// Enters the array that comes next.
  package mutating func beginArray() throws(JSONReadingError) {
    try begin(0x5B, "an array")
  }

  /// Reads the next key of the object and its colon; false at the object's end, which is left.
  package mutating func nextKey(into key: inout [UInt8]) throws(JSONReadingError) -> Bool {
    guard try nextMember(closing: 0x7D, "'}'") else { return false }
    guard peekByte() == 0x22 else { throw syntax("a key in quotes is missing") }
    try readString(into: &key)
    skipSpace()
    guard peekByte() == 0x3A else { throw syntax("':' is missing after a key") }
    offset &+= 1
    needsComma = false
    return true
  }

  /// Whether another element of the array follows; at the array's end it is left.
  package mutating func nextElement() throws(JSONReadingError) -> Bool {
    try nextMember(closing: 0x5D, "']'")
  }

  /// Checks that nothing but white space follows.
  package mutating func finish() throws(JSONReadingError) {
    skipSpace()
    if offset < end { throw syntax("there is something after the end of the value") }
  }

  private mutating func begin(_ byte: UInt8, _ name: String) throws(JSONReadingError) {
    skipSpace()
    guard let next = peekByte() else { throw syntax("the input ends where \(name) should be") }
    guard next == byte else {
      throw JSONReadingError(.kind, "\(name) is wanted here", at: offset)
    }
    guard depth < maximumDepth else {
      throw JSONReadingError(
        .tooDeep, "arrays and objects are nested over \(maximumDepth) levels", at: offset)
    }
    offset &+= 1
    depth &+= 1
    needsComma = false
  }

  private mutating func nextMember(
    closing: UInt8, _ name: String
  ) throws(JSONReadingError) -> Bool {
    skipSpace()
    guard let byte = peekByte() else { throw syntax("the input ends before \(name)") }
    if byte == closing {
      offset &+= 1
      depth &-= 1
      needsComma = true
      return false
    }
    if needsComma {
      guard byte == 0x2C else { throw syntax("',' or \(name) is missing") }
      offset &+= 1
      skipSpace()
      if peekByte() == closing { throw syntax("a comma before \(name) is not allowed") }
      needsComma = false
    }
    return true
  }

  // MARK: Values

  /// The kind of the value that comes next.
  package mutating func peekKind() throws(JSONReadingError) -> Kind {
    skipSpace()
    switch peekByte() {
    case 0x22: return .string
    case 0x7B: return .object
    case 0x5B: return .array
    case 0x74, 0x66: return .bool
    case 0x6E: return .null
    case 0x2D, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39: return .number
    case nil: throw syntax("the input ends where a value should be")
    default: throw syntax("a value is missing")
    }
  }

  /// Reads `null`.
  package mutating func readNull() throws(JSONReadingError) {
    try readWord("null")
  }

  /// Reads `true` or `false`.
  package mutating func readBool() throws(JSONReadingError) -> Bool {
    guard try peekKind() == .bool else {
      throw JSONReadingError(.kind, "true or false is wanted here", at: offset)
    }
    let value = peekByte() == 0x74
    try readWord(value ? "true" : "false")
    return value
  }

  /// Passes over a number and gives its bytes, whose form has been checked.
  package mutating func readNumberRange() throws(JSONReadingError) -> Range<Int> {
    guard try peekKind() == .number else {
      throw JSONReadingError(.kind, "a number is wanted here", at: offset)
    }
    let start = offset
    if peekByte() == 0x2D { offset &+= 1 }
    if peekByte() == 0x30 {
      offset &+= 1
    } else {
      try readDigits()
    }
    if peekByte() == 0x2E {
      offset &+= 1
      try readDigits()
    }
    if let e = peekByte(), e | 0x20 == 0x65 {
      offset &+= 1
      if let sign = peekByte(), sign == 0x2B || sign == 0x2D { offset &+= 1 }
      try readDigits()
    }
    if let byte = peekByte(), byte >= 0x30, byte <= 0x39 {
      throw syntax("a number begins with 0")
    }
    needsComma = true
    return start..<offset
  }

  /// Reads a number; one beyond the range of `Double` is an error.
  package mutating func readDouble() throws(JSONReadingError) -> Double {
    let range = try readNumberRange()
    // Up to fifteen digits fit exactly: the common case needs no string.
    if range.count <= 15 {
      var value = 0
      var isPlain = true
      let isNegative = bytes[range.lowerBound] == 0x2D
      for i in (range.lowerBound + (isNegative ? 1 : 0))..<range.upperBound {
        let digit = bytes[i]
        if digit < 0x30 || digit > 0x39 {
          isPlain = false
          break
        }
        value = value &* 10 &+ Int(digit &- 0x30)
      }
      if isPlain { return isNegative ? -Double(value) : Double(value) }
    }
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    guard let value = Double(text), value.isFinite else {
      throw JSONReadingError(.syntax, "a number is too large", at: range.lowerBound)
    }
    return value
  }

  /// Passes over the value that comes next, checking it as strictly as if it were read.
  package mutating func skipValue() throws(JSONReadingError) {
    let outer = depth
    // One entry for each container opened here: whether it is an object.
    var isObject: [Bool] = []
    while true {
      switch try peekKind() {
      case .null: try readNull()
      case .bool: _ = try readBool()
      case .number: _ = try readNumberRange()
      case .string: try skipString()
      case .array:
        try beginArray()
        isObject.append(false)
      case .object:
        try beginObject()
        isObject.append(true)
      }
      // Leave what ends here; then stand before the next value.
      while let object = isObject.last {
        if object ? try nextKey() : try nextElement() { break }
        isObject.removeLast()
      }
      if depth == outer { return }
    }
  }

  /// Like ``nextKey(into:)``, but the key is not wanted.
  private mutating func nextKey() throws(JSONReadingError) -> Bool {
    guard try nextMember(closing: 0x7D, "'}'") else { return false }
    guard peekByte() == 0x22 else { throw syntax("a key in quotes is missing") }
    try skipString()
    skipSpace()
    guard peekByte() == 0x3A else { throw syntax("':' is missing after a key") }
    offset &+= 1
    needsComma = false
    return true
  }

  // MARK: Bytes

  @inline(__always)
  func peekByte() -> UInt8? { offset < end ? bytes[offset] : nil }

  @inline(__always)
  mutating func skipSpace() {
    while offset < end {
      let byte = bytes[offset]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      offset &+= 1
    }
  }

  /// Notes that a whole value has been read.
  mutating func valueEnded() { needsComma = true }

  private mutating func readDigits() throws(JSONReadingError) {
    let start = offset
    while let byte = peekByte(), byte >= 0x30, byte <= 0x39 { offset &+= 1 }
    if offset == start { throw syntax("a digit is missing in a number") }
  }

  private mutating func readWord(_ word: StaticString) throws(JSONReadingError) {
    skipSpace()
    guard ByteScan.hasPrefix(word, in: bytes, at: offset, to: end) else {
      throw syntax("a value is missing: only true, false and null are words of JSON")
    }
    offset &+= word.utf8CodeUnitCount
    needsComma = true
  }

  func syntax(_ message: String) -> JSONReadingError {
    JSONReadingError(.syntax, message, at: offset)
  }
}
