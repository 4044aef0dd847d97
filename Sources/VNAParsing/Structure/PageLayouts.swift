import VNAModel

/// A page whose list of other stories stands behind a marker: «Voir plus».
struct MarkedListLayout: LayoutGrammar {
  let name = "marked-list"

  func evidence(in page: Page) -> Double { page.landmarks.listMarker == nil ? 0 : 0.9 }

  func read(_ page: Page) -> PageReading {
    guard let marker = page.landmarks.listMarker else { return StoryLayout().read(page) }
    var builder = ReadingBuilder(page)
    // A marker with nothing behind it closes the list instead of opening it.
    let listStart = marker + 1 == page.lines.count ? builder.listStart(before: marker) : nil
    builder.readStory(end: listStart ?? marker)
    builder.readList(from: listStart ?? marker)
    return builder.reading
  }
}

/// A page whose list of other stories follows the sign-off with nothing between.
struct UnmarkedListLayout: LayoutGrammar {
  let name = "unmarked-list"

  func evidence(in page: Page) -> Double {
    guard page.landmarks.listMarker == nil, let signOff = page.landmarks.signOff,
      page.listStart(after: signOff.line, before: page.lines.count) != nil
    else { return 0 }
    return 0.8
  }

  func read(_ page: Page) -> PageReading {
    var builder = ReadingBuilder(page)
    let start = builder.listStart(before: page.lines.count) ?? page.lines.count
    builder.readStory(end: start)
    builder.readList(from: start)
    return builder.reading
  }
}

/// A page of one story and no list.
struct StoryLayout: LayoutGrammar {
  let name = "story"

  func evidence(in page: Page) -> Double { 0.5 }

  func read(_ page: Page) -> PageReading {
    var builder = ReadingBuilder(page)
    builder.readStory(end: page.lines.count)
    return builder.reading
  }
}

extension Page {
  /// Where a list with no marker starts behind the sign-off: at the first line that is no sentence,
  /// or that begins with a section's name. Nil if there is none.
  func listStart(after signOff: Int, before end: Int) -> Int? {
    var index = signOff + 1
    var sections = 0
    if index < end {
      for line in lines[index..<end] where sectionKicker(line.start..<line.end) != nil {
        sections += 1
      }
    }
    while index < end {
      let line = lines[index]
      let isItem =
        !isResidue(line) && !isByline(line)
        && (captionLines(at: index, end: end) != nil || opensItem(line, sections))
      if isItem { return index }
      index += 1
    }
    return nil
  }

  private func opensItem(_ line: PageLine, _ sections: Int) -> Bool {
    if sections >= 2, sectionKicker(line.start..<line.end) != nil { return true }
    let last = bytes[line.end - 1]
    return !endsAsSentence(line) || ((last == 0x3F || last == 0x21) && line.span.count <= 130)
  }
}
