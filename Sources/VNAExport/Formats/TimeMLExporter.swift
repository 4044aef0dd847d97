public import VNAModel

/// TimeML 1.2 in the layout of the TimeBank and TempEval corpora: the story with TIMEX3 inline.
///
/// Source: <https://timeml.github.io>, TimeML 1.2.1 specification.
public struct TimeMLExporter: Exporter {
  public static let format = ExportFormat(
    "timeml", summary: "TimeML 1.2: the story with inline TIMEX3",
    mediaType: "application/xml", fileExtension: "tml", shape: .document)

  /// Makes an exporter.
  public init() {}

  public init(_ options: ExportOptions) {}

  public func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {
    let article = Article(bulletin)
    var times = TimexNumbers(bulletin, hasCreationTime: article.timexOfCreation != nil)
    output.xml { xml in
      xml.declaration()
      xml.begin("TimeML")
      xml.element("DOCID", bulletin.id)
      if let value = article.timexOfCreation {
        xml.begin("DCT", mixed: true)
        xml.begin("TIMEX3")
        xml.attribute("tid", "t0")
        xml.attribute("type", "DATE")
        xml.attribute("value", value)
        xml.attribute("temporalFunction", "false")
        xml.attribute("functionInDocument", "CREATION_TIME")
        xml.text(value)
        xml.end()
        xml.end()
      }
      if let headline = bulletin.story.headline {
        xml.begin("TITLE", mixed: true)
        times.write(headline, to: &xml)
        xml.end()
      }
      xml.begin("TEXT", mixed: true)
      for (index, text) in bulletin.story.textsInOrder.enumerated() {
        xml.text(index > 0 ? "\n\n" : "")
        times.write(text, to: &xml)
      }
      xml.end()
      xml.end()
    }
  }
}

extension Article {
  /// The day, month or year of the story in TimeML's terms.
  fileprivate var timexOfCreation: String? {
    guard case .point(let point) = bulletin.referenceDate?.value, point.knownYear != nil else {
      return nil
    }
    return point.description
  }
}

/// The TIMEX3 of a bulletin, numbered as they are written.
private struct TimexNumbers {
  private struct Timex {
    var timex: TemporalExpression.Timex3
    var date: TemporalExpression
  }

  private let timexes: [Timex]
  private let hasCreationTime: Bool
  private var count = 0

  init(_ bulletin: Bulletin, hasCreationTime: Bool) {
    self.hasCreationTime = hasCreationTime
    let source = bulletin.source.text
    var all: [Timex] = []
    for date in bulletin.dates {
      var own = date.timex3
      if own.isEmpty, case .range = date.value {
        own = [
          .init(span: date.excerpt.span, type: "DATE", value: date.value?.description ?? "")
        ]
      } else if own.isEmpty, case .point(let point) = date.value {
        // A decade has three digits in TIMEX3, a century two.
        let value = String(point.description.prefix { $0 != "X" })
        let isKnown = point.knownYear != nil || !value.isEmpty
        own = [
          .init(
            span: date.excerpt.span, type: date.kind == .time ? "TIME" : "DATE",
            value: isKnown && point.knownYear == nil ? value : point.description)
        ]
      }
      all += own.map { Timex(timex: $0, date: date) }
    }
    timexes =
      all
      .filter { !$0.timex.span.isEmpty && !source.cutsScalar($0.timex.span) }
      .sorted { $0.timex.span.start < $1.timex.span.start }
  }

  /// Writes a text with its TIMEX3; of two that overlap the first counts.
  mutating func write(_ text: Excerpt, to xml: inout XMLWriter) {
    var position = text.span.start
    let first = timexes.partitioningIndex { $0.timex.span.start >= text.span.start }
    for entry in timexes[first...] {
      let span = entry.timex.span
      if span.start >= text.span.end { break }
      guard span.start >= position, span.end <= text.span.end else { continue }
      xml.text(text.source, Span(start: position, end: span.start))
      write(entry, of: text.source, to: &xml)
      position = span.end
    }
    xml.text(text.source, Span(start: position, end: text.span.end))
  }

  private mutating func write(_ entry: Timex, of source: SourceText, to xml: inout XMLWriter) {
    count += 1
    let span = TimexSpan(entry.timex.value)
    let type = Self.types.contains(entry.timex.type) ? entry.timex.type : "DATE"
    xml.begin("TIMEX3")
    xml.attribute("tid", "t\(count)")
    xml.attribute("type", span?.duration == nil ? type : "DURATION")
    xml.attribute("value", span?.duration ?? span?.name ?? entry.timex.value)
    if span?.duration != nil {
      xml.attribute("beginPoint", "t\(count + 1)")
      xml.attribute("endPoint", "t\(count + 2)")
    }
    if let mod = entry.date.mod, Self.mods.contains(mod) { xml.attribute("mod", mod) }
    if type == "SET" {
      xml.attribute("quant", entry.date.quant)
      xml.attribute("freq", entry.date.freq)
    }
    if entry.date.basis == .relative {
      xml.attribute("temporalFunction", "true")
      if hasCreationTime { xml.attribute("anchorTimeID", "t0") }
    }
    xml.text(source, entry.timex.span)
    xml.end()
    guard let span, span.duration != nil else { return }
    // The two ends have no words of their own: empty elements stand for them.
    for end in [span.first, span.last] {
      count += 1
      xml.begin("TIMEX3")
      xml.attribute("tid", "t\(count)")
      xml.attribute("type", "DATE")
      xml.attribute("value", end)
      xml.end()
    }
  }

  private static let types: Set = ["DATE", "TIME", "DURATION", "SET"]
  private static let mods: Set = [
    "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS",
    "EQUAL_OR_MORE", "START", "MID", "END", "APPROX",
  ]
}

/// A span of time in one value, which TimeML has under another name or not at all.
private struct TimexSpan {
  var first: String
  var last: String
  /// A quarter or a half-year: `2025-Q1`, `2025-H2`.
  var name: String?
  /// How long it is, where it has no name: `P9M`.
  var duration: String?

  /// Nil for any value that is none.
  init?(_ value: String) {
    guard value.utf8.contains(UInt8(ascii: "/")),
      case .range(let first, let last) = TemporalValue(value), let year = first.knownYear,
      let lastYear = last.knownYear
    else { return nil }
    self.first = first.description
    self.last = last.description
    guard let month = first.month, let lastMonth = last.month else {
      duration = "P\(max(1, lastYear - year + 1))Y"
      return
    }
    if let days = TemporalValue.range(first, last).days, first.day != nil, last.day != nil {
      duration = "P\(days.upperBound.dayNumber - days.lowerBound.dayNumber + 1)D"
      return
    }
    let months = (lastYear - year) * 12 + lastMonth - month + 1
    if months == 3, month % 3 == 1 {
      name = "\(self.first.prefix(4))-Q\(month / 3 + 1)"
    } else if months == 6, month % 6 == 1 {
      name = "\(self.first.prefix(4))-H\(month / 6 + 1)"
    } else {
      duration = "P\(max(1, months))M"
    }
  }
}

extension Array {
  /// The first index whose element is past a border that all elements behind it are past too.
  func partitioningIndex(where isPast: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isPast(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
