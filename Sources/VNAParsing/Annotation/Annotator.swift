import VNAModel
import VNAText

/// Reads mentions from a bulletin whose structure is known: the point where a third party's own
/// reader joins in.
///
/// Annotators of ``ParserConfiguration/annotators`` run after the built-in ones, in their order. Each
/// sees the tokens with what the lexicon knows of them, and the bulletin so far, to which it adds.
/// Spans that it adds must lie inside the source, and excerpts be pieces of ``/VNAText/TokenView/source``:
/// what is not is taken out again, with the warning `annotator-bad-span`. It must not touch
/// ``/VNAModel/Bulletin/blocks``.
///
/// On a page in no language that the parser has no annotator runs, since there are no tokens to see.
public protocol Annotator: Sendable {
  /// The name, in kebab case, for `--annotators` and `vna explain`.
  var name: String { get }

  /// Adds what it finds in the tokens of `view` to `bulletin`.
  func annotate(_ view: TokenView, _ bulletin: inout Bulletin)
}

/// The built-in annotators, to choose from.
public struct AnnotationSet: OptionSet, Hashable, Sendable {
  /// One bit an annotator.
  public let rawValue: UInt8
  /// Makes a set of its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Dates, durations and sets.
  public static let dates = AnnotationSet(rawValue: 1)
  /// Amounts, percentages, measures and counts.
  public static let quantities = AnnotationSet(rawValue: 2)
  /// Places.
  public static let places = AnnotationSet(rawValue: 4)
  /// Organizations.
  public static let organizations = AnnotationSet(rawValue: 8)
  /// People and their roles.
  public static let people = AnnotationSet(rawValue: 16)
  /// Quotations and reported speech.
  public static let quotes = AnnotationSet(rawValue: 32)
  /// Events.
  public static let events = AnnotationSet(rawValue: 64)
  /// All of them.
  public static let all = AnnotationSet(rawValue: 127)
  /// None: structure only.
  public static let none: AnnotationSet = []

  /// Their names, in the order of help texts.
  public static let names: [(name: String, set: AnnotationSet)] = [
    ("dates", .dates), ("quantities", .quantities), ("places", .places),
    ("organizations", .organizations), ("people", .people), ("quotes", .quotes),
    ("events", .events),
  ]
}
