import VNAModel

extension BulletinParser {
  /// Parses one bulletin of bytes in any encoding that is read: UTF-8, UTF-16, windows-1252 and
  /// windows-1258; plain text or a page of HTML.
  ///
  /// No input is refused: what was doubtful is in the bulletin's diagnostics (`invalid-utf8`,
  /// `control-characters`, `empty` …).
  ///
  /// - Parameters:
  ///   - bytes: the file, at most 1 GiB.
  ///   - name: its name, for `source.name`.
  ///   - isHTML: whether it is a page; nil to find out.
  public func parse(bytes: [UInt8], name: String? = nil, isHTML: Bool? = nil) -> Bulletin {
    let format: InputFormat =
      switch isHTML {
      case true?: .html
      case false?: .text
      case nil: .auto
      }
    var scratch = ParserScratch()
    return parse(RecordDecoder.read(bytes, as: format, name: name), reusing: &scratch)
  }

  /// Parses a record; what was doubtful in reading it comes first among the diagnostics.
  package func parse(_ record: InputRecord, reusing scratch: inout ParserScratch) -> Bulletin {
    var bulletin = parse(record.source, hints: record.hints, reusing: &scratch)
    if !record.diagnostics.isEmpty {
      bulletin.diagnostics = record.diagnostics + bulletin.diagnostics
    }
    return bulletin
  }
}
