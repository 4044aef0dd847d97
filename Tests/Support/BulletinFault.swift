import VNAModel

/// What is wrong with a bulletin whatever its text, or nil: its blocks tile the source, and every
/// piece and mention is a stretch of it that begins and ends between characters.
package func fault(of bulletin: Bulletin) -> String? {
  let source = bulletin.source.text
  if String(validating: source.bytes, as: UTF8.self) == nil { return "the source is no UTF-8" }
  var at: UInt32 = 0
  for block in bulletin.blocks {
    if block.span.start != at || block.span.end <= at { return "blocks do not tile at \(at)" }
    at = block.span.end
  }
  if Int(at) != source.count { return "blocks end at \(at) of \(source.count)" }
  for (what, excerpt) in pieces(of: bulletin) {
    if let fault = fault(of: excerpt.span, in: source, isTrimmed: true) {
      return "\(what) \(excerpt.span.range) \(fault)"
    }
    if excerpt.source != source { return "\(what) is of another text" }
  }
  for (what, span) in mentions(of: bulletin) {
    if let fault = fault(of: span, in: source) { return "\(what) \(span.range) \(fault)" }
  }
  for diagnostic in bulletin.diagnostics {
    if let span = diagnostic.span, span.start > span.end || Int(span.end) > source.count {
      return "\(diagnostic.code) out of range"
    }
  }
  return nil
}

private func fault(of span: Span, in source: SourceText, isTrimmed: Bool = false) -> String? {
  let bytes = source.bytes
  guard span.start <= span.end, Int(span.end) <= bytes.count else { return "out of range" }
  guard !span.isEmpty else { return "empty" }
  if bytes[Int(span.start)] & 0xC0 == 0x80 { return "starts inside a character" }
  if Int(span.end) < bytes.count, bytes[Int(span.end)] & 0xC0 == 0x80 {
    return "ends inside a character"
  }
  let ends = [bytes[Int(span.start)], bytes[Int(span.end) - 1]]
  let isPadded = ends.contains { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
  return isTrimmed && isPadded ? "not trimmed" : nil
}

private func pieces(of bulletin: Bulletin) -> [(String, Excerpt)] {
  var found: [(String, Excerpt)] = []
  func add(_ what: String, _ excerpt: Excerpt?) {
    if let excerpt { found.append((what, excerpt)) }
  }
  let story = bulletin.story
  add("headline", story.headline)
  add("standfirst", story.standfirst)
  add("dateline", story.dateline?.excerpt)
  add("sign-off", story.signOff?.excerpt)
  for excerpt in story.repeatedHeadlines { add("repeated headline", excerpt) }
  for excerpt in story.paragraphs { add("paragraph", excerpt) }
  for caption in story.captions { add("caption", caption.excerpt) }
  for excerpt in bulletin.related.markers { add("marker", excerpt) }
  for excerpt in bulletin.residue { add("residue", excerpt) }
  for item in bulletin.related.items {
    add("kicker", item.kicker)
    add("related headline", item.headline)
    add("teaser", item.teaser)
    for caption in item.captions { add("related caption", caption.excerpt) }
  }
  return found
}

private func mentions(of bulletin: Bulletin) -> [(String, Span)] {
  bulletin.mentions.map { ("mention of \($0.kind)", $0.excerpt.span) }
    + bulletin.people.flatMap(\.roles).map { ("role", $0.span) }
    + bulletin.dates.flatMap(\.timex3).map { ("part of a date", $0.span) }
}
