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

  @Test func bash() async throws {
    guard try await isThere("bash") else { return }
    let complete = """
      bash -c 'source <(vna completions bash)
      try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _vna_complete; echo "${COMPREPLY[*]}"; }
      try vna expo; try vna export nin; try vna parse --format = js; try vna parse README.m'
      """
    #expect(
      try await Program.shell(complete).lines == ["export", "ninjs", "json jsonl", "README.md"])
  }

  @Test func zsh() async throws {
    guard try await isThere("zsh") else { return }
    let complete = """
      zsh -f -c 'compdef() { }
      source <(vna completions zsh)
      _describe() { print -l -- "${(P@)@[-1]}"; }
      _files() { print files; }
      words=(vna expo); CURRENT=2; _vna
      words=(vna parse --format=j); CURRENT=3; _vna
      words=(vna parse ""); CURRENT=3; _vna'
      """
    let lines = try await Program.shell(complete).lines
    #expect(lines.first?.hasPrefix("export:") == true)
    #expect(lines.dropFirst() == ["--format=json", "--format=jsonl", "files"])
  }

  @Test func fish() async throws {
    guard try await isThere("fish") else { return }
    let folder = try Folder()
    let complete = """
      fish -c 'vna completions fish | source
      complete -C "vna expo"; complete -C "vna export nin"; complete -C "vna parse --format js"'
      """
    let lines = try await Program.shell(complete, environment: ["HOME": folder.path]).lines
    let words = lines.map { $0.prefix { $0 != "\t" } }
    #expect(words == ["export", "ninjs", "json", "jsonl"])
  }

  @Test func manualPagesAreClean() async throws {
    guard try await isThere("mandoc") else { return }
    let lint = """
      for page in "" parse export check explain timeline graph report ingest store; do
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
