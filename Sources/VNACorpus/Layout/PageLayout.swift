/// Which of the forms that real pages take one bulletin has.
///
/// `draw` only gives combinations that a careful reader can label without doubt; the reasons
/// stand beside each rule.
struct PageLayout {
  enum Headline: String, CaseIterable { case once, twice, absent }
  enum Standfirst: String, CaseIterable { case absent, own, repeated }
  enum Dateline: String, CaseIterable {
    case plain, foreign, dated, typo, glued
    case splitBefore = "split-before-agency"
    case splitAfter = "split-after-agency"
    case bare, absent
  }
  enum SignOff: String, CaseIterable {
    case attached, ellipsis, absent
    case ownLine = "own-line"
  }
  enum BlankLines: String, CaseIterable { case none, sections, all }

  var headline = Headline.once
  var standfirst = Standfirst.absent
  var dateline = Dateline.plain
  var signOff = SignOff.attached
  var blanks = BlankLines.none
  var crlf = false
  var byteOrderMark = false
  var hasRelated = true
  var hasMarker = true
  var hasAfterword = false
  var isTruncated = false
  var captions = 0
  var links = 0
  var topResidue = false
  var timestamp = false
  var share = false
  var tags = false
  var footer = false
  var finalNewline = true
  /// The size aimed at, and the part of it that the story takes, in bytes.
  var size = 7_000
  var storySize = 3_500

  static func draw(_ random: inout RandomSource) -> PageLayout {
    var layout = PageLayout()
    layout.headline = random.weighted([(74, .once), (13, .twice), (13, .absent)])
    layout.dateline = random.weighted([
      (40, .plain), (14, .foreign), (10, .dated), (4, .typo), (6, .glued), (3, .splitBefore),
      (3, .splitAfter), (5, .bare), (15, .absent),
    ])
    layout.standfirst = random.weighted([(52, .absent), (26, .own), (22, .repeated)])
    layout.signOff = random.weighted([
      (68, .attached), (6, .ellipsis), (12, .ownLine), (14, .absent),
    ])
    layout.blanks = random.weighted([(40, .none), (25, .sections), (35, .all)])
    layout.crlf = random.chance(12)
    layout.captions = random.weighted([(40, 0), (40, 1), (14, 2), (6, 3)])
    layout.links = random.weighted([(86, 0), (7, 1), (5, 2), (2, 3)])
    layout.topResidue = random.chance(12)
    layout.timestamp = random.chance(18)
    layout.share = random.chance(14)
    layout.tags = random.chance(14)
    layout.footer = random.chance(14)
    layout.hasRelated = random.chance(86)
    layout.hasMarker = random.chance(72)
    layout.hasAfterword = random.chance(6)
    layout.isTruncated = random.chance(9)
    layout.finalNewline = random.chance(80)
    layout.drawSizes(&random)
    layout.settle()
    return layout
  }

  private mutating func drawSizes(_ random: inout RandomSource) {
    let range: ClosedRange<Int> = random.weighted([
      (10, 540...1_600), (55, 1_800...6_500), (25, 6_500...13_000), (8, 13_000...32_000),
      (2, 32_000...57_000),
    ])
    size = random.within(range)
    storySize = size * random.within(25...85) / 100
  }

  /// Takes out what nobody could tell apart.
  private mutating func settle() {
    // Without a headline nothing says that a first short line is a standfirst or a date, and a
    // story whose very first line is body text needs its dateline to be known as such.
    if headline == .absent {
      standfirst = .absent
      timestamp = false
      if dateline == .absent { dateline = .plain }
    }
    // Without a dateline only its repetition tells a standfirst from the first paragraph.
    if dateline == .absent || dateline == .bare, standfirst == .own { standfirst = .repeated }
    // A dateline can only be glued to a caption.
    if dateline == .glued { captions = max(1, captions) }
    // Body text after the sign-off hides where a list without a marker begins; with neither
    // sign-off nor marker nothing divides the two.
    if signOff == .absent { hasAfterword = false }
    if hasAfterword || signOff == .absent || tags { hasMarker = true }
    if !hasRelated {
      hasMarker = false
      isTruncated = false
      storySize = size
    }
    if isTruncated {
      footer = false
      finalNewline = false
    }
  }

  /// The forms by name, for counting.
  var forms: [String] {
    [
      "headline=" + headline.rawValue, "standfirst=" + standfirst.rawValue,
      "dateline=" + dateline.rawValue, "sign-off=" + signOff.rawValue,
      "blank-lines=" + blanks.rawValue, "line-end=" + (crlf ? "crlf" : "lf"),
      "list=" + (!hasRelated ? "absent" : hasMarker ? "marked" : "unmarked"),
      "end=" + (isTruncated ? "truncated" : footer ? "footer" : "whole"),
      "after-sign-off=" + (hasAfterword ? "paragraph" : "nothing"),
      "links=" + (links > 0 ? "some" : "none"), "tags=" + (tags ? "some" : "none"),
      "top=" + (topResidue ? "navigation" : "none"), "timestamp=" + (timestamp ? "some" : "none"),
      "share=" + (share ? "some" : "none"),
    ]
  }
}
