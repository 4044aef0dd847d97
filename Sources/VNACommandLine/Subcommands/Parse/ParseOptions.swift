import VNAModel
import VNAParsing

/// The options of `vna parse`.
struct ParseOptions {
  enum Format: String, CaseIterable, OptionValue { case text, json, jsonl, timeml }

  /// How bulletins are written.
  struct Form: Sendable {
    var format: Format
    var includesSource: Bool
    var offsets: OffsetUnit
    var isPretty: Bool
    var showsControls: Bool
  }

  static let format = Option<Format?>(
    "format", short: "f", defaultText: "text on a terminal, else jsonl",
    help: "How to write bulletins."
  ).synonym("json", for: "json").synonym("jsonl", for: "jsonl").configurable()
  static let includeSource = Option.flag(
    "include-source", help: "Write the whole text of each bulletin as source.text."
  ).grouped("OUTPUT")
  static let offsets = Option<OffsetUnit>(
    "offsets", default: .utf8,
    help: "The unit of spans: bytes, JavaScript's units or Python's."
  ).configurable().grouped("OUTPUT")
  static let errors = Option<Path?>(
    "errors", placeholder: "file",
    help: "Also write each record that fails to this file, one a line; over a list of such alone."
  ).grouped("OUTPUT")
  static let inputFormat = Option<InputFormat>(
    "input-format", default: .auto,
    help: "One bulletin a file (text, html), one a line (jsonl), or separated by byte 1E (rs)."
  ).configurable().grouped("INPUT")
  static let maxRecord = Option<ByteSize>(
    "max-record", placeholder: "size", default: ByteSize(bytes: 16 << 20),
    atMost: ByteSize(bytes: RecordSplitter.hardLimit), help: "Records longer than this fail."
  ).configurable().grouped("INPUT")
  static let strict = Option.flag(
    "strict", help: "End at the first record or file that fails."
  ).grouped("INPUT")
  static let language = Option<String?>(
    "language", defaultText: "detected", help: "The language of the bulletins."
  ).completed(by: .languages).configurable().grouped("READING")
  static let referenceDate = Option<CivilDate?>(
    "reference-date", placeholder: "date",
    help: "The day of publication, from which years and «hier» are counted."
  ).configurable().grouped("READING")
  static let annotators = Option<AnnotatorNames>(
    "annotators", placeholder: "names", default: .all,
    help: "What to look for: all, none, or names with commas between."
  ).completed(by: .annotators).configurable().grouped("READING")
  static let jobs = Option<Int>(
    "jobs", short: "j", in: 1...256, default: Platform.processorCount(),
    defaultText: "the number of cores", help: "How many cores to use."
  ).configurable()

  static let declarations = [
    format.declaration, jobs.declaration, language.declaration, referenceDate.declaration,
    annotators.declaration, includeSource.declaration, offsets.declaration, errors.declaration,
    inputFormat.declaration, maxRecord.declaration, strict.declaration,
  ]

  let form: Form
  let errors: Path?
  let inputFormat: InputFormat
  let maximumRecord: Int
  let isStrict: Bool
  let jobs: Int

  init(_ arguments: Arguments, in context: Context) {
    let terminal = context.outputTerminal
    form = Form(
      format: arguments[Self.format] ?? (terminal.isTerminal ? .text : .jsonl),
      includesSource: arguments[Self.includeSource], offsets: arguments[Self.offsets],
      isPretty: terminal.isTerminal, showsControls: terminal.showsControls)
    errors = arguments[Self.errors]
    inputFormat = arguments[Self.inputFormat]
    maximumRecord = arguments[Self.maxRecord].bytes
    isStrict = arguments[Self.strict]
    jobs = arguments[Self.jobs]
  }

  /// What a parser is made with, by those of the options of reading that a subcommand declares.
  ///
  /// - Parameter readsLanguage: false where `--language` is another option.
  /// - Throws: `UsageError` for a language or an annotator that neither VNAKit nor a plug-in knows,
  ///   with the nearest one that is known.
  static func configuration(
    _ arguments: Arguments, readsLanguage: Bool = true, in context: Context
  ) throws(UsageError) -> ParserConfiguration {
    var configuration = context.registry.parserConfiguration()
    if arguments.declares(Self.annotators) {
      let annotators = arguments[Self.annotators]
      let option = context.registry.resolved(Self.annotators.declaration)
      if let name = annotators.names.first(where: { !option.form.words.contains($0) }) {
        throw .invalidValue(name, for: option)
      }
      configuration.annotations = annotators.builtIn
      configuration.annotators.removeAll { !annotators.runs($0.name) }
    }
    if readsLanguage, let language = arguments[Self.language] {
      let option = context.registry.resolved(Self.language.declaration)
      guard option.form.words.contains(language) else { throw .invalidValue(language, for: option) }
      configuration.language = language
    }
    if let date = arguments[Self.referenceDate] { configuration.referenceDate = date }
    return configuration
  }
}

extension OffsetUnit: OptionValue {}
extension InputFormat: OptionValue {}

extension CivilDate: OptionValue {
  public static var form: ValueForm { .described("a date such as 2025-10-20") }

  public init?(argument: String) {
    guard let date = TemporalPoint(argument)?.date, argument.utf8.count == 10 else { return nil }
    self = date
  }

  public var argument: String { TemporalPoint(self).description }
}

/// The value of `--annotators`.
struct AnnotatorNames: OptionValue {
  static let form = valueForm(with: [])
  static let all = AnnotatorNames(names: ["all"])

  /// What it looks like where plug-ins have brought annotators of these names.
  static func valueForm(with plugins: [String]) -> ValueForm {
    .list(AnnotationSet.names.map(\.name) + plugins, alone: ["all", "none"])
  }

  let names: [String]

  private init(names: [String]) { self.names = names }

  init?(argument: String) {
    names = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let hasEmpty = names.contains(where: \.isEmpty)
    let mixes = names.count > 1 && (names.contains("all") || names.contains("none"))
    if hasEmpty || mixes { return nil }
  }

  var argument: String { names.joined(separator: ",") }

  var builtIn: AnnotationSet {
    if names == ["all"] { return .all }
    return AnnotationSet(AnnotationSet.names.filter { names.contains($0.name) }.map(\.set))
  }

  func runs(_ name: String) -> Bool { names == ["all"] || names.contains(name) }
}
