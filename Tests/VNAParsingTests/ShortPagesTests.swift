import Foundation
import Testing
import VNAModel
import VNAParsing

/// Pages that end where a reader would look on: whatever the last word is, nothing is read behind it.
@Suite struct ShortPagesTests {
  static let ends: [(language: String, text: String)] = [
    ("fr", "Du Conseil italien, tout est dit."), ("fr", "Hanoï (VNA) – Le ministre a reçu l'"),
    ("vi", "Hội Hữu nghị Việt Nam -"), ("vi", "Đại sứ quán Việt Nam tại"), ("vi", "hội đàm với"),
    ("zh", "越南外交部"), ("zh", "越南司法部"), ("zh", "峰会"), ("zh", "会议"), ("zh", "为期"),
    ("ru", "Гость"), ("ru", "Посольство Вьетнама в"), ("ru", "«Мираторг»"),
    ("en", "The embassy of Vietnam in"), ("es", "La embajada de Vietnam en"),
  ]

  @Test(arguments: ends.indices) func readsToTheEnd(_ index: Int) {
    let (language, text) = Self.ends[index]
    let bulletin = BulletinParser(ParserConfiguration(language: language)).parse(text)
    #expect(bulletin.blocks.last.map { Int($0.span.end) } == text.utf8.count)
  }

  /// Each page of ours, cut behind every so many letters.
  @Test(arguments: ["french", "english", "spanish", "vietnamese", "russian", "chinese"])
  func readsPagesThatAreCutShort(_ language: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/\(language)")
    let pages = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
    #expect(!pages.isEmpty)
    for (number, page) in pages.prefix(4).enumerated() {
      let text = try String(contentsOf: page, encoding: .utf8)
      for length in stride(from: 1 + number, to: text.count, by: 29) {
        let start = String(text.prefix(length))
        let bulletin = BulletinParser(ParserConfiguration()).parse(start)
        #expect(bulletin.blocks.last.map { Int($0.span.end) } == start.utf8.count)
      }
    }
  }
}
