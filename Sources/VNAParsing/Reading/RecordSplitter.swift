import VNAText

/// A record of a stream before it is read: where it lies in its batch.
package struct RawRecord: Hashable, Sendable {
  /// The record's bytes in ``RecordBatch/bytes``, without its separator.
  package var range: Range<Int>
  /// The line it begins on (JSON lines) or its number (`rs`), from 1; nil for a whole file.
  package var line: Int?
  /// Whether it was longer than allowed; its bytes are gone then, and `range` is empty.
  package var isTooLarge = false
}

/// Some whole records of a stream, in order: the unit that a pipeline hands to a worker.
package struct RecordBatch: Sendable {
  package var bytes: [UInt8]
  package var records: [RawRecord]
  /// The format, found out if it was `auto`.
  package var format: InputFormat
  /// The name of the file, for errors and `source.name`.
  package var name: String?
  /// The longest record allowed, for the message of the error.
  package var maximumRecord: Int
}

/// Cuts a stream into batches of whole records, finding nothing but their ends.
///
/// Feed it the stream chunk by chunk and hand its batches to as many ``RecordDecoder`` as there are
/// cores:
/// ```
/// var splitter = RecordSplitter(name: "day.jsonl")
/// while let chunk = read() { if let batch = splitter.append(chunk) { queue(batch) } }
/// if let batch = splitter.finish() { queue(batch) }
/// ```
/// Its memory is one chunk and one unfinished record, which `maximumRecord` bounds. Each byte is
/// looked at once and copied once (twice, when a record runs over the end of a chunk). A batch has
/// all records that end in its chunk: chunks of 256 KiB to 1 MiB make good batches.
package struct RecordSplitter {
  private var format: InputFormat
  private let name: String?
  private let maximumRecord: Int
  /// The bytes since the end of the last record handed out.
  private var window: [UInt8] = []
  /// How far the window has been searched.
  private var scanned = 0
  /// The line or the number of the record that begins the window.
  private var line = 1
  /// Whether the rest of a record that was too large is being passed over.
  private var isSkipping = false
  /// Whether the only record of a whole file has been reported.
  private var isDone = false

  /// The largest value of `maximumRecord` that is heeded, 1 GiB: spans are 32 bits, and a page in
  /// an old encoding grows to three times its length in UTF-8.
  package static let hardLimit = 1 << 30

  /// Makes a splitter of one file or stream.
  ///
  /// - Parameters:
  ///   - format: the format, or `auto`.
  ///   - name: the file's name, which `auto` looks at.
  ///   - maximumRecord: the longest record in bytes; longer ones are reported and passed over.
  package init(
    format: InputFormat = .auto, name: String? = nil, maximumRecord: Int = 16 << 20
  ) {
    self.format = format
    self.name = name
    self.maximumRecord = min(max(1, maximumRecord), Self.hardLimit)
  }

  /// Takes the next bytes of the stream and gives the records that end in them, if any do.
  package mutating func append(_ chunk: UnsafeBufferPointer<UInt8>) -> RecordBatch? {
    if isSkipping, let separator {
      // Nothing of a record that is too large is kept.
      let end = ByteScan.firstIndex(of: separator, in: chunk, from: 0, to: chunk.count)
      guard let end else { return nil }
      isSkipping = false
      line += 1
      return append(UnsafeBufferPointer(rebasing: chunk[(end + 1)...]))
    }
    if isDone { return nil }
    window.append(contentsOf: chunk)
    if format == .auto {
      let found = window.withUnsafeBufferPointer {
        InputFormat.detect($0, name: name, isWhole: false)
      }
      if let found {
        format = found
      } else if window.count <= max(maximumRecord, InputFormat.windowLength) {
        // However small the chunks are and records may be, as much is looked at.
        return nil
      } else {
        format = .text
      }
    }
    return split(atEnd: false)
  }

  /// Takes the next bytes of the stream.
  package mutating func append(_ chunk: [UInt8]) -> RecordBatch? {
    chunk.withUnsafeBufferPointer { append($0) }
  }

  /// Ends the stream and gives the last records, if any are left.
  package mutating func finish() -> RecordBatch? {
    if isSkipping || isDone { return nil }
    if format == .auto {
      format = window.withUnsafeBufferPointer {
        InputFormat.detect($0, name: name, isWhole: true) ?? .text
      }
    }
    isDone = true
    return split(atEnd: true)
  }

  private var separator: UInt8? {
    switch format {
    case .jsonl: 0x0A
    case .rs: 0x1E
    case .auto, .text, .html: nil
    }
  }

  private mutating func split(atEnd: Bool) -> RecordBatch? {
    guard let separator else { return splitWhole(atEnd: atEnd) }
    var records: [RawRecord] = []
    // The start of the record that has not ended.
    var start = 0
    window.withUnsafeBufferPointer { bytes in
      var from = scanned
      while let end = ByteScan.firstIndex(of: separator, in: bytes, from: from, to: bytes.count) {
        add(start..<end, in: bytes, to: &records)
        start = end &+ 1
        from = start
      }
      if atEnd {
        if start < bytes.count { add(start..<bytes.count, in: bytes, to: &records) }
        start = bytes.count
      } else if bytes.count &- start > maximumRecord {
        records.append(RawRecord(range: 0..<0, line: line, isTooLarge: true))
        start = bytes.count
        isSkipping = true
      }
    }
    guard start > 0 || atEnd else {
      scanned = window.count
      return nil
    }
    let rest = Array(window[start...])
    var bytes = rest
    swap(&bytes, &window)
    scanned = rest.count
    return records.isEmpty ? nil : batch(bytes, records)
  }

  /// Adds a record that has ended and counts it.
  private mutating func add(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, to records: inout [RawRecord]
  ) {
    let isTooLarge = range.count > maximumRecord
    // A blank piece between separators is no record, but for one that is too large: in small chunks
    // its beginning is not kept. A blank line is one, which fails: each line of input gives one of
    // output.
    if format == .rs, !isTooLarge, ByteScan.isBlank(range, in: bytes) { return }
    records.append(RawRecord(range: isTooLarge ? 0..<0 : range, line: line, isTooLarge: isTooLarge))
    line += 1
  }

  private mutating func splitWhole(atEnd: Bool) -> RecordBatch? {
    if window.count > maximumRecord {
      window = []
      isDone = true
      return batch([], [RawRecord(range: 0..<0, line: nil, isTooLarge: true)])
    }
    guard atEnd else { return nil }
    var bytes: [UInt8] = []
    swap(&bytes, &window)
    return batch(bytes, [RawRecord(range: 0..<bytes.count, line: nil)])
  }

  private func batch(_ bytes: [UInt8], _ records: [RawRecord]) -> RecordBatch {
    RecordBatch(
      bytes: bytes, records: records, format: format, name: name, maximumRecord: maximumRecord)
  }
}
