import VNAModel
import VNAText

/// Finds amounts of money, percentages, measures and counts written in digits.
///
/// A number with its neighbours (a range, a list) is read as one chain, since they share magnitude
/// and unit; what has no unit of its own takes it from a quantity before, as readers do.
struct QuantityFinder {
  let reader: QuantityReader
  /// A quantity before its text and its unit are made.
  private struct Found {
    var tokens: TokenRange
    var span: Span
    var value: Double
    var name: QuantityUnit.Name
    var kind: Quantity.Kind
    var bound: Quantity.Bound?
  }

  private var found: ContiguousArray<Found> = []
  var memory = QuantityMemory()
  /// The numbers of the chain in hand, and how each goes on from the one before it.
  private var terms: ContiguousArray<QuantityTerm> = []
  private var links: ContiguousArray<Link> = []

  private init(_ reader: QuantityReader) {
    self.reader = reader
    found.reserveCapacity(48)
  }

  /// Finds the quantities of a bulletin in the order of the text and claims their tokens.
  static func run(_ context: inout AnnotationContext) -> [Quantity] {
    guard let words = context.words.quantities else { return [] }
    return words.table.withView { view in
      let reader = QuantityReader(context, view, words)
      var finder = QuantityFinder(reader)
      for (block, segment) in zip(context.tokens.blocks, context.segments) {
        finder.memory.enter(item: segment.item)
        finder.read(block.tokens)
      }
      let quantities = finder.quantities
      for (index, found) in finder.found.enumerated() {
        context.claim(found.tokens.range, .quantity)
        if context.trace != nil { note(quantities[index], &context) }
      }
      return quantities
    }
  }

  /// What was found, its units as they are given to the reader of the bulletin.
  private var quantities: [Quantity] {
    var quantities: [Quantity] = []
    quantities.reserveCapacity(found.count)
    for found in found {
      quantities.append(
        Quantity(
          Excerpt(reader.source, found.span), value: found.value, unit: text(of: found.name),
          kind: found.kind, bound: found.bound))
    }
    return quantities
  }

  private static func note(_ quantity: Quantity, _ context: inout AnnotationContext) {
    context.note(
      quantity.excerpt.span, "quantity",
      "\(quantity.kind): value \(quantity.value), unit \(quantity.unit ?? "unknown")")
  }

  private mutating func read(_ block: Range<Int>) {
    let marks = reader.marks
    var index = block.lowerBound
    while true {
      index = marks.first(TokenMarks.number, from: index, to: block.upperBound)
      guard index < block.upperBound else { return }
      index = reader.claims[index] == .none ? max(readChain(at: index), index + 1) : index + 1
    }
  }

  // MARK: - Chains

  /// How a number goes on from the one before it.
  private enum Link { case to, and, dash, comma, slash }

  /// Reads the numbers from one on that share a unit; returns where to go on.
  private mutating func readChain(at first: Int) -> Int {
    terms.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
    var last: QuantityTerm
    switch reader.read(at: first) {
    case .other(let end): return end
    case .term(let term): last = term
    }
    // Most numbers stand alone.
    guard var next = nextNumber(after: last) else {
      emit(last, first: last.tokens.lowerBound, isAlone: true)
      return last.extent.upperBound
    }
    terms.append(last)
    while true {
      let reading = reader.read(at: next.index, after: last)
      // «2 et 3 septembre», «de 8 à 10 ans»: no quantity at all.
      if case .other(let end) = reading, next.link != .comma { return end }
      guard case .term(let term) = reading else { break }
      terms.append(term)
      links.append(next.link)
      last = term
      guard terms.count < 8, let following = nextNumber(after: last) else { break }
      next = following
    }
    // A comma joins only what «et» or «à» closes.
    while links.last == .comma {
      links.removeLast()
      terms.removeLast()
    }
    last = terms[terms.count - 1]
    if terms.count > 1 {
      if links.contains(.slash), !isShare { return last.extent.upperBound }
      if isScore { return last.tokens.upperBound }
      if last.unit != nil {
        share(last)
      } else if let unit = terms[0].unit, terms.count == 2, isLeading(terms[0]) {
        // «US$20-30 million»
        terms[1].unit = QuantityUnit(kind: unit.kind, name: unit.name, tokens: terms[1].tokens)
        if terms[0].magnitude == nil { terms[0].magnitude = last.magnitude }
      } else if links.contains(.dash) || links.contains(.slash) {
        // A score, a day: «3-2», «30/4».
        return last.tokens.upperBound
      } else if let magnitude = last.magnitude, isRange {
        // «le nombre de visiteurs varie entre 2,1 et 2,4 millions»
        for index in terms.indices where terms[index].magnitude == nil {
          terms[index].magnitude = magnitude
        }
      } else {
        terms.removeSubrange(1...)
      }
    }
    let start = terms[0].tokens.lowerBound
    for term in terms { emit(term, first: start, isAlone: terms.count == 1) }
    return terms[terms.count - 1].extent.upperBound
  }

