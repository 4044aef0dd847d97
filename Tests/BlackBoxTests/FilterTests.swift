import Foundation
import Testing

/// What programs that put `vna parse` between two others count on.
@Suite("vna parse as a filter: a line in, a line out")
struct FilterTests {
  /// Lines as programs really send them, each with the code of its error, or nil where it is read.
  static let lines: [(bytes: [UInt8], code: String?)] = [
    (Array("\u{FEFF}{\"text\":\"un\"}".utf8), nil),
    ([], "bad-json"),
    (Array("  \t".utf8), "bad-json"),
    (Array("{\"text\":".utf8), "bad-json"),
    (Array("[1, 2]".utf8), "bad-field"),
    (Array("{\"title\":\"sans texte\"}".utf8), "no-text"),
    (Array("{\"text\":null}".utf8), "no-text"),
    (Array("{\"text\":8}".utf8), "bad-field"),
    (Array("{\"text\":\"\"}".utf8), nil),
    (Array("{\"text\":\"fin de ligne de Windows\"}\r".utf8), nil),
    (Array("\r".utf8), "bad-json"),
    (Array("{\"text\":\"Hano".utf8) + [0xEF] + Array("\"}".utf8), nil),
    ([0xFF, 0xFE], "bad-json"),
    ([0], "bad-field"),
    (Array("{\"text\":\"a\\u0000b\\n\\u2028\"}".utf8), nil),
    (Array("{\"text\":\"\\ud800\"}".utf8), "lone-surrogate"),
    (Array("{\"text\":\"un\"} {\"text\":\"deux\"}".utf8), "bad-json"),
    (Array("{\"text\":\"\(String(repeating: "a", count: 3000))\"}".utf8), "record-too-large"),
    (Array(repeating: UInt8(ascii: "["), count: 1900), "bad-field"),
    (Array("{\"text\":\"a\u{2028}b\u{85}\"}".utf8), nil),
    (Array("{\"html\":\"<p>un\\n<p>deux\"}".utf8), nil),
    (Array("{\"text\":\"sans fin de ligne\"}".utf8), nil),
  ]

  @Test("Odd lines: each gives one, in its place, and 65 at the end", arguments: ["1", "3"])
  func oddLines(jobs: String) async throws {
    let input = Data(Self.lines.map(\.bytes).joined(separator: [0x0A]))
    let outcome = try await Program.run(
      Program.url(),
      ["parse", "--input-format", "jsonl", "--max-record", "2K", "--jobs", jobs, "--quiet"],
      input: input, [:], Program.root)
    #expect(outcome.status == 65)
    #expect(outcome.output.last == 0x0A)
    let records = try outcome.objects()
    #expect(records.map { $0[path: "error.code"] as? String } == Self.lines.map(\.code))
    #expect(
      records.map { $0[path: "source.record.line"] as? Int } == Array(1...Self.lines.count))
  }

  @Test("No line gives none; a last line counts with its end and without")
  func ends() async throws {
    for (input, count) in [("", 0), ("{\"text\":\"a\"}", 1), ("{\"text\":\"a\"}\n", 1)] {
      let outcome = try await Program.vna("parse", "--input-format", "jsonl", input: input)
      #expect(outcome.status == 0)
      #expect(outcome.lines.count == count)
    }
  }

  @Test(
    "100,000 records: all are written before the input ends, in little memory",
    .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status"), "needs /proc"))
  func manyRecords() async throws {
    let folder = try Folder()
    let line = try Sample.jsonLines(["Hanoï (VNA) – Un.-VNA"])
    try folder.write("records", String(repeating: line, count: 100_000))
    // The pipe stays open until the output is whole, so that the program can still be asked.
    let script = """
      mkfifo in
      vna parse --input-format jsonl --annotators none <in >out &
      exec 3>in
      cat records >&3
      tries=0
      while [ "$(wc -l <out)" -lt 100000 ] && [ $((tries += 1)) -lt 1200 ]; do sleep 0.1; done
      awk '/VmHWM/ { print $2 }' /proc/$!/status
      exec 3>&-
      wait $!
      """
    let outcome = try await Program.shell(script, in: folder.url)
    #expect(outcome.status == 0)
    #expect(outcome.messages.isEmpty)
    let kilobytes = try #require(Int(outcome.text.trimmingCharacters(in: .whitespacesAndNewlines)))
    #expect(kilobytes < 64 << 10)
    #expect(try folder.data("out").count { $0 == 0x0A } == 100_000)
  }
}
