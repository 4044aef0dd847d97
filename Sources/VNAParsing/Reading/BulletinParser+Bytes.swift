import VNAModel

extension BulletinSource {
  /// Decodes one bulletin of bytes in any encoding that is read: UTF-8, UTF-16, windows-1252 and
  /// windows-1258; plain text or a page of HTML, whose text alone is kept.
  ///
  /// ```swift
  /// let source = BulletinSource(decoding: bytes, as: .html, url: "https://exemple.vn/1")
  /// let bulletin = parser.parse(source, hints: ParseHints(language: "fr"))
  /// ```
  ///
  /// No input is refused: what was doubtful is among the diagnostics of the bulletin that a parser makes
  /// of it (`invalid-utf8`, `control-characters`, `empty` …), and the day of publication that a page's
  /// metadata give is its reference date where nobody gives another.
  ///
  /// - Parameters:
  ///   - bytes: the file, at most 1 GiB.
  ///   - format: ``InputFormat/text``, ``InputFormat/html``, or ``InputFormat/auto`` to find out. The
  ///     forms of many bulletins, ``InputFormat/jsonl`` and ``InputFormat/rs``, are taken as text:
  ///     `bulletins(in:name:)` of ``BulletinParser`` reads them.
  ///   - name: the file's name, for ``/VNAModel/BulletinSource/name``.
  ///   - url: the address of the page; of HTML, that of its metadata where it is nil.
  public init(
    decoding bytes: [UInt8], as format: InputFormat = .auto, name: String? = nil,
    url: String? = nil
  ) {
    self = RecordDecoder.read(bytes, as: format, name: name).found
    if let url { self.url = url }
  }
}

extension BulletinParser {
  /// Parses one bulletin of bytes, decoded as `BulletinSource(decoding:as:name:url:)` does, which is the
  /// way to go where there are hints.
  ///
  /// - Parameters:
  ///   - bytes: the file, at most 1 GiB.
  ///   - name: its name, for `source.name`.
  public func parse(bytes: [UInt8], name: String? = nil) -> Bulletin {
    parse(BulletinSource(decoding: bytes, name: name))
  }

  /// Parses a record; what was doubtful in reading it comes first among the diagnostics.
  package func parse(_ record: InputRecord, reusing scratch: inout ParserScratch) -> Bulletin {
    parse(record.found, reusing: &scratch)
  }
}
