import Foundation
import Testing
import VNAModel
import VNAParsing
import VNAPresentation

/// A page in the agency's manner, written for these tests.
private let page = """
  Le Vietnam et le Chili resserrent leurs liens
  Le port de Santiago. Photo : VNA
  Santiago (VNA) – Le ministre des Affaires étrangères Nguyen Van Minh a rencontré le 4 mars 2025 à \
  Santiago son homologue chilienne Carla Rojas.
  « Nos deux pays se connaissent depuis longtemps », a déclaré Carla Rojas, qui a promis \
  3,5 millions de dollars. -VNA
  """

@Suite struct AttributedStoryTests {
  private let bulletin = BulletinParser().parse(page)

  /// The texts of all runs of an attribute, with its value.
  private func runs<Key: AttributedStringKey>(
    _ story: AttributedString, _ key: Key.Type
  ) -> [(Int, String)] where Key.Value == Int {
    var found: [(Int, String)] = []
    for (entry, range) in story.runs[key] {
      if let entry { found.append((entry, String(story[range].characters))) }
    }
    return found
  }

  @Test func theTextIsTheStoryWithEmptyLinesBetween() {
    let lines = page.split(separator: "\n").map(String.init)
    #expect(String(bulletin.attributedStory().characters) == lines.joined(separator: "\n\n"))
  }

  @Test func everyNameIsAnAttributeWithItsEntry() throws {
    let story = bulletin.attributedStory()
    let people = runs(story, VNAAttributes.PersonAttribute.self)
    #expect(people.map(\.1) == ["Nguyen Van Minh", "Carla Rojas", "Carla Rojas"])
    for (entry, text) in people { #expect(bulletin.people[entry].name == text) }
    let dates = runs(story, VNAAttributes.DateAttribute.self)
    #expect(dates.count == 1)
    let date = try #require(dates.first)
    #expect(bulletin.dates[date.0].value?.description == "2025-03-04")
    let quantities = runs(story, VNAAttributes.QuantityAttribute.self)
    #expect(quantities.map(\.1) == ["3,5 millions de dollars"])
  }

  @Test func everyMentionIsCoveredByItsAttribute() {
    for text in bulletin.story.paragraphs {
      let attributed = bulletin.attributed(text)
      let places = bulletin.mentions(in: text).filter { $0.kind == .place }
      #expect(!places.isEmpty || !text.text.contains("Santiago"))
      #expect(
        runs(attributed, VNAAttributes.PlaceAttribute.self).map(\.1) == places.map(\.excerpt.text))
    }
  }

  @Test func mentionsAreFoundWithoutLoops() {
    let kinds = bulletin.mentionsByKind
    #expect(kinds[.quantity]?.map(\.excerpt.text) == ["3,5 millions de dollars"])
    #expect(kinds.values.reduce(0) { $0 + $1.count } == bulletin.mentions.count)
    let paragraphs = bulletin.mentionsByParagraph
    #expect(paragraphs.map(\.paragraph) == bulletin.story.paragraphs)
    #expect(paragraphs.last?.mentions.contains { $0.kind == .quantity } == true)
    #expect(paragraphs.first?.mentions.contains { $0.kind == .quantity } == false)
  }

  @Test func blocksAreAttributesToo() {
    var kinds: [Block.Kind] = []
    for (kind, _) in bulletin.attributedStory().runs[\.block] {
      if let kind { kinds.append(kind) }
    }
    #expect(kinds == [.headline, .caption, .paragraph, .paragraph])
  }

  @Test func mentionsAreLinksWhereTheyHaveAnAddress() {
    let story = bulletin.attributedStory { mention in
      mention.kind == .person ? URL(string: "app:person/\(mention.entry)") : nil
    }
    var links: [String] = []
    for (link, range) in story.runs[\.link] {
      if let link { links.append(link.absoluteString + " " + String(story[range].characters)) }
    }
    #expect(links.map { $0.split(separator: " ").last } == ["Minh", "Rojas", "Rojas"])
    #expect(links.first == "app:person/0 Nguyen Van Minh")
  }

  @Test func aSpanThatCutsALetterIsLeftOut() {
    var cut = BulletinParser().parse("Hanoï est une ville.")
    let source = cut.source.text
    cut.places = [
      Place(name: "Hano", kind: .city, mentions: [Excerpt(source, Span(start: 0, end: 5))])
    ]
    let text = cut.attributed(Excerpt(source, source.span))
    #expect(String(text.characters) == "Hanoï est une ville.")
    #expect(runs(text, VNAAttributes.PlaceAttribute.self).isEmpty)
  }

  /// The texts of the highlights, with the index of their span.
  private func highlighted(_ spans: [Span]) -> [String] {
    let story = bulletin.attributedStory(highlighting: spans)
    #expect(String(story.characters) == String(bulletin.attributedStory().characters))
    return runs(story, VNAAttributes.HighlightAttribute.self).map { "\($0.0) \($0.1)" }
  }

  /// The span of the first place of a text in the page.
  private func span(_ text: String) throws -> Span {
    let range = try #require(page.range(of: text))
    let start = page.utf8.distance(from: page.startIndex, to: range.lowerBound)
    return Span(start..<(start + text.utf8.count))
  }

  @Test func spansOfOnesOwnAreHighlighted() throws {
    #expect(highlighted([]).isEmpty)
    #expect(
      highlighted([try span("liens"), try span("homologue chilienne")])
        == ["0 liens", "1 homologue chilienne"])
    // Across what is an attribute already, in the middle of a name, and one inside another.
    #expect(highlighted([try span("rencontré le 4 mars")]) == ["0 rencontré le 4 mars"])
    #expect(highlighted([try span("Van")]) == ["0 Van"])
    #expect(
      highlighted([try span("promis 3,5 millions"), try span("3,5")])
        == ["0 promis ", "1 3,5", "0  millions"])
    // Over the end of a paragraph.
    #expect(
      highlighted([try span("leurs liens\nLe port")]) == ["0 leurs liens", "0 Le port"])
    // Nothing, a part of a letter, and what is not there.
    let accent = try span("é")
    #expect(
      highlighted([
        Span(5..<5), Span(Int(accent.start)..<Int(accent.start) + 1), Span(9000..<9001),
        Span(start: 9, end: 3),
      ]).isEmpty)
  }

  @Test func theParagraphAloneHasItsHighlights() throws {
    let paragraph = try #require(bulletin.story.paragraphs.last)
    let text = bulletin.attributed(paragraph, highlighting: [paragraph.span])
    #expect(
      runs(text, VNAAttributes.HighlightAttribute.self).map(\.1) == [paragraph.text])
  }
}
