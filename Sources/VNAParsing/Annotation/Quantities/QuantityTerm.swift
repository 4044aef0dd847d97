import VNAModel
import VNAText

/// A number in the text with its sign, magnitude and unit; a trivial value.
struct QuantityTerm {
  var number: DecimalNumber
  var isNegative = false
  /// The sign, the number and the magnitude.
  var tokens: Range<Int>
  /// What a magnitude multiplies it with; nil where it has none.
  var magnitude: Int64?
  /// What the number counts or measures.
  var unit: QuantityUnit?

  /// The tokens, the unit's included.
  var extent: Range<Int> {
    guard let unit else { return tokens }
    return min(
      tokens.lowerBound, unit.tokens.lowerBound)..<max(
        tokens.upperBound, unit.tokens.upperBound)
  }
}

/// What a number counts or measures, where the text says it.
struct QuantityUnit {
  /// How it is known.
  enum Name {
    /// A currency or unit of the lexicon: its value is the code.
    case entry(LexiconMatch)
    /// A percent sign.
    case percent
    /// The noun as printed.
    case noun(Range<Int>)
    /// The same as that of a quantity found before.
    case same(Int)
    /// It is known to have none.
    case nothing
  }

  var kind: Quantity.Kind
  var name: Name
  /// The tokens of the unit; a counted noun's article is not among them.
  var tokens: Range<Int>
  /// Where the source has the unit glued to another word: the byte at which it ends.
  var end: UInt32?
}
