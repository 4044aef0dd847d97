import VNACorpus
import VNAExport
import VNAParsing

/// How the time of a byte and the memory change with the size of a corpus.
package struct Scaling: Equatable, Sendable {
  /// Megabytes (10^6 bytes) that were asked for.
  package var megabytes: Int
  package var bytes: Int
  package var bulletins: Int
  /// Seconds on a core from the bytes of the stream to JSON lines.
  package var seconds: Double
  /// The most that was resident beyond what was before; nil where the system does not tell.
  package var peakBytes: Int?

  package init(
    megabytes: Int, bytes: Int, bulletins: Int, seconds: Double, peakBytes: Int? = nil
  ) {
    self.megabytes = megabytes
    self.bytes = bytes
    self.bulletins = bulletins
    self.seconds = seconds
    self.peakBytes = peakBytes
  }

  package var nanosecondsPerByte: Double { bytes > 0 ? seconds * 1e9 / Double(bytes) : 0 }

  /// Reads a stream of so many megabytes as `vna parse` does: cut into records, decoded, parsed,
  /// written as JSON lines. The stream is made as it is read, a megabyte at a time: generated
  /// bulletins, each another one, or the input over and over where it is a user's own.
  package static func measure(
    megabytes: Int, of corpus: Corpus, input: BenchmarkInput
  ) -> Scaling {
    var stream = Stream(corpus: corpus, input: input)
    var reader = StreamReader(input)
    // The worker's memory is there before, as the parser is.
    reader.append(stream.next())
    reader.reset()
    stream = Stream(corpus: corpus, input: input)
    Memory.resetPeak()
    let resident = Memory.residentBytes
    var result = Scaling(megabytes: megabytes, bytes: 0, bulletins: 0, seconds: 0)
    while result.bytes < megabytes * 1_000_000 {
      let piece = stream.next()
      guard !piece.isEmpty else { break }
      result.bytes += piece.count
      let start = System.coreSeconds
      reader.append(piece)
      result.seconds += System.coreSeconds - start
    }
    let start = System.coreSeconds
    reader.finish()
    result.seconds += System.coreSeconds - start
    result.bulletins = reader.count
    if let resident, let peak = Memory.peakBytes { result.peakBytes = max(0, peak - resident) }
    return result
  }

  /// What a long stream is made of.
  package enum Corpus: Sendable {
    case generated(seed: UInt64)
    case repeated
  }

  /// Pieces of at least a megabyte, each a number of whole bulletins with byte 1E behind them.
  private struct Stream {
    private let generator: CorpusGenerator?
    private let input: BenchmarkInput
    private var place = 0

    init(corpus: Corpus, input: BenchmarkInput) {
      self.input = input
      if case .generated(let seed) = corpus {
        generator = CorpusGenerator(seed: seed)
      } else {
        generator = nil
      }
    }

    mutating func next() -> [UInt8] {
      var piece: [UInt8] = []
      piece.reserveCapacity(1_100_000)
      guard generator != nil || !input.bytes.isEmpty else { return [] }
      while piece.count < 1_000_000 {
        if let generator {
          piece += generator.bulletin(place).text
        } else {
          piece += input.bytes[input.records[place % input.records.count]]
        }
        piece.append(BenchmarkInput.separator)
        place += 1
      }
      return piece
    }
  }

  /// A stream of records, read to JSON lines.
  private struct StreamReader {
    private let parser: BulletinParser
    private var splitter = RecordSplitter(format: .rs, name: nil)
    private var decoder = RecordDecoder()
    private var scratch = ParserScratch()
    private let output = BulletinJSON()
    private(set) var count = 0
    private var written = 0

    init(_ input: BenchmarkInput) { parser = input.parser() }

    mutating func reset() {
      splitter = RecordSplitter(format: .rs, name: nil)
      count = 0
    }

    /// Reads on, a window of 256 KiB at a time.
    mutating func append(_ bytes: [UInt8]) {
      bytes.withUnsafeBufferPointer { bytes in
        for start in stride(from: 0, to: bytes.count, by: 256 << 10) {
          let window = bytes[start..<min(bytes.count, start + 256 << 10)]
          read(splitter.append(UnsafeBufferPointer(rebasing: window)))
        }
      }
    }

    mutating func finish() { read(splitter.finish()) }

    private mutating func read(_ batch: RecordBatch?) {
      guard let batch else { return }
      var writer = JSONWriter(style: .compact)
      for record in batch.records {
        guard case .success(let input) = decoder.decode(record, of: batch) else { continue }
        output.write(parser.parse(input, reusing: &scratch), to: &writer)
        writer.endLine()
        count += 1
        written += writer.count
        writer.removeAll()
      }
    }
  }
}
