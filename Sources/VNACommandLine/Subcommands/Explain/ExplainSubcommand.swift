import VNAModel
import VNAParsing
import VNAText

/// `vna explain`: what is known of one place of a bulletin, and why.
struct ExplainSubcommand: Subcommand {
  static let file = Operand<String>.one(
    "file", label: "FILE|-", help: "A file, or - for standard input.")
  static let at = Option<SourcePosition?>(
    "at", placeholder: "line[:column]", defaultText: "the whole bulletin",
    help: "The place in its text, line and column from 1; without a column the whole line.")
  static let record = Option<Int?>(
    "record", short: nil, placeholder: "line", in: 1...Int.max,
    help: """
      Of several bulletins the one on this line, as 'vna check' names it; of those between bytes 1E \
      its number.
      """)

  static let declaration = SubcommandDeclaration(
    "explain", abstract: "Tell what is known of a place in a bulletin, and why.",
    discussion: """
      Shows the layout that read the page, the block at the place, the mentions there with their \
      values, the rules that made them with the evidence for each, and what each token can be. Reads \
      what 'vna parse' reads; of many bulletins '--record' chooses one.
      """,
    examples: [
      .init("Why is this date of that year?", "vna explain bulletin.txt --at 4:60"),
      .init("And in line 12 of JSON lines?", "vna explain day.jsonl --record 12 --at 4:60"),
    ],
    operands: [file.declaration],
    options: [
      at.declaration, record.declaration, ParseOptions.inputFormat.declaration,
      ParseOptions.language.declaration, ParseOptions.referenceDate.declaration,
    ])

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let configuration = try ParseOptions.configuration(arguments, in: context)
    let operand = arguments[Self.file]
    guard let path = Path(argument: operand) else {
      throw CommandError(.missingInput, "a path cannot be empty")
    }
    let reader = try FileReader(operand == "-" ? .standardInput : .file(path))
    let source = try record(
      arguments[Self.record], of: reader, arguments[ParseOptions.inputFormat]
    ).found
    let explanation = BulletinParser(configuration).explain(source)
    let position = arguments[Self.at]
    let place: Span?
    if let position {
      guard let span = position.span(in: source.text) else {
        throw CommandError(
          .badInput, at: .init(file: reader.name, line: source.record?.line),
          "there is no place \(position.argument)",
          try: "a line from 1 to \(source.text.position(at: .max).line)")
      }
      place = span
    } else {
      place = nil
    }
    let view = ExplanationView(context.outputTerminal, explanation)
    try context.output.write(view.text(at: place))
    return .success
  }

  /// The record on a line, or the only one.
  ///
  /// - Throws: `CommandError` where there is none, and where there are several and no line is told.
  private func record(
    _ line: Int?, of reader: borrowing FileReader, _ format: InputFormat
  ) throws -> InputRecord {
    let name = reader.name
    var splitter = RecordSplitter(format: format, name: name, maximumRecord: 64 << 20)
    var decoder = RecordDecoder()
    var found: Result<InputRecord, RecordError>?
    func take(_ batch: RecordBatch) throws {
      for record in batch.records where line == nil || record.line ?? 1 == line {
        guard found == nil else {
          throw CommandError(
            .usage, at: .init(file: name), "there are several records: one at a time is explained",
            try: "--record LINE, as 'vna check' names it")
        }
        found = decoder.decode(record, of: batch)
      }
    }
    try reader.readChunks(of: 1 << 18) { chunk in
      if let batch = splitter.append(chunk.bindMemory(to: UInt8.self)) { try take(batch) }
      return line == nil || found == nil
    }
    if found == nil || line == nil, let batch = splitter.finish() { try take(batch) }
    switch found {
    case .success(let record): return record
    case .failure(let error): throw CommandError(error)
    case nil:
      throw CommandError(
        .badInput, at: .init(file: name),
        line.map { "there is no record on line \($0)" } ?? "there is no record")
    }
  }
}

/// A line, and perhaps a column, from 1.
struct SourcePosition: OptionValue {
  static let form = ValueForm.described("a line or a line and a column, as 12 or 12:30")

  let line: Int
  let column: Int?

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, (1...2).contains(parts.count),
      numbers.allSatisfy({ $0 >= 1 })
    else { return nil }
    line = numbers[0]
    column = numbers.count > 1 ? numbers[1] : nil
  }

  var argument: String { "\(line)" + (column.map { ":\($0)" } ?? "") }

  /// The bytes of the line, or of the character at the column; nil beyond the end.
  func span(in source: SourceText) -> Span? {
    let bytes = source.bytes
    var start = 0
    var current = 1
    while current < line {
      guard let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
        return nil
      }
      let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
      current += 1
    }
    let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    guard let column else { return Span(start..<end) }
    let text = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars
    guard column <= text.count else { return nil }
    let index = text.index(text.startIndex, offsetBy: column - 1)
    let offset = start + text[..<index].reduce(0) { $0 + UTF8.width($1) }
    return Span(offset..<(offset + UTF8.width(text[index])))
  }
}
