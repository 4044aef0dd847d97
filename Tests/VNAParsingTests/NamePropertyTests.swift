import Testing
import VNAModel
import VNAParsing

/// What holds for every text, however broken.
@Suite struct NamePropertyTests {
  private static let story = """
    Bakou (VNA) – Le secrétaire général du Comité central (CC) du Parti communiste du Vietnam (PCV) \
    a visité l'Université d'économie de Hô Chi Minh-Ville (UEH), à Hô Chi Minh-Ville.

    Le ministère de la Culture, des Sports et du Tourisme et le groupe Sun Group ont ouvert \
    l'aéroport international de Nôi Bài, la baie d'Ha Long et les communes de Tân Phu, Vinh Lôc et \
    Long Giang, dans le Centre duVietnam, sur la ligne Hanoï-Vientiane.

    Au 21e Sommet de l'ASEAN, l'Association des nations de l'Asie du Sud-Est (ASEAN), Airports of \
    Thailand (AOT) et des groupes comme Siemens, AstraZeneca et Marvell ont signé en mer Orientale, \
    dans le Sud-Est du pays et l'archipel de Truong Sa.-VNA
    """

  private func check(_ bulletin: Bulletin, _ text: String) {
    let source = bulletin.source.text
    for organization in bulletin.organizations {
      #expect(!organization.name.isEmpty && !organization.mentions.isEmpty, "\(text)")
      #expect(organization.mentions.contains { $0.text == organization.name }, "\(text)")
    }
    for place in bulletin.places {
      #expect(!place.name.isEmpty && !place.mentions.isEmpty, "\(text)")
      #expect(place.mentions.contains { $0.text == place.name }, "\(text)")
      #expect(place.country.map { $0.utf8.count == 2 } ?? true, "\(text)")
    }
    let spans = bulletin.organizations.flatMap(\.mentions) + bulletin.places.flatMap(\.mentions)
    for mention in spans {
      #expect(!mention.span.isEmpty && Int(mention.span.end) <= source.count, "\(text)")
      // No name begins or ends inside a character.
      #expect(String(validating: source[mention.span], as: UTF8.self) != nil, "\(text)")
    }
    for place in bulletin.places {
      let starts = place.mentions.map(\.span.start)
      #expect(starts == starts.sorted(), "\(text)")
    }
  }

  @Test func holdForAStory() {
    let bulletin = NameReading.bulletin(Self.story)
    #expect(bulletin.organizations.count > 5 && bulletin.places.count > 8)
    check(bulletin, Self.story)
    #expect(bulletin == NameReading.bulletin(Self.story))
  }

  @Test func holdForEveryBeginning() {
    let scalars = Array(Self.story.unicodeScalars)
    for length in stride(from: 1, to: scalars.count, by: 7) {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[..<length])
      check(NameReading.bulletin(String(text)), String(text))
    }
  }

  @Test func holdForMutations() {
    var state: UInt64 = 7
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let original = Array(Self.story.utf8)
    let signs = Array("()-',.: dDéA5\n«»".utf8)
    for _ in 0..<300 {
      var bytes = original
      for _ in 0..<1 + random(12) {
        let index = random(bytes.count)
        switch random(4) {
        case 0: bytes[index] = signs[random(signs.count)]
        case 1: bytes.remove(at: index)
        case 2: bytes.insert(signs[random(signs.count)], at: index)
        default: bytes[index] = UInt8(random(256))
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      check(NameReading.bulletin(text), text)
    }
  }

  @Test func areTheSameWithScratchOfAnotherText() {
    var scratch = ParserScratch()
    let hints = ParseHints(language: "fr")
    let other = BulletinSource(SourceText("Le groupe FPT est à Hanoï."))
    let source = BulletinSource(SourceText(Self.story))
    _ = NameReading.parser.parse(other, hints: hints, reusing: &scratch)
    let second = NameReading.parser.parse(source, hints: hints, reusing: &scratch)
    #expect(second == NameReading.bulletin(Self.story))
  }
}
