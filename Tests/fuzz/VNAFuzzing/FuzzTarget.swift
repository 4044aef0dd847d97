/// Something that reads bytes from outside, and what has to hold whatever the bytes are.
package struct FuzzTarget: Sendable {
  /// Its name on the command line and of its folders.
  package let name: String
  /// What to begin with: well-formed inputs.
  package let seeds: @Sendable () -> [[UInt8]]
  /// Reads an input; what is wrong, or nil. A crash is a find too.
  let check: @Sendable ([UInt8]) -> String?
  /// Reads an input without a look at what comes out, for its time; nil where time is not measured.
  let work: (@Sendable ([UInt8]) -> Void)?

  package init(
    name: String, seeds: @escaping @Sendable () -> [[UInt8]],
    check: @escaping @Sendable ([UInt8]) -> String?, work: (@Sendable ([UInt8]) -> Void)?
  ) {
    self.name = name
    self.seeds = seeds
    self.check = check
    self.work = work
  }

  /// All targets.
  package static let all = [bulletin, record, query, archive]

  /// Reads an input; what is wrong, or nil.
  ///
  /// - Parameter isTimed: whether to look at the time too, which takes as long as some thousand
  ///   inputs; nil to look at it now and then.
  package func fault(_ bytes: [UInt8], isTimed: Bool? = nil) -> String? {
    if let fault = check(bytes) { return fault }
    guard let work, isTimed ?? (Self.hash(bytes) % 128 == 0) else { return nil }
    return LinearTime.fault(bytes, work)
  }

  /// A number that looks random and is the same for the same bytes (FNV-1a).
  static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
