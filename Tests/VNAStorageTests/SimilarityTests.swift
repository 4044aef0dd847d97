import Testing
import VNAModel
import VNAStorageTesting

@testable import VNAStorage

@Suite("Bulletins that are alike")
struct SimilarityTests {
  private static func body(_ seed: UInt64, words: Int = 200) -> [String] {
    var random = RandomNumbers(seed: seed)
    return (0..<words).map { _ in "mot\(random.below(5000))" }
  }

  private static func bulletin(_ key: String, _ words: [String]) -> Bulletin {
    SampleBulletins.make(key, "Titre de \(key)\n" + words.joined(separator: " "))
  }

  @Test("Near duplicates are found, and their similarity is counted exactly")
  func duplicates() async throws {
    let store = MemoryStore()
    var bulletins: [Bulletin] = []
    for seed in 0..<60 {
      let words = Self.body(UInt64(seed))
      bulletins.append(Self.bulletin("a\(seed)", words))
      guard seed % 3 == 0 else { continue }
      // A correction of one word touches five runs of the 196.
      var corrected = words
      for change in 0..<(seed / 12) { corrected[20 + change * 40] = "corrigé" }
      bulletins.append(Self.bulletin("b\(seed)", corrected))
    }
    _ = try store.insert(bulletins, engine: "")
    var expected: [String: Double] = [:]
    let runs = bulletins.map { Shingles($0) }
    for one in bulletins.indices {
      for other in bulletins.indices where one < other {
        let similarity = runs[one].similarity(to: runs[other])
        guard similarity >= 0.8 else { continue }
        let keys = [one, other].map { StoredBulletin.key(of: bulletins[$0]) }
        expected[keys.joined(separator: " ")] = similarity
      }
    }
    #expect(expected.count == 20)
    let found = try await store.duplicates()
    var pairs: [String: Double] = [:]
    for pair in found { pairs[pair.first.key + " " + pair.second.key] = pair.similarity }
    #expect(pairs == expected)
    #expect(found.map(\.similarity) == found.map(\.similarity).sorted(by: >))
    #expect(found.filter { $0.similarity == 1 }.count == 4)
  }

  @Test func similarityOfSets() {
    func similarity(_ one: String, _ other: String) -> Double {
      Shingles(SampleBulletins.make("a", "T\n" + one)).similarity(
        to: Shingles(SampleBulletins.make("b", "U\n" + other)))
    }
    #expect(similarity("un deux trois quatre cinq six", "un deux trois quatre cinq six") == 1)
    // Two runs each, of which one is common: one of three.
    #expect(
      similarity("un deux trois quatre cinq six", "un deux trois quatre cinq sept") == 1.0 / 3)
    #expect(similarity("un deux", "un deux") == 1)
    #expect(similarity("un deux", "trois") == 0)
    #expect(similarity("", "") == 0)
  }

  @Test("What is about the same comes before what is not")
  func similar() async throws {
    let store = MemoryStore()
    let rail = "La ligne ferroviaire vers Vientiane traverse la frontière laotienne."
    let other = "Le prix du café monte sur les marchés, disent les exportateurs."
    _ = try store.insert(
      [
        SampleBulletins.make("one", "Rail\n\(rail) Le chantier avance."),
        SampleBulletins.make("two", "Rail encore\n\(rail) Le financement est prêt."),
        SampleBulletins.make(
          "three", "Gare\nUne gare ferroviaire de la ligne ouvre à la frontière."),
        SampleBulletins.make("four", "Café\n\(other)"),
        SampleBulletins.make("five", "Café\n\(other)"),
      ], engine: "")
    let stored = try #require(try store.bulletin("one"))
    let found = try await store.similar(to: stored, limit: 2)
    #expect(found.map(\.bulletin.key) == ["two", "three"])
    #expect(found[0].similarity > found[1].similarity)
  }
}
