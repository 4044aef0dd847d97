/// The bulletins of a stream that is read as it comes, in memory that does not grow with it.
///
/// Made by ``BulletinParser/bulletins(in:format:name:maximumRecord:)->AsyncBulletinSequence<Chunks>``.
/// It ends with `CancellationError` when its task is cancelled, and with the stream's own error when that fails.
public struct AsyncBulletinSequence<Chunks: AsyncSequence>: AsyncSequence
where Chunks.Element: Sequence<UInt8> {
  let chunks: Chunks
  let reader: BulletinReader

  /// The iterator of an ``AsyncBulletinSequence``.
  public struct AsyncIterator: AsyncIteratorProtocol {
    var chunks: Chunks.AsyncIterator
    var reader: BulletinReader

    /// The next bulletin, or why it could not be read; nil at the end.
    ///
    /// - Throws: `CancellationError` in a cancelled task, and what the stream throws.
    public mutating func next() async throws -> BulletinResult? {
      while true {
        try Task.checkCancellation()
        if let result = reader.take() { return result }
        if reader.isAtEnd { return nil }
        if let chunk = try await chunks.next() { reader.append(chunk) } else { reader.finish() }
      }
    }
  }

  /// Begins with the first bulletin.
  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(chunks: chunks.makeAsyncIterator(), reader: reader)
  }
}

extension AsyncBulletinSequence: Sendable where Chunks: Sendable {}

/// Single bytes gathered into chunks, as ``AsyncBulletinSequence`` reads them.
public struct AsyncByteChunks<Bytes: AsyncSequence>: AsyncSequence where Bytes.Element == UInt8 {
  let bytes: Bytes
  /// How many bytes a chunk has, but for the last.
  static var size: Int { 64 << 10 }

  /// The iterator of ``AsyncByteChunks``.
  public struct AsyncIterator: AsyncIteratorProtocol {
    var bytes: Bytes.AsyncIterator

    /// The next chunk; nil at the end.
    ///
    /// - Throws: what the bytes throw.
    public mutating func next() async throws -> [UInt8]? {
      var chunk: [UInt8] = []
      chunk.reserveCapacity(AsyncByteChunks.size)
      while chunk.count < AsyncByteChunks.size, let byte = try await bytes.next() {
        chunk.append(byte)
      }
      return chunk.isEmpty ? nil : chunk
    }
  }

  /// Begins with the first byte.
  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(bytes: bytes.makeAsyncIterator())
  }
}

extension AsyncByteChunks: Sendable where Bytes: Sendable {}

extension BulletinParser {
  /// The bulletins of bytes that come one by one, as from `URLSession` or a file handle.
  ///
  /// <!-- not compiled: Foundation for Linux has no such bytes -->
  /// ```swift
  /// let (bytes, _) = try await URLSession.shared.bytes(from: address)
  /// for try await result in parser.bulletins(in: bytes) { … }
  /// ```
  ///
  /// - Parameters:
  ///   - bytes: the stream.
  ///   - format: how the stream holds its bulletins, or `auto` to find out.
  ///   - name: the file's name, which `auto` looks at and ``/VNAModel/BulletinSource`` keeps.
  ///   - maximumRecord: the longest record in bytes; longer ones fail with `record-too-large`.
  public func bulletins<Bytes: AsyncSequence>(
    in bytes: Bytes, format: InputFormat = .auto, name: String? = nil,
    maximumRecord: Int = 16 << 20
  ) -> AsyncBulletinSequence<AsyncByteChunks<Bytes>> where Bytes.Element == UInt8 {
    bulletins(
      in: AsyncByteChunks(bytes: bytes), format: format, name: name, maximumRecord: maximumRecord)
  }

  /// The bulletins of bytes that come in chunks; faster than single bytes.
  ///
  /// - Parameters:
  ///   - chunks: the bytes in pieces of any size; 256 KiB to 1 MiB are fast.
  ///   - format: how the stream holds its bulletins, or `auto` to find out.
  ///   - name: the file's name, which `auto` looks at and ``/VNAModel/BulletinSource`` keeps.
  ///   - maximumRecord: the longest record in bytes; longer ones fail with `record-too-large`.
  public func bulletins<Chunks: AsyncSequence>(
    in chunks: Chunks, format: InputFormat = .auto, name: String? = nil,
    maximumRecord: Int = 16 << 20
  ) -> AsyncBulletinSequence<Chunks> where Chunks.Element: Sequence<UInt8> {
    AsyncBulletinSequence(chunks: chunks, reader: reader(format, name, maximumRecord))
  }
}
