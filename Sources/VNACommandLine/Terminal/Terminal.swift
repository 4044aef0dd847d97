/// What is known of the place where an output stream is shown.
public struct Terminal: Sendable, Hashable {
  /// Whether the stream is a terminal at all.
  public let isTerminal: Bool
  /// Columns to fill: of `COLUMNS`, else of the terminal, else 80.
  public let width: Int
  /// Whether `styled` colours.
  public let usesColor: Bool
  /// Whether `visible` writes control characters out; never where a program reads.
  public let showsControls: Bool

  /// Makes a description; a width below 20 is 20.
  public init(isTerminal: Bool, width: Int = 80, usesColor: Bool, showsControls: Bool) {
    self.isTerminal = isTerminal
    self.width = max(20, width)
    self.usesColor = usesColor
    self.showsControls = showsControls
  }

  init(
    isTerminal: Bool, systemWidth: Int?, color: ColorChoice, raw: Bool, environment: Environment
  ) {
    let columns = environment["COLUMNS"].flatMap(Int.init) ?? 0
    self.init(
      isTerminal: isTerminal, width: columns > 0 ? min(columns, 1000) : systemWidth ?? 80,
      usesColor: Terminal.usesColor(color, isTerminal: isTerminal, environment),
      showsControls: isTerminal && !raw)
  }

  /// The order of trust: the option, NO_COLOR, CLICOLOR_FORCE and FORCE_COLOR, then the terminal
  /// itself, unless TERM calls it dumb.
  static func usesColor(
    _ choice: ColorChoice, isTerminal: Bool, _ environment: Environment
  ) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if let value = environment["NO_COLOR"], !value.isEmpty { return false }
    for variable in ["CLICOLOR_FORCE", "FORCE_COLOR"] {
      if let value = environment[variable], !value.isEmpty, value != "0" { return true }
    }
    return isTerminal && environment["TERM"] != "dumb"
  }

  /// A `text` from outside, safe to write to this stream; `notation` says how control characters are
  /// written out.
  public func visible(_ text: String, as notation: ControlCharacters.Notation = .braces) -> String {
    showsControls ? ControlCharacters.madeVisible(text, as: notation) : text
  }

  /// A `text` from outside in `styles`, safe to write to this stream.
  public func styled(_ text: String, _ styles: Style...) -> String { styled(text, styles) }

  func styled(_ text: String, _ styles: [Style]) -> String {
    let text = visible(text)
    if !usesColor || styles.isEmpty || text.isEmpty { return text }
    let codes = styles.map { String($0.rawValue) }.joined(separator: ";")
    return "\u{1B}[\(codes)m\(text)\u{1B}[0m"
  }
}

/// A style that every terminal knows; the number is its SGR parameter (ECMA-48).
public enum Style: Int, Sendable, Hashable {
  /// Bold letters.
  case bold = 1
  /// Faint letters.
  case dim = 2
  /// Italic letters.
  case italic = 3
  /// Underlined letters.
  case underline = 4
  /// Red letters.
  case red = 31
  /// Green letters.
  case green = 32
  /// Yellow letters.
  case yellow = 33
  /// Blue letters.
  case blue = 34
  /// Magenta letters.
  case magenta = 35
  /// Cyan letters.
  case cyan = 36
}
