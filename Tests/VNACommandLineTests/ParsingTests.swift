import Testing

@testable import VNACommandLine

@Suite struct ParsingTests {
  typealias Read = ReadSubcommand

  @Test(
    "A value is attached, follows, or closes a bundle",
    arguments: [
      ["--format=json", "a"], ["--format", "json", "a"], ["-f", "json", "a"], ["-fjson", "a"],
      ["-f=json", "a"], ["-sfjson", "a"], ["-sf", "json", "a"], ["a", "--format", "json"],
      ["--json", "a"], ["--format", "text", "--json", "a"], ["-f", "jsonl", "-f", "json", "a"],
    ])
  func value(words: [String]) throws {
    let arguments = try read(words)
    #expect(arguments[Read.format] == .json)
    #expect(arguments[Read.files] == ["a"])
  }

  @Test func nothingGivenIsTheDefault() throws {
    let arguments = try read(["a"])
    #expect(arguments[Read.format] == .text)
    #expect(arguments[Read.limit] == 10)
    #expect(arguments[Read.language] == nil)
    #expect(arguments[Read.tags] == [])
    #expect(!arguments[Read.strict])
    #expect(arguments[Read.pager])
    #expect(arguments[Read.size].bytes == 16_777_216)
    #expect(!arguments.gives(Read.limit))
  }

  @Test func repeatedOptionsAdd() throws {
    #expect(try read(["-t", "a", "x", "--tag=b", "-tc"])[Read.tags] == ["a", "b", "c"])
  }

  @Test func flagsAndTheirInverse() throws {
    #expect(try !read(["--no-pager", "a"])[Read.pager])
    #expect(try read(["--no-pager", "--pager", "a"])[Read.pager])
    #expect(try read(["-s", "a"])[Read.strict])
  }

  @Test func twoDashesEndTheOptions() throws {
    let arguments = try read(["-s", "--", "--format", "-n", "--"])
    #expect(arguments[Read.files] == ["--format", "-n", "--"])
    #expect(arguments[Read.strict])
  }

  @Test func oneDashIsAnArgumentAndAValue() throws {
    let arguments = try read(["-", "--language", "-"])
    #expect(arguments[Read.files] == ["-"])
    #expect(arguments[Read.language] == "-")
  }

  @Test func anEmptyValueIsAValue() throws {
    #expect(try read(["--language=", "a"])[Read.language] == "")
    #expect(try read(["--language", "", ""])[Read.files] == [""])
  }

