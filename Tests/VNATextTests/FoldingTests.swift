import Testing
import VNAText

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Hà Nội", "ha noi"), ("Đặng Thị Ngọc Thịnh", "dang thi ngoc thinh"),
    ("Nguyễn Phú Trọng", "nguyen phu trong"), ("Ơ Ư ơ ư", "o u o u"),
    ("ỆỔỮỸ ệổữỹ", "eouy eouy"), ("Hồ Chí Minh-Ville", "ho chi minh-ville"),
    ("L’Œuvre, l'œuf", "l'oeuvre, l'oeuf"), ("ÆGIR æ", "aegir ae"), ("Straße ẞ", "strasse ss"),
    ("1ᵉʳ 5ᵉ", "1er 5e"), ("nº 2ª", "no 2a"), ("ÉTÉ Ça Noël", "ete ca noel"),
    ("Lech Wałęsa, Søren, İzmir", "lech walesa, soren, izmir"), ("km² CO₂", "km2 co2"),
    ("Москва Её ЁЛКА", "москва ее елка"), ("北京", "北京"), ("ofﬁce", "office"),
    ("10\u{A0}000", "10 000"), ("co\u{AD}opération", "cooperation"), ("", ""),
  ])
  func folds(_ text: String, _ expected: String) {
    #expect(Folding.fold(text) == expected)
  }

  @Test func decomposedTextFoldsAsComposed() {
    // e + circumflex + dot below, a + breve + dot below; both orders of the marks.
    #expect(Folding.fold("Vie\u{302}\u{323}t") == Folding.fold("Việt"))
    #expect(Folding.fold("Vie\u{323}\u{302}t") == "viet")
    #expect(Folding.fold("Đa\u{306}\u{323}ng") == Folding.fold("Đặng"))
  }

  @Test func foldingTwiceChangesNothing() {
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Folding.fold(String(Character(scalar)))
      if Folding.fold(once) != once { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test func lettersOfVietnameseFoldToASCII() {
    for value in UInt32(0x1EA0)...0x1EF9 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = Array(Folding.fold(String(Character(scalar))).utf8)
      #expect(folded.count == 1 && folded.allSatisfy { (97...122).contains($0) })
    }
  }

  @Test func hashIsThatOfTheToken() {
    #expect(Folding.hash("Việt") == Folding.hash("VIET"))
    #expect(Folding.hash("a") != Folding.hash("b"))
    // Words whose bytes agree up to a chunk of eight, and their lengths.
    let words = ["", "a", "aaaaaaaa", "aaaaaaaaa", "aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaa"]
    #expect(Set(words.map(Folding.hash)).count == words.count)
  }
}
