/// A line for a person, of pieces in styles of their own.
///
/// On a terminal it is broken between words where it is longer than the terminal is wide, and what
/// follows stands below with an indent. Elsewhere a program may read it, and it stays one line.
struct StyledLine {
  private struct Piece {
    var text: String
    var styles: [Style]
    var isWhole = false
    var isPadding = false
  }

  private var pieces: [Piece] = []

  init() {}

  /// A line of one piece.
  init(_ text: String, _ styles: Style...) {
    pieces = [Piece(text: text, styles: styles)]
  }

  /// Adds a text, spaces before and behind it included.
  mutating func add(_ text: String, _ styles: Style...) {
    pieces.append(Piece(text: text, styles: styles))
  }

  /// Adds a text that is there to be copied, as a key or a command line: it is not broken where it
  /// fits on a line, and begins one where the text before it was broken.
  mutating func addWhole(_ text: String, _ styles: Style...) {
    pieces.append(Piece(text: text, styles: styles, isWhole: true))
  }

  /// Adds spaces up to a column, from 0, and `gap` of them at least. In a narrow window, where there
  /// is no room for columns, they are two behind a text.
  mutating func pad(to column: Int, gap: Int = 0) {
    let used = columns
    let count = max(gap, column - used)
    guard count > 0 else { return }
    let spaces = String(repeating: " ", count: count)
    pieces.append(Piece(text: spaces, styles: [], isPadding: used > 0))
  }

  /// How wide it is in one piece.
  var columns: Int { pieces.reduce(0) { $0 + TextLayout.columns($1.text) } }

  /// The line as `terminal` shows it, its end included. In a narrow window the indent is small.
  func text(on terminal: Terminal, indent: Int) -> String {
    guard terminal.isTerminal else {
      return pieces.map { terminal.styled($0.text, $0.styles) }.joined() + "\n"
    }
    let indent = terminal.width < TextLayout.narrow ? min(indent, 4) : indent
    return lines(on: terminal, indent: indent).map { line in
      line.map { terminal.styled($0.text, $0.piece.map { pieces[$0].styles } ?? []) }.joined()
        + "\n"
    }.joined()
  }

  // MARK: Breaking

  /// A part of a piece; nil is the indent, which has no style.
  fileprivate struct Run {
    var text: String
    var piece: Int?
  }

  /// What is never broken, and the spaces before it.
  private struct Unit {
    var gap: [Run] = []
    var runs: [Run] = []
    var columns = 0
    /// Whether it begins a line where what is before it was broken.
    var startsLine = false
    var gapColumns: Int { gap.reduce(0) { $0 + $1.text.utf8.count } }
  }

  private func lines(on terminal: Terminal, indent: Int) -> [[Run]] {
    var lines: [[Run]] = [[]]
    var used = 0
    for unit in units(on: terminal) {
      let needed = unit.gapColumns + unit.columns
      let isBroken = unit.startsLine && lines.count > 1
      if !lines[lines.count - 1].isEmpty, isBroken || used + needed > terminal.width {
        // What is too long for the indent and not for the line moves to the left.
        let left = terminal.width - unit.columns
        let start = left < 0 ? indent : min(indent, left)
        lines.append([Run(text: String(repeating: " ", count: start))] + unit.runs)
        used = start + unit.columns
      } else {
        lines[lines.count - 1] += unit.gap + unit.runs
        used += needed
      }
    }
    return lines.map(Self.joined)
  }

  /// Runs of the same piece that follow each other as one.
  private static func joined(_ runs: [Run]) -> [Run] {
    var joined: [Run] = []
    for run in runs {
      if joined.last?.piece == run.piece, !joined.isEmpty {
        joined[joined.count - 1].text += run.text
      } else {
        joined.append(run)
      }
    }
    return joined
  }

  private func units(on terminal: Terminal) -> [Unit] {
    var units: [Unit] = []
    var unit = Unit()
    func end() {
      guard !unit.runs.isEmpty else { return }
      units.append(unit)
      unit = Unit()
    }
    for (index, piece) in pieces.enumerated() {
      let isNarrow = piece.isPadding && terminal.width < TextLayout.narrow
      let text = isNarrow ? "  " : terminal.visible(piece.text)
      let isWhole = piece.isWhole && TextLayout.columns(text) <= terminal.width
      if piece.isWhole {
        end()
        unit.startsLine = true
      }
      for scalar in text.unicodeScalars {
        let isSpace = scalar == " " || scalar == "\n" || scalar == "\t"
        if isSpace, !isWhole || unit.runs.isEmpty {
          end()
          unit.gap.append(" ", of: index)
        } else {
          if !isWhole, TextLayout.mayBreak(before: scalar) { end() }
          unit.runs.append(isSpace ? " " : scalar, of: index)
          unit.columns += TextLayout.columns(scalar)
        }
      }
      if isWhole { end() }
    }
    end()
    return units
  }
}

extension [StyledLine.Run] {
  fileprivate mutating func append(_ scalar: Unicode.Scalar, of piece: Int) {
    if last?.piece == piece {
      self[count - 1].text.unicodeScalars.append(scalar)
    } else {
      append(StyledLine.Run(text: String(scalar), piece: piece))
    }
  }
}
