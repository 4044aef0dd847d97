import VNAModel
import VNAText

/// Finds amounts of money, percentages, measures and counts written in digits.
///
/// A number with its neighbours (a range, a list) is read as one chain, since they share magnitude
/// and unit; what has no unit of its own takes it from a quantity before, as readers do.
struct QuantityFinder {
  let reader: QuantityReader
  let claims: ContiguousArray<TokenClaim>
  var found: [Quantity] = []
  /// The tokens of each, in the order of ``found``.
  var claimed: [Range<Int>] = []
  var memory = QuantityMemory()

  init(_ context: AnnotationContext, words: QuantityWords) {
    reader = QuantityReader(context, words: words)
    claims = context.claims
  }

  /// Finds the quantities of a bulletin in the order of the text and claims their tokens.
  static func run(_ context: inout AnnotationContext) -> [Quantity] {
    guard context.pack.code == "fr" else { return [] }
    var finder = QuantityFinder(context, words: .french)
    for (block, segment) in zip(context.tokens.blocks, context.segments) {
      finder.memory.enter(item: segment.item)
      finder.read(block.tokens)
    }
    let (found, claimed) = (finder.found, finder.claimed)
    for (quantity, range) in zip(found, claimed) {
      context.claim(range, .quantity)
      context.note(
        quantity.excerpt.span, "quantity",
        "\(quantity.kind): value \(quantity.value), unit \(quantity.unit ?? "unknown")")
    }
    return found
  }

  private mutating func read(_ block: Range<Int>) {
    var index = block.lowerBound
    while index < block.upperBound {
      guard reader.tokens[index].kind == .number, claims[index] == .none else {
        index += 1
        continue
      }
      index = max(readChain(at: index), index + 1)
    }
  }

  // MARK: - Chains

  /// How a number goes on from the one before it.
  private enum Link { case to, and, dash, comma, slash }

  /// Reads the numbers from one on that share a unit; returns where to go on.
  private mutating func readChain(at first: Int) -> Int {
    var terms: [QuantityTerm] = []
    var links: [Link] = []
    switch reader.read(at: first) {
    case .other(let end): return end
    case .term(let term): terms.append(term)
    }
    while terms.count < 8, let last = terms.last, let next = nextNumber(after: last) {
      switch reader.read(at: next.index, after: last) {
      case .other(let end):
        // «2 et 3 septembre», «de 8 à 10 ans»: no quantity at all.
        if next.link != .comma { return end }
      case .term(let term):
        terms.append(term)
        links.append(next.link)
        continue
      }
      break
    }
    // A comma joins only what «et» or «à» closes.
    while links.last == .comma {
      links.removeLast()
      terms.removeLast()
    }
    if terms.count > 1, let last = terms.last {
      if links.contains(.slash), !isShare(terms) { return last.extent.upperBound }
      if last.unit != nil {
        share(last, with: &terms)
      } else if links.contains(.dash) || links.contains(.slash) {
        // A score, a day: «3-2», «30/4».
        return last.tokens.upperBound
      } else if let magnitude = last.magnitude, isRange(terms, links) {
        // «le nombre de visiteurs varie entre 2,1 et 2,4 millions»
        for index in terms.indices where terms[index].magnitude == nil {
          terms[index].magnitude = magnitude
        }
      } else {
        terms.removeSubrange(1...)
      }
    }
    for index in terms.indices { emit(terms[index], in: terms) }
    return terms.last?.extent.upperBound ?? first + 1
  }

  /// Whether two numbers are the ends of a range: «de 3 à 5», «entre 3 et 5».
  private func isRange(_ terms: [QuantityTerm], _ links: [Link]) -> Bool {
    guard terms.count == 2, let link = links.first else { return false }
    let first = terms[0].tokens.lowerBound
    switch link {
    case .to: return true
    case .and: return reader.isWord(first - 1, reader.words.between, sentenceOf: first)
    default: return false
    }
  }

  /// Whether a number, a slash and a number are a part and its whole: «438/480 députés».
  private func isShare(_ terms: [QuantityTerm]) -> Bool {
    guard terms.count == 2, terms[1].unit?.kind == .count, terms[1].magnitude == nil,
      !terms[1].number.looksLikeYear
    else { return false }
    return terms[0].number.value(times: 1) <= terms[1].number.value(times: 1)
  }

  private func nextNumber(after term: QuantityTerm) -> (index: Int, link: Link)? {
    let at = term.extent.upperBound
    let first = term.tokens.lowerBound
    guard reader.isIn(at + 1, sentenceOf: first), reader.tokens[at + 1].kind == .number,
      claims[at + 1] == .none
    else { return nil }
    let next = reader.tokens[at + 1]
    if term.number.looksLikeYear, term.magnitude == nil, next.end - next.start < 4 { return nil }
    switch reader.tokens[at].kind {
    case .hyphen, .dash:
      let isTight = !reader.tokens[at].hasSpaceBefore && !next.hasSpaceBefore
      let isLoose = reader.tokens[at].hasSpaceBefore && next.hasSpaceBefore
      return isTight || isLoose ? (at + 1, .dash) : nil
    case .slash where term.unit == nil:
      let isTight = !reader.tokens[at].hasSpaceBefore && !next.hasSpaceBefore
      return isTight ? (at + 1, .slash) : nil
    case .comma where term.unit == nil && next.hasSpaceBefore:
      return (at + 1, .comma)
    case .word where term.unit == nil:
      if reader.words.to.contains(reader.tokens[at].hash) { return (at + 1, .to) }
      return reader.words.and.contains(reader.tokens[at].hash) ? (at + 1, .and) : nil
    default: return nil
    }
  }

