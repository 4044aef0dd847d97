import VNAModel

/// A parsed bulletin as it is scored: the JSON that `vna parse` writes, looked at by its keys, so that
/// what any program wrote in that form can be scored alike.
struct ParsedDocument {
  /// A value of the JSON; what is not there is null.
  struct Value: Hashable {
    var json: JSONValue

    static let null = Value(json: .null)

    subscript(key: String) -> Value {
      guard case .object(let members) = json else { return .null }
      return Value(json: members[key] ?? .null)
    }

    var isNull: Bool { json == .null }

    var text: String? {
      guard case .string(let text) = json else { return nil }
      return text
    }

    var number: Double? {
      switch json {
      case .integer(let number): return Double(number)
      case .number(let number): return number
      default: return nil
      }
    }

    var isTrue: Bool { json == .bool(true) }

    var list: [Value] {
      guard case .array(let values) = json else { return [] }
      return values.map(Value.init(json:))
    }

    /// The first and the last byte of its span.
    var span: Range<Int>? {
      guard let start = self["span"]["start"].number, let end = self["span"]["end"].number,
        start >= 0, start <= end, end <= Double(UInt32.max)
      else { return nil }
      return Int(start)..<Int(end)
    }
  }

  let root: Value

  /// A document that could not be read: nothing is in it.
  static let none = ParsedDocument(root: .null)

  subscript(key: String) -> Value { root[key] }

  /// What is wrong with it as a description of `bytes`: an excerpt that is not the bytes of its span,
  /// or blocks that do not tile them.
  func problem(in bytes: [UInt8]) -> String? {
    var stack = [root]
    while let value = stack.popLast() {
      switch value.json {
      case .array: stack += value.list
      case .object(let members):
        if let text = value["text"].text, !value["span"].isNull {
          let span = value.span.map { $0.clamped(to: bytes.indices) }
          if !(span.map { bytes[$0].elementsEqual(text.utf8) } ?? false) {
            return "not the bytes of its span: \(text.prefix(100))"
          }
        }
        stack += members.values.map(Value.init(json:))
      default: break
      }
    }
    var end = 0
    for block in self["blocks"].list {
      guard let span = block.span, span.lowerBound == end, span.upperBound > end else {
        return "blocks do not tile the source at byte \(end)"
      }
      end = span.upperBound
    }
    let isWhole = self["blocks"].list.isEmpty || end == bytes.count
    return isWhole ? nil : "blocks end at byte \(end) of \(bytes.count)"
  }
}
