/// Executables `vna-NAME` on PATH, which are the subcommands `NAME`.
struct ExternalSubcommands {
  let prefix: String
  let environment: Environment

  init(program: String, environment: Environment) {
    prefix = program + "-"
    self.environment = environment
  }

  enum Finding: Equatable {
    case runnable(Path)
    /// There is a file of that name, but it cannot be run.
    case notRunnable(Path)
    case absent
  }

  struct Entry: Equatable {
    let name: String
    let path: Path
    /// A regular file that may be executed; the system would pass a directory too.
    let isRunnable: Bool
    /// An earlier directory of PATH has a runnable one of the same name.
    let isShadowed: Bool
  }

  /// The first runnable file on PATH.
  func find(_ name: String) -> Finding {
    guard Self.isName(name) else { return .absent }
    var refused: Path?
    for directory in directories {
      guard let path = directory.appending(Array((prefix + name).utf8)),
        (try? Platform.status(of: path)) != nil
      else { continue }
      if Self.isRunnable(path) { return .runnable(path) }
      refused = refused ?? path
    }
    return refused.map(Finding.notRunnable) ?? .absent
  }

  /// All of them in the order of PATH, in a directory by name.
  func list() -> [Entry] {
    var entries: [Entry] = []
    var taken: Set<String> = []
    let start = Array(prefix.utf8)
    for directory in directories {
      for file in (try? Platform.names(in: directory)) ?? [] where file.starts(with: start) {
        let name = String(decoding: file.dropFirst(start.count), as: UTF8.self)
        guard Self.isName(name), let path = directory.appending(file) else { continue }
        let isRunnable = Self.isRunnable(path)
        entries.append(
          Entry(
            name: name, path: path, isRunnable: isRunnable, isShadowed: taken.contains(name)))
        if isRunnable { taken.insert(name) }
      }
    }
    return entries
  }

  /// Those that the program runs: by name, none that a subcommand of it hides.
  func reachable(besides names: [String]) -> [Entry] {
    list().filter { $0.isRunnable && !$0.isShadowed && !names.contains($0.name) }
      .sorted { $0.name < $1.name }
  }

  /// Puts the executable in this process's place, so that ^C, job control, the terminal and the
  /// exit status are its own. Comes back only with an error.
  func run(_ path: Path, _ words: [String], version: String, color: String?) -> CommandError {
    if let own = Platform.executablePath() {
      Platform.setEnvironmentValue("VNA_EXEC", own.argument)
    }
    Platform.setEnvironmentValue("VNA_VERSION", version)
    // VNA_STORE stays as the person set it: there is no store unless one is named.
    Platform.setEnvironmentValue("VNA_COLOR", color ?? "auto")
    let failure = Platform.execute(path, arguments: words)
    // The file is there: what is missing is the program that its first line names.
    let interpreter = failure.isMissing ? Self.interpreter(of: path) : nil
    return CommandError(
      failure.isMissing ? .notFound : .notRunnable, at: .init(file: path.description),
      interpreter.map { "cannot run it: its first line names \($0), which is not there" }
        ?? "cannot run it: " + failure.description)
  }

  /// The program that a script's first line names: `#!/bin/sh`.
  static func interpreter(of path: Path) -> String? {
    guard let reader = try? FileReader(.file(path)) else { return nil }
    var head: [UInt8] = []
    try? reader.readChunks(of: 256) { bytes in
      head += bytes.prefix { $0 != 0x0A }
      return false
    }
    guard head.starts(with: [0x23, 0x21]) else { return nil }
    let words = String(decoding: head.dropFirst(2), as: UTF8.self)
    return words.split(whereSeparator: { $0 == " " || $0 == "\t" }).first.map(String.init)
  }

  /// The directories of PATH; empty and relative ones would make the result depend on where one
  /// stands. A directory named twice counts once.
  private var directories: [Path] {
    var seen: Set<Path> = []
    return (environment["PATH"] ?? "").split(separator: ":").compactMap { part in
      guard part.hasPrefix("/"), let path = Path(argument: String(part)) else { return nil }
      return seen.insert(path).inserted ? path : nil
    }
  }

  static func isRunnable(_ path: Path) -> Bool {
    guard let status = try? Platform.status(of: path), status.kind == .regular else {
      return false
    }
    return Platform.isExecutable(path)
  }

  /// `[a-z0-9][a-z0-9-]*`
  static func isName(_ name: String) -> Bool {
    let allowed = name.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
    return allowed && !name.isEmpty && !name.hasPrefix("-")
  }
}
