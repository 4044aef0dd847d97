import Testing
import VNACorpus

/// The truth is worthless if it is wrong: each claim is checked against the text by other means
/// than those that wrote it.
@Suite struct TruthTests {
  @Test("Blocks lie in order in the text, trimmed, and make out the labels of the lines")
  func blocksAndLines() async throws {
    let labels: [BlockLabel: LineLabel] = [
      .headline: .headline, .standfirst: .standfirst, .paragraph: .paragraph, .caption: .caption,
      .marker: .marker, .residue: .other, .signOff: .signoff, .relatedKicker: .relatedHeadline,
      .relatedHeadline: .relatedHeadline, .relatedTeaser: .relatedTeaser,
      .relatedCaption: .relatedCaption,
    ]
    for bulletin in await Corpus.bulletins(1_000) {
      let text = bulletin.text
      let blocks = bulletin.truth.blocks
      try #require(String(validating: text, as: UTF8.self) != nil)
      var end = 0
      for block in blocks {
        try #require(block.span.lowerBound >= end && block.span.upperBound <= text.count)
        try #require(!block.span.isEmpty)
        #expect(text[block.span.lowerBound] > 32 && text[block.span.upperBound - 1] > 32)
        end = block.span.upperBound
      }
      let lines = Corpus.lines(text)
      try #require(lines.count == bulletin.truth.lines.count)
      for (line, label) in zip(lines, bulletin.truth.lines) {
        let longest = blocks.filter { $0.span.overlaps(line) }.max {
          $0.span.clamped(to: line).count < $1.span.clamped(to: line).count
        }
        #expect(longest.flatMap { labels[$0.kind] } == label)
      }
    }
  }

  @Test("Headlines never end in a full stop; paragraphs and teasers do")
  func fullStops() async {
    for bulletin in await Corpus.bulletins(1_000) {
      var blocks = bulletin.truth.blocks
      if bulletin.truth.isTruncated { blocks.removeLast() }
      for block in blocks {
        let text = bulletin.string(block.span)
        switch block.kind {
        case .headline, .relatedHeadline, .relatedKicker: #expect(!text.hasSuffix("."))
        case .standfirst, .relatedTeaser: #expect(text.hasSuffix("."))
        case .paragraph:
          #expect(
            text.hasSuffix(".") || bulletin.truth.signOff?.span.upperBound == block.span.upperBound)
        default: break
        }
      }
    }
  }

  @Test("Dateline and sign-off stand where they should")
  func datelineAndSignOff() async throws {
    for bulletin in await Corpus.bulletins(1_000) {
      let truth = bulletin.truth
      let paragraphs = truth.blocks.filter { $0.kind == .paragraph }
      if let dateline = truth.dateline {
        #expect(dateline.span.lowerBound == paragraphs.first?.span.lowerBound)
        let text = bulletin.string(dateline.span)
        #expect(text.hasPrefix(dateline.place) && text.contains("(\(dateline.agency))"))
        #expect(bulletin.string(dateline.placeSpan) == dateline.place)
        #expect(["–", "-", "—"].contains { text.hasSuffix($0) })
      }
      if let signOff = truth.signOff {
        #expect(bulletin.string(signOff.span).hasSuffix(signOff.agency))
        #expect(
          truth.blocks.contains {
            ($0.kind == .paragraph || $0.kind == .signOff)
              && $0.span.upperBound == signOff.span.upperBound
          })
      }
    }
  }

  @Test("Names stand where they are claimed to stand")
  func names() async {
    for bulletin in await Corpus.bulletins(300) {
      for person in bulletin.truth.people {
        for mention in person.mentions {
          #expect(bulletin.string(mention.span) == person.name)
          if let role = mention.role { #expect(role.upperBound + 1 == mention.span.lowerBound) }
        }
      }
      for place in bulletin.truth.places {
        for mention in place.mentions { #expect(bulletin.string(mention) == place.name) }
      }
      for organization in bulletin.truth.organizations {
        for mention in organization.mentions {
          let text = bulletin.string(mention)
          #expect(text == organization.name || text == organization.acronym)
        }
      }
      for quote in bulletin.truth.quotes {
        let text = bulletin.string(quote.span)
        #expect(text.split(separator: " ").count >= 4)
        #expect(!text.contains("«") && !text.contains("\""))
        #expect(bulletin.truth.people.contains { $0.name == quote.speaker })
      }
    }
  }

  @Test("A quantity's value is what its digits and words say")
  func quantities() async {
    for bulletin in await Corpus.bulletins(300) {
      for quantity in bulletin.truth.quantities {
        let text = bulletin.string(quantity.span)
        let number = text.prefix { "+-0123456789.,".contains($0) }
        let plain = number.filter { $0 != "." && $0 != "+" }
        let parts = plain.split(separator: ",")
        let decimals = parts.count > 1 ? String(parts[1]) : ""
        var value = (Int(parts[0] + decimals) ?? 0) * 1_000
        for _ in decimals { value /= 10 }
        if text.contains("milliard") { value *= 1_000_000_000 }
        if text.contains("million") { value *= 1_000_000 }
        #expect(value == quantity.thousandths, "\(text)")
      }
    }
  }

  @Test("A date's value holds the day, the year and the month that are printed")
  func dates() async {
    let months = [
      "janvier", "février", "mars ", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ]
    for bulletin in await Corpus.bulletins(300) {
      for date in bulletin.truth.dates {
        let text = bulletin.string(date.span) + " "
        #expect(!date.value.isEmpty && text.count > 4)
        let numbers = text.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
        let valued = date.value.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
        for number in numbers where !text.contains("années") {
          #expect(valued.contains(number), "\(text): \(date.value)")
        }
        for (index, month) in months.enumerated() where text.contains(month) {
          #expect(valued.contains(index + 1), "\(text): \(date.value)")
        }
      }
    }
  }
}
