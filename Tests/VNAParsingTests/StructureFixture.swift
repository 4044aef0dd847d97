import Testing
import VNAModel
import VNAParsing

/// A bulletin written for a test, each line with its label before it.
///
///     H | Trois ports rouvrent
///     P | ⟨Hanoï (VNA) –⟩ Le trafic … reprend.⟦-VNA⟧
///     RH| {Riz} : les prix baissent
///
/// A label is that of the line: H headline, S standfirst, P paragraph, C caption, M marker, RH RT RC
/// headline, teaser and caption of another story, G a sign-off alone, O residue; `C+P` where a
/// caption and a paragraph share the line, parted by `¦`. «⟨⟩» stand around the dateline, «⟦⟧»
/// around the sign-off, «{}» around a kicker, «§1» and its like for a stock paragraph.
struct StructureFixture: Sendable, CustomTestStringConvertible {
  let name: String
  var text: [UInt8] = []
  var lines: [(span: Range<Int>, labels: [String], splits: [Int])] = []
  var dateline: String?
  var places: [String]?
  var signOff: String?
  var kickers: [String] = []
  var language: String?
  /// Whether blank lines are part of what tells the lines apart, so that none are added or lost.
  var keepsBlankLines = false

  var testDescription: String { name }

  init(
    _ name: String, places: [String]? = nil, keepsBlankLines: Bool = false,
    language: String? = nil, _ marked: String
  ) {
    self.name = name
    self.places = places
    self.keepsBlankLines = keepsBlankLines
    self.language = language
    var opened: [Character: Int] = [:]
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
      defer { text.append(0x0A) }
      guard let bar = line.firstIndex(of: "|") else { continue }
      let start = text.count
      var splits: [Int] = []
      var content = Substring(line[line.index(after: bar)...].drop { $0 == " " })
      for (number, paragraph) in Self.stock.enumerated() {
        while let place = content.firstRange(of: "§\(number + 1)") {
          content = content[..<place.lowerBound] + paragraph + content[place.upperBound...]
        }
      }
      for character in content {
        switch character {
        case "⟨", "⟦", "{": opened[character] = text.count
        case "⟩": dateline = piece(from: opened["⟨"])
        case "⟧": signOff = piece(from: opened["⟦"])
        case "}": kickers.append(piece(from: opened["{"]))
        case "¦": splits.append(text.count)
        default: text.append(contentsOf: String(character).utf8)
        }
      }
      let labels = line[..<bar].split(separator: "+").map { $0.filter { $0 != " " } }
      lines.append((start..<text.count, labels, splits))
    }
  }

  private func piece(from start: Int?) -> String {
    String(decoding: text[(start ?? text.count)...], as: UTF8.self)
  }

  /// Sentences in the agency's manner, none of them special.
  static let stock = [
    "Le vice-ministre de l'Industrie et du Commerce, Phan Van Loc, a ouvert jeudi matin à Hai Phong "
      + "un forum consacré aux exportations de produits de la mer, en présence de quelque 300 chefs "
      + "d'entreprise venus de douze provinces du littoral.",
    "Selon lui, les ventes à l'étranger ont progressé de 9,4% au premier semestre, à 4,7 milliards "
      + "de dollars, grâce à la crevette et au pangasius, qui représentent à eux seuls plus de la "
      + "moitié du total.",
    "« Nos usines tournent à plein régime, mais la matière première manque dès le mois d'août », a "
      + "expliqué la directrice d'une coopérative de Ca Mau.",
    "Les participants ont proposé de simplifier les contrôles vétérinaires et d'ouvrir une ligne de "
      + "crédit de 500 milliards de dôngs pour les éleveurs touchés par les tempêtes.",
  ]
}
