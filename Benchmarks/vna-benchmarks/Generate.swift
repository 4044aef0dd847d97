import Foundation
import VNACorpus

/// `vna-benchmarks generate`: writes a corpus as one stream of records.
enum Generate {
  static func run(_ options: Options) throws {
    let generator = CorpusGenerator(seed: options.seed)
    let out = try options.output.map(open) ?? FileHandle.standardOutput
    let truth = try options.truth.map(open)
    var buffer: [UInt8] = []
    var labels: [UInt8] = []
    for index in 0..<options.count {
      let bulletin = generator.bulletin(index)
      let id = "\(options.seed)-\(index)"
      switch options.records {
      case .rs:
        if index > 0 { buffer.append(BenchmarkInput.separator) }
        buffer += bulletin.text
      case .jsonl:
        buffer += Array("{\"id\":\"\(id)\",\"language\":\"fr\",\"text\":".utf8)
        appendJSON(bulletin.text, to: &buffer)
        buffer += Array("}\n".utf8)
      }
      if truth != nil { append(bulletin.truth, id: id, to: &labels) }
      try flush(&buffer, to: out, above: 1 << 20)
      if let truth { try flush(&labels, to: truth, above: 1 << 20) }
    }
    try flush(&buffer, to: out, above: 0)
    if let truth { try flush(&labels, to: truth, above: 0) }
  }

  private static func open(_ path: String) throws -> FileHandle {
    try Data().write(to: URL(fileURLWithPath: path))
    return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  private static func flush(_ bytes: inout [UInt8], to file: FileHandle, above limit: Int) throws {
    guard bytes.count > limit else { return }
    try file.write(contentsOf: Data(bytes))
    bytes.removeAll(keepingCapacity: true)
  }

  private static func append(_ truth: BulletinTruth, id: String, to out: inout [UInt8]) {
    let lines = truth.lines.map { "\"\($0.rawValue)\"" }.joined(separator: ",")
    let text = """
      {"id":"\(id)","language":"\(truth.language.rawValue)",\
      "reference_date":"\(truth.referenceDate)","truncated":\(truth.isTruncated),\
      "lines":[\(lines)]}\n
      """
    out += Array(text.utf8)
  }

  /// A JSON string; the generated text is valid UTF-8 and only needs its controls escaped.
  private static func appendJSON(_ text: [UInt8], to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), byte]
      case 10: out += Array("\\n".utf8)
      case 13: out += Array("\\r".utf8)
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}
