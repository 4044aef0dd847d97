import VNAModel
import VNAText

/// Makes the blocks that tile the source and the views of them from a grammar's reading.
struct StructureAssembler {
  let page: Page
  let reading: PageReading
  private var source: SourceText { page.source }

  init(_ page: Page, _ reading: PageReading) {
    self.page = page
    self.reading = reading
  }

  /// Fills in the structure of `bulletin`.
  func assemble(into bulletin: inout Bulletin) {
    let pieces = complete(reading.pieces)
    bulletin.blocks = blocks(pieces)
    bulletin.story.dateline = reading.dateline
    bulletin.story.signOff = reading.signOff
    for piece in pieces {
      add(
        piece, to: &bulletin,
        isRepeated: piece.kind == .headline && reading.repeatedHeadlines.contains(piece.span))
    }
    bulletin.diagnostics += reading.diagnostics
  }

  /// The pieces in order, with residue where a grammar left text out.
  private func complete(_ pieces: [PagePiece]) -> [PagePiece] {
    var out: [PagePiece] = []
    out.reserveCapacity(pieces.count)
    var at = 0
    for piece in pieces {
      let start = Int(piece.blockStart)
      guard start >= at, piece.span.start >= piece.blockStart, piece.span.end <= source.span.end,
        !piece.span.isEmpty
      else { continue }
      addResidue(at..<start, to: &out)
      out.append(piece)
      at = Int(piece.span.end)
    }
    addResidue(at..<page.bytes.count, to: &out)
    return out
  }

  private func addResidue(_ range: Range<Int>, to out: inout [PagePiece]) {
    // A colon behind a kicker, a bar or a bullet behind a marker are no text of their own.
    let isMark = range.count <= 16 && !range.contains { isText(page.bytes[$0]) }
    if isMark, !out.isEmpty || range.isEmpty { return }
    let trimmed = ByteScan.trimmed(range, in: page.bytes)
    if !trimmed.isEmpty { out.append(PagePiece(.residue, Span(trimmed))) }
  }

  private func isText(_ byte: UInt8) -> Bool {
    byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || (byte >= 0xC3 && byte != 0xE2 && byte != 0xEF)
  }

  private func blocks(_ pieces: [PagePiece]) -> [Block] {
    guard source.count > 0 else { return [] }
    guard !pieces.isEmpty else { return [Block(.residue, source.span)] }
    var blocks: [Block] = []
    blocks.reserveCapacity(pieces.count)
    for (index, piece) in pieces.enumerated() {
      let start = index == 0 ? 0 : piece.blockStart
      let end = index + 1 < pieces.count ? pieces[index + 1].blockStart : source.span.end
      blocks.append(Block(piece.kind, Span(start: start, end: end)))
    }
    return blocks
  }

  private func add(_ piece: PagePiece, to bulletin: inout Bulletin, isRepeated: Bool) {
    let excerpt = Excerpt(source, piece.span)
    switch piece.kind {
    case .headline:
      if isRepeated || bulletin.story.headline != nil {
        bulletin.story.repeatedHeadlines.append(excerpt)
      } else {
        bulletin.story.headline = excerpt
      }
    case .standfirst: bulletin.story.standfirst = excerpt
    case .paragraph: bulletin.story.paragraphs.append(excerpt)
    case .caption: bulletin.story.captions.append(caption(excerpt))
    case .signOff: break
    case .marker: bulletin.related.markers.append(excerpt)
    case .relatedKicker: addKicker(excerpt, to: &bulletin.related.items)
    case .relatedHeadline: addHeadline(excerpt, to: &bulletin.related.items)
    case .relatedTeaser:
      if let last = bulletin.related.items.indices.last, bulletin.related.items[last].teaser == nil
      {
        bulletin.related.items[last].teaser = excerpt
      } else {
        bulletin.related.items.append(RelatedStory(teaser: excerpt))
      }
    case .relatedCaption: addCaption(caption(excerpt), to: &bulletin.related.items)
    case .residue: bulletin.residue.append(excerpt)
    }
  }

  private func addKicker(_ excerpt: Excerpt, to items: inout [RelatedStory]) {
    if let last = items.indices.last, items[last].headline == nil, items[last].teaser == nil,
      items[last].kicker == nil
    {
      items[last].kicker = excerpt
    } else {
      items.append(RelatedStory(kicker: excerpt))
    }
  }

  /// A headline completes an item that has only a kicker or only a caption, else it opens one.
  private func addHeadline(_ excerpt: Excerpt, to items: inout [RelatedStory]) {
    if let last = items.indices.last, items[last].headline == nil, items[last].teaser == nil {
      items[last].headline = excerpt
    } else {
      items.append(RelatedStory(headline: excerpt))
    }
  }

  /// A caption right behind a headline belongs to it; behind a teaser it opens the next item.
  private func addCaption(_ caption: Caption, to items: inout [RelatedStory]) {
    if let last = items.indices.last, items[last].teaser == nil, !startsGroup(caption.excerpt.span)
    {
      items[last].captions.append(caption)
    } else {
      items.append(RelatedStory(captions: [caption]))
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
      excerpt, credit: source.text(Span(credit.name)), creditSpan: Span(credit.range))
  }
}
