import Foundation
import Testing

/// The scripts of `vna completions` in the shells themselves; a shell that is not there is skipped
/// and said so.
@Suite struct CompletionTests {
  private func isThere(_ program: String) async throws -> Bool {
    let found = try await Program.shell("command -v \(program) >/dev/null").status == 0
    if !found { print("*** SKIPPED: \(program) is not here, its completions were not tried") }
    return found
  }

  /// A folder with a store of three bulletins, `a.vna`, and a plug-in, `vna-hello`.
  private func folder() async throws -> Folder {
    let folder = try Folder()
    let keys = ["n1", "n 2", "https://vna.vn/a?b=1&c"]
    let lines = keys.map { "{\"id\": \"\($0)\", \"text\": \"Un jour à \($0).\"}\n" }
    try folder.write("pages.jsonl", lines.joined())
    let outcome = try await Program.shell(
      """
      vna ingest pages.jsonl --store a.vna
      printf '#!/bin/sh\\n' > vna-hello; chmod +x vna-hello
      """, in: folder.url)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return folder
  }

  /// Runs a line of a shell with the plug-in on PATH.
  private func shell(
    _ line: String, in folder: Folder, _ variables: [String: String] = [:]
  ) async throws -> [Substring] {
    let search = "PATH=\"$PATH:\(folder.path)\"; export PATH\n"
    return try await Program.shell(search + line, environment: variables, in: folder.url).lines
  }

  @Test func bash() async throws {
    guard try await isThere("bash") else { return }
    let folder = try await folder()
    try folder.write("README.md", "")
    let complete = """
      bash -c 'source <(vna completions bash)
      try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _vna_complete; echo "${COMPREPLY[*]}"; }
      try vna expo; try vna hel; try vna export nin; try vna parse --format = js
      try vna parse README.m; try vna list --store arch
      try vna export csv --table peo; try vna export csv --set table = peo
      try vna show --store a.vna n; try vna show --store a.vna https : //vna.vn/'
      """
    #expect(
      try await shell(complete, in: folder) == [
        "export", "help hello", "ninjs", "json jsonl", "README.md", "archive:", "people", "people",
        "n\\ 2 n1",
        "//vna.vn/a\\?b=1\\&c",
      ])
  }

  @Test func zsh() async throws {
    guard try await isThere("zsh") else { return }
    let folder = try await folder()
    let complete = """
      zsh -f -c 'compdef() { }
      source <(vna completions zsh)
      _describe() { print -rl -- "${(P@)@[-1]}"; }
      _files() { print files; }
      words=(vna expo); CURRENT=2; _vna
      words=(vna hell); CURRENT=2; _vna
      words=(vna parse --format=j); CURRENT=3; _vna
      words=(vna parse ""); CURRENT=3; _vna
      words=(vna show --store a.vna ""); CURRENT=5; _vna' | sed "s/:Un jour.*//"
      """
    let lines = try await shell(complete, in: folder)
    #expect(lines.first?.hasPrefix("export:") == true)
    #expect(
      lines.dropFirst() == [
        "hello:\(folder.path)/vna-hello", "--format=json", "--format=jsonl", "files",
        "https\\://vna.vn/a?b=1&c", "n 2", "n1",
      ])
  }

  @Test func fish() async throws {
    guard try await isThere("fish") else { return }
    let folder = try await folder()
    let complete = """
      fish -c 'vna completions fish | source
      complete -C "vna expo"; complete -C "vna hell"; complete -C "vna export nin"
      complete -C "vna parse --format js"; complete -C "vna show --store a.vna n"'
      """
    let lines = try await shell(complete, in: folder, ["HOME": folder.path, "LANG": "C.UTF-8"])
    let words = lines.map { $0.prefix { $0 != "\t" } }
    #expect(words == ["export", "hello", "ninjs", "json", "jsonl", "n 2", "n1"])
  }

  @Test func manualPagesAreClean() async throws {
    guard try await isThere("mandoc") else { return }
    let lint = """
      for page in "" parse export check explain evaluate timeline graph report \\
        config doctor ingest watch store; do
        vna man $page | mandoc -T lint -W warning || echo "bad: $page"
      done
      """
    #expect(try await Program.shell(lint).text.isEmpty)
  }

  @Test func anUnknownPageIsAUsageError() async throws {
    let outcome = try await Program.vna("man", "pars")
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("parse"))
  }
}
