import VNAModel

/// A whole run, as it is printed, saved and compared.
package struct BenchmarkRun: Equatable, Sendable {
  /// The stage that measures the machine: the others are given as a ratio to it.
  package static let yardstick = "newline-scan"

  package static let schemaVersion = 1
  /// When it was measured, ISO 8601, UTC.
  package var date: String
  /// The version of VNAKit.
  package var version: String
  /// The commit, where the program runs in a checkout of this package.
  package var commit: String?
  package var machine: Machine
  /// What the input is called.
  package var input: String
  package var inputBytes: Int
  package var bulletins: Int
  package var measurements: [Measurement] = []
  package var scaling: [Scaling] = []
  package var threads: [Threads] = []

  package init(
    date: String, version: String, commit: String?, machine: Machine, input: String,
    inputBytes: Int, bulletins: Int
  ) {
    self.date = date
    self.version = version
    self.commit = commit
    self.machine = machine
    self.input = input
    self.inputBytes = inputBytes
    self.bulletins = bulletins
  }

  /// A run of this program now, with nothing measured yet.
  package init(_ input: BenchmarkInput, version: String) {
    self.init(
      date: Self.timestamp(System.epochSeconds), version: version, commit: Commit.current(),
      machine: .current(), input: input.name, inputBytes: input.bytes.count,
      bulletins: input.records.count)
  }

  /// `2025-11-08T14:20:05Z`
  static func timestamp(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    let day = TemporalPoint(CivilDate(dayNumber: seconds / 86_400)).description
    let time = seconds % 86_400
    return "\(day)T\(two(time / 3_600)):\(two(time / 60 % 60)):\(two(time % 60))Z"
  }

  package func measurement(_ stage: String) -> Measurement? {
    measurements.first { $0.stage == stage }
  }

  /// A stage's time for a byte as a multiple of the newline scan's; nil where either is unknown.
  package func ratio(_ stage: String) -> Double? {
    guard let own = measurement(stage)?.secondsPerByte,
      let scan = measurement(Self.yardstick)?.secondsPerByte, scan > 0
    else { return nil }
    return own / scan
  }
}
