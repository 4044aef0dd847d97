import VNAModel

/// Why one record of a stream could not be read; the other records are not touched by it.
public struct RecordError: Error, Hashable, Sendable {
  /// The kind of error: `bad-json`, `lone-surrogate`, `nesting-too-deep`, `bad-field`, `no-text`
  /// or `record-too-large`; of what is put into a store also `binary`.
  public var code: String
  /// What is wrong and what to try, in one English sentence.
  public var message: String
  /// The name of the file.
  public var name: String?
  /// The line (JSON lines) or the number of the record (`rs`), from 1.
  public var line: Int?
  /// The column in Unicode scalars, from 1, where the error has a place.
  public var column: Int?
  /// The caller's id of the record, if it was read before the error.
  public var id: String?
}

extension RecordError: CustomStringConvertible {
  /// `pages.jsonl:2:7: what is wrong [its code]`, as far as the place is known.
  public var description: String {
    let place = [
      name ?? line.map { _ in "record" }, line.map(String.init), column.map(String.init),
    ]
    .compactMap(\.self).joined(separator: ":")
    return (place.isEmpty ? "" : place + ": ") + "\(message) [\(code)]"
  }
}

extension RecordError {
  /// The error of a record that is refused for what a diagnostic says of it.
  package init(_ diagnostic: Diagnostic, of source: BulletinSource) {
    self.init(
      code: diagnostic.code, message: diagnostic.message, name: source.name,
      line: source.record?.line, id: source.record?.id)
  }
}
