import Foundation
import Testing

@Suite struct WatchTests {
  /// What a run of `vna watch` says of the headlines that it wrote.
  private func headlines(_ outcome: Program.Outcome) throws -> [String] {
    try outcome.objects().map { $0[path: "story.headline.text"] as? String ?? "none" }
  }

  private static func page(_ headline: String) -> String { "\(headline)\n\(Sample.story)" }

  @Test("--once handles what is there, in the order of names, and ends")
  func once() async throws {
    let folder = try Folder()
    for name in ["b/two.txt", "a.txt", "b/notes.bin", ".hidden.txt", "c.html.part"] {
      try folder.write(name, Self.page("Le titre de \(name) ici"))
    }
    try folder.write("empty.txt", "")
    let outcome = try await Program.vna("watch", folder.path, "--once", "--interval", "0.1")
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
    #expect(try headlines(outcome) == ["Le titre de a.txt ici", "Le titre de b/two.txt ici"])
    let text = try await Program.vna(
      "watch", folder.path, "--once", "--interval", "0.1", "--format", "text")
    #expect(text.text.contains("headline     Le titre de a.txt ici"))
  }

  @Test("A file that somebody writes is left for later: 75")
  func halfWritten() async throws {
    let folder = try Folder()
    try folder.write("in/whole.txt", Self.page("Le titre entier du jour"))
    let outcome = try await Program.shell(
      """
      (while [ ! -e stop ]; do echo mot >> in/growing.txt; sleep 0.02; done) &
      while [ ! -e in/growing.txt ]; do sleep 0.02; done
      vna watch in --once --interval 0.5; status=$?
      touch stop; wait; exit $status
      """, in: folder.url)
    #expect(outcome.status == 75)
    #expect(try headlines(outcome) == ["Le titre entier du jour"])
    #expect(
      outcome.messages
        == "vna: warning: in/growing.txt: still being written, left for later\n")
  }

  @Test("Bad records are told and the rest goes on: 65")
  func badFiles() async throws {
    let folder = try Folder()
    try folder.write("a.jsonl", "{\"id\": 1\n{\"id\": \"n2\", \"text\": \"Un titre de jour\"}\n")
    try folder.write("b.txt", Data([0xFF, 0x00, 0xFE, 0x0A]))
    let outcome = try await Program.vna("watch", folder.path, "--once", "--interval", "0.1")
    #expect(outcome.status == 65)
    #expect(try outcome.objects().count == 3)
    #expect(outcome.messages.hasPrefix("vna: error: \(folder.path)/a.jsonl:1:"))
  }

  @Test("What appears and changes is written as it comes; Control-C ends it with 130")
  func running() async throws {
    let folder = try Folder()
    try folder.write("in/there.txt", Self.page("Le titre qui était là"))
    // `lines` waits, not for ever, until a file has so many.
    let outcome = try await Program.shell(
      """
      lines() {
        i=0
        while [ $(wc -l < $2) -lt $1 ] && [ $i -lt 400 ]; do i=$((i + 1)); sleep 0.05; done
      }
      : > out; : > told  # the shell that waits may be there before the one that writes
      vna watch in --new --interval 0.1 --verbose >> out 2>> told & pid=$!
      lines 1 told
      printf 'Le premier titre du jour\\nHanoï (VNA) – Une.\\n' > in/new.txt; lines 1 out
      printf 'Le premier titre du jour, corrigé\\nHanoï (VNA) – Une.\\n' > in/new.txt; lines 2 out
      mkdir in/below; printf 'Le titre du dossier nouveau\\nHanoï (VNA) – Une.\\n' > in/below/x.txt; lines 3 out
      rm in/new.txt
      sleep 0.4
      kill -INT $pid; wait $pid; status=$?
      cat out; cat told >&2; exit $status
      """, in: folder.url)
    #expect(outcome.status == 130)
    #expect(outcome.messages == "vna: note: watching in\n")
    #expect(
      try headlines(outcome) == [
        "Le premier titre du jour", "Le premier titre du jour, corrigé",
        "Le titre du dossier nouveau",
      ])
  }

  @Test("With a store bulletins are kept, and wait while another program writes there")
  func store() async throws {
    let folder = try Folder()
    try folder.write("in/one.txt", Self.page("Le titre de la une"))
    let store = folder.path + "/a.vna"
    let words = ["watch", folder.path + "/in", "--store", store, "--interval", "0.1"]
    let once = try await Program.run(
      Program.url(), words + ["--once", "--verbose", "--format", "jsonl"], input: Data(), [:],
      Program.root)
    #expect(once.status == 0)
    #expect(try once.objects().map { $0["outcome"] as? String } == ["inserted"])
    let waiting = try await Program.shell(
      """
      mkfifo fifo
      vna ingest - --store a.vna --quiet < fifo & exec 3> fifo
      sleep 0.5
      vna watch in --store a.vna --interval 0.1 2> told & pid=$!
      printf 'Le titre du deuxième jour\\n' > in/two.txt
      i=0
      while [ ! -s told ] && [ $i -lt 100 ]; do i=$((i + 1)); sleep 0.1; done
      exec 3>&-
      i=0
      while [ $(vna list --store a.vna --format jsonl | wc -l) -lt 2 ] && [ $i -lt 100 ]; do
        i=$((i + 1)); sleep 0.1
      done
      kill -INT $pid; wait $pid
      vna list --store a.vna --format jsonl; cat told >&2
      """, in: folder.url)
    #expect(
      waiting.messages
        == "vna: warning: a.vna: another program writes to the store, waiting for it\n")
    #expect(try waiting.objects().count == 2, "\(waiting.messages)")
  }

  @Test("What cannot be looked at is told, and --once ends with its code, not with 0 or 65")
  func unreadable() async throws {
    let folder = try Folder()
    try folder.write("in/a.txt", Self.page("Le titre de la une"))
    try folder.write("in/b.jsonl", "{\n")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/in/gone.txt", withDestinationPath: "nowhere")
    let outcome = try await Program.vna(
      "watch", "in", "--once", "--interval", "0.1", "--follow", in: folder.url)
    #expect(outcome.status == 66)
    #expect(try outcome.objects().count == 2)
    #expect(outcome.messages.hasPrefix("vna: error: in/gone.txt: no such file.\n"))
  }

  @Test(
    "A folder that may not be read ends the watch with 77",
    .enabled(if: geteuid() != 0, "root may read every folder"))
  func denied() async throws {
    let folder = try Folder()
    try folder.write("in/a.txt", "Un.")
    chmod(folder.path + "/in", 0)
    let outcome = try await Program.vna("watch", "in", "--once", in: folder.url)
    chmod(folder.path + "/in", 0o755)
    #expect(outcome.status == 77)
    #expect(outcome.messages == "vna: error: in: no permission.\n")
  }

  @Test func mistakes() async throws {
    let folder = try Folder()
    let file = try folder.write("a.txt", "Un.")
    let missing = try await Program.vna("watch", folder.path + "/none")
    #expect(missing.status == 66)
    let noFolder = try await Program.vna("watch", file)
    #expect(noFolder.status == 64 && noFolder.messages.contains("try: vna parse \(file)"))
    #expect(try await Program.vna("watch", folder.path, "--interval", "0").status == 64)
    #expect(try await Program.vna("watch", folder.path, "--new", "--once").status == 64)
    #expect(try await Program.vna("watch").status == 64)
  }
}
