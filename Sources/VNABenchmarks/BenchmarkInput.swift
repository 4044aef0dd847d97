import Foundation
import VNACorpus

/// The text that every stage is measured on.
struct BenchmarkInput: Sendable {
  static let separator: UInt8 = 0x1E

  var name: String
  /// All bulletins, with the separator between them.
  var bytes: [UInt8]
  /// Each bulletin's bytes, without the separator.
  var records: [Range<Int>]

  /// Generated bulletins of at least so many megabytes.
  static func generated(megabytes: Int, seed: UInt64) -> BenchmarkInput {
    let generator = CorpusGenerator(seed: seed)
    let size = megabytes * 1_000_000
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 65_536)
    var index = 0
    while bytes.count < size {
      if index > 0 { bytes.append(separator) }
      bytes += generator.bulletin(index).text
      index += 1
    }
    return BenchmarkInput(name: "generated, seed \(seed)", bytes: bytes)
  }

  static func file(_ path: String) throws -> BenchmarkInput {
    BenchmarkInput(name: path, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
  }

  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    records = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == Self.separator {
      records.append(start..<index)
      start = index + 1
    }
    records.append(start..<bytes.count)
  }
}
