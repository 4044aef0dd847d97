import VNAExport

/// `vna doctor`: whether all is in order here.
struct DoctorSubcommand: Subcommand {
  static let declaration = SubcommandDeclaration(
    "doctor", abstract: "Tell whether everything is in order here.",
    discussion: """
      Looks at the program, the system, the terminal, the settings, the plug-ins and, where one is \
      set or given, at every byte of the store; then parses a bulletin of its own and compares what \
      it finds with what is in it. Plug-ins on PATH are started with --help and have to answer \
      within three seconds. Each line says what can be done. Exits 1 where something is wrong.
      """,
    examples: [
      .init("Before reporting a problem:", "vna doctor"),
      .init("With a store:", "vna doctor --store archive.vna"),
      .init("In a script:", "vna doctor --format json"),
    ],
    options: [StoreOptions.store.declaration, StoreOptions.format.declaration],
    needsSoundSettings: false)

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    var report = Report(RowWriter(arguments, in: context), context.outputTerminal)
    // Each is told when it is known: a store may take its time.
    try report.add(DoctorChecks.program(context))
    try report.add(DoctorChecks.system(context))
    try report.add(DoctorChecks.settings(context.settings))
    for finding in await DoctorPlugins(context).findings() { try report.add([finding]) }
    try report.add([await DoctorStore.finding(arguments[StoreOptions.store], context)])
    try report.add(SelfTest(context.registry.parserConfiguration()).findings())
    try report.finish()
    return report.hasErrors ? .no : .success
  }

  private struct Report {
    private var rows: RowWriter
    private let terminal: Terminal
    private(set) var hasErrors = false

    init(_ rows: RowWriter, _ terminal: Terminal) {
      self.rows = rows
      self.terminal = terminal
    }

    mutating func add(_ findings: [Finding]) throws(OutputError) {
      for finding in findings {
        if finding.status == .error { hasErrors = true }
        let text = text(finding)
        try rows.row(text: text) { json in
          json.text("status", finding.status.rawValue)
          json.text("check", finding.check)
          json.text("message", finding.message)
          if let advice = finding.advice { json.text("advice", advice) }
        }
      }
    }

    func finish() throws(OutputError) { try rows.finish() }

    private func text(_ finding: Finding) -> String {
      let style: Style =
        switch finding.status {
        case .ok: .green
        case .warning: .yellow
        case .error: .red
        }
      let word = finding.status.rawValue
      var line = StyledLine(word, .bold, style)
      line.pad(to: 9)
      line.add("\(finding.check): \(finding.message)")
      let text = line.text(on: terminal, indent: 9)
      guard let advice = finding.advice else { return text }
      let advised = StyledLine("         try: \(advice)")
      return text + advised.text(on: terminal, indent: 14)
    }
  }
}
