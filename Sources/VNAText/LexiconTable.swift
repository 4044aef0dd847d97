/// An error in the text of a lexicon table.
public struct LexiconTableError: Error, Sendable, CustomStringConvertible {
  /// The name of the table.
  public var table: String
  /// The line, from 1.
  public var line: Int
  /// What is wrong, and what would be right.
  public var message: String

  /// `month.tsv:3: error: …`, as a compiler says it.
  public var description: String { "\(table).tsv:\(line): error: \(message)" }
}

/// The lines of a lexicon table: `phrase | another spelling<TAB>value`, with `#` for comments.
enum LexiconTableParser {
  static func parse(
    _ text: String, name: String,
    each: (_ phrase: Substring, _ value: Substring) throws(LexiconTableError) -> Void
  ) throws(LexiconTableError) {
    var number = 0
    var rest = text[...]
    while !rest.isEmpty {
      number += 1
      let end = rest.utf8.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? rest.endIndex
      let line = rest[..<end]
      rest = rest[end...]
      if rest.utf8.starts(with: [0x0D, 0x0A]) {
        rest = Substring(rest.utf8.dropFirst(2))
      } else {
        rest = Substring(rest.utf8.dropFirst())
      }
      if line.utf8.first == UInt8(ascii: "#") || trim(line).isEmpty { continue }
      let columns = line.utf8.split(separator: 0x09, omittingEmptySubsequences: false)
      func failure(_ message: String) -> LexiconTableError {
        LexiconTableError(table: name, line: number, message: message)
      }
      guard columns.count <= 2 else {
        throw failure("more than one tab; a line is phrases, a tab, a value")
      }
      let value = columns.count == 2 ? trim(Substring(columns[1])) : ""
      guard value.utf8.count <= 255 else { throw failure("a value has at most 255 bytes") }
      for phrase in columns[0].split(
        separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      {
        let phrase = trim(Substring(phrase))
        guard !phrase.isEmpty else { throw failure("an empty phrase; remove the “|” too many") }
        do {
          try each(phrase, value)
        } catch {
          throw failure(error.message)
        }
      }
    }
  }

  private static func trim(_ text: Substring) -> Substring {
    var text = text.utf8
    while let first = text.first, first == 0x20 || first == 0x09 { text.removeFirst() }
    while let last = text.last, last == 0x20 || last == 0x09 { text.removeLast() }
    return Substring(text)
  }
}
