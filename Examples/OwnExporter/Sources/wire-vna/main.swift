// `vna` with a format of one's own: swift run wire-vna export wire ../bulletin.txt
import VNACommandLine

await CommandLineProgram(plugins: [BuiltIn(), WirePlugin()]).run()

struct WirePlugin: Plugin {
  static let name = "wire"

  func register(in registry: inout Registry) { registry.add(WireExporter.self) }
}
