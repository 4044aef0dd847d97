import VNAModel
import VNAText

/// Reads the records of a batch: JSON, encodings, HTML. Each worker has one of its own.
package struct RecordDecoder {
  /// The last key read; kept to reuse its memory.
  private var key: [UInt8] = []

  package init() {}

  /// Reads one record.
  package mutating func decode(
    _ record: RawRecord, of batch: RecordBatch
  ) -> Result<InputRecord, RecordError> {
    if record.isTooLarge {
      return .failure(
        RecordError(
          code: "record-too-large",
          message: "the record has over \(batch.maximumRecord) bytes: "
            + "if it is one bulletin, raise --max-record",
          name: batch.name, line: record.line))
    }
    switch batch.format {
    case .jsonl: return decodeJSON(record, of: batch)
    case .rs:
      let bytes = Array(batch.bytes[record.range])
      var input = Self.read(bytes, as: .auto, name: batch.name)
      input.source.record = BulletinSource.Record(line: record.line)
      return .success(input)
    case .auto, .text, .html:
      let isAll = record.range == 0..<batch.bytes.count
      let bytes = isAll ? batch.bytes : Array(batch.bytes[record.range])
      return .success(Self.read(bytes, as: batch.format, name: batch.name))
    }
  }

  /// Reads one bulletin that is a whole file or a piece of memory.
  ///
  /// - Parameters:
  ///   - bytes: the file, at most 1 GiB.
  ///   - format: `text`, `html`, or `auto` to find out which of them.
  ///   - name: the file's name, for `source.name`.
  package static func read(
    _ bytes: [UInt8], as format: InputFormat, name: String? = nil
  ) -> InputRecord {
    var decoded = TextDecoding.decode(bytes)
    var isHTML = format == .html
    if format == .auto { isHTML = decoded.source.withBytes(HTMLSniffing.looksLikeHTML) }
    guard isHTML else {
      return InputRecord(
        source: BulletinSource(decoded.source, name: name, encoding: decoded.encoding.rawValue),
        diagnostics: decoded.diagnostics)
    }
    // What the page declares counts where the bytes are not UTF-8.
    if decoded.encoding != .utf8,
      let label = bytes.withUnsafeBufferPointer(HTMLSniffing.declaredCharset)
    {
      decoded = TextDecoding.decode(bytes, declared: TextEncoding(label: label))
    }
    return page(decoded, name: name)
  }

  /// Reads a page. Diagnostics lose their spans, which are of the page and not of its text.
  private static func page(_ decoded: DecodedText, name: String?) -> InputRecord {
    let page = decoded.source.withBytes(HTMLText.read)
    var diagnostics = decoded.diagnostics
    for i in diagnostics.indices { diagnostics[i].span = nil }
    if page.text.isEmpty, decoded.source.count > 0 {
      diagnostics.append(Diagnostic(.warning, code: "empty", message: "the page has no text"))
    }
    let source = BulletinSource(
      SourceText(validUTF8: page.text), name: name, encoding: decoded.encoding.rawValue,
      mediaType: "text/html", url: page.metadata.url)
    return InputRecord(
      source: source, published: page.metadata.published,
      publishedDay: page.metadata.published.flatMap(PublishedDay.parse),
      pageLanguage: page.metadata.language, headlineStart: page.headlineStart,
      diagnostics: diagnostics)
  }

  // MARK: JSON lines

  /// The keys of a record, as read.
  private struct Fields {
    var id: String?
    var url: String?
    var published: String?
    var language: String?
    var text: [UInt8]?
    var html: [UInt8]?
    var extra: [String: JSONValue] = [:]
  }

  private mutating func decodeJSON(
    _ record: RawRecord, of batch: RecordBatch
  ) -> Result<InputRecord, RecordError> {
    var range = record.range
    var repaired: DecodedText?
    batch.bytes.withUnsafeBufferPointer { bytes in
      // A byte order mark is no part of the JSON; where files were joined it stands before later
      // lines too.
      if ByteScan.hasPrefix("\u{FEFF}", in: bytes, at: range.lowerBound, to: range.upperBound) {
        range = (range.lowerBound + 3)..<range.upperBound
      }
      let line = UnsafeBufferPointer(rebasing: bytes[range])
      if !UTF8Validation.isValid(line) { repaired = TextDecoding.decode(Array(line)) }
    }
    var fields = Fields()
    let failure: JSONReadingError?
    if let repaired {
      failure = repaired.source.withBytes { read($0, 0..<$0.count, into: &fields) }
    } else {
      failure = batch.bytes.withUnsafeBufferPointer { read($0, range, into: &fields) }
    }
    if let failure {
      let isBlank = batch.bytes.withUnsafeBufferPointer { ByteScan.isBlank(range, in: $0) }
      let before =
        if let repaired {
          repaired.source.bytes.prefix(failure.offset)
        } else {
          batch.bytes[range.lowerBound..<failure.offset]
        }
      let column = before.reduce(1) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
      return .failure(
        RecordError(
          code: failure.code.rawValue, message: isBlank ? "the line is blank" : failure.message,
          name: batch.name,
          line: record.line, column: column, id: fields.id))
    }
    guard let input = input(of: fields, repaired: repaired, name: batch.name) else {
      return .failure(
        RecordError(
          code: "no-text", message: "the record has neither \"text\" nor \"html\"",
          name: batch.name, line: record.line, id: fields.id))
    }
    var result = input
    result.source.record = BulletinSource.Record(
      id: fields.id, line: record.line, extra: fields.extra.isEmpty ? nil : fields.extra)
    return .success(result)
  }

  /// Reads the object of a line; what is wrong with it, or nil.
  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into fields: inout Fields
  ) -> JSONReadingError? {
    var reader = JSONReader(bytes, range: range)
    do throws(JSONReadingError) {
      try reader.beginObject()
      while try reader.nextKey(into: &key) {
        if keyIs("text") {
          try readText(&reader, into: &fields.text)
        } else if keyIs("html") {
          try readText(&reader, into: &fields.html)
        } else if keyIs("id") {
          try readString(&reader, into: &fields.id)
        } else if keyIs("url") {
          try readString(&reader, into: &fields.url)
        } else if keyIs("published") {
          try readString(&reader, into: &fields.published)
        } else if keyIs("language") {
          try readString(&reader, into: &fields.language)
        } else {
          let name = String(decoding: key, as: UTF8.self)
          let value = try reader.readValue()
          if fields.extra[name] == nil { fields.extra[name] = value }
        }
      }
      try reader.finish()
      return nil
    } catch {
      return error
    }
  }

  private func keyIs(_ name: StaticString) -> Bool {
    key.count == name.utf8CodeUnitCount
      && key.withUnsafeBufferPointer { ByteScan.hasPrefix(name, in: $0, at: 0, to: $0.count) }
  }

  /// Reads a text; of two with the same key the first counts, and null is none.
  private func readText(
    _ reader: inout JSONReader, into text: inout [UInt8]?
  ) throws(JSONReadingError) {
    if try reader.peekKind() == .null { return try reader.readNull() }
    var buffer: [UInt8] = []
    if text != nil { return try reader.skipString() }
    // The text is most of a record: room for the rest of it saves growing.
    buffer.reserveCapacity(reader.remaining)
    try reader.readString(into: &buffer)
    text = buffer
  }

  /// Reads a string, or a number as the string it is written as: ids are often numbers.
  private func readString(
    _ reader: inout JSONReader, into string: inout String?
  ) throws(JSONReadingError) {
    var value: String?
    switch try reader.peekKind() {
    case .null: try reader.readNull()
    case .number: value = try reader.readNumberText()
    default: value = try reader.readString()
    }
    if string == nil { string = value }
  }

  private func input(of fields: Fields, repaired: DecodedText?, name: String?) -> InputRecord? {
    var input: InputRecord
    if let text = fields.text {
      var diagnostics: [Diagnostic] = []
      if text.isEmpty {
        diagnostics.append(Diagnostic(.warning, code: "empty", message: "the text is empty"))
      }
      text.withUnsafeBufferPointer { TextInspection.inspect($0, into: &diagnostics) }
      input = InputRecord(
        source: BulletinSource(SourceText(validUTF8: text), name: name), diagnostics: diagnostics)
    } else if let html = fields.html {
      var decoded = DecodedText(
        source: SourceText(validUTF8: html), encoding: .utf8, diagnostics: [])
      html.withUnsafeBufferPointer { TextInspection.inspect($0, into: &decoded.diagnostics) }
      input = Self.page(decoded, name: name)
    } else {
      return nil
    }
    if let repaired {
      input.source.encoding = repaired.encoding.rawValue
      input.diagnostics += repaired.diagnostics.filter { $0.code.hasPrefix("invalid-") }.map {
        // Its byte is one of the line, not of the text.
        Diagnostic($0.severity, code: $0.code, message: "in the record: " + $0.message)
      }
    }
    // What the record says goes before what its page says.
    if let url = fields.url { input.source.url = url }
    if let language = fields.language { input.language = language }
    if let published = fields.published {
      input.published = published
      input.publishedDay = PublishedDay.parse(published)
      input.isPublishedOfRecord = true
      if input.publishedDay == nil {
        input.diagnostics.append(
          Diagnostic(
            .warning, code: "unreadable-published",
            message: "\"published\" is no date of ISO 8601: \(published.prefix(40))"))
      }
    }
    return input
  }
}
