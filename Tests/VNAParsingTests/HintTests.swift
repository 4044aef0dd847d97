import Testing
import VNAModel
import VNAParsing
import VNAText

/// What callers, records and pages say of a bulletin before it is read, and who goes first.
@Suite struct HintTests {
  private static let text = "Hanoï (VNA) – Le ministre est arrivé hier à Huê. – VNA"

  private func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso)) }

  private func codes(_ bulletin: Bulletin) -> [String] { bulletin.diagnostics.map(\.code) }

  @Test(arguments: [
    ("fr", "fr"), ("FR", "fr"), ("fr-FR", "fr"), ("fr_FR", "fr"), (" fr ", "fr"), ("fra", "fr"),
    ("fre", "fr"), ("fr_FR.UTF-8", "fr"), ("fr_FR@euro", "fr"), ("ENG", "en"),
    ("en_US_POSIX", "en"),
    ("spa", "es"), ("vi-VN", "vi"), ("zh-Hans-CN", "zh"), ("chi", "zh"), ("cmn", "zh"),
    ("rus", "ru"),
  ])
  func aLanguageIsKnownHoweverItIsSpelt(_ tag: String, _ code: String) throws {
    let source = BulletinSource(SourceText(Self.text))
    let hinted = BulletinParser().parse(source, hints: ParseHints(language: tag))
    let configured = BulletinParser(ParserConfiguration(language: tag)).parse(Self.text)
    let line = Array("{\"text\":\"\(Self.text)\",\"language\":\"\(tag)\"}\n".utf8)
    let recorded = try #require(
      try BulletinParser().bulletins(in: line, name: "a.jsonl").first { _ in true }?.get())
    for bulletin in [hinted, configured, recorded] {
      #expect(bulletin.language == code)
      #expect(bulletin.languageConfidence == 1)
      #expect(!codes(bulletin).contains("unsupported-language"))
      if code == "fr" { #expect(bulletin.dates.count == 1) }
    }
  }

  @Test(arguments: ["", " ", "und", "und-Latn", "-", ".UTF-8"])
  func noLanguageIsNamed(_ tag: String) {
    let bulletin = BulletinParser(ParserConfiguration(language: tag)).parse(Self.text)
    #expect(bulletin == BulletinParser().parse(Self.text))
  }

  @Test(arguments: [("klingon", "klingon"), ("de-AT", "de"), ("DEU", "deu"), ("f", "f")])
  func aLanguageWithoutAPackIsSaid(_ tag: String, _ code: String) {
    let bulletin = BulletinParser(ParserConfiguration(language: tag)).parse(Self.text)
    #expect(bulletin.language == code)
    #expect(bulletin.dates.isEmpty)
    #expect(codes(bulletin).contains("unsupported-language"))
  }

  @Test func aPackOfARegionGoesBeforeThatOfItsLanguage() {
    let brazil = LanguagePack(code: "pt-BR", layout: LanguagePack.spanish.layout)
    let portugal = LanguagePack(code: "pt", layout: LanguagePack.spanish.layout)
    let parser = BulletinParser(ParserConfiguration(languages: [portugal, brazil]))
    let source = BulletinSource(SourceText("Hanoi"))
    for (tag, code) in [("pt_br", "pt-BR"), ("pt-PT", "pt"), ("PT", "pt")] {
      #expect(parser.parse(source, hints: ParseHints(language: tag)).language == code)
    }
  }

  @Test func theHintGoesBeforeTheConfiguration() throws {
    let parser = BulletinParser(
      ParserConfiguration(language: "en", referenceDate: try day("2020-01-05")))
    let hints = ParseHints(language: "fr", published: try day("2025-03-05"))
    let bulletin = parser.parse(BulletinSource(SourceText(Self.text)), hints: hints)
    #expect(bulletin.language == "fr")
    #expect(bulletin.referenceDate?.value.description == "2025-03-05")
    #expect(bulletin.referenceDate?.basis == .given)
    #expect(bulletin.dates.map { $0.value?.description } == ["2025-03-04"])
  }

  @Test func theRecordGoesBeforeTheConfigurationAndThePageBehindIt() throws {
    let configuration = ParserConfiguration(referenceDate: try day("2020-01-05"))
    let page =
      "<meta property=article:published_time content=2025-03-05><p>\(Self.text)</p>"
    let record = Array("{\"text\":\"\(Self.text)\",\"published\":\"2025-03-06\"}\n".utf8)
    let expected = [
      (page, nil, "2025-03-05 metadata"), (page, configuration, "2020-01-05 given"),
    ]
    for (page, configuration, reference) in expected {
      let parser = BulletinParser(configuration ?? ParserConfiguration())
      let date = parser.parse(BulletinSource(decoding: Array(page.utf8))).referenceDate
      #expect(date.map { "\($0.value) \($0.basis)" } == reference)
    }
    let recorded = try #require(
      try BulletinParser(configuration).bulletins(in: record, name: "a.jsonl").first { _ in true }?
        .get())
    #expect(recorded.referenceDate?.value.description == "2025-03-06")
    #expect(recorded.referenceDate?.basis == .metadata)
  }

  @Test func aDecodedPageTakesHints() throws {
    let page =
      Array("<p>Hano".utf8) + [0xEF] + Array(" (VNA) – Le <b>pont</b> &amp; hier.</p>".utf8)
    let source = BulletinSource(
      decoding: page, as: .html, name: "a", url: "https://exemple.vn/1")
    #expect(source.text.text.hasPrefix("Hanoï (VNA)"))
    #expect(source.text.text.contains("Le pont & hier."))
    #expect(source.url == "https://exemple.vn/1")
    #expect(source.mediaType == "text/html")
    let hints = ParseHints(language: "fr", published: try day("2025-03-05"))
    let bulletin = BulletinParser().parse(source, hints: hints)
    #expect(codes(bulletin).first == "invalid-utf8")
    #expect(bulletin.dates.map { $0.value?.description } == ["2025-03-04"])
    #expect(BulletinParser().explain(source, hints: hints).bulletin == bulletin)
    #expect(try BulletinParser().parseUnlessCancelled(source, hints: hints) == bulletin)
    // Tags of what is said to be text are its text.
    #expect(BulletinSource(decoding: Array("<p>a</p>".utf8), as: .text).text.text == "<p>a</p>")
  }

  @Test func theEngineNamesItsAnnotators() {
    #expect(BulletinParser().engine == "VNAKit \(BulletinParser.version)")
    let own = ParserConfiguration(annotators: [Astray { _, _ in }])
    #expect(BulletinParser(own).engine == "VNAKit \(BulletinParser.version) + astray")
  }
}

