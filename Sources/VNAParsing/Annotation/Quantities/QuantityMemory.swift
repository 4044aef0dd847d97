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

  /// The last quantity of the paragraph.
  private(set) var last: Entry?
  /// The last of the paragraph that is no percentage.
  private(set) var lastCounted: Entry?
  /// The last amount of money of the story.
  private(set) var lastMoney: Entry?
  private var item: Int?

  /// Begins a paragraph, of the story or of another one.
  mutating func enter(item: Int?) {
    last = nil
    lastCounted = nil
    if item != self.item { lastMoney = nil }
    self.item = item
  }

  mutating func remember(_ entry: Entry) {
    last = entry
    if entry.kind != .percentage { lastCounted = entry }
    if entry.kind == .money { lastMoney = entry }
  }

  /// What was counted last in a sentence, as the unit of a term.
  func counted(inSentence sentence: UInt32, of term: QuantityTerm) -> QuantityUnit? {
    guard let entry = lastCounted, entry.sentence == sentence, entry.kind == .count else {
      return nil
    }
    return entry.unit(for: term.tokens)
  }
}
