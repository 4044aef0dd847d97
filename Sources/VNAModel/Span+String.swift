extension Span {
  /// Where the span lies in the text of its source, for a `String` that is to be shown:
  /// ```swift
  /// let text = bulletin.source.text.text
  /// for mention in bulletin.mentions {
  ///   if let range = mention.excerpt.span.range(in: text) { print(text[range]) }
  /// }
  /// ```
  /// Nil where the text has no such bytes, and where the span begins or ends inside a Unicode scalar.
  ///
  /// It takes the same time wherever the span lies, if the text is one of Swift's own, as
  /// ``SourceText/text`` is; a string that came from Objective-C is best copied once by
  /// `makeContiguousUTF8()`. For `NSRange` see ``OffsetMap/range(of:)``.
  public func range(in text: String) -> Range<String.Index>? {
    let bytes = text.utf8
    guard start <= end,
      let first = bytes.index(bytes.startIndex, offsetBy: Int(start), limitedBy: bytes.endIndex),
      let last = bytes.index(first, offsetBy: count, limitedBy: bytes.endIndex),
      let lower = first.samePosition(in: text.unicodeScalars),
      let upper = last.samePosition(in: text.unicodeScalars)
    else { return nil }
    return lower..<upper
  }
}
