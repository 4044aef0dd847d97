/// Ties decoded excerpts to their source and turns spans of another unit into bytes.
struct Relocation {
  private let source: SourceText
  private let map: OffsetMap?
  /// Whether every span lay inside the source.
  private(set) var isSound = true

  init(_ source: SourceText, unit: OffsetUnit) {
    self.source = source
    map = unit == .utf8 ? nil : OffsetMap(source, unit: unit)
  }

  mutating func apply(_ span: inout Span) {
    let start = map.map { $0.byte(ofOffset: Int(span.start)) } ?? Int(span.start)
    let end = map.map { $0.byte(ofOffset: Int(span.end)) } ?? Int(span.end)
    guard let start, let end, start <= end, end <= source.count else {
      isSound = false
      return
    }
    span = Span(start..<end)
  }

  mutating func apply(_ excerpt: inout Excerpt) {
    apply(&excerpt.span)
    excerpt.source = source
  }

  mutating func apply(_ excerpt: inout Excerpt?) {
    guard var inner = excerpt else { return }
    apply(&inner)
    excerpt = inner
  }

  mutating func apply(_ excerpts: inout [Excerpt]) {
    for index in excerpts.indices { apply(&excerpts[index]) }
  }

  mutating func apply(_ captions: inout [Caption]) {
    for index in captions.indices { apply(&captions[index].excerpt) }
  }
}

extension Bulletin {
  /// Passes every span and excerpt of the bulletin through `relocation`.
  mutating func relocate(_ relocation: inout Relocation) {
    for index in blocks.indices { relocation.apply(&blocks[index].span) }
    relocation.apply(&story.headline)
    relocation.apply(&story.repeatedHeadlines)
    relocation.apply(&story.standfirst)
    if var dateline = story.dateline {
      relocation.apply(&dateline.excerpt)
      story.dateline = dateline
    }
    relocation.apply(&story.paragraphs)
    relocation.apply(&story.captions)
    if var signOff = story.signOff {
      relocation.apply(&signOff.excerpt)
      story.signOff = signOff
    }
    relocation.apply(&related.markers)
    for index in related.items.indices {
      relocation.apply(&related.items[index].kicker)
      relocation.apply(&related.items[index].headline)
      relocation.apply(&related.items[index].teaser)
      relocation.apply(&related.items[index].captions)
    }
    relocation.apply(&residue)
    relocateMentions(&relocation)
    for index in diagnostics.indices {
      guard var span = diagnostics[index].span else { continue }
      relocation.apply(&span)
      diagnostics[index].span = span
    }
  }

  private mutating func relocateMentions(_ relocation: inout Relocation) {
    for index in dates.indices {
      relocation.apply(&dates[index].excerpt)
      for part in dates[index].timex3.indices {
        relocation.apply(&dates[index].timex3[part].span)
      }
    }
    for index in people.indices {
      relocation.apply(&people[index].roles)
      relocation.apply(&people[index].mentions)
    }
    for index in organizations.indices { relocation.apply(&organizations[index].mentions) }
    for index in places.indices { relocation.apply(&places[index].mentions) }
    for index in quantities.indices { relocation.apply(&quantities[index].excerpt) }
    for index in quotes.indices { relocation.apply(&quotes[index].excerpt) }
    for index in events.indices { relocation.apply(&events[index].mentions) }
  }
}
