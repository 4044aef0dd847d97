/// Cuts one block into tokens and sentences in a single pass over its bytes.
///
/// A word is a run of letters with their marks; an apostrophe that joins it to what follows
/// belongs to it («l’», «aujourd’»). Digits with single points or commas between them are one
/// number. Everything else that is not white space is a token of its own.
struct Tokenizer {
  /// The place to go on from.
  private(set) var index: Int
  private let reader: PieceReader
  private var sentences = SentenceState()
  /// The white space before the next token.
  private var space: TokenFlags = []

  init(base: UnsafePointer<UInt8>, range: Range<Int>, readable: Int) {
    index = range.lowerBound
    reader = PieceReader(base: base, end: range.upperBound, readable: readable)
  }

  /// Writes tokens to `out` from `count` on, until the block or the room ends.
  mutating func run(
    into out: UnsafeMutableBufferPointer<Token>, count: inout Int,
    sentenceStarts: inout ContiguousArray<UInt32>, lexicon: Lexicon
  ) {
    guard let first = out.baseAddress else { return }
    // What changes with each token stays in registers, and so do the bytes.
    let reader = reader
    var place = index
    var next = first + count
    let limit = first + out.count
    var space = space
    var sentence = UInt32(truncatingIfNeeded: sentenceStarts.count &- 1)
    var isAttentive = sentences.needsAttention
    while place < reader.end, next < limit {
      var byte = reader.base[place]
      if byte == 0x20 {
        space.insert(.spaceBefore)
        place &+= 1
        guard place < reader.end else { break }
        byte = reader.base[place]
      }
      let piece: PieceReader.Piece
      if (byte | 0x20) &- 97 < 26 {
        let plain = reader.plainWord(at: place)
        piece = plain.kind == nil ? reader.accentedWord(at: place) : plain
      } else if byte &- 48 < 10 {
        piece = reader.number(at: place)
      } else if byte < 0x80 {
        piece = reader.sign(at: place)
      } else if byte &- 0xC3 < 6 {
        // U+00C0–U+023F, which are letters but for two.
        piece = reader.accentedWord(at: place)
      } else {
        piece = reader.nonASCII(at: place)
      }
      guard let kind = piece.kind else {
        space.formUnion(piece.flags)
        place = piece.end
        continue
      }
      next.pointee = Token(
        start: UInt32(truncatingIfNeeded: place), end: UInt32(truncatingIfNeeded: piece.end),
        hash: piece.hash, sentence: sentence, flags: piece.flags.union(space), kind: kind)
      space = []
      place = piece.end
      if isAttentive || SentenceState.mustSee(kind) {
        if sentences.observe(next - first, in: out, lexicon: lexicon) {
          sentence &+= 1
          next.pointee.sentence = sentence
          sentenceStarts.append(UInt32(truncatingIfNeeded: next - first))
        }
        isAttentive = sentences.needsAttention
      }
      next += 1
    }
    index = place
    count = next - first
    self.space = space
  }
}
