import Foundation

/// Text that a wire can carry.
enum WireText {
  /// How many letters a line has at most.
  private static let width = 69

  /// Lines of a paragraph. Nothing in them can end the message: control characters become spaces.
  static func lines(of text: String, isASCII: Bool) -> [String] {
    var lines = [""]
    let text = isASCII ? ascii(text) : text
    for word in text.split(whereSeparator: { $0.isWhitespace || isControl($0) }) {
      let last = lines.count - 1
      if lines[last].isEmpty {
        lines[last] += word
      } else if lines[last].count + 1 + word.count <= width {
        lines[last] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  private static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }

  /// Letters without their accents; what still has no place in ASCII becomes a question mark.
  private static func ascii(_ text: String) -> String {
    let plain = text.folding(options: .diacriticInsensitive, locale: nil)
    return plain.map { $0.isASCII ? String($0) : substitutes[$0] ?? "?" }.joined()
  }

  private static let substitutes: [Character: String] = [
    "’": "'", "‘": "'", "«": "\"", "»": "\"", "“": "\"", "”": "\"", "–": "-", "—": "-", "…": "...",
    "đ": "d", "Đ": "D", "œ": "oe", "Œ": "OE", "æ": "ae", "\u{A0}": " ", "\u{202F}": " ",
  ]
}
