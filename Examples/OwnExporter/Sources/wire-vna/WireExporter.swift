import VNAKit

/// Plain text for a news wire, in the manner of IPTC 7901: a head with source, number, priority,
/// category and word count, the text in short lines, and the day at the end, between the control
/// characters SOH, STX and ETX.
struct WireExporter: Exporter {
  static let format = ExportFormat(
    "wire", summary: "Wire text in the manner of IPTC 7901", mediaType: "text/plain",
    fileExtension: "7901", shape: .collection,
    options: [
      ExportOption(
        "priority", .choice(["1", "2", "3", "4", "5", "6"]), default: "4",
        help: "How urgent the messages are; 1 is a flash."),
      ExportOption("ascii", .flag, help: "Write letters without accents, for old receivers."),
    ])

  private let priority: String
  private let isASCII: Bool

  init(_ options: ExportOptions) {
    priority = options["priority"] ?? "4"
    isASCII = options.flag("ascii")
  }

  func write(_ bulletin: Bulletin, to output: inout ExportBuffer) {
    let story = bulletin.story
    let paragraphs = [story.headline, story.standfirst].compactMap(\.self) + story.body
    let words = paragraphs.reduce(0) { $0 + $1.text.split(separator: " ").count }
    let head = "VNA\(number(of: bulletin)) \(priority) \(category(of: bulletin)) \(words)"
    output.append(raw: "\u{1}\(head) \(slugline(of: bulletin))\r\n\u{2}")
    for paragraph in paragraphs {
      for line in WireText.lines(of: paragraph.text, isASCII: isASCII) {
        output.append(raw: line + "\r\n")
      }
    }
    output.append(raw: "\u{3}\(bulletin.referenceDate?.value.description ?? "")\r\n")
  }

  /// Four digits. Bulletins may be written on several cores at once, so there is no counting: the
  /// same story has the same number in every export.
  private func number(of bulletin: Bulletin) -> String {
    let digits = String((Int(bulletin.id.suffix(4), radix: 16) ?? 0) % 10_000)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }

  private func category(of bulletin: Bulletin) -> String {
    switch bulletin.events.first(where: \.isMain)?.kind {
    case .disaster: "dis"
    case .appointment, .congress, .election: "pol"
    case .agreement, .call, .meeting, .message, .visit: "dip"
    default: "gen"
    }
  }

  /// The first three countries or cities that the story names: `Vietnam-Laos-Hanoi`.
  private func slugline(of bulletin: Bulletin) -> String {
    let places = bulletin.places.filter { place in
      place.kind == .country || place.kind == .city
        ? place.mentions.contains { bulletin.isInStory($0.span) } : false
    }
    return WireText.lines(of: places.prefix(3).map(\.name).joined(separator: "-"), isASCII: true)
      .joined()
  }
}
