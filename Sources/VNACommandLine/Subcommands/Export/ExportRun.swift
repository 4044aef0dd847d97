import Synchronization
import VNAExport
import VNAModel

/// One export: from inputs to standard output, a file or a directory.
struct ExportRun {
  var format: ExportFormat
  var options: ExportOptions
  var exporters: ExporterRegistry
  var input: BulletinInput
  var overwrites = false
  /// Whether the ending of a file has to fit the format.
  var checksEnding = true

  /// Runs it into one file; nil as `target` is standard output.
  func run(toFile target: Path?, in context: Context) async throws -> ExitCode {
    guard let target else { return try await run(to: nil, in: context) }
    if checksEnding { try OutputTarget.check(target, holds: format, among: exporters.formats) }
    if format.shape == .document {
      // That there is a second bulletin shows only later: until then no file is made or emptied.
      let kept = OutputSink.memory()
      let (code, isEmpty) = try await write(to: kept, terminal: nil, context)
      guard input.isWhole(code, isEmpty: isEmpty) else { return code }
      let file = try OutputTarget.open(target, overwrites: overwrites)
      try file.sink.write(kept.kept)
      try file.finish()
      return code
    }
    let file = try OutputTarget.open(target, overwrites: overwrites)
    Interruption.watch()
    let (code, isEmpty) = try await write(to: file.sink, terminal: nil, context)
    if input.isWhole(code, isEmpty: isEmpty) { try file.finish() }
    return code
  }

  /// Runs it; nil as `target` is standard output, a directory gets a file for each bulletin.
  func run(to target: Path?, in context: Context) async throws -> ExitCode {
    Interruption.watch()
    guard let target else {
      return try await write(to: context.output, terminal: context.outputTerminal, context).code
    }
    let status = try? Platform.status(of: target)
    if status?.kind == .directory || target.bytes.last == 0x2F {
      return try await write(into: target, exists: status != nil, context)
    }
    return try await run(toFile: target, in: context)
  }

  // MARK: One output

  private func write(
    to output: OutputSink, terminal: Terminal?, _ context: Context
  ) async throws -> (code: ExitCode, isEmpty: Bool) {
    let export = ExportOutput(try makeExporter(options))
    let sink = PieceSink(
      output, export: export, isSingle: format.shape == .document,
      notation: terminal?.showsControls == true
        ? (format.mediaType.hasSuffix("json") ? .json : .braces) : nil)
    do {
      try sink.begin()
      let status = try await input.run(to: sink, in: context) {
        PieceProcessor(export: export)
      }
      try sink.end()
      return (status, sink.isEmpty)
    } catch  where sink.hasSecond {
      throw CommandError(
        .usage, "the format '\(format.name)' holds one bulletin a file, and there are several",
        try: "vna export \(format.name) FILE… -o DIRECTORY/")
    }
  }

  private func makeExporter(_ options: ExportOptions) throws(UsageError) -> any Exporter {
    do {
      return try exporters.makeExporter(format.name, options: options)
    } catch {
      throw UsageError(error.description)
    }
  }

  // MARK: A file for each bulletin

  private func write(
    into directory: Path, exists: Bool, _ context: Context
  ) async throws -> ExitCode {
    if !exists {
      do throws(Platform.Failure) {
        try Platform.makeDirectory(directory)
      } catch {
        throw CommandError(creating: directory, error)
      }
    }
    let files = try ExportFiles(
      directory: directory, format: format, overwrites: overwrites,
      makers: [(format.fileExtension, options)]
        + format.companions.map { companion in
          (
            companion.fileExtension,
            ExportOptions(options.values.merging(companion.options) { $1 })
          )
        }, exporters: exporters)
    let status = try await input.run(to: context.output, in: context) {
      FileProcessor(files: files)
    }
    if let failure = files.failure { throw failure }
    return status
  }
}

extension CommandError {
  /// The same with advice.
  func suggesting(_ advice: String) -> CommandError {
    var copy = self
    copy.suggestion = advice
    return copy
  }
}

extension ExportRun {
  /// An export in a format of the registry.
  ///
  /// - Throws: `UsageError` where the program has no such format.
  init(
    _ name: String, options: ExportOptions = ExportOptions(), input: BulletinInput,
    overwrites: Bool = false, in context: Context
  ) throws(UsageError) {
    let exporters = context.registry.exporters
    let format = try exporters.required(name)
    self.init(
      format: format, options: options, exporters: exporters, input: input, overwrites: overwrites)
  }
}

