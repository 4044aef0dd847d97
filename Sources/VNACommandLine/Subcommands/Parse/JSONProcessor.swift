import Synchronization
import VNAExport
import VNAKit
import VNAModel
import VNAParsing
import VNAText

/// Parses records and writes their JSON.
struct JSONProcessor: RecordProcessor {
  private var parser: RecordParser
  private let json: BulletinJSON
  private let form: ParseOptions.Form
  /// Whether each object begins with ``JSONArraySink/mark``.
  private let isMarked: Bool
  private let writer: WriterBox

  /// A writer is no copyable value, a processor is one: the box is the processor's alone.
  private final class WriterBox {
    var writer: JSONWriter
    init(_ style: JSONWriter.Style) { writer = JSONWriter(style: style) }
  }

  init(parser: RecordParser, form: ParseOptions.Form, isMarked: Bool) {
    self.parser = parser
    self.form = form
    self.isMarked = isMarked
    json = BulletinJSON(.init(includesSource: form.includesSource, offsets: form.offsets))
    writer = WriterBox(form.isPretty ? .pretty : .compact)
  }

  mutating func process(_ record: InputRecord, into output: inout [UInt8]) {
    let bulletin = parser.parse(record)
    json.write(bulletin, to: &writer.writer)
    append(to: &output)
  }

  mutating func fail(_ error: RecordError, into output: inout [UInt8]) {
    json.write(FailedRecord(error), to: &writer.writer)
    append(to: &output)
  }

  private func append(to output: inout [UInt8]) {
    if isMarked { output.append(JSONArraySink.mark) } else { writer.writer.endLine() }
    writer.writer.withBytes { bytes in
      if form.showsControls {
        // On a terminal nothing may move the cursor; what JSON leaves raw is written out.
        let text = String(decoding: bytes, as: UTF8.self)
        output.append(contentsOf: ControlCharacters.madeVisible(text, as: .json).utf8)
      } else {
        output.append(contentsOf: bytes)
      }
    }
    writer.writer.removeAll()
  }
}

/// Writes one JSON object as it is, and several as an array.
final class JSONArraySink: OrderedSink {
  /// The byte before each object; JSON has it nowhere unescaped.
  static let mark: UInt8 = 0x1E

  private struct State {
    var count = 0
    /// The first object, held back until it is known whether there is a second.
    var first: [UInt8] = []
  }

  private let sink: OutputSink
  private let state = Mutex(State())

  init(_ sink: OutputSink) { self.sink = sink }

  func write(_ bytes: [UInt8]) throws(OutputError) {
    for object in bytes.split(separator: Self.mark) {
      let count = state.withLock { state in
        state.count += 1
        if state.count == 1 { state.first = Array(object) }
        return state.count
      }
      if count == 1 { continue }
      if count == 2 {
        let first = state.withLock { state in
          defer { state.first = [] }
          return state.first
        }
        try sink.write(Array("[\n".utf8) + first)
      }
      try sink.write(Array(",\n".utf8) + object)
    }
  }

  func flush() throws(OutputError) { try sink.flush() }

  /// Ends the array, or writes the only object.
  func finish() throws(OutputError) {
    let (count, first) = state.withLock { ($0.count, $0.first) }
    switch count {
    case 0: try sink.write("[]\n")
    case 1: try sink.write(first + [0x0A])
    default: try sink.write("\n]\n")
    }
  }
}

extension FailedRecord {
  /// The line as JSON, its end included.
  var line: [UInt8] {
    var writer = JSONWriter()
    BulletinJSON().write(self, to: &writer)
    writer.endLine()
    return writer.withBytes { Array($0) }
  }
}
