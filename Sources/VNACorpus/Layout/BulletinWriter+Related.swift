extension BulletinWriter {
  /// The list of other stories until the page has its size.
  mutating func writeRelated() {
    section()
    if layout.hasMarker {
      line(.marker, .marker) { $0.write("page.marker") }
      section()
    }
    let story = (scene, theme)
    var items = 0
    repeat {
      newScene()
      theme = random.below(Self.themes.count)
      // Right after a sign-off a caption could as well be the story's own.
      if random.chance(6), layout.hasMarker || items > 0 {
        writeRelatedCaption()
      }
      writeItem()
      items += 1
    } while out.count < layout.size || items < 2
    (scene, theme) = story
  }

  private mutating func writeRelatedCaption() {
    line(.relatedCaption, .relatedCaption) { writer in
      writer.write("caption")
      writer.put(". Photo : VNA")
    }
  }

  private mutating func writeItem() {
    if random.chance(17) {
      let start = out.count
      write("kicker")
      truth.blocks.append(BlockTruth(kind: .relatedKicker, span: start..<out.count))
      putThinSpace()
      put(": ")
    }
    line(.relatedHeadline, .relatedHeadline) { $0.writeRelatedHeadline() }
    if random.chance(68) {
      line(.relatedTeaser, .relatedTeaser) { $0.write(themed: "lead") }
    }
  }

  mutating func writeRelatedHeadline() {
    let isKicked = truth.blocks.last.map {
      $0.kind == .relatedKicker && out.count - $0.span.upperBound < 8
    }
    if isKicked != true, random.chance(7) { write("colon") } else { write(themed: "headline") }
  }
}
