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

  @Test func aLanguageThatNothingIsInIsDoubted() async throws {
    let (folder, store) = try await store()
    defer { withExtendedLifetime(folder) {} }
    let warning =
      "vna: warning: 'xx' is none of the languages that are read: fr, en, es, vi, zh, ru"
    for name in ["list", "search", "people", "duplicates"] {
      #expect(await vna(name, "lang:xx", "--store", store).messages.hasPrefix(warning))
      #expect(await vna(name, "lang:FR", "--store", store).messages.isEmpty)
    }
    let exported = await vna("export", "csv", "--store", store, "--query", "lang:xx OR lang:fr")
    #expect(exported.code == .success && exported.messages.hasPrefix(warning))
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

  @Test(
    "Numbers and sizes are refused in the same words everywhere",
    arguments: [
      ["list", "-n", "-1"], ["list", "-n", "0"], ["people", "-n", "0"], ["places", "-n", "0"],
      ["organizations", "-n", "0"], ["search", "x", "-n", "0"],
    ])
  func limits(words: [String]) async throws {
    let surroundings = Surroundings.memory()
    let code = await CommandLineProgram(plugins: [BuiltIn()]).execute(
      words + ["--store", "nowhere"], in: surroundings)
    #expect(code == .usage)
    let last = words.last ?? ""
    #expect(
      surroundings.messages.contents.hasPrefix(
        "Error: The value '\(last)' is invalid for '--limit <count>'. "
          + "Please provide a whole number from 1 to 1000000.\n"))
  }

  @Test func aRecordHasAtMostAGibibyte() async throws {
    let (folder, _) = try await store()
    let file = folder.path + "/a.txt"
    #expect(await vna("parse", "--max-record", "1G", file).code == .success)
    for size in ["1025M", "2G", "100G"] {
      for name in ["parse", "check", "ingest"] {
        let outcome = await vna(name, "--max-record", size, file)
        #expect(outcome.code == .usage && outcome.messages.contains("or 16M, at most 1G.\n"))
      }
    }
    let set = await vna("parse", file, environment: ["VNA_MAX_RECORD": "2G"])
    #expect(set.code == .configuration)
  }

  @Test("Nothing is removed where one key is wrong")
  func wrongKeys() async throws {
    let folder = try Folder()
    let store = folder.path + "/a.vna"
    let lines = ["n1", "n2"].map {
      "{\"id\":\"\($0)\",\"text\":\"\($0) Hanoï (VNA) – Oui.-VNA\"}\n"
    }
    try folder.write("a.jsonl", lines.joined())
    #expect(await vna("ingest", folder.path + "/a.jsonl", "--store", store).code == .success)
    for more in [[], ["--dry-run"], ["--json"]] {
      let surroundings = Surroundings.memory()
      let code = await CommandLineProgram(plugins: [BuiltIn()]).execute(
        ["remove", "n1", "zz", "n2", "yy", "zz", "--store", store] + more, in: surroundings)
      #expect(code == .no && surroundings.output.contents.isEmpty)
      #expect(
        surroundings.messages.contents
          == "vna: error: there are no bulletins with the keys 'zz', 'yy' in the store; "
          + "nothing is removed. try: vna list --format jsonl\n")
    }
    func keys() async -> Int {
      await vna("list", "--store", store, "--jsonl").output.split(separator: "\n").count
    }
    #expect(await keys() == 2)
    let one = await vna("remove", "zz", "--store", store)
    #expect(
      one.messages == "vna: error: there is no bulletin with the key 'zz' in the store. "
        + "try: vna list --format jsonl\n")
    #expect(await vna("remove", "n1", "n2", "n1", "--store", store).code == .success)
    #expect(await keys() == 0)
  }

  @Test("An id of a text is no key, and the key that has it is told")
  func idForAKey() async throws {
    let folder = try Folder()
    let store = folder.path + "/a.vna"
    try folder.write("a.jsonl", "{\"id\":\"n1\",\"text\":\"Hanoï (VNA) – Oui.-VNA\"}\n")
    #expect(await vna("ingest", folder.path + "/a.jsonl", "--store", store).code == .success)
    let line = await vna("list", "--store", store, "--jsonl").output
    let id = try #require(line.split(separator: "\"").first { $0.hasPrefix("vna:") })
    let outcome = await vna("remove", String(id), "--store", store)
    #expect(outcome.code == .no && outcome.messages.contains("try: vna remove 'n1', the key of"))
  }

  @Test("Of several bulletins one is explained, which the person names")
  func explainedRecord() async throws {
    let folder = try Folder()
    let lines = ["Hanoï", "Huê"].map { "{\"text\":\"\($0) (VNA) – La foire ouvre.-VNA\"}" }
    try folder.write("a.jsonl", lines[0] + "\n{]\n" + lines[1] + "\n")
    let file = folder.path + "/a.jsonl"
    let several = await vna("explain", file, "--at", "1")
    #expect(several.code == .usage && several.output.isEmpty)
    #expect(several.messages.contains("try: --record LINE, as 'vna check' names it"))
    let third = await vna("explain", file, "--record", "3", "--at", "1:2")
    #expect(third.code == .success && third.output.contains("«Huê»"))
    #expect(!third.output.contains("Hanoï") && !third.output.contains("{"))
    let broken = await vna("explain", file, "--record", "2")
    #expect(broken.code == .badInput && broken.messages.contains("a.jsonl:2:2: "))
    #expect(await vna("explain", file, "--record", "9").messages.contains("no record on line 9"))
    let place = await vna("explain", file, "--record", "1", "--at", "5")
    #expect(place.code == .badInput && place.messages.contains("a.jsonl:1: there is no place 5"))
    // One record needs no number, whatever the form.
    try folder.write("one.txt", lines[1])
    let one = await vna("explain", folder.path + "/one.txt", "--input-format", "jsonl")
    #expect(one.output.contains("«Huê»") && !one.output.contains("{"))
    try folder.write("page.html", "<html><body><p>Huê (VNA) – Oui.-VNA</p></body></html>")
    #expect(await vna("explain", folder.path + "/page.html").output.contains("1:1  "))
    try folder.write(
      "a.rs", "Huê (VNA) – La foire ouvre.-VNA\u{1E}Hanoï (VNA) – La foire ferme.-VNA")
    let second = await vna(
      "explain", folder.path + "/a.rs", "--input-format", "rs", "--record", "2")
    #expect(second.output.contains("«Hanoï»") && !second.output.contains("Huê"))
  }

  @Test func anEmptyInputIsExplained() async throws {
    let folder = try Folder()
    try folder.write("empty.txt")
    #expect(await vna("explain", folder.path + "/empty.txt").output.contains("[empty]"))
  }

  @Test("With --key name an edited file is a new version, without it another bulletin")
  func editedFiles() async throws {
    for (options, outcomes) in [([], [1, 1]), (["--key", "name"], [2])] as [([String], [Int])] {
      let folder = try Folder()
      let store = folder.path + "/a.vna"
      for person in ["Dupont", "Dupond"] {
        try folder.write("in/s.txt", "Hanoï (VNA) – Mme \(person) est venue.-VNA")
        let surroundings = Surroundings.memory()
        let code = await CommandLineProgram(plugins: [BuiltIn()]).execute(
          ["ingest", folder.path + "/in", "--store", store] + options, in: surroundings)
        #expect(code == .success)
      }
      let lines = await vna("list", "--store", store, "--jsonl").output.split(separator: "\n")
      #expect(lines.count == outcomes.count)
      for (line, version) in zip(lines, outcomes) {
        #expect(line.contains("\"version\":\(version),"))
      }
      if !options.isEmpty { #expect(lines[0].contains("\"key\":\"\(folder.path)/in/s.txt\"")) }
    }
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
    #expect(verified.messages.isEmpty)
    #expect(verified.output.hasPrefix("{\"records\":1,\"bytes\":"))
    #expect(verified.output.hasSuffix(",\"problems\":[]}\n"))
    let told = await vna("store", "verify", "--store", store, "--format", "text")
    #expect(told.output.hasPrefix("1 record, ") && told.output.hasSuffix(" bytes, 0 problems\n"))
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
