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

  /// How many lines at most stand before the body.
  private static let longestHead = 24
  /// From this many bytes a line that ends as a sentence is a paragraph.
  private static let paragraphLength = 200
  /// So many paragraphs with no dateline before them are the body already.
  private static let mostHeadParagraphs = 3

  /// Those of a page with nothing on it.
  init() {}

  /// Finds those of `page`.
  init(_ page: Page) {
    var signOffs: [(line: Int, match: SignOffMatch)] = []
    var mayOpen = true
    var paragraphs = 0
    var sentences = 0
    for index in page.lines.indices {
      let line = page.lines[index]
      if mayOpen {
        if index >= Self.longestHead || paragraphs >= Self.mostHeadParagraphs {
          mayOpen = false
        } else if !(line.traits.contains(.residue) && page.bytes[line.start] == 0x28),
          let match = page.dateline(at: index)
        {
          // A line of the site may begin with the agency in brackets as well.
          dateline = match
          bodyStart = index
          mayOpen = false
          sentences = 0
        } else if index > 0, bodyStart == nil, page.opensWithDash(line) {
          bodyStart = index
          mayOpen = false
          sentences = 0
        }
      }
      if line.traits.contains(.sentence) {
        sentences += 1
        if line.span.count >= Self.paragraphLength { paragraphs += 1 }
      }
      // Nothing is signed before something was said.
      guard line.traits.contains(.signOff), let match = page.signOff(line) else { continue }
      // «… Фото: Туан Ань – ВИА»: the agency of a picture in the body signs nothing.
      if line.traits.contains(.credit), !line.traits.contains(.creditAlone), !match.isWholeLine {
        continue
      }
      let needed = line.traits.contains(.creditAlone) && bodyStart == nil ? 2 : 1
      if sentences >= needed || !match.isWholeLine && line.span.count > 60 {
        signOffs.append((index, match))
        if !match.isWholeLine, paragraphs > 0 { mayOpen = false }
      }
    }
    let start = bodyStart ?? 0
    signOffs.removeAll { $0.line < start }
    listMarker = Self.listMarker(page, after: start, signOffs)
    signOff = Self.ending(signOffs, before: listMarker)
  }

  /// The marker that opens the list: one behind which the body does not go on.
  private static func listMarker(
    _ page: Page, after start: Int, _ signOffs: [(line: Int, match: SignOffMatch)]
  ) -> Int? {
    var marker = start
    while marker + 1 < page.lines.count {
      marker += 1
      guard page.isMarker(page.lines[marker]) else { continue }
      // Behind the sign-off the first marker opens the list.
      if let first = signOffs.first, first.line < marker { return marker }
      // With the sign-off still to come, the marker stands inside the body; and so it does where
      // paragraphs follow each other, as teasers never do.
      let isInside =
        signOffs.first { $0.line > marker }.map { page.bodyReaches($0.line, from: marker) }
        ?? page.bodyGoesOn(behind: marker)
      if !isInside { return marker }
    }
    return nil
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

extension Page {
  /// Whether the sign-off at line `end` is that of the story whose body holds the marker: paragraphs
  /// lead up to it, not the headlines of a list.
  fileprivate func bodyReaches(_ end: Int, from marker: Int) -> Bool {
    var before = end
    // An agency alone on its line signs the line before it.
    if lines[end].traits.contains(.signOffAlone) { before -= 1 }
    guard before > marker else { return false }
    var items = 0
    for line in lines[(marker + 1)..<before]
    where line.traits.isDisjoint(with: [.sentence, .residue, .credit, .marker]) { items += 1 }
    return items <= 6 && lines[before].span.count >= 120
  }

  /// Whether two sentences follow each other behind a marker, long ones: no list has that.
  fileprivate func bodyGoesOn(behind marker: Int) -> Bool {
    var index = marker + 1
    while index + 1 < lines.count {
      let (line, next) = (lines[index], lines[index + 1])
      if line.traits.contains(.marker), index > marker + 1 { return false }
      if line.traits.contains(.sentence), next.traits.contains(.sentence),
        line.span.count >= 120, next.span.count >= 120, !hasBullet(line), !hasBullet(next),
        next.traits.isDisjoint(with: [.credit, .residue])
      {
        return true
      }
      index += 1
    }
    return false
  }
}
