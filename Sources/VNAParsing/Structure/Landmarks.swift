import VNAModel

/// The lines that give a page its shape, found once and read by every grammar.
struct Landmarks {
  /// The first body line, where a dateline or an opening dash tells it.
  var bodyStart: Int?
  /// The dateline of that line.
  var dateline: DatelineMatch?
  /// The line that ends the body, and its sign-off.
  var signOff: (line: Int, match: SignOffMatch)?
  /// The marker behind which the list of other stories comes.
  var listMarker: Int?
  /// All marker lines, those inside the body included.
  var markers: [Int] = []

  /// How many lines at most stand before the body.
  private static let longestHead = 24
  /// From this many bytes a line is a paragraph rather than an item of a list.
  private static let paragraphLength = 300

  /// Those of a page with nothing on it.
  init() {}

  /// Finds those of `page`.
  init(_ page: Page) {
    var signOffs: [(line: Int, match: SignOffMatch)] = []
    var headEnd = min(page.lines.count, Self.longestHead)
    for (index, line) in page.lines.enumerated() {
      if page.isMarker(line) { markers.append(index) }
      if bodyStart == nil, index < headEnd {
        if let match = page.dateline(at: index) {
          dateline = match
          bodyStart = index
        } else if index > 0, page.opensWithDash(line) {
          bodyStart = index
          headEnd = index
        }
      }
      if let match = page.signOff(line) { signOffs.append((index, match)) }
    }
    let start = bodyStart ?? 0
    signOffs.removeAll { $0.line < start || ($0.line == 0 && $0.match.isWholeLine) }
    listMarker = Self.listMarker(page, markers.filter { $0 > start }, signOffs.map(\.line))
    signOff = Self.ending(signOffs, before: listMarker)
  }

  /// The marker that opens the list: the first with no sign-off and no long paragraph behind it.
  private static func listMarker(_ page: Page, _ markers: [Int], _ signOffs: [Int]) -> Int? {
    guard let last = markers.last else { return nil }
    let lastSignOff = signOffs.last { $0 < last } ?? -1
    for marker in markers where marker > lastSignOff {
      guard let next = markers.first(where: { $0 > marker }) else { return marker }
      let continues = page.lines[(marker + 1)..<next].contains {
        $0.span.count >= paragraphLength && !page.hasBullet($0)
      }
      if !continues || lastSignOff >= 0 { return marker }
    }
    return last
  }

  /// The sign-off of the story: the last before the marker; with no marker the first, or the agency
  /// on the line behind its «./.».
  private static func ending(
    _ signOffs: [(line: Int, match: SignOffMatch)], before marker: Int?
  ) -> (line: Int, match: SignOffMatch)? {
    if let marker { return signOffs.last { $0.line < marker } }
    guard var first = signOffs.first else { return nil }
    if let next = signOffs.dropFirst().first, next.line == first.line + 1, next.match.isWholeLine {
      first = next
    }
    return first
  }
}