/// An annotator that adds what a test wants.
private struct Astray: Annotator {
  let name = "astray"
  let add: @Sendable (TokenView, inout Bulletin) -> Void
  func annotate(_ view: TokenView, _ bulletin: inout Bulletin) { add(view, &bulletin) }
}

/// What becomes of spans that an annotator gets wrong.
@Suite struct SpanCheckTests {
  private func parse(
    _ add: @escaping @Sendable (TokenView, inout Bulletin) -> Void
  ) -> (bulletin: Bulletin, warnings: [Diagnostic]) {
    let configuration = ParserConfiguration(
      annotations: .none, annotators: [Astray(add: add)], language: "fr")
    let bulletin = BulletinParser(configuration).parse("Hanoï (VNA) – Le pont. – VNA")
    return (bulletin, bulletin.diagnostics.filter { $0.code == "annotator-bad-span" })
  }

  @Test func goodSpansStay() {
    let (bulletin, warnings) = parse { view, bulletin in
      let excerpt = Excerpt(view.source, Span(0..<6))
      bulletin.people.append(Person(name: "Hanoï", mentions: [excerpt]))
      bulletin.people.append(Person(name: "nowhere", mentions: []))
      bulletin.quotes.append(Quote(excerpt, kind: .direct))
    }
    #expect(bulletin.people.map(\.name) == ["Hanoï", "nowhere"])
    #expect(bulletin.quotes.count == 1)
    #expect(warnings.isEmpty)
  }

  @Test func badSpansAreLeftOutAndSaid() {
    let (bulletin, warnings) = parse { view, bulletin in
      let source = view.source
      let good = Excerpt(source, Span(0..<6))
      let beyond = Excerpt(source, Span(0..<source.count + 1))
      let backwards = Excerpt(source, Span(start: 6, end: 0))
      let foreign = Excerpt(SourceText("1234"), Span(0..<4))
      bulletin.people.append(Person(name: "kept", roles: [foreign], mentions: [good, beyond]))
      bulletin.people.append(Person(name: "emptied", mentions: [backwards]))
      bulletin.organizations.append(Organization(name: "emptied", mentions: [foreign]))
      bulletin.places.append(Place(name: "emptied", kind: .city, mentions: [beyond]))
      bulletin.events.append(Event(.meeting, mentions: [beyond]))
      bulletin.quotes.append(Quote(foreign, kind: .direct))
      bulletin.quantities.append(Quantity(beyond, value: 1, kind: .count))
      bulletin.dates.append(TemporalExpression(backwards))
      bulletin.diagnostics.append(
        Diagnostic(.note, code: "own", message: "own", span: Span(0..<1000)))
    }
    #expect(
      bulletin.people == [
        Person(name: "kept", mentions: [Excerpt(bulletin.source.text, Span(0..<6))])
      ])
    #expect(bulletin.organizations.isEmpty && bulletin.places.isEmpty && bulletin.events.isEmpty)
    #expect(bulletin.quotes.isEmpty && bulletin.quantities.isEmpty && bulletin.dates.isEmpty)
    #expect(bulletin.diagnostics.first { $0.code == "own" }?.span == nil)
    #expect(warnings.count == 1)
    #expect(warnings.first?.severity == .warning)
    #expect(warnings.first?.message.contains("annotator astray named 10 places") == true)
  }
}
