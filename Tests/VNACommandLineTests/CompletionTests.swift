import Testing

@testable import VNACommandLine

/// What `vna __complete` says; the words up to the cursor, the last one unfinished.
@Suite struct CompletionTests {
  private func complete(
    _ words: String..., environment: [String: String] = [:]
  ) -> CompletionEngine.Answer {
    CompletionEngine(
      program: .vna, registry: Registry([TestPlugin(), BuiltIn()]),
      settings: Settings(
        Environment(environment), registry: Registry([TestPlugin(), BuiltIn()]), readsFolder: false)
    ).complete(words)
  }

  private func words(_ answer: CompletionEngine.Answer) -> [String] {
    answer.candidates.map(\.word)
  }

  @Test func subcommandsAndHelp() {
    #expect(words(complete("re")).prefix(1) == ["read"])
    #expect(words(complete("hel")) == ["help"])
    #expect(words(complete("help", "cop")) == ["copy"])
    #expect(words(complete("help", "copy", "")).isEmpty)
    #expect(words(complete("--color", "never", "cop")) == ["copy"])
  }

  @Test func optionsWithTheirInversesAndSynonyms() {
    #expect(words(complete("read", "--pa")) == ["--pager"])
    #expect(words(complete("read", "--no-")) == ["--no-pager"])
    #expect(words(complete("read", "--json")) == ["--json", "--jsonl"])
    #expect(words(complete("--ver")) == ["--verbose", "--version"])
  }

  @Test func valuesOfOptions() {
    #expect(words(complete("read", "--format", "j")) == ["json", "jsonl"])
    #expect(words(complete("read", "-f", "")) == ["text", "json", "jsonl"])
    #expect(words(complete("read", "-sf", "t")) == ["text"])
    #expect(words(complete("read", "--format=js")) == ["--format=json", "--format=jsonl"])
    // bash hands the sign over as a word of its own.
    #expect(words(complete("read", "--format", "=", "js")) == ["json", "jsonl"])
    #expect(words(complete("read", "--format", "=")) == ["text", "json", "jsonl"])
    #expect(complete("read", "--limit", "").text.isEmpty)
  }

  @Test func operands() {
    #expect(complete("read", "").text == ":files\n")
    #expect(complete("read", "--limit", "3", "a", "b", "").files == .files)
    #expect(complete("copy", "a", "b", "").files == .none)
    #expect(complete("read", "--", "--li").files == .files)
    #expect(words(complete("export", "nin")) == ["ninjs"])
    #expect(complete("export", "ninjs", "").files == .files)
    #expect(words(complete("completions", "z")) == ["zsh"])
  }

  @Test func linesAreWordAndDescription() {
    #expect(complete("cop").text == "copy\tCopy.\n")
  }

  @Test("Words that nobody knows are no failure")
  func nonsense() {
    #expect(complete().text.contains("read\t"))
    #expect(complete("nonsense", "").files == .files)
    #expect(words(complete("read", "--nonsense", "--form")) == ["--format"])
    #expect(complete("read", "--nonsense=").text.isEmpty)
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
