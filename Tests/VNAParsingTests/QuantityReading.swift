import Testing
import VNAModel
import VNAParsing

/// Reads a sentence as the body of a French bulletin.
enum QuantityReading {
  static let parser = BulletinParser(ParserConfiguration(language: "fr"))

  static func bulletin(_ sentence: String) -> Bulletin {
    parser.parse("Un titre sans chiffre\nHanoï (VNA) – \(sentence)\n")
  }

  /// Each quantity as `value unit`, with its bound: `12.5 %`, `2000000 USD >`.
  static func quantities(_ sentence: String) -> [String] {
    bulletin(sentence).quantities.map { quantity in
      let bound =
        switch quantity.bound {
        case .moreThan: " >"
        case .lessThan: " <"
        case .atLeast: " >="
        case .atMost: " <="
        case .about: " ~"
        case nil: ""
        }
      return "\(number(quantity.value)) \(quantity.unit ?? "?")\(bound)"
    }
  }

  private static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }
}

/// A sentence, and what it says as `value unit` separated by semicolons.
struct QuantityCase: CustomTestStringConvertible, Sendable {
  var sentence: String
  var expected: [String]

  init(_ sentence: String, _ expected: String = "") {
    self.sentence = sentence
    self.expected = expected.isEmpty ? [] : expected.split(separator: "; ").map(String.init)
  }

  var testDescription: String { sentence }
}
