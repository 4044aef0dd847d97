import Testing

@testable import VNABenchmarks

@Suite struct RunTests {
  private func sample() -> BenchmarkRun {
    var sample = run(["newline-scan": [0.001, 0.002], "a": [0.1, 0.3, 0.2]])
    sample.measurements[0].heapBytes = 3 << 20
    sample.measurements[0].peakBytes = 20 << 20
    sample.measurements.append(
      Measurement(stage: "query", seconds: [0.5], count: 200, unit: .query, checksum: 7))
    sample.scaling = [
      Scaling(megabytes: 1, bytes: 1_000_000, bulletins: 120, seconds: 0.03, peakBytes: 1 << 20),
      Scaling(megabytes: 10, bytes: 10_000_000, bulletins: 1_200, seconds: 0.33),
    ]
    sample.threads = [
      Threads(count: 1, seconds: [2, 2.1], bytes: 1_000),
      Threads(count: 2, seconds: [1], bytes: 1_000),
    ]
    return sample
  }

  @Test("A run is read back as it was written")
  func json() {
    let sample = sample()
    #expect(BenchmarkRun(json: sample.json()) == sample)
    var bare = sample
    bare.commit = nil
    bare.machine.processor = nil
    #expect(BenchmarkRun(json: bare.json()) == bare)
    for text in ["", "{", "[]", "{\"schemaVersion\":99,\"date\":\"x\"}", "\u{1E}"] {
      #expect(BenchmarkRun(json: Array(text.utf8)) == nil)
    }
  }

  @Test("The table has the median, the rates and the ratio to the scan")
  func table() {
    let text = RunTable.render(sample(), style: .columns)
    let rows = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    // 0.2 s for 1 MB and 100 bulletins; the scan takes 0.0015 s.
    #expect(rows.contains(["a", "200", "50.0%", "5.0", "500", "133", "3.0", "20"]))
    #expect(rows.contains(["query", "500", "0.0%", "–", "400", "–", "–", "–"]))
    // 33 ns a byte after 30: 1.1 times.
    #expect(rows.contains(["10", "MB", "10.0", "1200", "0.33", "33.00", "1.10", "–"]))
    #expect(rows.contains(["2", "1000", "0.0%", "0", "2.05"]))
    #expect(!text.contains("debug"))
    var debug = sample()
    debug.machine.optimized = false
    #expect(RunTable.render(debug, style: .columns).contains("Use -c release"))
  }

  @Test("Markdown has as many cells in every row")
  func markdown() {
    let changes = [Comparison(stage: "a", change: 12.34, noise: 5)]
    let text = RunTable.render(sample(), comparedWith: changes, style: .markdown)
    let table = text.split(separator: "\n").filter { $0.hasPrefix("|") }.prefix(5)
    #expect(Set(table.map { $0.filter { $0 == "|" }.count }) == [11])
    #expect(text.contains("| +12.3% | slower |"))
    #expect(text.contains("| new |"))
  }

  @Test("Saved runs are found, and told where they are not")
  func folder() throws {
    let directory = try TemporaryDirectory()
    let folder = RunFolder(directory.path + "/runs")
    #expect(folder.names == [])
    #expect(throws: RunFolder.Trouble.missing(name: "a", known: [])) { try folder.load("a") }
    try folder.save(run(["a": [1]], date: "2026-02-01T00:00:00Z"), as: "late")
    try folder.save(run(["a": [2]], date: "2026-01-01T00:00:00Z"), as: "soon")
    #expect(folder.names == ["late", "soon"])
    #expect(try folder.load("soon").measurements[0].seconds == [2])
    #expect(folder.all().map(\.name) == ["soon", "late"])
    #expect(throws: RunFolder.Trouble.missing(name: "x", known: ["late", "soon"])) {
      try folder.load("x")
    }
    #expect(throws: RunFolder.Trouble.exists(name: "late")) {
      try folder.check("late", overwrites: false)
    }
    try folder.check("late", overwrites: true)
    _ = Array("no run".utf8).withUnsafeBytes { System.write($0, to: folder.path + "/odd.json") }
    #expect(throws: RunFolder.Trouble.unreadable(name: "odd")) { try folder.load("odd") }
    #expect(folder.all().count == 2)
    #expect(["a", "v1.2", "a-b_c"].allSatisfy(RunFolder.isName))
    #expect(!["", ".", "../a", "a/b", "é", "a b"].contains(where: RunFolder.isName))
  }

  @Test(
    "Time of day and day of a moment",
    arguments: [
      (0, "1970-01-01T00:00:00Z"),
      (951_868_799, "2000-02-29T23:59:59Z"),
    ])
  func timestamps(_ seconds: Int, _ text: String) {
    #expect(BenchmarkRun.timestamp(seconds) == text)
  }

  @Test("The commit of a checkout, loose or packed")
  func commit() throws {
    let git = try TemporaryDirectory()
    func write(_ text: String, _ name: String) {
      _ = Array(text.utf8).withUnsafeBytes { System.write($0, to: git.path + "/" + name) }
    }
    #expect(Commit.read(git.path) == nil)
    write("ref: refs/heads/main\n", "HEAD")
    write("# pack-refs\nabc123 refs/heads/main\nfff refs/heads/other\n", "packed-refs")
    #expect(Commit.read(git.path) == "abc123")
    _ = System.makeDirectory(git.path + "/refs")
    _ = System.makeDirectory(git.path + "/refs/heads")
    write("def456\n", "refs/heads/main")
    #expect(Commit.read(git.path) == "def456")
    write("0a1b2c\n", "HEAD")
    #expect(Commit.read(git.path) == "0a1b2c")
  }
}
