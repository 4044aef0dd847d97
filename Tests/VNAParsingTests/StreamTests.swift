import Synchronization
import Testing
import VNAModel
import VNAParsing
import VNAText

private let lines = """
  {"id":"a","text":"Hanoi (VNA) – Un premier texte, assez long pour qu’on sache sa langue."}
  {"id":"b","text":"Bakou (VNA) – Un deuxième texte, assez long pour qu’on sache sa langue."}
  {"id":"c","text":
  {"id":"d","text":"Paris (VNA) – Un dernier texte, assez long pour qu’on sache sa langue."}

  """

extension BulletinResult {
  /// The record's id, or the code of its error.
  fileprivate var label: String {
    switch self {
    case .success(let bulletin): bulletin.source.record?.id ?? "none"
    case .failure(let error): "\(error.code) at line \(error.line ?? 0)"
    }
  }
}

/// Chunks that come one after the other, and fail at the end if they are told to.
private struct Delivery: AsyncSequence {
  struct Broken: Error {}

  var chunks: [[UInt8]]
  var fails = false

  struct AsyncIterator: AsyncIteratorProtocol {
    var rest: ArraySlice<[UInt8]>
    var fails: Bool

    mutating func next() async throws -> [UInt8]? {
      await Task.yield()
      if let first = rest.popFirst() { return first }
      if fails { throw Broken() }
      return nil
    }
  }

  func makeAsyncIterator() -> AsyncIterator { AsyncIterator(rest: chunks[...], fails: fails) }
}

@Suite struct StreamTests {
  private let parser = BulletinParser()
  private let expected = ["a", "b", "bad-json at line 3", "d"]

  private func chunks(_ text: String, of size: Int) -> [[UInt8]] {
    let bytes = Array(text.utf8)
    return stride(from: 0, to: bytes.count, by: size).map {
      Array(bytes[$0..<min($0 + size, bytes.count)])
    }
  }

  @Test(arguments: [1, 7, 64, 100_000])
  func oneBadRecordStopsNoOther(size: Int) {
    let results = parser.bulletins(in: chunks(lines, of: size))
    #expect(results.map(\.label) == expected)
    // The sequence can be gone through again.
    #expect(results.map(\.label) == expected)
  }

  @Test func memoryIsAStreamToo() {
    #expect(parser.bulletins(in: Array(lines.utf8)).map(\.label) == expected)
    #expect(parser.bulletins(in: lines.utf8).map(\.label) == expected)
    let records = "Hanoi (VNA) – Un.\u{1E}Hanoi (VNA) – Deux."
    let found = parser.bulletins(in: records.utf8, format: .rs).map { try? $0.get() }
    #expect(found.map { $0?.source.text.text } == ["Hanoi (VNA) – Un.", "Hanoi (VNA) – Deux."])
  }

  @Test func aRecordThatIsTooLongFailsAlone() {
    let results = parser.bulletins(
      in: chunks(lines, of: 10), format: .jsonl, name: "day.jsonl", maximumRecord: 94)
    let labels = results.map(\.label)
    #expect(labels.first == "a")
    #expect(labels.contains("record-too-large at line 2"))
    #expect(
      results.contains { result in
        if case .failure(let error) = result { return error.name == "day.jsonl" }
        return false
      })
  }

  @Test(arguments: [1, 50, 100_000])
  func streamsThatComeGiveTheSame(size: Int) async throws {
    var labels: [String] = []
    for try await result in parser.bulletins(in: Delivery(chunks: chunks(lines, of: size))) {
      labels.append(result.label)
    }
    #expect(labels == expected)
  }

  @Test func singleBytesGiveTheSame() async throws {
    let bytes = AsyncStream<UInt8> { continuation in
      for byte in lines.utf8 { continuation.yield(byte) }
      continuation.finish()
    }
    var labels: [String] = []
    for try await result in parser.bulletins(in: bytes) { labels.append(result.label) }
    #expect(labels == expected)
  }

  @Test func theErrorOfAStreamIsThrown() async {
    await #expect(throws: Delivery.Broken.self) {
      let stream = Delivery(chunks: chunks(lines, of: 50), fails: true)
      for try await _ in parser.bulletins(in: stream) {}
    }
  }

  @Test func aCancelledTaskReadsNoFurther() async {
    let task = Task {
      let endless = AsyncStream<UInt8> { _ in }
      for try await _ in parser.bulletins(in: endless) {}
      try Task.checkCancellation()
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test func aCancelledParseThrows() async {
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try parser.parseUnlessCancelled(BulletinSource(SourceText("Hanoi (VNA) – Un texte.")))
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test func aParseThatIsNotCancelledIsTheSame() throws {
    let source = BulletinSource(SourceText("Hanoi (VNA) – Le 4 mars 2025, un texte. -VNA"))
    #expect(try parser.parseUnlessCancelled(source) == parser.parse(source))
  }

  @Test func aParseStopsInTheMiddle() async {
    let record = Record()
    let parser = BulletinParser(
      ParserConfiguration(
        layouts: [CancellingLayout()], annotators: [RecordingAnnotator(record: record)],
        language: "fr"))
    let source = BulletinSource(SourceText("Hanoi (VNA) – Le 4 mars 2025, un texte. -VNA"))
    _ = parser.parse(source)
    #expect(record.count.withLock { $0 } == 1)
    let task = Task { try parser.parseUnlessCancelled(source) }
    await #expect(throws: CancellationError.self) { try await task.value }
    // What comes after the layout was not reached.
    #expect(record.count.withLock { $0 } == 1)
  }
}

/// How often an annotator ran.
private final class Record: Sendable {
  let count = Mutex(0)
}

private struct RecordingAnnotator: Annotator {
  let name = "recording"
  let record: Record

  func annotate(_ view: TokenView, _ bulletin: inout Bulletin) {
    record.count.withLock { $0 += 1 }
  }
}

/// Cancels the task in which it reads a page.
private struct CancellingLayout: LayoutGrammar {
  let name = "cancelling"

  func evidence(in page: Page) -> Double { 1 }

  func read(_ page: Page) -> PageReading {
    withUnsafeCurrentTask { $0?.cancel() }
    return ParserConfiguration.builtInLayouts[2].read(page)
  }
}
