import VNAModel

extension JSONReader {
  /// A container whose members are still being read.
  private enum Open {
    case array([JSONValue])
    case object([String: JSONValue], key: String)
  }

  /// Reads the value that comes next, whatever it is.
  ///
  /// Of equal keys the first counts. A whole number that fits 64 bits is an integer. The reader
  /// keeps its own stack, so that the depth of the input costs no stack of the thread.
  package mutating func readValue() throws(JSONReadingError) -> JSONValue {
    var stack: [Open] = []
    var key: [UInt8] = []
    while true {
      var value: JSONValue
      switch try peekKind() {
      case .null:
        try readNull()
        value = .null
      case .bool: value = .bool(try readBool())
      case .number: value = try readNumber()
      case .string: value = .string(try readString())
      case .array:
        try beginArray()
        if try nextElement() {
          stack.append(.array([]))
          continue
        }
        value = .array([])
      case .object:
        try beginObject()
        if try nextKey(into: &key) {
          stack.append(.object([:], key: String(decoding: key, as: UTF8.self)))
          continue
        }
        value = .object([:])
      }
      // Put the value where it belongs; a container that ends with it is a value in its turn.
      enclosing: while true {
        switch stack.popLast() {
        case nil: return value
        case .array(var elements):
          elements.append(value)
          if try nextElement() {
            stack.append(.array(elements))
            break enclosing
          }
          value = .array(elements)
        case .object(var members, let name):
          if members[name] == nil { members[name] = value }
          if try nextKey(into: &key) {
            stack.append(.object(members, key: String(decoding: key, as: UTF8.self)))
            break enclosing
          }
          value = .object(members)
        }
      }
    }
  }

  /// Reads a number: an integer if it is written as one and fits 64 bits.
  private mutating func readNumber() throws(JSONReadingError) -> JSONValue {
    var ahead = self
    let range = try ahead.readNumberRange()
    let digits = UnsafeBufferPointer(rebasing: bytes[range])
    if digits.count <= 20, digits.allSatisfy({ $0 == 0x2D || ($0 >= 0x30 && $0 <= 0x39) }),
      let integer = Int64(String(decoding: digits, as: UTF8.self))
    {
      self = ahead
      return .integer(integer)
    }
    return .number(try readDouble())
  }
}
