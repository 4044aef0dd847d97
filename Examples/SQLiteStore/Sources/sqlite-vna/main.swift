// `vna` with one more kind of store: sqlite-vna ingest bulletins/ --store sqlite:bulletins.db
import SQLiteStore
import VNACommandLine

await CommandLineProgram(plugins: [BuiltIn(), SQLitePlugin()]).run()

struct SQLitePlugin: Plugin {
  static let name = "sqlite"

  func register(in registry: inout Registry) { registry.add(SQLiteStore.scheme) }
}
