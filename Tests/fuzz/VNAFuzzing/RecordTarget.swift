import VNAModel
import VNAParsing

extension FuzzTarget {
  /// Bytes to records: JSON lines, pages of HTML and streams with separators, cut into chunks.
  static let record = FuzzTarget(
    name: "record",
    seeds: {
      Seeds.files(in: ["export", "json"], endings: [".jsonl", ".html"]) + Seeds.written("record")
    },
    check: RecordReading.check,
    work: { bytes in
      for format in RecordReading.formats { _ = RecordReading.read(bytes, format) }
    })
}

private enum RecordReading {
  static let formats: [InputFormat] = [.auto, .jsonl, .rs, .html]

  static func check(_ bytes: [UInt8]) -> String? {
    let hash = FuzzTarget.hash(bytes)
    // Now and then records are too large.
    let maximum = hash % 4 == 0 ? 1 + Int(hash >> 8) % 200 : 16 << 20
    for format in formats {
      let whole = read(bytes, format, maximum)
      for record in whole {
        if let fault = fault(of: record) { return "\(format): \(fault)" }
      }
      for largest in [7, 1 + Int(hash >> 16) % max(1, bytes.count)] {
        guard read(bytes, format, maximum, chunks: 1 + Int(hash % 7)...max(8, largest)) == whole
        else { return "\(format): another reading in chunks of \(largest), records of \(maximum)" }
      }
    }
    return nil
  }

  private static func fault(of record: Result<InputRecord, RecordError>) -> String? {
    switch record {
    case .success(let record):
      let isText = String(validating: record.source.text.bytes, as: UTF8.self) != nil
      return isText ? nil : "the text of a record is no UTF-8"
    case .failure(let error):
      let isPlace = (error.line ?? 1) > 0 && (error.column ?? 1) > 0
      return isPlace && !error.message.isEmpty ? nil : "an error without a place: \(error)"
    }
  }

  /// Reads all records; `chunks` says how long the pieces are in which the stream comes.
  static func read(
    _ bytes: [UInt8], _ format: InputFormat, _ maximum: Int = 16 << 20,
    chunks: ClosedRange<Int>? = nil
  ) -> [Result<InputRecord, RecordError>] {
    var splitter = RecordSplitter(format: format, name: "page", maximumRecord: maximum)
    var decoder = RecordDecoder()
    var found: [Result<InputRecord, RecordError>] = []
    func take(_ batch: RecordBatch?) {
      guard let batch else { return }
      found += batch.records.map { decoder.decode($0, of: batch) }
    }
    var place = 0
    var length = chunks?.lowerBound ?? bytes.count
    while place < bytes.count {
      let end = min(bytes.count, place + max(1, length))
      take(splitter.append(Array(bytes[place..<end])))
      place = end
      if let chunks { length = length < chunks.upperBound ? length + 1 : chunks.lowerBound }
    }
    take(splitter.finish())
    return found
  }
}
