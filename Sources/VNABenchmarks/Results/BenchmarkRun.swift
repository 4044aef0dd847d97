import Foundation

/// A whole run, as it is saved and compared.
struct BenchmarkRun: Codable, Equatable {
  static let yardstick = "newline-scan"

  var schemaVersion = 1
  /// When it was measured, ISO 8601, UTC.
  var date: String
  var machine: Machine
  var input: String
  var measurements: [Measurement]

  init(input: BenchmarkInput, measurements: [Measurement]) {
    date = Date().formatted(.iso8601)
    machine = .current()
    self.input = input.name
    self.measurements = measurements
  }

  /// A stage's time as a multiple of the newline scan's, nil where that was not measured.
  func ratio(_ stage: String) -> Double? {
    guard let own = measurements.first(where: { $0.stage == stage })?.median,
      let scan = measurements.first(where: { $0.stage == Self.yardstick })?.median, scan > 0
    else { return nil }
    return own / scan
  }

  // MARK: Files

  static func load(_ name: String, in directory: String) throws -> BenchmarkRun {
    let url = URL(fileURLWithPath: directory).appendingPathComponent(name + ".json")
    return try JSONDecoder().decode(BenchmarkRun.self, from: Data(contentsOf: url))
  }

  func save(_ name: String, in directory: String) throws {
    let folder = URL(fileURLWithPath: directory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try json().write(to: folder.appendingPathComponent(name + ".json"))
  }

  func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data("\n".utf8)
  }
}
