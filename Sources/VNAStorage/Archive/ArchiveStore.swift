import Synchronization
import VNAModel

/// The store that applications embed: a directory of append-only segments with checksums.
///
/// ```swift
/// let store = try ArchiveStore(path: "bulletins.vna")
/// let reports = try store.insert(bulletins, engine: "VNAKit 0.1.0")
/// let page = try store.page(Query("person:\"Tô Lâm\""), limit: 20)
/// try store.close()
/// ```
///
/// Beyond the contract of ``BulletinStore``:
///
/// - One writer and many readers. The writer holds a lock on the directory until the store is closed
///   or the process ends; a second one gets ``StoreError/Kind/locked``. Stores opened with
///   ``Access/readOnly`` take no lock and see what was complete when they were opened, or when
///   ``refresh()`` was called.
/// - After a crash of the process or the machine the store has a prefix of the batches that were
///   inserted, whole and without holes, and at least those that ``Options/durability`` promises.
/// - A batch that was being written when the machine stopped is cut off and told in ``recovery``.
///   Damage anywhere else is ``StoreError/Kind/corrupt``: nothing is left out silently, and
///   ``repair(from:to:didSave:)`` saves what can be saved into a new archive.
/// - A failed `fsync` makes the store useless for writing (``StoreError/Kind/poisoned``).
///
/// The methods do not suspend: they may be called without `await`, and block for as long as the disk
/// takes, ``insert(_:engine:)->[InsertReport]`` until its `fsync` returns. That is no work for the main
/// actor: call them from a task or an actor of your own. With `await` the same methods are those of
/// ``BulletinStore``, and block the thread that they run on all the same. Docs/storage.md has the format
/// on disk and what is not promised.
public final class ArchiveStore: BulletinStore {
  /// What the store may do with its directory.
  public enum Access: String, Hashable, Sendable, CaseIterable {
    /// Read and write, and make an archive where there is none: in a directory that is made for it, or
    /// an empty one.
    case create
    /// Read and write what is there.
    case readWrite
    /// Read only, beside a writer.
    case readOnly
  }

  /// How the store works.
  public struct Options: Hashable, Sendable {
    /// How far a batch has come when ``ArchiveStore/insert(_:engine:)->[InsertReport]`` returns.
    public var durability: Durability
    /// The size from which on a segment is sealed and the next one begun.
    public var segmentBytes: Int

    /// Makes options.
    public init(durability: Durability = .full, segmentBytes: Int = 64 << 20) {
      self.durability = durability
      self.segmentBytes = max(1 << 10, segmentBytes)
    }
  }

  /// What was mended when the store was opened.
  public struct Recovery: Hashable, Sendable {
    /// How many bytes of a batch that was never complete were cut off.
    public internal(set) var cutBytes = 0
    /// The segment that they were cut from.
    public internal(set) var cutSegment: String?

    /// Makes an empty one.
    public init() {}
  }

  let access: FileAccess
  let options: Options
  private let mode: Access
  let writer: Mutex<WriterBox>
  let catalog: Mutex<Catalog>
  private let opened: Mutex<(recovery: Recovery, manifest: Manifest)>
  /// One index is built at a time.
  let indexing = Mutex<Void>(())

  /// The writer, as long as there is one.
  struct WriterBox: ~Copyable {
    var writer: ArchiveWriter?
    var isClosed = false
  }

  /// Opens an archive, or makes one.
  ///
  /// - Parameters:
  ///   - path: the directory, which has nothing but the archive in it.
  ///   - access: what may be done with it.
  ///   - options: how it works.
  /// - Throws: `missing` where there is none and `access` makes none, `invalid` where there are other
  ///   files and no archive, `locked`, `denied`, `corrupt`, `newerFormat` or `failed`.
  public convenience init(
    path: String, access: Access = .create, options: Options = Options()
  ) throws(StoreError) {
    try self.init(path: path, access: access, options: options, files: SystemFiles())
  }

