import Synchronization
import VNAExport
import VNAParsing

/// How long the input takes with so many threads, from bytes to JSON lines.
package struct Threads: Equatable, Sendable {
  package var count: Int
  /// Seconds by the clock of each pass.
  package var seconds: [Double]
  package var bytes: Int

  package init(count: Int, seconds: [Double], bytes: Int) {
    self.count = count
    self.seconds = seconds
    self.bytes = bytes
  }

  package var median: Double { Statistics.median(seconds) }
  package var megabytesPerSecond: Double { median > 0 ? Double(bytes) / median / 1e6 : 0 }

  /// Hands out shares of the bulletins, each once.
  private final class Work: Sendable {
    private static let share = 64
    private let count: Int
    private let place = Atomic<Int>(0)

    init(count: Int) { self.count = count }

    func next() -> Range<Int>? {
      let first = place.add(Self.share, ordering: .relaxed).oldValue
      return first < count ? first..<min(count, first + Self.share) : nil
    }
  }

  /// Measures each number of threads in turn, round after round; the first round warms up.
  package static func measure(
    _ counts: [Int], on input: BenchmarkInput, passes: Int
  ) async -> [Threads] {
    var results = counts.map { Threads(count: $0, seconds: [], bytes: input.bytes.count) }
    let parser = input.parser()
    for round in 0...passes {
      for index in results.indices {
        let seconds = await pass(results[index].count, parser, input)
        if round > 0 { results[index].seconds.append(seconds) }
      }
    }
    return results
  }

  private static func pass(
    _ count: Int, _ parser: BulletinParser, _ input: BenchmarkInput
  ) async -> Double {
    let work = Work(count: input.records.count)
    let start = System.wallSeconds
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<count {
        group.addTask {
          let output = BulletinJSON()
          var scratch = ParserScratch()
          var writer = JSONWriter(style: .compact)
          while let share = work.next() {
            for record in input.records[share] {
              _ = Stage.write(record, of: input, parser, &scratch, output, to: &writer)
            }
          }
        }
      }
    }
    return System.wallSeconds - start
  }
}
