import Foundation
import Testing

@Suite("vna bench", .serialized)
struct BenchTests {
  /// A folder with two bulletins, and what measures them quickly.
  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write("in/a.txt", Sample.story)
    try folder.write("in/b.jsonl", Sample.jsonLines([Sample.story, Sample.story]))
    return folder
  }

  private func bench(_ folder: Folder, _ words: String...) async throws -> Program.Outcome {
    try await Program.run(
      Program.url(),
      ["bench", folder.path + "/in", "--passes", "2", "--directory", folder.path + "/runs"] + words,
      input: Data(), [:], Program.root)
  }

  @Test("All stages, on own files")
  func stages() async throws {
    let result = try await bench(folder(), "--format", "json").object()
    #expect(result["schemaVersion"] as? Int == 1)
    #expect(result[path: "input.bulletins"] as? Int == 3)
    #expect(result[path: "input.bytes"] as? Int == 3 * Sample.story.utf8.count + 2)
    #expect(result[path: "machine.cores"] as? Int ?? 0 > 0)
    #expect((result["date"] as? String)?.hasSuffix("Z") == true)
    let measurements = try #require(result["measurements"] as? [Object])
    let stages = measurements.compactMap { $0["stage"] as? String }
    for stage in [
      "newline-scan", "read", "utf8-check", "structure", "annotation", "annotation.tokens",
      "annotation.lookup", "annotation.people", "json", "export", "json-read", "archive", "index",
      "query", "cold-start.version", "cold-start.bulletin",
    ] {
      #expect(stages.contains(stage), "\(stage)")
    }
    for one in measurements where (one["stage"] as? String)?.hasPrefix("cold") == false {
      #expect((one["seconds"] as? [Double])?.count == 2)
    }
    let lines = measurements.first { $0["stage"] as? String == "newline-scan" }?["checksum"]
    #expect(lines as? Int == 3)
  }

  @Test("A table, one for machines and one for pages; a filter keeps the yardstick")
  func table() async throws {
    let folder = try folder()
    let part = try await bench(folder, "--filter", "lookup", "--format", "json").object()
    let stages = (part["measurements"] as? [Object])?.compactMap { $0["stage"] as? String }
    #expect(stages == ["newline-scan", "annotation.lookup"])
    let table = try await bench(
      folder, "--filter", "utf8,cold", "--scaling", "1", "--threads", "1,2")
    #expect(table.status == 0 && table.messages.isEmpty)
    let first = table.lines.compactMap { $0.split(separator: " ").first.map(String.init) }
    for name in ["stage", "newline-scan", "utf8-check", "cold-start.version", "corpus", "threads"] {
      #expect(first.contains(name), "\(name)")
    }
    #expect(!first.contains("structure"))
    let markdown = try await bench(folder, "--filter", "utf8", "--format", "markdown")
    #expect(markdown.lines.filter { $0.hasPrefix("|") }.count == 4)
  }

  @Test("Runs are saved, compared and drawn")
  func saved() async throws {
    let folder = try folder()
    let options = ["--filter", "utf8", "--passes", "3"]
    func bench(_ words: String...) async throws -> Program.Outcome {
      try await Program.run(
        Program.url(),
        ["bench", folder.path + "/in", "--directory", folder.path + "/runs"] + options + words,
        input: Data(), [:], Program.root)
    }
    let early = try await bench("--chart", folder.path + "/early.svg")
    #expect(early.status == 66)
    #expect(try await bench("--save", "one").status == 0)
    let again = try await bench("--save", "one")
    #expect(again.status == 73)
    #expect(again.messages.contains("a run is called 'one' already. try: --force"))
    #expect(try await bench("--save", "one", "--force").status == 0)
    let compared = try await bench("--compare", "one", "--save", "two")
    #expect(compared.status == 0)
    #expect(compared.lines.contains { $0.hasPrefix("utf8-check") && $0.contains("%") })
    let missing = try await bench("--compare", "three")
    #expect(missing.status == 66)
    #expect(missing.messages.contains("no run is called 'three'. try: 'one' or 'two'"))

    // What takes a thousand times as long as it did has got slower, whatever the machine does.
    let saved = try folder.read("runs/one.json")
    var run = try #require(try JSONSerialization.jsonObject(with: Data(saved.utf8)) as? Object)
    run["measurements"] = try #require(run["measurements"] as? [Object]).map { one in
      var one = one
      let isScan = one["stage"] as? String == "newline-scan"
      one["seconds"] = [Double](repeating: isScan ? 1 : 1e-6, count: 3)
      return one
    }
    try folder.write("runs/fast.json", JSONSerialization.data(withJSONObject: run))
    let failed = try await bench("--compare", "fast", "--fail-above", "50")
    #expect(failed.status == 1)
    #expect(failed.messages.contains("utf8-check takes "))
    #expect(!failed.messages.contains("newline-scan"))

    #expect(try await bench("--chart", folder.path + "/runs.svg").text.isEmpty)
    let chart = try folder.read("runs.svg")
    #expect(chart.contains("<svg") && chart.contains(">utf8-check<"))
    #expect(try await bench("--chart", folder.path + "/runs.svg").status == 73)
  }

  @Test("What makes no sense is told and nothing is measured")
  func mistakes() async throws {
    for words in [
      ["--fail-above", "5"], ["--fail-above", "-5", "--compare", "x"], ["--save", "../up"],
      ["--scaling", "0"], ["--scaling", "1,,2"], ["--threads", "many"], ["--filter", "sturcture"],
      ["--passes", "0"], ["--size", "0"],
    ] {
      let outcome = try await Program.run(
        Program.url(), ["bench"] + words, input: Data(), [:], Program.root)
      #expect(outcome.status == 64, "\(words)")
      #expect(outcome.output.isEmpty)
    }
    let missing = try await Program.vna("bench", "no-such-file.txt")
    #expect(missing.status == 66)
    #expect(missing.messages.contains("no-such-file.txt: no such file"))
    let folder = try Folder()
    try folder.write("runs/odd.json", "[]")
    let odd = try await Program.vna(
      "bench", "--compare", "odd", "--directory", folder.path + "/runs")
    #expect(odd.status == 65)
    #expect(odd.messages.contains("/runs/odd.json: this is no run of 'vna bench'"))
  }
}
