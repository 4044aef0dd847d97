import VNAModel
import VNAText

/// Guesses the country of a name that no table has.
///
/// A Vietnamese name lies in Vietnam; another in the country of the nearest place of its sentence,
/// else in that of the dateline. Without any of them it stays unknown.
struct CountryGuess {
  private let reader: NameReader
  private let story: CountryCode

  init(_ mentions: [PlaceMention], _ context: AnnotationContext) {
    reader = NameReader(context)
    var story = CountryCode.none
    if let dateline = context.segments.first(where: { $0.kind == .dateline }),
      let place = mentions.first(where: { dateline.span.contains($0.span) })
    {
      story = place.country
    }
    self.story = story
  }

  func fill(_ mentions: inout [PlaceMention]) {
    for index in mentions.indices
    where mentions[index].isUnknown && !mentions[index].country.isKnown {
      let mention = mentions[index]
      // The same name may be placed elsewhere in the text.
      if let twin = mentions.first(where: { $0.key == mention.key && $0.country.isKnown }) {
        mentions[index].country = twin.country
      } else if mention.kind == .region {
        mentions[index].country = inSentence(index, mentions) ?? story
      } else if isVietnamese(mention) {
        mentions[index].country = .vietnam
      } else {
        mentions[index].country = inSentence(index, mentions) ?? story
      }
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

  /// Whether all capitalised words are syllables of Vietnamese names.
  private func isVietnamese(_ mention: PlaceMention) -> Bool {
    let syllables = LexiconClassSet(.familyName, .givenSyllable)
    var found = false
    for token in mention.tokens where reader.isCapitalized(token) {
      let classes = reader.matches.classes(at: token)
      let isHead = reader.matches.has(.placeHead, at: token)
      if classes.isDisjoint(with: syllables), !isHead { return false }
      found = true
    }
    return found
  }
}
