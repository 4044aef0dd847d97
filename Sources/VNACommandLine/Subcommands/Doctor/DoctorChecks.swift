/// What `vna doctor` says of the program and of what surrounds it.
enum DoctorChecks {
  // MARK: Program

  static func program(_ context: Context) -> [Finding] {
    let program = context.program
    let path = Platform.executablePath()?.description ?? "an unknown place"
    var findings = [
      Finding.ok("program", "\(program.name) \(program.version), built with Swift \(compiler)"),
      Finding.ok("program", path),
    ]
    #if DEBUG
      findings.append(
        .warning(
          "program", "a debug build, some ten times slower",
          try: "swift build -c release --product \(program.name)"))
    #endif
    return findings
  }

  /// The compiler that built it; the language has no other way to ask.
  private static var compiler: String {
    #if compiler(>=6.5)
      "6.5 or later"
    #elseif compiler(>=6.4)
      "6.4"
    #elseif compiler(>=6.3)
      "6.3"
    #elseif compiler(>=6.2)
      "6.2"
    #elseif compiler(>=6.1)
      "6.1"
    #else
      "6.0"
    #endif
  }

  // MARK: System

  static func system(_ context: Context) -> [Finding] {
    let count = Platform.processorCount()
    return [
      .ok("system", "\(Platform.systemName()), \(Plural.text(count, "processor"))"),
      locale(context.environment),
      terminal(context),
    ]
  }

  private static func locale(_ environment: Environment) -> Finding {
    for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
      guard let value = environment[variable], !value.isEmpty else { continue }
      let name = value.lowercased()
      if name.contains("utf-8") || name.contains("utf8") {
        return .ok("locale", "\(variable)=\(value)")
      }
      return .warning(
        "locale", "\(variable)=\(value) is not UTF-8, in which everything is written",
        try: "export \(variable)=C.UTF-8")
    }
    return .warning(
      "locale", "none is set; everything is written in UTF-8", try: "export LANG=C.UTF-8")
  }

  private static func terminal(_ context: Context) -> Finding {
    let terminal = context.outputTerminal
    let color = terminal.usesColor ? "colour" : "no colour"
    guard terminal.isTerminal else {
      return .ok(
        "terminal", "standard output is no terminal; \(color), lines of \(terminal.width) columns")
    }
    let kind = context.environment["TERM"] ?? "unknown"
    return .ok("terminal", "\(kind), \(color), \(terminal.width) columns")
  }

  // MARK: Settings

  static func settings(_ settings: Settings) -> [Finding] {
    var findings = settings.problems.map { problem in
      Finding.error(
        "settings", (problem.location.map { $0.description + ": " } ?? "") + problem.message,
        try: problem.suggestion)
    }
    for (_, options) in settings.declarations.sorted(by: { $0.key < $1.key }) {
      // `--format` is another option in each subcommand: a word that none of them has is wrong.
      for option in options {
        do throws(UsageError) {
          _ = try settings.value(of: option)
        } catch {
          let advice = option.environment.map { "unset \($0)" }
          findings.append(.error("settings", error.message, try: advice))
          break
        }
      }
    }
    for file in settings.files {
      let count = Plural.text(file.entries.count, "setting")
      findings.append(.ok("settings", "\(file.path.description): \(count)"))
    }
    if settings.files.isEmpty {
      let paths = Settings.paths(settings.environment).map(\.description).joined(separator: ", ")
      findings.append(.ok("settings", "no file, looked for: \(paths)"))
    }
    return findings
  }
}
