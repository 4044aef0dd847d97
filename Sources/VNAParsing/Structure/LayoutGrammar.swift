import VNAModel

/// A stretch of the page with its part: what a layout grammar gives back.
public struct PagePiece: Hashable, Sendable {
  /// The part it plays.
  public var kind: Block.Kind
  /// The text of the piece, without bullets and white space around it.
  public var span: Span
  /// Where its block starts: before a bullet that ``span`` leaves out, else where the span starts.
  public var blockStart: UInt32

  /// Makes a piece.
  public init(_ kind: Block.Kind, _ span: Span, blockStart: UInt32? = nil) {
    self.kind = kind
    self.span = span
    self.blockStart = blockStart ?? span.start
  }
}

/// What a layout grammar reads from a page.
public struct PageReading: Sendable {
  /// The pieces, in the order of the page, none overlapping.
  public var pieces: [PagePiece] = []
  /// The dateline, where there is one.
  public var dateline: Dateline?
  /// The sign-off, where there is one.
  public var signOff: SignOff?
  /// The headline printed again; its pieces are headlines too.
  public var repeatedHeadlines: [Span] = []
  /// What was doubtful.
  public var diagnostics: [Diagnostic] = []

  /// Makes an empty reading.
  public init() {}
}

/// One form that pages take. The parser asks each grammar how well it fits the page, and the one
/// with the strongest evidence reads it.
///
/// A grammar must put every line into some piece: what it leaves out becomes residue.
public protocol LayoutGrammar: Sendable {
  /// The name, in kebab case, for diagnostics and `vna explain`.
  var name: String { get }

  /// How well the grammar fits, from 0 (not at all) to 1 (certainly); ties go to the one listed
  /// first.
  func evidence(in page: Page) -> Double

  /// Reads the page.
  func read(_ page: Page) -> PageReading
}
