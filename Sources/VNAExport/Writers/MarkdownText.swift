/// Text as Markdown that shows exactly that text (CommonMark 0.31, and GitHub's tables).
enum MarkdownText {
  /// Escapes whatever could be markup; line breaks and other controls become spaces.
  static func escaped(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count + 8)
    var isStart = true
    var isNumber = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "&", "~", "|", "$", "^":
        out += "\\"
        out.unicodeScalars.append(scalar)
      case "+", "-", "=":
        // Lists, rules and underlines begin a line.
        if isStart { out += "\\" }
        out.unicodeScalars.append(scalar)
      case ".", ")":
        if isNumber || out.hasSuffix("www") { out += "\\" }
        out.unicodeScalars.append(scalar)
      case ":":
        // A bare address is no link of ours.
        if out.hasSuffix("http") || out.hasSuffix("https") || out.hasSuffix("ftp") { out += "\\" }
        out += ":"
      case "@":
        out += "\\@"
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}", "\u{85}", "\u{B}", "\u{C}":
        if out.unicodeScalars.last != " ", !out.isEmpty { out += " " }
        continue
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        out += "\u{FFFD}"
      default:
        out.unicodeScalars.append(scalar)
      }
      if scalar != " " {
        isNumber = (isStart || isNumber) && ("0"..."9").contains(scalar)
        isStart = false
      } else if isStart {
        // Four spaces at the start would be code.
        out.removeLast()
      }
    }
    while out.hasSuffix(" ") { out.removeLast() }
    return out
  }
}
