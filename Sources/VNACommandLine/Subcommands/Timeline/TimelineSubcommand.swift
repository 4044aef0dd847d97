import Synchronization
import VNAExport

/// `vna timeline`: who met whom, where and when.
struct TimelineSubcommand: Subcommand {
  enum Format: String, CaseIterable, OptionValue { case text, json, jsonl, ics }

  static let format = Option<Format?>(
    "format", short: "f",
    defaultText: "the ending of the output file, else text on a terminal, else jsonl",
    help: "How to write the events; ics holds those known to the day."
  ).synonym("json", for: "json").synonym("jsonl", for: "jsonl").configurable()
  static let allEvents = Option.flag(
    "all-events", help: "Also the events that bulletins mention, not only those that they report.")

  static let declaration = SubcommandDeclaration(
    "timeline", abstract: "Tell who met whom, where and when.",
    discussion: """
      Puts the events of all bulletins in the order of their days. An event that several stories \
      tell is one entry with several sources. Those without a day that is known come last.
      """,
    examples: [
      .init("See what happened:", "vna timeline bulletins/"),
      .init("Put it into a calendar:", "vna timeline bulletins/ -o events.ics"),
    ],
    operands: [InputOptions.inputs.declaration],
    options: [
      OutputTarget.output.declaration, OutputTarget.force.declaration, format.declaration,
      allEvents.declaration,
    ] + BulletinInput.declarations)

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let target = arguments[OutputTarget.output]
    let told: Format? = try arguments[Self.format] ?? target.flatMap(OutputTarget.format)
    let input = try BulletinInput(arguments, in: context)
    let file = try target.map {
      try OutputTarget.open($0, overwrites: arguments[OutputTarget.force])
    }
    let state = Mutex((timeline: Timeline(includesAll: arguments[Self.allEvents]), isEmpty: true))
    let code = try await input.forEach(in: context) { bulletin in
      state.withLock {
        $0.timeline.add(bulletin)
        $0.isEmpty = false
      }
    }
    let (timeline, isEmpty) = state.withLock { $0 }
    let terminal =
      file == nil
      ? context.outputTerminal
      : Terminal(isTerminal: false, usesColor: false, showsControls: false)
    let format = told ?? (terminal.isTerminal ? .text : .jsonl)
    let output = file?.sink ?? context.output
    try write(timeline, as: format, to: output, terminal)
    try output.flush()
    if input.isWhole(code, isEmpty: isEmpty) { try file?.finish() }
    return code
  }

  private func write(
    _ timeline: Timeline, as format: Format, to output: OutputSink, _ terminal: Terminal
  ) throws(OutputError) {
    var buffer = ExportBuffer()
    switch format {
    case .text:
      return try output.write(TimelineView(terminal).text(timeline.entries))
    case .json:
      buffer.json(terminal.isTerminal ? .pretty : .compact) {
        timeline.write(to: &$0)
        $0.endLine()
      }
    case .jsonl:
      for entry in timeline.entries {
        buffer.json {
          entry.write(to: &$0)
          $0.endLine()
        }
      }
    case .ics: timeline.writeCalendar(to: &buffer)
    }
    guard terminal.showsControls else { return try output.write(buffer.withBytes { Array($0) }) }
    // On a terminal nothing may move the cursor; CRLF is a plain line end there.
    let text = buffer.withBytes { String(decoding: $0, as: UTF8.self) }
    let notation: ControlCharacters.Notation = format == .ics ? .braces : .json
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    try output.write(
      ControlCharacters.madeVisible(lines.joined(separator: "\n"), as: notation))
  }
}
