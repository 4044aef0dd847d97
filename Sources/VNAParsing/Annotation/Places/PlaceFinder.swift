import VNAModel
import VNAText

/// Finds the places of a text by the tables of places and by the heads of their names.
///
/// It runs after the organizations: a place inside an organization's name counts where it is written
/// as one («du Vietnam»), not as a part of a brand («Vietnam Airlines»).
struct PlaceFinder {
  let reader: NameReader
  var mentions: [PlaceMention] = []
  /// The countries named so far, each once, and of many the first three.
  private(set) var countries: [CountryCode] = []

  /// Finds the mentions and claims their tokens where they are free.
  static func find(_ context: inout AnnotationContext) -> [PlaceMention] {
    NameSource(context).read { reader in
      var finder = PlaceFinder(reader: reader)
      finder.run(&context)
      finder.readRepeats(&context)
      if reader.words.placesBeforeProvinces {
        finder.readBeforeProvinces(&context)
        finder.readBeforeCountries(&context)
      }
      if reader.words.style == .compounds { finder.readLocatives(&context) }
      return finder.mentions
    }
  }

  private mutating func run(_ context: inout AnnotationContext) {
    let asked = LexiconClassSet(.country, .place, .placeHead).rawValue
    let count = reader.count
    mentions.reserveCapacity(count / 24)
    var next = 0
    while true {
      let index = reader.first(from: next, to: count, of: asked, or: .capitalized)
      guard index < count else { return }
      next = index + 1
      let classes = reader.matches.classes(at: index).rawValue
      if classes & asked != 0 {
        next = max(next, read(index, &context))
      } else {
        if !reader.tokens[index].flags.contains(.leadingWord), isDirection(index) {
          next = max(next, readDirection(index, &context))
        }
      }
    }
  }

  /// Reads the place that starts at a token; gives the token after it.
  private mutating func read(_ index: Int, _ context: inout AnnotationContext) -> Int {
    switch context.claims[index] {
    case .date, .quantity, .person: return index + 1
    default: break
    }
    let country = reader.matches.longest(.country, at: index)
    let place = wholePlace(at: index)
    let isCountry = (country?.tokenCount ?? 0) >= (place?.tokenCount ?? 0)
    let head = reader.matches.longest(.placeHead, at: index)
    if let match = isCountry ? country : place,
      match.tokenCount >= head?.tokenCount ?? 0
    {
      let end = index + Int(match.tokenCount)
      if stands(index..<end, &context) {
        return known(match, index..<end, isCountry: isCountry, head, &context)
      }
      return index + 1
    }
    guard let head else { return index + 1 }
    if reader.words.style == .solid { return solidName(before: head, at: index, &context) }
    if reader.words.standsBeforeHead, let end = named(before: head, at: index, &context) {
      return end
    }
    return unknown(head, at: index, &context)
  }

  /// A name of the tables.
  private mutating func known(
    _ match: LexiconMatch, _ range: Range<Int>, isCountry: Bool, _ head: LexiconMatch?,
    _ context: inout AnnotationContext
  ) -> Int {
    let value = reader.value(match)
    if isCountry {
      add(range, .country, value.country, key: value.country.key, &context)
      return range.upperBound
    }
    var range = range
    // «Ciudad de México»: in capitals it is the name.
    let isName = reader.words.capitalizesNames && reader.isCapitalized(range.lowerBound)
    if !isName, let head, let form = reader.value(head).placeHead {
      // «ville de Huê», but «îles Cham» and «île de la Jeunesse».
      let rest = range.lowerBound + Int(head.tokenCount) + 1
      if rest < range.upperBound, reader.afterOf(rest - 1) == rest, form.mode != .keep,
        form.mode == .drop || isSame(match, at: rest, end: range.upperBound)
      {
        range = rest..<range.upperBound
      }
    }
    if reader.words.style == .compounds {
      if value.place == .region, value.country == .vietnam, isOfOther(range.upperBound) {
        return range.upperBound
      }
      if let head { range = withoutCountedHead(head, range) }
    }
    guard let kind = value.place, kind != .river else {
      if context.isFree(range) { context.claim(range, .place) }
      return range.upperBound
    }
    let isBroad = kind == .region || kind == .continent || kind == .sea
    if isBroad, context.claims[range.lowerBound] == .organization || isInTitle(range.lowerBound) {
      return range.upperBound
    }
    // «Quy Nhon Dông»: only a head tells that the name is longer.
    add(range, kind, value.country, key: value.alias ?? reader.key(range), &context)
    return readPartner(of: range, kind, &context) ?? range.upperBound
  }

  /// «Jeux d'Asie», «Coupe d'Afrique», «ministre française de l'Europe»: a region in the name of games or
  /// a cup, or in a minister's charge, is no place.
  private func isInTitle(_ index: Int) -> Bool {
    var before = index - 1
    // «the East Asia Summit»
    if reader.words.standsBeforeHead,
      let end = reader.matches.end(ofAny: .init(.place, .region), at: index),
      reader.role(end) == .wrapper, reader.isCapitalized(end)
    {
      return true
    }
    if reader.role(before) == .article { before -= 1 }
    guard reader.role(before) == .of else { return false }
    before -= 1
    if reader.role(before) == .wrapper { return reader.isCapitalized(before) }
    if before > 0, reader.isAdjective(before) { before -= 1 }
    return reader.role(before) == .minister
  }

  /// Whether the words at a token are by themselves the place that a match is.
  private func isSame(_ match: LexiconMatch, at index: Int, end: Int) -> Bool {
    let value = reader.lexicon.valueBytes(of: match)
    return reader.matches.matches(at: index).contains {
      $0.lexiconClass == .place && index + Int($0.tokenCount) == end
        && reader.lexicon.valueBytes(of: $0).elementsEqual(value)
    }
  }

  mutating func add(
    _ range: Range<Int>, _ kind: Place.Kind, _ country: CountryCode, key: UInt64,
    isUnknown: Bool = false, _ context: inout AnnotationContext
  ) {
    mentions.append(
      PlaceMention(
        span: reader.span(range), tokens: range, kind: kind, country: country, key: key,
        isUnknown: isUnknown))
    if kind == .country, country.isKnown, countries.count < 3, !countries.contains(country) {
      countries.append(country)
    }
    if context.isFree(range) { context.claim(range, .place) }
    if context.trace != nil {
      context.note(reader.span(range), isUnknown ? "place.head" : "place.table", kind.rawValue)
    }
  }
}
