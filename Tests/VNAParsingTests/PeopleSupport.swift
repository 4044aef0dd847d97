import VNAModel
import VNAParsing

/// The people that French sentences name, to compare with what a reader expects.
enum PeopleReading {
  private static let parser = BulletinParser(
    ParserConfiguration(annotations: [.people], language: "fr"))

  static func people(_ text: String) -> [Person] { parser.parse("Hanoï (VNA) – " + text).people }

  static func bulletin(_ page: String) -> Bulletin { parser.parse(page) }

  /// «Name = first role» for each person, in the order of the text.
  static func lines(_ text: String) -> [String] {
    people(text).map { person in
      person.roles.first.map { "\(person.name) = \($0.text)" } ?? person.name
    }
  }
}

/// A sentence and the people in it.
struct PeopleCase: CustomStringConvertible {
  var sentence: String
  var people: [String]
  init(_ sentence: String, _ people: String...) {
    self.sentence = sentence
    self.people = people
  }
  var description: String { sentence }
}
