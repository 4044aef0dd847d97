import VNAText

/// The text of a page and what its head says of it.
package struct HTMLPage: Sendable {
  /// The text in UTF-8: one line for each paragraph, heading, list item and table cell.
  package var text: [UInt8]
  package var metadata: PageMetadata
  /// Where the first `h1` begins in ``text``, or nil.
  package var headlineStart: Int?
}

/// A page of HTML to text, by a tokenizer that is one loop: no tree, no recursion, no depth.
///
/// The tokens are those of the HTML standard (section 13.2.5) as far as text needs them. Comments,
/// scripts, styles, `noscript`, `template` and boxes of advertising are left out; white space is
/// collapsed as browsers do; the `title` is the first line where the page has no `h1`. Time and memory
/// grow with the page alone, however its tags are nested or broken.
package struct HTMLText {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var out: [UInt8] = []
  private var title: [UInt8] = []
  private var metadata = MetadataCollector()
  private var tag = HTMLTag()
  /// What stands between the text so far and the next.
  private var pending = Gap.none
  private var preformattedDepth = 0
  /// While something hidden is open: its name, how many of that name, and whether it is a box of
  /// advertising.
  private var hidden: (name: HTMLName, depth: Int, isAdvertising: Bool)?
  private var isInHeading = false
  /// Where the first heading begins in the text; nil without one.
  private var headingStart: Int?

  private enum Gap { case none, space, line }

  /// Elements that hold advertising where their class says so.
  private static let mayAdvertise: Set<HTMLName> = ["div", "section", "aside", "ins"]

  /// Reads a page of well-formed UTF-8.
  package static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> HTMLPage {
    var reader = HTMLText(bytes)
    reader.run()
    return HTMLPage(
      text: reader.finished(), metadata: reader.metadata.page, headlineStart: reader.headingStart)
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    out.reserveCapacity(bytes.count / 3)
  }

  private mutating func run() {
    let end = bytes.count
    // A byte order mark is no text of the page.
    var i = ByteScan.hasPrefix("\u{FEFF}", in: bytes, at: 0, to: end) ? 3 : 0
    while i < end {
      let next = ByteScan.firstIndex(of: 0x3C, or: 0x26, in: bytes, from: i, to: end) ?? end
      if hidden == nil { appendText(i..<next) }
      i = next
      guard i < end else { break }
      if bytes[i] == 0x26 {
        i = reference(at: i, to: end)
      } else {
        i = markup(at: i, to: end)
      }
    }
  }

  private func finished() -> [UInt8] {
    var text = out
    if headingStart == nil, !title.isEmpty {
      text = title
      if !out.isEmpty {
        text.append(0x0A)
        text.append(contentsOf: out)
      }
    }
    if !text.isEmpty { text.append(0x0A) }
    return text
  }

  // MARK: Markup

  /// Reads what begins with `<` and gives the offset after it.
  private mutating func markup(at start: Int, to end: Int) -> Int {
    if ByteScan.hasPrefix("<!--", in: bytes, at: start, to: end) {
      return commentEnd(from: start &+ 4, to: end)
    }
    let second = start &+ 1 < end ? bytes[start &+ 1] : 0
    if HTMLTag.read(
      bytes, at: start, to: end, into: &tag,
      wantsAttributes: {
        HTMLElement.of($0) == .metadata || $0 == "script" || Self.mayAdvertise.contains($0)
      })
    {
      return element(to: end)
    }
    // `<!doctype`, `<?xml`, `</3`: comments by another name.
    if second == 0x21 || second == 0x3F || second == 0x2F {
      return (ByteScan.firstIndex(of: 0x3E, in: bytes, from: start, to: end) ?? end &- 1) &+ 1
    }
    if hidden == nil { appendText(start..<(start &+ 1)) }
    return start &+ 1
  }

  /// Where a comment ends whose text begins at `start`.
  private func commentEnd(from start: Int, to end: Int) -> Int {
    if ByteScan.hasPrefix(">", in: bytes, at: start, to: end) { return start &+ 1 }
    if ByteScan.hasPrefix("->", in: bytes, at: start, to: end) { return start &+ 2 }
    var i = start
    while let dash = ByteScan.firstIndex(of: "--", in: bytes, from: i, to: end) {
      if ByteScan.hasPrefix(">", in: bytes, at: dash &+ 2, to: end) { return dash &+ 3 }
      if ByteScan.hasPrefix("!>", in: bytes, at: dash &+ 2, to: end) { return dash &+ 4 }
      i = dash &+ 1
    }
    return end
  }

  /// Does what the tag just read asks for, and gives the offset after it.
  private mutating func element(to end: Int) -> Int {
    let kind = HTMLElement.of(tag.name)
    // A box of advertising that is never closed ends where the story begins.
    if hidden?.isAdvertising == true, !tag.isClosing, tag.name == "h1" || tag.name == "article" {
      hidden = nil
    }
    if let open = hidden {
      if tag.name == open.name {
        let depth = open.depth + (tag.isClosing ? -1 : isSelfClosing(tag.end) ? 0 : 1)
        hidden = depth == 0 ? nil : (open.name, depth, open.isAdvertising)
      } else if kind == .rawHidden, !tag.isClosing {
        return rawEnd(to: end)
      }
      return tag.end
    }
    if Self.mayAdvertise.contains(tag.name), tag.opensAdvertising(in: bytes) {
      pending = .line
      hidden = (tag.name, 1, true)
      return tag.end
    }
    switch kind {
    case .inline: break
    case .block, .lineBreak: pending = .line
    case .preformatted:
      pending = .line
      preformattedDepth = max(0, preformattedDepth + (tag.isClosing ? -1 : 1))
    case .heading:
      pending = .line
      isInHeading = !tag.isClosing
    case .metadata:
      if !tag.isClosing { metadata.take(tag, in: bytes) }
    case .hidden:
      if !tag.isClosing, !isSelfClosing(tag.end) { hidden = (tag.name, 1, false) }
    case .rawHidden:
      if !tag.isClosing { return rawEnd(to: end) }
    case .title:
      if !tag.isClosing { return readTitle(to: end) }
    }
    return tag.end
  }

  /// Whether the tag that ends at `end` ends with `/>`, which counts in SVG and MathML alone.
  private func isSelfClosing(_ end: Int) -> Bool {
    end >= 2 && bytes[end &- 1] == 0x3E && bytes[end &- 2] == 0x2F && tag.name != "template"
  }

  /// Goes over raw content to the end tag of the element just opened.
  private mutating func rawEnd(to end: Int) -> Int {
    let content = tag.end
    let isLinkedData =
      tag.name == "script" && tag.value("type", in: bytes)?.lowercased() == "application/ld+json"
    let close = closingTag(tag.name, from: content, to: end)
    if isLinkedData { metadata.takeLinkedData(content..<close, in: bytes) }
    return close
  }

  private mutating func readTitle(to end: Int) -> Int {
    let content = tag.end
    let close = closingTag(tag.name, from: content, to: end)
    if title.isEmpty {
      let text = HTMLReferences.resolved(content..<close, in: bytes)
      var space = false
      for byte in text.utf8 {
        if HTMLTag.isSpace(byte) {
          space = true
        } else {
          if space, !title.isEmpty { title.append(0x20) }
          space = false
          title.append(byte)
        }
      }
    }
    return close
  }

  /// The offset of `</name` at or after `start`, or the end of the page.
  private func closingTag(_ name: HTMLName, from start: Int, to end: Int) -> Int {
    var i = start
    while let hit = ByteScan.firstIndex(of: "</", in: bytes, from: i, to: end) {
      var k = hit &+ 2
      var found = HTMLName()
      while k < end, k &- hit < 20, HTMLReferences.isAlphanumeric(bytes[k]) {
        found.append(bytes[k])
        k &+= 1
      }
      if found == name { return hit }
      i = hit &+ 2
    }
    return end
  }

  // MARK: Text

  private mutating func reference(at start: Int, to end: Int) -> Int {
    var buffer: [UInt8] = []
    guard let next = HTMLReferences.read(bytes, at: start, to: end, into: &buffer) else {
      if hidden == nil { appendText(start..<(start &+ 1)) }
      return start &+ 1
    }
    guard hidden == nil else { return next }
    // A reference to white space is collapsed like white space.
    if buffer.count == 1, HTMLTag.isSpace(buffer[0]) {
      if pending == .none { pending = .space }
    } else {
      closeGap()
      out.append(contentsOf: buffer)
    }
    return next
  }

  private mutating func appendText(_ range: Range<Int>) {
    var i = range.lowerBound
    while i < range.upperBound {
      let byte = bytes[i]
      if HTMLTag.isSpace(byte) {
        let endsLine = preformattedDepth > 0 && (byte == 0x0A || byte == 0x0D)
        if endsLine { pending = .line } else if pending == .none { pending = .space }
        i &+= 1
        continue
      }
      var wordEnd = i &+ 1
      while wordEnd < range.upperBound, !HTMLTag.isSpace(bytes[wordEnd]) { wordEnd &+= 1 }
      closeGap()
      out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[i..<wordEnd]))
      i = wordEnd
    }
  }

  @inline(__always)
  private mutating func closeGap() {
    if pending != .none, !out.isEmpty { out.append(pending == .line ? 0x0A : 0x20) }
    pending = .none
    if isInHeading, headingStart == nil { headingStart = out.count }
  }
}
