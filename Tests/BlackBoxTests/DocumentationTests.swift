import Foundation
import Testing

/// What the README, Docs/ and the articles show of the shell is run; their Swift code is compiled and
/// run by scripts/check-snippets.
@Suite("The documentation says what is true")
struct DocumentationTests {
  /// README.md, CONTRIBUTING.md, Docs/ and the articles of the catalogs.
  static let documents: [String] = {
    let manager = FileManager.default
    let root = Program.root
    func pages(in folder: String) -> [String] {
      let names = (try? manager.contentsOfDirectory(atPath: root.path + "/" + folder)) ?? []
      return names.filter { $0.hasSuffix(".md") }.sorted().map { folder + "/" + $0 }
    }
    let modules = (try? manager.contentsOfDirectory(atPath: root.path + "/Sources")) ?? []
    return ["README.md", "CONTRIBUTING.md"] + pages(in: "Docs")
      + modules.sorted().flatMap { pages(in: "Sources/\($0)/\($0).docc") }
  }()

  /// Their recipes need other programs: scripts/check-recipes runs them.
  static let runnable = documents.filter { $0 != "Docs/recipes.md" }
  /// The READMEs of what stands beside the package, too.
  static let linked =
    documents + ["Examples/Spark/README.md", "Benchmarks/peers/README.md"]

  @Test("Every block is of a kind that is checked, or says why it is not", arguments: runnable)
  func kinds(_ document: String) throws {
    let kinds: Set<String> = ["console", "sh", "json", "swift", "output"]
    for block in try DocumentBlock.all(in: document) where block.reason == nil {
      #expect(kinds.contains(block.language), "\(block.place): «\(block.language)»")
    }
  }

  @Test("Sessions print what is shown; … stands for what is left out", arguments: runnable)
  func sessions(_ document: String) async throws {
    let folder = try DocumentFolder()
    for block in try DocumentBlock.all(in: document, language: "console") {
      for session in block.sessions {
        let outcome = try await Program.shell(session.command, in: folder.url)
        #expect(outcome.status == 0, "\(block.place): \(session.command): \(outcome.messages)")
        #expect(outcome.messages.isEmpty, "\(block.place): \(session.command)")
        var rest = outcome.text[...]
        for (index, piece) in session.pieces.enumerated() {
          let found = rest.range(of: piece, options: index == 0 ? .anchored : [])
          let range = try #require(
            found, "\(block.place): not printed by \(session.command):\n\(piece)\nbut:\n\(rest)")
          rest = rest[range.upperBound...]
        }
      }
    }
  }

  @Test("Command lines run, those of a document one after the other", arguments: runnable)
  func commands(_ document: String) async throws {
    let folder = try DocumentFolder()
    for block in try DocumentBlock.all(in: document, language: "sh") {
      let outcome = try await Program.shell(block.script, in: folder.url)
      #expect(outcome.status == 0, "\(block.place): \(outcome.messages)")
      #expect(outcome.messages.isEmpty, "\(block.place)")
    }
  }

  @Test("JSON is JSON", arguments: documents)
  func json(_ document: String) throws {
    for block in try DocumentBlock.all(in: document, language: "json") {
      let text = block.lines.joined(separator: "\n")
      #expect(throws: Never.self, "\(block.place)") {
        try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
      }
    }
  }

  @Test("Links lead somewhere", arguments: linked)
  func links(_ document: String) throws {
    let file = Program.root.appendingPathComponent(document)
    let text = try String(contentsOf: file, encoding: .utf8)
    for part in text.components(separatedBy: "](").dropFirst() {
      guard let link = part.split(separator: ")").first, !link.contains("://"),
        let target = link.split(separator: "#", omittingEmptySubsequences: false).first,
        !target.isEmpty
      else { continue }
      let path = file.deletingLastPathComponent().appendingPathComponent(String(target)).path
      #expect(FileManager.default.fileExists(atPath: path), "\(document): \(target)")
    }
  }

  @Test("The figures of the README are those of Docs/accuracy.md, its examples what is printed")
  func figures() async throws {
    func text(_ name: String) throws -> String {
      try String(contentsOf: Program.root.appendingPathComponent(name), encoding: .utf8)
    }
    let accuracy = try text("Docs/accuracy.md").components(separatedBy: "\n")
    let printed = try await Program.vna("parse", "--format", "text", "Examples/bulletin.txt").text
    let rows = try text("README.md").components(separatedBy: "\n")
      .map { $0.components(separatedBy: " | ") }
      .filter { $0.count >= 3 && $0[1].prefixMatch(of: /\d\.\d{3} of \d+/) != nil }
    #expect(rows.count >= 6)
    for row in rows {
      let isMeasured = accuracy.contains {
        $0.hasPrefix(row[0] + " |") && $0.contains("| \(row[1]) |")
      }
      #expect(isMeasured, "\(row[0]) | \(row[1])")
      let isPrinted = printed.contains(row[2].prefix { $0 != "…" })
      #expect(isPrinted || row[0].contains("lines"), "\(row[2])")
    }
  }

  @Test("The README has sessions and commands to run at all")
  func readme() throws {
    #expect(try DocumentBlock.all(in: "README.md", language: "console").count >= 2)
    #expect(try DocumentBlock.all(in: "README.md", language: "sh").count >= 2)
  }
}
