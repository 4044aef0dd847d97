import VNAModel

/// Chunks of bytes in, one bulletin after the other out: what both sequences are made of.
///
/// Its memory is one chunk, one unfinished record and one bulletin.
struct BulletinReader: Sendable {
  private let parser: BulletinParser
  private var splitter: RecordSplitter
  private var decoder = RecordDecoder()
  private var scratch = ParserScratch()
  /// The records that wait, and which of them is the next.
  private var batch: RecordBatch?
  private var next = 0
  private(set) var isAtEnd = false

  init(_ parser: BulletinParser, _ splitter: RecordSplitter) {
    self.parser = parser
    self.splitter = splitter
  }

  /// The next bulletin of what has been read; nil when more is needed.
  mutating func take() -> BulletinResult? {
    guard let batch, next < batch.records.count else { return nil }
    defer { next += 1 }
    return decoder.decode(batch.records[next], of: batch)
      .map { parser.parse($0, reusing: &scratch) }
  }

  /// Takes the next bytes of the stream; only when ``take()`` has nothing left.
  mutating func append(_ chunk: some Sequence<UInt8>) {
    next = 0
    batch =
      chunk.withContiguousStorageIfAvailable { splitter.append($0) }
      ?? splitter.append(Array(chunk))
  }

  /// Takes the end of the stream; only when ``take()`` has nothing left.
  mutating func finish() {
    next = 0
    batch = splitter.finish()
    isAtEnd = true
  }
}

/// One bulletin of a stream, or why its record could not be read; the others are not touched by it.
public typealias BulletinResult = Result<Bulletin, RecordError>
