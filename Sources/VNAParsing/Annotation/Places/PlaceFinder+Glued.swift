import VNAModel
import VNAText

extension PlaceFinder {
  /// «duVietnam»: a name that a lost space glued to the word before it.
  mutating func readGlued(_ index: Int, _ context: inout AnnotationContext) {
    // «Parti communiste duVietnam» is an organization whose country counts as well.
    guard context.claims[index] == .none || context.claims[index] == .organization else { return }
    let token = reader.tokens[index]
    if let length = gluedLength(index) {
      let span = Span(start: token.start + length, end: token.end)
      let hash = reader.lexicon.spelling.hash(context.source.text(span))
      if addGlued(span, hash, at: index, &context) {
        context.note(span, "place.glued", "a lost space before the name")
        return
      }
    }
  }

  /// The bytes of «de» or «du» that are glued before a capital.
  func gluedLength(_ index: Int) -> UInt32? {
    let token = reader.tokens[index]
    let start = Int(token.start)
    for word in reader.words.glued {
      let name = start + word.count
      if name < Int(token.end), isUpper(reader.bytes[name]),
        word.indices.allSatisfy({ reader.bytes[start + $0] == word[$0] })
      {
        return UInt32(word.count)
      }
    }
    return nil
  }

  /// «Hanoïcette»: the same with the word behind it. The name has four letters at least.
  mutating func readGluedTail(_ index: Int, _ context: inout AnnotationContext) {
    guard context.claims[index] == .none else { return }
    let token = reader.tokens[index]
    let length = Int(token.end - token.start)
    guard length > 6 else { return }
    // Most words end in none of them.
    let tail = Int(token.start) + 3..<Int(token.end)
    guard reader.words.gluedTailEndings.isEnding(of: tail, in: reader.bytes) else { return }
    for word in reader.words.gluedTails where length >= word.count + 4 {
      let end = Int(token.end) - word.count
      guard word.indices.allSatisfy({ reader.bytes[end + $0] == word[$0] }) else { continue }
      let span = Span(start: token.start, end: UInt32(end))
      if addGlued(
        span, reader.lexicon.spelling.hash(context.source.text(span)), at: index, &context)
      {
        context.note(span, "place.glued", "a lost space behind the name")
        return
      }
    }
  }

  /// Adds a part of a token if it is a country or place of one word.
  private mutating func addGlued(
    _ span: Span, _ hash: UInt64, at index: Int, _ context: inout AnnotationContext
  ) -> Bool {
    for match in reader.lexicon.matches(ofWord: hash) {
      let value = reader.value(match)
      var mention = PlaceMention(
        span: span, tokens: index..<index + 1, kind: .country, country: value.country,
        key: value.country.key)
      if match.lexiconClass == .place {
        guard let kind = value.place, kind != .river else { return false }
        mention.kind = kind
        mention.key = value.alias ?? NameReader.mix(0xCBF2_9CE4_8422_2325, hash)
      } else if match.lexiconClass != .country {
        continue
      }
      mentions.append(mention)
      if context.claims[index] == .none { context.claim(index..<index + 1, .place) }
      return true
    }
    return false
  }

  /// An ASCII capital or the first byte of «É».
  private func isUpper(_ byte: UInt8) -> Bool { byte &- 65 < 26 || byte == 0xC3 }
}
