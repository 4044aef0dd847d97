import Foundation
import Testing

@Suite("vna parse: what it writes")
struct ParseOutputTests {
  @Test("The bulletin of Examples/ is read right, every part of it")
  func theExample() async throws {
    let bulletin = try await Program.vna("parse", "--json", "Examples/bulletin.txt").object()
    #expect(bulletin["language"] as? String == "fr")
    #expect(
      bulletin[path: "story.headline.text"] as? String
        == "Le Vietnam et le Laos relancent le projet de ligne ferroviaire Vung Ang – Vientiane")
    #expect(
      (bulletin[path: "story.standfirst.text"] as? String)?.hasPrefix("Les deux pays sont") == true)
    #expect(bulletin[path: "story.dateline.text"] as? String == "Hanoï (VNA) –")
    #expect(bulletin[path: "story.dateline.agency"] as? String == "VNA")
    #expect(bulletin.texts("story.paragraphs").count == 6)
    #expect(
      bulletin.texts("story.captions").map { $0.hasSuffix("le 4 mars. Photo : VNA") } == [true])
    #expect(bulletin[path: "story.signOff.agency"] as? String == "VNA")
    #expect(bulletin.texts("related.markers") == ["Voir plus"])
    let items = try #require(bulletin[path: "related.items"] as? [Object])
    let kickers = items.map { $0[path: "kicker.text"] as? String }
    #expect(kickers == ["Actualité de la semaine", nil, "Lào Cai", nil, nil])
    #expect(items.map { $0["teaser"] != nil } == [true, true, true, false, true])
    #expect(items.map { ($0["captions"] as? [Object])?.count } == [0, 1, 0, 0, 0])
    #expect(
      items.last?[path: "headline.text"] as? String
        == "Hô Chi Minh-Ville ouvre 15 lignes de bus électriques")
  }

  @Test("JSON and JSON lines say the same; a pipe gets JSON lines without being asked")
  func formatsAgree() async throws {
    let json = try await Program.vna("parse", "--format", "json", "Examples/bulletin.txt")
    let lines = try await Program.vna("parse", "--format=jsonl", "Examples/bulletin.txt")
    let piped = try await Program.vna("parse", "Examples/bulletin.txt")
    #expect(lines.lines.count == 1)
    #expect(lines.output == piped.output)
    #expect(try json.object() as NSDictionary == lines.object() as NSDictionary)
    #expect(json.messages.isEmpty && lines.messages.isEmpty)
  }

  @Test("--format json: no input an empty list, one an object, several a list in order")
  func jsonOfSeveral() async throws {
    let folder = try Folder()
    let one = try folder.write("a.txt", Sample.story)
    let two = try folder.write("b.txt", "Pékin (VNA) – Rien.")
    #expect(try await Program.vna("parse", "--json", one).object()["source"] != nil)
    let both = try await Program.vna("parse", "--json", two, one)
    let list = try #require(try both.json() as? [Object])
    #expect(list.map { $0[path: "source.name"] as? String } == [two, one])
    let none = try await Program.vna("parse", "--json", "--input-format", "jsonl", "-")
    #expect(try (none.json() as? [Object])?.isEmpty == true)
    #expect(none.status == 0)
    let bad = try await Program.vna(
      "parse", "--json", "--input-format", "jsonl",
      input: "{\"text\":\"\"}\n{]\n{\"text\":\"a\"}\n")
    let mixed = try #require(try bad.json() as? [Object])
    #expect(mixed.map { $0["error"] != nil } == [false, true, false])
    #expect(bad.status == 65)
  }

  @Test("Text for a person: lines of the source, labels, nothing but the outline")
  func outline() async throws {
    let outcome = try await Program.vna("parse", "--format", "text", "Examples/bulletin.txt")
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
    #expect(outcome.text.contains("\n   4  dateline     Hanoï"))
    #expect(outcome.text.contains("\n  11  marker       Voir plus\n"))
    #expect(outcome.text.contains("\n5 other stories\n"))
    #expect(
      outcome.text.contains("\n   5  organization Banque asiatique de développement (BAD)\n"))
    #expect(outcome.text.contains("\n   6  said         Lê Thi Minh Hoa: «Cette ligne"))
    #expect(outcome.text.contains("\n   7  reported     Somphone Keomany: son gouvernement"))
    #expect(!outcome.text.contains("\u{1B}"))
  }

  @Test(
    "A narrow window is never overrun, and no line ends in spaces", arguments: [20, 40, 59, 80])
  func narrow(columns: Int) async throws {
    let outcome = try await Program.vna(
      "parse", "--format", "text", "Examples/bulletin.txt",
      environment: ["COLUMNS": String(columns)])
    for line in outcome.lines.dropFirst() {
      #expect(line.last != " ")
      #expect(line.count <= max(columns, 30), "\(line)")
    }
  }

  @Test("Colour: by option, never through a pipe by itself, and NO_COLOR wins over force")
  func color() async throws {
    func isColored(_ option: String, _ variables: [String: String] = [:]) async throws -> Bool {
      try await Program.vna(
        "parse", "--format", "text", "--color", option, "Examples/bulletin.txt",
        environment: variables
      ).text.contains("\u{1B}[")
    }
    #expect(try await isColored("always"))
    #expect(try await !isColored("never", ["FORCE_COLOR": "1"]))
    #expect(try await !isColored("auto"))
    #expect(try await isColored("auto", ["CLICOLOR_FORCE": "1"]))
    #expect(try await !isColored("auto", ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]))
    #expect(try await isColored("always", ["NO_COLOR": "1"]))
  }

  @Test("Spans count bytes, UTF-16 units or scalars, and always cut out the text")
  func offsets() async throws {
    let folder = try Folder()
    let text = "\u{FEFF}Hanoï (VNA) – 𝔸 La « fête » 👩‍🚀 de Ðà Nẵng.\r\nFin.-VNA\r\n"
    let path = try folder.write("wide.txt", text)
    for unit in ["utf8", "utf16", "scalar"] {
      let outcome = try await Program.vna(
        "parse", "--json", "--offsets", unit, "--include-source", path)
      let bulletin = try outcome.object()
      #expect(bulletin[path: "source.offsets"] as? String == unit)
      // Foundation's reader drops the mark from the string, so it is looked for in the bytes.
      #expect(outcome.output.range(of: Data("\"text\":\"\u{FEFF}Hano".utf8)) != nil)
      #expect(bulletin[path: "source.text"] as? String == String(text.dropFirst()))
      #expect(try Excerpts.check(bulletin, of: text, unit: unit) >= 4)
    }
    let plain = try await Program.vna("parse", "--json", path).object()
    #expect(plain[path: "source.text"] == nil)
    #expect(plain[path: "source.offsets"] as? String == "utf8")
  }

  @Test(
    "--include-source and --offsets on the bulletin of Examples/", arguments: ["utf16", "scalar"])
  func offsetsOfTheExample(unit: String) async throws {
    let text = try String(
      contentsOf: Program.root.appendingPathComponent("Examples/bulletin.txt"), encoding: .utf8)
    let bulletin = try await Program.vna(
      "parse", "--json", "--offsets", unit, "Examples/bulletin.txt"
    ).object()
    #expect(try Excerpts.check(bulletin, of: text, unit: unit) > 20)
  }
}

/// Compares the excerpts of a bulletin with what their spans cut out of the text.
enum Excerpts {
  /// The number of excerpts; each that differs is an issue.
  static func check(_ value: Any, of text: String, unit: String) throws -> Int {
    var count = 0
    if let object = value as? Object {
      if let quoted = object["text"] as? String, let span = object["span"] as? [String: Int] {
        let start = try #require(span["start"])
        let end = try #require(span["end"])
        #expect(cut(text, start, end, unit) == quoted)
        count += 1
      }
      for (key, member) in object where key != "extra" {
        count += try check(member, of: text, unit: unit)
      }
    } else if let list = value as? [Any] {
      for element in list { count += try check(element, of: text, unit: unit) }
    }
    return count
  }

  private static func cut(_ text: String, _ start: Int, _ end: Int, _ unit: String) -> String? {
    switch unit {
    case "utf16": String(decoding: Array(text.utf16)[start..<end], as: UTF16.self)
    case "scalar": String(String.UnicodeScalarView(Array(text.unicodeScalars)[start..<end]))
    default: String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
    }
  }
}
