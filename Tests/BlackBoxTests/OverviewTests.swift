import Foundation
import Testing

@Suite("vna timeline, graph and report: all bulletins at once")
struct OverviewTests {
  /// The same meeting, told by two stories, and another one.
  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write(
      "a.txt",
      """
      Le ministre Trân Van Lac reçoit son homologue laotien
      Hanoï (VNA) – Le ministre des Transports Trân Van Lac a reçu le 8 mai 2025 à Hanoï son \
      homologue laotien Bounmy Sayasone. Ils ont parlé de routes.
      VNA
      """)
    try folder.write(
      "b.txt",
      """
      Une rencontre à Hanoï
      Hanoï (VNA) – Le ministre laotien des Transports Bounmy Sayasone a été reçu le 8 mai 2025 à \
      Hanoï par le ministre vietnamien des Transports, Trân Van Lac.
      VNA
      """)
    try folder.write(
      "c.txt",
      """
      Hué (VNA) – La présidente du Comité populaire de la ville de Huê, Hoàng Thi Sen, a reçu le 9 \
      mai 2025 une délégation du Japon.
      VNA
      """)
    return folder
  }

  @Test("One meeting of two stories is one entry with two sources, in the order of days")
  func timeline() async throws {
    let folder = try folder()
    let outcome = try await Program.vna("timeline", folder.path)
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
    let entries = try outcome.objects()
    #expect(entries.map { $0["date"] as? String } == ["2025-05-08", "2025-05-09"])
    let sources = entries.first?["sources"] as? [Object]
    #expect(
      sources?.map { $0["name"] as? String } == [folder.path + "/a.txt", folder.path + "/b.txt"])
    let actors = entries.first?["actors"] as? [Object]
    #expect(
      Set(actors?.compactMap { $0["name"] as? String } ?? [])
        == ["Trân Van Lac", "Bounmy Sayasone"])
  }

  @Test("An ending that tells no format of a graph is refused, capitals do not matter")
  func endings() async throws {
    let folder = try folder()
    let wrong = try await Program.vna("graph", ".", "-o", "who.foo", in: folder.url)
    #expect(wrong.status == 64)
    #expect(
      wrong.messages.hasPrefix(
        "Error: The ending '.foo' tells no format. Please write '.graphml', '.gexf', '.dot' or "
          + "'.svg', or give '--format'.\n"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/who.foo"))
    #expect(try await Program.vna("graph", ".", "-o", "who.SVG", in: folder.url).status == 0)
    #expect(try folder.read("who.SVG").contains("<svg"))
    let told = try await Program.vna("graph", ".", "-o", "w.x", "-f", "dot", in: folder.url)
    #expect(told.status == 0)
    #expect(try await Program.vna("graph", ".", "-o", "bare", in: folder.url).status == 0)
    #expect(try folder.read("bare").contains("<graphml"))
  }

  @Test("The ending of its file tells the format of a timeline")
  func endingsOfTimelines() async throws {
    let folder = try folder()
    for (name, opening) in [
      ("t.ics", "BEGIN:VCALENDAR"), ("t.txt", "2025-05-08 "), ("t.json", "[{"), ("t", "{"),
    ] {
      let outcome = try await Program.vna("timeline", "a.txt", "-o", name, in: folder.url)
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(try folder.read(name).hasPrefix(opening), "\(name)")
    }
    let wrong = try await Program.vna("timeline", "a.txt", "-o", "t.foo", in: folder.url)
    #expect(wrong.status == 64)
    #expect(wrong.messages.contains("Please write '.txt', '.json', '.jsonl' or '.ics', or give"))
  }

  @Test("The same bytes with any number of jobs, whatever the order of the inputs")
  func reproducible() async throws {
    let folder = try folder()
    let (a, b, c) = (folder.path + "/a.txt", folder.path + "/b.txt", folder.path + "/c.txt")
    for subcommand in ["timeline", "graph", "report"] {
      let one = try await Program.vna(subcommand, "--jobs", "1", a, b, c)
      let many = try await Program.vna(subcommand, "--jobs", "4", c, b, a)
      #expect(one.status == 0 && !one.output.isEmpty)
      #expect(one.output == many.output, "\(subcommand)")
    }
  }

  @Test("A record that fails is told, the others are shown, and the exit code says so")
  func failures() async throws {
    let records = try Sample.jsonLines([Sample.story]) + "{]\n"
    for subcommand in ["timeline", "graph", "report"] {
      let outcome = try await Program.vna(subcommand, "--input-format", "jsonl", input: records)
      #expect(outcome.status == 65)
      #expect(outcome.messages.hasPrefix("vna: error: "))
    }
    let page = try await Program.vna("report", "--input-format", "jsonl", input: records)
    #expect(page.text.hasSuffix("</html>\n") && page.text.contains("<article"))
  }

  @Test("A page of the bulletin of Examples/ holds what is in it")
  func report() async throws {
    let page = try await Program.vna("report", "Examples/bulletin.txt").text
    #expect(page.contains("<html lang=\"fr\">"))
    for text in ["<b>Lê Thi Minh Hoa</b>", "4 mars 2025", "Somphone Keomany", "<svg"] {
      #expect(page.contains(text), "\(text)")
    }
    #expect(!page.contains("<script") && !page.contains("/tmp/"))
  }

  @Test("Hostile text in a page stays text")
  func hostile() async throws {
    let text =
      "</script><script>alert(1)</script> ]]> \u{202E}gauche\u{1B}[31m\nHanoï (VNA) – =cmd() "
      + String(repeating: "x", count: 10_000) + "\u{2028}fin.\nVNA\n"
    let outcome = try await Program.vna("report", input: text)
    #expect(outcome.status == 0)
    #expect(!outcome.text.contains("<script") && !outcome.text.contains("\u{1B}"))
    #expect(outcome.text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
  }
}