  package init(
    path: String, access mode: Access, options: Options, files: any FileSystem
  ) throws(StoreError) {
    guard !path.isEmpty else { throw StoreError(.invalid, "the path is empty") }
    access = FileAccess(files: files, directory: path)
    self.options = options
    self.mode = mode
    if mode == .readOnly {
      let (manifest, catalog) = try Self.read(access)
      self.catalog = Mutex(catalog)
      writer = Mutex(WriterBox())
      opened = Mutex((Recovery(), manifest))
      return
    }
    var opening = ArchiveOpening(access, isWriter: true)
    if mode == .create {
      try access.makeDirectory()
      try opening.checkIsOwn()
    }
    let lock = try Self.lock(access)
    let manifest: Manifest
    if let found = try opening.readManifest() {
      manifest = found
    } else if mode == .create {
      manifest = try opening.create()
    } else {
      throw StoreError(.missing, "there is no archive here", path: path)
    }
    let catalog = try opening.readSegments(manifest)
    let last = catalog.segments[catalog.segments.count - 1]
    writer = Mutex(
      WriterBox(writer: ArchiveWriter(access, options, lock: lock, manifest, last)))
    self.catalog = Mutex(catalog)
    opened = Mutex((opening.recovery, manifest))
  }

  private static func lock(_ access: FileAccess) throws(StoreError) -> any OpenFile {
    let lock = try access.open(ArchiveFormat.lock, .lock)
    guard try access.lock(lock, ArchiveFormat.lock) else {
      throw StoreError(
        .locked, "the archive is open for writing already, in this or another process",
        path: access.directory)
    }
    return lock
  }

  /// Reads an archive without a lock. A writer may replace the list in the middle: then again.
  private static func read(
    _ access: FileAccess
  ) throws(StoreError) -> (Manifest, Catalog) {
    var before: Manifest?
    while true {
      var opening = ArchiveOpening(access, isWriter: false)
      guard let manifest = try opening.readManifest() else {
        throw StoreError(.missing, "there is no archive here", path: access.directory)
      }
      do throws(StoreError) {
        return (manifest, try opening.readSegments(manifest))
      } catch {
        guard manifest != before else { throw error }
        before = manifest
      }
    }
  }

  /// What was mended when the store was opened.
  public var recovery: Recovery { opened.withLock { $0.recovery } }

  /// The directory.
  public var path: String { access.directory }

  /// Whether the store may be written to.
  public var isWritable: Bool { mode != .readOnly }

  /// Sees what a writer has added since the store was opened. Only for ``Access/readOnly``; a store
  /// that writes itself always sees everything.
  ///
  /// - Throws: ``StoreError`` with `closed`, `cancelled`, `missing`, `corrupt` or `failed`.
  public func refresh() throws(StoreError) {
    try checkOpen()
    guard mode == .readOnly else { return }
    let (manifest, fresh) = try Self.read(access)
    catalog.withLock { $0 = fresh }
    opened.withLock { $0.manifest = manifest }
  }

  func checkOpen() throws(StoreError) {
    try StoreError.checkCancellation()
    if writer.withLock({ $0.isClosed }) { throw StoreError(.closed, "the store is closed") }
  }

  var secret: (UInt64, UInt64) { opened.withLock { $0.manifest.keySecret } }

  /// Does something as the only one who writes.
  func withWriter<Value: Sendable>(
    _ body: (inout ArchiveWriter) throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    try StoreError.checkCancellation()
    let result: Result<Value, StoreError> = writer.withLock { box in
      if box.isClosed { return .failure(StoreError(.closed, "the store is closed")) }
      guard var writer = box.writer.take() else {
        return .failure(StoreError(.readOnly, "the store was opened for reading only"))
      }
      let result = Result { () throws(StoreError) in
        try writer.checkSound()
        return try body(&writer)
      }
      box.writer = consume writer
      return result
    }
    return try result.get()
  }

  /// Writes what the next opening would have to find out, and lets the lock go.
  ///
  /// - Throws: ``StoreError`` with `failed` or `full`; the store is closed all the same.
  public func close() throws(StoreError) {
    let result: Result<Void, StoreError> = writer.withLock { box in
      if box.isClosed { return .success(()) }
      box.isClosed = true
      guard var writer = box.writer.take() else { return .success(()) }
      // A writer that failed has nothing to say about what is on the drive.
      if writer.poison != nil { return .success(()) }
      return Result { () throws(StoreError) in
        let table = catalog.withLock { $0.segments[$0.segments.count - 1].table }
        if table.count > 0 { try writer.checkpoint(table) }
      }
    }
    try result.get()
  }
}
