import VNAText

/// A tag as the tokenizer found it: offsets into the page, no text.
struct HTMLTag {
  /// An attribute: its name and its value.
  struct Attribute {
    var name: Range<Int>
    var value: Range<Int>
  }

  /// The name in lower case, up to sixteen bytes; longer names are cut, and are no known ones.
  var name = HTMLName()
  var isClosing = false
  /// The attributes, where the caller asked for them; of equal names the first counts.
  var attributes: [Attribute] = []
  /// The offset after `>`.
  var end = 0

  /// The value of an attribute, its references resolved, or nil.
  func value(_ name: HTMLName, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    for attribute in attributes where HTMLName(bytes, attribute.name) == name {
      return HTMLReferences.resolved(attribute.value, in: bytes)
    }
    return nil
  }
}

/// The name of an element or attribute in two words: comparing names costs two comparisons.
struct HTMLName: Hashable, ExpressibleByStringLiteral {
  var high: UInt64 = 0
  var low: UInt64 = 0

  init() {}

  init(stringLiteral value: StaticString) {
    for i in 0..<value.utf8CodeUnitCount { append(value.utf8Start[i]) }
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    for i in range.prefix(17) { append(bytes[i]) }
  }

  /// Adds a byte, in lower case. The seventeenth and later ones spoil the name, so that no known
  /// name is equal to it.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
    if high &>> 56 != 0 { low |= 0x80 }
    high = high &<< 8 | low &>> 56
    low = low &<< 8 | UInt64(lower)
  }
}

extension HTMLTag {
  /// How many attributes of one tag are kept: more than any honest page has.
  static let maximumAttributes = 64

  /// Reads the tag whose `<` is at `at`; nil when there is no tag, so that `<` is text.
  ///
  /// A tag that never ends takes the rest of the page, as in browsers.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at: Int, to end: Int, into tag: inout HTMLTag,
    wantsAttributes: (HTMLName) -> Bool
  ) -> Bool {
    var i = at &+ 1
    tag.attributes.removeAll(keepingCapacity: true)
    tag.isClosing = i < end && bytes[i] == 0x2F
    if tag.isClosing { i &+= 1 }
    guard i < end, (bytes[i] | 0x20) &- 0x61 < 26 else { return false }
    var name = HTMLName()
    while i < end, !endsName(bytes[i]) {
      name.append(bytes[i])
      i &+= 1
    }
    tag.name = name
    let keeps = !tag.isClosing && wantsAttributes(name)
    while true {
      while i < end, isSpace(bytes[i]) || bytes[i] == 0x2F { i &+= 1 }
      guard i < end else {
        tag.end = end
        return true
      }
      if bytes[i] == 0x3E {
        tag.end = i &+ 1
        return true
      }
      // The first byte of a name can be anything, even `=`.
      let nameStart = i
      i &+= 1
      while i < end, !endsName(bytes[i]), bytes[i] != 0x3D { i &+= 1 }
      let nameEnd = i
      while i < end, isSpace(bytes[i]) { i &+= 1 }
      var value = i..<i
      if i < end, bytes[i] == 0x3D {
        i &+= 1
        while i < end, isSpace(bytes[i]) { i &+= 1 }
        if i < end, bytes[i] == 0x22 || bytes[i] == 0x27 {
          let close = ByteScan.firstIndex(of: bytes[i], in: bytes, from: i &+ 1, to: end) ?? end
          value = (i &+ 1)..<close
          i = min(close &+ 1, end)
        } else {
          let start = i
          while i < end, !isSpace(bytes[i]), bytes[i] != 0x3E { i &+= 1 }
          value = start..<i
        }
      }
      if keeps, tag.attributes.count < maximumAttributes {
        tag.attributes.append(Attribute(name: nameStart..<nameEnd, value: value))
      }
    }
  }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }

  @inline(__always)
  private static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == 0x2F || byte == 0x3E
  }
}

extension HTMLTag {
  /// Whether the tag opens a box of advertising, as its class or identifier says: `class="ad"`,
  /// `id="quang-cao"`.
  ///
  /// Only whole names count: `class="with-ads"` may be that of the page itself.
  func opensAdvertising(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !isClosing else { return false }
    for attribute in attributes {
      let key = HTMLName(bytes, attribute.name)
      guard key == "class" || key == "id" else { continue }
      var start = attribute.value.lowerBound
      while start < attribute.value.upperBound {
        var end = start
        while end < attribute.value.upperBound, !Self.isSpace(bytes[end]) { end &+= 1 }
        if Self.advertising.contains(HTMLName(bytes, start..<end)) { return true }
        start = end &+ 1
      }
    }
    return false
  }

  private static let advertising: Set<HTMLName> = [
    "ad", "ads", "adv", "advert", "adverts", "advertisement", "advertising", "adsbygoogle",
    "ad-box", "ads-box", "adbox", "ad-banner", "ads-banner", "banner-ad", "banner-ads",
    "ad-container", "ads-container", "ad-slot", "ad-unit", "ad-wrapper", "ads-wrapper",
    "quangcao", "quang-cao", "publicite", "publicidad", "reklama",
  ]
}

/// What an element means for the text of a page.
enum HTMLElement {
  /// Begins and ends a line.
  case block
  /// Ends a line: `br`, `hr`.
  case lineBreak
  /// Keeps its line ends: `pre`.
  case preformatted
  /// Its content is not text of the page: everything up to its end tag goes, tags unread.
  case rawHidden
  /// Its content is not text of the page but is made of elements: goes with what it holds.
  case hidden
  case title
  case heading
  /// Says something of the page: `meta`, `link`, `html`, `time`.
  case metadata
  /// Part of a line, or unknown.
  case inline

  static func of(_ name: HTMLName) -> HTMLElement { table[name] ?? .inline }

  private static let table: [HTMLName: HTMLElement] = {
    var table: [HTMLName: HTMLElement] = [
      "br": .lineBreak, "hr": .lineBreak, "pre": .preformatted, "title": .title,
      "h1": .heading, "meta": .metadata, "link": .metadata, "html": .metadata,
      "time": .metadata, "template": .hidden, "svg": .hidden, "math": .hidden,
    ]
    let blocks: [HTMLName] = [
      "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd",
      "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
      "footer", "form", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "label",
      "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p", "section",
      "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]
    for name in blocks { table[name] = .block }
    let raw: [HTMLName] = [
      "script", "style", "noscript", "iframe", "noembed", "noframes", "xmp", "textarea",
    ]
    for name in raw { table[name] = .rawHidden }
    return table
  }()
}
