/// The list of the segments that make up the archive, as text with a checksum, replaced whole.
struct Manifest: Hashable, Sendable {
  struct Sealed: Hashable, Sendable {
    var number: UInt32
    var length: UInt64
    var chain: UInt32
    var count: UInt32
  }

  var storeID: UInt64
  /// What keys are hashed with.
  var secret: [UInt64]
  /// Grows with every change of the list.
  var generation: UInt64 = 1
  /// No sequence number below this one is given to a new version.
  var sequence: UInt64 = 1
  /// All segments but the last, in order.
  var sealed: [Sealed] = []
  /// The segment that is written to.
  var active: UInt32 = 1

  init(storeID: UInt64, secret: [UInt64]) {
    self.storeID = storeID
    self.secret = secret
  }

  private static let head = "VNAKit archive "

  var text: String {
    func hex(_ value: UInt64) -> String { String(value, radix: 16) }
    var lines = ["\(Self.head)\(ArchiveFormat.version)"]
    lines.append("store \(hex(storeID))")
    lines.append("secret " + secret.map(hex).joined(separator: " "))
    lines.append("generation \(generation)")
    lines.append("sequence \(sequence)")
    for segment in sealed {
      lines.append(
        "sealed \(segment.number) \(segment.length) \(hex(UInt64(segment.chain))) \(segment.count)")
    }
    lines.append("active \(active)")
    let body = lines.joined(separator: "\n") + "\n"
    return body + "checksum \(hex(UInt64(Self.checksum(body))))\n"
  }

  private static func checksum(_ text: some StringProtocol) -> UInt32 {
    Array(text.utf8).withUnsafeBytes { CRC32C.checksum($0) }
  }

  /// - Throws: `corrupt` or `newerFormat`.
  init(_ bytes: [UInt8], path: String) throws(StoreError) {
    let damaged = StoreError(
      .corrupt, "the list of segments is damaged; 'repair' saves what can be saved", path: path)
    guard let text = String(validating: bytes, as: UTF8.self), text.hasPrefix(Self.head) else {
      throw damaged
    }
    let version = text.dropFirst(Self.head.count).prefix { $0 != "\n" }
    guard version == String(ArchiveFormat.version) else {
      guard let number = Int(version), number > Int(ArchiveFormat.version) else { throw damaged }
      throw StoreError(
        .newerFormat, "format \(number) of the archive is newer than this program: update it",
        path: path)
    }
    var fields: [[Substring]] = []
    var body = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      if words.first == "checksum" {
        guard words.count == 2, let stated = UInt32(words[1], radix: 16),
          stated
            == Self.checksum(text.prefix(text.distance(from: text.startIndex, to: line.startIndex)))
        else { throw damaged }
        body = fields.count
        break
      }
      fields.append(words)
    }
    guard body >= 6, body == fields.count, text.hasSuffix("\n"),
      let store = Self.number(fields[1], "store", 1, radix: 16)?.first,
      let secret = Self.number(fields[2], "secret", 2, radix: 16),
      let generation = Self.number(fields[3], "generation", 1)?.first,
      let sequence = Self.number(fields[4], "sequence", 1)?.first,
      let active = Self.number(fields[body - 1], "active", 1)?.first,
      let activeNumber = UInt32(exactly: active), activeNumber < UInt32.max / 2,
      sequence < ArchiveFormat.sequenceEnd, generation < ArchiveFormat.sequenceEnd
    else { throw damaged }
    self.init(storeID: store, secret: secret)
    self.generation = generation
    self.sequence = sequence
    self.active = activeNumber
    for field in fields[5..<(body - 1)] {
      guard field.count == 5, field[0] == "sealed", let number = UInt32(field[1]),
        let length = UInt64(field[2]), let chain = UInt32(field[3], radix: 16),
        let count = UInt32(field[4])
      else { throw damaged }
      sealed.append(Sealed(number: number, length: length, chain: chain, count: count))
    }
  }

  private static func number(
    _ words: [Substring], _ name: String, _ count: Int, radix: Int = 10
  ) -> [UInt64]? {
    guard words.count == count + 1, words[0] == name else { return nil }
    let numbers = words.dropFirst().compactMap { UInt64($0, radix: radix) }
    return numbers.count == count ? numbers : nil
  }

  /// All numbers of segments, in order.
  var numbers: [UInt32] { sealed.map(\.number) + [active] }
  var keySecret: (UInt64, UInt64) { (secret[0], secret[1]) }
}
