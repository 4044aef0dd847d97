import Foundation
import Testing

@testable import VNACommandLine

/// What an export leaves out or refuses.
extension ExportTests {
  @Test("A text that comes twice is one item of a feed", arguments: ["rss", "atom", "jsonfeed"])
  func feedsWithoutDoubles(format: String) async throws {
    let (folder, paths) = try inputs()
    try folder.write("again/copy.txt", try String(contentsOfFile: paths[0], encoding: .utf8))
    let once = await vna("export", format, "--jobs", "2", folder.path + "/again/copy.txt", paths[1])
    let twice = await vna(
      "export", format, "--jobs", "2", folder.path + "/again/copy.txt", paths[1], paths[0], paths[1]
    )
    #expect(twice.code == .success && twice.output == once.output)
  }

  @Test(
    "What is no text is no news",
    arguments: [["export", "atom"], ["export", "csv"], ["timeline"], ["graph"], ["report"]])
  func binary(words: [String]) async throws {
    let (folder, paths) = try inputs()
    try folder.write("x.txt", "\u{0}\u{1}PNG\u{0}\u{2}\u{0}\u{3}\u{0}\u{0}\u{7}\u{0}")
    func run(_ files: [String]) async -> Outcome {
      let surroundings = Surroundings.memory()
      let code = await CommandLineProgram(plugins: [BuiltIn()]).execute(
        words + files, in: surroundings)
      return Outcome(
        code: code, output: surroundings.output.contents, messages: surroundings.messages.contents)
    }
    let both = await run([paths[0], folder.path + "/x.txt"])
    #expect(both.code == .badInput)
    #expect(both.messages.contains("/x.txt: no text: the bytes are those of"))
    let alone = await run([paths[0]])
    #expect(both.output == alone.output)
  }

  @Test(
    "An ending that does not contradict the format is the person's affair",
    arguments: [
      ("csv", "a.txt"), ("csv", "a.tsv"), ("csv", "a"), ("jsonld", "a.json"), ("tei", "a.xml"),
      ("bulk", "a.ndjson"), ("bulk", "a.json"), ("webannotation", "a.json"), ("atom", "a.xml"),
      ("newsml-g2", "a.newsml.xml"), ("markdown", "a.md"), ("html", "a.HTML"),
    ])
  func endings(format: String, name: String) async throws {
    let (folder, paths) = try inputs()
    let outcome = await vna("export", format, paths[0], "-o", folder.path + "/out-" + name)
    #expect(outcome == Outcome(code: .success, output: "", messages: ""))
  }
}
