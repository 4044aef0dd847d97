public import VNAModel

/// Writes bulletins as the JSON of Docs/output.md, the same values as `JSONEncoder` on a
/// ``/VNAModel/Bulletin`` but straight from the source's bytes and in the documented order of keys.
public struct BulletinJSON: Sendable {
  /// What is written beside what is always there.
  public struct Options: Hashable, Sendable {
    /// Whether `source.text` holds the whole text, so that the JSON alone gives the bulletin back.
    public var includesSource: Bool
    /// The unit of all spans.
    public var offsets: OffsetUnit

    /// Makes options; without arguments those of `vna parse`.
    public init(includesSource: Bool = false, offsets: OffsetUnit = .utf8) {
      self.includesSource = includesSource
      self.offsets = offsets
    }
  }

  /// What is written beside what is always there.
  public var options: Options

  /// Makes a writer of bulletins.
  public init(_ options: Options = Options()) { self.options = options }

  /// Writes the object of one `bulletin` to `json`, without a line end.
  public func write(_ bulletin: Bulletin, to json: inout JSONWriter) {
    let unit = options.offsets
    let map = unit == .utf8 ? nil : OffsetMap(bulletin.source.text, unit: unit)
    bulletin.source.text.withBytes { bytes in
      let pass = BulletinPass(
        options: options, offsets: map, source: ObjectIdentifier(bulletin.source.text),
        bytes: UnsafeRawBufferPointer(bytes))
      pass.write(bulletin, to: &json)
    }
  }

  /// Writes to `json` the object that stands for a `failed` record, without a line end.
  public func write(_ failed: FailedRecord, to json: inout JSONWriter) {
    json.beginObject()
    json.key("error")
    json.beginObject(inline: true)
    json.member("code", failed.error.code)
    json.member("message", failed.error.message)
    json.endObject()
    json.key("source")
    json.beginObject()
    json.member("name", failed.source.name)
    json.member("url", failed.source.url)
    if let record = failed.source.record { json.member("record", record) }
    json.endObject()
    json.endObject()
  }

  /// The JSON of one `bulletin` in a `style`, without a line end; for many, keep a ``JSONWriter``.
  public func bytes(of bulletin: Bulletin, style: JSONWriter.Style = .compact) -> [UInt8] {
    var json = JSONWriter(style: style)
    write(bulletin, to: &json)
    return json.withBytes { Array($0) }
  }
}

/// One bulletin on its way into JSON.
///
/// Elements of lists are handed over as pointers, for a copy of each would count references.
struct BulletinPass {
  let options: BulletinJSON.Options
  /// Translates spans; nil where they stay bytes.
  let offsets: OffsetMap?
  /// Which source the bulletin has, and its text.
  let source: ObjectIdentifier
  let bytes: UnsafeRawBufferPointer

  func write(_ bulletin: Bulletin, to json: inout JSONWriter) {
    json.beginObject()
    json.key("schemaVersion")
    json.integer(Bulletin.schemaVersion)
    json.member("id", bulletin.id)
    json.key("source")
    write(bulletin.source, to: &json)
    json.member("language", bulletin.language)
    if let confidence = bulletin.languageConfidence {
      json.key("languageConfidence")
      json.number(confidence)
    }
    write(bulletin.referenceDate, to: &json)
    list("blocks", bulletin.blocks, &json) { block, json in
      json.beginObject(inline: true)
      json.member("kind", word: block.pointee.kind.word)
      write(block.pointee.span, to: &json)
      json.endObject()
    }
    json.key("story")
    write(bulletin.story, to: &json)
    json.key("related")
    write(bulletin.related, to: &json)
    write("residue", bulletin.residue, to: &json)
    writeMentions(of: bulletin, to: &json)
    list("diagnostics", bulletin.diagnostics, &json) { diagnostic, json in
      json.beginObject()
      json.member("severity", diagnostic.pointee.severity.rawValue)
      json.member("code", diagnostic.pointee.code)
      json.member("message", diagnostic.pointee.message)
      if let span = diagnostic.pointee.span { write(span, to: &json) }
      json.endObject()
    }
    json.endObject()
  }

