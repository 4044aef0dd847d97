import VNAModel
import VNAText

/// Names to whose words a lost space has glued a preposition or an article.
extension OrganizationFinder {
  /// Whether a word is a preposition glued to a country or province.
  func isGluedPlace(_ index: Int) -> Bool {
    guard let (name, _) = gluedName(index) else { return false }
    let end = Int(reader.tokens[index].end)
    let rest = String(
      decoding: UnsafeBufferPointer(rebasing: reader.bytes[name..<end]), as: UTF8.self)
    let known = reader.lexicon.classes(ofWord: reader.lexicon.spelling.hash(rest))
    return !known.isDisjoint(with: .init(.country, .place))
  }

  /// «duTourisme», «laSécurité»: whether «de» or an article is glued to a noun with a capital.
  func isGluedNoun(_ index: Int) -> Bool {
    guard let (_, prefix) = gluedName(index) else { return false }
    let word = String(decoding: prefix, as: UTF8.self)
    let role = reader.role(ofHash: reader.lexicon.spelling.hash(word))
    return role == .of || role == .article
  }

  /// Where the name begins in a word to which a small word is glued, and that word.
  private func gluedName(_ index: Int) -> (start: Int, prefix: [UInt8])? {
    guard reader.kind(index) == .word else { return nil }
    let token = reader.tokens[index]
    guard token.flags.contains(.mixedCase) else { return nil }
    let (start, end) = (Int(token.start), Int(token.end))
    for word in reader.words.glued {
      let name = start + word.count
      if name < end, reader.bytes[name] &- 65 < 26,
        word.indices.allSatisfy({ reader.bytes[start + $0] == word[$0] })
      {
        return (name, word)
      }
    }
    return nil
  }

  /// «ministère de laSécurité publique», «Conseil de sécurité desNations Unies».
  func gluedComplement(_ state: inout NameState, at next: Int) -> Bool {
    guard state.isCapital || state.head.takesNoun, !state.hasPlace, state.run == nil else {
      return false
    }
    return take(capitalsEnd(next, state), proper: true, &state)
  }

  /// Past a word with a capital and, but for a ministry, the others right behind it.
  func capitalsEnd(_ first: Int, _ state: NameState) -> Int {
    var end = first + 1
    guard state.head.kind != .ministry else { return end }
    while end < reader.count, reader.isCapitalizedWord(end, inSentenceOf: first),
      reader.tokens[end].hasSpaceBefore,
      reader.role(end) == .none || reader.role(end) == .adjective,
      !reader.tokens[end].flags.contains(.elided), end - first < 4,
      reader.matches.classes(at: end).isDisjoint(with: .init(.familyName, .foreignGivenName))
    {
      end += 1
    }
    return end
  }
}
