/// The bulletins of a stream, one after the other, in memory that does not grow with the stream.
///
/// Made by ``BulletinParser/bulletins(in:format:name:maximumRecord:)->BulletinSequence<Chunks>``. It
/// can be gone through as often as its chunks can.
public struct BulletinSequence<Chunks: Sequence>: Sequence
where Chunks.Element: Sequence<UInt8> {
  let chunks: Chunks
  let reader: BulletinReader

  /// The iterator of a ``BulletinSequence``.
  public struct Iterator: IteratorProtocol {
    var chunks: Chunks.Iterator
    var reader: BulletinReader

    /// The next bulletin, or why it could not be read; nil at the end.
    public mutating func next() -> BulletinResult? {
      while true {
        if let result = reader.take() { return result }
        if reader.isAtEnd { return nil }
        if let chunk = chunks.next() { reader.append(chunk) } else { reader.finish() }
      }
    }
  }

  /// Begins with the first bulletin.
  public func makeIterator() -> Iterator {
    Iterator(chunks: chunks.makeIterator(), reader: reader)
  }
}

extension BulletinSequence: Sendable where Chunks: Sendable {}

extension BulletinParser {
  /// The bulletins of a stream of bytes: JSON lines, records separated by the byte 0x1E, or one
  /// text or page.
  ///
  /// ```swift
  /// for result in parser.bulletins(in: chunks) {
  ///   switch result {
  ///   case .success(let bulletin): print(bulletin.id)
  ///   case .failure(let error): print("line \(error.line ?? 0): \(error.message)")
  ///   }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - chunks: the bytes in pieces of any size, as arrays or `Data`; 256 KiB to 1 MiB are fast.
  ///   - format: how the stream holds its bulletins, or `auto` to find out.
  ///   - name: the file's name, which `auto` looks at and ``/VNAModel/BulletinSource`` keeps.
  ///   - maximumRecord: the longest record in bytes; longer ones fail with `record-too-large`.
  public func bulletins<Chunks: Sequence>(
    in chunks: Chunks, format: InputFormat = .auto, name: String? = nil,
    maximumRecord: Int = 16 << 20
  ) -> BulletinSequence<Chunks> where Chunks.Element: Sequence<UInt8> {
    BulletinSequence(chunks: chunks, reader: reader(format, name, maximumRecord))
  }

  /// The bulletins of bytes in memory.
  ///
  /// - Parameters:
  ///   - bytes: all of them.
  ///   - format: how they hold their bulletins, or `auto` to find out.
  ///   - name: the file's name, which `auto` looks at and ``/VNAModel/BulletinSource`` keeps.
  ///   - maximumRecord: the longest record in bytes; longer ones fail with `record-too-large`.
  public func bulletins<Bytes: Collection<UInt8>>(
    in bytes: Bytes, format: InputFormat = .auto, name: String? = nil,
    maximumRecord: Int = 16 << 20
  ) -> BulletinSequence<CollectionOfOne<Bytes>> {
    bulletins(
      in: CollectionOfOne(bytes), format: format, name: name, maximumRecord: maximumRecord)
  }

  func reader(_ format: InputFormat, _ name: String?, _ maximumRecord: Int) -> BulletinReader {
    BulletinReader(
      self, RecordSplitter(format: format, name: name, maximumRecord: maximumRecord))
  }
}
