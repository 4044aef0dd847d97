/// One thing to measure: a name, and a pass over the whole input.
///
/// A new stage is a file in Measurements/ with a `static let` in an extension of `Stage`, and a
/// line in `Stage.all`.
struct Stage: Sendable {
  /// How it is called in results: short, lower case, never changed.
  var name: String
  /// What a pass does, for a reader of the table.
  var summary: String
  /// Makes what the passes share (a parser, scratch buffers) and returns the pass.
  var prepare: @Sendable (BenchmarkInput) -> () -> Pass

  /// What one pass gives.
  struct Pass {
    /// A number that depends on the pass's work, so that none of it can be optimised away.
    var checksum: Int
    /// The seconds of its parts, where it times them itself; they are stages of their own in the
    /// results, named `STAGE.PART`.
    var parts: [(name: String, seconds: Double)] = []
  }

  /// A stage whose pass gives its checksum alone.
  init(
    name: String, summary: String, prepare: @escaping @Sendable (BenchmarkInput) -> () -> Int
  ) {
    self.init(
      name: name, summary: summary,
      parts: { input in
        let pass = prepare(input)
        return { Pass(checksum: pass()) }
      })
  }

  /// A stage whose pass times its parts.
  init(
    name: String, summary: String, parts: @escaping @Sendable (BenchmarkInput) -> () -> Pass
  ) {
    self.name = name
    self.summary = summary
    prepare = parts
  }

  /// All stages in the order of the table. The newline scan is first: it is the yardstick.
  static let all: [Stage] = [
    .newlineScan, .utf8Check, .structure, .annotation, .json, .jsonRead, .jsonDecoder,
  ]
}
