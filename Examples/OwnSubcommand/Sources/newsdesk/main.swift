// `vna` with a subcommand and an annotator of one's own: swift run newsdesk headlines ../
import VNACommandLine

let newsdesk = ProgramDeclaration(
  name: "newsdesk", version: "1.0.0", abstract: "What our desk needs of the agency's bulletins.",
  examples: [.init("List the headlines of a folder:", "newsdesk headlines archive/")])

await CommandLineProgram(newsdesk, plugins: [BuiltIn(), Newsdesk()]).run()

struct Newsdesk: Plugin {
  static let name = "newsdesk"

  func register(in registry: inout Registry) {
    registry.add(HeadlinesSubcommand())
    registry.configureParser { $0.annotators.append(RailwayAnnotator()) }
  }
}
