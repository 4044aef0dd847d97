import VNAModel
import VNAText

/// A file of JSON that a person wrote: what is wrong with it is told with its line and column.
struct JSONFile {
  let name: String
  private let source: SourceText
  /// The status with which the program ends because of it.
  private let exitCode: ExitCode

  /// Reads a file of at most 16 MiB.
  ///
  /// - Throws: where it cannot be read, or is not UTF-8.
  init(_ path: Path, otherwise exitCode: ExitCode = .badInput) throws(CommandError) {
    let reader = try FileReader(.file(path))
    name = reader.name
    self.exitCode = exitCode
    let bytes = try reader.readAll(limit: ByteSize(bytes: 16 << 20))
    guard let source = SourceText(utf8: bytes) else {
      let offset = UTF8Validation.firstInvalid(in: bytes)?.lowerBound ?? 0
      let position = SourceText(validUTF8: Array(bytes[..<offset])).position(at: offset)
      throw CommandError(
        exitCode, at: .init(file: name, line: position.line, column: position.column),
        "this is not UTF-8")
    }
    self.source = source
  }

  /// The place of a byte.
  func location(at offset: Int) -> CommandError.Location {
    let position = source.position(at: offset)
    return .init(file: name, line: position.line, column: position.column)
  }

  /// An error at a byte.
  func error(_ message: String, at offset: Int, try suggestion: String? = nil) -> CommandError {
    CommandError(exitCode, at: location(at: offset), message, try: suggestion)
  }

  /// Reads with a reader of all the bytes, to their end.
  func read<Value>(
    _ body: (inout JSONReader) throws(JSONReadingError) -> Value
  ) throws(CommandError) -> Value {
    let result: Result<Value, JSONReadingError> = source.withBytes { bytes in
      Result { () throws(JSONReadingError) in
        var reader = JSONReader(bytes)
        let value = try body(&reader)
        try reader.finish()
        return value
      }
    }
    do throws(JSONReadingError) {
      return try result.get()
    } catch {
      throw self.error(error.message, at: error.offset)
    }
  }

  /// Reads each line that is not empty, with a reader of it alone; with its number from 1 on.
  func readLines<Value>(
    _ body: (inout JSONReader) throws(JSONReadingError) -> Value
  ) throws(CommandError) -> [(line: Int, value: Value)] {
    let result: Result<[(line: Int, value: Value)], CommandError> = source.withBytes { bytes in
      Result { () throws(CommandError) in
        var values: [(line: Int, value: Value)] = []
        var number = 0
        var start = 0
        while start < bytes.count {
          let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
          defer { start = end + 1 }
          number += 1
          guard bytes[start..<end].contains(where: { $0 > 0x20 }) else { continue }
          do throws(JSONReadingError) {
            var reader = JSONReader(UnsafeBufferPointer(rebasing: bytes[start..<end]))
            values.append((number, try body(&reader)))
            try reader.finish()
          } catch {
            throw self.error(error.message, at: start + error.offset)
          }
        }
        return values
      }
    }
    return try result.get()
  }
}
