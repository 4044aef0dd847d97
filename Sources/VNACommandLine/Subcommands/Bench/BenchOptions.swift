import VNABenchmarks

/// The options of `vna bench`.
struct BenchOptions {
  enum Format: String, CaseIterable, OptionValue { case text, json, markdown }

  /// Under the name of `InputOptions.inputs`, so that it is read as that is.
  static let inputs = Operand<[String]>.many(
    "inputs", label: InputOptions.inputs.declaration.label,
    help: """
      Bulletins to measure on, as 'vna parse' reads them; generated ones where there are none.
      """)
  static let format = Option<Format>(
    "format", short: "f", default: .text, help: "How to write the result."
  ).synonym("json", for: "json")
  static let filter = Option<String?>(
    "filter", placeholder: "names", defaultText: "all",
    help: "Only stages whose name contains one of these, with commas between.")
  static let passes = Option<Int>(
    "passes", in: 1...1_000, default: 7, help: "How often each stage is timed, after one warm-up.")
  static let size = Option<Int>(
    "size", placeholder: "MB", in: 1...4_000, default: 20,
    help: "How many megabytes to measure on; of files, the first."
  ).grouped("INPUT")
  static let seed = Option<Int>(
    "seed", in: 0...Int.max, default: 1, help: "The seed of the generated bulletins."
  ).grouped("INPUT")
  static let scaling = Option<NumberList?>(
    "scaling", placeholder: "MB,MB…",
    help: "Also read streams of so many megabytes: the time of a byte should stay the same."
  ).grouped("MORE MEASUREMENTS")
  static let threads = Option<NumberList?>(
    "threads", placeholder: "N,N…", help: "Also read with so many threads, timed by the clock."
  ).grouped("MORE MEASUREMENTS")
  static let save = Option<String?>(
    "save", placeholder: "name", help: "Keep the result under this name."
  ).grouped("SAVED RUNS")
  static let compare = Option<String?>(
    "compare", placeholder: "name", help: "Tell what has changed since this run."
  ).grouped("SAVED RUNS")
  static let failAbove = Option<PercentLimit?>(
    "fail-above", placeholder: "percent",
    help: "With --compare: end with 1 where a stage takes so much more time, beyond noise."
  ).grouped("SAVED RUNS")
  static let chart = Option<Path?>(
    "chart", placeholder: "file",
    help: "Draw all saved runs as SVG. Without --save nothing is measured."
  ).grouped("SAVED RUNS")
  static let directory = Option<String>(
    "directory", placeholder: "dir", default: ".benchmarks",
    help: "Where runs are saved."
  ).grouped("SAVED RUNS")

  static let declarations =
    [
      format.declaration, filter.declaration, passes.declaration, size.declaration,
      seed.declaration, scaling.declaration, threads.declaration, save.declaration,
      compare.declaration, failAbove.declaration, chart.declaration, directory.declaration,
      OutputTarget.force.declaration, ParseOptions.inputFormat.declaration,
      ParseOptions.maxRecord.declaration, ParseOptions.language.declaration,
    ] + InputOptions.declarations
}

/// Whole numbers from 1 up with commas between.
struct NumberList: OptionValue {
  static let form = ValueForm.described("numbers with commas between, as 1,10,100")
  let numbers: [Int]

  init?(argument: String) {
    var numbers: [Int] = []
    for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let number = Int(word), (1...100_000).contains(number) else { return nil }
      numbers.append(number)
    }
    self.numbers = numbers
  }

  var argument: String { numbers.map(String.init).joined(separator: ",") }
}

/// A number of percent, from 0 up.
struct PercentLimit: OptionValue {
  static let form = ValueForm.described("a number of percent, as 10 or 2.5")
  let value: Double

  init?(argument: String) {
    guard let value = Double(argument), value >= 0, value.isFinite else { return nil }
    self.value = value
  }

  var argument: String { "\(value)" }
}
