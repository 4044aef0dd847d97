import VNAModel
import VNAStorage

private typealias Sample = SampleBulletins

extension StorageConformance {
  /// Inserting, versions, reading, removing, annotating anew.
  public static let core: [ConformanceCheck] = [
    ConformanceCheck(.core, "a new bulletin is inserted, and read back as it was") { maker in
      let store = try await maker.make()
      let bulletin = Sample.full
      let report = try await store.insert(bulletin, engine: "one")
      let id = StoredBulletin.contentID(of: bulletin)
      try expect(report, InsertReport(.inserted, key: "full", id: id, version: 1), "the report")
      let stored = try await store.bulletin("full")
      try expect(stored?.bulletin, bulletin, "the bulletin")
      try expect(stored?.engine, "one", "the engine")
      try expect(stored?.version, 1, "the version")
      try expect(stored?.id, id, "the id")
      try expect(try await store.bulletin(id)?.key, "full", "the bulletin by its content id")
    },
    ConformanceCheck(.core, "the key is the record id, else the address, else the content id") {
      maker in
      let store = try await maker.make()
      let plain = Sample.make(nil, "Sans rien")
      let reports = try await store.insert(
        [Sample.make("a", "Un", url: "u:1"), Sample.make(nil, "Deux", url: "u:2"), plain],
        engine: "")
      let id = StoredBulletin.contentID(of: plain)
      try expect(reports.map(\.key), ["a", "u:2", id], "the keys")
      for key in reports.map(\.key) {
        try expect(try await store.bulletin(key)?.key, key, "the bulletin of the key \(key)")
      }
    },
    ConformanceCheck(.core, "the same text under the same key is a duplicate") { maker in
      let store = try await maker.make()
      let bulletin = Sample.make("a", "Un")
      var other = bulletin
      other.language = "en"
      let reports = try await store.insert([bulletin, bulletin], engine: "one")
      try expect(reports.map(\.outcome), [.inserted, .duplicate], "twice in one batch")
      let again = try await store.insert(other, engine: "two")
      try expect(again.outcome, .duplicate, "with another annotation")
      try expect(again.version, 1, "the version of a duplicate")
      try expect(try await store.bulletin("a")?.bulletin, bulletin, "the bulletin")
      try expect(try await store.count(Query()), 1, "the count")
      let elsewhere = try await store.insert(Sample.make("b", "Un"), engine: "one")
      try expect(elsewhere.outcome, .inserted, "the same text under another key")
    },
    ConformanceCheck(.core, "another text replaces, and the old one stays readable") { maker in
      let store = try await maker.make()
      let texts = ["Un", "Un corrigé", "Un"]
      var outcomes: [InsertReport.Outcome] = []
      for text in texts {
        outcomes.append(try await store.insert(Sample.make("a", text), engine: "").outcome)
      }
      try expect(outcomes, [.inserted, .replaced, .replaced], "the outcomes")
      let versions = try await store.versions(of: "a")
      try expect(versions.map(\.bulletin.source.text.text), texts, "the versions")
      try expect(versions.map(\.version), [1, 2, 3], "the numbers of the versions")
      try expect(
        versions.map(\.sequence), versions.map(\.sequence).sorted(), "the sequence numbers")
      try expect(try await store.bulletin("a")?.version, 3, "the current version")
      try expect(
        try await store.bulletin(versions[1].id)?.version, 2, "a version by its content id")
      try expect(
        try await store.bulletin(versions[0].id)?.version, 3, "the latest with a content id")
      try expect(try await store.count(Query()), 1, "the count")
      let statistics = try await store.statistics()
      try expect(statistics.bulletinCount, 1, "bulletins in the statistics")
      try expect(statistics.versionCount, 3, "versions in the statistics")
      try expect(statistics.sourceBytes, 15, "bytes in the statistics")
    },
    ConformanceCheck(.core, "a text in one batch replaces the one before it there") { maker in
      let store = try await maker.make()
      let reports = try await store.insert(
        [Sample.make("a", "Un"), Sample.make("a", "Deux")], engine: "")
      try expect(reports.map(\.outcome), [.inserted, .replaced], "the outcomes")
      try expect(try await store.versions(of: "a").count, 2, "the versions")
    },
    ConformanceCheck(.core, "what was removed is gone with its versions") { maker in
      let store = try await maker.make()
      for text in ["Un", "Deux"] { try await store.insert(Sample.make("a", text), engine: "") }
      let id = try await store.insert(Sample.make("b", "Trois"), engine: "").id
      try expect(try await store.remove(["a", "a", "nobody"]), 1, "how many were removed")
      try expect(try await store.bulletin("a"), nil, "the bulletin")
      try expect(try await store.versions(of: "a"), [], "the versions")
      for stored in try await store.bulletins().reduce(into: [], { $0.append($1) }) {
        try expect(stored.id, id, "what is left")
      }
      try expect(try await store.statistics().versionCount, 1, "versions in the statistics")
      let again = try await store.insert(Sample.make("a", "Deux"), engine: "")
      try expect(again.outcome, .inserted, "inserted again")
      try expect(again.version, 1, "the version of one inserted again")
      try expect(try await store.versions(of: "a").count, 1, "the versions of one inserted again")
    },
    ConformanceCheck(.core, "what is not there is nil, and an empty batch nothing") { maker in
      let store = try await maker.make()
      try expect(try await store.bulletin("nobody"), nil, "a bulletin")
      try expect(
        try await store.bulletin("vna:00000000000000000000000000000000"), nil, "by content id")
      try expect(try await store.versions(of: "nobody"), [], "versions")
      try expect(try await store.insert([], engine: ""), [], "an empty batch")
      try expect(try await store.remove([]), 0, "nothing to remove")
      try expect(try await store.count(Query()), 0, "the count")
    },
    ConformanceCheck(.core, "any text is kept byte for byte") { maker in
      let store = try await maker.make()
      let long = String(repeating: "Une phrase assez longue. ", count: 40_000)
      let texts = [
        "", "\0\u{1}\u{7F}", "\u{FEFF}a\r\n\u{2028}", "e\u{301} é 😀 中", "'\"\\; --", long,
      ]
      let bulletins = texts.enumerated().map { Sample.make("k\($0.offset)", $0.element) }
      _ = try await store.insert(bulletins, engine: "é")
      for (index, text) in texts.enumerated() {
        let bytes = try await store.bulletin("k\(index)")?.bulletin.source.text.bytes
        try expect(bytes == Array(text.utf8), "text \(index) came back otherwise")
      }
    },
    ConformanceCheck(.core, "any key is kept") { maker in
      let store = try await maker.make()
      let keys = [
        "a b", "%_\"'", "é", "e\u{301}x", "\0", String(repeating: "k", count: 5000), "A", "a",
      ]
      for key in keys { try await store.insert(Sample.make(key, "Texte de \(key)"), engine: "") }
      for key in keys {
        try expect(try await store.bulletin(key)?.key, key, "the key \(key.prefix(20))")
      }
      try expect(try await store.count(Query()), keys.count, "the count")
    },
    ConformanceCheck(.core, "annotations are made anew once for each engine") { maker in
      let store = try await maker.make()
      _ = try await store.insert(
        [Sample.make("a", "Un"), Sample.make("b", "Deux")], engine: "one")
      _ = try await store.insert(
        [Sample.make("b", "Trois"), Sample.make("c", "Quatre")], engine: "two")
      let before = try await store.bulletin("a")
      let count = try await store.reannotate(engine: "two") { bulletin in
        var bulletin = bulletin
        bulletin.language = "xx"
        bulletin.source = BulletinSource(SourceText("autre"))
        return bulletin
      }
      try expect(count, 1, "how many were made anew")
      let after = try await store.bulletin("a")
      try expect(after?.bulletin.language, "xx", "the annotation")
      try expect(after?.engine, "two", "the engine")
      try expect(after?.bulletin.source, before?.bulletin.source, "the source")
      try expect(after?.sequence, before?.sequence, "the sequence number")
      try expect(after?.version, 1, "the version")
      try expect(try await store.bulletin("c")?.bulletin.language, "fr", "that of the same engine")
      try expect(try await store.versions(of: "b").map(\.engine), ["one", "two"], "old versions")
      try expect(try await store.keys("lang:xx"), ["a"], "found by the new annotation")
      let again = try await store.reannotate(engine: "two") { $0 }
      try expect(again, 0, "the second time")
      try expect(try await store.statistics().versionCount, 4, "versions in the statistics")
    },
    ConformanceCheck(.core, "a closed store says so") { maker in
      let store = try await maker.make()
      try await store.insert(Sample.make("a", "Un"), engine: "")
      try await store.close()
      try await store.close()
      try await expect(.closed, "reading") { _ = try await store.bulletin("a") }
      try await expect(.closed, "writing") {
        try await store.insert(Sample.make("b", "Deux"), engine: "")
      }
      try await expect(.closed, "asking") { _ = try await store.count(Query()) }
    },
  ]
}
