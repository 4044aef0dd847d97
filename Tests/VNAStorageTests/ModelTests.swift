import Foundation
import Testing
import VNAModel
import VNAStorage
import VNAStorageTesting

@Suite("The archive against a model")
struct ModelTests {
  /// Steps drawn at random, each also made in memory; `VNA_MODEL_STEPS` makes it longer.
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func randomSteps(_ seed: UInt64) throws {
    let steps = ProcessInfo.processInfo.environment["VNA_MODEL_STEPS"].flatMap(Int.init) ?? 120
    let folder = try TemporaryFolder()
    let options = ArchiveStore.Options(durability: .none, segmentBytes: 8192)
    let path = folder.path + "/a"
    var store = try ArchiveStore(path: path, options: options)
    let model = MemoryStore()
    var random = RandomNumbers(seed: seed)
    func bulletins() -> [Bulletin] {
      (0..<(1 + random.below(4))).map { _ in
        SampleBulletins.make(
          "k\(random.below(30))",
          "Titre\n"
            + (0..<random.below(30)).map { _ in "mot\(random.below(9))" }.joined(separator: " "),
          day: "2025-10-1\(random.below(10))")
      }
    }
    for step in 0..<steps {
      let context = "seed \(seed), step \(step)"
      switch random.below(12) {
      case 0..<5:
        let batch = bulletins()
        let engine = "e\(random.below(2))"
        let found = try store.insert(batch, engine: engine)
        #expect(try model.insert(batch, engine: engine) == found, "\(context)")
      case 5:
        let keys = ["k\(random.below(30))", "k\(random.below(30))"]
        let found = try store.remove(keys)
        #expect(try model.remove(keys) == found, "\(context)")
      case 6:
        let engine = "e\(random.below(3))"
        let language = random.below(2) == 0 ? "fr" : "vi"
        @Sendable func annotate(_ bulletin: Bulletin) -> Bulletin {
          var bulletin = bulletin
          bulletin.language = language
          return bulletin
        }
        let found = try store.reannotate(engine: engine, annotate)
        #expect(try model.reannotate(engine: engine, annotate) == found, "\(context)")
      case 7:
        try store.close()
        store = try ArchiveStore(path: path, access: .readWrite, options: options)
      case 8: _ = try store.compact()
      case 9:
        let key = "k\(random.below(30))"
        let found = try store.versions(of: key)
        #expect(try model.versions(of: key).map(\.bulletin) == found.map(\.bulletin), "\(context)")
        #expect(try model.bulletin(key)?.id == store.bulletin(key)?.id, "\(context)")
      case 10:
        let query = try Query(
          "mot\(random.below(9)) OR mot\(random.below(9)) -mot\(random.below(9))")
        let found = try store.page(query, after: nil, limit: 50).bulletins.map(\.key)
        #expect(
          try model.page(query, after: nil, limit: 50).bulletins.map(\.key) == found, "\(context)")
      default:
        let query = Query(order: random.one(of: Query.Order.allCases))
        let found = try store.page(query, after: nil, limit: 100).bulletins
        let expected = try model.page(query, after: nil, limit: 100).bulletins
        #expect(expected.map(\.key) == found.map(\.key), "\(context)")
        #expect(expected.map(\.bulletin) == found.map(\.bulletin), "\(context)")
      }
      let statistics = try store.statistics()
      let expected = try model.statistics()
      #expect(statistics.versionCount == expected.versionCount, "\(context)")
      #expect(statistics.sourceBytes == expected.sourceBytes, "\(context)")
    }
    #expect(try ArchiveStore.verify(path: path).problems.filter(\.isLoss).isEmpty)
  }
}
