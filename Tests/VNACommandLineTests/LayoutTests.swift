import Testing

@testable import VNACommandLine

/// What a person sees on a terminal, and what a script reads of the same.
@Suite struct LayoutTests {
  /// A store with one bulletin, `n1`, whose headline is longer than a narrow line.
  private func store(_ folder: Folder, key: String = "n1") async throws -> String {
    let text =
      "Le Premier ministre reçoit une délégation de la ville de Huê\\nHanoï (VNA) – Le Premier "
      + "ministre a reçu le 4 mars 2025 une délégation de la ville de Huê, venue parler du port.\\nVNA"
    let pages = try folder.write("pages.jsonl", "{\"id\": \"\(key)\", \"text\": \"\(text)\"}\n")
    let store = folder.path + "/a.vna"
    #expect(await vna("ingest", pages, "--store", store).code == .success)
    return store
  }

  private func shown(_ words: String..., width: Int) async -> String {
    let surroundings = Surroundings.memory(
      ["COLUMNS": String(width), "NO_COLOR": "1"], terminal: true)
    _ = await CommandLineProgram(plugins: [BuiltIn(), TestPlugin()]).execute(
      words, in: surroundings)
    return surroundings.output.contents + surroundings.messages.contents
  }

  @Test func listHangsAndItsKeyHasALineOfItsOwn() async throws {
    let folder = try Folder()
    let store = try await store(folder)
    let whole =
      "2025-03-04  fr  Le Premier ministre reçoit une délégation de la ville de Huê  [n1]\n"
    #expect(await shown("list", "--store", store, width: 100) == whole)
    #expect(
      await shown("list", "--store", store, width: 70) == """
        2025-03-04  fr  Le Premier ministre reçoit une délégation de la ville
                        de Huê
                        [n1]

        """)
    #expect(
      await shown("list", "--store", store, width: 40) == """
        2025-03-04  fr  Le Premier ministre
            reçoit une délégation de la ville de
            Huê
            [n1]

        """)
    // A script reads one line, however wide COLUMNS says that it is.
    let script = await vna("list", "--format", "text", "--store", store, width: 40)
    #expect(script.output == whole)
  }

  @Test func searchHangsBelowItsHeadline() async throws {
    let folder = try Folder()
    let store = try await store(folder)
    let lines = await shown("search", "port", "--store", store, width: 40).split(separator: "\n")
    #expect(lines[0] == "2025-03-04  fr  Le Premier ministre")
    #expect(lines[3] == "    [n1]")
    #expect(lines.count > 5)
    for line in lines.dropFirst() { #expect(line.hasPrefix("    ") && line.count <= 40, "\(line)") }
  }

  @Test("Nothing but what is to be copied is wider than the terminal", arguments: [40, 60, 80])
  func width(columns: Int) async throws {
    let folder = try Folder()
    let store = try await store(folder)
    let page = try folder.write(
      "a.txt", "Hanoï (VNA) – Le ministre est parti lundi 4 mars pour la ville de Huê.\nVNA\n")
    for words in [
      ["formats"], ["plugins"], ["config", "--show-origin"], ["explain", page],
      ["explain", page, "--at", "1"], ["places", "--store", store],
      ["show", "n1", "--store", store],
      ["parse", "--annotators", "none,dates", page], ["export", "csv", "--table", "x", page],
    ] {
      let surroundings = Surroundings.memory(
        ["COLUMNS": String(columns), "NO_COLOR": "1"], terminal: true)
      _ = await CommandLineProgram(plugins: [BuiltIn()]).execute(words, in: surroundings)
      let text = surroundings.output.contents + surroundings.messages.contents
      #expect(!text.isEmpty)
      for line in text.split(separator: "\n") {
        #expect(TextLayout.columns(line) <= columns, "\(words): \(line)")
      }
    }
  }

  @Test func aMessageHangsAndItsAdviceStaysWhole() async {
    #expect(
      await shown("read", "missing", width: 50) == """
        vna: error: a\\u{1B}b:3:7: no such file.
          try: vna read --help

        """)
    #expect(
      await shown("list", "a:b", "--store", "x", width: 60).hasPrefix(
        """
        Error: The query is wrong at column 1: there is no field
          'a'. Please write one of headline, person, org, place,
          country, event, lang, date, since, until, or the words in
          quotes.
          a:b
          ^

        """))
  }
}
