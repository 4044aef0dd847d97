import Testing
import VNAModel
import VNAStorageTesting

@testable import VNAStorage

@Suite("Checksums and records")
struct CodingTests {
  @Test func crc32c() {
    func checksum(_ bytes: [UInt8]) -> UInt32 { bytes.withUnsafeBytes { CRC32C.checksum($0) } }
    // RFC 3720, appendix B.4.
    #expect(checksum([]) == 0)
    #expect(checksum(Array("123456789".utf8)) == 0xE306_9283)
    #expect(checksum([UInt8](repeating: 0, count: 32)) == 0x8A91_36AA)
    #expect(checksum([UInt8](repeating: 0xFF, count: 32)) == 0x62A8_AB43)
    #expect(checksum(Array(0..<32)) == 0x46DD_794E)
    let all = Array("The archive".utf8)
    for cut in 0...all.count {
      let head = checksum(Array(all[..<cut]))
      let whole = Array(all[cut...]).withUnsafeBytes { CRC32C.checksum($0, seed: head) }
      #expect(whole == checksum(all))
    }
  }

  @Test func sipHash() {
    // The reference implementation's vectors for 128 bits: key 00 … 0F, message 00 … n - 1.
    let secret: (UInt64, UInt64) = (0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908)
    func hash(_ count: UInt8) -> KeyHash {
      Array(0..<count).withUnsafeBytes { KeyHash($0, secret) }
    }
    #expect(hash(0) == KeyHash(low: 0xe6a8_25ba_047f_81a3, high: 0x9302_55c7_1472_f66d))
    #expect(hash(1) == KeyHash(low: 0x44af_996b_d8c1_87da, high: 0x45fc_229b_1159_7634))
  }

  @Test func entriesHaveTheirSize() {
    #expect(MemoryLayout<Entry>.size == Entry.byteCount)
    #expect(MemoryLayout<Entry>.stride == Entry.byteCount)
  }

  private func encoded(_ bulletin: Bulletin) -> [UInt8]? {
    var buffer = RecordBuffer()
    var encoder = BulletinEncoder()
    guard encoder.write(bulletin, to: &buffer) else { return nil }
    return Array(buffer.bytes)
  }

  @Test func bulletinsComeBack() throws {
    for bulletin in [SampleBulletins.full, Bulletin(BulletinSource(.empty))]
      + SampleBulletins.random(50, seed: 3)
    {
      let bytes = try #require(encoded(bulletin))
      let back = try bytes.withUnsafeBytes {
        try BulletinDecoder.read($0, of: bulletin.source.text)
      }
      #expect(back == bulletin)
    }
  }

  @Test("No bytes make the decoder trap or leave the source")
  func damagedAnnotations() throws {
    let bulletin = SampleBulletins.full
    let bytes = try #require(encoded(bulletin))
    var random = RandomNumbers(seed: 5)
    for round in 0..<4000 {
      var damaged = bytes
      if round < bytes.count {
        damaged = Array(bytes[..<round])
      } else {
        for _ in 0...random.below(3) {
          damaged[random.below(damaged.count)] = UInt8(random.below(256))
        }
      }
      let back = damaged.withUnsafeBytes {
        try? BulletinDecoder.read($0, of: bulletin.source.text)
      }
      for mention in back?.mentions ?? [] { _ = mention.excerpt.text }
    }
  }

  @Test("A bulletin that could not be read again is refused")
  func unsoundBulletins() {
    var bulletin = Bulletin(BulletinSource(SourceText("abc")))
    bulletin.residue = [Excerpt(bulletin.source.text, Span(start: 2, end: 9))]
    #expect(encoded(bulletin) == nil)
    bulletin.residue = []
    bulletin.referenceDate = ReferenceDate(.point(TemporalPoint(year: .year(-5))), basis: .given)
    #expect(encoded(bulletin) == nil)
  }
}

@Suite("The query language")
struct QueryParserTests {
  @Test(arguments: [
    ("\"rail", 1, "the quotation has no end"), ("a \"b", 3, "the quotation has no end"),
    ("é  nom:x", 4, "there is no field 'nom'"), ("-", 1, "nothing follows the minus"),
    ("a - b", 3, "nothing follows the minus"), ("OR a", 1, "OR stands between two terms"),
    ("a OR", 3, "OR stands between two terms"), ("a OR -b", 6, "what OR joins cannot be excluded"),
    ("-a OR b", 4, "OR stands between two terms"), ("a OR date:2025", 6, "OR joins no days"),
    ("-date:2025", 1, "days cannot be excluded"), ("a*b", 1, "a star can only end a word"),
    ("*", 1, "there is no word to look for"), ("\"...\"", 1, "there is no word to look for"),
    ("person:", 7, "nothing follows 'person:'"), ("person: x", 7, "nothing follows 'person:'"),
    ("=", 1, "nothing follows '='"),
    ("country:Laos", 9, "a country is a code of two letters, as LA"),
    ("event:party", 7, "there is no type of event 'party'"),
    ("person:=x", 8, "'=' is for words of the text"),
    ("person:!!", 8, "there is no name to look for"),
    ("date:2025-13", 6, "'2025-13' is no day, month or year such as 2025-10"),
    ("since:2026 until:2025", 12, "no day is left: the last one is before the first"),
  ])
  func errorsPointAtTheColumn(_ text: String, _ column: Int, _ message: String) {
    let error = #expect(throws: QueryError.self) { try Query(text) }
    #expect(error?.column == column)
    #expect(error?.message == message)
  }

  @Test func terms() throws {
    let query = try Query("rail -\"a b\" headline:=œuvr* x OR «y z»")
    #expect(query.clauses.count == 4)
    #expect(query.clauses[0] == .init([.init("rail")]))
    #expect(query.clauses[1] == .init([.init("a b", isPhrase: true)], isExcluded: true))
    #expect(
      query.clauses[2] == .init([.init("œuvr", in: .headline, isPrefix: true, isExact: true)]))
    #expect(query.clauses[3] == .init([.init("x"), .init("y z", isPhrase: true)]))
    let days = try Query("date:2025-02").dates
    #expect(days.first == CivilDate(year: 2025, month: 2, day: 1))
    #expect(days.last == CivilDate(year: 2025, month: 2, day: 28))
    #expect(try Query("date:..2025").dates.first == nil)
    #expect(try Query("12:30").clauses.count == 1)
  }

  @Test("A snippet shows the terms, and its spans are those of the source")
  func snippets() throws {
    let text =
      "Un titre\n" + String(repeating: "Rien ici. ", count: 40)
      + "Le chemin\nde fer vers Đà Nẵng ouvre."
    let bulletin = SampleBulletins.make("a", text)
    let maker = SnippetMaker(try Query("\"chemin de fer\" \"da nang\""), length: 60)
    let snippet = try #require(maker.snippet(of: bulletin))
    #expect(snippet.pieces.filter(\.isMatch).map(\.text) == ["chemin de fer", "Đà Nẵng"])
    #expect(snippet.matches.map { bulletin.source.text.text($0) } == ["chemin\nde fer", "Đà Nẵng"])
    #expect(bulletin.source.text.text(snippet.span).contains("chemin\nde fer vers Đà Nẵng"))
    let plain = try #require(SnippetMaker(Query(), length: 20).snippet(of: bulletin))
    #expect(plain.text.hasPrefix("Rien ici.") && plain.matches.isEmpty)
    let chinese = SampleBulletins.make("c", "中国\n中国人民在河内。")
    let found = SnippetMaker(try Query("人民")).matches(in: chinese)
    #expect(found.map { chinese.source.text.text($0) } == ["人民"])
  }
}
