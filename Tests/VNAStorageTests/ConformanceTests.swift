import Foundation
import Testing
import VNAModel
import VNAStorage
import VNAStorageTesting

@Suite("What every store has to keep")
struct ConformanceTests {
  @Test(arguments: StorageConformance.all)
  func memoryStore(_ check: ConformanceCheck) async throws {
    try await check.run(StoreMaker { MemoryStore() })
  }

  @Test(arguments: StorageConformance.all)
  func archiveStore(_ check: ConformanceCheck) async throws {
    let folder = try TemporaryFolder()
    try await check.run(folder.maker(ArchiveStore.Options()))
  }

  /// Segments so small that every few batches begin a new one.
  @Test(arguments: StorageConformance.all)
  func archiveStoreOfSmallSegments(_ check: ConformanceCheck) async throws {
    let folder = try TemporaryFolder()
    try await check.run(folder.maker(ArchiveStore.Options(durability: .none, segmentBytes: 4096)))
  }
}

/// A directory of its own that is gone when the test ends.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory.appendingPathComponent(
        "vna-storage-\(UUID().uuidString)"
      ).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func maker(_ options: ArchiveStore.Options) -> StoreMaker {
    StoreMaker(
      reopen: { old in
        guard let old = old as? ArchiveStore else { throw CocoaError(.fileNoSuchFile) }
        return try ArchiveStore(path: old.path, access: .readWrite, options: options)
      },
      { [self] in try ArchiveStore(path: path + "/" + UUID().uuidString, options: options) })
  }
}

extension ArchiveStore {
  /// Adds one bulletin, without suspending.
  @discardableResult
  func add(_ bulletin: Bulletin, engine: String = "one") throws -> InsertReport {
    try #require(try insert([bulletin], engine: engine).first)
  }
}
