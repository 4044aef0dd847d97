/// The path of a file: bytes without NUL, as the system has them, valid UTF-8 or not.
public struct Path: Sendable, Hashable, CustomStringConvertible {
  /// The bytes, without the NUL that C ends them with.
  public let bytes: [UInt8]

  /// Nil for an empty path and for one with a NUL byte, which no file can have.
  public init?(bytes: [UInt8]) {
    if bytes.isEmpty || bytes.contains(0) { return nil }
    self.bytes = bytes
  }

  /// A path from a word of the command line.
  public init?(argument: String) {
    self.init(bytes: ArgumentBytes.encode(argument))
  }

  /// The path for a person to read: bytes that are not UTF-8 become U+FFFD.
  public var description: String { String(decoding: bytes, as: UTF8.self) }

  /// The part after the last slash.
  public var lastComponent: ArraySlice<UInt8> {
    guard let slash = bytes.lastIndex(of: 0x2F) else { return bytes[...] }
    return bytes[(slash + 1)...]
  }

  /// What follows the last full stop of the name, in lower case; empty where there is none.
  public var fileExtension: String {
    let name = lastComponent
    guard let dot = name.lastIndex(of: 0x2E), dot != name.startIndex else { return "" }
    return String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
  }

  /// The folders that the path goes through, the outermost first, and then what it names.
  var places: [Path] {
    let end = (bytes.lastIndex { $0 != 0x2F } ?? 0) + 1
    let name = bytes[..<end]
    return name.indices.filter { name[$0] == 0x2F && $0 > 0 && name[$0 - 1] != 0x2F }
      .compactMap { Path(bytes: Array(name[..<$0])) }
      + [Path(bytes: Array(name))].compactMap(\.self)
  }

  /// The path of `name` in this directory.
  func appending(_ name: [UInt8]) -> Path? {
    Path(bytes: bytes.last == 0x2F ? bytes + name : bytes + [0x2F] + name)
  }

  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    Path.withCString(bytes, body)
  }

  static func withCString<Result>(
    _ bytes: [UInt8], _ body: (UnsafePointer<CChar>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: bytes.count + 1) { buffer in
      for (index, byte) in bytes.enumerated() {
        buffer.initializeElement(at: index, to: CChar(bitPattern: byte))
      }
      buffer.initializeElement(at: bytes.count, to: 0)
      // The allocation holds at least the NUL, so it has an address.
      return body(UnsafePointer(buffer.baseAddress!))
    }
  }
}

/// Words of the command line as strings that give their bytes back.
///
/// A byte that is no part of valid UTF-8 becomes one of the private-use scalars U+EF80…U+EFFF, and
/// so does each byte of those scalars themselves; nothing is lost and no two words become equal.
enum ArgumentBytes {
  private static let first: UInt32 = 0xEF80

  static func decode(_ bytes: some Collection<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    var rest = Array(bytes)[...]
    while let byte = rest.first {
      var iterator = rest.makeIterator()
      var decoder = UTF8()
      if case .scalarValue(let scalar) = decoder.decode(&iterator), !isStandIn(scalar) {
        text.append(scalar)
        rest = rest.dropFirst(UTF8.width(scalar))
      } else {
        text.append(Unicode.Scalar(first + UInt32(byte & 0x7F)) ?? "\u{FFFD}")
        rest = rest.dropFirst()
      }
    }
    return String(text)
  }

  static func encode(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if isStandIn(scalar) {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
    }
    return bytes
  }

  private static func isStandIn(_ scalar: Unicode.Scalar) -> Bool {
    (first...first + 0x7F).contains(scalar.value)
  }
}
