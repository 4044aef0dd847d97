import Testing
import VNAModel
import VNAParsing

@Suite("Two stories in one file")
struct StructureSecondStoryTests {
  private static let french = """
    Le pont de la baie est ouvert
    Hanoï (VNA) – Le pont de la baie a été ouvert lundi 10 mars 2025 par le ministre de la Construction.
    Il a coûté 263 millions de dongs et raccourcit de deux heures la route de la côte. – VNA
    """
  private static let second = """
    Une foire du livre à Huê
    Huê (VNA) – La foire du livre de Huê a été ouverte mardi 11 mars 2025 par le maire de la ville.
    Elle dure jusqu'au 16 mars et rassemble 250 maisons d'édition de tout le pays. – VNA
    """
  private static let list = """
    Voir plus
    Hô Chi Minh-Ville : ouverture d’un salon du livre
    Le salon accueille 250 maisons d’édition du 12 au 16 mars.
    Lào Cai : 46 foyers reçoivent les clés de leur nouveau village
    Les familles se sont installées le 28 février dans des maisons sur pilotis. Photo : VNA
    """
  private static let english = """
    Bay bridge opens
    Hanoi (VNA) - The bridge over the bay was opened on March 10, 2025 by the Minister of Construction.
    It cost 263 million VND and shortens the way along the coast by two hours.-VNA
    """
  private static let vietnamese = """
    Khánh thành cầu qua vịnh
    Hà Nội (TTXVN) - Cầu qua vịnh được khánh thành ngày 10/3/2025 với sự có mặt của Bộ trưởng Bộ Xây dựng.
    Công trình có tổng vốn 263 triệu đồng và rút ngắn hai giờ đường ven biển./.
    """

  private func found(_ text: String) -> [String] {
    let bulletin = BulletinParser().parse(text)
    return bulletin.diagnostics.filter { $0.code == "second-story" }.map { diagnostic in
      #expect(diagnostic.severity == .warning)
      return diagnostic.span.map { bulletin.source.text.text($0) } ?? ""
    }
  }

  @Test(
    "The dateline of the second is told",
    arguments: [
      ([french, second], "Huê (VNA) –"), ([french, list, second], "Huê (VNA) –"),
      ([french, second, list], "Huê (VNA) –"), ([french, list, second, list], "Huê (VNA) –"),
      ([english, english], "Hanoi (VNA) -"), ([vietnamese, vietnamese], "Hà Nội (TTXVN) -"),
    ])
  func two(parts: [String], dateline: String) {
    #expect(found(parts.joined(separator: "\n\n")) == [dateline])
  }

  @Test(
    "One story is none, whatever follows it",
    arguments: [
      [french], [french, list], [french, list, list], [english, list], [vietnamese],
      // A teaser with a dateline, and a picture of the agency's.
      [
        french, list,
        "Huê (VNA) – La foire du livre de Huê a été ouverte mardi 11 mars 2025 par le maire de la ville.",
        "Un marché de la ville de Huê. Photo : VNA",
      ],
      // Two signatures.
      [french, "VNA"],
    ])
  func one(parts: [String]) {
    #expect(found(parts.joined(separator: "\n\n")).isEmpty)
  }
}
