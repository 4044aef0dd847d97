import Testing
import VNAModel
import VNAText

@testable import VNAParsing

/// What quotes and events ask of the people that were found.
@Suite struct PeopleIndexTests {
  private struct Read {
    var index: PeopleIndex
    var tokens: TokenTable
    var source: SourceText

    /// The token at the first place of some text after `start`.
    func token(_ text: String, after start: Int = 0) throws -> Int {
      let place = try #require(
        (start..<tokens.count).first { source.text(span($0)).hasPrefix(text) }, "\(text)")
      return place
    }

    func person(of title: RolePhrase) -> Int? {
      tokens.withBuffer { index.person(of: title, in: $0) }
    }

    func span(_ token: Int) -> Span {
      Span(start: tokens[token].start, end: tokens[tokens.count - 1].end)
    }
  }

  private func read(_ text: String) -> Read {
    let source = SourceText(text)
    var tokens = TokenTable(lexicon: .french)
    var matches = MatchTable()
    let segments = [AnnotationSegment(kind: .paragraph, span: source.span, item: nil)]
    let index = source.withBytes { bytes in
      tokens.append(source: bytes, range: 0..<source.count)
      Lexicon.french.match(tokens, into: &matches)
      return segments.withUnsafeBufferPointer { segments in
        tokens.withBuffer { tokens in
          matches.withBuffer { matches in
            var context = AnnotationContext(
              source: source, bytes: bytes, pack: .french, segments: segments, tokens: tokens,
              matches: matches, givenDate: nil,
              claims: ContiguousArray(repeating: .none, count: tokens.count), trace: nil)
            return PeopleAnnotator.annotate(&context)
          }
        }
      }
    }
    return Read(index: index, tokens: tokens, source: source)
  }

  @Test func mentionsAreFoundByToken() throws {
    let read = read("Le ministre Phan Van Giang a reçu son homologue lao Khamliang Outhakaysone.")
    let inside = try read.token("Van")
    let mention = try #require(read.index.mention(at: inside))
    #expect(read.index.people[mention.person].name == "Phan Van Giang")
    #expect(read.index.mention(at: try read.token("reçu")) == nil)
    #expect(read.index.mentions(in: 0..<read.tokens.count).count == 2)
    #expect(read.index.lastPerson(before: try read.token("reçu")) == mention.person)
    #expect(read.index.lastPerson(before: try read.token("ministre")) == nil)
  }

  @Test func rolesTellTheCountry() {
    let read = read(
      "Le Premier ministre japonais Ishiba Shigeru et le président du Laos Thongloun Sisoulith "
        + "ont reçu Pham Minh Chinh.")
    #expect(
      read.index.people.map(\.name) == ["Ishiba Shigeru", "Thongloun Sisoulith", "Pham Minh Chinh"])
    #expect(read.index.records.map(\.country) == ["JP", "LA", "VN"])
  }

  @Test func titlesMeanThePersonNamedBefore() throws {
    let read = read(
      "Le président américain Donald Trump a appelé le secrétaire général du Parti, Tô Lâm. "
        + "Le secrétaire général a exposé sa position. Le président américain l’a remercié.")
    let sentence = try read.token("Le secrétaire général a")
    let secretary = try #require(read.index.title(at: sentence + 1))
    #expect(
      read.person(of: secretary).map { read.index.people[$0].name }
        == "Tô Lâm")
    let president = try #require(read.index.title(at: try read.token("président américain l")))
    #expect(president.country == "US")
    #expect(
      read.person(of: president).map { read.index.people[$0].name }
        == "Donald Trump")
  }

  @Test func titlesOfAnotherCountryMeanNobody() throws {
    let read = read(
      "Le ministre vietnamien Phan Van Giang est arrivé. Le ministre chinois l’attendait.")
    let title = try #require(read.index.title(at: try read.token("ministre chinois")))
    #expect(read.person(of: title) == nil)
  }
}
