import Testing
import VNAExport
import VNAModel

@Suite struct ExporterTests {
  /// A format with options and the ending of its golden files.
  struct Case: CustomTestStringConvertible {
    var format: String
    var options: [String: String] = [:]
    var file: String
    var testDescription: String { file }
  }

  static let cases: [Case] =
    [
      Case(format: "json", file: "json"), Case(format: "jsonl", file: "jsonl"),
      Case(
        format: "jsonl", options: ["include-source": "true", "offsets": "scalar"],
        file: "source.jsonl"),
      Case(format: "csv", options: ["excel": "true"], file: "excel.csv"),
      Case(format: "markdown", file: "md"), Case(format: "html", file: "html"),
      Case(format: "timeml", file: "tml"), Case(format: "brat", file: "ann"),
      Case(format: "ninjs", file: "ninjs.json"),
      Case(format: "nitf", file: "nitf.xml"), Case(format: "newsml-g2", file: "newsml.xml"),
      Case(format: "ics", options: ["all-events": "true"], file: "ics"),
      Case(format: "tei", file: "tei.xml"),
      Case(format: "graphml", file: "graphml"),
      Case(format: "graphml", options: ["links": "stories"], file: "stories.graphml"),
      Case(format: "gexf", file: "gexf"),
      Case(format: "dot", file: "dot"),
      Case(format: "dot", options: ["between": "countries"], file: "countries.dot"),
      Case(format: "svg", file: "svg"),
      Case(format: "report", options: ["all-events": "true"], file: "report.html"),
      Case(
        format: "rss",
        options: [
          "title": "Dépêches & <nouvelles>", "home-page": "https://example.org/?a=1&b=2",
          "feed-url": "https://example.org/rss",
        ], file: "rss"),
      Case(format: "atom", options: ["feed-url": "https://example.org/atom"], file: "atom"),
      Case(format: "jsonfeed", file: "feed.json"), Case(format: "jsonld", file: "jsonld"),
      Case(format: "conllu", file: "conllu"),
      Case(format: "webannotation", file: "annotations.jsonld"),
      Case(format: "bulk", options: ["index": "depeches-1"], file: "bulk.ndjson"),
      Case(format: "brat", options: ["part": "txt"], file: "txt"),
    ]
    + CSVExporter.Table.allCases.map {
      Case(format: "csv", options: ["table": $0.rawValue], file: "\($0.rawValue).csv")
    }

  @Test(arguments: cases, ExportSamples.golden) func golden(_ test: Case, _ sample: String) throws {
    let bytes = try Self.exporter(test).bytes(of: try ExportSamples.bulletin(sample))
    try ExportSamples.compare(bytes, with: "\(sample).\(test.file)")
    try ExportSamples.leave(bytes, as: "\(sample).\(test.file)")
  }

  /// What nobody would read line by line is UTF-8 and left for the validators.
  @Test(arguments: cases) func hostileText(_ test: Case) throws {
    let bytes = try Self.exporter(test).bytes(of: try ExportSamples.bulletin("hostile"))
    #expect(String(validating: bytes, as: UTF8.self) != nil)
    #expect(bytes.count > 900)
    try ExportSamples.leave(bytes, as: "hostile.\(test.file)")
  }

  /// Formats for many bulletins hold all three, in a stream or at once.
  @Test(arguments: cases) func collections(_ test: Case) throws {
    guard try Self.format(test).shape == .collection else { return }
    let golden = try ExportSamples.golden.map(ExportSamples.bulletin)
    let bytes = try Self.exporter(test).bytes(of: golden)
    try ExportSamples.compare(bytes, with: "all.\(test.file)")
    let all = golden + [try ExportSamples.bulletin("hostile")]
    let atOnce = try Self.exporter(test).bytes(of: all)
    var stream = try ExportStream(try Self.exporter(test), into: MemorySink())
    for bulletin in all { try stream.write(bulletin) }
    #expect(try stream.finish().bytes == atOnce)
    try ExportSamples.leave(atOnce, as: "all.\(test.file)")
  }

  /// Nothing and next to nothing is no trouble.
  @Test(arguments: cases) func emptiness(_ test: Case) throws {
    let empty = Bulletin(BulletinSource(.empty))
    if try Self.format(test).shape == .collection {
      try ExportSamples.leave(try Self.exporter(test).bytes(of: []), as: "none.\(test.file)")
    }
    let bytes = try Self.exporter(test).bytes(of: empty)
    try ExportSamples.leave(bytes, as: "empty.\(test.file)")
  }

