import VNAText

extension Stage {
  /// Checks that every bulletin is valid UTF-8.
  static let utf8Check = Stage("utf8-check", "UTF-8 validity, record by record") { input in
    {
      input.bytes.withUnsafeBufferPointer { buffer in
        var valid = 0
        for record in input.records {
          if UTF8Validation.isValid(UnsafeBufferPointer(rebasing: buffer[record])) { valid += 1 }
        }
        return valid
      }
    }
  }
}
