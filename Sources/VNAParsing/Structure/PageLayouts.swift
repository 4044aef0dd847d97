import VNAModel

/// A page whose list of other stories stands behind a marker: «Voir plus».
struct MarkedListLayout: LayoutGrammar {
  var name: String { "marked-list" }

  func evidence(in page: Page) -> Double { page.landmarks.listMarker == nil ? 0 : 0.9 }

  func read(_ page: Page) -> PageReading {
    guard let marker = page.landmarks.listMarker else { return StoryLayout().read(page) }
    // A marker with nothing behind it closes the list instead of opening it; one behind a list opens
    // the next: «Most read».
    if let signOff = page.landmarks.signOff,
      let start = page.listStart(after: signOff.line, before: marker),
      marker + 1 == page.lines.count || page.hasList(start..<marker)
    {
      return PageReading(page, storyEnd: start)
    }
    return PageReading(page, storyEnd: marker)
  }
}

/// A page whose list of other stories follows the sign-off with nothing between.
struct UnmarkedListLayout: LayoutGrammar {
  var name: String { "unmarked-list" }

  func evidence(in page: Page) -> Double {
    guard page.landmarks.listMarker == nil, page.unmarkedListStart() != nil else { return 0 }
    return 0.8
  }

  func read(_ page: Page) -> PageReading {
    PageReading(page, storyEnd: page.unmarkedListStart() ?? page.lines.count)
  }
}

/// A page of one story and no list.
struct StoryLayout: LayoutGrammar {
  var name: String { "story" }

  func evidence(in page: Page) -> Double { 0.5 }

  func read(_ page: Page) -> PageReading {
    PageReading(page, storyEnd: page.lines.count)
  }
}

extension Page {
  /// Where a list with no marker starts: behind the sign-off, or with none where lines take turns as
  /// headlines and teasers do.
  func unmarkedListStart() -> Int? {
    if let signOff = landmarks.signOff {
      return listStart(after: signOff.line, before: lines.count)
    }
    return listStartByTurns()
  }

  /// Where a list with no marker starts behind the sign-off: at the first line that is no sentence,
  /// or that begins with a section's name. Nil if there is none.
  func listStart(after signOff: Int, before end: Int) -> Int? {
    var index = signOff + 1
    var sections = 0
    for place in index..<max(index, end) where sectionKicker(lines[place]) != nil { sections += 1 }
    while index < end {
      let line = lines[index]
      let isItem =
        !isResidue(line) && !isSection(line) && !isByline(line)
        && (captionLines(at: index, end: end) != nil || opensItem(line, sections))
      if isItem { return index }
      index += 1
    }
    return nil
  }

  /// Whether two headlines at least stand in some lines; a picture's caption alone makes no list.
  func hasList(_ range: Range<Int>) -> Bool {
    let headlines = lines[range].filter { line in
      !isResidue(line) && !isSection(line) && line.traits.isDisjoint(with: .credit)
        && opensLikeHeadline(line)
    }
    return headlines.count > 1
  }

  private func opensItem(_ line: PageLine, _ sections: Int) -> Bool {
    if sections >= 2, sectionKicker(line) != nil { return true }
    return opensLikeHeadline(line) || markerWithLink(line) != nil
  }

  /// Whether a line can be the headline of another story: no sentence, or a short question.
  private func opensLikeHeadline(_ line: PageLine) -> Bool {
    let last = bytes[line.end - 1]
    return !endsAsSentence(line) || ((last == 0x3F || last == 0x21) && line.span.count <= 130)
  }

  /// Where neither marker nor sign-off parts the list from the body: at the first headline of the
  /// page's last stretch in which no two sentences follow each other. A heading inside the body has
  /// several paragraphs behind it.
  private func listStartByTurns() -> Int? {
    var headlines = 0
    var start: Int?
    var index = lines.count - 1
    var isBehindTeaser = false
    while index > (landmarks.bodyStart ?? 0) + 1 {
      let line = lines[index]
      if isResidue(line) || isSection(line) || line.traits.contains(.credit) {
        index -= 1
        continue
      }
      if opensLikeHeadline(line), line.span.count <= 250 {
        headlines += 1
        start = index
        isBehindTeaser = false
      } else if isBehindTeaser || line.span.count > 480 {
        break
      } else {
        isBehindTeaser = true
      }
      index -= 1
    }
    return headlines >= 2 ? start : nil
  }
}
