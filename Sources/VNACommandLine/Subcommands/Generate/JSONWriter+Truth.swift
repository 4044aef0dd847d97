import VNACorpus
import VNAExport

/// The truth of a generated bulletin as a gold file: what a careful reader notes of a page.
///
/// It has no `events`: the generator does not know them.
extension JSONWriter {
  mutating func gold(_ bulletin: GeneratedBulletin, id: String) {
    let truth = bulletin.truth
    let story = StorySpans(truth)
    beginObject()
    key("id")
    string(id)
    key("origin")
    string("generated")
    key("language")
    string(truth.language.rawValue)
    key("truncated")
    bool(truth.isTruncated)
    key("reference_date")
    string(truth.referenceDate)
    list("lines", truth.lines) { $0.string($1.rawValue) }
    key("dateline")
    if let dateline = truth.dateline {
      beginObject()
      text("text", bulletin.string(dateline.span))
      text("place", dateline.place)
      text("agency", dateline.agency)
      endObject()
    } else {
      null()
    }
    text("sign_off", truth.signOff?.agency)
    list("related_kickers", truth.kickers) { $0.string(bulletin.string($1)) }
    mentions(bulletin, story)
    endObject()
    endLine()
  }

  private mutating func mentions(_ bulletin: GeneratedBulletin, _ story: StorySpans) {
    let truth = bulletin.truth
    objects("dates", truth.dates.filter { story.contains($0.span) }) { json, date in
      json.text("text", bulletin.string(date.span))
      json.text("value", date.value)
    }
    objects("people", truth.people.filter { $0.mentions.contains { story.contains($0.span) } }) {
      json, person in
      let first = person.mentions.first { story.contains($0.span) && $0.role != nil }
      json.text("name", person.name)
      json.text("role", first?.role.map { bulletin.string($0) })
    }
    objects(
      "organizations", truth.organizations.filter { $0.mentions.contains(where: story.contains) }
    ) {
      json, organization in
      json.text("name", organization.name)
      json.text("acronym", organization.acronym)
    }
    objects("places", truth.places.filter { $0.mentions.contains(where: story.contains) }) {
      json, place in
      json.text("name", place.name)
      json.text("country", place.country)
    }
    objects("quantities", truth.quantities.filter { story.contains($0.span) }) { json, quantity in
      json.text("text", bulletin.string(quantity.span))
      json.key("value")
      let (whole, rest) = quantity.thousandths.quotientAndRemainder(dividingBy: 1_000)
      if rest == 0 {
        json.integer(whole)
      } else {
        json.number(Double(quantity.thousandths) / 1_000)
      }
      json.text("unit", quantity.unit)
    }
    objects("quotes", truth.quotes.filter { story.contains($0.span) }) { json, quote in
      json.text("text", bulletin.string(quote.span))
      json.text("speaker", quote.speaker)
    }
  }

  // MARK: Pieces

  private mutating func text(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  private mutating func list<Element>(
    _ name: StaticString, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    beginArray()
    for element in elements { body(&self, element) }
    endArray()
  }

  private mutating func objects<Element>(
    _ name: StaticString, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
  ) {
    list(name, elements) { json, element in
      json.beginObject()
      body(&json, element)
      json.endObject()
    }
  }
}

/// Where the main story stands: its headline, standfirst, captions and body.
private struct StorySpans {
  private let spans: [Range<Int>]

  init(_ truth: BulletinTruth) {
    spans = truth.blocks.filter { block in
      switch block.kind {
      case .headline, .standfirst, .paragraph, .caption, .signOff: true
      case .marker, .residue, .relatedKicker, .relatedHeadline, .relatedTeaser, .relatedCaption:
        false
      }
    }.map(\.span)
  }

  func contains(_ span: Range<Int>) -> Bool {
    spans.contains { $0.lowerBound <= span.lowerBound && span.upperBound <= $0.upperBound }
  }
}
