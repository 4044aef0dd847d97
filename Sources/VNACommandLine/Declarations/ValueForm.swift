/// What the value of an option or an argument looks like: for messages, help and completions.
public enum ValueForm: Sendable, Hashable {
  /// Any text.
  case text
  /// One of these words.
  case choice([String])
  /// Some of these words with commas between, or one of those that stand `alone`.
  case list([String], alone: [String])
  /// A whole number; the bounds are part of the message to the person.
  case number(ClosedRange<Int>)
  /// A number of bytes, as `512K` or `16M`.
  case byteSize
  /// A file, completed by the shell with file names.
  case file
  /// A directory, completed by the shell.
  case directory
  /// Anything else, told in words that follow “Please provide”, as “a date such as 2025-10-20”.
  case described(String)

  /// The words that a value is or is made of, where only some are allowed.
  var words: [String] {
    switch self {
    case .choice(let words): words
    case .list(let words, let alone): alone + words
    default: []
    }
  }

  /// What to provide instead of a wrong value, as a sentence without its full stop.
  var requirement: String? {
    switch self {
    case .text: nil
    case .choice(let words): "Please provide one of \(words.quotedList)"
    case .list(let words, let alone):
      "Please provide " + alone.map { $0 + ", " }.joined() + (alone.isEmpty ? "" : "or ")
        + "some of \(words.joined(separator: ", "))"
    case .number(let range) where range == Int.min...Int.max: "Please provide a whole number"
    case .number(let range) where range.upperBound == Int.max:
      "Please provide a whole number from \(range.lowerBound) up"
    case .number(let range):
      "Please provide a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .byteSize: "Please provide a size in bytes such as 4096, 512K or 16M"
    case .file: "Please provide the path of a file"
    case .directory: "Please provide the path of a directory"
    case .described(let words): "Please provide \(words)"
    }
  }
}

/// A type that a word of the command line can be read as.
public protocol OptionValue: Sendable {
  /// What such a word looks like.
  static var form: ValueForm { get }
  /// Nil where `argument` is no such value.
  init?(argument: String)
  /// The word this value would be read from, for the default that help prints.
  var argument: String { get }
}

/// An enumeration of strings is read by its raw values; no more is to be written for it.
extension OptionValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  public static var form: ValueForm { .choice(allCases.map(\.rawValue)) }
  public init?(argument: String) { self.init(rawValue: argument) }
  public var argument: String { rawValue }
}

extension String: OptionValue {
  public static var form: ValueForm { .text }
  public init?(argument: String) { self = argument }
  public var argument: String { self }
}

extension Int: OptionValue {
  public static var form: ValueForm { .number(.min ... .max) }
  public init?(argument: String) { self.init(argument) }
  public var argument: String { String(self) }
}

extension Path: OptionValue {
  public static var form: ValueForm { .file }
  public var argument: String { ArgumentBytes.decode(bytes) }
}

/// A number of bytes; `K`, `M`, `G` are 1024 and its powers.
public struct ByteSize: OptionValue, Hashable {
  /// The number of bytes.
  public let bytes: Int

  /// Makes a size.
  public init(bytes: Int) { self.bytes = bytes }

  public static var form: ValueForm { .byteSize }

  public init?(argument: String) {
    var digits = argument.utf8[...]
    var shift = 0
    switch digits.last {
    case UInt8(ascii: "k"), UInt8(ascii: "K"): shift = 10
    case UInt8(ascii: "m"), UInt8(ascii: "M"): shift = 20
    case UInt8(ascii: "g"), UInt8(ascii: "G"): shift = 30
    default: break
    }
    if shift > 0 { digits = digits.dropLast() }
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(String(digits) ?? "")
    else { return nil }
    let (bytes, overflow) = number.multipliedReportingOverflow(by: 1 << shift)
    if overflow { return nil }
    self.bytes = bytes
  }

  public var argument: String {
    for (letter, shift) in [("G", 30), ("M", 20), ("K", 10)]
    where bytes > 0 && bytes % (1 << shift) == 0 {
      return String(bytes >> shift) + letter
    }
    return String(bytes)
  }
}

extension [String] {
  /// `'a', 'b' or 'c'`
  var quotedList: String {
    let quoted = map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }
}
