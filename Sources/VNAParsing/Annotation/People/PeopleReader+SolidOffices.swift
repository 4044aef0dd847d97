import VNAText

/// What tells that some signs of Chinese are the name of a person, though not all of them are known from names.
extension PeopleReader {
  /// «陈文楼被指定为省委书记»: whether a verb stands at a token whose subject takes an office.
  func takesOffice(_ index: Int) -> Bool {
    guard let verb = matches.longest(.eventVerb, at: index), verb.tokenCount > 1 else {
      return false
    }
    return ["elect", "appoint", "become", "swear"].contains { (frame: StaticString) in
      reader.lexicon.value(of: verb, is: frame)
    }
  }

  /// «吕光诒和阮明勇任副书记»: whether a name like this one stands behind a mark that joins both.
  func isListed(_ chain: NameChain, before mark: Int) -> Bool {
    guard mark + 1 < tokens.count, tokens[mark].hash == words.et, isSameSentence(mark, mark + 1),
      let other = solidChain(at: mark + 1), other.tokens.count > 2
    else { return false }
    return isStrong(other.tokens.lowerBound)
      && other.tokens.dropFirst().allSatisfy { has(.givenSyllable, at: $0) }
  }

  /// «领导人向王廷惠致电»: a family name that is a word as well, right before one that is none.
  func isPreposition(at index: Int) -> Bool {
    index + 2 < tokens.count && isSameSentence(index, index + 2) && has(.preposition, at: index)
      && !isStrong(index) && isStrong(index + 1) && has(.givenSyllable, at: index + 2)
  }
}
