import VNAStorage

/// What `vna doctor` says of the store.
enum DoctorStore {
  static func finding(_ name: String?, _ context: Context) async -> Finding {
    guard let name, !name.isEmpty else {
      return .ok("store", "none is set or given")
    }
    do throws(StoreError) {
      guard let directory = StoreOptions.archiveDirectory(of: name) else {
        return try await open(name, context)
      }
      let report = try ArchiveStore.verify(path: directory) {
        context.progress.advance($0, of: "records")
      }
      return verify(report, name: name)
    } catch {
      let problem = CommandError(error, store: name)
      let message = "\(name): \(problem.message)"
      // A store that nobody has put anything into yet is no fault.
      return error.kind == .missing
        ? .warning("store", message, try: problem.suggestion)
        : .error("store", message, try: problem.suggestion)
    }
  }

  private static func verify(_ report: ArchiveStore.Verification, name: String) -> Finding {
    let size =
      "\(Plural.text(report.recordCount, "record")), \(Plural.text(report.byteCount, "byte"))"
    if report.problems.isEmpty { return .ok("store", "\(name): \(size), all of them sound") }
    let first = report.problems.first { $0.isLoss } ?? report.problems[0]
    let message =
      "\(name): \(Plural.text(report.problems.count, "problem")), as \(first.description)"
    return report.isSound
      ? .warning("store", message, try: "vna store verify --store \(name)")
      : .error("store", message, try: "vna store repair NEW-DIRECTORY --store \(name)")
  }

  /// A store of another kind is opened and counted: it has no check of its own.
  private static func open(
    _ name: String, _ context: Context
  ) async throws(StoreError) -> Finding {
    let store = try await context.registry.stores.open(name, .readOnly)
    let statistics = try await store.statistics()
    try await store.close()
    return .ok("store", "\(name): opens, \(Plural.text(statistics.bulletinCount, "bulletin"))")
  }
}
