import VNAModel
import VNAText

/// Guesses the country of a name that no table has.
///
/// A Vietnamese name lies in Vietnam; another in the country of the nearest place of its sentence,
/// else in that of the dateline. Without any of them it stays unknown.
struct CountryGuess {
  private let reader: NameReader
  private let story: CountryCode

  init(_ mentions: [PlaceMention], _ reader: NameReader, _ context: borrowing AnnotationContext) {
    self.reader = reader
    var story = CountryCode.none
    if let dateline = context.segments.first(where: { $0.kind == .dateline }),
      let place = mentions.first(where: { dateline.span.contains($0.span) })
    {
      story = place.country
    }
    self.story = story
  }

  func fill(_ mentions: inout [PlaceMention]) {
    guard mentions.contains(where: { $0.isUnknown && !$0.country.isKnown }) else { return }
    // The first mention of each place whose country is known.
    var known = HashIndex()
    for index in mentions.indices
    where mentions[index].country.isKnown && known[mentions[index].key] < 0 {
      known[mentions[index].key] = index
    }
    for index in mentions.indices
    where mentions[index].isUnknown && !mentions[index].country.isKnown {
      // The same name may be placed elsewhere in the text.
      let twin = known[mentions[index].key]
      if twin >= 0 {
        mentions[index].country = mentions[twin].country
      } else if mentions[index].kind != .region, isVietnamese(mentions[index].tokens) {
        mentions[index].country = .vietnam
      } else if reader.words.style == .compounds,
        mentions[index].tokens.contains(where: { reader.tokens[$0].flags.contains(.nonASCII) })
      {
        // «sân bay quốc tế Cát Bi»: foreign names have no tones.
        mentions[index].country = inSentence(index, mentions) ?? .vietnam
      } else if reader.words.style == .solid || reader.words.style == .cases {
        mentions[index].country =
          countryRightBefore(index, mentions) ?? onlyCountry(index, mentions) ?? .vietnam
      } else {
        mentions[index].country = inSentence(index, mentions) ?? story
      }
      if mentions[index].country.isKnown, twin < 0 { known[mentions[index].key] = index }
    }
  }

  private func inSentence(_ index: Int, _ mentions: [PlaceMention]) -> CountryCode? {
    let sentence = reader.tokens[mentions[index].tokens.lowerBound].sentence
    func country(_ other: Int) -> CountryCode? {
      guard mentions.indices.contains(other),
        reader.tokens[mentions[other].tokens.lowerBound].sentence == sentence,
        mentions[other].country.isKnown
      else { return nil }
      return mentions[other].country
    }
    return country(index + 1) ?? country(index - 1)
  }

  /// «迪拜杰贝阿里港»: the country of the place in which it lies, where nothing stands between.
  private func countryRightBefore(_ index: Int, _ mentions: [PlaceMention]) -> CountryCode? {
    guard reader.words.style == .solid, index > 0, mentions[index - 1].country.isKnown,
      mentions[index - 1].tokens.upperBound == mentions[index].tokens.lowerBound
    else { return nil }
    return mentions[index - 1].country
  }

  /// The country of the only places named with one in its sentence, where these are no more than a few.
  private func onlyCountry(_ index: Int, _ mentions: [PlaceMention]) -> CountryCode? {
    let sentence = reader.tokens[mentions[index].tokens.lowerBound].sentence
    var found: CountryCode?
    for other in max(0, index - 8)..<min(mentions.count, index + 9)
    where mentions[other].country.isKnown
      && reader.tokens[mentions[other].tokens.lowerBound].sentence == sentence
    {
      if let found, found != mentions[other].country { return nil }
      found = mentions[other].country
    }
    return found
  }

  /// Whether all capitalised words are syllables of Vietnamese names.
  private func isVietnamese(_ name: Range<Int>) -> Bool {
    let syllables = LexiconClassSet(.familyName, .givenSyllable)
    var found = false
    for token in name where reader.isCapitalized(token) {
      let classes = reader.matches.classes(at: token)
      if classes.isDisjoint(with: syllables), !classes.contains(.placeHead) { return false }
      found = true
    }
    return found
  }
}
