import VNAText

/// What the beginning of a file says: whether it is a page, and in which encoding it says it is.
package enum HTMLSniffing {
  /// Whether the text is a page of HTML: it begins with markup, and its first kilobyte has a tag
  /// that pages have.
  package static func looksLikeHTML(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = min(bytes.count, 1024)
    let start = ByteScan.skipWhitespace(in: bytes, from: 0, to: end)
    guard start &+ 1 < end, bytes[start] == 0x3C else { return false }
    let second = bytes[start &+ 1]
    guard second == 0x21 || second == 0x3F || (second | 0x20) &- 0x61 < 26 else { return false }
    if second == 0x21, name(in: bytes, at: start &+ 2, to: end) == "doctype" { return true }
    var i = start
    while let hit = ByteScan.firstIndex(of: 0x3C, in: bytes, from: i, to: end) {
      if signs.contains(name(in: bytes, at: hit &+ 1, to: end)) { return true }
      i = hit &+ 1
    }
    return false
  }

  /// The encoding that the page's first kilobyte declares: `<meta charset="…">` or
  /// `<meta http-equiv="content-type" content="text/html; charset=…">`.
  package static func declaredCharset(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let end = min(bytes.count, 1024)
    var i = 0
    var tag = HTMLTag()
    while let hit = ByteScan.firstIndex(of: 0x3C, in: bytes, from: i, to: end) {
      i = hit &+ 1
      guard name(in: bytes, at: i, to: end) == "meta",
        HTMLTag.read(bytes, at: hit, to: end, into: &tag, wantsAttributes: { _ in true })
      else { continue }
      for attribute in tag.attributes {
        switch HTMLName(bytes, attribute.name) {
        case "charset": return label(bytes, attribute.value)
        case "content":
          let value = attribute.value
          guard
            let at = ByteScan.firstIndex(
              of: "charset=", in: bytes, from: value.lowerBound, to: value.upperBound)
          else { continue }
          return label(bytes, (at &+ 8)..<value.upperBound)
        default: continue
        }
      }
    }
    return nil
  }

  private static func label(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    var out: [UInt8] = []
    for i in range {
      let byte = bytes[i]
      if byte == 0x3B || byte >= 0x80 { break }
      if byte > 0x20, byte != 0x22, byte != 0x27 { out.append(byte) }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func name(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int, to end: Int
  ) -> HTMLName {
    var i = start
    var name = HTMLName()
    while i < end, i &- start < 20, HTMLReferences.isAlphanumeric(bytes[i]) {
      name.append(bytes[i])
      i &+= 1
    }
    return name
  }

  private static let signs: Set<HTMLName> = [
    "html", "head", "body", "meta", "title", "link", "script", "style", "main", "article",
    "section", "header", "nav", "div", "p", "h1", "h2", "h3", "table", "span", "ul", "ol",
    "br", "figure", "img",
  ]
}
