import Testing

@testable import VNACommandLine

@Suite struct StyledLineTests {
  private func terminal(
    _ width: Int, isTerminal: Bool = true, usesColor: Bool = false
  ) -> Terminal {
    Terminal(
      isTerminal: isTerminal, width: width, usesColor: usesColor, showsControls: isTerminal)
  }

  @Test func aLongLineHangsOnATerminalAlone() {
    let line = StyledLine("  one two three four five six seven eight nine ten eleven twelve 13")
    #expect(
      line.text(on: terminal(60), indent: 5) == """
          one two three four five six seven eight nine ten eleven
             twelve 13

        """)
    #expect(
      line.text(on: terminal(20, isTerminal: false), indent: 5)
        == "  one two three four five six seven eight nine ten eleven twelve 13\n")
  }

  @Test func aNarrowWindowHasASmallIndentAndNoColumns() {
    var line = StyledLine("key")
    line.pad(to: 20)
    line.add("value and more")
    #expect(line.text(on: terminal(60), indent: 20) == "key                 value and more\n")
    #expect(line.text(on: terminal(20), indent: 20) == "key  value and more\n")
    line.add(" of it")
    #expect(line.text(on: terminal(20), indent: 20) == "key  value and more\n    of it\n")
    #expect(
      line.text(on: terminal(20, isTerminal: false), indent: 20)
        == "key                 value and more of it\n")
  }

  @Test func aWordOfSeveralPiecesStaysOne() {
    var line = StyledLine("au bord de l’")
    line.add("eau", .bold)
    line.add(", ici")
    #expect(
      line.text(on: terminal(20, usesColor: true), indent: 2)
        == "au bord de l’\u{1B}[1meau\u{1B}[0m,\n  ici\n")
  }

  @Test func theIndentHasNoStyle() {
    let line = StyledLine("one two three four five", .underline)
    #expect(
      line.text(on: terminal(20, usesColor: true), indent: 2)
        == "\u{1B}[4mone two three four\u{1B}[0m\n  \u{1B}[4mfive\u{1B}[0m\n")
  }

  @Test func whatIsThereToBeCopiedIsNotBroken() {
    var line = StyledLine("no such file.")
    line.add(" ")
    line.addWhole("try: vna list")
    #expect(line.text(on: terminal(30), indent: 2) == "no such file. try: vna list\n")
    #expect(line.text(on: terminal(20), indent: 2) == "no such file.\n  try: vna list\n")
    // Where there is room behind a broken text, it still has a line to itself.
    var broken = StyledLine("one two three four five ")
    broken.addWhole("[key]")
    #expect(broken.text(on: terminal(20), indent: 2) == "one two three four\n  five\n  [key]\n")
    // What fits the line and not its indent moves to the left.
    var wide = StyledLine("title title ")
    wide.addWhole("[456789012345678901]")
    #expect(wide.text(on: terminal(20), indent: 4) == "title title\n[456789012345678901]\n")
    // What is too long for any line is left to the terminal, so that it is copied in one piece.
    var long = StyledLine("title ")
    long.addWhole("[https://example.org/a/b/c]")
    #expect(long.text(on: terminal(20), indent: 2) == "title\n  [https://example.org/a/b/c]\n")
  }

  @Test func lettersThatAreWordsMayBreakAnywhereButBeforeAStop() {
    let line = StyledLine("越通社河内消息越通社河内消息。")
    #expect(line.text(on: terminal(20), indent: 2) == "越通社河内消息越通社\n  河内消息。\n")
    let stop = StyledLine("越通社河内消息越通社。")
    #expect(stop.text(on: terminal(20), indent: 2) == "越通社河内消息越通\n  社。\n")
  }

  @Test func controlCharactersAreVisibleAndLineEndsAreSpaces() {
    let line = StyledLine("a\u{1B}b\nc  d")
    #expect(line.text(on: terminal(40), indent: 2) == "a\\u{1B}b c  d\n")
  }
}
