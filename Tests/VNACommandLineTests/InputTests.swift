import Foundation
import Testing

@testable import VNACommandLine

/// A directory of its own that is gone when the test ends.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "vna-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var path: String { url.path }

  @discardableResult
  func write(_ name: String, _ text: String = "", mode: Int = 0o644) throws -> String {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
    return file.path
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: url.appendingPathComponent(name).path, withDestinationPath: target)
  }
}

@Suite struct InputTests {
  /// The inputs' names without the folder's path, errors as `code name`.
  func walk(_ selection: InputSelection, in folder: Folder) -> [String] {
    var walker = InputWalker(selection)
    var found: [String] = []
    while let next = walker.next() {
      switch next {
      case .success(let input): found.append(input.name)
      case .failure(let error):
        found.append("\(error.exitCode.rawValue) \(error.location?.description ?? "")")
      }
    }
    return found.map { $0.replacingOccurrences(of: folder.path + "/", with: "") }
  }

  @Test func aDirectoryInOrderOfNames() throws {
    let folder = try Folder()
    for name in [
      "b.txt", "a.html", "c/z.txt", "c/a.jsonl", "Z.TXT", "d.json", "e.md", ".hidden.txt",
      ".git/x.txt", "noending", "c.txt", ".txt",
    ] { try folder.write(name) }
    #expect(
      walk(InputSelection([folder.path]), in: folder)
        == ["Z.TXT", "a.html", "b.txt", "c/a.jsonl", "c/z.txt", "c.txt"])
    #expect(walk(InputSelection([folder.path + "/e.md", "-"]), in: folder) == ["e.md", "<stdin>"])
  }

  @Test func aMissingFileDoesNotStopTheOthers() throws {
    let folder = try Folder()
    try folder.write("a.txt")
    let names = ["nowhere.txt", "a.txt", "a.txt/b.txt"].map { folder.path + "/" + $0 }
    #expect(
      walk(InputSelection(names), in: folder) == ["66 nowhere.txt", "a.txt", "66 a.txt/b.txt"])
    #expect(walk(InputSelection([""]), in: folder) == ["66 "])
  }

  @Test func linksAreFollowedOnlyWhenAsked() throws {
    let folder = try Folder()
    let outside = try Folder()
    try outside.write("secret.txt")
    try folder.write("a.txt")
    try folder.write("sub/b.txt")
    try folder.link("out", to: outside.path)
    try folder.link("out.txt", to: outside.path + "/secret.txt")
    try folder.link("sub/up", to: "..")
    #expect(walk(InputSelection([folder.path]), in: folder) == ["a.txt", "sub/b.txt"])
    #expect(
      walk(InputSelection([folder.path], follow: true), in: folder)
        == ["a.txt", "out/secret.txt", "out.txt", "sub/b.txt"])
    #expect(
      walk(InputSelection([folder.path + "/out"]), in: folder) == ["out/secret.txt"])
  }

  @Test func pathsFromAFile() throws {
    let folder = try Folder()
    let list = try folder.write("list", "a.txt\r\n\nb c.txt\nlast")
    let path = try #require(Path(argument: list))
    for name in ["a.txt", "b c.txt", "last"] { try folder.write(name) }
    // The names stand for themselves, so they are missing where the tests run.
    #expect(
      walk(InputSelection([], filesFrom: path), in: folder) == [
        "66 a.txt", "66 b c.txt", "66 last",
      ])
    let prefix = folder.path + "/"
    let many = try folder.write(
      "many", (0..<5000).map { _ in prefix + "b c.txt\0" }.joined() + prefix + "a.txt")
    let found = walk(
      InputSelection([], filesFrom: Path(argument: many), null: true), in: folder)
    #expect(found.count == 5001)
    #expect(Set(found.dropLast()) == ["b c.txt"])
    #expect(found.last == "a.txt")
    #expect(
      walk(InputSelection([], filesFrom: Path(argument: prefix + "none")), in: folder)
        == ["66 none"])
    #expect(
      walk(InputSelection([], filesFrom: Path(argument: many)), in: folder).first == "65 many:1")
    let endless = try folder.write("endless", String(repeating: "x", count: 200_000))
    #expect(
      walk(InputSelection([], filesFrom: Path(argument: endless)), in: folder) == ["65 endless:1"])
  }

  @Test func readingToTheEnd() throws {
    let folder = try Folder()
    let text = String(repeating: "Hà Nội ", count: 20_000)
    let path = try #require(Path(argument: try folder.write("a.txt", text)))
    let reader = try FileReader(.file(path))
    #expect(try reader.readAll(limit: ByteSize(bytes: 1 << 20)) == Array(text.utf8))
    let exact = try FileReader(.file(path))
    #expect(try exact.readAll(limit: ByteSize(bytes: text.utf8.count)).count == text.utf8.count)
    let short = try FileReader(.file(path))
    let error = #expect(throws: CommandError.self) {
      try short.readAll(limit: ByteSize(bytes: text.utf8.count - 1))
    }
    #expect(error?.exitCode == .badInput)
    let empty = try #require(Path(argument: try folder.write("empty.txt")))
    #expect(try FileReader(.file(empty)).readAll(limit: ByteSize(bytes: 0)) == [])
  }

  @Test func aFileWithoutASizeIsReadToo() throws {
    // Files of /proc say they are empty.
    guard let path = Path(argument: "/proc/cpuinfo"),
      FileManager.default.fileExists(atPath: "\(path)")
    else { return }
    #expect(try !FileReader(.file(path)).readAll(limit: ByteSize(bytes: 1 << 24)).isEmpty)
  }

  @Test func readingInPieces() throws {
    let folder = try Folder()
    let text = String(repeating: "0123456789", count: 1000)
    let path = try #require(Path(argument: try folder.write("a.txt", text)))
    let reader = try FileReader(.file(path))
    var bytes: [UInt8] = []
    try reader.readChunks(of: 777) { chunk in
      #expect(chunk.count <= 777)
      bytes.append(contentsOf: chunk)
      return true
    }
    #expect(bytes == Array(text.utf8))
    let directory = try #require(Path(argument: folder.path))
    let error = #expect(throws: CommandError.self) {
      try FileReader(.file(directory)).readAll(limit: ByteSize(bytes: 10))
    }
    #expect(error?.exitCode == .inputOutput)
  }

  /// Lists what it would read.
  struct ListSubcommand: Subcommand, Plugin {
    static let name = "list"
    static let declaration = SubcommandDeclaration(
      "list", abstract: "List.", examples: [.init("List a folder:", "vna list folder/")],
      operands: [InputOptions.inputs.declaration], options: InputOptions.declarations)

    func register(in registry: inout Registry) { registry.add(self) }

    func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
      var walker = InputWalker(try InputSelection(arguments, in: context))
      var code = ExitCode.success
      while let next = walker.next() {
        switch next {
        case .success(let input): try context.output.write(input.name + "\n")
        case .failure(let error):
          context.report(error)
          code = error.exitCode
        }
      }
      return code
    }
  }

  @Test func whatTheCommandLineSelects() async {
    func list(_ words: [String], terminal: Bool = false) async -> Outcome {
      let surroundings = Surroundings.memory(["NO_COLOR": "1"], terminal: terminal)
      let code = await CommandLineProgram(plugins: [ListSubcommand()])
        .execute(["list"] + words, in: surroundings)
      return Outcome(
        code: code, output: surroundings.output.contents,
        messages: surroundings.messages.contents)
    }
    #expect(await list([]) == Outcome(code: .success, output: "<stdin>\n", messages: ""))
    let nothing = await list([], terminal: true)
    #expect(nothing.code == .usage)
    #expect(
      nothing.messages.hasPrefix("EXAMPLES:\n  List a folder:\n    vna list folder/\n\nUSAGE:"))
    #expect(await list(["-"], terminal: true).output == "<stdin>\n")
    #expect(await list(["-", "-"]).code == .usage)
    #expect(await list(["-", "--files-from", "-"]).code == .usage)
    #expect(await list(["-0"]).messages.hasPrefix("Error: The option '--null' needs"))
    #expect(
      await list(["/nowhere/a.txt"])
        == Outcome(
          code: .missingInput, output: "",
          messages: "vna: error: /nowhere/a.txt: no such file.\n"))
    #expect(
      await list(["--help"]).output.contains("USAGE: vna list [--files-from <file>] [--null]"))
  }
}
