/// What the command line asks for. This program is for those who work on the library; the
/// product's own command line declares its options elsewhere.
struct Options {
  enum Command { case measure, generate, check, help }
  enum Format: String, CaseIterable { case text, json, markdown }
  enum Records: String, CaseIterable { case rs, jsonl }

  var command = Command.measure
  /// Megabytes (10^6 bytes) of generated text to measure on.
  var size = 20
  var input: String?
  var filter: String?
  var save: String?
  var compare: String?
  var directory = ".benchmarks"
  var format = Format.text
  var failAbove: Double?
  var passes = 7
  var seed: UInt64 = 1
  var count = 1_000
  var records = Records.rs
  var output: String?
  var truth: String?

  static let usage = """
    USAGE: vna-benchmarks [OPTIONS]
           vna-benchmarks generate --count N [--seed S] [--records rs|jsonl] [--out FILE]
           vna-benchmarks check --count N [--seed S]

    Measures the stages of VNAKit on one thread, beside a newline scan of the same bytes.

    OPTIONS
      --size MB            megabytes of generated bulletins to measure on (default 20)
      --input FILE         measure on a file instead; bulletins separated by the byte 0x1E
      --seed S             seed of the generated bulletins (default 1)
      --passes N           passes per stage after the warm-up (default 7)
      --filter NAME        only stages whose name contains NAME
      --save NAME          keep the result as NAME.json
      --compare NAME       compare with a kept result
      --directory DIR      where results are kept (default .benchmarks)
      --format FORMAT      text, json or markdown (default text)
      --fail-above PERCENT exit with 1 if a stage got slower by more, against --compare and
                           relative to the newline scan

    GENERATE
      --count N            number of bulletins (default 1000)
      --seed S             the same seed gives the same bytes everywhere (default 1)
      --records FORM       rs: separated by 0x1E; jsonl: {"id": …, "text": …} a line
      --out FILE           write there instead of standard output
      --truth FILE         write the ground truth as JSON lines: id and the labels of the lines

    CHECK
      Parses N generated bulletins, compares the structure with the truth, and prints what
      differs; exits with 1 if anything does.
    """

  struct Mistake: Error { var message: String }

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    if let first = rest.first,
      let named = [("generate", Command.generate), ("check", .check)]
        .first(where: { $0.0 == first })
    {
      command = named.1
      rest.removeFirst()
    }
    while var option = rest.popFirst() {
      var value: String?
      if let equals = option.firstIndex(of: "="), option.hasPrefix("--") {
        value = String(option[option.index(after: equals)...])
        option = String(option[..<equals])
      }
      if option == "--help" || option == "-h" {
        command = .help
        continue
      }
      guard let text = value ?? rest.popFirst() else {
        throw Mistake(message: "\(option) needs a value")
      }
      try set(option, text)
    }
  }

  private mutating func set(_ option: String, _ text: String) throws {
    func number<Number: LosslessStringConvertible & Comparable>(_ least: Number) throws -> Number {
      guard let number = Number(text), number >= least else {
        throw Mistake(message: "\(option) needs a number of at least \(least), not “\(text)”")
      }
      return number
    }
    func one<Choice: RawRepresentable & CaseIterable>() throws -> Choice
    where Choice.RawValue == String {
      if let choice = Choice(rawValue: text) { return choice }
      let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw Mistake(message: "\(option) is one of \(names), not “\(text)”")
    }
    switch option {
    case "--size": size = try number(1)
    case "--input": input = text
    case "--filter": filter = text
    case "--save": save = text
    case "--compare": compare = text
    case "--directory": directory = text
    case "--format": format = try one()
    case "--fail-above": failAbove = try number(0.0)
    case "--passes": passes = try number(1)
    case "--seed": seed = try number(0)
    case "--count": count = try number(0)
    case "--records": records = try one()
    case "--out": output = text
    case "--truth": truth = text
    default: throw Mistake(message: "unknown option “\(option)”")
    }
  }
}
