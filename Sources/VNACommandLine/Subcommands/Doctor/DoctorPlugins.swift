/// What `vna doctor` says of plug-ins: those compiled in, and the executables of PATH, each of which
/// is asked for its help.
struct DoctorPlugins {
  private let context: Context
  /// How long a plug-in may take.
  private static let patience = Duration.seconds(3)

  init(_ context: Context) { self.context = context }

  func findings() async -> [Finding] {
    var findings: [Finding] = []
    for row in PluginsSubcommand.rows(context) {
      let name = row.path.map { "\(row.name): \($0)" } ?? "\(row.name), compiled in"
      if let warning = row.warning {
        findings.append(.warning("plug-in", "\(name): \(warning)", try: "vna plugins"))
      } else if let path = row.path.flatMap(Path.init(argument:)) {
        findings.append(await ask(path, name: name))
      } else {
        findings.append(.ok("plug-in", name))
      }
    }
    return findings
  }

  /// Whether it answers `--help`, as `vna help NAME` has it do.
  private func ask(_ path: Path, name: String) async -> Finding {
    // No more of the environment than a program needs to start.
    let kept = ["PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "TERM"].compactMap { variable in
      context.environment[variable].map { "\(variable)=\($0)" }
    }
    let own = Platform.executablePath().map { ["VNA_EXEC=\($0.argument)"] } ?? []
    let variables = kept + own + ["VNA_VERSION=\(context.program.version)", "VNA_COLOR=never"]
    do throws(Platform.Failure) {
      let child = try Platform.start(path, arguments: ["--help"], environment: variables)
      let start = ContinuousClock.now
      while start.duration(to: .now) < Self.patience {
        if let status = Platform.status(ofChild: child) {
          if status == 0 { return .ok("plug-in", "\(name), answers --help") }
          return .warning(
            "plug-in", "\(name): ended with \(status) when asked for --help",
            try: "\(path.description) --help")
        }
        try? await Task.sleep(for: .milliseconds(5))
      }
      Platform.endChild(child)
      return .warning(
        "plug-in", "\(name): no answer to --help within three seconds",
        try: "\(path.description) --help")
    } catch {
      return .error("plug-in", "\(name): cannot be run: \(error.description)")
    }
  }
}
