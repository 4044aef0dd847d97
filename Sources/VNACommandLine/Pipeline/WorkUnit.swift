import VNAParsing

/// A piece of work for one worker: whole records of a stream, or some small files.
enum WorkUnit: Sendable {
  case records(RecordBatch)
  case files([Input])
  /// An input that cannot be read: told in its turn.
  case failure(CommandError)
}

/// Cuts the inputs into units of work, in order, without reading more than is asked for.
///
/// Small files are left to the workers to read; large ones and streams are cut into batches here.
struct WorkSource: ~Copyable, Sendable {
  /// What the units are made with.
  struct Options: Sendable {
    var format = InputFormat.auto
    var maximumRecord = 16 << 20
  }

  /// Files up to this size are read by the workers.
  static let smallFile = 256 << 10
  private static let filesPerUnit = 64
  private static let bytesPerUnit = 256 << 10
  private static let chunk = 256 << 10
  /// What many tiny records come to can be far larger than they are.
  private static let recordsPerUnit = 1024

  private struct Stream: ~Copyable, Sendable {
    let reader: FileReader
    var splitter: RecordSplitter
  }

  private var walker: InputWalker
  private let options: Options
  private var stream: Stream?
  private var waiting: [WorkUnit] = []
  private var buffer: [UInt8] = []
  /// Called before a read that has to wait, so that what is done is seen meanwhile.
  private let willWait: @Sendable () -> Void

  init(
    _ selection: InputSelection, options: Options, willWait: @escaping @Sendable () -> Void
  ) {
    walker = InputWalker(selection)
    self.options = options
    self.willWait = willWait
  }

  /// The next unit; nil at the end.
  mutating func next() -> WorkUnit? {
    while true {
      if !waiting.isEmpty { return waiting.removeFirst() }
      if stream != nil {
        readStream()
      } else if !nextFiles() {
        return nil
      }
    }
  }

  /// Lets the next files wait, and what ends them: a stream, or an input that cannot be read.
  /// False at the end.
  private mutating func nextFiles() -> Bool {
    var files: [Input] = []
    var bytes = 0
    defer { if !files.isEmpty { waiting.insert(.files(files), at: 0) } }
    while files.count < Self.filesPerUnit, bytes < Self.bytesPerUnit {
      switch walker.next() {
      case nil:
        return !files.isEmpty
      case .failure(let error):
        waiting.append(.failure(error))
        return true
      case .success(let input):
        if let size = smallSize(input) {
          files.append(input)
          bytes += size
          continue
        }
        do throws(CommandError) {
          stream = Stream(
            reader: try FileReader(input),
            splitter: RecordSplitter(
              format: options.format, name: input.name, maximumRecord: options.maximumRecord))
        } catch {
          waiting.append(.failure(error))
        }
        return true
      }
    }
    return true
  }

  /// The size of a file that a worker can read whole; nil for streams and large files.
  private func smallSize(_ input: Input) -> Int? {
    guard case .file(let path) = input, let status = try? Platform.status(of: path) else {
      return nil
    }
    guard status.kind == .regular, status.byteCount <= Self.smallFile else { return nil }
    return max(1, status.byteCount)
  }

  /// Reads on in the stream until records have ended, or it has.
  private mutating func readStream() {
    if buffer.isEmpty { buffer = [UInt8](repeating: 0, count: Self.chunk) }
    guard var open = stream.take() else { return }
    do throws(CommandError) {
      while true {
        if !open.reader.isReady { willWait() }
        let count = try read(open.reader)
        guard count > 0 else {
          if let batch = open.splitter.finish() { add(batch) }
          return
        }
        let batch = buffer.withUnsafeBufferPointer {
          open.splitter.append(UnsafeBufferPointer(rebasing: $0[..<count]))
        }
        guard let batch else { continue }
        add(batch)
        stream = consume open
        return
      }
    } catch {
      waiting.append(.failure(error))
    }
  }

  private mutating func add(_ batch: RecordBatch) {
    var rest = batch.records[...]
    while !rest.isEmpty {
      var part = batch
      part.records = Array(rest.prefix(Self.recordsPerUnit))
      rest = rest.dropFirst(Self.recordsPerUnit)
      waiting.append(.records(part))
    }
  }

  private mutating func read(_ reader: borrowing FileReader) throws(CommandError) -> Int {
    var failure: CommandError?
    let count = buffer.withUnsafeMutableBytes { bytes in
      do throws(CommandError) {
        return try reader.read(into: bytes)
      } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw failure }
    return count
  }
}
