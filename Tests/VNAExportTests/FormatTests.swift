import Testing
import VNAModel

@testable import VNAExport

/// Values that no golden file holds.
@Suite struct FormatTests {
  @Test(
    "A span in one TIMEX3 is a quarter, a half-year or a duration between two ends",
    arguments: [
      ("2025-01/2025-03", "type=\"DATE\" value=\"2025-Q1\">x</TIMEX3>"),
      ("2025-10/2025-12", "type=\"DATE\" value=\"2025-Q4\">x</TIMEX3>"),
      ("2025-07/2025-12", "type=\"DATE\" value=\"2025-H2\">x</TIMEX3>"),
      (
        "2025-01/2025-09",
        "type=\"DURATION\" value=\"P9M\" beginPoint=\"t2\" endPoint=\"t3\">x</TIMEX3>"
          + "<TIMEX3 tid=\"t2\" type=\"DATE\" value=\"2025-01\"/>"
          + "<TIMEX3 tid=\"t3\" type=\"DATE\" value=\"2025-09\"/>"
      ),
      (
        "2025/2030",
        "type=\"DURATION\" value=\"P6Y\" beginPoint=\"t2\" endPoint=\"t3\">x</TIMEX3>"
          + "<TIMEX3 tid=\"t2\" type=\"DATE\" value=\"2025\"/>"
          + "<TIMEX3 tid=\"t3\" type=\"DATE\" value=\"2030\"/>"
      ),
      (
        "2024-02-28/2024-03-01",
        "type=\"DURATION\" value=\"P3D\" beginPoint=\"t2\" endPoint=\"t3\">x</TIMEX3>"
          + "<TIMEX3 tid=\"t2\" type=\"DATE\" value=\"2024-02-28\"/>"
          + "<TIMEX3 tid=\"t3\" type=\"DATE\" value=\"2024-03-01\"/>"
      ),
    ])
  func timeSpans(value: String, element: String) throws {
    let source = SourceText("x")
    let all = Excerpt(source, source.span)
    var bulletin = Bulletin(BulletinSource(source))
    bulletin.story.paragraphs = [all]
    bulletin.dates = [TemporalExpression(all, value: TemporalValue(value))]
    let text = String(decoding: TimeMLExporter().bytes(of: bulletin), as: UTF8.self)
    #expect(text.contains("<TEXT><TIMEX3 tid=\"t1\" " + element + "</TEXT>"))
  }

  @Test func days() throws {
    let day = try #require(ExportDay("1975-05-07"))
    #expect(day.iso == "1975-05-07")
    #expect(day.basic == "19750507")
    #expect(day.rfc3339 == "1975-05-07T12:00:00+07:00")
    #expect(day.rfc822 == "Wed, 07 May 1975 12:00:00 +0700")
    #expect(day.utcStamp == "19750507T050000Z")
    #expect(ExportDay("2024-02-28")?.next?.iso == "2024-02-29")
    #expect(ExportDay("9999-12-31")?.next == nil)
    for text in ["2025-02-30", "2025-5-7", "20250507", "2025-05-07T10:00", "0000-01-01", ""] {
      #expect(ExportDay(text) == nil, "\(text)")
    }
  }

  @Test(
    arguments: [
      ("https://example.org/a?b=1&c=é#d#e", "https://example.org/a?b=1&c=%C3%A9#d%23e"),
      ("HTTP://example.org", "http://example.org"),
      ("https://example.org/%zz%20\"<>", "https://example.org/%25zz%20%22%3C%3E"),
      ("javascript:alert(1)", nil), ("https://", nil), ("https:///a", nil),
      ("https://a b/", nil), ("https://user@example.org/", nil), ("//example.org", nil),
      ("ftp://example.org/", nil), ("https://example.org:80\u{0}/", nil),
    ] as [(String, String?)])
  func addresses(text: String, address: String?) {
    #expect(URIText.web(text) == address)
  }

