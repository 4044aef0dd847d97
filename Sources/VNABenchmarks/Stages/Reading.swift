import VNAModel
import VNAParsing

extension Stage {
  /// A file in windows of 256 KiB, cut into records and decoded: all that comes before the parser.
  static let read = Stage("read", "a file in windows, cut into records and decoded") { input in
    let file = try TemporaryFile(input.bytes)
    var decoder = RecordDecoder()
    return Prepared(input) {
      var splitter = RecordSplitter(format: .rs, name: nil)
      var count = 0
      func decode(_ batch: RecordBatch?) {
        guard let batch else { return }
        for record in batch.records {
          if case .success(let input) = decoder.decode(record, of: batch) {
            count += input.source.text.count
          }
        }
      }
      guard System.read(file.path, { decode(splitter.append($0)) }) else {
        throw Failure("cannot read \(file.path)")
      }
      decode(splitter.finish())
      return Pass(checksum: count)
    }
  }
}

/// A file that is gone with its last user.
final class TemporaryFile {
  let path: String
  private let directory: TemporaryDirectory

  init(_ bytes: [UInt8]) throws {
    directory = try TemporaryDirectory()
    path = directory.path + "/text"
    guard bytes.withUnsafeBytes({ System.write($0, to: path) }) else {
      throw Stage.Failure("cannot write \(path)")
    }
  }
}

/// A directory that is gone, with all that is in it, with its last user.
final class TemporaryDirectory {
  let path: String

  init() throws {
    guard let path = System.makeTemporaryDirectory() else {
      throw Stage.Failure("cannot make a temporary directory; TMPDIR names another place")
    }
    self.path = path
  }

  deinit { System.removeDirectory(path) }
}