  private func write(_ source: BulletinSource, to json: inout JSONWriter) {
    json.beginObject()
    json.member("name", source.name)
    json.key("byteCount")
    json.integer(source.text.count)
    json.member("encoding", source.encoding)
    json.member("mediaType", source.mediaType)
    json.member("url", source.url)
    json.member("offsets", options.offsets.rawValue)
    if let record = source.record { json.member("record", record) }
    if options.includesSource {
      json.key("text")
      json.string(source.text)
    }
    json.endObject()
  }

  func write(_ date: ReferenceDate?, to json: inout JSONWriter) {
    guard let date else { return }
    json.key("referenceDate")
    json.beginObject(inline: true)
    json.member("value", date.value)
    json.member("basis", date.basis.rawValue)
    json.endObject()
  }

  // MARK: Pieces

  /// Writes a key and its array.
  @inline(__always) func list<Element>(
    _ key: StaticString, _ elements: [Element], _ json: inout JSONWriter,
    _ write: (UnsafePointer<Element>, inout JSONWriter) -> Void
  ) {
    json.key(key)
    list(elements, &json, write)
  }

  @inline(__always) private func list<Element>(
    _ elements: [Element], _ json: inout JSONWriter,
    _ write: (UnsafePointer<Element>, inout JSONWriter) -> Void
  ) {
    json.beginArray()
    elements.withUnsafeBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return }
      for index in 0..<buffer.count { write(first + index, &json) }
    }
    json.endArray()
  }

  /// Writes the key `span`.
  @inline(__always) func write(_ span: Span, to json: inout JSONWriter) {
    json.span(start: offset(of: span.start), end: offset(of: span.end))
  }

  @inline(__always) private func offset(of byte: UInt32) -> Int {
    offsets?.offset(ofByte: Int(byte)) ?? Int(byte)
  }

  /// Opens an object with the keys `text` and `span`.
  @inline(__always) func begin(
    _ excerpt: UnsafePointer<Excerpt>, in json: inout JSONWriter
  ) {
    let span = excerpt.pointee.span
    if ObjectIdentifier(excerpt.pointee.source) == source, let text = bytes.text(span) {
      json.beginObject(text: text, start: offset(of: span.start), end: offset(of: span.end))
    } else {
      begin(foreign: excerpt.pointee, in: &json)
    }
  }

  /// The same for a text that does not lie in the bulletin's source as it is.
  private func begin(foreign excerpt: Excerpt, in json: inout JSONWriter) {
    json.beginObject()
    json.key("text")
    json.string(excerpt)
    write(excerpt.span, to: &json)
  }

  func write(_ key: StaticString, _ excerpt: Excerpt?, to json: inout JSONWriter) {
    guard let excerpt else { return }
    json.key(key)
    begin(excerpt, in: &json)
    json.endObject()
  }

  /// Opens an object with the keys `text` and `span`.
  func begin(_ excerpt: Excerpt, in json: inout JSONWriter) {
    withUnsafePointer(to: excerpt) { begin($0, in: &json) }
  }

  @inline(__always) func write(
    _ key: StaticString, _ excerpts: [Excerpt], to json: inout JSONWriter
  ) {
    json.key(key)
    write(excerpts, to: &json)
  }

  private func write(_ excerpts: [Excerpt], to json: inout JSONWriter) {
    list(excerpts, &json) { excerpt, json in
      begin(excerpt, in: &json)
      json.endObject()
    }
  }
}

extension JSONWriter {
  mutating func member(_ key: StaticString, _ record: BulletinSource.Record) {
    self.key(key)
    beginObject()
    member("id", record.id)
    if let line = record.line {
      self.key("line")
      integer(line)
    }
    if let extra = record.extra {
      self.key("extra")
      value(.object(extra))
    }
    endObject()
  }
}
