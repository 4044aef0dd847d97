import VNACorpus
import VNAExport
import VNAModel

/// `vna generate`: synthetic bulletins, and what is in them.
struct GenerateSubcommand: Subcommand {
  enum Format: String, CaseIterable, OptionValue { case files, jsonl, rs }

  static let count = Option<Int>(
    "count", short: "n", in: 0...100_000_000, default: 1_000, help: "How many bulletins.")
  static let seed = Option<Int>(
    "seed", in: 0...Int.max, default: 1, help: "The same seed gives the same bytes everywhere.")
  static let language = Option<CorpusLanguage>(
    "language", default: .french, help: "The language of the bulletins.")
  static let format = Option<Format?>(
    "format", short: "f", defaultText: "files with --output, else jsonl",
    help: "A file for each, lines of JSON, or one stream with byte 1E between (rs)."
  ).synonym("jsonl", for: "jsonl")
  static let output = Option<Path?>(
    "output", short: "o", placeholder: "path", defaultText: "standard output",
    help: "The folder of the files, or the file of the records.")
  static let truth = Option<Path?>(
    "truth", placeholder: "dir",
    help: "Also write what is in each bulletin, as NAME.gold.json in this folder.")

  static let declaration = SubcommandDeclaration(
    "generate", abstract: "Make synthetic bulletins, to test and to measure with.",
    discussion: """
      Makes bulletins in the manner of the agency, from 500 bytes to 60 KB, with all forms of page \
      and the noise of real ones. Names, figures and quotations are invented. A bulletin depends \
      on the seed and its number alone and is the same, byte for byte, on every machine.

      The truth is what a careful reader finds, known by construction: labels of the lines, \
      dateline, sign-off, kickers, and the dates, people, organizations, places, quantities and \
      quotes of the story.
      """,
    examples: [
      .init("A folder of bulletins:", "vna generate --count 100 -o bulletins/"),
      .init("With the truth beside:", "vna generate -n 100 -o texts/ --truth gold/"),
      .init(
        "A stream for a filter:", "vna generate -n 5000 --jsonl | vna parse --input-format jsonl"),
    ],
    options: [
      count.declaration, seed.declaration, language.declaration, format.declaration,
      output.declaration, truth.declaration, OutputTarget.force.declaration,
    ])

  func run(_ arguments: Arguments, in context: Context) async throws -> ExitCode {
    let target = arguments[Self.output]
    let format = arguments[Self.format] ?? (target == nil ? .jsonl : .files)
    let force = arguments[OutputTarget.force]
    if format == .files, target == nil {
      throw UsageError("The format 'files' needs '--output <path>'.")
    }
    let texts = try format == .files ? target.map { try FileFolder($0, overwrites: force) } : nil
    let gold = try arguments[Self.truth].map { try FileFolder($0, overwrites: force) }
    var file: OutputFile?
    if format != .files, let target { file = try OutputTarget.open(target, overwrites: force) }
    let output = file?.sink ?? context.output

    Interruption.watch()
    let generator = CorpusGenerator(
      seed: UInt64(arguments[Self.seed]), language: arguments[Self.language])
    var writer = JSONWriter()
    for index in 0..<arguments[Self.count] {
      if Interruption.isRequested { return .interrupted }
      let bulletin = generator.bulletin(index)
      let name = Self.name(generator.seed, index)
      switch format {
      case .files: try texts?.write(bulletin.text, as: name + ".txt")
      case .rs: try output.write(index == 0 ? bulletin.text : [0x1E] + bulletin.text)
      case .jsonl:
        writer.record(bulletin, id: name, language: generator.language)
        try writer.send(to: output)
      }
      if let gold {
        writer.gold(bulletin, id: name)
        try gold.write(writer.withBytes { Array($0) }, as: name + ".gold.json")
        writer.removeAll()
      }
    }
    try output.flush()
    try file?.finish()
    return .success
  }

  /// The name of a bulletin: its seed and its number, in the order of which names sort.
  private static func name(_ seed: UInt64, _ index: Int) -> String {
    let digits = String(index)
    return "\(seed)-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }
}

extension CorpusLanguage: OptionValue {}

extension JSONWriter {
  /// A line of JSON as `vna parse --input-format jsonl` reads it.
  fileprivate mutating func record(
    _ bulletin: GeneratedBulletin, id: String, language: CorpusLanguage
  ) {
    beginObject()
    key("id")
    string(id)
    key("language")
    string(language.rawValue)
    key("text")
    string(SourceText(validUTF8: bulletin.text))
    endObject()
    endLine()
  }

  fileprivate mutating func send(to output: OutputSink) throws(OutputError) {
    let result: Result<Void, OutputError> = withBytes { bytes in
      Result { () throws(OutputError) in try output.write(bytes: bytes) }
    }
    removeAll()
    try result.get()
  }
}

/// A folder into which files are written.
private struct FileFolder {
  private let path: Path
  private let overwrites: Bool

  /// Makes the folder if it is not there.
  init(_ path: Path, overwrites: Bool) throws(CommandError) {
    self.path = path
    self.overwrites = overwrites
    do {
      try Platform.makeDirectory(path)
    } catch {
      throw CommandError(creating: path, error)
    }
  }

  func write(_ bytes: [UInt8], as name: String) throws {
    guard let file = path.appending(Array(name.utf8)) else { return }
    let output = try OutputTarget.open(file, overwrites: overwrites)
    try output.sink.write(bytes)
    try output.finish()
  }
}
