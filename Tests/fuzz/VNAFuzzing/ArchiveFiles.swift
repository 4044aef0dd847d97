/// The files of a small archive in one input, so that a fuzzer can change any of them.
///
/// The first byte has flags: with its lowest bit set the checksums are put right before the files
/// are read, so that what they guard is reached too. Then each file: a byte for its name, its length
/// in two bytes (little-endian), its bytes; the last one ends where the input does.
struct ArchiveFiles {
  /// Whether the checksums are put right.
  var isMended = false
  /// The files by name.
  var files: [String: [UInt8]] = [:]

  private static let names = [
    "MANIFEST", "000001.vlog", "000001.vkey", "000001-000000.vidx", "000002.vlog", "000002.vkey",
    "000002-000000.vidx", "LOCK",
  ]

  /// Takes the files of a directory, or nil where one is not among those that an input can have.
  init?(_ files: [String: [UInt8]]) {
    guard files.keys.allSatisfy(Self.names.contains),
      files.values.allSatisfy({ $0.count <= Int(UInt16.max) })
    else { return nil }
    self.files = files
  }

  /// Reads an input, whatever it is.
  init(input: [UInt8]) {
    guard let flags = input.first else { return }
    isMended = flags & 1 != 0
    var place = 1
    while place + 3 <= input.count {
      let name = Self.names[Int(input[place]) % Self.names.count]
      let length = Int(input[place + 1]) | Int(input[place + 2]) << 8
      let end = min(input.count, place + 3 + length)
      files[name] = Array(input[(place + 3)..<end])
      place = end
    }
    if isMended { mend() }
  }

  /// The input that has these files.
  func input(isMended: Bool) -> [UInt8] {
    var input: [UInt8] = [isMended ? 1 : 0]
    for (number, name) in Self.names.enumerated() {
      guard let bytes = files[name] else { continue }
      input += [UInt8(number), UInt8(bytes.count & 255), UInt8(bytes.count >> 8)] + bytes
    }
    return input
  }

  private mutating func mend() {
    let storeID = files["000001.vlog"].flatMap { $0.count >= 16 ? $0.number(at: 8, 8) : nil } ?? 0
    for (name, bytes) in files {
      var bytes = bytes
      if name == "MANIFEST" {
        bytes.mendManifest()
      } else if name.hasSuffix(".vlog") {
        bytes.mendSegment(storeID)
      } else if name.hasSuffix(".vkey") {
        bytes.mendKeyTable()
      } else if name.hasSuffix(".vidx") {
        bytes.mendIndex()
      }
      files[name] = bytes
    }
  }
}
