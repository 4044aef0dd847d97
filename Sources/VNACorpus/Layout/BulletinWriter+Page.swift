extension BulletinWriter {
  /// Writes the whole page.
  mutating func write() {
    let first = CivilDate(year: 2004, month: 1, day: 5).days
    today = first + random.below(CivilDate(year: 2027, month: 1, day: 1).days - first)
    truth.referenceDate = CivilDate(days: today).iso
    habits = Habits.draw(&random)
    layout = PageLayout.draw(&random)
    truth.forms = layout.forms + habits.forms
    out.reserveCapacity(layout.size + 2_048)
    newScene()
    theme = random.below(Self.themes.count)

    writeHead()
    let story = out.count
    writeBody(until: max(story + 300, layout.storySize))
    if layout.hasAfterword { line(.paragraph, .paragraph) { $0.write("after") } }
    if layout.tags { residue("page.tags") }
    if layout.hasRelated { writeRelated() }
    // A short page without a list still has its 500 bytes.
    if layout.footer {
      section()
      residue("page.footer")
    }
    finish()
  }

  static let themes = ["diplomacy", "economy", "society", "culture", "science"]

  /// A symbol of the story's theme, `lead.economy`, or one that fits any theme.
  mutating func write(themed name: String) {
    write(name + "." + (random.chance(18) ? "topic" : Self.themes[theme]))
  }

  // MARK: Lines

  /// Writes a line that is one block.
  mutating func line(
    _ label: LineLabel, _ kind: BlockLabel, _ content: (inout BulletinWriter) -> Void
  ) {
    let start = out.count
    content(&self)
    truth.blocks.append(BlockTruth(kind: kind, span: start..<out.count))
    endLine(label)
  }

  mutating func endLine(_ label: LineLabel) {
    truth.lines.append(label)
    if random.chance(3) { put(" ") }
    newline()
    if layout.blanks == .all { newline() }
  }

  mutating func newline() {
    if layout.crlf { put("\r\n") } else { put("\n") }
  }

  /// The blank line between the parts of a page.
  mutating func section() {
    if layout.blanks == .sections { newline() }
  }

  mutating func residue(_ symbol: String) {
    line(.other, .residue) { $0.write(symbol) }
  }

  // MARK: Copies

  /// Writes a piece of the text once more, with all the mentions that lie in it.
  mutating func copy(_ span: Range<Int>) {
    let offset = out.count - span.lowerBound
    out.append(contentsOf: Array(out[span]))
    func shifted(_ inner: Range<Int>) -> Range<Int>? {
      guard inner.lowerBound >= span.lowerBound, inner.upperBound <= span.upperBound else {
        return nil
      }
      return (inner.lowerBound + offset)..<(inner.upperBound + offset)
    }
    for date in truth.dates {
      if let moved = shifted(date.span) {
        truth.dates.append(DateTruth(span: moved, value: date.value))
      }
    }
    for quantity in truth.quantities {
      if let moved = shifted(quantity.span) {
        var again = quantity
        again.span = moved
        truth.quantities.append(again)
      }
    }
    for index in truth.people.indices {
      for mention in truth.people[index].mentions {
        guard let moved = shifted(mention.span) else { continue }
        truth.people[index].mentions.append(.init(span: moved, role: mention.role.flatMap(shifted)))
      }
    }
    for index in truth.places.indices {
      truth.places[index].mentions += truth.places[index].mentions.compactMap(shifted)
    }
    for index in truth.organizations.indices {
      truth.organizations[index].mentions +=
        truth.organizations[index].mentions.compactMap(shifted)
    }
  }

  // MARK: The end

  /// Cuts the last line if the page is to stop in the middle, or ends it.
  private mutating func finish() {
    if layout.isTruncated, let last = truth.blocks.last, last.span.count > 30 {
      var end = last.span.lowerBound + last.span.count * random.within(35...85) / 100
      while end < last.span.upperBound, out[end] & 0xC0 == 0x80 { end += 1 }
      out.removeSubrange(end...)
      while out.last.map(Self.isBlank) == true || endsInWideSpace {
        repeat {} while out.removeLast() & 0xC0 == 0x80
      }
      truth.blocks[truth.blocks.count - 1].span = last.span.lowerBound..<out.count
      dropMentions(after: out.count)
      truth.isTruncated = true
    } else {
      while out.last.map(Self.isBlank) == true { out.removeLast() }
      if layout.finalNewline { newline() }
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 10 || byte == 13 }

  /// Whether the text ends in U+00A0 or U+202F.
  private var endsInWideSpace: Bool {
    out.suffix(2) == [0xC2, 0xA0] || out.suffix(3) == [0xE2, 0x80, 0xAF]
  }

  private mutating func dropMentions(after end: Int) {
    truth.dates.removeAll { $0.span.upperBound > end }
    truth.quantities.removeAll { $0.span.upperBound > end }
    truth.quotes.removeAll { $0.span.upperBound > end }
    for index in truth.people.indices {
      truth.people[index].mentions.removeAll { $0.span.upperBound > end }
    }
    truth.people.removeAll { $0.mentions.isEmpty }
    for index in truth.places.indices {
      truth.places[index].mentions.removeAll { $0.upperBound > end }
    }
    truth.places.removeAll { $0.mentions.isEmpty }
    for index in truth.organizations.indices {
      truth.organizations[index].mentions.removeAll { $0.upperBound > end }
    }
    truth.organizations.removeAll { $0.mentions.isEmpty }
  }
}
