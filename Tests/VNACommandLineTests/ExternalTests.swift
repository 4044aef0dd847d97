import Foundation
import Testing
import VNAExport

@testable import VNACommandLine

@Suite struct ExternalTests {
  @Test func theFirstRunnableRegularFileOnPath() async throws {
    let first = try Folder()
    let second = try Folder()
    try first.write("vna-plain")
    try first.write("vna-dir/x")
    try first.write("vna-run", "#!/bin/sh\n", mode: 0o755)
    try first.write("vna-Upper", "", mode: 0o755)
    try second.write("vna-plain", "", mode: 0o755)
    try second.write("vna-run", "", mode: 0o755)
    try second.write("vna-read", "", mode: 0o755)
    try second.write("vna-dead")
    let search = "::relative:\(first.path):\(second.path):\(first.path):/nowhere"
    let environment = ["PATH": search]
    let external = ExternalSubcommands(program: "vna", environment: Environment(environment))
    func path(_ folder: Folder, _ name: String) -> Path? {
      Path(argument: folder.path + "/vna-" + name)
    }
    #expect(try external.find("run") == .runnable(#require(path(first, "run"))))
    #expect(try external.find("plain") == .runnable(#require(path(second, "plain"))))
    #expect(try external.find("dir") == .notRunnable(#require(path(first, "dir"))))
    #expect(external.find("Upper") == .absent)
    #expect(external.find("../run") == .absent)
    #expect(external.find("") == .absent)

    let own = CommandLineProgram(plugins: [BuiltIn()]).registry
    let builtIn =
      own.declarations.map(\.name).joined(separator: ", ") + "; formats: "
      + own.exporters.formats.map(\.name).joined(separator: ", ") + "; stores: archive, memory"
    let text = await vna("plugins", "--format", "text", environment: environment).output
    #expect(
      text == """
        built-in  compiled-in: \(builtIn)
        test      compiled-in: read, copy
        dir       \(first.path)/vna-dir
                  warning: not an executable file
        plain     \(first.path)/vna-plain
                  warning: not an executable file
        run       \(first.path)/vna-run
        dead      \(second.path)/vna-dead
                  warning: not an executable file
        plain     \(second.path)/vna-plain
        read      \(second.path)/vna-read
                  warning: hidden by the built-in subcommand 'read'
        run       \(second.path)/vna-run
                  warning: shadowed by one earlier on PATH

        """)
    let lines = await vna("plugins", environment: environment).output.split(separator: "\n")
    #expect(lines.count == 9)
    let list = try JSONSerialization.jsonObject(
      with: Data(await vna("plugins", "--json", environment: environment).output.utf8))
    let rows = try #require(list as? [[String: Any]])
    let one = try JSONSerialization.jsonObject(with: Data(lines[8].utf8))
    #expect(rows.count == 9)
    #expect((one as? NSDictionary) == rows[8] as NSDictionary)

    let dead = await vna("dead", environment: environment)
    #expect(dead.code == .notRunnable)
    #expect(
      dead.messages == "vna: error: \(second.path)/vna-dead: not an executable file. "
        + "try: chmod +x \(second.path)/vna-dead\n")
    #expect(await vna("runn", environment: environment).messages.contains("Did you mean 'run'?"))
  }

  @Test("The exit code of an external subcommand is the program's, its arguments come as given")
  func takesThePlaceOfTheProcess() async {
    await #expect(processExitsWith: .exitCode(7)) {
      let folder = try Folder()
      let script = """
        #!/bin/sh
        rm -r "${0%/*}"
        test "$#" = 3 && test "$1" = "--version" && test "$2" = "a b" && test "$3" = "" || exit 1
        test "$VNA_VERSION" = 0.1.0 && test "$VNA_COLOR" = never && test -x "$VNA_EXEC" || exit 2
        exit 7
        """
      try folder.write("vna-test", script, mode: 0o755)
      let code = await vna(
        "--color", "never", "test", "--version", "a b", "", environment: ["PATH": folder.path])
      exit(code.code.rawValue)
    }
  }

  @Test func aMissingInterpreterIsToldWith127() async throws {
    let folder = try Folder()
    try folder.write("vna-test", "#!/nowhere/sh\n", mode: 0o755)
    var outcome = await vna("test", environment: ["PATH": folder.path])
    // A child that another test starts at this moment may still hold the file open for writing.
    for _ in 0..<50 where outcome.messages.contains("busy") {
      try await Task.sleep(for: .milliseconds(20))
      outcome = await vna("test", environment: ["PATH": folder.path])
    }
    #expect(outcome.code == .notFound)
    #expect(
      outcome.messages == "vna: error: \(folder.path)/vna-test: cannot run it: "
        + "its first line names /nowhere/sh, which is not there.\n")
  }
}

@Suite struct InterruptionTests {
  @Test func theFirstIsSeenAndTheSecondEnds() async {
    await #expect(processExitsWith: .signal(SIGINT)) {
      Interruption.watch()
      if Interruption.isRequested { exit(1) }
      kill(getpid(), SIGINT)
      while !Interruption.isRequested { try await Task.sleep(for: .milliseconds(1)) }
      kill(getpid(), SIGINT)
      try await Task.sleep(for: .seconds(60))
    }
  }

  @Test("A read that waits for input ends by the first")
  func stopsAReadThatWaits() async {
    await #expect(processExitsWith: .exitCode(130)) {
      let ends = Pipe()
      dup2(ends.fileHandleForReading.fileDescriptor, 0)
      Interruption.watch()
      let reader = try FileReader(.standardInput)
      kill(getpid(), SIGINT)
      do {
        try reader.readChunks { _ in true }
      } catch let error as CommandError {
        exit(error.exitCode.rawValue)
      }
    }
  }

  @Test func theShellSeesAnInterruptedProgram() async {
    await #expect(processExitsWith: .signal(SIGINT)) { Platform.endByInterrupt() }
  }
}
