import Foundation
import Testing
import VNAModel
import VNAParsing

@Suite("Language detection")
struct LanguageDetectorTests {
  private static let parser = BulletinParser(ParserConfiguration(annotations: []))

  private static func detect(_ text: String) -> (language: String?, confidence: Double) {
    let bulletin = parser.parse(text)
    return (bulletin.language, bulletin.languageConfidence ?? 0)
  }

  @Test(
    "short headlines",
    arguments: [
      ("fr", "Les exportateurs de crevettes visent les cinq milliards"),
      ("fr", "Le Vietnam et le Laos renforcent leur coopération"),
      ("fr", "L’Assemblée nationale clôt sa dixième session"),
      ("en", "The exporters of shrimp aim for five billion"),
      ("en", "Vietnam and Laos are to strengthen their ties"),
      ("es", "Los exportadores de camarón apuntan a los cinco mil millones"),
      ("es", "Vietnam y Laos fortalecen su cooperación en el comercio"),
      ("vi", "Xuất khẩu tôm hướng tới mốc năm tỷ USD"),
      ("vi", "Tuyên Quang bước vào nhiệm kỳ mới"),
      ("zh", "越南虾类出口商力争五十亿美元目标"),
      ("ru", "Экспортёры креветки рассчитывают на пять миллиардов"),
    ])
  func shortHeadlines(_ language: String, _ headline: String) {
    let found = Self.detect(headline)
    #expect(found.language == language)
    #expect(found.confidence > 0.2)
  }

  @Test("a clear text is known with confidence", arguments: StructureLanguageTests.fixtures)
  func clearTexts(_ fixture: StructureFixture) {
    let found = Self.detect(String(decoding: fixture.text, as: UTF8.self))
    #expect(found.language == fixture.language)
    #expect(found.confidence >= 0.9, "\(fixture.name): \(found)")
  }

  @Test("a French text with Vietnamese names is French")
  func names() {
    let found = Self.detect(
      "Hà Nội (VNA) – Le président du Comité populaire de Đắk Lắk, Nguyễn Thị Thúy, a reçu les "
        + "délégués de Bà Rịa-Vũng Tàu et de Thừa Thiên Huế dans la matinée, selon le Comité.")
    #expect(found.language == "fr")
  }

  @Test("a text half in one language and half in another is doubtful")
  func mixed() {
    let french = StructureFixture.stock[0] + " " + StructureFixture.stock[1]
    let english =
      "The Deputy Minister of Industry and Trade opened a forum on the exports of the sea in the "
      + "port of Hai Phong, with some of the heads of the firms from all of the coast. The sales "
      + "have grown in the first half of the year, and they are to grow in the next, he said."
    let found = Self.detect(french + "\n" + english)
    #expect(found.language == "fr" || found.language == "en")
    #expect(found.confidence < 0.9)
  }

  @Test("numbers and names say nothing", arguments: ["", "12.345", "VNA 2025", "\n\n"])
  func nothing(_ text: String) {
    #expect(Self.detect(text).language == nil)
  }

  @Test("the language that is given is kept")
  func given() {
    let bulletin = BulletinParser(ParserConfiguration(annotations: [], language: "es"))
      .parse("Les exportateurs de crevettes visent les cinq milliards")
    #expect(bulletin.language == "es")
    #expect(bulletin.languageConfidence == 1)
  }

  /// The development texts stand beside the project, where they are at all.
  private static let corpus = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/corpus/dev")

  @Test(
    "the development texts",
    .enabled(
      if: FileManager.default.fileExists(atPath: corpus.path),
      "no development texts beside the project: nothing compared"))
  func developmentTexts() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path)
    for file in files.sorted() where file.hasSuffix(".txt") {
      let text = try String(
        contentsOf: Self.corpus.appendingPathComponent(file), encoding: .utf8)
      let found = Self.detect(text)
      #expect(found.language == String(file.prefix(2)), "\(file)")
      #expect(found.confidence >= 0.9, "\(file): \(found.confidence)")
    }
  }
}
