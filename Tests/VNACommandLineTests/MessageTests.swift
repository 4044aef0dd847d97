import Foundation
import Testing

@testable import VNACommandLine

@Suite("What is said to a person")
struct MessageTests {
  private static let page = """
    Le pont de la baie
    Hanoï (VNA) – Le pont a coûté 263 millions de dongs le 4 mars 2025.
    Mme Hoàng Thi Sen, ministre de la Construction, l’a ouvert.-VNA
    """

  private func store() async throws -> (folder: Folder, store: String) {
    let folder = try Folder()
    try folder.write("a.txt", Self.page)
    let store = folder.path + "/a.vna"
    #expect(await vna("ingest", folder.path + "/a.txt", "--store", store).code == .success)
    return (folder, store)
  }

  @Test(
    "Where nothing is found a person is told, a program is not",
    arguments: [
      ["search", "zzz"], ["duplicates"], ["list", "country:XX"], ["people", "zzz"],
    ])
  func nothingFound(words: [String]) async throws {
    let (folder, store) = try await store()
    defer { withExtendedLifetime(folder) {} }
    func run(_ more: [String], terminal: Bool) async -> Outcome {
      let surroundings = Surroundings.memory(["NO_COLOR": "1"], terminal: terminal)
      let code = await CommandLineProgram(plugins: [BuiltIn()]).execute(
        words + ["--store", store] + more, in: surroundings)
      return Outcome(
        code: code, output: surroundings.output.contents,
        messages: surroundings.messages.contents)
    }
    #expect(await run([], terminal: true).messages == "vna: nothing found.\n")
    #expect(await run([], terminal: false).messages.isEmpty)
    #expect(await run(["--quiet"], terminal: true).messages.isEmpty)
    #expect(await run(["--json"], terminal: true).output == "[]\n")
  }

  @Test func aPageIsNotWrittenToATerminal() async throws {
    let (folder, _) = try await store()
    let file = folder.path + "/a.txt"
    let shown = await vna("report", file, environment: ["NO_COLOR": "1"], terminal: true)
    #expect(shown.code == .usage && shown.output.isEmpty)
    #expect(
      shown.messages.hasPrefix(
        "Error: A page is nothing for a terminal: give '-o FILE', or pipe it.\n"))
    #expect(await vna("report", file).output.hasPrefix("<!DOCTYPE html>"))
    let written = await vna("report", file, "-o", folder.path + "/r.html", terminal: true)
    #expect(written.code == .success)
  }

  @Test func aFolderIsNothingToExplain() async throws {
    let folder = try Folder()
    let outcome = await vna("explain", folder.path)
    #expect(outcome.code == .inputOutput)
    #expect(
      outcome.messages
        == "vna: error: \(folder.path): a folder, not a file. try: the path of a file in it\n")
  }

  @Test("An explanation has whole numbers without a point, and no blanks at the ends of lines")
  func explanation() async throws {
    let (folder, _) = try await store()
    let text = await vna("explain", folder.path + "/a.txt").output
    #expect(text.contains("«263 millions de dongs» = 263000000 VND (money)\n"))
    #expect(text.contains("person.address\n"))
    for line in text.split(separator: "\n") { #expect(!line.hasSuffix(" "), "\(line)") }
  }

  @Test func oneIsNoPlural() async throws {
    let (folder, store) = try await store()
    defer { withExtendedLifetime(folder) {} }
    let verified = await vna("store", "verify", "--store", store)
    #expect(verified.messages.hasPrefix("vna: 1 record, "))
    #expect(verified.messages.hasSuffix(" bytes, 0 problems.\n"))
    let renewed = await vna("store", "reannotate", "--store", store, "--format", "text")
    #expect(renewed.output.hasSuffix(" bulletins annotated anew\n"))
    #expect(Plural.text(1, "stretch", "stretches") == "1 stretch")
    #expect(Plural.text(2, "stretch", "stretches") == "2 stretches")
  }

  @Test func aPipeIsNoTerminal() async {
    let text = await vna("doctor", "--format", "text").output
    #expect(text.contains("terminal: standard output is no terminal; no colour, lines of 80 "))
  }
}
