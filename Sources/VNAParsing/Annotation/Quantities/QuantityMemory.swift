import VNAModel
import VNAText

/// The quantities read shortly before, from which one without a unit takes its own.
struct QuantityMemory {
  struct Entry {
    var kind: Quantity.Kind
    /// Its place among the quantities found, whose unit is the same.
    var number: Int
    var magnitude: Int64?
    var sentence: UInt32
    /// The token after it.
    var end: Int

    /// The same unit for another quantity, which covers `tokens`.
    func unit(for tokens: Range<Int>) -> QuantityUnit {
      QuantityUnit(kind: kind, name: .same(number), tokens: tokens)
    }
  }

  private var entries: ContiguousArray<Entry> = []
  // Places in `entries`, or -1.
  private var lastPlace = -1
  private var lastCountedPlace = -1
  private var lastMoneyPlace = -1
  private var lastNounPlace = -1
  private var item = -1

  init() { entries.reserveCapacity(48) }

  /// The last quantity of the paragraph.
  var last: Entry? { lastPlace < 0 ? nil : entries[lastPlace] }
  /// The last of the paragraph that is no percentage.
  var lastCounted: Entry? { lastCountedPlace < 0 ? nil : entries[lastCountedPlace] }
  /// The last count of the paragraph: neither money nor a measure.
  var lastNoun: Entry? { lastNounPlace < 0 ? nil : entries[lastNounPlace] }
  /// The last amount of money of the story.
  var lastMoney: Entry? { lastMoneyPlace < 0 ? nil : entries[lastMoneyPlace] }

  /// Begins a paragraph, of the story or of another one.
  mutating func enter(item: Int?) {
    let item = item ?? -1
    lastPlace = -1
    lastCountedPlace = -1
    lastNounPlace = -1
    if item != self.item { lastMoneyPlace = -1 }
    self.item = item
  }

  mutating func remember(_ entry: Entry) {
    let place = entries.count
    entries.append(entry)
    lastPlace = place
    if entry.kind != .percentage { lastCountedPlace = place }
    if entry.kind == .money { lastMoneyPlace = place }
    if entry.kind == .count { lastNounPlace = place }
  }

  /// What was counted last in a sentence, as the unit of a term.
  func counted(inSentence sentence: UInt32, of term: QuantityTerm) -> QuantityUnit? {
    guard let entry = lastCounted, entry.sentence == sentence, entry.kind == .count else {
      return nil
    }
    return entry.unit(for: term.tokens)
  }
}