/// Writes each bulletin's piece, framed by its length and by the identity of the bulletin.
private struct PieceProcessor: BulletinProcessor {
  private let export: ExportOutput
  private let box = BufferBox()

  init(export: ExportOutput) { self.export = export }

  mutating func process(_ bulletin: Bulletin, into output: inout [UInt8]) {
    let identity = Array((export.identity(of: bulletin) ?? "").utf8)
    export.write(bulletin, to: &box.buffer)
    box.buffer.withBytes { bytes in
      for count in [identity.count, bytes.count] {
        withUnsafeBytes(of: UInt64(count)) { output.append(contentsOf: $0) }
      }
      output.append(contentsOf: identity)
      output.append(contentsOf: bytes)
    }
    box.buffer.removeAll()
  }
}

/// A buffer is no copyable value, a processor is one: the box is the processor's alone.
final class BufferBox {
  var buffer = ExportBuffer()
}

/// Joins pieces into one output.
private final class PieceSink: OrderedSink {
  private struct State {
    var count = 0
    /// The identities of the bulletins that came, where the format has them once.
    var known: Set<[UInt8]> = []
    /// The only document, until it is known that there is no second.
    var document: [UInt8] = []
  }

  private let output: OutputSink
  private let export: ExportOutput
  private let isSingle: Bool
  /// How control characters are written out; nil where a program reads.
  private let notation: ControlCharacters.Notation?
  private let state = Mutex(State())

  init(
    _ output: OutputSink, export: ExportOutput, isSingle: Bool,
    notation: ControlCharacters.Notation?
  ) {
    self.output = output
    self.export = export
    self.isSingle = isSingle
    self.notation = notation
  }

  /// Whether a second document came where there can be one only.
  var hasSecond: Bool { isSingle && state.withLock { $0.count > 1 } }

  /// Whether no bulletin came.
  var isEmpty: Bool { state.withLock { $0.count == 0 } }

  func begin() throws(OutputError) { try piece { export.begin(&$0) } }

  func write(_ bytes: [UInt8]) throws(OutputError) {
    var index = 0
    while index + 16 <= bytes.count {
      let (first, second) = bytes.withUnsafeBytes {
        (
          $0.loadUnaligned(fromByteOffset: index, as: UInt64.self),
          $0.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
        )
      }
      let start = index + 16 + Int(first)
      let end = start + Int(second)
      try add(bytes[start..<end], of: bytes[(index + 16)..<start])
      index = end
    }
  }

  private func add(
    _ bytes: ArraySlice<UInt8>, of identity: ArraySlice<UInt8>
  ) throws(OutputError) {
    let isKnown = state.withLock { state in
      !identity.isEmpty && !state.known.insert(Array(identity)).inserted
    }
    if isKnown { return }
    let count = state.withLock { state in
      state.count += 1
      if isSingle { state.document = Array(bytes) }
      return state.count
    }
    if isSingle {
      // Nothing was written yet, and nothing will be.
      if count > 1 { throw OutputError(failure: .notSupported) }
      return
    }
    if count > 1 { try piece { $0.append(export.separator) } }
    try put(Array(bytes))
  }

  func flush() throws(OutputError) { try output.flush() }

  func end() throws(OutputError) {
    if isSingle { try put(state.withLock { $0.document }) }
    try piece { export.end(&$0) }
  }

  private func piece(_ body: (inout ExportBuffer) -> Void) throws(OutputError) {
    var buffer = ExportBuffer()
    body(&buffer)
    try put(buffer.withBytes { Array($0) })
  }

  private func put(_ bytes: [UInt8]) throws(OutputError) {
    if let notation {
      // On a terminal nothing may move the cursor; CRLF is a plain line end there.
      let text = bytes.indices.filter { index in
        bytes[index] != 0x0D || index + 1 >= bytes.count || bytes[index + 1] != 0x0A
      }.map { bytes[$0] }
      let shown = String(decoding: text, as: UTF8.self)
      try output.write(ControlCharacters.madeVisible(shown, as: notation))
    } else if !bytes.isEmpty {
      try output.write(bytes)
    }
  }
}