  /// What one output has learnt is none of the next one's affair.
  @Test(arguments: cases) func anExporterMayBeUsedAgain(_ test: Case) throws {
    let golden = try ExportSamples.golden.map(ExportSamples.bulletin)
    let exporter = try Self.exporter(test)
    let story = Array(golden.prefix(1))
    let isCollection = try Self.format(test).shape == .collection
    let all = isCollection ? golden : Array(golden.suffix(1))
    let first = exporter.bytes(of: story)
    let afterwards = exporter.bytes(of: all)
    #expect(try Self.exporter(test).bytes(of: all) == afterwards)
    #expect(exporter.bytes(of: story) == first)
    #expect(Array(exporter.string(of: story).utf8) == first)
    // Two outputs at the same time.
    let outputs = [ExportOutput(exporter), ExportOutput(exporter)]
    var one = ExportBuffer()
    var two = ExportBuffer()
    outputs[0].begin(&one)
    outputs[1].begin(&two)
    outputs[0].write(story[0], to: &one)
    outputs[1].write(story[0], to: &two)
    outputs[0].end(&one)
    outputs[1].end(&two)
    #expect(one.withBytes { Array($0) } == first)
    #expect(two.withBytes { Array($0) } == first)
  }

  @Test func anAtomFeedIsAsOldAsItsOwnStories() throws {
    let exporter = AtomExporter()
    func updated(_ year: Int) -> String? {
      var bulletin = Bulletin(BulletinSource(SourceText("Texte")))
      bulletin.referenceDate = CivilDate(year: year, month: 1, day: 1).map {
        ReferenceDate(.point(TemporalPoint($0)), basis: .given)
      }
      return exporter.string(of: bulletin).split(separator: "\n").last { $0.contains("<updated>") }
        .map { $0.trimmingPrefix { $0 == " " } }.map(String.init)
    }
    #expect(updated(2025) == "<updated>2025-01-01T12:00:00+07:00</updated>")
    #expect(updated(2024) == "<updated>2024-01-01T12:00:00+07:00</updated>")
  }

  static func exporter(_ test: Case) throws -> any Exporter {
    try ExporterRegistry.standard.makeExporter(
      test.format, options: ExportOptions(test.options))
  }

  static func format(_ test: Case) throws -> ExportFormat {
    try #require(ExporterRegistry.standard.format(named: test.format))
  }

  @Test func everyFormatHasAGoldenCase() {
    let formats = ExporterRegistry.standard.formats
    #expect(Set(Self.cases.map(\.format)) == Set(formats.map(\.name)))
    for format in formats {
      #expect(
        format.name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x32 })
      #expect(!format.summary.isEmpty && format.mediaType.contains("/"))
      for option in format.options {
        guard let value = option.defaultValue else { continue }
        #expect(throws: Never.self) { try format.check(ExportOptions([option.name: value])) }
      }
      for companion in format.companions {
        #expect(throws: Never.self) { try format.check(ExportOptions(companion.options)) }
      }
    }
  }

  @Test func whatCannotBeMadeIsSaid() {
    let registry = ExporterRegistry.standard
    func error(_ name: String, _ options: [String: String] = [:]) -> String? {
      #expect(throws: ExportError.self) {
        try registry.makeExporter(name, options: ExportOptions(options))
      }?.description
    }
    #expect(error("xlsx")?.hasPrefix("There is no format 'xlsx'. The formats are: json, ") == true)
    #expect(error("json", ["table": "dates"]) == "The format 'json' has no option 'table'.")
    #expect(
      error("csv", ["table": "date"])
        == "The value 'date' is invalid for the option 'table'. Please provide one of: "
        + "stories, people, dates, places, organizations, quantities, quotes, events.")
    #expect(
      error("csv", ["excel": "yes"])
        == "The value 'yes' is invalid for the option 'excel'. Please provide true or false.")
  }

  @Test func theFirstToTakeANameKeepsIt() {
    var registry = ExporterRegistry.standard
    let isAdded = registry.add(CSVExporter.self)
    #expect(!isAdded)
    #expect(registry.formats == ExporterRegistry.standard.formats)
  }
}
