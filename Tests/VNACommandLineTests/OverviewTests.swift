import Foundation
import Testing
import VNAExport
import VNAModel

@testable import VNACommandLine

/// `vna timeline`, `vna graph` and `vna report`, as far as they need no parser to be right.
@Suite struct OverviewTests {
  private static let page = """
    Hanoï (VNA) – Le ministre des Transports Trân Van Lac a reçu le 8 mai 2025 à Hanoï son homologue \
    laotien Bounmy Sayasone.
    VNA

    """

  private func input() throws -> (folder: Folder, path: String) {
    let folder = try Folder()
    let path = folder.path + "/a.txt"
    try Self.page.write(toFile: path, atomically: false, encoding: .utf8)
    return (folder, path)
  }

  @Test func timelineForAPersonAndForAProgram() async throws {
    let (folder, path) = try input()
    let piped = await vna("timeline", folder.path)
    #expect(piped.code == .success && piped.messages.isEmpty)
    #expect(piped.output.hasPrefix("{\"type\":\"meeting\",\"date\":\"2025-05-08\","))
    #expect(piped.output.split(separator: "\n").count == 1)
    #expect(await vna("timeline", "--json", path).output == "[\(piped.output.dropLast())]\n")
    let shown = await vna("timeline", path, environment: ["NO_COLOR": "1"], terminal: true)
    let lines = shown.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "2025-05-08  meeting  Trân Van Lac · Bounmy Sayasone")
    #expect(lines[1].hasPrefix("                     Hanoï, VN"))
    #expect(lines[2] == "                     \(path)")
  }

  @Test(arguments: [20, 40, 60, 80, 120]) func timelineFitsTheWindow(width: Int) async throws {
    let folder = try Folder()
    let path = folder.path + "/a"
    try Self.page.write(toFile: path, atomically: false, encoding: .utf8)
    let outcome = await vna("timeline", "--format", "text", path, width: width)
    for line in outcome.output.split(separator: "\n") {
      #expect(TextLayout.columns(line) <= max(width, 21), "\(line)")
      #expect(line.last != " ")
    }
  }

  @Test func textOfATimeline() {
    func entry(_ date: TemporalValue?, _ actors: [String], status: Event.Status? = nil) -> Bulletin
    {
      var bulletin = Bulletin(BulletinSource(SourceText("\(actors)"), name: "a.txt"))
      bulletin.events = [
        Event(
          .visit, mode: .phone, status: status, isMain: true, place: "Hué", country: "VN",
          date: date, actors: actors.map { .init(name: $0, kind: .person) }, mentions: [])
      ]
      return bulletin
    }
    let first = TemporalPoint(year: .year(2025), month: 3, day: 3)
    let last = TemporalPoint(year: .year(2025), month: 3, day: 6)
    var timeline = Timeline()
    timeline.add(entry(.range(first, last), ["A\u{1B}[31m", "B\nC"], status: .planned))
    timeline.add(entry(nil, [], status: .held))
    let terminal = Terminal(isTerminal: true, usesColor: false, showsControls: true)
    #expect(
      TimelineView(terminal).text(timeline.entries) == """
        2025-03-03   visit  A\\u{1B}[31m · B C
        /2025-03-06         Hué, VN · phone · planned
                            a.txt
        —            visit  —
                            Hué, VN · phone
                            a.txt

        """)
  }

  @Test func aCalendar() async throws {
    let (folder, path) = try input()
    let target = folder.path + "/events.ics"
    #expect(
      await vna("timeline", "--format", "ics", path, "-o", target)
        == Outcome(code: .success, output: "", messages: ""))
    let calendar = try String(contentsOfFile: target, encoding: .utf8)
    #expect(calendar.contains("\r\nDTSTART;VALUE=DATE:20250508\r\n"))
    let again = await vna("timeline", path, "-o", target)
    #expect(again.code == .cannotCreate && again.messages.hasSuffix("try: --force\n"))
    #expect(try String(contentsOfFile: target, encoding: .utf8) == calendar)
    let lines = await vna("timeline", path, "--force", "-f", "jsonl", "-o", target)
    #expect(lines.code == .success)
    #expect(try String(contentsOfFile: target, encoding: .utf8).hasPrefix("{"))
  }

  @Test func theFormatOfAGraph() async throws {
    let (folder, path) = try input()
    #expect(await vna("graph", path).output.contains("<graphml "))
    #expect(await vna("graph", path, terminal: true).output.hasPrefix("graph actors {\n"))
    #expect(await vna("graph", "--format", "gexf", path).output.contains("<gexf "))
    let target = folder.path + "/who.svg"
    #expect(await vna("graph", path, "-o", target).code == .success)
    #expect(try String(contentsOfFile: target, encoding: .utf8).contains("<svg "))
    let countries = await vna("graph", "--format", "dot", "--between", "countries", path).output
    #expect(countries.contains("label=\"LA\"") && countries.contains("n1 -- n2"))
    #expect(!countries.contains("Bounmy"))
    let exported = await vna("export", "dot", "--between", "countries", path)
    #expect(exported.output == countries)
  }

  @Test func aReport() async throws {
    let (folder, path) = try input()
    let target = folder.path + "/report.html"
    #expect(
      await vna("report", path, "-o", target)
        == Outcome(code: .success, output: "", messages: ""))
    let page = try String(contentsOfFile: target, encoding: .utf8)
    #expect(page.contains("<html lang=\"fr\">") && page.contains("<b>Trân Van Lac</b>"))
    #expect(await vna("report", path, "-o", target).code == .cannotCreate)
    let english = await vna("report", "--language", "en", "--title", "A & B", path).output
    #expect(english.contains("<html lang=\"en\">") && english.contains("<h1>A &amp; B</h1>"))
    // The names that `export report` has.
    let same = await vna("report", "--page-language=en", "--page-title", "A & B", path).output
    #expect(same == english)
    let none = await vna("report", "--stories", "0", path).output
    #expect(!none.contains("<article"))
    #expect(await vna("report", path, "-o", folder.path + "/").code == .cannotCreate)
    #expect(await vna("report", path, "-o", folder.path + "/no/where.html").code == .cannotCreate)
    #expect(await vna("report", folder.path + "/missing.txt").code == .missingInput)
  }

  @Test(arguments: [
    (
      ["report", "--language", "de", "a"], "The value 'de' is invalid for '--language <language>'."
    ),
    (
      ["report", "-o", "r.pdf", "a"],
      "The ending '.pdf' is not that of the format 'report'. Please write '.html'."
    ),
    (["graph", "--between", "cities", "a"], "The value 'cities' is invalid for '--between"),
    (["timeline", "--format", "xml", "a"], "The value 'xml' is invalid for '--format <format>'."),
  ])
  func mistakes(words: [String], message: String) async {
    let surroundings = Surroundings.memory()
    let code = await CommandLineProgram(plugins: [BuiltIn()]).execute(words, in: surroundings)
    #expect(code == .usage)
    #expect(surroundings.messages.contents.hasPrefix("Error: \(message)"))
  }
}