  @Test func markdownIsEscapedWhereItMatters() {
    #expect(MarkdownText.escaped("12. Mai") == "12\\. Mai")
    #expect(MarkdownText.escaped("  - a\n# b | c") == "\\- a \\# b \\| c")
    #expect(MarkdownText.escaped("a - b, 1.5 = x") == "a - b, 1.5 = x")
    #expect(
      MarkdownText.escaped("<b> [x](y) http://z www.z") == "\\<b\\> \\[x\\](y) http\\://z www\\.z")
  }

  @Test(
    arguments: [
      ("e\u{301}", "é"), ("a\u{302}\u{301}", "ấ"), ("a\u{301}\u{323}", "ạ\u{301}"),
      ("u\u{31B}\u{309}", "ử"), ("D\u{323}", "Ḍ"), ("и\u{306}", "й"), ("x\u{301}", "x\u{301}"),
      ("r\u{327}\u{301}", "ŗ\u{301}"), ("o\u{321}\u{301}", "ó\u{321}"),
      ("s\u{328}\u{301}", "ś\u{328}"), ("\u{301}", "\u{301}"), ("é", "é"), ("北京", "北京"),
    ])
  func composition(text: String, composed: String) {
    let scalars = Array(Composition.composed(text).unicodeScalars)
    #expect(scalars == Array(composed.unicodeScalars))
  }

  /// Crossing mentions, mentions that leave the text, and mentions in the wrong order of nesting.
  @Test func stepsNest() {
    let source = SourceText("abcdefgh")
    func mention(_ kind: Mention.Kind, _ range: Range<Int>) -> Mention {
      Mention(kind, entry: 0, Excerpt(source, Span(range)))
    }
    let mentions = [
      mention(.event, 0..<5), mention(.person, 1..<3), mention(.role, 1..<3),
      mention(.place, 4..<6),
      mention(.date, 6..<8), mention(.quote, 7..<9),
    ]
    func shown(_ steps: [MentionStep]) -> String {
      steps.map { step in
        switch step {
        case .text(let span): source.text(span)
        case .begin(let mention): "<\(mention.kind)>"
        case .end: ">"
        }
      }.joined()
    }
    let whole = Excerpt(source, source.span)
    #expect(
      shown(MentionSteps(mentions).steps(whole)) == "<event>a<person><role>bc>>de>f<date>gh>")
    #expect(
      shown(MentionSteps(mentions) { _, _ in false }.steps(whole)) == "<event>abcde>f<date>gh>")
    #expect(
      shown(MentionSteps(mentions, kinds: [.place, .role]).steps(whole))
        == "a<role>bc>d<place>ef>gh")
    #expect(
      shown(MentionSteps(mentions).steps(Excerpt(source, Span(1..<4)))) == "<person><role>bc>>d")
  }

  /// The order in which workers add bulletins changes nothing.
  @Test func graphsDoNotDependOnTheOrder() throws {
    let bulletins = try ExportSamples.golden.map(ExportSamples.bulletin)
    for type in [GraphMLExporter.self, GEXFExporter.self] as [any Exporter.Type] {
      let options = ExportOptions(["links": "stories"])
      let forward = try type.init(options).bytes(of: bulletins)
      #expect(try type.init(options).bytes(of: bulletins.reversed()) == forward)
    }
  }

  @Test func anIndexHasTheNameOfOne() {
    for name in ["vna", "vna-2025.10_a", "0a"] {
      #expect(throws: Never.self) { try BulkExporter(index: name) }
    }
    for name in [
      "", "VNA", "-a", "_a", ".a", "a b", "é", "a\"", String(repeating: "a", count: 256),
    ] {
      #expect(throws: ExportError.self) { try BulkExporter(index: name) }
    }
  }

  @Test func aFeedHasAddressesOfTheWeb() {
    let options = ExportOptions(["home-page": "javascript:x"])
    #expect(throws: ExportError.self) { try RSSExporter(options) }
    #expect(throws: ExportError.self) { try AtomExporter(ExportOptions(["feed-url": "x"])) }
  }
}
