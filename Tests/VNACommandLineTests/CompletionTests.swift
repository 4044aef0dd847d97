import Testing

@testable import VNACommandLine

/// What `vna __complete` says; the words up to the cursor, the last one unfinished.
@Suite struct CompletionTests {
  private func complete(
    _ words: String..., environment: [String: String] = [:]
  ) async -> CompletionEngine.Answer {
    await CompletionEngine(
      program: .vna, registry: Registry([TestPlugin(), BuiltIn()]),
      settings: Settings(
        Environment(environment), registry: Registry([TestPlugin(), BuiltIn()]), readsFolder: false)
    ).complete(words)
  }

  private func words(_ answer: CompletionEngine.Answer) -> [String] {
    answer.candidates.map(\.word)
  }

  @Test func subcommandsAndHelp() async {
    #expect(await words(complete("re")).prefix(1) == ["read"])
    #expect(await words(complete("hel")) == ["help"])
    #expect(await words(complete("help", "cop")) == ["copy"])
    #expect(await words(complete("help", "copy", "")).isEmpty)
    #expect(await words(complete("help", "export", "ninj")) == ["ninjs"])
    #expect(await words(complete("help", "export", "ninjs", "")).isEmpty)
    #expect(await words(complete("--color", "never", "cop")) == ["copy"])
  }

  @Test func optionsWithTheirInversesAndSynonyms() async {
    #expect(await words(complete("read", "--pa")) == ["--pager"])
    #expect(await words(complete("read", "--no-")) == ["--no-pager"])
    #expect(await words(complete("read", "--json")) == ["--json", "--jsonl"])
    #expect(await words(complete("--ver")) == ["--verbose", "--version"])
  }

  @Test func valuesOfOptions() async {
    #expect(await words(complete("read", "--format", "j")) == ["json", "jsonl"])
    #expect(await words(complete("read", "-f", "")) == ["text", "json", "jsonl"])
    #expect(await words(complete("read", "-sf", "t")) == ["text"])
    #expect(await words(complete("read", "--format=js")) == ["--format=json", "--format=jsonl"])
    // bash hands the sign over as a word of its own.
    #expect(await words(complete("read", "--format", "=", "js")) == ["json", "jsonl"])
    #expect(await words(complete("read", "--format", "=")) == ["text", "json", "jsonl"])
    #expect(await complete("read", "--limit", "").text.isEmpty)
  }

  @Test func operands() async {
    #expect(await complete("read", "").text == ":files\n")
    #expect(await complete("read", "--limit", "3", "a", "b", "").files == .files)
    #expect(await complete("copy", "a", "b", "").files == .none)
    #expect(await complete("read", "--", "--li").files == .files)
    #expect(await words(complete("export", "nin")) == ["ninjs"])
    #expect(await complete("export", "ninjs", "").files == .files)
    #expect(await words(complete("completions", "z")) == ["zsh"])
  }

  @Test func optionsOfAFormatAreThoseOfTheOneThatIsNamed() async {
    #expect(await words(complete("export", "csv", "--table", "pe")) == ["people"])
    #expect(await words(complete("export", "csv", "--table=pe")) == ["--table=people"])
    #expect(await words(complete("export", "csv", "--e")) == ["--excel"])
    #expect(await words(complete("export", "ninjs", "--tab")).isEmpty)
    // Before the format is known all are offered.
    #expect(await words(complete("export", "--tab")) == ["--table"])
    #expect(await words(complete("export", "--between", "co")) == ["countries"])
    #expect(await words(complete("export", "csv", "--set", "e")) == ["excel"])
    #expect(await words(complete("export", "csv", "--set", "table=pe")) == ["table=people"])
    // bash hands over `table`, `=`, `pe`, and wants the last one back.
    #expect(await words(complete("export", "csv", "--set", "table", "=", "pe")) == ["people"])
    #expect(await words(complete("export", "rss", "--set", "ti")) == ["title="])
  }

