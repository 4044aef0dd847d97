extension FailedRecord {
  /// The line that stands in the output in the place of a record that could not be read:
  /// ``/VNAExport/BulletinJSON/write(_:to:)-(FailedRecord,_)`` writes it.
  public init(_ error: RecordError) {
    let record = BulletinSource.Record(id: error.id, line: error.line)
    self.init(
      code: error.code, message: error.message,
      source: Source(
        name: error.name, record: error.id == nil && error.line == nil ? nil : record))
  }
}
