import VNAModel
import VNAParsing

/// Parses records and writes them for a person.
struct OutlineProcessor: RecordProcessor {
  private var parser: RecordParser
  private let outline: BulletinOutline

  init(parser: RecordParser, terminal: Terminal) {
    self.parser = parser
    outline = BulletinOutline(terminal)
  }

  mutating func process(_ record: InputRecord, into output: inout [UInt8]) {
    output.append(contentsOf: outline.text(parser.parse(record)).utf8)
    output.append(0x0A)
  }

  /// A record that failed is told on standard error; there is nothing of it to show.
  mutating func fail(_ error: RecordError, into output: inout [UInt8]) {}
}
