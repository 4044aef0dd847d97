import VNAModel

/// A bulletin in whose every string stand the characters that formats are made of, control
/// characters and marks that turn the direction of writing.
enum HostileBulletin {
  static let texts = [
    "</script><script>alert(1)</script>", "=cmd()|' /C calc'!A0",
    "]]> <!-- --> <?php ?> &amp; &lt;",
    "BEGIN:VEVENT\r\nSUMMARY:x\\n;,", "\u{0}\u{1}\u{8}\u{B}\u{C}\u{1B}[31m\u{7F}\u{85}\u{9B}2J",
    "a\u{2028}b\u{2029}c", "\u{202E}desrever\u{202C} \u{200F}\u{2066}",
    "| `x` * _y_ [z](javascript:w)",
    "\"quoted\" 'single' \\ back\tslash", "T1\tPER 0 1\tx\n\nT2", noncharacters + "\u{FEFF}",
    "# not a heading\n- nor a list\n---\n1. nor this", "+1 @me -2", "👩‍👩‍👧‍👦🇻🇳 e\u{301}",
  ]

  /// No literal can hold them all.
  private static let noncharacters = [0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE]
    .compactMap { Unicode.Scalar($0 as UInt32) }.map { String($0) }.joined()

  static func make() throws -> Bulletin {
    let all = texts.joined(separator: " ")
    let long = String(repeating: "mot", count: 3500)
    let source = SourceText(
      all + "\n" + texts.joined(separator: "\n") + "\n" + long + "\nBody " + all + " end\n")
    let find = EveryKey.Finder(source: source)
    let whole = try find(all)
    let pieces = try texts.map { try find($0, 2) }
    let body = try find("Body " + all + " end")
    let inBody = try find(all, 2)
    var bulletin = Bulletin(
      BulletinSource(
        source, name: "../../" + all, encoding: all, mediaType: all, url: "javascript:" + all,
        record: .init(id: all, line: 3, extra: [all: .string(all)])))
    bulletin.id = all
    bulletin.language = all
    bulletin.languageConfidence = .infinity
    bulletin.referenceDate = ReferenceDate(
      .point(TemporalPoint(year: .year(9999), month: 12, day: 31)), basis: .given)
    bulletin.blocks = [Block(.paragraph, source.span)]
    bulletin.story = Story(
      headline: whole, repeatedHeadlines: [whole], standfirst: whole,
      dateline: Dateline(pieces[0], places: [.init(name: all, country: all)], agency: all),
      paragraphs: pieces + [try find(long), body],
      captions: pieces.map { Caption($0, credit: all) }, signOff: SignOff(pieces[3], agency: all))
    bulletin.related = RelatedStories(
      markers: [whole],
      items: [
        RelatedStory(
          kicker: whole, headline: whole, teaser: whole, captions: [Caption(whole, credit: all)])
      ])
    bulletin.residue = [whole]
    bulletin.dates = pieces.map {
      TemporalExpression(
        $0, value: .point(TemporalPoint(year: .year(2025), month: 2, day: 30)), mod: all,
        quant: all, freq: all, timex3: [.init(span: $0.span, type: all, value: all)])
    }
    // Nested to the depth of the list, and beyond the end of the source.
    bulletin.people = texts.map { Person(name: $0, roles: [inBody], mentions: [inBody, whole]) }
    let beyond = Excerpt(source, Span(start: 5, end: .max))
    let cut = Excerpt(source, Span(start: UInt32(source.count) - 1, end: 2))
    bulletin.people.append(Person(name: "", mentions: [beyond, cut]))
    bulletin.organizations = texts.map {
      Organization(name: $0, acronym: all, mentions: [inBody])
    }
    bulletin.places = texts.map {
      Place(name: $0, kind: .other, country: all, mentions: [inBody])
    }
    bulletin.quantities = [
      Quantity(inBody, value: .nan, unit: all, kind: .money, bound: .about),
      Quantity(inBody, value: -.infinity, unit: all, kind: .count),
    ]
    bulletin.quotes = texts.map { Quote(inBody, kind: .reported, speaker: $0) }
    bulletin.events = [
      Event(
        .other, isMain: true, place: all, country: all,
        date: .point(TemporalPoint(year: .year(9999), month: 12, day: 31)),
        actors: texts.map { .init(name: $0, kind: .person, country: all, role: all) },
        mentions: [inBody])
    ]
    bulletin.diagnostics = [Diagnostic(.note, code: all, message: all, span: source.span)]
    return bulletin
  }
}