  @Test func theEnvironmentComesAfterTheCommandLine() throws {
    let environment = ["VNA_LANGUAGE": "fr"]
    #expect(try read(["a"], environment: environment)[Read.language] == "fr")
    #expect(
      try read(["a", "--language", "vi"], environment: environment)[Read.language] == "vi")
  }

  @Test(
    "What is wrong is said",
    arguments: [
      (["--formt", "x"], "Unknown option '--formt'. Did you mean '--format'?"),
      (["--forma"], "Unknown option '--forma'. Did you mean '--format'?"),
      (["--lang"], "Unknown option '--lang'. Did you mean '--language'?"),
      (["--nopager"], "Unknown option '--nopager'. Did you mean '--no-pager'?"),
      (["-format", "x"], "Unknown option '-format'. Did you mean '--format'?"),
      (["--zzz"], "Unknown option '--zzz'."),
      (["-x"], "Unknown option '-x'."),
      (["a", "-o", "b"], "Unknown option '-o'. Write to a file with '> FILE'."),
      (["a", "--output=b"], "Unknown option '--output'. Write to a file with '> FILE'."),
      (["-sx"], "Unknown option '-x'."),
      (
        ["--format", "x", "a"],
        "The value 'x' is invalid for '--format <format>'. "
          + "Please provide one of 'text', 'json' or 'jsonl'."
      ),
      (
        ["-f", "jsno", "a"],
        "The value 'jsno' is invalid for '--format <format>'. "
          + "Please provide one of 'text', 'json' or 'jsonl'. Did you mean 'json'?"
      ),
      (
        ["-n", "1001", "a"],
        "The value '1001' is invalid for '--limit <count>'. "
          + "Please provide a whole number from 0 to 1000."
      ),
      (
        ["-n", "-1", "a"],
        "The value '-1' is invalid for '--limit <count>'. "
          + "Please provide a whole number from 0 to 1000."
      ),
      (
        ["--max-record", "16MB", "a"],
        "The value '16MB' is invalid for '--max-record <size>'. "
          + "Please provide a size in bytes such as 4096, 512K or 16M."
      ),
      (["a", "--limit"], "Missing value for '--limit <count>'"),
      (["a", "--limit", "--strict"], "Missing value for '--limit <count>'"),
      (["a", "--limit", "--", "3"], "Missing value for '--limit <count>'"),
      (
        ["--strict=yes", "a"],
        "The option '--strict' does not take any value, but 'yes' was specified."
      ),
      (["-s=1", "a"], "The option '-s' does not take any value, but '1' was specified."),
      ([], "Missing expected argument '<files> ...'"),
    ] as [([String], String)])
  func mistakes(words: [String], message: String) {
    let error = #expect(throws: UsageError.self) { try read(words) }
    #expect(error?.message == message)
    #expect(error?.exitCode == .usage)
  }

  @Test func aWrongVariableIsAWrongConfiguration() async {
    let outcome = await vna("read", "a", environment: ["VNA_COLOR": "sometimes"])
    #expect(outcome.code == .configuration)
    #expect(
      outcome.messages.hasPrefix(
        "Error: The value 'sometimes' is invalid for 'VNA_COLOR'. "
          + "Please provide one of 'auto', 'always' or 'never'.\n"))
  }

  @Test func argumentsFallToTheirDeclarations() async {
    #expect(await vna("copy", "a", "b").output == "a to b\n")
    #expect(await vna("copy", "a").output == "a to nowhere\n")
    #expect(await vna("copy", "a").code == .no)
    let tooMany = await vna("copy", "a", "b", "c", "d")
    #expect(tooMany.messages.hasPrefix("Error: 2 unexpected arguments: 'c', 'd'\n"))
    #expect(await vna("copy", "").messages.hasPrefix("Error: The value '' is invalid"))
  }

  @Test(
    arguments: [
      ("0", 0), ("4096", 4096), ("512K", 524_288), ("1m", 1_048_576), ("2G", 2_147_483_648),
      ("", nil), ("K", nil), ("-1", nil), ("+1", nil), ("1.5M", nil), ("16MB", nil),
      ("9223372036854775807G", nil), ("99999999999999999999", nil), ("１", nil),
    ] as [(String, Int?)])
  func sizes(word: String, bytes: Int?) {
    #expect(ByteSize(argument: word)?.bytes == bytes)
  }

  @Test(
    arguments: [
      ("prase", "parse"), ("pars", "parse"), ("exprot", "export"), ("x", nil), ("zzzzz", nil),
      ("PARSE", "parse"), ("par", "parse"), ("parsing", nil),
    ] as [(String, String?)])
  func suggestions(typed: String, meant: String?) {
    #expect(Suggestion.nearest(to: typed, among: ["parse", "export", "plugins"]) == meant)
  }

  @Test func editDistances() {
    func distance(_ left: String, _ right: String) -> Int {
      Suggestion.editDistance(Array(left.unicodeScalars), Array(right.unicodeScalars))
    }
    #expect(distance("", "abc") == 3)
    #expect(distance("abc", "abc") == 0)
    #expect(distance("abc", "acb") == 1)
    #expect(distance("kitten", "sitting") == 3)
  }

  @Test("Words that are not UTF-8 keep their bytes")
  func bytes() {
    let cases: [[UInt8]] = [
      [], Array("Hà Nội.txt".utf8), [0x41, 0xE9, 0x42], [0xFF, 0xFE], [0xE2, 0x82],
      [0xEE, 0xBE, 0x80], [0xEF, 0xBB, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98, 0x80, 0x80],
    ]
    var texts: Set<String> = []
    for bytes in cases {
      let text = ArgumentBytes.decode(bytes)
      #expect(ArgumentBytes.encode(text) == bytes)
      texts.insert(text)
    }
    #expect(texts.count == cases.count)
    #expect(ArgumentBytes.decode(Array("é".utf8)) == "é")
  }
}
