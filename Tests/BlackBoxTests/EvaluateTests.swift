import Foundation
import Testing

/// The scorer of `vna evaluate` against the one that came with the gold files, where that lies beside
/// the package.
@Suite struct EvaluateTests {
  private static let corpus = Program.root.deletingLastPathComponent()
    .appending(path: "shared/corpus")

  private func isThere(_ url: URL) -> Bool {
    if FileManager.default.fileExists(atPath: url.path) { return true }
    print("*** SKIPPED: \(url.path) is not here, scores were not compared")
    return false
  }

  @Test(
    "Equal to the last digit",
    arguments: [
      ["Tests/Fixtures/french"], ["Tests/Fixtures/french-2"], ["CORPUS/dev"],
      ["CORPUS/dev", "--prefix", "fr-", "--no-reference-date"],
    ])
  func equality(words: [String]) async throws {
    let scorer = Self.corpus.appending(path: "score.py")
    guard isThere(scorer) else { return }
    let words = words.map { $0.replacingOccurrences(of: "CORPUS", with: Self.corpus.path) }
    func run(_ program: String, _ more: [String]) async throws -> Program.Outcome {
      try await Program.shell("\(program) \((words + more).joined(separator: " "))")
    }
    let script = "python3 \(scorer.path) --vna \(try Program.url().path)"
    let table = try await run("vna evaluate", [])
    #expect(table.status == 0, "\(table.messages)")
    let wanted = try await run(script, []).text
    #expect(table.text == wanted)
    let figures = try await run("vna evaluate", ["--json"]).object() as NSDictionary
    let expected = try await run(script, ["--json"]).object() as NSDictionary
    #expect(figures == expected)
  }

  @Test("The gates of the bulletins of this package, by a person's command line")
  func ownBulletins() async throws {
    let outcome = try await Program.vna(
      "evaluate", "Tests/Fixtures/french", "--fail-below", "lines=0.98,people=0.95,dates=0.95")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Program.root.appending(path: "Tests/Fixtures/french").path)
    let texts = names.filter { $0.hasSuffix(".txt") }.sorted()
    #expect(outcome.lines.first == "\(texts.count) files, 0 failed")
    let details = try await Program.vna("evaluate", "Tests/Fixtures/french", "--json", "--details")
    let documents = try #require(try details.object()["documents"] as? [Object])
    #expect(documents.map { $0["name"] as? String } == texts)
  }
}
