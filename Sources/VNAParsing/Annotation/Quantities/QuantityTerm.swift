import VNAModel
import VNAText

/// A number in the text with its sign, magnitude and unit; a trivial value.
struct QuantityTerm {
  var number: DecimalNumber
  private var place: TokenRange
  var isNegative: Bool
  /// What a magnitude multiplies it with; nil where it has none.
  var magnitude: Int64?
  /// What the number counts or measures.
  var unit: QuantityUnit?

  init(number: DecimalNumber, isNegative: Bool, tokens: Range<Int>) {
    self.number = number
    self.isNegative = isNegative
    place = TokenRange(tokens)
  }

  /// The sign, the number and the magnitude.
  var tokens: Range<Int> {
    get { place.range }
    set { place = TokenRange(newValue) }
  }

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
    case noun(TokenRange)
    /// The same as that of a quantity found before.
    case same(Int)
    /// It is known to have none.
    case nothing
  }

  var kind: Quantity.Kind
  var name: Name
  private var place: TokenRange
  /// Where the source has the unit glued to another word: the byte at which it ends.
  var end: UInt32?

  init(kind: Quantity.Kind, name: Name, tokens: Range<Int>) {
    self.kind = kind
    self.name = name
    place = TokenRange(tokens)
  }

  /// The tokens of the unit; a counted noun's article is not among them.
  var tokens: Range<Int> {
    get { place.range }
    set { place = TokenRange(newValue) }
  }
}
