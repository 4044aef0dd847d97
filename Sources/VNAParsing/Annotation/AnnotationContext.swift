import VNAModel
import VNAText

/// What the built-in annotators share while they read one bulletin.
///
/// Mentions are found in the order dates, quantities, organizations, places, people; each claims the
/// tokens of what it found, and a later one may take a claim over where it knows better (a province's
/// name inside a person's). Only then are mentions merged into the bulletin's lists, and quotes and
/// events read.
///
/// Tokens, matches and segments are read in place, so that a copy counts few references; it must
/// not outlive the pass that made it.
struct AnnotationContext {
  let source: SourceText
  let bytes: UnsafeBufferPointer<UInt8>
  let words: LanguageWords
  /// The parts of the page that are read, in order; ``TokenTable/Block/tag`` is the index here.
  let segments: UnsafeBufferPointer<AnnotationSegment>
  let tokens: TokenBuffer
  let matches: MatchBuffer
  /// What each token can begin.
  let marks: TokenMarks
  /// The day of publication, where the caller or the page's metadata know it.
  let givenDate: ReferenceDate?
  /// What each token belongs to.
  var claims: ContiguousArray<TokenClaim>
  /// Where rules write down why, if somebody asked.
  var trace: AnnotationTrace?

  var lexicon: Lexicon { words.lexicon }

  /// The segment of a token.
  func segment(ofToken index: Int) -> AnnotationSegment? {
    var low = 0
    var high = tokens.blocks.count
    while low < high {
      let middle = (low + high) / 2
      if tokens.blocks[middle].tokens.upperBound <= index {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < tokens.blocks.count else { return nil }
    return segments[tokens.blocks[low].tag]
  }

  /// The bytes from the first token of a range to the last.
  func span(_ range: Range<Int>) -> Span {
    guard let first = range.first, let last = range.last else { return Span(0..<0) }
    return Span(start: tokens[first].start, end: tokens[last].end)
  }

  func excerpt(_ range: Range<Int>) -> Excerpt { Excerpt(source, span(range)) }

  /// The text of some tokens, with what stands between them.
  func text(_ range: Range<Int>) -> String { source.text(span(range)) }

  /// Writes a claim over all tokens of a range.
  mutating func claim(_ range: Range<Int>, _ claim: TokenClaim) {
    for index in range { claims[index] = claim }
  }

  /// Whether no token of a range is claimed.
  func isFree(_ range: Range<Int>) -> Bool { !range.contains { claims[$0] != .none } }
}

/// What a token belongs to.
enum TokenClaim: UInt8 {
  case none, date, quantity, organization, place, person, role
}

/// A part of the page whose tokens are read together.
struct AnnotationSegment: Hashable {
  enum Kind: UInt8 {
    case dateline, headline, standfirst, paragraph, caption
    case relatedKicker, relatedHeadline, relatedTeaser, relatedCaption

    /// Whether it is of another story that the page lists.
    var isOfOtherStory: Bool {
      switch self {
      case .relatedKicker, .relatedHeadline, .relatedTeaser, .relatedCaption: true
      case .dateline, .headline, .standfirst, .paragraph, .caption: false
      }
    }
  }

  var kind: Kind
  var span: Span
  /// The index of the other story in ``RelatedStories/items``; nil in the main story.
  var item: Int?

  /// Whether it belongs to the main story.
  var isStory: Bool { item == nil }
}

/// The reasons that rules gave, for `vna explain`.
struct AnnotationTrace {
  struct Note: Hashable {
    var span: Span
    /// The rule's name, as `date.range`.
    var rule: String
    /// What spoke for it, or what was rejected and why.
    var evidence: String
  }

  var notes: [Note] = []
}

extension AnnotationContext {
  /// Notes why a rule made something of `span`; costs nothing when nobody asked.
  mutating func note(_ span: Span, _ rule: StaticString, _ evidence: @autoclosure () -> String) {
    guard trace != nil else { return }
    trace?.notes.append(.init(span: span, rule: "\(rule)", evidence: evidence()))
  }
}
