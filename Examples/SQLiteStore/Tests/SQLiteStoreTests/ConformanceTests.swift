import Foundation
import SQLiteStore
import Testing
import VNAKit
import VNAStorageTesting

@Suite struct ConformanceTests {
  @Test(arguments: StorageConformance.all)
  func conforms(_ check: ConformanceCheck) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await check.run(
      StoreMaker(
        reopen: { old in
          guard let old = old as? SQLiteStore else { throw CocoaError(.fileNoSuchFile) }
          return try SQLiteStore(path: old.path, access: .readWrite)
        },
        { try SQLiteStore(path: folder.appendingPathComponent(UUID().uuidString).path) }))
  }
}
