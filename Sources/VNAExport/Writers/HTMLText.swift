/// HTML that a writer made: the only HTML that goes into a document unescaped.
public struct HTMLText: Hashable, Sendable {
  /// The markup, to be written as text where another format holds HTML.
  public let markup: String

  /// Makes HTML with a writer.
  public init(_ body: (inout XMLWriter) -> Void) {
    var bytes = ByteBuffer(capacity: 1 << 10)
    var writer = XMLWriter(.html, depth: 0, appendingTo: &bytes)
    body(&writer)
    writer.give(back: &bytes)
    // The last line is not ended: the text around it says how it goes on.
    markup = bytes.withBytes { bytes in
      String(decoding: bytes.last == 0x0A ? bytes.dropLast() : bytes[...], as: UTF8.self)
    }
  }
}
