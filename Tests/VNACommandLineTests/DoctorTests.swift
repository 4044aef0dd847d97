import Testing
import VNAParsing

@testable import VNACommandLine

@Suite struct DoctorTests {
  private func doctor(
    _ environment: [String: String] = [:], _ words: String...
  ) async -> Outcome {
    let surroundings = Surroundings.memory(["LANG": "C.UTF-8"].merging(environment) { $1 })
    let code = await CommandLineProgram(plugins: [BuiltIn(), TestPlugin()])
      .execute(["doctor", "--format", "text"] + words, in: surroundings)
    return Outcome(
      code: code, output: surroundings.output.contents, messages: surroundings.messages.contents)
  }

  @Test("What the program's own bulletin says is read")
  func selfTest() {
    #expect(
      SelfTest(ParserConfiguration()).findings() == [
        .ok("self-test", "a bulletin of the program's own is read right, 12 facts")
      ])
  }

  @Test("A parser that misses something is told what")
  func selfTestOfABrokenParser() {
    var configuration = ParserConfiguration()
    configuration.annotations = AnnotationSet.all.subtracting(.people)
    let findings = SelfTest(configuration).findings()
    #expect(findings.allSatisfy { $0.status == .error && $0.advice != nil })
    #expect(
      findings.first?.message
        == "role of a person: expected ministre de la Construction, found none")
  }

  @Test func allIsWell() async {
    let outcome = await doctor()
    #expect(outcome.code == .success && outcome.messages == "")
    for line in [
      "ok       program: vna 0.1.0, built with Swift 6.", "ok       locale: LANG=C.UTF-8\n",
      "ok       settings: no file, looked for: .vna.json\n",
      "ok       plug-in: built-in, compiled in\n", "ok       plug-in: test, compiled in\n",
      "ok       store: none is set or given\n", "ok       self-test: ",
    ] { #expect(outcome.output.contains(line), "\(line)") }
    #expect(!outcome.output.contains("error"))
  }

  @Test func theLocale() async {
    let none = await doctor(["LANG": ""])
    #expect(none.code == .success && none.output.contains("warning  locale: none is set"))
    let latin = await doctor(["LC_ALL": "fr_FR.ISO-8859-1"])
    #expect(latin.output.contains("warning  locale: LC_ALL=fr_FR.ISO-8859-1 is not UTF-8"))
    #expect(latin.output.contains("\n         try: export LC_ALL=C.UTF-8\n"))
  }

  @Test("Settings that end every other subcommand are findings here")
  func settings() async throws {
    let folder = try Folder()
    try folder.write("vna/config.json", "{\"jobs\": 0, \"stor\": \"x\", \"quiet\": true}")
    let outcome = await doctor(["XDG_CONFIG_HOME": folder.path, "VNA_COLOR": "red"])
    #expect(outcome.code == .no)
    let file = folder.path + "/vna/config.json"
    for line in [
      "error    settings: \(file):1:10: The value '0' is invalid",
      "error    settings: \(file):1:13: there is no setting 'stor'\n         try: \"store\"\n",
      "error    settings: The value 'red' is invalid for 'VNA_COLOR'.",
      "try: unset VNA_COLOR\n", "ok       settings: \(file): 1 setting\n",
    ] { #expect(outcome.output.contains(line), "\(line)") }
  }

  @Test func stores() async throws {
    let folder = try Folder()
    let missing = await doctor([:], "--store", folder.path + "/none")
    #expect(missing.code == .success)
    #expect(
      missing.output.contains("warning  store: \(folder.path)/none: there is no archive here"))
    let memory = await doctor(["VNA_STORE": "memory:"])
    #expect(memory.output.contains("ok       store: memory:: opens, 0 bulletins\n"))
    try folder.write("a/MANIFEST", "nonsense")
    let broken = await doctor([:], "--store", folder.path + "/a")
    #expect(broken.code == .no && broken.output.contains("error    store: \(folder.path)/a: "))
  }
}
