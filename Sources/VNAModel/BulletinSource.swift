/// Where a bulletin came from, and its text.
public struct BulletinSource: Hashable, Sendable {
  /// The text that all spans of the bulletin index.
  public var text: SourceText
  /// The name of the file, or nil for text handed over in memory.
  public var name: String?
  /// The encoding of the input: `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, `windows-1258`,
  /// or `utf-8-repaired` where bad bytes became U+FFFD.
  public var encoding: String
  /// The media type of the input: `text/plain` or `text/html`.
  public var mediaType: String
  /// The address of the page.
  public var url: String?
  /// The record of a stream, for JSON lines and separated records.
  public var record: Record?
  /// What decoding the input found out beside the text. It waits here for the parse, which takes it.
  package var findings: SourceFindings?

  /// What a stream says of one record.
  public struct Record: Hashable, Sendable, Codable {
    /// The caller's own id.
    public var id: String?
    /// The line (JSON lines) or the number of the record (`rs`), from 1.
    public var line: Int?
    /// The keys of the record that VNAKit does not know, kept as they came.
    public var extra: [String: JSONValue]?

    /// Makes a record's description.
    public init(id: String? = nil, line: Int? = nil, extra: [String: JSONValue]? = nil) {
      self.id = id
      self.line = line
      self.extra = extra
    }
  }

  /// Makes a description of `text`.
  public init(
    _ text: SourceText, name: String? = nil, encoding: String = "utf-8",
    mediaType: String = "text/plain", url: String? = nil, record: Record? = nil
  ) {
    self.text = text
    self.name = name
    self.encoding = encoding
    self.mediaType = mediaType
    self.url = url
    self.record = record
  }
}

extension BulletinSource: Codable {
  enum CodingKeys: String, CodingKey {
    case name, byteCount, encoding, mediaType, url, offsets, record, text
  }

  /// Reads the description and the text, from the JSON or from `userInfo`.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when there is no text or it has another length.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decodeIfPresent(String.self, forKey: .name)
    encoding = try container.decode(String.self, forKey: .encoding)
    mediaType = try container.decode(String.self, forKey: .mediaType)
    url = try container.decodeIfPresent(String.self, forKey: .url)
    record = try container.decodeIfPresent(Record.self, forKey: .record)
    if let given = decoder.userInfo[.bulletinSource] as? SourceText {
      text = given
    } else if let string = try container.decodeIfPresent(String.self, forKey: .text) {
      text = SourceText(string)
    } else {
      throw DecodingError.dataCorruptedError(
        forKey: .text, in: container,
        debugDescription:
          "the JSON has no source.text: set decoder.userInfo[.bulletinSource] to the "
          + "SourceText, or write the text (BulletinJSON.Options.includesSource, the option "
          + "--include-source of vna, JSONEncoder without bulletinIncludesSource = false)")
    }
    guard try container.decode(Int.self, forKey: .byteCount) == text.count else {
      throw DecodingError.dataCorruptedError(
        forKey: .byteCount, in: container,
        debugDescription: "the source has \(text.count) bytes: it is not this bulletin's")
    }
  }

  /// Writes the description, with the text unless `userInfo` says to leave it out.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(name, forKey: .name)
    try container.encode(text.count, forKey: .byteCount)
    try container.encode(encoding, forKey: .encoding)
    try container.encode(mediaType, forKey: .mediaType)
    try container.encodeIfPresent(url, forKey: .url)
    let map = encoder.userInfo[.bulletinOffsets] as? OffsetMap
    try container.encode(map?.unit ?? .utf8, forKey: .offsets)
    try container.encodeIfPresent(record, forKey: .record)
    if encoder.userInfo[.bulletinIncludesSource] as? Bool != false {
      try container.encode(text.text, forKey: .text)
    }
  }
}
