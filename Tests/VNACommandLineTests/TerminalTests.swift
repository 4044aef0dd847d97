import Testing

@testable import VNACommandLine

@Suite struct TerminalTests {
  @Test(
    "The option, then NO_COLOR, then FORCE, then the terminal",
    arguments: [
      (.auto, true, [:], true),
      (.auto, false, [:], false),
      (.auto, true, ["TERM": "dumb"], false),
      (.auto, true, ["TERM": "xterm-256color"], true),
      (.auto, true, ["NO_COLOR": "1"], false),
      (.auto, true, ["NO_COLOR": ""], true),
      (.auto, false, ["CLICOLOR_FORCE": "1"], true),
      (.auto, false, ["CLICOLOR_FORCE": "0"], false),
      (.auto, false, ["FORCE_COLOR": "3"], true),
      (.auto, true, ["TERM": "dumb", "FORCE_COLOR": "1"], true),
      (.auto, false, ["NO_COLOR": "1", "FORCE_COLOR": "1", "CLICOLOR_FORCE": "1"], false),
      (.always, false, ["NO_COLOR": "1", "TERM": "dumb"], true),
      (.never, true, ["FORCE_COLOR": "1"], false),
    ] as [(ColorChoice, Bool, [String: String], Bool)])
  func color(choice: ColorChoice, isTerminal: Bool, variables: [String: String], expected: Bool) {
    #expect(
      Terminal.usesColor(choice, isTerminal: isTerminal, Environment(variables)) == expected)
  }

  @Test(
    arguments: [
      (nil, nil, 80), (nil, 132, 132), ("100", 132, 100), ("0", 132, 132), ("x", nil, 80),
      ("3", nil, 20), ("99999999", nil, 1000),
    ] as [(String?, Int?, Int)])
  func width(columns: String?, system: Int?, expected: Int) {
    let terminal = Terminal(
      isTerminal: true, systemWidth: system, color: .auto, raw: false,
      environment: Environment(columns.map { ["COLUMNS": $0] } ?? [:]))
    #expect(terminal.width == expected)
  }

  @Test(arguments: [
    ("tab\tline\nend", "tab\tline\nend"),
    ("\u{1B}[31mred", "\\u{1B}[31mred"),
    ("a\rb\u{0}c\u{8}", "a\\u{D}b\\u{0}c\\u{8}"),
    ("\r\n", "\\u{D}\n"),
    ("\u{7F}\u{85}\u{9B}", "\\u{7F}\\u{85}\\u{9B}"),
    ("a\u{202E}b\u{2066}c\u{200F}", "a\\u{202E}b\\u{2066}c\\u{200F}"),
    ("Hà Nội – 河内", "Hà Nội – 河内"),
  ])
  func controls(text: String, expected: String) {
    #expect(ControlCharacters.madeVisible(text) == expected)
  }

  @Test func controlsInJSONStayJSON() {
    #expect(
      ControlCharacters.madeVisible("\"\u{7F}\u{85}\u{202E}\"", as: .json)
        == #""\u007f\u0085\u202e""#)
  }

  @Test func styles() {
    let terminal = Terminal(isTerminal: true, usesColor: true, showsControls: true)
    #expect(terminal.styled("a", .bold, .red) == "\u{1B}[1;31ma\u{1B}[0m")
    #expect(terminal.styled("\u{1B}[0m", .bold) == "\u{1B}[1m\\u{1B}[0m\u{1B}[0m")
    #expect(terminal.styled("", .bold) == "")
  }
}
