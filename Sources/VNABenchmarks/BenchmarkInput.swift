import VNACorpus
import VNAModel
import VNAParsing

/// The text that every stage is measured on.
package struct BenchmarkInput: Sendable {
  package static let separator: UInt8 = 0x1E

  package var name: String
  /// All bulletins, with a byte 1E between them.
  package private(set) var bytes: [UInt8] = []
  /// Each bulletin's bytes, without the separator.
  package private(set) var records: [Range<Int>] = []
  /// The language of all of them; nil has it detected.
  package var language: String?

  package init(name: String, language: String? = nil) {
    self.name = name
    self.language = language
  }

  /// Generated bulletins of at least so many megabytes (10^6 bytes).
  package static func generated(megabytes: Int, seed: UInt64) -> BenchmarkInput {
    let generator = CorpusGenerator(seed: seed)
    var input = BenchmarkInput(
      name: "generated, seed \(seed)", language: generator.language.rawValue)
    let size = megabytes * 1_000_000
    input.bytes.reserveCapacity(size + 65_536)
    while input.bytes.count < size { input.append(generator.bulletin(input.records.count).text) }
    return input
  }

  /// Adds a bulletin.
  package mutating func append(_ text: some Collection<UInt8>) {
    if !records.isEmpty { bytes.append(Self.separator) }
    let start = bytes.count
    bytes.append(contentsOf: text)
    records.append(start..<bytes.count)
  }

  /// As many of the first bulletins as make out so many megabytes, for stages that take long.
  package func sample(megabytes: Int) -> BenchmarkInput {
    let end = records.firstIndex { $0.upperBound >= megabytes * 1_000_000 } ?? records.count - 1
    guard end + 1 < records.count else { return self }
    var sample = self
    sample.records = Array(records[...end])
    sample.bytes = Array(bytes[..<records[end].upperBound])
    return sample
  }

  /// A parser for these bulletins.
  package func parser(_ annotations: AnnotationSet = .all) -> BulletinParser {
    var configuration = ParserConfiguration(annotations: annotations)
    configuration.language = language
    return BulletinParser(configuration)
  }

  /// A bulletin as a source of its own.
  package func source(_ record: Int) -> BulletinSource? {
    SourceText(utf8: Array(bytes[records[record]])).map {
      BulletinSource($0, record: .init(id: "n\(record)"))
    }
  }

  /// Every bulletin, parsed.
  package func bulletins(_ annotations: AnnotationSet = .all) -> [Bulletin] {
    let parser = parser(annotations)
    var scratch = ParserScratch()
    return records.indices.compactMap { source($0) }.map {
      parser.parse($0, reusing: &scratch)
    }
  }
}