  /// Whether two numbers are the ends of a range: «de 3 à 5», «entre 3 et 5».
  private var isRange: Bool {
    guard terms.count == 2, let link = links.first else { return false }
    let first = terms[0].tokens.lowerBound
    switch link {
    case .to: return true
    case .and: return reader.isWord(first - 1, .between, sentenceOf: first)
    default: return false
    }
  }

  /// Whether two numbers with a dash between them are a score, which no noun behind it is counted by: «3-1
  /// grâce à», «2-0 victory». A range of what is counted rises, and to more than one: «5-6 familles».
  private var isScore: Bool {
    guard links.last == .dash, let last = terms.last, last.magnitude == nil,
      last.unit?.kind == .count
    else { return false }
    let before = terms[terms.count - 2]
    return before.magnitude == nil
      && (last.number.digits < 2 || last.number.value(times: 1) <= before.number.value(times: 1))
  }

  /// Whether a number, a slash and a number are a part and its whole: «438/480 députés».
  private var isShare: Bool {
    guard terms.count == 2, terms[1].unit?.kind == .count, terms[1].magnitude == nil,
      !terms[1].number.looksLikeYear
    else { return false }
    // «2/3 des foyers» is a fraction, «438/480 députés» says how many there are.
    if (2...5).contains(terms[1].number.value(times: 1)),
      terms[0].number.digits < terms[1].number.digits
    {
      return false
    }
    return terms[0].number.value(times: 1) <= terms[1].number.value(times: 1)
  }

  /// Whether the unit of a number stands before it: «US$380».
  private func isLeading(_ term: QuantityTerm) -> Bool {
    term.unit.map { $0.tokens.upperBound <= term.tokens.lowerBound } ?? false
  }

  private func nextNumber(after term: QuantityTerm) -> (index: Int, link: Link)? {
    let at = term.extent.upperBound
    let first = term.tokens.lowerBound
    // «de 800 a mil 200 millones»
    let index = reader.opensThousands(at + 1, sentenceOf: first) ? at + 2 : at + 1
    guard reader.isIn(index, sentenceOf: first), reader.tokens[index].kind == .number,
      reader.claims[index] == .none
    else { return nil }
    let next = reader.tokens[index]
    if term.number.looksLikeYear, term.magnitude == nil, next.end - next.start < 4 { return nil }
    switch reader.tokens[at].kind {
    case .hyphen, .dash:
      let isTight = !reader.tokens[at].hasSpaceBefore && !next.hasSpaceBefore
      let isLoose = reader.tokens[at].hasSpaceBefore && next.hasSpaceBefore
      return isTight || isLoose ? (index, .dash) : nil
    case .slash where term.unit == nil:
      let isTight = !reader.tokens[at].hasSpaceBefore && !next.hasSpaceBefore
      return isTight ? (index, .slash) : nil
    case .comma where term.unit == nil && next.hasSpaceBefore:
      return (index, .comma)
    case .word where term.unit == nil || isLeading(term), .ideograph where term.unit == nil:
      if reader.isWord(at, .to) { return (index, .to) }
      return term.unit == nil && reader.isWord(at, .and) ? (index, .and) : nil
    default: return nil
    }
  }

