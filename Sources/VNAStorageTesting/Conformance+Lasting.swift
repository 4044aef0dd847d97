import VNAModel
import VNAStorage

private typealias Sample = SampleBulletins

extension StorageConformance {
  /// What is there when the store is opened again.
  public static let durability: [ConformanceCheck] = [
    ConformanceCheck(.durability, "everything is there when the store is opened again") { maker in
      guard let reopen = maker.reopen else { return }
      var store = try await maker.make()
      _ = try await store.insert([Sample.full, Sample.make("a", "Un")], engine: "one")
      try await store.insert(Sample.make("a", "Deux rails"), engine: "two")
      try await store.insert(Sample.make("b", "Trois"), engine: "one")
      _ = try await store.remove(["b"])
      _ = try await store.reannotate(engine: "two") { $0 }
      let last = try await store.bulletin("a")
      for _ in 0..<3 {
        try await store.close()
        store = try await reopen(store)
        let full = try await store.bulletin("full")
        try expect(full?.bulletin, Sample.full, "a bulletin")
        try expect(full?.engine, "two", "an engine")
        try expect(
          try await store.versions(of: "a").map(\.bulletin.source.text.text), ["Un", "Deux rails"],
          "the versions")
        try expect(try await store.bulletin("b"), nil, "what was removed")
        try expect(try await store.keys("rails"), ["a"], "a query")
        try expect(try await store.keys(), ["full", "a"], "the order")
      }
      let next = try await store.insert(Sample.make("c", "Quatre"), engine: "one")
      try expect(next.outcome, .inserted, "an insertion later")
      let sequence = try await store.bulletin("c")?.sequence ?? 0
      try expect(sequence > last?.sequence ?? 0, "the sequence numbers begin again")
      let again = try await store.insert(Sample.make("a", "Deux rails"), engine: "one")
      try expect(again.outcome, .duplicate, "a duplicate after reopening")
      try await store.close()
    },
    ConformanceCheck(.durability, "many batches are there in their order") { maker in
      guard let reopen = maker.reopen else { return }
      var store = try await maker.make()
      let bulletins = Sample.random(300, seed: 9)
      for start in stride(from: 0, to: 300, by: 50) {
        _ = try await store.insert(Array(bulletins[start..<(start + 50)]), engine: "")
        if start == 100 {
          try await store.close()
          store = try await reopen(store)
        }
      }
      try await store.close()
      store = try await reopen(store)
      try expect(try await store.keys(), bulletins.map { StoredBulletin.key(of: $0) }, "the keys")
      for try await stored in store.bulletins() {
        let index = Int(stored.key.dropFirst()) ?? 0
        try expect(stored.bulletin == bulletins[index], "\(stored.key) came back otherwise")
      }
      try await store.close()
    },
  ]

  /// Several tasks at once.
  public static let concurrency: [ConformanceCheck] = [
    ConformanceCheck(.concurrency, "readers see whole batches beside a writer") { maker in
      let store = try await maker.make()
      let batches = 20
      let size = 8
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          for batch in 0..<batches {
            let bulletins = (0..<size).map {
              Sample.make("\(batch)-\($0)", "Lot\nmarque\(batch) numéro \($0)")
            }
            _ = try await store.insert(bulletins, engine: "")
          }
        }
        for reader in 0..<3 {
          group.addTask {
            var random = RandomNumbers(seed: UInt64(reader))
            for _ in 0..<30 {
              let batch = random.below(batches)
              let count = try await store.count(Query("marque\(batch)"))
              try expect(count == 0 || count == size, "\(count) bulletins of a batch of \(size)")
              let page = try await store.page(Query(), after: nil, limit: 1000)
              try expect(page.bulletins.count % size, 0, "bulletins beyond whole batches")
              let sequences = page.bulletins.map(\.sequence)
              try expect(sequences, sequences.sorted(), "the sequence numbers of a page")
              if let last = page.bulletins.last {
                try expect(
                  try await store.bulletin(last.key)?.key, last.key, "a bulletin by its key")
              }
            }
          }
        }
        try await group.waitForAll()
      }
      try expect(try await store.count(Query()), batches * size, "the count at the end")
    },
    ConformanceCheck(.concurrency, "one of many insertions of a key is the first") { maker in
      let store = try await maker.make()
      let outcomes = try await withThrowingTaskGroup(of: InsertReport.Outcome.self) { group in
        for _ in 0..<8 {
          group.addTask { try await store.insert(Sample.make("a", "Un"), engine: "").outcome }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      try expect(outcomes.filter { $0 == .inserted }.count, 1, "insertions")
      try expect(outcomes.filter { $0 == .duplicate }.count, 7, "duplicates")
    },
    ConformanceCheck(.concurrency, "a cancelled task is told, and nothing is half done") { maker in
      let store = try await maker.make()
      let task = Task {
        while !Task.isCancelled { await Task.yield() }
        try await expect(.cancelled, "inserting when cancelled") {
          try await store.insert(Sample.make("a", "Un"), engine: "")
        }
        try await expect(.cancelled, "reading when cancelled") {
          _ = try await store.page(Query(), after: nil, limit: 1)
        }
      }
      task.cancel()
      try await task.value
      try expect(try await store.count(Query()), 0, "the count")
    },
  ]
}
