/// One thing to measure: a name, and a pass over the whole input.
///
/// A new stage is a file in Measurements/ with a `static let` in an extension of `Stage`, and a
/// line in `Stage.all`.
struct Stage: Sendable {
  /// How it is called in results: short, lower case, never changed.
  var name: String
  /// What a pass does, for a reader of the table.
  var summary: String
  /// Makes what the passes share (a parser, scratch buffers) and returns the pass. A pass gives a
  /// number that depends on its work, so that none of it can be optimised away.
  var prepare: @Sendable (BenchmarkInput) -> () -> Int

  /// All stages in the order of the table. The newline scan is first: it is the yardstick.
  static let all: [Stage] = [
    .newlineScan, .utf8Check, .structure, .json, .jsonRead, .jsonDecoder,
  ]
}
