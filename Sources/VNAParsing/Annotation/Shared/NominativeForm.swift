import VNAModel

/// Tells the nominative of a Russian name from its other cases, without a dictionary.
enum NominativeForm {
  /// Of the spellings of one name in several cases, that of the nominative: it is the shortest, and of
  /// those of one length the one whose words do not end as in other cases.
  static func of(_ spans: some Sequence<Span>, in bytes: UnsafeBufferPointer<UInt8>) -> Span? {
    spans.min {
      ($0.count, oblique($0, bytes), $0.start) < ($1.count, oblique($1, bytes), $1.start)
    }
  }

  /// The nominative of a `name`, of those spellings that have its words, in the story where it stands
  /// there.
  static func of(
    _ name: Span, among spellings: ContiguousArray<(span: Span, key: UInt64)>,
    in bytes: UnsafeBufferPointer<UInt8>, _ bulletin: borrowing Bulletin
  ) -> Span {
    let key = spellings.last { $0.span == name }?.key
    let isInStory = bulletin.isInStory(name)
    var spans: ContiguousArray<Span> = []
    for spelling in spellings
    where spelling.key == key && bulletin.isInStory(spelling.span) == isInStory {
      spans.append(spelling.span)
    }
    return of(spans, in: bytes) ?? name
  }

  /// Gives a word that is too short to lose its ending the one of its nominative, where that is «й»:
  /// «Мая», «Маю» are «Май», «Буя» is «Буй».
  static func restore(_ word: inout [UInt8]) {
    guard word.count == 6, word[4] == 0xD1, word[5] == 0x8F || word[5] == 0x8E else { return }
    (word[4], word[5]) = (0xD0, 0xB9)
  }

  /// How far the words end as in other cases: in е, и, ы, у, ю or м; in а or я a little, as nominatives
  /// of women do too («Мария», «Игоря»). So do «-ое» and «-ие»: «Национальное собрание».
  private static func oblique(_ span: Span, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for index in span.range.dropFirst() {
      let isEnd = index + 1 == span.range.upperBound || bytes[index + 1] < 0x80
      guard isEnd else { continue }
      switch (bytes[index - 1], bytes[index]) {
      case (0xD0, 0xB5):
        let letter = index - span.range.lowerBound > 2 ? bytes[index - 2] : 0
        if letter != 0xB8 { count += letter == 0xBE ? 1 : 2 }
      case (0xD0, 0xB8), (0xD1, 0x8B), (0xD1, 0x83), (0xD1, 0x8E), (0xD0, 0xBC): count += 2
      case (0xD0, 0xB0), (0xD1, 0x8F): count += 1
      default: break
      }
    }
    return count
  }
}
