import Synchronization
import Testing

@testable import VNACommandLine

@Suite struct ProgressTests {
  /// A clock that stands still until it is told to go on.
  private final class Clock: Sendable {
    private let passed = Mutex(Duration.zero)
    private let start = ContinuousClock.now

    var now: ContinuousClock.Instant { start + passed.withLock { $0 } }
    func pass(_ duration: Duration) { passed.withLock { $0 += duration } }
  }

  private let clock = Clock()
  private let sink = OutputSink.memory()

  private func line(isShown: Bool = true) -> ProgressLine {
    ProgressLine(sink, isShown: isShown) { [clock] in clock.now }
  }

  @Test("At most ten times a second, with count and rate, and gone at the end")
  func throttle() {
    let progress = line()
    clock.pass(.milliseconds(299))
    progress.advance(10)
    #expect(sink.contents == "")  // A short job shows nothing.
    clock.pass(.milliseconds(201))
    progress.advance(15)
    #expect(sink.contents == "\r25 bulletins, 50/s\u{1B}[K")
    for _ in 0..<9 {
      clock.pass(.milliseconds(11))
      progress.advance()
    }
    #expect(sink.contents == "\r25 bulletins, 50/s\u{1B}[K")
    clock.pass(.milliseconds(1))
    progress.advance(of: "records")
    #expect(sink.contents.hasSuffix("\r35 records, 58/s\u{1B}[K"))
    progress.end()
    #expect(sink.contents.hasSuffix("/s\u{1B}[K\r\u{1B}[K"))
    let all = sink.contents
    clock.pass(.seconds(9))
    progress.advance()
    progress.end()
    #expect(sink.contents == all)
  }

  @Test func slowJobsHaveTenths() {
    let progress = line()
    clock.pass(.seconds(4))
    progress.advance(3)
    #expect(sink.contents == "\r3 bulletins, 0.8/s\u{1B}[K")
    progress.clear()
    progress.clear()
    #expect(sink.contents == "\r3 bulletins, 0.8/s\u{1B}[K\r\u{1B}[K")
  }

  @Test func nobodyWatches() {
    let progress = line(isShown: false)
    clock.pass(.seconds(4))
    progress.advance(3)
    progress.end()
    #expect(sink.contents == "")
  }

  @Test("The line goes before anything is written to the same terminal, and stays away")
  func output() throws {
    let progress = line()
    let output = OutputSink.memory()
    output.atFirstWrite { progress.end() }
    clock.pass(.seconds(1))
    progress.advance()
    try output.write("a")
    clock.pass(.seconds(1))
    progress.advance()
    try output.write("b")
    #expect(sink.contents == "\r1 bulletins, 1.0/s\u{1B}[K\r\u{1B}[K")
    #expect(output.contents == "ab")
  }

  @Test func stages() async throws {
    let folder = try Folder()
    try folder.write("a.txt", "Un titre\nHanoï (VNA) – Un.\n")
    let outcome = await vna("parse", folder.path, "--debug")
    let lines = outcome.messages.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("vna: debug: read 0."))
    for stage in [", decode ", ", parse ", ", format ", ", write ", " s, of all threads together"] {
      #expect(lines[0].contains(stage), "\(stage)")
    }
    #expect(lines[1].contains(" s in all, 1 record of 30 bytes, "))
    #expect(await vna("parse", folder.path, "--verbose").messages == "")
  }
}
