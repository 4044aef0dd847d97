import Testing

@testable import VNACommandLine

@Suite("Settings: variables of the environment and files") struct SettingsTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// Runs `vna` with a file of settings of the person's.
  private func vna(
    _ words: [String], file: String, environment: [String: String] = [:]
  ) async throws -> Outcome {
    try folder.write("vna/config.json", file)
    let variables = ["XDG_CONFIG_HOME": folder.path, "HOME": "/home/nobody"]
    let surroundings = Surroundings.memory(variables.merging(environment) { $1 })
    let code = await CommandLineProgram(plugins: [BuiltIn(), TestPlugin()])
      .execute(words, in: surroundings)
    return Outcome(
      code: code, output: surroundings.output.contents, messages: surroundings.messages.contents)
  }

  private func origin(
    of key: String, file: String, environment: [String: String] = [:], words: [String] = []
  ) async throws -> String? {
    let outcome = try await vna(
      words + ["config", "--show-origin", "--format", "text"], file: file,
      environment: environment)
    let line = outcome.output.split(separator: "\n").first { $0.hasPrefix(key + " ") }
    return line?.split(separator: " ").dropFirst().joined(separator: " ")
  }

  @Test("The command line goes before the variable, that before the file, that before the default")
  func precedence() async throws {
    let file = "{\n  \"color\": \"never\"\n}"
    let place = folder.path + "/vna/config.json:2:12"
    #expect(try await origin(of: "color", file: "{}") == "auto default")
    #expect(try await origin(of: "color", file: file) == "never \(place)")
    let variable = ["VNA_COLOR": "auto"]
    #expect(try await origin(of: "color", file: file, environment: variable) == "auto $VNA_COLOR")
    #expect(
      try await origin(
        of: "color", file: file, environment: variable, words: ["--color", "never"])
        == "never command line")
  }

  @Test func whatIsSetIsUsed() async throws {
    let colored = try await vna(["read", "a"], file: "{\"color\": \"always\"}")
    #expect(colored.output == "\u{1B}[1ma\u{1B}[0m\n")
    #expect(try await vna(["read", "warn"], file: "{\"quiet\": true}").messages.isEmpty)
    #expect(!(try await vna(["read", "warn"], file: "{\"quiet\": false}").messages.isEmpty))
    #expect(
      !(try await vna(["read", "warn", "--verbose"], file: "{\"quiet\": true}").messages.isEmpty))
    let quiet = try await vna(["read", "warn"], file: "{}", environment: ["VNA_QUIET": "yes"])
    #expect(quiet.messages.isEmpty)
  }

  @Test("One value for a script; 1 where there is none")
  func oneValue() async throws {
    let store = try await vna(["config", "store"], file: "{\"store\": \"~/a b.vna\"}")
    #expect(store.output == "/home/nobody/a b.vna\n" && store.code == .success)
    let none = try await vna(["config", "store"], file: "{}")
    #expect(none.output.isEmpty && none.code == .no)
    let jobs = try await vna(["config", "jobs"], file: "{\"jobs\": 12}")
    #expect(jobs.output == "12\n")
    let wrong = try await vna(["config", "stor"], file: "{}")
    #expect(wrong.code == .usage && wrong.messages.contains("Did you mean 'store'?"))
  }

  @Test(
    "What is wrong with a file is told with its place",
    arguments: [
      ("{\n \"langage\": \"fr\"}", "2:2: there is no setting 'langage'. try: \"language\""),
      ("{\"x\": 1}", "1:2: there is no setting 'x'. try: vna config, which lists them"),
      ("{\"jobs\": 0}", "1:10: The value '0' is invalid for 'jobs'. Please provide a whole"),
      ("{\"jobs\": \"two\"}", "1:10: The value 'two' is invalid for 'jobs'. Please provide"),
      ("{\"color\": \"nver\"}", "or 'never'. Did you mean 'never'?"),
      ("{\"quiet\": \"yes\"}", "1:11: true or false is needed."),
      ("{\"store\": true}", "1:11: a text or a number is needed."),
      ("{\"store\": [\"a\"]}", "1:11: a text, a number, true or false is needed."),
      ("{\"jobs\": 1, \"jobs\": 2}", "1:13: 'jobs' is there twice."),
      ("{\"jobs\": 1", ":1:11: "),
      ("[]", ":1:1: "),
    ])
  func mistakes(file: String, message: String) async throws {
    let outcome = try await vna(["read", "a"], file: file)
    #expect(outcome.code == .configuration)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.hasPrefix("vna: error: \(folder.path)/vna/config.json:"))
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
  }

  @Test("A broken file does not keep help back")
  func helpWithABrokenFile() async throws {
    #expect(try await vna(["help", "read"], file: "{").code == .success)
    #expect(try await vna(["read", "--help"], file: "{").code == .success)
    #expect(try await vna(["--version"], file: "{").code == .success)
  }

  @Test("A word that is right in another subcommand only is no mistake, and is not used")
  func formats() async throws {
    // `parse` writes TimeML, `plugins` does not; `ics` is a word of `timeline`.
    for word in ["timeml", "ics"] {
      let list = try await vna(["plugins"], file: "{\"format\": \"\(word)\"}")
      #expect(list.code == .success && list.output.hasPrefix("{"))
      let variable = try await vna(["plugins"], file: "{}", environment: ["VNA_FORMAT": word])
      #expect(variable.code == .success && variable.output.hasPrefix("{"))
    }
    let text = try await vna(["plugins"], file: "{\"format\": \"text\"}")
    #expect(text.output.hasPrefix("built-in"))
    let wrong = try await vna(["plugins"], file: "{}", environment: ["VNA_FORMAT": "xml"])
    #expect(wrong.code == .configuration)
  }

  @Test("Where the person's file is")
  func paths() {
    func paths(_ variables: [String: String]) -> [String] {
      Settings.paths(Environment(variables), readsFolder: false).map(\.description)
    }
    #expect(paths(["HOME": "/h"]) == ["/h/.config/vna/config.json"])
    #expect(paths(["HOME": "/h", "XDG_CONFIG_HOME": "/x"]) == ["/x/vna/config.json"])
    #expect(paths(["HOME": "/h", "XDG_CONFIG_HOME": "x"]) == ["/h/.config/vna/config.json"])
    #expect(paths([:]).isEmpty)
  }
}
