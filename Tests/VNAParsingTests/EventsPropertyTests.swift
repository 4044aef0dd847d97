import Testing
import VNAModel
import VNAParsing
import VNATestSupport

/// What holds of the events of every text.
@Suite struct EventsPropertyTests {
  @Test(arguments: EventStory.all) func actorsAndPlacesAreOfTheLists(_ story: EventStory) {
    let bulletin = story.bulletin
    let people = Set(bulletin.people.map(\.name))
    let organizations = Set(bulletin.organizations.map(\.name))
    var places = Set(bulletin.places.map(\.name))
    for event in bulletin.events {
      for actor in event.actors {
        switch actor.kind {
        case .person: #expect(people.contains(actor.name))
        case .organization: #expect(organizations.contains(actor.name))
        case .country: #expect(places.contains(actor.name))
        }
      }
      #expect(Set(event.actors.map(\.name)).count == event.actors.count)
    }
    places.formUnion(bulletin.story.dateline?.places.map(\.name) ?? [])
    for place in bulletin.events.compactMap(\.place) { #expect(places.contains(place)) }
  }

  @Test(arguments: EventStory.all) func mentionsLieInTheText(_ story: EventStory) {
    let bulletin = story.bulletin
    for event in bulletin.events {
      #expect(!event.mentions.isEmpty)
      for mention in event.mentions {
        #expect(!mention.span.isEmpty && Int(mention.span.end) <= bulletin.source.text.count)
      }
      if event.kind == .disaster { #expect(event.actors.isEmpty) }
    }
    let main = bulletin.events.filter(\.isMain)
    #expect((1...3).contains(main.count))
    #expect(main.allSatisfy { bulletin.isInStory($0.mentions[0].span) })
  }

  @Test(arguments: EventStory.all) func areTheSameEachTime(_ story: EventStory) {
    #expect(story.bulletin.events == story.bulletin.events)
  }

  @Test func readsAnythingWithoutTrouble() {
    // Words of the stories in a random order, cut and doubled.
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let words = EventStory.all.flatMap { $0.text.split(separator: " ").map(String.init) }
    for _ in 0..<150 {
      let text = (0..<next(120)).map { _ in words[next(words.count)] }.joined(separator: " ")
      let bulletin = EventReading.read("Hanoï (VNA) – " + text)
      for event in bulletin.events { #expect(!event.mentions.isEmpty) }
    }
  }

  @Test(arguments: [
    ("fr", "le ministre Lê Van Nam a reçu vendredi à Hanoï la délégation de Vientiane, "),
    (
      "en",
      "Minister Le Van Nam received on Friday the visitor's host before To Lam's visit to Laos, "
    ),
    ("es", "recibió el ministro Le Van Nam a la delegación de Laos y al visitante, entre ellos, "),
  ])
  func takesLinearTimeWithoutAFullStop(_ language: String, _ clause: String) {
    func time(_ count: Int) -> Duration {
      let text = "Hanoi (VNA) – " + String(repeating: clause, count: count)
      return (0..<3).map { _ in
        CPUTime.measure {
          #expect(!EventReading.read(text, in: language).events.isEmpty)
        }
      }.min() ?? .zero
    }
    // Each event looks at each place: without bounds a thousand times as long for ten times the text.
    let growth = time(500) / max(time(50), .microseconds(200))
    #expect(growth < 30, "\(growth) times as long for ten times the text")
  }

  @Test func findsNoneInALanguageWithoutItsTables() {
    let parser = BulletinParser(ParserConfiguration(language: "vi"))
    let bulletin = parser.parse("Hanoi (VNA) – The President received the ambassador on Monday.")
    #expect(bulletin.events.isEmpty)
  }
}
