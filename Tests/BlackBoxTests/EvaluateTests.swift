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

  /// A line with the gold of some keys alone, and one whose event has another actor.
  @Test func linesWithTheirGold() async throws {
    let folder = try Folder()
    let text =
      "Hanoi (VNA) – Le président Luong Cuong a reçu mardi à Hanoi l'ambassadeur John Smith."
    func line(_ actor: String) -> String {
      """
      {"text": "\(text)", "reference_date": "2025-03-14", "events": [{"type": "meeting", \
      "actors": ["Luong Cuong", "\(actor)"], "place": "Hanoi", "date": "2025-03-11"}]}

      """
    }
    let file = try folder.write(
      "gold.jsonl",
      line("John Smith") + "\n" + line("Mary Jones") + #"{"text": "\#(text)", "people": []}"#)
    let outcome = try await Program.vna("evaluate", file, "--json", "--details")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let report = try outcome.object()
    let figures = try #require(report["figures"] as? [String: Object])
    #expect(Set(figures.keys) == ["events", "full events", "event types", "people"])
    // Half of three is more than one: the second line's event is another.
    #expect(figures["events"]?["f1"] as? Double == 0.5)
    #expect(figures["event types"]?["f1"] as? Double == 1)
    let documents = try #require(report["documents"] as? [Object])
    #expect(
      documents.map { $0["name"] as? String } == ["gold.jsonl:1", "gold.jsonl:3", "gold.jsonl:4"])
  }

  @Test(arguments: [
    (
      #"{"text": "a", "events": []}"# + "\n" + #"{"text": "b", "evnts": []}"#, "gold.jsonl:2:1: ",
      65
    ),
    (#"{"events": []}"#, "gold.jsonl:1:1: ", 65),
    (#"{"text": "a", "events": [1]}"#, "events[0].type", 65),
    (#"{"text": "a", "people": null}"#, "'people' has to be a list", 65),
    (#"{"text": "a", "people": []"#, "gold.jsonl:1:", 65),
  ])
  func linesThatAreNoGold(_ text: String, _ message: String, _ status: Int32) async throws {
    let folder = try Folder()
    let outcome = try await Program.vna("evaluate", try folder.write("gold.jsonl", text))
    #expect(outcome.status == status)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
  }
}
