public import VNAModel

/// Writes XML 1.0 or HTML into an ``ExportBuffer``.
///
/// Names of elements and attributes are literals of the program; everything else is escaped, so no
/// text can open or close anything. What is opened is closed by the writer, which knows the names.
/// Elements that hold other elements alone stand on lines of their own; inside a `mixed` element
/// no white space is added.
public struct XMLWriter: ~Copyable, Sendable {
  /// What is written.
  public enum Syntax: Hashable, Sendable {
    /// XML 1.0: an empty element closes itself.
    case xml
    /// HTML: void elements have no end, all others have one.
    case html
  }

  private struct Frame {
    let name: StaticString
    let isMixed: Bool
    var isEmpty = true
  }

  let syntax: Syntax
  private var buffer: ByteBuffer
  private var frames: [Frame] = []
  /// Whether the last start tag still takes attributes.
  private var isOpen = false
  /// How deep the first element stands, for the indentation of pieces.
  private let depth: Int

  init(_ syntax: Syntax, depth: Int, appendingTo bytes: inout ByteBuffer) {
    self.syntax = syntax
    self.depth = depth
    buffer = ByteBuffer(capacity: 0)
    swap(&buffer, &bytes)
  }

  mutating func give(back bytes: inout ByteBuffer) {
    while !frames.isEmpty { end() }
    swap(&buffer, &bytes)
  }

  // MARK: Elements

  /// Writes `<?xml version="1.0" encoding="UTF-8"?>` and a line end.
  public mutating func declaration() {
    buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Writes the start of an XML document that goes on in later pieces: the tags that are open stay
  /// open, ``suspend()`` forgets them.
  public mutating func suspend() {
    closeTag()
    buffer.append(UInt8(ascii: "\n"))
    frames.removeAll()
  }

  /// Opens an element of a `name`; `mixed` if it holds text, or white space would matter.
  public mutating func begin(_ name: StaticString, mixed: Bool = false) {
    closeTag()
    let isInMixed = frames.last?.isMixed ?? false
    if !isInMixed, !frames.isEmpty { breakLine() }
    if frames.isEmpty { indent(depth) }
    if !frames.isEmpty { frames[frames.count - 1].isEmpty = false }
    buffer.append(UInt8(ascii: "<"))
    buffer.append(name)
    frames.append(Frame(name: name, isMixed: mixed || isInMixed))
    isOpen = true
  }

  /// Closes the element opened last.
  public mutating func end() {
    guard let frame = frames.popLast() else { return }
    let isRoot = frames.isEmpty
    defer { if isRoot { buffer.append(UInt8(ascii: "\n")) } }
    if isOpen {
      isOpen = false
      switch syntax {
      case .xml:
        buffer.append("/>")
        return
      case .html:
        buffer.append(UInt8(ascii: ">"))
        if Self.isVoid(frame.name) { return }
      }
    } else if !frame.isMixed, !frame.isEmpty {
      breakLine()
    }
    buffer.append("</")
    buffer.append(frame.name)
    buffer.append(UInt8(ascii: ">"))
  }

  /// Writes an element of a `name` with `text` alone.
  public mutating func element(_ name: StaticString, _ text: String) {
    begin(name, mixed: true)
    self.text(text)
    end()
  }

  /// Writes an element of a `name` with `text` alone; nothing where there is none.
  public mutating func element(_ name: StaticString, _ text: String?) {
    if let text { element(name, text) }
  }

  /// Writes an element of a `name` with the text of an `excerpt`.
  public mutating func element(_ name: StaticString, _ excerpt: Excerpt) {
    begin(name, mixed: true)
    text(excerpt)
    end()
  }

  // MARK: Attributes

  /// Adds an attribute, a `name` and a `value`, to the element just opened.
  ///
  /// - Precondition: nothing was written into the element yet.
  public mutating func attribute(_ name: StaticString, _ value: String) {
    precondition(isOpen, "an attribute comes before the content")
    buffer.append(UInt8(ascii: " "))
    buffer.append(name)
    buffer.append("=\"")
    value.withUTF8Bytes { buffer.appendMarkupEscaped($0, syntax, isAttribute: true) }
    buffer.append(UInt8(ascii: "\""))
  }

  /// Adds an attribute of a `name`; nothing where there is no `value`.
  public mutating func attribute(_ name: StaticString, _ value: String?) {
    if let value { attribute(name, value) }
  }

  /// Adds an attribute of a `name` with a whole number as its `value`.
  public mutating func attribute(_ name: StaticString, _ value: Int) {
    attribute(name, String(value))
  }

  // MARK: Text

  /// Writes text.
  public mutating func text(_ text: String) {
    closeTag()
    text.withUTF8Bytes { buffer.appendMarkupEscaped($0, syntax, isAttribute: false) }
  }

  /// Writes the text of an excerpt.
  public mutating func text(_ excerpt: Excerpt) { text(excerpt.source, excerpt.span) }

  /// Writes the piece of a `source` that a `span` covers.
  public mutating func text(_ source: SourceText, _ span: Span) {
    closeTag()
    if source.cutsScalar(span) {
      text(source.text(span))
    } else {
      source[span].withUnsafeBytes {
        buffer.appendMarkupEscaped($0, syntax, isAttribute: false)
      }
    }
  }

  /// Writes HTML as it is into an HTML document.
  public mutating func html(_ html: HTMLText) {
    precondition(syntax == .html, "XML takes HTML as text")
    closeTag()
    buffer.append(text: html.markup)
  }

  /// Writes a style sheet of the program's own as the content of `style`.
  package mutating func styleSheet(_ css: StaticString) {
    closeTag()
    buffer.append(css)
  }

  /// Writes `<!DOCTYPE html>` and a line end.
  public mutating func documentType() { buffer.append("<!DOCTYPE html>\n") }

  // MARK: Layout

  private mutating func closeTag() {
    guard isOpen else { return }
    buffer.append(UInt8(ascii: ">"))
    isOpen = false
  }

  private mutating func breakLine() {
    buffer.append(UInt8(ascii: "\n"))
    indent(depth + frames.count)
  }

  private mutating func indent(_ levels: Int) {
    for _ in 0..<levels { buffer.append("  ") }
  }

  private static func isVoid(_ name: StaticString) -> Bool {
    switch name.description {
    case "br", "hr", "img", "input", "link", "meta", "wbr": true
    default: false
    }
  }
}
