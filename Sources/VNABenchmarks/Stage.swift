/// One thing to measure: a name, and a pass over the input.
///
/// A new stage is a file in Stages/ with a `static let` in an extension of `Stage`, and a line in
/// ``all``.
package struct Stage: Sendable {
  /// How it is called in results: short, lower case, never changed.
  package var name: String
  /// What a pass does, for a reader of the table.
  package var summary: String
  /// The names of the parts that its passes time, as they stand in results.
  package var partNames: [String]
  /// Makes what the passes share (a parser, scratch buffers). It is not timed.
  package var prepare: @Sendable (BenchmarkInput) throws -> Prepared

  /// A stage that is ready to be measured.
  package struct Prepared {
    /// What a pass works on: the whole input, or as much of it as the stage has time for.
    package var bytes: Int
    package var count: Int
    package var unit: Measurement.Unit
    package var pass: () throws -> Pass

    package init(
      _ input: BenchmarkInput, unit: Measurement.Unit = .bulletin, pass: @escaping () throws -> Pass
    ) {
      self.init(bytes: input.bytes.count, count: input.records.count, unit: unit, pass: pass)
    }

    package init(
      bytes: Int, count: Int, unit: Measurement.Unit, pass: @escaping () throws -> Pass
    ) {
      self.bytes = bytes
      self.count = count
      self.unit = unit
      self.pass = pass
    }
  }

  /// What one pass gives.
  package struct Pass {
    /// A number that depends on the pass's work, so that none of it can be optimised away.
    package var checksum: Int
    /// Its seconds, where it times itself: by the clock, or without what only prepares it.
    package var seconds: Double?
    /// The seconds of its parts, where it times them itself; they are stages of their own in the
    /// results, named `STAGE.PART`.
    package var parts: [(name: String, seconds: Double)] = []

    package init(
      checksum: Int, seconds: Double? = nil, parts: [(name: String, seconds: Double)] = []
    ) {
      self.checksum = checksum
      self.seconds = seconds
      self.parts = parts
    }
  }

  package init(
    _ name: String, _ summary: String, parts: [String] = [],
    prepare: @escaping @Sendable (BenchmarkInput) throws -> Prepared
  ) {
    self.name = name
    self.summary = summary
    partNames = parts.map { "\(name).\($0)" }
    self.prepare = prepare
  }

  /// A stage over the whole input whose pass gives its checksum alone.
  package init(
    _ name: String, _ summary: String, pass: @escaping @Sendable (BenchmarkInput) -> () -> Int
  ) {
    self.init(name, summary) { input in
      let pass = pass(input)
      return Prepared(input) { Pass(checksum: pass()) }
    }
  }

  /// All stages in the order of the table. The newline scan is first: it is the yardstick.
  package static let all: [Stage] = [
    .newlineScan, .read, .utf8Check, .structure, .annotation, .json, .export, .jsonRead, .archive,
    .index, .query,
  ]

  /// A trouble that keeps a stage from being measured.
  package struct Failure: Error, CustomStringConvertible {
    package var description: String

    package init(_ description: String) { self.description = description }
  }
}
