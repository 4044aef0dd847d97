/// Takes the bytes of an export in order: a file, a socket, memory.
public protocol ByteSink {
  /// Takes `bytes`, all of them, before it returns; they are not valid afterwards.
  ///
  /// - Throws: the sink's own error where they could not all be taken.
  mutating func write(_ bytes: UnsafeRawBufferPointer) throws
}

/// A sink that keeps everything in memory.
public struct MemorySink: ByteSink, Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// Makes an empty sink.
  public init() {}

  /// Adds `bytes` at the end; never throws.
  public mutating func write(_ bytes: UnsafeRawBufferPointer) {
    self.bytes.append(contentsOf: bytes)
  }
}
