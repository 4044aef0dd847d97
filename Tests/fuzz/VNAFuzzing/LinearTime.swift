import VNATestSupport

/// Tells time that grows faster than the input.
///
/// An input is repeated to 64 KiB, where quadratic time is some thousand times what linear time is.
package enum LinearTime {
  private static let length = 1 << 16
  /// Ten times and more of what ordinary input takes with all checks of memory in.
  package static let limit: Duration = isOptimized ? .milliseconds(500) : .seconds(5)

  /// What is wrong with the time that an input takes when it is repeated, or nil.
  package static func fault(
    _ bytes: [UInt8], limit: Duration = limit, _ work: ([UInt8]) -> Void
  ) -> String? {
    guard !bytes.isEmpty else { return nil }
    let repeated = [UInt8]((0...(length / bytes.count)).map { _ in bytes }.joined())
    // Once is enough where it is fast; what is slow may have been held up.
    var best = Duration.seconds(3600)
    for _ in 0..<3 {
      best = min(best, CPUTime.measure { work(repeated) })
      if best <= limit { return nil }
    }
    return "\(best) for \(repeated.count) bytes of it in a row"
  }

  private static var isOptimized: Bool {
    #if DEBUG
      false
    #else
      true
    #endif
  }
}
