// `vna bench`, and beside it what needs Foundation or another program to be measured with:
//
//     vna-benchmarks [OPTIONS]         the stages, as `vna bench`, and Foundation's JSON
//     vna-benchmarks archive ACTION …  what Benchmarks/peers/store.py pairs with SQLite
import Foundation
import VNABenchmarks
import VNACommandLine

struct BenchmarkPlugin: Plugin {
  static let name = "benchmarks"

  func register(in registry: inout Registry) {
    registry.add(BenchSubcommand(stages: Stage.all + [.jsonEncoder, .jsonDecoder]))
    registry.add(ArchiveSubcommand())
  }
}

let program = ProgramDeclaration(
  name: "vna-benchmarks", version: ProgramDeclaration.vna.version,
  abstract: "Measure how fast bulletins are read.")
var words = Array(Swift.CommandLine.arguments.dropFirst())
if words.first != "archive", words.first != "bench" { words.insert("bench", at: 0) }
let code = await CommandLine(program, plugins: [BenchmarkPlugin()]).run(words)
exit(code.rawValue)
