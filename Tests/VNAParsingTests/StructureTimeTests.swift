import Testing
import VNACorpus
import VNAModel
import VNAParsing
import VNATestSupport

@Suite("Time of the structure parse", .serialized)
struct StructureTimeTests {
  private static let parser = BulletinParser(ParserConfiguration(annotations: []))

  private static func time(_ text: [UInt8]) -> Duration {
    let source = BulletinSource(SourceText(String(decoding: text, as: UTF8.self)))
    return (0..<4).map { _ in
      CPUTime.measure { #expect(!parser.parse(source).blocks.isEmpty) }
    }.min() ?? .zero
  }

  private static func text(_ unit: String, bytes: Int) -> [UInt8] {
    let unit = Array(unit.utf8)
    return Array((0..<(bytes / unit.count)).map { _ in unit }.joined())
  }

  /// Quadratic time would take a hundred times as long for ten times the text.
  private static func expectLinear(_ name: String, _ small: [UInt8], _ large: [UInt8]) {
    let growth = time(large) / max(time(small), .microseconds(200))
    #expect(growth < 60, "\(name): \(growth) times as long for ten times the text")
  }

  @Test(
    "grows no faster than hostile text",
    arguments: [
      "(", ")", ":", ": ", "a: ", "VNA", "-VNA", "(VNA)", "(VNA) ", "(VNA)\n", "\n", "\r", "a\n",
      ">>", ">>\n", ">> a\n", "a", "a ", "A a. ", "ảnh 1", "ảnh ", "hinh anh 1", "hinh anh ",
      "ảnh 1A\n", "Photo: VNA", "Photo: VNA\n", "Photo: VNA(VNA)", "a\nPhoto: VNA\n", "Voir plus\n",
      "Lire aussi : a b\n", "Lire aussi:", "#a\n", "./.", "./.\n", "-VNA\n", "VNA/", "/VNA\n",
      "«", "»", "\"", "'", "’", "\u{A0}", "\u{202F}", "–", "- ", "…", "。", "：", "越通社",
      "（越通社", "（越通社河内", "电）", "Politique\n", "World A b c\n", "1", "1\n", "1:1 ", "a\n\n",
      "Le a : b\n", "Titre\nPhrase de la vie.\n", "Photo ", "Photo VNA ", "Theo TTXVN\n", ".",
    ])
  func hostile(_ unit: String) {
    let size = isThorough ? 100_000 : 10_000
    Self.expectLinear(
      unit.debugDescription, Self.text(unit, bytes: size), Self.text(unit, bytes: size * 10))
  }

  @Test("grows with ten bulletins in a row")
  func concatenation() {
    let generator = CorpusGenerator(seed: 5)
    let small: [UInt8] = (0..<3).flatMap { index in generator.bulletin(index).text + [0x0A] }
    Self.expectLinear("bulletins", small, (0..<10).flatMap { _ in small })
  }

  @Test("grows with a list of other stories")
  func list() {
    let story =
      "H\nHanoï (VNA) – Le port rouvre ses quais aux navires de la flotte.-VNA\nVoir plus\n"
    let items = "Vietnam-Laos : le pont rouvre\nLe pont a rouvert mardi.\nUn port. Photo: VNA\n"
    func page(_ count: Int) -> [UInt8] {
      Array((story + (0..<count).map { _ in items }.joined()).utf8)
    }
    Self.expectLinear("list", page(200), page(2_000))
    func unmarked(_ count: Int) -> [UInt8] {
      page(count).split(separator: 0x0A).filter { $0 != Array("Voir plus".utf8)[...] }
        .joined(separator: [0x0A]).map { $0 }
    }
    Self.expectLinear("unmarked list", unmarked(200), unmarked(2_000))
  }
}
