import VNAText

/// How a file or stream holds its bulletins.
public enum InputFormat: String, Hashable, Sendable, CaseIterable {
  /// Found out by the name and the first bytes.
  case auto
  /// One bulletin of plain text.
  case text
  /// One bulletin, a page of HTML.
  case html
  /// JSON lines: one object with a bulletin a line.
  case jsonl
  /// Bulletins separated by the byte 0x1E (ASCII “record separator”).
  case rs

  /// The format of what begins with `window`; nil while more bytes are needed to say.
  ///
  /// JSON lines by the name (`.jsonl`, `.ndjson`) or by a first non-blank line that begins an
  /// object; `rs` by a separator in the window, unless what begins there is no text; HTML by its tags; else text. UTF-16, in which any
  /// byte can occur, is never a stream.
  package static func detect(
    _ window: UnsafeBufferPointer<UInt8>, name: String?, isWhole: Bool
  ) -> InputFormat? {
    if let name = name?.lowercased(), name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") {
      return .jsonl
    }
    guard isWhole || window.count >= leastWindow else { return nil }
    let isUTF16 = UTF16Decoding.byteOrder(of: window) != nil
    let start = ByteScan.skipWhitespace(in: window, from: 0, to: window.count)
    if !isUTF16 {
      if start == window.count, !isWhole { return nil }
      if beginsObject(window, at: start) { return .jsonl }
      if let separator = ByteScan.firstIndex(of: 0x1E, in: window, from: 0, to: window.count) {
        // As much is looked at, however small the chunks are: a program has that byte as any other.
        let head = min(window.count, max(separator, leastWindow))
        if !TextInspection.isBinary(UnsafeBufferPointer(rebasing: window[..<head])) { return .rs }
      }
    }
    guard isWhole || window.count >= windowLength else { return nil }
    return HTMLSniffing.looksLikeHTML(window) ? .html : .text
  }

  /// Before so many bytes are there, no format is settled.
  private static let leastWindow = 64
  /// How many bytes settle the format at the latest.
  static let windowLength = 1 << 20

  /// Whether an object begins here and has its first key, or its end, on the same line.
  private static func beginsObject(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start < bytes.count, bytes[start] == 0x7B else { return false }
    var i = start &+ 1
    while i < bytes.count, bytes[i] == 0x20 || bytes[i] == 0x09 { i &+= 1 }
    return i < bytes.count && (bytes[i] == 0x22 || bytes[i] == 0x7D)
  }
}
