import Testing

@testable import VNACommandLine

@Suite struct HelpTests {
  static let at80 = """
    OVERVIEW: Read bulletins.

    First paragraph.

    Second paragraph.

    USAGE: vna read [<options>] <files> ...

    EXAMPLES:
      Read one:
        vna read a.txt

    ARGUMENTS:
      <files> ...             The files to read.

    READING:
      --language <language>   The language of all bulletins, as a code of two
                              letters, instead of finding it out. (environment:
                              VNA_LANGUAGE)

    OPTIONS:
      -f, --format <format>   The output format. (values: text, json, jsonl;
                              default: text; also: --json, --jsonl)
      -n, --limit <count>     Stop after so many bulletins. (default: 10)
      -t, --tag <tag>         A tag to add.
      -s, --strict            Stop at the first error.
      --pager/--no-pager      Page the output. (default: --pager)
      --max-record <size>     The largest record. (default: 16M)
      --color <when>          Colour the output. (values: auto, always, never;
                              default: auto; environment: VNA_COLOR)
      --raw                   Leave control characters as they are on a terminal
                              too.
      -q, --quiet             Tell errors only, no warnings and no progress.
                              (environment: VNA_QUIET)
      -v, --verbose           Tell what is being done.
      --debug                 Tell how long each stage took, and what matters to a
                              developer.
      --version               Show the version.
      -h, --help              Show help information.

    """

  @Test("Three ways to the help of a subcommand, and its alias")
  func subcommand() async {
    let expected = Outcome(code: .success, output: Self.at80, messages: "")
    #expect(await vna("help", "read") == expected)
    #expect(await vna("read", "--help") == expected)
    #expect(await vna("read", "-h", "--nonsense") == expected)
    #expect(await vna("r", "x", "-sh") == expected)
    #expect(await vna("help", "r") == expected)
    #expect(await vna("--help", "read") == expected)
    #expect(await vna("-h", "--raw", "read", "--limit") == expected)
  }

