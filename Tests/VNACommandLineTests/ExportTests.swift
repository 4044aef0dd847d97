import Foundation
import Testing
import VNAExport
import VNAModel
import VNAParsing
import VNAText

@testable import VNACommandLine

@Suite struct ExportTests {
  static let pages = [
    "Hanoi (VNA) – Le ministre est parti le 8 mai 2025.\nVNA\n",
    "Hué (VNA) – La foire ouvre le 9 mai 2025.\nVNA\n",
  ]

  /// A folder with some bulletins, `a.txt` and so on, and their paths.
  func inputs(_ count: Int = 2) throws -> (folder: Folder, paths: [String]) {
    let folder = try Folder()
    var paths: [String] = []
    for index in 0..<count {
      let path = folder.path + "/\(["a", "b"][index]).txt"
      try Self.pages[index].write(toFile: path, atomically: false, encoding: .utf8)
      paths.append(path)
    }
    return (folder, paths)
  }

  @Test func aTableOfAllBulletinsInTheirOrder() async throws {
    let (folder, _) = try inputs()
    let outcome = await vna("export", "csv", "--annotators", "none", folder.path)
    #expect(outcome.code == .success && outcome.messages.isEmpty)
    let lines = outcome.output.components(separatedBy: "\r\n")
    #expect(lines.count == 4 && lines[3].isEmpty)
    #expect(lines[0].hasPrefix("id,source,url,"))
    #expect(lines[1].contains("/a.txt,") && lines[1].contains("Le ministre est parti"))
    #expect(lines[2].contains("/b.txt,") && lines[2].contains("La foire ouvre"))
  }

  @Test func nothingIsStillATable() async throws {
    let folder = try Folder()
    let outcome = await vna("export", "csv", "--table", "quotes", folder.path)
    #expect(outcome.output == "id,in_story,text,start,end,kind,speaker\r\n")
  }

