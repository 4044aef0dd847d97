/// What a line of a bulletin is, in the words of the annotation guidelines.
public enum LineLabel: String, Sendable, Hashable, CaseIterable {
  case headline, standfirst, paragraph, caption, marker, signoff, other
  case relatedHeadline = "related-headline"
  case relatedTeaser = "related-teaser"
  case relatedCaption = "related-caption"
}

/// What a block of a bulletin is. A kicker is a block of its own, before its headline.
public enum BlockLabel: String, Sendable, Hashable, CaseIterable {
  case headline, standfirst, paragraph, caption, marker, residue
  case signOff = "sign-off"
  case relatedKicker = "related-kicker"
  case relatedHeadline = "related-headline"
  case relatedTeaser = "related-teaser"
  case relatedCaption = "related-caption"
}

/// One block: its kind and the bytes of its text, without the white space around it, the colon
/// after a kicker or the «>>» before a link.
///
/// A sign-off that ends a paragraph is part of that paragraph, not a block. A paragraph whose
/// dateline is split over two lines is one block that holds the line break, and so is a caption
/// whose credit stands on the next line. A caption to which the first paragraph is glued shares
/// its line with it.
public struct BlockTruth: Sendable, Hashable {
  public var kind: BlockLabel
  /// Bytes of the bulletin's text.
  public var span: Range<Int>
}

/// The opening of the first paragraph: «Hanoï, 23 novembre (VNA) -».
public struct DatelineTruth: Sendable, Hashable {
  /// The whole opening, its dash included.
  public var span: Range<Int>
  /// The place as printed, a typing error included.
  public var place: String
  public var placeSpan: Range<Int>
  /// ISO 3166-1 alpha-2 code of the country of the place.
  public var country: String
  /// The agency as printed.
  public var agency: String
  /// The day printed in the dateline, as `2025-11-23`; nil where there is none.
  public var date: String?
}

/// The agency at the end of the body, with the dash before it if there is one.
public struct SignOffTruth: Sendable, Hashable {
  public var span: Range<Int>
  /// The agency as printed: `VNA`, `AVI`, `NDEL/VNA` …
  public var agency: String
}

/// An expression of time. `value` is in the notation of the annotation guidelines:
/// `2025-05-08`, `2025-10-20/2025-10-22`, `2025-10-14,2025-10-15`, `2025-10-16TMO`, `203X`.
public struct DateTruth: Sendable, Hashable {
  public var span: Range<Int>
  public var value: String
}

/// A person and each place where the name stands.
public struct PersonTruth: Sendable, Hashable {
  /// One naming, with the function that stands directly beside it.
  public struct Mention: Sendable, Hashable {
    public var span: Range<Int>
    /// The function without its article; nil where none stands beside the name.
    public var role: Range<Int>?
  }
  public var name: String
  public var mentions: [Mention]
}

/// An organization, each place where its name or acronym stands, and the acronym if the text
/// gives it beside the name.
public struct OrganizationTruth: Sendable, Hashable {
  public var name: String
  public var acronym: String?
  public var mentions: [Range<Int>]
}

/// A place and each place where its name stands.
public struct PlaceTruth: Sendable, Hashable {
  public var name: String
  /// ISO 3166-1 alpha-2 code; nil for a sea.
  public var country: String?
  public var mentions: [Range<Int>]
}

/// An amount, a percentage, a count or a measure.
public struct QuantityTruth: Sendable, Hashable {
  public var span: Range<Int>
  /// The value in thousandths, exact: 5,8% is 5800.
  public var thousandths: Int
  /// An ISO 4217 code, `%`, a symbol of a measure, or the noun that is counted.
  public var unit: String
}

/// Direct speech between quotation marks.
public struct QuoteTruth: Sendable, Hashable {
  /// The words without the quotation marks.
  public var span: Range<Int>
  public var speaker: String?
}

/// What a careful reader finds in a generated bulletin, by construction.
///
/// Every span is a range of UTF-8 bytes of ``GeneratedBulletin/text``. Mentions are listed for
/// the whole text; where a span lies tells whether it belongs to the story or to another one.
public struct BulletinTruth: Sendable, Hashable {
  public var language: CorpusLanguage
  /// The day of publication, `2025-11-08`. Dates without a year are relative to it.
  public var referenceDate: String
  /// Whether the text stops in the middle of its last line. What that line is nobody can then
  /// tell for sure, so a comparison should leave the last label and block out.
  public var isTruncated = false
  /// One label for each line that is not empty, in order.
  public var lines: [LineLabel] = []
  /// The blocks in the order of the text.
  public var blocks: [BlockTruth] = []
  public var dateline: DatelineTruth?
  public var signOff: SignOffTruth?
  public var dates: [DateTruth] = []
  public var people: [PersonTruth] = []
  public var organizations: [OrganizationTruth] = []
  public var places: [PlaceTruth] = []
  public var quantities: [QuantityTruth] = []
  public var quotes: [QuoteTruth] = []
  /// The forms of layout that were drawn, one `feature=form` each.
  public var forms: [String] = []

  /// The kickers of the other stories.
  public var kickers: [Range<Int>] {
    blocks.filter { $0.kind == .relatedKicker }.map(\.span)
  }
}
