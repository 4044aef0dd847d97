import Testing
import VNAModel

@Suite struct BulletinTests {
  func bulletin(_ blocks: [(Block.Kind, Int)]) -> Bulletin {
    let count = blocks.last?.1 ?? 0
    var bulletin = Bulletin(
      BulletinSource(SourceText(String(repeating: "x", count: count))))
    var start = 0
    for (kind, end) in blocks {
      bulletin.blocks.append(Block(kind, Span(start..<end)))
      start = end
    }
    return bulletin
  }

  @Test func theIdentifierIsThatOfTheTextUnlessSet() {
    var bulletin = bulletin([(.paragraph, 5)])
    let other = bulletin
    let own = bulletin.source.text.withBytes(ContentID.make)
    #expect(bulletin.id == own)
    bulletin.id = "mine"
    #expect(bulletin.id == "mine")
    #expect(bulletin != other)
    bulletin.id = own
    #expect(bulletin == other)
  }

  @Test func theBlockOfAByte() {
    let blocks: [(Block.Kind, Int)] = [
      (.headline, 3), (.caption, 4), (.paragraph, 10), (.signOff, 14), (.marker, 15),
      (.relatedKicker, 16), (.relatedHeadline, 20), (.residue, 30),
    ]
    let bulletin = bulletin(blocks)
    var start = 0
    for (kind, end) in blocks {
      for offset in start..<end {
        #expect(bulletin.blockKind(at: UInt32(offset)) == kind)
        let isInStory = [.headline, .caption, .paragraph, .signOff].contains(kind)
        #expect(bulletin.isInStory(Span(offset..<offset)) == isInStory)
      }
      start = end
    }
    #expect(bulletin.blockKind(at: 30) == nil)
    #expect(bulletin.blockKind(at: .max) == nil)
    #expect(!bulletin.isInStory(Span(40..<41)))
    #expect(Bulletin(BulletinSource(.empty)).blockKind(at: 0) == nil)
  }

  @Test func theBodyLosesDatelineAndSignOff() throws {
    let text = "Bakou (VNA) –\u{A0} Le texte. \nEncore.\u{3000}\u{202F}-VNA\n-AVI"
    let source = SourceText(text)
    func excerpt(_ words: String) throws -> Excerpt {
      let all = Array(text.utf8)
      let sought = Array(words.utf8)
      let start = try #require(
        (0...(all.count - sought.count)).first { all[$0...].starts(with: sought) })
      return Excerpt(source, Span(start..<(start + sought.count)))
    }
    var story = Story(
      dateline: Dateline(try excerpt("Bakou (VNA) –"), agency: "VNA"),
      paragraphs: [
        try excerpt("Bakou (VNA) –\u{A0} Le texte."),
        try excerpt("Encore.\u{3000}\u{202F}-VNA"),
      ],
      signOff: SignOff(try excerpt("-VNA"), agency: "VNA"))
    #expect(story.body.map(\.text) == ["Le texte.", "Encore."])
    // A paragraph that is nothing but the sign-off leaves nothing.
    story.paragraphs = [try excerpt("-AVI")]
    story.signOff = SignOff(try excerpt("-AVI"), agency: "AVI")
    #expect(story.body.isEmpty)
    // A paragraph of another, shorter source does no harm.
    story.paragraphs = [Excerpt(SourceText("x"), Span(0..<50))]
    #expect(story.body.isEmpty)
  }

  @Test func kindsKnowWhetherTheyAreOfOtherStories() {
    let related: Set<Block.Kind> = [
      .relatedKicker, .relatedHeadline, .relatedTeaser, .relatedCaption,
    ]
    for kind in Block.Kind.allCases { #expect(kind.isRelated == related.contains(kind)) }
  }
}
