import VNAModel

extension Page {
  /// What is shorter is no paragraph that opens a story.
  private static let shortestOpening = 80

  /// The dateline of a second story, where a file holds two: one of the agency behind the sign-off of
  /// the first, with a sign-off of its own. A list of other stories has neither.
  func secondDateline() -> Span? {
    guard let first = landmarks.bodyStart, landmarks.dateline?.agency != nil,
      let last = lines.lastIndex(where: {
        $0.traits.contains(.signOff) && !$0.traits.contains(.credit)
      }), last > first
    else { return nil }
    var isSigned = false
    var second: Span?
    for index in first...last {
      let line = lines[index]
      if isSigned, second == nil, line.span.count >= Self.shortestOpening,
        let match = dateline(at: index), match.agency != nil
      {
        second = Span(match.range)
      }
      guard line.traits.contains(.signOff), !line.traits.contains(.credit), signOff(line) != nil
      else { continue }
      if let second { return second }
      isSigned = true
    }
    return nil
  }
}
