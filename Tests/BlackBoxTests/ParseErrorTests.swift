import Foundation
import Testing

@Suite("vna parse: what goes wrong")
struct ParseErrorTests {
  @Test("A missing file is 66 and named; the others are read all the same")
  func missingFile() async throws {
    let outcome = try await Program.vna("parse", "no-such.txt", "Examples/bulletin.txt")
    #expect(outcome.status == 66)
    #expect(outcome.messages == "vna: error: no-such.txt: no such file.\n")
    #expect(outcome.lines.count == 1)
  }

  @Test("A closed standard output is told as such, and only where something is to be written")
  func closedOutput() async throws {
    let folder = try Folder()
    try folder.write("a.txt", "Hanoï (VNA) – La foire ouvre.-VNA")
    for command in ["parse a.txt", "--version", "export csv a.txt", "list --store none; vna help"] {
      let outcome = try await Program.shell("vna \(command) >&-", in: folder.url)
      #expect(outcome.status == 74 || command.contains("list"))
      #expect(outcome.messages.hasSuffix("vna: error: standard output is closed.\n"))
    }
    let other = try await Program.shell("vna export csv a.txt -o a.csv >&-", in: folder.url)
    #expect(other.status == 0 && other.messages.isEmpty)
  }

  @Test(
    "Wrong words on the command line are 64, told with the nearest right one",
    arguments: [
      (["parse", "--fromat", "json"], "Unknown option '--fromat'. Did you mean '--format'?"),
      (["prase", "x"], "Unknown subcommand 'prase'. Did you mean 'parse'?"),
      (["parse", "--format", "jsn"], "Did you mean 'json'?"),
      (["parse", "--annotators", "dats", "-"], "Did you mean 'dates'?"),
      (["parse", "--language", "fra", "-"], "Did you mean 'fr'?"),
      (["parse", "--jobs", "0"], "from 1 to 256"),
      (["parse", "--max-record", "1X"], "such as 4096, 512K or 16M"),
      (["parse", "--reference-date", "4 mars"], "a date such as"),
      (["parse", "--files-from"], "Missing value for '--files-from <file>'"),
    ])
  func usage(words: [String], message: String) async throws {
    let outcome = try await Program.run(
      Program.url(), words, input: Data(), [:], Program.root)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.hasPrefix("Error: "))
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
    #expect(outcome.messages.contains("\nUsage: vna"))
  }

  @Test("Bad JSON lines: an error in their place, in the file of --errors, and 65 at the end")
  func badRecords() async throws {
    let folder = try Folder()
    let input = (0..<5000).map { index in
      index % 10 == 3 ? "{\"id\":\"n\(index)\",\n" : "{\"id\":\"n\(index)\",\"text\":\"a\"}\n"
    }.joined()
    let outcome = try await Program.vna(
      "parse", "--input-format", "jsonl", "-j2", "--errors", "bad.jsonl", input: input,
      in: folder.url)
    #expect(outcome.status == 65)
    let records = try outcome.objects()
    #expect(records.count == 5000)
    let failed = (0..<5000).filter { $0 % 10 == 3 }
    #expect(records.indices.filter { records[$0]["error"] != nil } == failed)
    let lines = try folder.read("bad.jsonl").split(separator: "\n")
    #expect(lines == outcome.lines.filter { $0.hasPrefix("{\"error\"") })
    let told = outcome.messages.split(separator: "\n")
    #expect(told.count == failed.count)
    #expect(told.first?.hasPrefix("vna: error: <stdin>:4:") == true)
    #expect(told.last?.hasPrefix("vna: error: <stdin>:4994:") == true)
  }

  @Test("The file of --errors is written over a list of failures, and over nothing else")
  func errorsOverAnInput() async throws {
    let folder = try Folder()
    func parse(_ name: String) async throws -> Program.Outcome {
      try await Program.vna(
        "parse", "--input-format", "jsonl", "--errors", name, input: "{\"text\": 5}\n",
        in: folder.url)
    }
    #expect(try await parse("bad.jsonl").status == 65)
    let list = try folder.read("bad.jsonl")
    #expect(list.hasPrefix("{\"error\":"))
    #expect(try await parse("bad.jsonl").status == 65)
    #expect(try folder.read("bad.jsonl") == list)

    try folder.write("pages.jsonl", "{\"text\": \"a\"}\n")
    let refused = try await parse("pages.jsonl")
    #expect(refused.status == 73)
    #expect(refused.messages.hasPrefix("vna: error: pages.jsonl: the file holds something else"))
    #expect(try folder.read("pages.jsonl") == "{\"text\": \"a\"}\n")
  }

  @Test("A record without a text says so")
  func noText() async throws {
    let outcome = try await Program.vna(
      "parse", "--input-format", "jsonl", input: "{\"id\":\"x\"}\n")
    #expect(try outcome.object()[path: "error.code"] as? String == "no-text")
    #expect(try outcome.object()[path: "source.record.id"] as? String == "x")
  }

  @Test("--strict ends at the first failure, at the same place always", arguments: ["1", "2"])
  func strict(jobs: String) async throws {
    let good = "{\"text\":\"a\"}\n"
    let input = String(repeating: good, count: 3000) + "{\n" + String(repeating: good, count: 30000)
    let outcome = try await Program.vna(
      "parse", "--input-format", "jsonl", "--strict", "-j", jobs, input: input)
    #expect(outcome.status == 65)
    #expect(outcome.lines.count == 3001)
    #expect(outcome.messages.hasPrefix("vna: error: <stdin>:3001:"))
    let files = try await Program.vna("parse", "--strict", "no-such", "Examples/bulletin.txt")
    #expect(files.status == 66 && files.output.isEmpty)
  }

  @Test("A record longer than --max-record fails alone")
  func tooLong() async throws {
    let long = String(repeating: "a", count: 5000)
    let input = try Sample.jsonLines(["un", long, "deux"])
    let outcome = try await Program.vna(
      "parse", "--input-format", "jsonl", "--max-record", "4K", input: input)
    #expect(outcome.status == 65)
    #expect(try outcome.objects().map { $0["error"] != nil } == [false, true, false])
    #expect(try outcome.objects()[1][path: "error.code"] as? String == "record-too-large")
    let whole = try await Program.vna("parse", "--max-record", "4K", input: long)
    #expect(whole.status == 65)
    #expect(whole.messages.contains("raise --max-record"))
  }

  @Test("A reader that goes away ends the program with 141 and without a word")
  func brokenPipe() async throws {
    let folder = try Folder()
    let input = String(repeating: "{\"text\":\"Hanoï (VNA) – Un.\"}\n", count: 20_000)
    try folder.write("in.jsonl", input)
    let outcome = try await Program.shell(
      "{ vna parse in.jsonl; echo $? >status; } | head -n 1 | wc -l", in: folder.url)
    #expect(outcome.text.contains("1"))
    #expect(outcome.messages.isEmpty)
    #expect(try folder.read("status") == "141\n")
  }

  @Test(
    "A full disk is 74 and told", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() async throws {
    for line in [
      "vna parse Examples/bulletin.txt >/dev/full", "vna --version >/dev/full",
      "printf '{' | vna parse --input-format jsonl --errors /dev/full",
    ] {
      let outcome = try await Program.shell(line)
      #expect(outcome.status == 74, "\(line)")
      #expect(outcome.messages.contains("cannot write: No space left on device."), "\(line)")
    }
  }

  @Test("An output file that cannot be created is 73")
  func cannotCreate() async throws {
    let outcome = try await Program.vna(
      "parse", "--errors", "/no-such-folder/bad.jsonl", "Examples/bulletin.txt")
    #expect(outcome.status == 73)
  }

  @Test("A file that may not be read is 77", .enabled(if: getuid() != 0, "root may read all"))
  func notPermitted() async throws {
    let folder = try Folder()
    let path = try folder.write("secret.txt", Sample.story, mode: 0o000)
    let outcome = try await Program.vna("parse", path)
    #expect(outcome.status == 77)
    #expect(outcome.messages == "vna: error: \(path): no permission.\n")
  }

  @Test("Any bytes are read: no crash, exit 0, blocks to the last byte", arguments: [0, 1, 2, 3])
  func anyBytes(seed: Int) async throws {
    let folder = try Folder()
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    let bytes = (0..<4000).map { _ -> UInt8 in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return UInt8(truncatingIfNeeded: state >> 24)
    }
    let path = try folder.write("noise.txt", Data(bytes))
    let outcome = try await Program.vna("parse", path)
    #expect(outcome.status == 0)
    // A byte 1E among them makes several records.
    for bulletin in try outcome.objects() {
      let blocks = try #require(bulletin["blocks"] as? [Object])
      let end = blocks.last?[path: "span.end"] as? Int
      #expect(end == bulletin[path: "source.byteCount"] as? Int)
    }
  }
}