  /// Gives the unit of the last, and its magnitude, to those before it: «de 49 à 59 millions».
  private func share(_ last: QuantityTerm, with terms: inout [QuantityTerm]) {
    guard var unit = last.unit else { return }
    for index in terms.indices.dropLast() where terms[index].unit == nil {
      let number = terms[index].number
      if terms[index].magnitude == nil, let magnitude = last.magnitude,
        number.value(times: 1) < 1000 || number.value(times: 1) <= last.number.value(times: 1)
      {
        terms[index].magnitude = magnitude
      }
      unit.tokens = terms[index].tokens
      terms[index].unit = unit
    }
  }

  // MARK: - Quantities

  private mutating func emit(_ term: QuantityTerm, in chain: [QuantityTerm]) {
    var term = term
    // «12 € 15»: the sign is the first one's.
    let free = claimed.last?.upperBound ?? 0
    if let unit = term.unit, unit.tokens.lowerBound < free { term.unit = nil }
    let isLabelled = chain.first.map { reader.isLabelled($0.tokens.lowerBound) } ?? false
    if isLabelled, term.unit?.kind != .percentage, term.unit?.kind != .money { return }
    if case .noun(let noun) = term.unit?.name {
      if !isCount(term, noun) { return }
      if noun.count == 1, reader.isParticiple(noun.lowerBound),
        let unit = memory.counted(inSentence: sentence(of: term), of: term)
      {
        term.unit = unit
      }
    } else if term.unit == nil {
      guard let unit = ellipsis(&term) else { return }
      term.unit = unit
    }
    guard let unit = term.unit, term.extent.lowerBound >= free else { return }
    var span = Span(
      start: reader.tokens[term.extent.lowerBound].start,
      end: reader.tokens[term.extent.upperBound - 1].end)
    if let end = unit.end { span.end = end }
    var value = term.number.value(times: term.magnitude ?? 1)
    if term.isNegative { value = -value }
    let quantity = Quantity(
      Excerpt(reader.source, span), value: value, unit: reader.name(of: unit), kind: unit.kind,
      bound: bound(of: term, in: chain))
    if !isEquivalent(term, quantity) {
      memory.remember(quantity, term, sentence: sentence(of: term))
    }
    found.append(quantity)
    claimed.append(term.extent)
  }

  /// «7.179 milliards de dôngs (environ 273 millions d'USD)»: the same again in another currency.
  private func isEquivalent(_ term: QuantityTerm, _ quantity: Quantity) -> Bool {
    guard quantity.kind == .money, let last = memory.last, last.kind == .money,
      last.unit != quantity.unit, last.end < term.extent.lowerBound
    else { return false }
    return reader.tokens[last.end].kind == .openBracket
  }

  private func sentence(of term: QuantityTerm) -> UInt32 {
    reader.tokens[term.tokens.lowerBound].sentence
  }

  /// The bound of the whole chain, or of its last member.
  private func bound(of term: QuantityTerm, in chain: [QuantityTerm]) -> Quantity.Bound? {
    guard chain.count > 1, let first = chain.first else { return reader.bound(of: term.extent) }
    return reader.boundBefore(first.tokens.lowerBound)
  }

  /// Whether a number and a noun make a count: not a year, a score or a fraction of nothing.
  private func isCount(_ term: QuantityTerm, _ noun: Range<Int>) -> Bool {
    let before = term.tokens.lowerBound - 1
    let isLed =
      !reader.isIn(before, sentenceOf: noun.lowerBound)
      || reader.matches.has(.stopWord, at: before) || !reader.tokens[before].isWord
      || reader.approximator(endingAt: term.tokens.lowerBound) != nil
    if term.number.looksLikeYear, term.magnitude == nil {
      guard isLed, !reader.isParticiple(noun.lowerBound) else { return false }
    }
    if term.number.digits < 2, term.number.scale == 0, !reader.isPlural(noun.upperBound - 1) {
      guard isLed || reader.countWord(noun.lowerBound, is: "noun") else { return false }
    }
    // «3 buts à 1».
    let after = term.extent.upperBound
    if reader.isWord(after, reader.words.to, sentenceOf: noun.lowerBound),
      reader.isIn(after + 1, sentenceOf: after), reader.tokens[after + 1].kind == .number
    {
      return reader.isIn(after + 2, sentenceOf: after) && reader.tokens[after + 2].isWord
        && reader.isPlainPlural(after + 2)
    }
    return true
  }
}

extension QuantityReader {
  /// Whether a noun before a number only numbers itself with it: «niveau 15», «n° 2».
  func isLabelled(_ index: Int) -> Bool {
    guard isIn(index - 1, sentenceOf: index) else { return false }
    if tokens[index - 1].kind == .degree { return true }
    return countWord(index - 1, is: "label")
  }

  /// The unit as it is given to the reader of the bulletin.
  func name(of unit: QuantityUnit) -> String? {
    switch unit.name {
    case .percent: return "%"
    case .entry(let match): return lexicon.value(of: match)
    case .known(let name): return name
    case .noun(let range):
      guard let first = range.first, let last = range.last else { return nil }
      return source.text(Span(start: tokens[first].start, end: tokens[last].end))
    }
  }
}
