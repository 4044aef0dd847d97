import Testing
import VNAKit

@testable import VNACommandLine

@Suite struct ProgramTests {
  @Test func unknownOption() async {
    let outcome = await vna("read", "--formt", "json")
    #expect(outcome.code.rawValue == 64)
    #expect(outcome.output == "")
    #expect(
      outcome.messages == """
        Error: Unknown option '--formt'. Did you mean '--format'?
        Usage: vna read [<options>] <files> ...
          See 'vna read --help' for more information.

        """)
  }

  @Test func wrongValue() async {
    let outcome = await vna("read", "a", "-f", "x")
    #expect(outcome.code == .usage)
    #expect(
      outcome.messages == """
        Error: The value 'x' is invalid for '--format <format>'. Please provide one of 'text', \
        'json' or 'jsonl'.
        Help:  -f, --format <format>  The output format. (values: text, json, jsonl;
               default: text; also: --json, --jsonl)
        Usage: vna read [<options>] <files> ...
          See 'vna read --help' for more information.

        """)
  }

  @Test func missingValueAndArgument() async {
    #expect(
      await vna("read", "a", "--limit").messages == """
        Error: Missing value for '--limit <count>'
        Help:  -n, --limit <count>  Stop after so many bulletins. (default: 10)
        Usage: vna read [<options>] <files> ...
          See 'vna read --help' for more information.

        """)
    #expect(
      await vna("copy").messages == """
        Error: Missing expected argument '<source>'
        Help:  <source>  What to copy.
        Usage: vna copy [<options>] <source> [<target>]
          See 'vna copy --help' for more information.

        """)
  }

  @Test func unknownSubcommand() async {
    let outcome = await vna("raed", "x")
    #expect(outcome.code == .usage)
    #expect(
      outcome.messages == """
        Error: Unknown subcommand 'raed'. Did you mean 'read'?
        Usage: vna [<options>] <subcommand>
          See 'vna --help' for more information.

        """)
    #expect(await vna("help", "cpoy").messages.hasPrefix("Error: Unknown subcommand 'cpoy'. Did"))
    #expect(await vna("rea").code == .usage)
    #expect(await vna("hlep").messages.contains("Did you mean 'help'?"))
    // What is a word of a subcommand is told with it.
    #expect(await vna("stats").messages.contains("Did you mean 'store stats'?"))
    #expect(await vna("zsh").messages.contains("Did you mean 'completions zsh'?"))
    #expect(await vna("--colour", "always").messages.contains("Did you mean '--color'?"))
    #expect(await vna("--format", "json", "read", "a").code == .usage)
  }

  @Test("A letter left out is likelier than a wrong one")
  func theNearestOfTwo() {
    #expect(Suggestion.nearest(to: "helo", among: ["help", "hello"]) == "hello")
    #expect(Suggestion.nearest(to: "helo", among: ["hello", "help"]) == "hello")
    #expect(Suggestion.nearest(to: "hekp", among: ["hello", "help"]) == "help")
  }

  @Test("What plug-ins bring is listed, and a kind of which there is nothing is not")
  func whatPluginsBring() async throws {
    struct Tags: Annotator {
      let name = "tags"
      func annotate(_ view: TokenView, _ bulletin: inout Bulletin) {}
    }
    struct Desk: Plugin {
      static let name = "desk"
      func register(in registry: inout Registry) {
        registry.configureParser { $0.annotators.append(Tags()) }
      }
    }
    struct Empty: Plugin {
      static let name = "empty"
      func register(in registry: inout Registry) {}
    }
    let program = CommandLineProgram(plugins: [Empty(), Desk(), PluginList()])
    let text = Surroundings.memory()
    _ = await program.execute(["plugins", "--format", "text"], in: text)
    #expect(
      text.output.contents == """
        empty  compiled-in
        desk   compiled-in: annotators: tags
        list   compiled-in: plugins

        """)
    let json = Surroundings.memory()
    _ = await program.execute(["plugins", "--jsonl"], in: json)
    #expect(
      json.output.contents.contains(
        #"{"kind":"compiled-in","name":"desk","subcommands":[],"annotators":["tags"]}"#))
  }

  private struct PluginList: Plugin {
    static let name = "list"
    func register(in registry: inout Registry) { registry.add(PluginsSubcommand()) }
  }

  @Test func failuresOfASubcommand() async {
    let missing = await vna("read", "missing")
    #expect(missing.code == .missingInput)
    #expect(
      missing.messages
        == "vna: error: a\u{1B}b:3:7: no such file. try: vna read --help\n")
    let defect = await vna("read", "defect")
    #expect(defect.code == .internalError)
    #expect(defect.messages == "vna: error: internal error: Defect().\n")
    let usage = await vna("read", "usage")
    #expect(usage.code == .usage)
    #expect(
      usage.messages.hasPrefix("Error: These options contradict each other.\nUsage: vna read"))
  }

  @Test func nothingToRead() async {
    let outcome = await vna("read", "nothing")
    #expect(outcome.code == .usage)
    #expect(
      outcome.messages == """
        EXAMPLES:
          Read one:
            vna read a.txt

        USAGE: vna read [<options>] <files> ...
          See 'vna read --help' for more information.

        """)
  }

  @Test func onATerminalNothingFromOutsideIsObeyed() async {
    let missing = await vna("read", "missing", environment: ["NO_COLOR": "1"], terminal: true)
    #expect(
      missing.messages
        == "vna: error: a\\u{1B}b:3:7: no such file. try: vna read --help\n")
    let option = await vna("read", "--\u{9B}2J", environment: ["NO_COLOR": "1"], terminal: true)
    #expect(option.messages.hasPrefix("Error: Unknown option '--\\u{9B}2J'."))
    let plain = await vna("--color=never", "read", "a\u{7}b", terminal: true)
    #expect(plain.output == "a\\u{7}b\n")
    let raw = await vna("--color=never", "read", "--raw", "a\u{7}b", terminal: true)
    #expect(raw.output == "a\u{7}b\n")
    #expect(await vna("read", "a\u{7}b").output == "a\u{7}b\n")
  }

  @Test func commonOptionsStandBeforeOrAfterTheName() async {
    for words in [["--color", "always", "read", "a"], ["read", "a", "--color", "always"]] {
      let outcome = await vna(words[0], words[1], words[2], words[3])
      #expect(outcome.output == "\u{1B}[1ma\u{1B}[0m\n")
    }
    #expect(await vna("read", "warn").messages == "vna: warning: odd\n")
    #expect(await vna("-q", "read", "warn").messages == "")
    #expect(await vna("read", "warn", "--quiet").messages == "")
  }

  @Test func theFirstToTakeANameKeepsIt() {
    struct Rival: Plugin {
      static let name = "rival"
      func register(in registry: inout Registry) { registry.add(CopySubcommand()) }
    }
    let registry = Registry([TestPlugin(), Rival()])
    #expect(registry.declarations.map(\.name) == ["read", "copy"])
    #expect(registry.conflicts == [.init(name: "copy", plugin: "rival")])
    #expect(registry.subcommands(of: "test") == ["read", "copy"])
    #expect(registry.subcommands(of: "rival") == [])
  }

  @Test func pluginsChangeTheParserInTheirOrder() {
    struct First: Plugin {
      static let name = "first"
      func register(in registry: inout Registry) {
        registry.configureParser { $0.language = "vi" }
      }
    }
    struct Second: Plugin {
      static let name = "second"
      func register(in registry: inout Registry) {
        registry.configureParser { $0.language? += "-VN" }
      }
    }
    #expect(Registry([First(), Second()]).parserConfiguration().language == "vi-VN")
  }

  @Test("Declarations do not contradict each other")
  func declarations() {
    for declaration in CommandLineProgram(plugins: [BuiltIn()]).registry.declarations {
      let names = declaration.allOptions.flatMap(\.longNames)
      #expect(Set(names).count == names.count, "\(declaration.name)")
      let letters = declaration.allOptions.compactMap(\.short)
      #expect(Set(letters).count == letters.count, "\(declaration.name)")
      for option in declaration.allOptions {
        #expect(option.help.hasSuffix("."), "--\(option.name)")
        for synonym in option.synonyms { #expect(option.accepts(synonym.value)) }
      }
    }
  }

  @Test("A file in the place of a subcommand is not read, but one is told how to")
  func aFileIsNoSubcommand() async {
    struct Parse: Subcommand, Plugin {
      static let name = "parse"
      static let declaration = SubcommandDeclaration("parse", abstract: "Parse.")
      func register(in registry: inout Registry) { registry.add(self) }
      func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode { .success }
    }
    let surroundings = Surroundings.memory()
    let code = await CommandLineProgram(plugins: [Parse()]).execute(["/dev/null"], in: surroundings)
    #expect(code == .usage)
    #expect(
      surroundings.messages.contents.hasPrefix(
        "Error: Unknown subcommand '/dev/null'. Did you mean 'vna parse /dev/null'?\n"))
  }
}
