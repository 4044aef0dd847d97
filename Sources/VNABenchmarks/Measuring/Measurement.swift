/// Times of one stage.
package struct Measurement: Equatable, Sendable {
  /// What is counted beside bytes.
  package enum Unit: String, Sendable {
    case bulletin, query, run
  }

  package var stage: String
  /// Seconds of each pass, in order: on a core, or by the clock where the drive or other processes
  /// have a part in it.
  package var seconds: [Double]
  /// The bytes of text that a pass works on; 0 where that says nothing.
  package var bytes: Int
  /// How many things a pass works on.
  package var count: Int
  package var unit: Unit
  /// The value of the pass, to see that two runs did the same work.
  package var checksum: Int
  /// The bytes that the stage holds allocated when its first pass has ended.
  package var heapBytes: Int?
  /// How much more was resident at the worst moment of the first pass than before it.
  package var peakBytes: Int?

  package init(
    stage: String, seconds: [Double], bytes: Int = 0, count: Int = 1, unit: Unit = .bulletin,
    checksum: Int = 0, heapBytes: Int? = nil, peakBytes: Int? = nil
  ) {
    self.stage = stage
    self.seconds = seconds
    self.bytes = bytes
    self.count = count
    self.unit = unit
    self.checksum = checksum
    self.heapBytes = heapBytes
    self.peakBytes = peakBytes
  }

  package var median: Double { Statistics.median(seconds) }
  package var spread: Double { Statistics.spread(seconds) }
  /// Seconds of a pass for each byte; nil where bytes say nothing. Passes over another number of
  /// bytes can be compared by it.
  package var secondsPerByte: Double? { bytes > 0 ? median / Double(bytes) : nil }
  /// Megabytes (10^6 bytes) a second; nil where bytes say nothing.
  package var megabytesPerSecond: Double? {
    bytes > 0 && median > 0 ? Double(bytes) / median / 1e6 : nil
  }
  /// How many a second of what ``unit`` counts.
  package var countPerSecond: Double { median > 0 ? Double(count) / median : 0 }
}

/// What is told of the times of several passes.
package enum Statistics {
  /// The one in the middle, or the mean of the two; 0 of none.
  package static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The median distance from the median, as a share of the median: a pass that was disturbed does
  /// not widen it.
  package static func spread(_ values: [Double]) -> Double {
    let middle = median(values)
    guard middle > 0 else { return 0 }
    return median(values.map { abs($0 - middle) }) / middle
  }
}
