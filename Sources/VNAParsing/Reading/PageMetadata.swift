import VNAModel
import VNAText

/// What a page says of itself, outside its text.
package struct PageMetadata: Hashable, Sendable {
  /// The page's address: the canonical link, or else `og:url`.
  package var url: String?
  /// When it was published, as the page writes it.
  package var published: String?
  /// The language of `<html lang>`, in lower case, as `fr-fr`.
  package var language: String?
}

/// Gathers metadata from tags, keeping the most trustworthy of each kind.
struct MetadataCollector {
  private(set) var page = PageMetadata()
  private var urlRank = Int.max
  private var publishedRank = Int.max

  /// The names under which pages give the day of publication, the best first.
  private static let publishedNames: [String] = [
    "article:published_time", "og:article:published_time", "og:published_time",
    "datepublished", "pubdate", "publishdate", "publish-date", "publish_date",
    "publication_date", "parsely-pub-date", "sailthru.date", "dcterms.created",
    "dc.date.issued", "dcterms.date", "dc.date", "date",
  ]
  private static let linkedDataRank = 20
  private static let timeRank = 30

  mutating func take(_ tag: HTMLTag, in bytes: UnsafeBufferPointer<UInt8>) {
    switch tag.name {
    case "html":
      if page.language == nil, let language = tag.value("lang", in: bytes), !language.isEmpty {
        page.language = language.lowercased()
      }
    case "link":
      if tag.value("rel", in: bytes)?.lowercased() == "canonical" {
        offer(url: tag.value("href", in: bytes), rank: 0)
      }
    case "meta":
      let keys: [HTMLName] = ["property", "name", "itemprop"]
      guard let content = tag.value("content", in: bytes) else { return }
      for key in keys {
        guard let name = tag.value(key, in: bytes)?.lowercased() else { continue }
        if name == "og:url" { offer(url: content, rank: 1) }
        if let rank = Self.publishedNames.firstIndex(of: name) {
          offer(published: content, rank: rank)
        }
      }
    case "time":
      offer(published: tag.value("datetime", in: bytes), rank: Self.timeRank)
    default: break
    }
  }

  /// Takes the first `datePublished` of a block of JSON-LD, outer objects before inner ones.
  mutating func takeLinkedData(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    guard publishedRank > Self.linkedDataRank, range.count <= 1 << 20 else { return }
    var reader = JSONReader(bytes, range: range, maximumDepth: 64)
    guard let root = try? reader.readValue() else { return }
    var queue = [root]
    var next = 0
    while next < queue.count {
      switch queue[next] {
      case .array(let elements): queue.append(contentsOf: elements)
      case .object(let members):
        if case .string(let date)? = members["datePublished"] {
          offer(published: date, rank: Self.linkedDataRank)
          return
        }
        // In a fixed order, so that one page always gives one result.
        for key in members.keys.sorted() { if let value = members[key] { queue.append(value) } }
      default: break
      }
      next += 1
    }
  }

  private mutating func offer(url: String?, rank: Int) {
    guard rank < urlRank, let url, url.hasPrefix("http://") || url.hasPrefix("https://") else {
      return
    }
    page.url = url
    urlRank = rank
  }

  /// Only what can be read as a day counts: «hier» in a `time` must not hide the real one.
  private mutating func offer(published: String?, rank: Int) {
    guard rank < publishedRank, let published, PublishedDay.parse(published) != nil else {
      return
    }
    page.published = published
    publishedRank = rank
  }
}

/// The day of a time of publication as pages and records write it.
package enum PublishedDay {
  /// The day in Vietnam, or nil.
  ///
  /// Read are ISO 8601 (`2025-10-16`, `20251016`, `2025-10-16T21:30:00+07:00`) and the same with
  /// `/` or `.` and the year first. A time with another offset than +07:00 is moved to the
  /// agency's: 20:00 UTC is the next day in Hanoi. A time without offset is of Hanoi.
  package static func parse(_ text: String) -> CivilDate? {
    let bytes = Array(text.utf8)
    var i = 0
    while i < bytes.count, bytes[i] <= 0x20 { i += 1 }
    func number(_ digits: Int) -> Int? {
      guard i + digits <= bytes.count else { return nil }
      var value = 0
      for k in i..<(i + digits) {
        guard bytes[k] >= 0x30, bytes[k] <= 0x39 else { return nil }
        value = value * 10 + Int(bytes[k] - 0x30)
      }
      i += digits
      return value
    }
    func skip(_ wanted: UInt8) -> Bool {
      guard i < bytes.count, bytes[i] == wanted else { return false }
      i += 1
      return true
    }
    guard let year = number(4) else { return nil }
    let separator: UInt8? =
      i < bytes.count && [0x2D, 0x2F, 0x2E].contains(bytes[i])
      ? bytes[i] : nil
    if let separator { _ = skip(separator) }
    guard let month = number(2) else { return nil }
    if let separator { guard skip(separator) else { return nil } }
    guard let day = number(2), let date = CivilDate(year: year, month: month, day: day) else {
      return nil
    }
    guard skip(0x54) || skip(0x74) || skip(0x20) else {
      // Nothing may follow but white space.
      return i == bytes.count || bytes[i] < 0x20 ? date : nil
    }
    guard let hour = number(2), skip(0x3A), let minute = number(2) else { return date }
    if skip(0x3A), number(2) != nil, skip(0x2E) || skip(0x2C) { while number(1) != nil {} }
    _ = skip(0x20)
    var offset = 7 * 60
    if skip(0x5A) || skip(0x7A) {
      offset = 0
    } else if i < bytes.count, bytes[i] == 0x2B || bytes[i] == 0x2D {
      let sign = bytes[i] == 0x2B ? 1 : -1
      i += 1
      guard let hours = number(2) else { return date }
      _ = skip(0x3A)
      offset = sign * (hours * 60 + (number(2) ?? 0))
    }
    let minutes = date.dayNumber * 1440 + hour * 60 + minute - offset + 7 * 60
    let shifted = minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
    return CivilDate(dayNumber: shifted)
  }
}