  @Test func oneDocumentIsNotTwo() async throws {
    let (folder, paths) = try inputs()
    let one = await vna("export", "timeml", paths[0])
    #expect(one.code == .success)
    #expect(one.output.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n"))
    #expect(await vna("parse", "--format", "timeml", paths[0]).output == one.output)
    let two = await vna("export", "timeml", folder.path)
    #expect(two.code == .usage && two.output.isEmpty)
    #expect(
      two.messages == "vna: error: the format 'timeml' holds one bulletin a file, "
        + "and there are several. try: vna export timeml FILE… -o DIRECTORY/\n")
  }

  @Test("A second bulletin is told before a file is made or emptied")
  func noFileOfTwoDocuments() async throws {
    let (folder, paths) = try inputs()
    let target = folder.path + "/q"
    #expect(await vna("export", "timeml", "-o", target, folder.path).code == .usage)
    #expect(!FileManager.default.fileExists(atPath: target))
    #expect(await vna("export", "timeml", "-o", target, paths[0]).code == .success)
    let whole = try String(contentsOfFile: target, encoding: .utf8)
    #expect(whole == (await vna("export", "timeml", paths[0])).output)
    #expect(await vna("export", "timeml", "-o", target, "--force", folder.path).code == .usage)
    #expect(try String(contentsOfFile: target, encoding: .utf8) == whole)
    #expect(await vna("export", "timeml", "-o", target, paths[0]).code == .cannotCreate)
  }

  @Test("What is in the way of a file is told: a folder that is missing, a file for a folder")
  func whatIsInTheWay() async throws {
    let (folder, paths) = try inputs()
    let file = await vna("export", "timeml", "-o", paths[0] + "/", folder.path)
    #expect(file.code == .cannotCreate)
    #expect(
      file.messages == "vna: error: \(paths[0])/: \(paths[0]) is a file, not a folder.\n")
    let below = await vna("export", "csv", "-o", paths[0] + "/x.csv", folder.path)
    #expect(
      below.messages == "vna: error: \(paths[0])/x.csv: \(paths[0]) is a file, not a folder.\n")
    let (gone, deep) = (folder.path + "/gone", folder.path + "/gone/deep")
    for target in [deep + "/x.csv", deep + "/x/"] {
      let outcome = await vna("export", "csv", "-o", target, folder.path)
      #expect(outcome.code == .cannotCreate)
      #expect(
        outcome.messages
          == "vna: error: \(target): there is no folder \(gone). try: mkdir -p \(deep)\n")
    }
    let whole = await vna("graph", "-o", folder.path, paths[0])
    #expect(whole.messages == "vna: error: \(folder.path): a folder, not a file.\n")
  }

  @Test("The list of formats with the one that is asked for")
  func oneFormatListed() async {
    let outcome = await vna("formats", "ics")
    #expect(outcome.output.hasPrefix(#"{"name":"ics","#))
    #expect(outcome.output.filter { $0 == "\n" }.count == 1)
    #expect(await vna("formats", "isc").messages.contains("Did you mean 'ics'?"))
  }

  @Test func aDirectoryGetsAFileForEach() async throws {
    let (folder, _) = try inputs()
    let target = folder.path + "/out/"
    let outcome = await vna("export", "brat", "-o", target, folder.path)
    #expect(outcome == Outcome(code: .success, output: "", messages: ""))
    let names = try FileManager.default.contentsOfDirectory(atPath: target).sorted()
    #expect(names.map { String($0.prefix(2)) } == ["a-", "a-", "b-", "b-"])
    #expect(names.map { ($0 as NSString).pathExtension } == ["ann", "txt", "ann", "txt"])
    #expect(names.map { $0.utf8.count } == [18, 18, 18, 18])
    #expect(try String(contentsOfFile: target + names[1], encoding: .utf8) == Self.pages[0])
    let again = await vna("export", "brat", "-o", target, folder.path + "/a.txt")
    #expect(again.code == .cannotCreate && again.messages.hasSuffix("try: --force\n"))
    #expect(
      await vna("export", "brat", "--force", "-o", target, folder.path + "/a.txt").code == .success)
  }

  @Test func aFileIsNotOverwrittenUnasked() async throws {
    let (folder, paths) = try inputs()
    let target = folder.path + "/stories.csv"
    #expect(await vna("export", "csv", "-o", target, paths[0]).code == .success)
    let first = try Data(contentsOf: URL(fileURLWithPath: target))
    #expect(await vna("export", "csv", "-o", target, paths[1]).code == .cannotCreate)
    #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == first)
    #expect(await vna("export", "csv", "--force", "-o", target, paths[1]).code == .success)
    #expect(try Data(contentsOf: URL(fileURLWithPath: target)) != first)
    #expect(await vna("export", "csv", "-o", "/dev/null", paths[0]).code == .success)
  }

  @Test("An export of nothing that could be read leaves the file that was there, and no other")
  func aFailedExportKeepsTheOldFile() async throws {
    let (folder, paths) = try inputs(1)
    let target = folder.path + "/stories.csv"
    #expect(await vna("export", "csv", "-o", target, paths[0]).code == .success)
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: target)
    #expect(await vna("export", "csv", "--force", "-o", target, paths[0]).code == .success)
    #expect(try files.attributesOfItem(atPath: target)[.posixPermissions] as? Int == 0o600)
    let first = try Data(contentsOf: URL(fileURLWithPath: target))
    let before = try files.contentsOfDirectory(atPath: folder.path).sorted()
    let missing = folder.path + "/missing.txt"
    #expect(await vna("export", "csv", "--force", "-o", target, missing).code == .missingInput)
    #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == first)
    #expect(try files.contentsOfDirectory(atPath: folder.path).sorted() == before)
  }

  @Test func aLinkInTheDirectoryIsNotFollowed() async throws {
    let (folder, paths) = try inputs(1)
    let target = folder.path + "/out/"
    #expect(await vna("export", "markdown", "-o", target, paths[0]).code == .success)
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: target).first)
    try FileManager.default.removeItem(atPath: target + name)
    let victim = folder.path + "/victim"
    try "mine".write(toFile: victim, atomically: false, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      atPath: target + name, withDestinationPath: victim)
    #expect(await vna("export", "markdown", "--force", "-o", target, paths[0]).code != .success)
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "mine")
  }

  @Test(arguments: [
    (
      ["export", "cvs", "a"],
      "There is no format 'cvs'; 'vna formats' lists them. Did you mean 'csv'?"
    ),
    (["export", "json", "--table", "dates", "a"], "The format 'json' has no option 'table'."),
    (
      ["export", "csv", "--set", "table", "a"],
      "The value 'table' is invalid for '--set'. Please write name=value."
    ),
    (["export"], "Missing expected argument 'FORMAT'"),
    (
      ["export", "csv", "-o", "y.json", "a"],
      "The ending '.json' is not that of the format 'csv'. Please write '.csv'."
    ),
    (
      ["export", "graphml", "-o", "g.svg", "a"],
      "The ending '.svg' is not that of the format 'graphml'. Please write '.graphml'."
    ),
    (
      ["export", "csv", "-o", "y.xlsx", "a"],
      "The ending '.xlsx' is not that of the format 'csv'. Please write '.csv'."
    ),
  ])
  func mistakes(words: [String], message: String) async {
    let surroundings = Surroundings.memory()
    let code = await CommandLineProgram(plugins: [BuiltIn()]).execute(words, in: surroundings)
    #expect(code == .usage)
    #expect(surroundings.messages.contents.hasPrefix("Error: \(message)\n"))
  }

  @Test func formatsAreListed() async {
    let lines = await vna("formats", "--jsonl").output.split(separator: "\n")
    #expect(lines.count == ExporterRegistry.standard.formats.count)
    let text = await vna("formats", "--format", "text").output
    for format in ExporterRegistry.standard.formats {
      #expect(text.contains(format.summary))
      #expect(lines.contains { $0.hasPrefix("{\"name\":\"\(format.name)\",\"summary\":") })
    }
  }

  // MARK: A format of others

  /// Counts bulletins; shows what a third party writes.
  struct Tally: Exporter {
    static let format = ExportFormat(
      "tally", summary: "Marks", mediaType: "text/plain", fileExtension: "../x",
      shape: .collection, options: [ExportOption("mark", .text, help: "The mark.")])
    let mark: String
    init(_ options: ExportOptions) { mark = options["mark"] ?? "|" }
    var separator: StaticString { "," }
    func begin(_ output: inout ExportBuffer) { output.append("<") }
    func write(_ bulletin: Bulletin, to output: inout ExportBuffer) { output.append(raw: mark) }
    func end(_ output: inout ExportBuffer) { output.append(">") }
  }

  struct TallyPlugin: Plugin {
    static let name = "tally"
    func register(in registry: inout Registry) {
      registry.add(Tally.self)
      registry.add(CSVExporter.self)
    }
  }

  @Test func aPluginAddsAFormat() async throws {
    let (folder, _) = try inputs()
    let surroundings = Surroundings.memory()
    let program = CommandLineProgram(plugins: [BuiltIn(), TallyPlugin()])
    let code = await program.execute(
      ["export", "tally", "--set", "mark=x", folder.path, folder.path], in: surroundings)
    #expect(code == .success)
    #expect(surroundings.output.contents == "<x,x,x,x>")
    #expect(program.registry.conflicts == [.init(name: "csv", plugin: "tally")])
    let target = folder.path + "/out/"
    let files = Surroundings.memory()
    #expect(
      await program.execute(["export", "tally", "-o", target, folder.path], in: files) == .success)
    let names = try FileManager.default.contentsOfDirectory(atPath: target)
    #expect(names.count == 2 && names.allSatisfy { $0.hasSuffix(".x") })
  }

  /// A format with an option of each kind, one of which has the name of an option of `export`.
  struct Lines: Exporter {
    static let format = ExportFormat(
      "lines", summary: "Lines", mediaType: "text/plain", fileExtension: "txt", shape: .collection,
      options: [
        ExportOption("head", .flag, help: "Begin with a head."),
        ExportOption("what", .choice(["all", "none"]), default: "all", help: "What there is."),
        ExportOption("jobs", .text, help: "Whose."),
        ExportOption("table", .choice(["rows", "people"]), help: "Of what."),
      ])
    let options: ExportOptions
    init(_ options: ExportOptions) { self.options = options }
    func begin(_ output: inout ExportBuffer) {
      if options.flag("head") { output.append("head ") }
      for name in ["what", "jobs", "table"] { output.append(raw: "\(options[name] ?? "-") ") }
    }
    func write(_ bulletin: Bulletin, to output: inout ExportBuffer) { output.append("x") }
  }

  /// An annotator that finds nothing.
  struct Hashtags: Annotator {
    let name = "hashtags"
    func annotate(_ view: TokenView, _ bulletin: inout Bulletin) {}
  }

  struct LinesPlugin: Plugin {
    static let name = "lines"
    func register(in registry: inout Registry) {
      registry.add(Lines.self)
      registry.configureParser { $0.annotators.append(Hashtags()) }
    }
  }

  private func desk(_ words: String...) async -> Outcome {
    let surroundings = Surroundings.memory()
    let code = await CommandLineProgram(plugins: [BuiltIn(), LinesPlugin()])
      .execute(words, in: surroundings)
    return Outcome(
      code: code, output: surroundings.output.contents, messages: surroundings.messages.contents)
  }

  @Test func anOptionOfAPluginsFormatIsOneOfTheCommandLine() async throws {
    let (folder, paths) = try inputs(1)
    defer { withExtendedLifetime(folder) {} }
    let path = paths[0]
    #expect(await desk("export", "lines", path).output == "- - - x")
    #expect(
      await desk("export", "lines", "--head", "--what", "none", path).output == "head none - - x")
    #expect(
      await desk("export", "lines", "--set", "head", "--set", "what=none", path).output
        == "head none - - x")
    // `--jobs` is how many cores `export` uses.
    #expect(
      await desk("export", "lines", "--jobs", "1", "--set", "jobs=ours", path).output
        == "- ours - x")
    // Another format has an option of that name, with other words.
    #expect(await desk("export", "lines", "--table", "rows", path).output == "- - rows x")
    let wrong = await desk("export", "csv", "--table", "rows", path)
    #expect(wrong.code == .usage)
    #expect(wrong.messages.hasPrefix("Error: The value 'rows' is invalid for the option 'table'."))
    let other = await desk("export", "csv", "--what", "all", path)
    #expect(other.messages.hasPrefix("Error: The format 'csv' has no option 'what'.\n"))
    #expect(await desk("export", "lines", "--set", "what", path).code == .usage)
  }

  @Test func helpAndTheListTellHowTheyAreGiven() async {
    let help = await desk("help", "export").output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(help.contains("--head lines: Begin with a head. --"))
    #expect(
      help.contains("--what <what> lines: What there is. (values: all, none; default: all) --"))
    #expect(
      help.contains(
        "--table <table> csv: What the rows are. lines: Of what. (values: stories, people, dates, "
          + "places, organizations, quantities, quotes, events, rows) --"))
    let list = await desk("formats", "--format", "text").output
    #expect(list.contains("  --head: Begin with a head.\n"))
    #expect(list.contains("  --what: What there is. (all, none; default all)\n"))
    #expect(list.contains("  --set jobs=…: Whose.\n"))
  }

  @Test func annotatorsOfPluginsAreListedAndTold() async throws {
    let (folder, paths) = try inputs(1)
    defer { withExtendedLifetime(folder) {} }
    let names =
      "dates, quantities, places, organizations, people, quotes, events, hashtags"
    let help = await desk("help", "parse").output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(help.contains("(values: all, none, \(names); default: all;"))
    #expect(help.contains("(values: fr, en, es, vi, zh, ru; default: detected;"))
    for (value, wrong) in [("foo", "foo"), ("none,dates", "none,dates"), ("dates,foo", "foo")] {
      let outcome = await desk("parse", "--annotators", value, paths[0])
      #expect(outcome.code == .usage)
      #expect(
        outcome.messages.hasPrefix(
          "Error: The value '\(wrong)' is invalid for '--annotators <names>'. "
            + "Please provide all, none, or some of \(names).\n"))
    }
    let near = await desk("parse", "--annotators", "hashtag", paths[0])
    #expect(near.messages.contains("Did you mean 'hashtags'?\n"))
    #expect(await desk("parse", "--annotators", "hashtags,dates", paths[0]).code == .success)
  }

  @Test(
    arguments: [
      ("Baku visit", "baku-visit"), ("../../etc/passwd", "etc-passwd"), ("", "bulletin"),
      ("-rf", "rf"), (".hidden", "hidden"), ("CON", "bulletin"), ("com1.txt", "bulletin"),
      ("Hà Nội", "h-n-i"), ("a\0b\n c", "a-b-c"), ("...", "bulletin"), ("a..b", "a.b"),
    ] as [(String, String)])
  func names(text: String, name: String) {
    #expect(FileName.safe(text, limit: 80) == name)
  }

  @Test func longNamesAreCut() {
    #expect(FileName.safe(String(repeating: "a", count: 500), limit: 80).utf8.count == 80)
    var bulletin = Bulletin(BulletinSource(.empty, name: "x/" + String(repeating: "b", count: 300)))
    let stem = FileName.stem(of: bulletin)
    #expect(stem.utf8.count == 93)
    bulletin.source.record = .init(id: "/", line: 2)
    #expect(FileName.stem(of: bulletin) != stem)
    #expect(FileName.stem(of: bulletin).hasPrefix("bulletin-"))
  }
}
