import Foundation

/// A fenced block of a document.
struct DocumentBlock {
  var document: String
  /// The number of its first line.
  var line: Int
  var language: String
  var lines: [String] = []
  /// Why it is not run: `<!-- not run: reason -->` on the line before it.
  var reason: String?

  var place: String { "\(document):\(line)" }

  /// The blocks of a document that are to be run, of one language or of all.
  static func all(in document: String, language: String? = nil) throws -> [DocumentBlock] {
    let file = Program.root.appendingPathComponent(document)
    var blocks: [DocumentBlock] = []
    var open: DocumentBlock?
    var reason: String?
    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("```") {
        if let block = open { blocks.append(block) }
        open =
          open == nil
          ? DocumentBlock(
            document: document, line: index + 2, language: String(line.dropFirst(3)),
            reason: reason)
          : nil
        reason = nil
      } else if open != nil {
        open?.lines.append(line)
      } else if !line.isEmpty {
        reason = line.hasPrefix("<!-- not ") ? line : nil
      }
    }
    guard let language else { return blocks }
    return blocks.filter { $0.language == language && $0.reason == nil }
  }

  /// A command line of a session and what it prints.
  struct Session {
    var command: String
    var output: [String] = []

    /// The text between the … of the output: those of a line of their own, and those that end one.
    var pieces: [String] {
      let text = output.joined(separator: "\n") + (output.isEmpty ? "" : "\n")
      return text.components(separatedBy: "…\n").filter { !$0.isEmpty }
    }
  }

  /// The command lines behind `$ ` with what stands below each.
  var sessions: [Session] {
    var sessions: [Session] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        sessions.append(Session(command: String(line.dropFirst(2))))
      } else if !sessions.isEmpty {
        sessions[sessions.count - 1].output.append(line)
      }
    }
    return sessions
  }

  /// The lines as a script that ends at the first failure. What builds or tests the package is left
  /// out: the test that reads this is run by it.
  var script: String {
    let builds = ["swift test", "swift build", "bash .ci/run", "scripts/"]
    let kept = lines.filter { line in !builds.contains { line.hasPrefix($0) } }
    return (["set -e"] + kept).joined(separator: "\n")
      .replacingOccurrences(of: "swift run vna ", with: "vna ")
  }
}

/// A folder with what the documentation speaks of: Examples/bulletin.txt, folders, records.
struct DocumentFolder {
  private let folder: Folder
  var url: URL { folder.url }

  init() throws {
    folder = try Folder()
    let root = Program.root
    let example = try Data(contentsOf: root.appendingPathComponent("Examples/bulletin.txt"))
    let copies = ["Examples/bulletin.txt", "bulletin.txt"]
    for name in copies + ["bulletins/a.txt", "archive/a.txt", "inbox/a.txt"] {
      try folder.write(name, example)
    }
    let fixtures = root.appendingPathComponent("Tests/Fixtures/french")
    for name in ["b01.txt", "b01.gold.json"] {
      try folder.write("gold/" + name, try Data(contentsOf: fixtures.appendingPathComponent(name)))
    }
    for name in ["bulletins/b.txt", "archive/b.txt"] { try folder.write(name, Sample.story) }
    let records = try Sample.jsonLines([Sample.story, "Bakou (VNA) – Un. – VNA"])
    try folder.write("pages.jsonl", records)
  }
}
