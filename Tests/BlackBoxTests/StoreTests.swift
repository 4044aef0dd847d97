import Foundation
import Testing

@Suite("Stores on the command line", .serialized)
struct StoreTests {
  private static let pages = [
    "Le rail vers Vientiane\nHanoï (VNA) – Le Vietnam et le Laos ouvrent le 4 mars 2025 la ligne de "
      + "chemin de fer vers Vientiane, a annoncé le ministre.-VNA\n",
    "Une foire à Huê\nHuê (VNA) – La foire du livre ouvre le 9 mai 2025 à Huê.-VNA\n",
  ]

  private func folder() throws -> Folder {
    let folder = try Folder()
    for (index, page) in Self.pages.enumerated() { try folder.write("in/\(index).txt", page) }
    return folder
  }

  @Test("Ingest, list, show, search, remove")
  func tour() async throws {
    let folder = try folder()
    let store = ["--store", folder.path + "/a"]
    func vna(_ words: String...) async throws -> Program.Outcome {
      try await Program.run(
        Program.url(), words + store, input: Data(), [:], Program.root)
    }
    let first = try await vna("ingest", folder.path + "/in", "--verbose", "--format", "jsonl")
    #expect(first.status == 0)
    #expect(first.messages.hasSuffix("2 inserted, 0 there already, 0 replaced.\n"))
    let told = try first.objects()
    #expect(told.count == 2)
    for object in told {
      #expect(object["id"] is String && object["key"] is String)
      #expect(object[path: "source.name"] is String)
    }
    let again = try await vna("ingest", folder.path + "/in", "--quiet")
    #expect(again.status == 0 && again.messages.isEmpty && again.output.isEmpty)

    let list = try await vna("list", "--format", "jsonl").objects()
    #expect(
      list.map { $0["headline"] as? String } == ["Le rail vers Vientiane", "Une foire à Huê"])
    let key = try #require(list[0]["key"] as? String)
    let source = try await vna("show", key, "--source")
    #expect(source.text == Self.pages[0])
    let shown = try await vna("show", key, "--format", "json").json() as? [Object]
    #expect(
      shown?.first?[path: "bulletin.story.headline.text"] as? String == "Le rail vers Vientiane")

    let found = try await vna("search", "CHEMIN", "vientiane", "--format", "jsonl").objects()
    #expect(found.count == 1)
    let snippet = try #require(found.first?["snippet"] as? Object)
    let spans = try #require(snippet["matches"] as? [[String: Int]])
    let bytes = Array(Self.pages[0].utf8)
    let matches = spans.map { String(decoding: bytes[$0["start"]!..<$0["end"]!], as: UTF8.self) }
    #expect(matches.contains("chemin"))
    #expect(try await vna("search", "introuvable").status == 1)
    let coloured = try await vna("search", "foire", "--format", "text", "--color", "always")
    #expect(coloured.text.contains("\u{1B}[1;33mfoire\u{1B}[0m"))

    let places = try await vna("places", "--format", "jsonl").objects()
    #expect(places.contains { $0["name"] as? String == "Hanoï" })
    let csv = try await vna("export", "csv", "--query", "foire")
    #expect(csv.status == 0 && csv.text.contains("Une foire à Huê"))
    #expect(!csv.text.contains("Le rail vers Vientiane"))

    #expect(try await vna("store", "verify").status == 0)
    #expect(try await vna("store", "reannotate", "--format", "text").text.hasPrefix("0 "))
    let wrong = try await vna("remove", key, "nobody")
    #expect(wrong.status == 1 && wrong.messages.contains("'nobody'"))
    #expect(try await vna("remove", key).status == 0)
    #expect(try await vna("remove", key).status == 1)
    #expect(try await vna("list", "--format", "jsonl").objects().count == 1)
    #expect(try await vna("store", "compact").status == 0)
    let stats = try await vna("store", "stats", "--format", "jsonl").objects()
    #expect(stats.first?["bulletins"] as? Int == 1)
  }

  @Test("A corrected page is a new version, and the old one stays")
  func versions() async throws {
    let folder = try Folder()
    let store = folder.path + "/a"
    for text in ["Le rail ouvre.", "Le rail n’ouvre pas."] {
      let record: Object = ["id": "n1", "text": "Hanoï (VNA) – \(text)-VNA"]
      let line = String(decoding: try JSONSerialization.data(withJSONObject: record), as: UTF8.self)
      let outcome = try await Program.vna(
        "ingest", "--input-format", "jsonl", "--store", store, input: line + "\n")
      #expect(outcome.status == 0)
    }
    let shown = try await Program.vna(
      "show", "n1", "--versions", "--format", "jsonl", "--store", store)
    let objects = try shown.objects()
    #expect(objects.map { $0["version"] as? Int } == [1, 2])
    let old = try #require(objects[0]["id"] as? String)
    let first = try await Program.vna("show", old, "--source", "--store", store)
    #expect(first.text.contains("Le rail ouvre."))
  }

  @Test("Errors name the place and what to try")
  func errors() async throws {
    let folder = try folder()
    let missing = try await Program.vna("list", "--store", folder.path + "/none")
    #expect(missing.status == 66 && missing.messages.contains("there is no archive here"))
    #expect(try await Program.vna("list").status == 64)
    let query = try await Program.vna("list", "a \"b", "--store", folder.path)
    #expect(query.status == 64 && query.messages.contains("wrong at column 3"))
    #expect(query.messages.contains("\n  a \"b\n    ^\n"))
    let both = try await Program.vna("export", "csv", folder.path, "--store", folder.path)
    #expect(both.status == 64)
    let scheme = try await Program.vna("list", "--store", "oracle:x")
    #expect(scheme.status == 64 && scheme.messages.contains("archive:DIRECTORY"))
  }

  @Test("A year that nothing settles has a question mark, and so has no other")
  func doubtfulYears() async throws {
    let folder = try Folder()
    try folder.write("given.txt", "Huê (VNA) – Une foire s'est ouverte le 9 mai 2025 à Huê.\nVNA")
    try folder.write("bound.txt", "Huê (VNA) – Un marché s'est ouvert le lundi 12 mai à Huê.\nVNA")
    let store = folder.path + "/a"
    let given = try await Program.vna(
      "ingest", "given.txt", "--reference-date", "2025-05-10", "--store", store, in: folder.url)
    #expect(given.status == 0, "\(given.messages)")
    let bound = try await Program.vna("ingest", "bound.txt", "--store", store, in: folder.url)
    #expect(bound.status == 0, "\(bound.messages)")
    let list = try await Program.vna("list", "--format", "text", "--store", store)
    #expect(list.lines.count == 2)
    #expect(list.lines.contains { $0.hasPrefix("2025-05-10  ") && $0.contains("foire") })
    #expect(list.lines.contains { $0.hasPrefix("2025-05-12? ") && $0.contains("marché") })
  }

  @Test("A query alone takes the store that is set; files beside it are a mistake")
  func queriesOfTheStoreThatIsSet() async throws {
    let folder = try folder()
    let store = ["VNA_STORE": "a"]
    #expect(try await Program.vna("ingest", "in", environment: store, in: folder.url).status == 0)
    let some = try await Program.vna(
      "export", "json", "--query", "foire", environment: store, in: folder.url)
    #expect(some.status == 0)
    #expect(try some.object()[path: "story.headline.text"] as? String == "Une foire à Huê")
    try folder.write(".vna.json", #"{"store": "a"}"#)
    let set = try await Program.vna("export", "csv", "--query", "rail", in: folder.url)
    #expect(set.text.contains("Le rail vers Vientiane") && !set.text.contains("Une foire à Huê"))
    let both = try await Program.vna("export", "csv", "in", "--query", "foire", in: folder.url)
    #expect(both.status == 64)
    #expect(both.messages.hasPrefix("Error: The option '--query' needs '--store <store>'.\n"))
    // Files are read whatever is set, and a filter stays one.
    let files = try await Program.vna(
      "export", "csv", "--table", "dates", "in/1.txt", in: folder.url)
    #expect(files.text.contains(",9 mai 2025,") && !files.text.contains(",4 mars 2025,"))
  }

  @Test("What is no text is told and not kept: 65")
  func binary() async throws {
    let folder = try folder()
    try folder.write("in/a.txt", Data((0..<4000).map { UInt8($0 * 31 & 0xFF) }))
    try folder.write("in/z.jsonl", #"{"id": "z", "text": "\u0000\u0001\u0002\u0003\u0004"}"# + "\n")
    let ingest = try await Program.vna(
      "ingest", "in", "--store", "a", "--errors", "bad", in: folder.url)
    #expect(ingest.status == 65)
    let message = "no text: the bytes are those of a program, a picture or something compressed"
    #expect(
      ingest.messages
        == "vna: error: in/a.txt: \(message).\nvna: error: in/z.jsonl:1: \(message).\n")
    #expect(try folder.read("bad").contains(#""code":"binary""#))
    #expect(try await Program.vna("list", "--store", "a", in: folder.url).lines.count == 2)
    let check = try await Program.vna("check", "in/a.txt", in: folder.url)
    #expect(check.status == 1)
    #expect(check.lines.count == 1 && check.text.hasSuffix("error: \(message) [binary]\n"))
    #expect(try await Program.vna("parse", "in/a.txt", in: folder.url).lines.count == 1)
  }

  @Test("A second writer is told to try again later")
  func locked() async throws {
    let folder = try folder()
    // The first one waits for its input, with the store open.
    let outcome = try await Program.shell(
      """
      mkfifo fifo
      vna ingest - --store a --quiet < fifo & exec 3> fifo
      for i in 1 2 3 4 5 6 7 8 9 10; do [ -e a/MANIFEST ] && break; sleep 0.3; done
      vna ingest in --store a --quiet; status=$?
      exec 3>&-; wait; exit $status
      """, in: folder.url)
    #expect(outcome.status == 75, "\(outcome.messages)")
  }

  /// `VNA_KILLS` makes it longer.
  @Test("What was told as kept is there after the program was killed")
  func killed() async throws {
    let kills = ProcessInfo.processInfo.environment["VNA_KILLS"].flatMap(Int.init) ?? 12
    let folder = try Folder()
    let texts = (0..<3000).map { "Titre \($0)\n" + String(repeating: "Mot \($0). ", count: 40) }
    try folder.write("in.jsonl", try Sample.jsonLines(texts))
    // Each round ingests on and is killed at some moment; told keys are gathered in a file.
    let outcome = try await Program.shell(
      """
      : > told
      i=0
      while [ $i -lt \(kills) ]; do
        i=$((i + 1))
        [ $((i % 10)) -eq 1 ] && { rm -rf a; : > told; }
        vna ingest in.jsonl --store a --verbose --format text --annotators none -q 2>/dev/null >> told &
        pid=$!
        sleep 0.$(( (i * 37 + 11) % 60 + 10 ))
        kill -9 $pid 2>/dev/null
        wait $pid 2>/dev/null
        [ -e a/MANIFEST ] || continue
        vna list --store a --format jsonl > listed || exit 9
        # A line that the kill has cut was told to nobody.
        [ -z "$(tail -c 1 told)" ] || { sed '$d' told > whole; mv whole told; }
        cut -f3 told | grep -v '^$' | sort -u > wanted
        sed 's/.*"key":"\\([^"]*\\)".*/\\1/' listed | sort -u > kept
        comm -23 wanted kept > lost
        [ -s lost ] && { head lost; exit 8; }
      done
      vna store verify --store a --quiet || exit 7
      wc -l < kept
      """, in: folder.url)
    #expect(outcome.status == 0, "\(outcome.text) \(outcome.messages)")
  }
}
