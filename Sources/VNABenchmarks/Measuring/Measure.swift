import Foundation

/// Times of one stage.
struct Measurement: Codable, Equatable {
  var stage: String
  /// Seconds on a core of each pass, in order.
  var seconds: [Double]
  var bytes: Int
  var bulletins: Int
  /// The value of the pass, to see that two runs did the same work.
  var checksum: Int

  var median: Double { Measurement.median(seconds) }

  /// The distance from the median to the slowest and fastest pass, as a share of the median,
  /// whichever is smaller: one disturbed pass does not widen it.
  var spread: Double {
    guard let least = seconds.min(), let most = seconds.max(), median > 0 else { return 0 }
    return min(median - least, most - median) / median
  }

  /// Megabytes (10^6 bytes) a second.
  var megabytesPerSecond: Double { median > 0 ? Double(bytes) / median / 1e6 : 0 }
  var bulletinsPerSecond: Double { median > 0 ? Double(bulletins) / median : 0 }

  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}

enum Measure {
  /// The time of this thread on a core: other programs beside it do not count.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Runs every stage in turn, round after round: a slow minute of the machine then falls on
  /// all of them. The first round is the warm-up and is not kept.
  static func run(_ stages: [Stage], on input: BenchmarkInput, passes: Int) -> [Measurement] {
    let prepared = stages.map { $0.prepare(input) }
    var results = stages.map { stage in
      [
        Measurement(
          stage: stage.name, seconds: [], bytes: input.bytes.count,
          bulletins: input.records.count, checksum: 0)
      ]
    }
    for round in 0...passes {
      for index in stages.indices {
        let start = processorSeconds
        let pass = prepared[index]()
        let time = processorSeconds - start
        results[index][0].checksum = pass.checksum
        if round > 0 {
          results[index][0].seconds.append(time)
          note(pass, in: &results[index])
        }
      }
    }
    return results.flatMap { $0 }
  }

  /// Adds the times of a pass's parts to the measurements behind that of its stage.
  private static func note(_ pass: Stage.Pass, in results: inout [Measurement]) {
    for (index, part) in pass.parts.enumerated() {
      if results.count <= index + 1 {
        var first = results[0]
        first.stage += ".\(part.name)"
        first.seconds = []
        results.append(first)
      }
      results[index + 1].seconds.append(part.seconds)
    }
  }
}
