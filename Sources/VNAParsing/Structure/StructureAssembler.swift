import VNAModel
import VNAText

/// Makes the blocks that tile the source and the views of them from a grammar's reading.
struct StructureAssembler {
  let page: Page

  /// Fills in the structure of `bulletin`.
  func assemble(_ reading: PageReading, into bulletin: inout Bulletin) {
    reserve(reading.pieces, &bulletin)
    bulletin.story.dateline = reading.dateline
    bulletin.story.signOff = reading.signOff
    let count = page.bytes.count
    var at = 0
    for piece in reading.pieces {
      let start = Int(piece.blockStart)
      guard start >= at, piece.span.start >= piece.blockStart, piece.span.end <= count,
        !piece.span.isEmpty
      else { continue }
      if start > at { addResidue(at..<start, to: &bulletin) }
      let isRepeated = piece.kind == .headline && reading.repeatedHeadlines.contains(piece.span)
      add(piece, to: &bulletin, isRepeated: isRepeated)
      at = Int(piece.span.end)
    }
    if at < count { addResidue(at..<count, to: &bulletin) }
    if bulletin.blocks.isEmpty, count > 0 { bulletin.blocks = [Block(.residue, page.source.span)] }
    close(&bulletin.blocks, at: UInt32(count))
    bulletin.diagnostics += reading.diagnostics
  }

  /// Makes room for most of what comes, so that arrays hardly grow.
  private func reserve(_ pieces: [PagePiece], _ bulletin: inout Bulletin) {
    var paragraphs = 0
    var headlines = 0
    for piece in pieces {
      if piece.kind == .paragraph { paragraphs += 1 }
      if piece.kind == .relatedHeadline { headlines += 1 }
    }
    bulletin.blocks.reserveCapacity(pieces.count + 4)
    bulletin.story.paragraphs.reserveCapacity(paragraphs)
    bulletin.related.items.reserveCapacity(headlines)
  }

  /// Adds what a grammar left out.
  private func addResidue(_ range: Range<Int>, to bulletin: inout Bulletin) {
    // A colon behind a kicker, a bar or a bullet behind a marker are no text of their own.
    if !bulletin.blocks.isEmpty, range.count <= 16, !range.contains(where: { isText($0) }) {
      return
    }
    let trimmed = ByteScan.trimmed(range, in: page.bytes)
    if !trimmed.isEmpty {
      add(PagePiece(.residue, Span(trimmed)), to: &bulletin, isRepeated: false)
    }
  }

  private func isText(_ at: Int) -> Bool {
    let byte = page.bytes[at]
    return byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10
      || (byte >= 0xC3 && byte != 0xE2 && byte != 0xEF)
  }

  /// Ends the last block where the next begins.
  private func close(_ blocks: inout [Block], at offset: UInt32) {
    if !blocks.isEmpty { blocks[blocks.count - 1].span.end = offset }
  }

  private func add(_ piece: PagePiece, to bulletin: inout Bulletin, isRepeated: Bool) {
    close(&bulletin.blocks, at: piece.blockStart)
    let start = bulletin.blocks.isEmpty ? 0 : piece.blockStart
    bulletin.blocks.append(Block(piece.kind, Span(start: start, end: piece.span.end)))
    let excerpt = Excerpt(page.source, piece.span)
    switch piece.kind {
    case .headline: bulletin.story.addHeadline(excerpt, isRepeated: isRepeated)
    case .standfirst: bulletin.story.standfirst = excerpt
    case .paragraph: bulletin.story.paragraphs.append(excerpt)
    case .caption: bulletin.story.captions.append(caption(excerpt))
    case .signOff: break
    case .marker: bulletin.related.markers.append(excerpt)
    case .relatedKicker: bulletin.related.items.addKicker(excerpt)
    case .relatedHeadline: bulletin.related.items.addHeadline(excerpt)
    case .relatedTeaser: bulletin.related.items.addTeaser(excerpt)
    case .relatedCaption:
      bulletin.related.items.addCaption(caption(excerpt), opensItem: startsGroup(piece.span))
    case .residue: bulletin.residue.append(excerpt)
    }
  }

  /// Whether a blank line stands before the span.
  private func startsGroup(_ span: Span) -> Bool {
    var breaks = 0
    var at = Int(span.start) - 1
    while at >= 0, page.bytes[at] <= 0x20 {
      if page.bytes[at] == 0x0A { breaks += 1 }
      at -= 1
    }
    return breaks > 1
  }

  private func caption(_ excerpt: Excerpt) -> Caption {
    guard let credit = page.credit(in: excerpt.span.range) else { return Caption(excerpt) }
    return Caption(
      excerpt, credit: page.source.text(Span(credit.name)), creditSpan: Span(credit.range))
  }
}

extension Story {
  fileprivate mutating func addHeadline(_ excerpt: consuming Excerpt, isRepeated: Bool) {
    if isRepeated || headline != nil {
      repeatedHeadlines.append(excerpt)
    } else {
      headline = excerpt
    }
  }
}

extension [RelatedStory] {
  fileprivate mutating func addKicker(_ excerpt: consuming Excerpt) {
    let last = count - 1
    if last >= 0, self[last].headline == nil, self[last].teaser == nil, self[last].kicker == nil {
      self[last].kicker = excerpt
    } else {
      append(RelatedStory(kicker: excerpt))
    }
  }

  /// A headline completes an item that has only a kicker or only a caption, else it opens one.
  fileprivate mutating func addHeadline(_ excerpt: consuming Excerpt) {
    let last = count - 1
    if last >= 0, self[last].headline == nil, self[last].teaser == nil {
      self[last].headline = excerpt
    } else {
      append(RelatedStory(headline: excerpt))
    }
  }

  fileprivate mutating func addTeaser(_ excerpt: consuming Excerpt) {
    let last = count - 1
    if last >= 0, self[last].teaser == nil {
      self[last].teaser = excerpt
    } else {
      append(RelatedStory(teaser: excerpt))
    }
  }

  /// A caption right behind a headline belongs to it; behind a teaser it opens the next item.
  fileprivate mutating func addCaption(_ caption: consuming Caption, opensItem: Bool) {
    let last = count - 1
    if last >= 0, self[last].teaser == nil, !opensItem {
      self[last].captions.append(caption)
    } else {
      append(RelatedStory(captions: [caption]))
    }
  }
}