  @Test func annotatorsAndLanguages() async {
    #expect(await words(complete("parse", "--annotators", "d")) == ["dates"])
    #expect(
      await words(complete("parse", "--annotators", "dates,p")) == ["dates,places", "dates,people"])
    #expect(
      await words(complete("parse", "--annotators", "dates,")).contains("dates,dates") == false)
    #expect(await words(complete("parse", "--annotators", "n")) == ["none"])
    #expect(await words(complete("parse", "--annotators", "none,d")).isEmpty)
    #expect(await words(complete("parse", "--language", "f")) == ["fr"])
    #expect(await words(complete("check", "--language", "v")) == ["vi"])
  }

  @Test func linesAreWordAndDescription() async {
    #expect(await complete("cop").text == "copy\tCopy.\n")
  }

  @Test("Words that nobody knows are no failure")
  func nonsense() async {
    #expect(await complete().text.contains("read\t"))
    #expect(await complete("nonsense", "").files == .files)
    #expect(await words(complete("read", "--nonsense", "--form")) == ["--format"])
    #expect(await complete("read", "--nonsense=").text.isEmpty)
  }

  @Test("The keys of the store that is named or set, the latest first")
  func storedKeys() async throws {
    let folder = try Folder()
    let texts = [("n1", "Un titre\\nHanoï (VNA) – Un."), ("x:2", "Deux."), ("n3 é", "Trois.")]
    let lines = texts.map { "{\"id\": \"\($0.0)\", \"text\": \"\($0.1)\"}\n" }
    let pages = try folder.write("pages.jsonl", lines.joined())
    let store = folder.path + "/a.vna"
    #expect(await vna("ingest", pages, "--store", store).code == .success)
    #expect(await words(complete("show", "--store", store, "")) == ["n3 é", "x:2", "n1"])
    #expect(await words(complete("show", "--store=\(store)", "n")) == ["n3 é", "n1"])
    #expect(await words(complete("show", "--store", "\"\(store)\"", "n1")) == ["n1"])
    let setting = ["VNA_STORE": store]
    #expect(await words(complete("remove", "n1", "x", environment: setting)) == ["x:2"])
    #expect(await words(complete("similar", "n1", environment: setting)) == ["n1"])
    let home = ["HOME": folder.path]
    #expect(await words(complete("show", "--store", "~/a.vna", "n1", environment: home)) == ["n1"])
    // Its headline, where there is time for it.
    let keys = StoredKeys(
      patience: .seconds(60), registry: Registry([BuiltIn()]), environment: Environment([:]))
    #expect(
      await keys.candidates(store, beginningWith: "n1")
        == [.init(word: "n1", description: "Un titre")])
    // bash hands the pieces between colons over one by one, and wants the last one back.
    #expect(await words(complete("show", "x", ":", "", environment: setting)) == ["2"])
    #expect(await words(complete("show", "x", ":", environment: setting)) == ["2"])
    #expect(await words(complete("show", "x:", environment: setting)) == ["x:2"])
    #expect(await complete("show", "--store", folder.path + "/none", "").text.isEmpty)
    #expect(await complete("show", "").text.isEmpty)
  }

  @Test func settings() async {
    #expect(await words(complete("config", "max")) == ["max-record"])
    #expect(await words(complete("list", "--store", "arch")) == ["archive:"])
    // What is put there is gone with the process.
    #expect(await words(complete("ingest", "--store", "mem")).isEmpty)
    #expect(await complete("list", "--store", "").files == .directories)
  }
}

@Suite struct ManualTests {
  @Test func aPageHasWhatHelpHas() async {
    let page = await vna("man", "read")
    #expect(page.messages.contains("no subcommand 'man'") == false)
    let text = ManualPage(program: .vna).page(ReadSubcommand.declaration)
    #expect(text.hasPrefix(".Dd "))
    for line in [
      ".Dt VNA-READ 1", ".Nd Read bulletins", ".Ar files ...", "First paragraph.", ".Pp",
      ".It Fl f , Fl Fl format Ar format", ".It Fl Fl pager , Fl Fl no-pager",
      ".It Ev VNA_LANGUAGE",
      ".Xr vna 1",
    ] {
      #expect(text.contains("\n" + line + "\n"), "\(line)")
    }
  }

  @Test("What stands at the head of a line is no request")
  func escaping() {
    #expect(ManualPage.text(".x and \\n. 'tis so. End") == "\\&.x and \\en.\n\\&'tis so.\nEnd")
    #expect(ManualPage.text("one (two.) three") == "one (two.)\nthree")
  }
}
