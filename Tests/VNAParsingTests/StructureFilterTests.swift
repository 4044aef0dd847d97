import Testing

@testable import VNAParsing

/// A filter may let through what is no phrase, but it must never keep one out.
@Suite struct StructureFilterTests {
  @Test func noPhraseIsKeptOutAsPagesWriteIt() {
    let layouts = LanguagePack.all.map(\.layout)
    let lexicon = LayoutLexicon(layouts)
    for words in layouts {
      let lists: [([String], LineOpenings)] = [
        (words.markers, .marker), (words.residueOpenings, .residue), (words.residueLines, .site),
        (words.bylineLeads, .site), (words.homeWords, .site), (words.residueWords, .shareBar),
        (words.dateWords, .date), (words.sections, .section),
      ]
      for (phrases, opening) in lists {
        for phrase in phrases {
          for text in Self.spellings(phrase) {
            let bytes = Array(text.utf8)
            let found = bytes.withUnsafeBufferPointer { lexicon.openings($0, 0, $0.count) }
            #expect(found.contains(opening), "\(text)")
          }
        }
      }
    }
  }

  @Test func whatMostLinesBeginWithIsKeptOut() {
    let lexicon = LayoutLexicon(LanguagePack.all.map(\.layout))
    for text in ["L’ambassadeur", "Les exportations", "Une délégation", "Hanoï et Vientiane"] {
      let bytes = Array(text.utf8)
      let found = bytes.withUnsafeBufferPointer { lexicon.openings($0, 0, $0.count) }
      #expect(found.isDisjoint(with: [.site, .section]), "\(text)")
    }
  }

  @Test func endingsAreKnownInAnyCase() {
    let filter = EndingFilter(["Photo", "Фото", "Crédité", "VNA"])
    for text in ["photo", "PHOTO", "фото", "ФОТО", "CRÉDITÉ", "crédité", "VNA", "x VNA"] {
      let bytes = Array(text.utf8)
      #expect(bytes.withUnsafeBufferPointer { filter.mayContain($0, $0.count) }, "\(text)")
    }
    let other = Array("Vientiane".utf8)
    #expect(!other.withUnsafeBufferPointer { filter.mayContain($0, $0.count) })
  }

  /// A phrase in the spellings that count as the same, alone and with what may follow it.
  private static func spellings(_ phrase: String) -> [String] {
    let spaces = [" ", "  ", "\t", "\u{A0}", "\u{202F}"]
    var all = [phrase.lowercased(), phrase.uppercased()]
    all += spaces.map { phrase.replacing(" ", with: $0) }
    all.append(phrase.replacing("'", with: "’"))
    let followers = ["", ":", " : le riz", "\u{A0}: x", " 12", " a", "\u{202F}x", "…", "："]
    return all.flatMap { text in followers.map { text + $0 } }
  }
}
