import Foundation
import VNACommandLine
import VNAModel
import VNAStorage
import VNAText

/// `vna-benchmarks archive ACTION`: one thing done with an archive by a process of its own, and one
/// line of JSON about it. Benchmarks/peers/store.py does the same with SQLite in turn.
struct ArchiveSubcommand: Subcommand {
  enum Action: String, CaseIterable, OptionValue { case ingest, index, search, fill, open }

  static let action = Operand<Action>.one("action", help: "What to do.")
  static let directory = Operand<String>.one("archive", help: "The archive.")
  static let input = Operand<String?>.optional(
    "input",
    help:
      "Of ingest the texts, each ended by byte 1E; of search the queries, one a line; of fill how many."
  )

  static let declaration = SubcommandDeclaration(
    "archive", abstract: "Do one thing with an archive, and tell how long it took.",
    operands: [action.declaration, directory.declaration, input.declaration])

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let directory = arguments[Self.directory]
    let input = arguments[Self.input]
    let result =
      switch arguments[Self.action] {
      case .ingest: try Self.ingest(input ?? "", into: directory)
      case .index: try Self.index(directory)
      case .search: try Self.search(directory, input ?? "")
      case .fill: try Self.fill(directory, Int(input ?? "") ?? 0)
      case .open: try Self.open(directory)
      }
    try context.output.write(result + "\n")
    return .success
  }

  /// The texts, checked and each batch of 256 on the drive before the next.
  private static func ingest(_ path: String, into directory: String) throws -> String {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let bulletins = bytes.split(separator: 0x1E).enumerated().compactMap { number, record in
      SourceText(utf8: Array(record)).map {
        Bulletin(BulletinSource($0, record: .init(id: "n\(number)")))
      }
    }
    let size = bulletins.reduce(0) { $0 + $1.source.text.count }
    let time = try seconds {
      let store = try ArchiveStore(path: directory)
      for start in stride(from: 0, to: bulletins.count, by: 256) {
        let batch = Array(bulletins[start..<min(bulletins.count, start + 256)])
        // The check of the text is part of taking it in.
        for bulletin in batch where !bulletin.source.text.withBytes({ UTF8Validation.isValid($0) })
        {
          throw CommandError(.badInput, at: .init(file: path), "a text is not UTF-8")
        }
        _ = try store.insert(batch, engine: "")
      }
      try store.close()
    }
    return "{\"count\":\(bulletins.count),\"bytes\":\(size),\"seconds\":\(time)}"
  }

  private static func index(_ directory: String) throws -> String {
    let store = try ArchiveStore(path: directory, access: .readWrite)
    let time = try seconds { try store.buildIndex() }
    let bytes = try store.statistics().sourceBytes
    try store.close()
    let names = try FileManager.default.contentsOfDirectory(atPath: directory)
    let size = try names.filter { $0.hasSuffix(".vidx") }.reduce(0) { total, name in
      let file = try FileManager.default.attributesOfItem(atPath: directory + "/" + name)
      return total + (file[.size] as? Int ?? 0)
    }
    return "{\"bytes\":\(bytes),\"seconds\":\(time),\"indexBytes\":\(size),\"peakMiB\":\(peak())}"
  }

  private static func search(_ directory: String, _ path: String) throws -> String {
    let queries = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let store = try ArchiveStore(path: directory, access: .readOnly)
    _ = try store.count(try Query("le"))
    var times: [Double] = []
    var hits = 0
    for query in queries {
      let query = try Query(String(query))
      times.append(
        try seconds { hits += try store.page(query, after: nil, limit: 10).bulletins.count })
    }
    let list = times.map { String($0) }.joined(separator: ",")
    return "{\"hits\":\(hits),\"seconds\":[\(list)]}"
  }

  /// So many small bulletins, to open.
  private static func fill(_ directory: String, _ count: Int) throws -> String {
    let store = try ArchiveStore(path: directory, options: .init(durability: .none))
    let body = String(repeating: "Le ministre a reçu la délégation à Hanoï. ", count: 10)
    for start in stride(from: 0, to: count, by: 1000) {
      _ = try store.insert(
        (start..<(start + 1000)).map { number in
          Bulletin(
            BulletinSource(
              SourceText("Titre \(number)\n\(body)"),
              record: .init(id: "https://example.org/bulletin-\(number).vnp")))
        }, engine: "")
    }
    try store.close()
    return "{\"count\":\(count)}"
  }

  private static func open(_ directory: String) throws -> String {
    var store: ArchiveStore?
    let before = peak()
    let time = try seconds { store = try ArchiveStore(path: directory, access: .readWrite) }
    let opened = peak()
    let first = try seconds { _ = try store?.bulletin("https://example.org/bulletin-77777.vnp") }
    return "{\"count\":\(try store?.count(Query()) ?? 0),\"seconds\":\(time),"
      + "\"firstSeconds\":\(first),\"peakMiB\":\(opened),\"peakBeforeMiB\":\(before)}"
  }

  /// Seconds by the clock.
  private static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try body()
    return start.duration(to: .now) / .seconds(1)
  }

  /// The most memory that the process had, in MiB; 0 where the system does not tell.
  private static func peak() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return (Int(line.split(separator: " ").dropLast().last ?? "") ?? 0) / 1024
  }
}
