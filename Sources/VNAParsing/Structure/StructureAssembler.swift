import VNAModel
import VNAText

/// Makes the blocks that tile the source and the views of them from a grammar's reading.
struct StructureAssembler {
  let page: Page
  /// What the last item of the list has; all where there is none that could get more.
  private var itemParts = ItemParts.all

  private struct ItemParts: OptionSet {
    let rawValue: UInt8
    static let kicker = ItemParts(rawValue: 1)
    static let headline = ItemParts(rawValue: 2)
    static let teaser = ItemParts(rawValue: 4)
    static let all: ItemParts = [.kicker, .headline, .teaser]
  }

  init(_ page: Page) { self.page = page }

  /// Fills in the structure of `bulletin`.
  mutating func assemble(_ reading: consuming PageReading, into bulletin: inout Bulletin) {
    reserve(reading.pieces, &bulletin)
    swap(&bulletin.story.dateline, &reading.dateline)
    swap(&bulletin.story.signOff, &reading.signOff)
    let count = page.bytes.count
    var at = 0
    for piece in reading.pieces {
      let start = Int(piece.blockStart)
      guard start >= at, piece.span.start >= piece.blockStart, piece.span.end <= count,
        !piece.span.isEmpty
      else { continue }
      if start > at, !isLineEnd(at, start) { addResidue(at..<start, to: &bulletin) }
      let isRepeated = piece.kind == .headline && reading.repeatedHeadlines.contains(piece.span)
      add(piece, to: &bulletin, isRepeated: isRepeated)
      at = Int(piece.span.end)
    }
    if at < count { addResidue(at..<count, to: &bulletin) }
    if bulletin.blocks.isEmpty, count > 0 { bulletin.blocks = [Block(.residue, page.source.span)] }
    tile(&bulletin.blocks, UInt32(count))
    if !reading.diagnostics.isEmpty { bulletin.diagnostics += reading.diagnostics }
  }

  /// Makes room for most of what comes, so that arrays hardly grow.
  private func reserve(_ pieces: [PagePiece], _ bulletin: inout Bulletin) {
    var paragraphs = 0
    var headlines = 0
    for piece in pieces {
      paragraphs &+= piece.kind == .paragraph ? 1 : 0
      headlines &+= piece.kind == .relatedHeadline ? 1 : 0
    }
    bulletin.blocks.reserveCapacity(pieces.count + 4)
    bulletin.story.paragraphs.reserveCapacity(paragraphs)
    bulletin.related.items.reserveCapacity(headlines)
  }

  /// Whether nothing but line ends lies between two pieces, as between nearly all.
  @inline(__always)
  private func isLineEnd(_ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end, page.bytes[at] == 0x0A { at += 1 }
    return at == end
  }

  /// Adds what a grammar left out.
  private mutating func addResidue(_ range: Range<Int>, to bulletin: inout Bulletin) {
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

  /// Lets the first block begin at the start, and each end where the next begins.
  private func tile(_ blocks: inout [Block], _ end: UInt32) {
    blocks.withUnsafeMutableBufferPointer { blocks in
      guard !blocks.isEmpty else { return }
      blocks[0].span.start = 0
      for index in 1..<blocks.count { blocks[index - 1].span.end = blocks[index].span.start }
      blocks[blocks.count - 1].span.end = end
    }
  }

  private mutating func add(_ piece: PagePiece, to bulletin: inout Bulletin, isRepeated: Bool) {
    bulletin.blocks.append(
      Block(piece.kind, Span(start: piece.blockStart, end: piece.span.end)))
    let span = piece.span
    // An excerpt is made right where it is kept, so that its source is counted once.
    switch piece.kind {
    case .headline:
      if isRepeated || bulletin.story.headline != nil {
        bulletin.story.repeatedHeadlines.append(Excerpt(page.source, span))
      } else {
        bulletin.story.headline = Excerpt(page.source, span)
      }
    case .standfirst: bulletin.story.standfirst = Excerpt(page.source, span)
    case .paragraph: bulletin.story.paragraphs.append(Excerpt(page.source, span))
    case .caption: bulletin.story.captions.append(caption(span))
    case .signOff: break
    case .marker: bulletin.related.markers.append(Excerpt(page.source, span))
    case .relatedKicker: addKicker(span, to: &bulletin.related.items)
    case .relatedHeadline: addHeadline(span, to: &bulletin.related.items)
    case .relatedTeaser: addTeaser(span, to: &bulletin.related.items)
    case .relatedCaption: addCaption(span, to: &bulletin.related.items)
    case .residue: bulletin.residue.append(Excerpt(page.source, span))
    }
  }

  /// A kicker opens an item, or completes one that has only a caption.
  private mutating func addKicker(_ span: Span, to items: inout [RelatedStory]) {
    if itemParts.isEmpty {
      items[items.count - 1].kicker = Excerpt(page.source, span)
    } else {
      items.append(RelatedStory(kicker: Excerpt(page.source, span)))
    }
    itemParts = .kicker
  }

  /// A headline completes an item that has only a kicker or only a caption, else it opens one.
  private mutating func addHeadline(_ span: Span, to items: inout [RelatedStory]) {
    if itemParts.isDisjoint(with: [.headline, .teaser]) {
      items[items.count - 1].headline = Excerpt(page.source, span)
    } else {
      items.append(RelatedStory(headline: Excerpt(page.source, span)))
    }
    itemParts = .headline
  }

  private mutating func addTeaser(_ span: Span, to items: inout [RelatedStory]) {
    if itemParts.contains(.teaser) {
      items.append(RelatedStory(teaser: Excerpt(page.source, span)))
    } else {
      items[items.count - 1].teaser = Excerpt(page.source, span)
    }
    itemParts = .all
  }

  /// A caption right behind a headline belongs to it; behind a teaser it opens the next item.
  private mutating func addCaption(_ span: Span, to items: inout [RelatedStory]) {
    if itemParts.contains(.teaser) || startsGroup(span) {
      items.append(RelatedStory(captions: [caption(span)]))
      itemParts = []
    } else {
      items[items.count - 1].captions.append(caption(span))
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

  private func caption(_ span: Span) -> Caption {
    let excerpt = Excerpt(page.source, span)
    guard let credit = page.credit(in: span.range) else { return Caption(excerpt) }
    return Caption(
      excerpt, credit: page.source.text(Span(credit.name)), creditSpan: Span(credit.range))
  }
}
