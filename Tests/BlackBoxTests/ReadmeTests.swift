import Foundation
import Testing

@Suite("The README says what is true")
struct ReadmeTests {
  /// A fenced block.
  struct Block {
    var language: String
    var lines: [String]
  }

  static func blocks() throws -> [Block] {
    let file = Program.root.appendingPathComponent("README.md")
    var blocks: [Block] = []
    var open: Block?
    for line in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        if let block = open { blocks.append(block) }
        open = open == nil ? Block(language: String(line.dropFirst(3)), lines: []) : nil
      } else {
        open?.lines.append(line)
      }
    }
    return blocks
  }

  @Test("What it shows of sessions is what the program prints; … stands for what is left out")
  func sessions() async throws {
    let blocks = try Self.blocks().filter { $0.language == "console" }
    #expect(blocks.count >= 2)
    for block in blocks {
      let command = try #require(block.lines.first)
      try #require(command.hasPrefix("$ "))
      let outcome = try await Program.shell(String(command.dropFirst(2)))
      #expect(outcome.status == 0, "\(command)")
      #expect(outcome.messages.isEmpty, "\(command)")
      let pieces = Self.pieces(of: block.lines.dropFirst())
      var rest = outcome.text[...]
      for (index, piece) in pieces.enumerated() {
        let found = rest.range(of: piece, options: index == 0 ? .anchored : [])
        let range = try #require(found, "not printed by \(command):\n\(piece)")
        rest = rest[range.upperBound...]
      }
    }
  }

  /// The text between the … of a session: those of a line of their own, and those that end one.
  private static func pieces(of lines: ArraySlice<String>) -> [String] {
    let text = lines.joined(separator: "\n") + "\n"
    return text.components(separatedBy: "…\n").filter { !$0.isEmpty }
  }

  @Test("Its command lines run")
  func commands() async throws {
    let lines = try Self.blocks().filter { $0.language == "sh" }.flatMap(\.lines)
      .filter { !$0.isEmpty }
    #expect(lines.count >= 5)
    #expect(lines.contains("swift test"))
    // In a folder of its own, so that nothing is written into the package.
    let folder = try Folder()
    let example = Program.root.appendingPathComponent("Examples/bulletin.txt")
    try folder.write("Examples/bulletin.txt", try Data(contentsOf: example))
    try folder.write("pages.jsonl", "{\"id\": 1, \"text\": \"Hanoï (VNA) – Un.\"}\n")
    for line in lines where line != "swift test" && !line.hasPrefix("swift build") {
      // The same program, built already.
      let command = line.replacingOccurrences(of: "swift run -c release vna", with: "vna")
      let outcome = try await Program.shell(command, in: folder.url)
      #expect(outcome.status == 0, "\(command): \(outcome.messages)")
      #expect(outcome.messages.isEmpty, "\(command)")
    }
  }

  @Test("Its links lead somewhere")
  func links() throws {
    let root = Program.root
    let docs = try FileManager.default.contentsOfDirectory(atPath: root.path + "/Docs")
      .filter { $0.hasSuffix(".md") }.map { "Docs/" + $0 }
    #expect(docs.count >= 6)
    let others = [
      "README.md", "CONTRIBUTING.md", "Examples/Spark/README.md", "Benchmarks/peers/README.md",
    ]
    for name in others + docs {
      let file = root.appendingPathComponent(name)
      let text = try String(contentsOf: file, encoding: .utf8)
      for part in text.components(separatedBy: "](").dropFirst() {
        guard let target = part.split(separator: ")").first, !target.contains("://") else {
          continue
        }
        let path = file.deletingLastPathComponent().appendingPathComponent(String(target)).path
        #expect(FileManager.default.fileExists(atPath: path), "\(name): \(target)")
      }
    }
  }
}
