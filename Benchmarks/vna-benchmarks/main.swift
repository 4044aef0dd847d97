// `vna bench`, and beside it what needs Foundation or another program to be measured with:
//
//     vna-benchmarks [OPTIONS]         the stages, as `vna bench`, and Foundation's JSON
//     vna-benchmarks archive ACTION …  what Benchmarks/peers/store.py pairs with SQLite
//     vna-benchmarks lookup …          what Benchmarks/peers/scan_ripgrep.py pairs with others
import Foundation
import VNABenchmarks
import VNACommandLine

struct BenchmarkPlugin: Plugin {
  static let name = "benchmarks"

  func register(in registry: inout Registry) {
    registry.add(BenchSubcommand(stages: Stage.all + [.jsonEncoder, .jsonDecoder]))
    registry.add(ArchiveSubcommand())
    registry.add(LookupSubcommand())
  }
}

let program = ProgramDeclaration(
  name: "vna-benchmarks", version: ProgramDeclaration.vna.version,
  abstract: "Measure how fast bulletins are read.")
var words = Array(CommandLine.arguments.dropFirst())
if !["archive", "bench", "lookup"].contains(words.first) { words.insert("bench", at: 0) }
let code = await CommandLineProgram(program, plugins: [BenchmarkPlugin()]).run(words)
exit(code.rawValue)
