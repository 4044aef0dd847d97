import Foundation
import Testing
import VNAModel
import VNAStorage
import VNAStorageTesting

@Suite("Archives that released versions wrote")
struct GoldenTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures/archive-1")

  /// What the fixture of format 1 holds: written by these calls, and never again.
  private static func write(_ path: String) throws {
    let store = try ArchiveStore(path: path, options: .init(segmentBytes: 3000))
    _ = try store.insert(
      [SampleBulletins.full] + SampleBulletins.random(12, seed: 11), engine: "one")
    _ = try store.insert(
      [SampleBulletins.make("r3", "Titre\nUn texte corrigé", day: "2025-10-16")], engine: "one")
    _ = try store.remove(["r5"])
    _ = try store.reannotate(engine: "two") { $0 }
    try store.buildIndex()
    try store.close()
  }

  /// `VNA_WRITE_GOLDEN` writes the fixture where there is none.
  @Test func format1() throws {
    let files = FileManager.default
    if ProcessInfo.processInfo.environment["VNA_WRITE_GOLDEN"] != nil,
      !files.fileExists(atPath: Self.folder.path)
    {
      try Self.write(Self.folder.path)
    }
    #expect(try ArchiveStore.verify(path: Self.folder.path).problems.isEmpty)
    let temporary = try TemporaryFolder()
    let copy = temporary.path + "/a"
    try files.copyItem(atPath: Self.folder.path, toPath: copy)
    for access in [ArchiveStore.Access.readOnly, .readWrite] {
      let store = try ArchiveStore(path: copy, access: access)
      #expect(try store.count(Query()) == 12)
      #expect(try store.bulletin("full")?.bulletin == SampleBulletins.full)
      #expect(try store.bulletin("full")?.engine == "two")
      #expect(try store.bulletin("r5") == nil)
      let versions = try store.versions(of: "r3")
      #expect(versions.map(\.version) == [1, 2] && versions.map(\.engine) == ["one", "two"])
      #expect(versions.last?.bulletin.source.text.text == "Titre\nUn texte corrigé")
      #expect(try store.count(Query("corrigé date:2025-10-16")) == 1)
      let keys = try store.page(Query(order: .inserted), after: nil, limit: 100).bulletins.map(
        \.key)
      #expect(keys.first == "full" && keys.last == "r3")
      try store.close()
    }
    let store = try ArchiveStore(path: copy, access: .readWrite)
    #expect(try store.add(SampleBulletins.make("new", "Neuf")).outcome == .inserted)
    #expect(try store.bulletin("new")?.sequence == 16)
    _ = try store.compact()
    #expect(try store.count(Query()) == 13)
  }
}
