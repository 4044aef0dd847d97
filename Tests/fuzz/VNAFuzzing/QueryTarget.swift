import VNAModel
import VNAParsing
import VNAStorage
import VNAStorageTesting
import VNATestSupport

extension FuzzTarget {
  /// Text to a query: reading it, writing it, and what two stores find.
  static let query = FuzzTarget(
    name: "query",
    seeds: { Seeds.written("query").flatMap { $0.split(separator: 0x0A).map(Array.init) } },
    check: QueryReading.check,
    // How long a store takes hangs on what it holds, not on the language.
    work: { _ = try? Query(String(decoding: $0, as: UTF8.self)) })
}

private enum QueryReading {
  /// The same bulletins in an archive with an index, and in memory.
  static let stores: (archive: ArchiveStore, memory: MemoryStore)? = {
    let parser = BulletinParser()
    let stories = Seeds.files(in: ["french"], endings: [".txt"]).prefix(3)
    let bulletins = stories.map { parser.parse(bytes: $0) } + SampleBulletins.random(12, seed: 5)
    let memory = MemoryStore()
    guard
      let archive = try? ArchiveStore(
        path: "a", access: .create, options: .init(durability: .none), files: SimulatedDisk()),
      (try? archive.insert(bulletins, engine: "e")) != nil, (try? archive.buildIndex()) != nil,
      (try? memory.insert(bulletins, engine: "e")) != nil
    else { return nil }
    return (archive, memory)
  }()

  static func check(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    let query: Query
    do throws(QueryError) {
      query = try Query(text)
    } catch {
      let isPlace = (1...text.unicodeScalars.count + 1).contains(error.column)
      return isPlace && !error.message.isEmpty ? nil : "an error without a place: \(error)"
    }
    let written = query.description
    guard let again = try? Query(written) else { return "cannot be read again: \(written)" }
    if again != query { return "is read otherwise again: \(written)" }
    guard let stores else { return "the stores cannot be made" }
    do throws(StoreError) {
      let found = try stores.archive.page(query, after: nil, limit: 100).bulletins.map(\.key)
      let expected = try stores.memory.page(query, after: nil, limit: 100).bulletins.map(\.key)
      if Set(found) != Set(expected) { return "the archive found \(found), not \(expected)" }
      if try stores.archive.count(query) != found.count { return "counts otherwise" }
    } catch {
      return "cannot be run: \(error)"
    }
    return nil
  }
}
