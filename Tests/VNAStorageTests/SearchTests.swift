import Testing
import VNAModel
import VNAStorageTesting
import VNATestSupport

@testable import VNAStorage

@Suite("The search index")
struct SearchTests {
  /// An archive and a store that looks at every bulletin, with the same in both.
  private func stores(
    _ folder: TemporaryFolder, seed: UInt64
  ) throws -> (archive: ArchiveStore, reference: MemoryStore) {
    let archive = try ArchiveStore(
      path: folder.path + "/a\(seed)", options: .init(durability: .none, segmentBytes: 20_000))
    let reference = MemoryStore()
    for batch in 0..<5 {
      let bulletins = SampleBulletins.random(80, seed: seed &+ UInt64(batch % 3))
      _ = try archive.insert(bulletins, engine: "")
      _ = try reference.insert(bulletins, engine: "")
      // The index grows in between.
      _ = try archive.count(try Query("rail"))
      if batch == 2 { try archive.buildIndex() }
    }
    _ = try archive.remove(["r1", "r2"])
    _ = try reference.remove(["r1", "r2"])
    return (archive, reference)
  }

  @Test("Scores and orders are those of a scan, to the last bit", arguments: [1, 2, 3] as [UInt64])
  func agreesWithScan(_ seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let (archive, reference) = try stores(folder, seed: seed)
    for text in [
      "rail", "rail OR fer", "chemin fer -Laos", "\"chemin de\" OR sign*", "=Hanoï OR œuvre",
      "中国人", "headline:rail visite", "de de", "signatur*", "\"de fer\"", "国 OR 2025",
    ] {
      let query = try Query(text)
      let found = try archive.page(query, after: nil, limit: 1000).bulletins
      let expected = try reference.page(query, after: nil, limit: 1000).bulletins
      #expect(found.map(\.key) == expected.map(\.key), "\(text)")
      #expect(found.map(\.score) == expected.map(\.score), "\(text)")
      for facet in Facet.allCases {
        #expect(
          try archive.facets(facet, of: query, limit: 9)
            == reference.facets(facet, of: query, limit: 9), "\(facet) of \(text)")
      }
    }
  }

  @Test("An index is read back from its files, and made anew when they are damaged or gone")
  func files() throws {
    let disk = SimulatedDisk()
    let options = ArchiveStore.Options(durability: .none, segmentBytes: 8000)
    func open() throws -> ArchiveStore {
      try ArchiveStore(path: "a", access: .create, options: options, files: disk)
    }
    var store = try open()
    for batch in 0..<4 {
      _ = try store.insert(SampleBulletins.random(20, seed: UInt64(batch)), engine: "")
    }
    try store.buildIndex()
    let query = try Query("rail OR \"de fer\"")
    let expected = try store.page(query, after: nil, limit: 100)
    try store.close()
    let files = disk.files
    let names = files.keys.filter { $0.hasSuffix(".vidx") }
    #expect(names.count >= 2)
    store = try open()
    #expect(try store.page(query, after: nil, limit: 100) == expected)
    try store.close()
    for name in names {
      let whole = try #require(files[name])
      for place in stride(from: 0, to: whole.count, by: 97) {
        disk.files = files
        disk.files[name]?[place] ^= 0x04
        store = try open()
        #expect(try store.page(query, after: nil, limit: 100) == expected, "\(name) \(place)")
        try store.close()
        #expect(try !ArchiveStore.verify(path: "a", files: disk).problems.isEmpty)
      }
      disk.files = files
      disk.files[name] = nil
      store = try open()
      #expect(try store.page(query, after: nil, limit: 100) == expected)
    }
  }

  @Test("Parts of an index do not grow in number with the batches")
  func partsAreJoined() throws {
    let folder = try TemporaryFolder()
    let store = try ArchiveStore(path: folder.path + "/a", options: .init(durability: .none))
    for batch in 0..<200 {
      _ = try store.insert([SampleBulletins.make("k\(batch)", "Titre\nTexte \(batch)")], engine: "")
      #expect(try store.count(try Query("texte")) == batch + 1)
    }
    let parts = try store.indexedCatalog().segments[0].index.parts
    #expect(parts.count < 12)
  }

  @Test("The terms of a text")
  func terms() {
    let text = "Un\nL’Assemblée d’Hà Nội, 5ᵉ plan: 1.234,5 km² aujourd’hui; 中国人 a中 Đà"
    let terms = SearchTerms.text(of: SampleBulletins.make("a", text))
    #expect(
      terms == "un assemblee ha noi 5 e plan 1.234,5 km aujourd hui 中国 国人 人 a 中 da")
  }
}