  /// Gives the unit of the last, and its magnitude, to those before it: «de 49 à 59 millions».
  private mutating func share(_ last: QuantityTerm) {
    guard var unit = last.unit else { return }
    for index in 0..<terms.count - 1 where terms[index].unit == nil {
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

  /// Adds the quantity of a term whose chain begins at a token.
  private mutating func emit(_ term: QuantityTerm, first: Int, isAlone: Bool) {
    var term = term
    // «12 € 15»: the sign is the first one's.
    let free = found.last?.tokens.range.upperBound ?? 0
    if let unit = term.unit, unit.tokens.lowerBound < free { term.unit = nil }
    // «niveau 15», but «the core zone 525.75 hectares».
    let isMeasure = term.unit?.kind == .measure && term.number.scale > 0
    if term.unit?.kind != .percentage, term.unit?.kind != .money, !isMeasure,
      reader.isLabelled(first)
    {
      return
    }
    if case .noun(let range) = term.unit?.name {
      let noun = range.range
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
    if !isEquivalent(term, unit), !isOthers(term) {
      // The one that says it: a chain of those that do not would be as long as the page.
      let number: Int
      if case .same(let first) = unit.name { number = first } else { number = found.count }
      memory.remember(
        .init(
          kind: unit.kind, number: number, magnitude: term.magnitude,
          sentence: sentence(of: term), end: term.extent.upperBound))
    }
    // The bound of the whole chain, or of its only member.
    let bound = isAlone ? reader.bound(of: term.extent) : reader.boundBefore(first)
    found.append(
      Found(
        tokens: TokenRange(term.extent), span: span, value: value, name: unit.name,
        kind: unit.kind, bound: bound))
  }

  /// «7.179 milliards de dôngs (environ 273 millions d'USD)»: the same again in another currency.
  private func isEquivalent(_ term: QuantityTerm, _ unit: QuantityUnit) -> Bool {
    guard unit.kind == .money, let last = memory.last, last.kind == .money,
      last.end < term.extent.lowerBound, reader.tokens[last.end].kind == .openBracket
    else { return false }
    return text(of: found[last.number].name) != text(of: unit.name)
  }

  private func sentence(of term: QuantityTerm) -> UInt32 {
    reader.tokens[term.tokens.lowerBound].sentence
  }

  /// Whether a number and a noun make a count: not a year, a score or a fraction of nothing.
  private func isCount(_ term: QuantityTerm, _ noun: Range<Int>) -> Bool {
    let before = term.tokens.lowerBound - 1
    let isLed =
      !reader.isIn(before, sentenceOf: noun.lowerBound)
      || reader.matches.has(.stopWord, at: before) || !reader.tokens[before].isWord
      || reader.approximator(endingAt: term.tokens.lowerBound) != nil
    if term.number.looksLikeYear, term.magnitude == nil, reader.grammar.nouns != .listed {
      guard isLed, !reader.isParticiple(noun.lowerBound) else { return false }
    }
    if term.number.digits < 2, term.number.scale == 0, !reader.isPlural(noun.upperBound - 1) {
      guard isLed || reader.countWord(noun.lowerBound, is: "noun") else { return false }
    }
    // «3 buts à 1»; the noun of «de 3 à 5 mille buts» is that of the other end.
    let after = term.extent.upperBound
    if noun.lowerBound < after, reader.isWord(after, .to, sentenceOf: noun.lowerBound),
      reader.isIn(after + 1, sentenceOf: after), reader.tokens[after + 1].kind == .number
    {
      return reader.isIn(after + 2, sentenceOf: after) && reader.tokens[after + 2].isWord
        && reader.isPlainPlural(after + 2)
    }
    return true
  }

  /// A unit as it is given to the reader of the bulletin.
  private func text(of name: QuantityUnit.Name) -> String? {
    switch name {
    case .percent: return "%"
    case .entry(let match): return reader.lexicon.value(of: match)
    case .same(let number): return text(of: found[number].name)
    case .nothing: return nil
    case .noun(let range):
      let range = range.range
      guard let first = range.first, let last = range.last else { return nil }
      return reader.source.text(
        Span(start: reader.tokens[first].start, end: reader.tokens[last].end))
    }
  }
}

extension QuantityReader {
  /// Whether a noun before a number only numbers itself with it: «niveau 15», «n° 2».
  func isLabelled(_ index: Int) -> Bool {
    guard isIn(index - 1, sentenceOf: index) else { return false }
    if tokens[index - 1].kind == .degree { return true }
    // «Sư đoàn 316», whose label is of two words.
    if grammar.nouns == .listed, endsLabel(index) { return true }
    // «điều 5», but «đã điều 650 cán bộ», «trong số 33 người ứng cử».
    if countWord(index - 1, is: "label?") {
      return tokens[index - 1].isCapitalized || countedWords(at: index + 1) == nil
        || !matches.classes(at: index + 1).isDisjoint(with: .init(.placeHead, .eventNoun))
    }
    // «xuất cấp 1.500 tấn gạo»: no «cấp» that is numbered.
    return countWord(index - 1, is: "label")
      && !matches.classesInside(at: index - 1).contains(.commonWord)
  }

  /// Whether a label of two or three words of the table ends before a number.
  private func endsLabel(_ index: Int) -> Bool {
    (2...3).contains { count in
      let first = index - count
      guard first >= 0, matches.has(.countWord, at: first),
        tokens[first].sentence == tokens[index].sentence
      else { return false }
      return matches.range(at: first).contains {
        let match = matches.matches[$0]
        return match.lexiconClass == .countWord && Int(match.tokenCount) == count
          && lexicon.value(of: match, is: "label")
      }
    }
  }
}
