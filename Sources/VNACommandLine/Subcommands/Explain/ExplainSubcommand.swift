import VNAModel
import VNAParsing
import VNAText

/// `vna explain`: what is known of one place of a bulletin, and why.
struct ExplainSubcommand: Subcommand {
  static let file = Operand<String>.one(
    "file", label: "FILE|-", help: "A file with one bulletin, or - for standard input.")
  static let at = Option<SourcePosition?>(
    "at", placeholder: "line[:column]", defaultText: "the whole bulletin",
    help: "The place, line and column from 1; without a column the whole line.")

  static let declaration = SubcommandDeclaration(
    "explain", abstract: "Tell what is known of a place in a bulletin, and why.",
    discussion: """
      Shows the layout that read the page, the block at the place, the mentions there with their \
      values, the rules that made them with the evidence for each, and what each token can be.
      """,
    examples: [
      .init("Why is this date of that year?", "vna explain bulletin.txt --at 4:60")
    ],
    operands: [file.declaration],
    options: [
      at.declaration, ParseOptions.language.declaration, ParseOptions.referenceDate.declaration,
    ])

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let configuration = try ParseOptions.configuration(arguments, in: context)
    let operand = arguments[Self.file]
    guard let path = Path(argument: operand) else {
      throw CommandError(.missingInput, "a path cannot be empty")
    }
    let reader = try FileReader(operand == "-" ? .standardInput : .file(path))
    let bytes = try reader.readAll(limit: ByteSize(bytes: 64 << 20))
    let source = BulletinSource(decoding: bytes, name: reader.name)
    let explanation = BulletinParser(configuration).explain(source)
    let position = arguments[Self.at]
    let place: Span?
    if let position {
      guard let span = position.span(in: source.text) else {
        throw CommandError(
          .badInput, at: .init(file: reader.name), "there is no place \(position.argument)",
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
