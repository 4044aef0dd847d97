/// What a line of a bulletin is, in the words of the annotation guidelines.
public enum LineLabel: String, Sendable, Hashable, CaseIterable {
  /// The headline, also printed again.
  case headline
  /// The summary before the body.
  case standfirst
  /// A paragraph of the body.
  case paragraph
  /// The caption of a picture of the story.
  case caption
  /// What opens the list of other stories.
  case marker
  /// The agency's mark after the body.
  case signoff
  /// What belongs to no story.
  case other
  /// The headline of another story, its kicker included.
  case relatedHeadline = "related-headline"
  /// The teaser of another story.
  case relatedTeaser = "related-teaser"
  /// The caption of a picture of another story.
  case relatedCaption = "related-caption"
}

/// What a block of a bulletin is. A kicker is a block of its own, before its headline.
public enum BlockLabel: String, Sendable, Hashable, CaseIterable {
  /// The headline, also printed again.
  case headline
  /// The summary before the body.
  case standfirst
  /// A paragraph of the body.
  case paragraph
  /// The caption of a picture of the story.
  case caption
  /// What opens the list of other stories.
  case marker
  /// What belongs to no story.
  case residue
  /// The agency's mark on a line of its own.
  case signOff = "sign-off"
  /// What stands before the headline of another story.
  case relatedKicker = "related-kicker"
  /// The headline of another story.
  case relatedHeadline = "related-headline"
  /// The teaser of another story.
  case relatedTeaser = "related-teaser"
  /// The caption of a picture of another story.
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
  /// What it is.
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
  /// The bytes of the place.
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
  /// The bytes of the mark, its dash included.
  public var span: Range<Int>
  /// The agency as printed: `VNA`, `AVI`, `NDEL/VNA` …
  public var agency: String
}

/// An expression of time. `value` is in the notation of the annotation guidelines:
/// `2025-05-08`, `2025-10-20/2025-10-22`, `2025-10-14,2025-10-15`, `2025-10-16TMO`, `203X`.
public struct DateTruth: Sendable, Hashable {
  /// The bytes of the wording.
  public var span: Range<Int>
  /// The time it names.
  public var value: String
}

/// A person and each place where the name stands.
public struct PersonTruth: Sendable, Hashable {
  /// One naming, with the function that stands directly beside it.
  public struct Mention: Sendable, Hashable {
    /// The bytes of the name.
    public var span: Range<Int>
    /// The function without its article; nil where none stands beside the name.
    public var role: Range<Int>?
  }
  /// The longest spelling.
  public var name: String
  /// The points of the text that name the person.
  public var mentions: [Mention]
}

/// An organization, each place where its name or acronym stands, and the acronym if the text
/// gives it beside the name.
public struct OrganizationTruth: Sendable, Hashable {
  /// The name in full.
  public var name: String
  /// The acronym that the text gives.
  public var acronym: String?
  /// The bytes of each naming.
  public var mentions: [Range<Int>]
}

/// A place and each place where its name stands.
public struct PlaceTruth: Sendable, Hashable {
  /// The name.
  public var name: String
  /// ISO 3166-1 alpha-2 code; nil for a sea.
  public var country: String?
  /// The bytes of each naming.
  public var mentions: [Range<Int>]
}

/// An amount, a percentage, a count or a measure.
public struct QuantityTruth: Sendable, Hashable {
  /// The bytes of number and unit.
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
  /// Who says them, where the text tells.
  public var speaker: String?
}

/// What a careful reader finds in a generated bulletin, by construction.
///
/// Every span is a range of UTF-8 bytes of ``GeneratedBulletin/text``. Mentions are listed for
/// the whole text; where a span lies tells whether it belongs to the story or to another one.
public struct BulletinTruth: Sendable, Hashable {
  /// The language it is written in.
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
  /// The dateline, where there is one.
  public var dateline: DatelineTruth?
  /// The sign-off, where there is one.
  public var signOff: SignOffTruth?
  /// The wordings that name a time.
  public var dates: [DateTruth] = []
  /// The people.
  public var people: [PersonTruth] = []
  /// The organizations.
  public var organizations: [OrganizationTruth] = []
  /// The places.
  public var places: [PlaceTruth] = []
  /// The quantities.
  public var quantities: [QuantityTruth] = []
  /// The direct quotes.
  public var quotes: [QuoteTruth] = []
  /// The forms of layout that were drawn, one `feature=form` each.
  public var forms: [String] = []

  /// The kickers of the other stories.
  public var kickers: [Range<Int>] {
    blocks.filter { $0.kind == .relatedKicker }.map(\.span)
  }
}
