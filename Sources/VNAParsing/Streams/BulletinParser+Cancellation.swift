import VNAModel

extension BulletinParser {
  /// Parses a `source` with `hints`, and stops when the task that it runs in is cancelled: nobody waits for a page
  /// that has scrolled off the screen.
  ///
  /// ```swift
  /// let task = Task { try parser.parseUnlessCancelled(BulletinSource(SourceText(text))) }
  /// task.cancel()
  /// ```
  ///
  /// It looks between the stages of the parse, so it can go on for a tenth of the time that the
  /// whole would take.
  ///
  /// - Throws: `CancellationError` when the task was cancelled before the bulletin was done.
  public func parseUnlessCancelled(
    _ source: BulletinSource, hints: ParseHints = ParseHints()
  ) throws -> Bulletin {
    try Task.checkCancellation()
    var scratch = ParserScratch()
    scratch.stopsWhenCancelled = true
    let bulletin = parse(source, hints: hints, reusing: &scratch)
    try Task.checkCancellation()
    return bulletin
  }
}
