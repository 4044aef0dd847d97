import Synchronization

/// Buffered output to a file descriptor. Every write may throw: a full disk and a reader that went
/// away are never overlooked. May be used from several threads; each call is written in one piece.
public final class OutputSink: Sendable {
  private struct State {
    var buffer: [UInt8] = []
    var failure: OutputError?
    var atFirstWrite: (@Sendable () -> Void)?
  }

  /// Nil keeps everything: for tests, and for what may never be written.
  private let descriptor: Int32?
  private let capacity: Int
  private let closes: Bool
  /// Whether there is what the descriptor names; a closed one fails with the first bytes.
  private let isOpen: Bool
  private let state: Mutex<State>

  private init(_ descriptor: Int32?, capacity: Int, closes: Bool = false, isOpen: Bool = true) {
    self.isOpen = isOpen
    self.descriptor = descriptor
    self.capacity = capacity
    self.closes = closes
    state = Mutex(State())
  }

  deinit {
    if closes, let descriptor { Platform.closeFile(descriptor) }
  }

  /// Standard output; a terminal sees each piece at once.
  static func standardOutput() -> OutputSink {
    let isTerminal = Platform.isTerminal(Platform.standardOutput)
    return OutputSink(
      Platform.standardOutput, capacity: isTerminal ? 0 : 1 << 16,
      isOpen: Platform.isOpen(Platform.standardOutput))
  }

  /// Standard error, without a buffer.
  static func standardError() -> OutputSink {
    OutputSink(Platform.standardError, capacity: 0)
  }

  package static func memory() -> OutputSink {
    OutputSink(nil, capacity: .max)
  }

  /// A new file at a `path`; one that exists is an error unless `overwrites`.
  ///
  /// - Throws: a ``CommandError`` with `cannotCreate` or `permission`.
  public static func file(_ path: Path, overwrites: Bool = false) throws(CommandError) -> OutputSink
  {
    do {
      let descriptor = try Platform.create(path, overwrites: overwrites)
      return file(descriptor: descriptor)
    } catch {
      throw CommandError(creating: path, error)
    }
  }

  /// The output to an open file, which is closed with it.
  static func file(descriptor: Int32) -> OutputSink {
    OutputSink(descriptor, capacity: 1 << 16, closes: true)
  }

  /// Lets something happen before anything is written.
  func atFirstWrite(_ action: @escaping @Sendable () -> Void) {
    state.withLock { $0.atFirstWrite = action }
  }

  /// Adds the UTF-8 of `text`.
  ///
  /// - Throws: ``OutputError`` where writing failed, now or before.
  public func write(_ text: String) throws(OutputError) {
    var text = text
    let result: Result<Void, OutputError> = text.withUTF8 { bytes in
      Result { () throws(OutputError) in try write(bytes: UnsafeRawBufferPointer(bytes)) }
    }
    try result.get()
  }

  /// Adds bytes.
  ///
  /// - Throws: ``OutputError`` where writing failed, now or before.
  public func write(_ bytes: [UInt8]) throws(OutputError) {
    let result: Result<Void, OutputError> = bytes.withUnsafeBytes { bytes in
      Result { () throws(OutputError) in try write(bytes: bytes) }
    }
    try result.get()
  }

  /// Adds bytes.
  ///
  /// - Throws: ``OutputError`` where writing failed, now or before.
  public func write(bytes: UnsafeRawBufferPointer) throws(OutputError) {
    let result: Result<Void, OutputError> = state.withLock { state in
      Result { () throws(OutputError) in
        if let failure = state.failure { throw failure }
        state.atFirstWrite?()
        state.atFirstWrite = nil
        if state.buffer.count + bytes.count > capacity { try send(&state) }
        if bytes.count >= capacity {
          try send(bytes, &state)
        } else {
          state.buffer.append(contentsOf: bytes)
        }
      }
    }
    try result.get()
  }

  /// Writes what is buffered.
  ///
  /// - Throws: ``OutputError`` where writing failed, now or before.
  public func flush() throws(OutputError) {
    let result: Result<Void, OutputError> = state.withLock { state in
      Result { () throws(OutputError) in
        if let failure = state.failure { throw failure }
        try send(&state)
      }
    }
    try result.get()
  }

  /// All that was written to `memory()`.
  package var contents: String { String(decoding: kept, as: UTF8.self) }

  /// The bytes that were written to `memory()`.
  var kept: [UInt8] { state.withLock { $0.buffer } }

  private func send(_ state: inout State) throws(OutputError) {
    guard descriptor != nil, !state.buffer.isEmpty else { return }
    var buffer: [UInt8] = []
    swap(&buffer, &state.buffer)
    let result: Result<Void, OutputError> = buffer.withUnsafeBytes { bytes in
      Result { () throws(OutputError) in try send(bytes, &state) }
    }
    buffer.removeAll(keepingCapacity: true)
    swap(&buffer, &state.buffer)
    try result.get()
  }

  private func send(
    _ bytes: UnsafeRawBufferPointer, _ state: inout State
  ) throws(OutputError) {
    guard let descriptor else { return }
    do throws(Platform.Failure) {
      guard isOpen else { throw .closed }
      try Platform.writeAll(descriptor, bytes)
    } catch {
      let failure = OutputError(failure: error)
      state.failure = failure
      throw failure
    }
  }
}

/// Output that could not be written.
public struct OutputError: Error, Hashable, CustomStringConvertible {
  let failure: Platform.Failure

  /// The status with which the program ends because of it.
  public var exitCode: ExitCode { failure.isBrokenPipe ? .brokenPipe : .inputOutput }
  public var description: String {
    failure == .closed ? "standard output is closed" : "cannot write: " + failure.description
  }
}