  @Test("What is known of one format of an export: its own options, in its own words")
  func oneFormat() async {
    let help = await vna("help", "export", "csv").output
    #expect(help.hasPrefix("OVERVIEW: CSV (RFC 4180): stories, or one of the lists\n"))
    #expect(help.contains("\nUSAGE: vna export csv [<options>] [FILE…|DIRECTORY…|-]\n"))
    #expect(
      help.contains(
        """

        FORMAT:
          --table <table>         What the rows are. (values: stories, people, dates,
                                  places, organizations, quantities, quotes, events;
                                  default: stories)
          --excel                 Begin with a byte order mark and put ' before texts
                                  that begin as formulas do.

        READING:

        """))
    #expect(help.contains("\n  --query <query> "))
    #expect(await vna("export", "csv", "--help").output == help)
    let ninjs = await vna("help", "export", "ninjs").output
    #expect(!ninjs.contains("--table") && ninjs.contains("\n  --store <store> "))
    #expect(await vna("help", "export").output.contains("--table <table>"))
    let wrong = await vna("help", "export", "cvs")
    #expect(wrong.code == .usage && wrong.messages.contains("Did you mean 'csv'?"))
    let verify = await vna("help", "store", "verify").output
    #expect(verify.contains("\nUSAGE: vna store verify [--store <store>] [--format <format>]\n"))
    #expect(await vna("store", "verify", "--help").output == verify)
    for action in ["repair", "compact", "stats", "reannotate"] {
      #expect(await vna("help", "store", action).output.contains("\nUSAGE: vna store \(action) "))
    }
    let action = await vna("help", "store", "verfy")
    #expect(action.code == .usage && action.messages.contains("Did you mean 'verify'?"))
    #expect(
      await vna("help", "completions", "zsh").output == vna("help", "completions").output)
    #expect(await vna("help", "completions", "tcsh").code == .usage)
    let file = await vna("help", "read", "a.txt")
    #expect(file.code == .usage && file.messages.hasPrefix("Error: Unexpected argument 'a.txt'\n"))
  }

  @Test func executablesOfPathAreListed() async throws {
    let folder = try Folder()
    try folder.write("vna-week", "#!/bin/sh\n", mode: 0o755)
    try folder.write("vna-dead")
    try folder.write("vna-read", "#!/bin/sh\n", mode: 0o755)
    for words in [[], ["help"]] as [[String]] {
      let surroundings = Surroundings.memory(["PATH": folder.path, "COLUMNS": "200"])
      _ = await CommandLineProgram(plugins: [TestPlugin()]).execute(words, in: surroundings)
      #expect(
        surroundings.output.contents.hasSuffix(
          """
          SUBCOMMANDS:
            read, r                 Read bulletins.
            copy                    Copy.

          SUBCOMMANDS ON PATH:
            week                    \(folder.path)/vna-week

            See 'vna help <subcommand>' for detailed help.

          """))
    }
  }

  @Test func at40() async {
    let help = await vna("help", "read", width: 40).output
    #expect(
      help.hasPrefix(
        """
        OVERVIEW: Read bulletins.

        First paragraph.

        Second paragraph.

        USAGE: vna read [<options>] <files> ...

        EXAMPLES:
          Read one:
            vna read a.txt

        ARGUMENTS:
          <files> ...
              The files to read.

        READING:
          --language <language>
              The language of all bulletins, as
              a code of two letters, instead of
              finding it out. (environment:
              VNA_LANGUAGE)

        OPTIONS:
          -f, --format <format>
              The output format. (values: text,
              json, jsonl; default: text; also:
              --json, --jsonl)

        """))
    for line in help.split(separator: "\n") { #expect(TextLayout.columns(line) <= 40, "\(line)") }
  }

  @Test func at120() async {
    let help = await vna("help", "read", width: 120).output
    #expect(
      help.contains(
        """

          --language <language>   The language of all bulletins, as a code of two letters, instead of finding it out.
                                  (environment: VNA_LANGUAGE)

        """))
    #expect(help.contains("text, json, jsonl; default: text; also: --json, --jsonl)\n"))
    for line in help.split(separator: "\n") { #expect(TextLayout.columns(line) <= 120, "\(line)") }
  }

  @Test func aLabelTooLongForItsColumnStandsAlone() {
    let option = Option<String?>("a-very-long-name", placeholder: "placeholder", help: "Text.")
    let help = HelpText(program: .vna, width: 80).full(
      SubcommandDeclaration("x", abstract: "", options: [option.declaration]))
    #expect(
      help.hasPrefix(
        """
        USAGE: vna x [--a-very-long-name <placeholder>]

        OPTIONS:
          --a-very-long-name <placeholder>
                                  Text.
          --color <when>
        """))
  }

  @Test func aLongUsageLineHangs() {
    let options = (1...5).map { number in
      Option<String?>("option-\(number)", placeholder: "value", help: "").declaration
    }
    let help = HelpText(program: .vna, width: 60)
    #expect(
      help.usage(SubcommandDeclaration("x", abstract: "", options: options)) == """
        USAGE: vna x [--option-1 <value>] [--option-2 <value>]
                     [--option-3 <value>] [--option-4 <value>]
                     [--option-5 <value>]
        """)
  }

  @Test("The bare program shows examples first")
  func bare() async {
    let declarations = CommandLineProgram(plugins: [BuiltIn()]).registry.declarations
    func rows(_ names: String) -> String {
      names.split(separator: " ").map { name in
        let abstract = declarations.first { $0.name == name }?.abstract ?? "?"
        return "  " + name + String(repeating: " ", count: 24 - name.count) + abstract
      }.joined(separator: "\n")
    }
    let outcome = await vna()
    #expect(outcome.code == .success)
    #expect(outcome.messages == "")
    #expect(
      outcome.output == """
        EXAMPLES:
          Read a bulletin and show what it is made of:
            vna parse bulletin.txt
          Read a folder of bulletins, one line of JSON for each:
            vna parse --jsonl archive/
          Read what another program writes:
            curl -s URL | vna parse --json

        USAGE: vna [<options>] <subcommand>

        READING SUBCOMMANDS:
        \(rows("parse export formats check explain evaluate"))

        OVERVIEW SUBCOMMANDS:
        \(rows("timeline graph report"))

        STORE SUBCOMMANDS:
        \(rows("ingest watch list show remove people places organizations"))
        \(rows("search similar duplicates store"))

        PROGRAM SUBCOMMANDS:
        \(rows("config doctor bench generate plugins completions man"))

        OTHER SUBCOMMANDS:
          read, r                 Read bulletins.
          copy                    Copy.

          See 'vna help <subcommand>' for detailed help.

        """)
  }

  @Test func theProgramAndItsOptions() async {
    let help = await vna("help").output
    #expect(await vna("--help").output == help)
    #expect(await vna("-h").output == help)
    #expect(await vna("help", "help").output == help)
    let sections = help.split(separator: "\n").filter { $0.first != " " }
    #expect(
      sections == [
        "OVERVIEW: Turn bulletins of the Vietnam News Agency into structured data.",
        "USAGE: vna [<options>] <subcommand>", "EXAMPLES:", "OPTIONS:", "READING SUBCOMMANDS:",
        "OVERVIEW SUBCOMMANDS:", "STORE SUBCOMMANDS:", "PROGRAM SUBCOMMANDS:",
        "OTHER SUBCOMMANDS:",
      ])
    #expect(help.hasSuffix("\n  See 'vna help <subcommand>' for detailed help.\n"))
    for line in await vna("help", width: 40).output.split(separator: "\n")
    where !line.hasPrefix("    vna") {
      #expect(TextLayout.columns(line) <= 40, "\(line)")
    }
  }

  @Test func version() async {
    let line = Outcome(code: .success, output: "vna 0.1.0\n", messages: "")
    #expect(await vna("--version") == line)
    #expect(await vna("read", "--version") == line)
    let json =
      #"{"name":"vna","version":"0.1.0","schemaVersions":{"bulletin":1}}"# + "\n"
    for words in [["--version", "--json"], ["--json", "--version"]] {
      #expect(await vna(words[0], words[1]).output == json)
    }
    #expect(await vna("--version", "--format", "json").output == json)
    #expect(await vna("read", "--version", "--json").output == json)
  }

  @Test(
    arguments: [
      ("one two three", 7, ["one two", "three"]),
      ("one two", 3, ["one", "two"]),
      ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
      ("a abcdefghij", 4, ["a", "abcd", "efgh", "ij"]),
      ("", 10, []),
      ("  spaced   out  ", 20, ["spaced out"]),
      ("越通社河内", 6, ["越通社", "河内"]),
      ("Hà Nội", 6, ["Hà Nội"]),
      ("Ha\u{300} No\u{302}\u{323}i", 6, ["Ha\u{300} No\u{302}\u{323}i"]),
    ] as [(String, Int, [String])])
  func wrapping(text: String, width: Int, lines: [String]) {
    #expect(TextLayout.wrap(text, width: width) == lines)
  }
}
