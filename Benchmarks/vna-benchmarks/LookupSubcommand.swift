import Foundation
import VNACommandLine
import VNAText

/// `vna-benchmarks lookup NAMES TEXTS`: finds names in texts and does nothing else, and says how long
/// it took in one line of JSON. Benchmarks/peers/scan_ripgrep.py does the same with others in turn.
struct LookupSubcommand: Subcommand {
  static let names = Operand<String>.one("names", help: "The names, one a line.")
  static let texts = Operand<String>.one("texts", help: "The texts, each ended by byte 1E.")

  static let declaration = SubcommandDeclaration(
    "lookup", abstract: "Find names in texts, and tell how long it took.",
    operands: [names.declaration, texts.declaration])

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    var builder = LexiconBuilder()
    let names = try String(contentsOfFile: arguments[Self.names], encoding: .utf8)
    let listed = names.split(separator: "\n")
    for name in listed { try builder.add(String(name), as: .place) }
    let lexicon = builder.lexicon()
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: arguments[Self.texts])))
    var tokens = TokenTable()
    var matches = MatchTable()
    var found = 0
    let start = ContinuousClock.now
    bytes.withUnsafeBufferPointer { bytes in
      for record in Self.records(bytes) {
        tokens.removeAll()
        tokens.append(source: bytes, range: record)
        lexicon.match(tokens, into: &matches)
        for token in 0..<tokens.count where matches.has(.place, at: token) { found += 1 }
      }
    }
    let time = start.duration(to: .now) / .seconds(1)
    try context.output.write(
      "{\"names\":\(listed.count),\"bytes\":\(bytes.count),\"found\":\(found),\"seconds\":\(time)}\n"
    )
    return .success
  }

  private static func records(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var records: [Range<Int>] = []
    var start = 0
    while let end = ByteScan.firstIndex(of: 0x1E, in: bytes, from: start, to: bytes.count) {
      records.append(start..<end)
      start = end + 1
    }
    return records + [start..<bytes.count]
  }
}
