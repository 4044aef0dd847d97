import VNAModel

/// Writes all of a bulletin but its text: the annotation of a record, format 1.
///
/// Compact and quick to read back: numbers of seven bits a byte, spans as start and length, and a
/// text that came before in the same record as its number. Absent is 0, present 1. Enumerations are
/// texts, so that their cases may come in any order and grow. `BulletinDecoder` is its mirror image;
/// whoever changes one changes the other, and the format's number with them.
struct BulletinEncoder {
  static let format: UInt8 = 1

  /// The numbers of the texts of this record.
  private var texts: [String: UInt64] = [:]
  private var sourceCount: UInt32 = 0
  /// Whether all that was written can be read again: a caller may make a bulletin whose spans
  /// leave its source, or whose dates have no notation.
  private var isSound = true

  /// Writes an annotation; false where it could not be read again.
  mutating func write(_ bulletin: Bulletin, to out: inout RecordBuffer) -> Bool {
    texts.removeAll(keepingCapacity: true)
    sourceCount = UInt32(clamping: bulletin.source.text.count)
    isSound = true
    out.append(byte: Self.format)
    write(optional: bulletin.hasOwnID ? bulletin.id : nil, &out)
    write(bulletin.source, &out)
    write(optional: bulletin.language, &out)
    if let confidence = bulletin.languageConfidence {
      out.append(byte: 1)
      out.append(confidence.bitPattern)
    } else {
      out.append(byte: 0)
    }
    write(bulletin.referenceDate, &out)
    var end: UInt32 = 0
    list(bulletin.blocks, &out) { block, out, encoder in
      encoder.write(block.kind.rawValue, &out)
      // Blocks tile the source: most begin where the one before ends.
      out.append(varint: UInt64(block.span.start &- end))
      out.append(varint: UInt64(block.span.end &- block.span.start))
      encoder.check(block.span)
      end = block.span.end
    }
    write(bulletin.story, &out)
    write(bulletin.related, &out)
    write(bulletin.residue, &out)
    writeMentions(of: bulletin, &out)
    list(bulletin.diagnostics, &out) { diagnostic, out, encoder in
      encoder.write(diagnostic.severity.rawValue, &out)
      encoder.write(diagnostic.code, &out)
      encoder.write(diagnostic.message, &out)
      encoder.optional(diagnostic.span, &out) { span, out, encoder in encoder.write(span, &out) }
    }
    return isSound
  }

  // MARK: Parts

  private mutating func write(_ source: BulletinSource, _ out: inout RecordBuffer) {
    write(optional: source.name, &out)
    write(source.encoding, &out)
    write(source.mediaType, &out)
    write(optional: source.url, &out)
    optional(source.record, &out) { record, out, encoder in
      encoder.write(optional: record.id, &out)
      encoder.optional(record.line, &out) { line, out, _ in
        out.append(UInt64(bitPattern: Int64(line)))
      }
      encoder.optional(record.extra, &out) { extra, out, encoder in
        encoder.write(.object(extra), &out)
      }
    }
  }

  private mutating func write(_ date: ReferenceDate?, _ out: inout RecordBuffer) {
    optional(date, &out) { date, out, encoder in
      encoder.write(date.value, &out)
      encoder.write(date.basis.rawValue, &out)
    }
  }

  private mutating func write(_ story: Story, _ out: inout RecordBuffer) {
    write(optional: story.headline, &out)
    write(story.repeatedHeadlines, &out)
    write(optional: story.standfirst, &out)
    optional(story.dateline, &out) { dateline, out, encoder in
      encoder.write(dateline.excerpt.span, &out)
      encoder.list(dateline.places, &out) { place, out, encoder in
        encoder.write(place.name, &out)
        encoder.write(optional: place.country, &out)
      }
      encoder.write(optional: dateline.agency, &out)
      encoder.write(optional: dateline.date, &out)
    }
    write(story.paragraphs, &out)
    write(story.captions, &out)
    optional(story.signOff, &out) { signOff, out, encoder in
      encoder.write(signOff.excerpt.span, &out)
      encoder.write(signOff.agency, &out)
    }
  }

  private mutating func write(_ captions: [Caption], _ out: inout RecordBuffer) {
    list(captions, &out) { caption, out, encoder in
      encoder.write(caption.excerpt.span, &out)
      encoder.write(optional: caption.credit, &out)
      encoder.optional(caption.creditSpan, &out) { span, out, encoder in
        encoder.write(span, &out)
      }
    }
  }

  private mutating func write(_ related: RelatedStories, _ out: inout RecordBuffer) {
    write(related.markers, &out)
    write(related.referenceDate, &out)
    list(related.items, &out) { item, out, encoder in
      encoder.write(optional: item.kicker, &out)
      encoder.write(optional: item.headline, &out)
      encoder.write(optional: item.teaser, &out)
      encoder.write(item.captions, &out)
    }
  }

  private mutating func writeMentions(of bulletin: Bulletin, _ out: inout RecordBuffer) {
    list(bulletin.dates, &out) { date, out, encoder in
      encoder.write(date.excerpt.span, &out)
      encoder.write(optional: date.value, &out)
      encoder.write(date.kind.rawValue, &out)
      encoder.write(date.basis.rawValue, &out)
      encoder.write(optional: date.mod, &out)
      encoder.write(optional: date.quant, &out)
      encoder.write(optional: date.freq, &out)
      encoder.list(date.timex3, &out) { timex, out, encoder in
        encoder.write(timex.span, &out)
        encoder.write(timex.type, &out)
        encoder.write(timex.value, &out)
      }
    }
    list(bulletin.people, &out) { person, out, encoder in
      encoder.write(person.name, &out)
      encoder.write(person.roles, &out)
      encoder.write(person.mentions, &out)
    }
    list(bulletin.organizations, &out) { organization, out, encoder in
      encoder.write(organization.name, &out)
      encoder.write(optional: organization.acronym, &out)
      encoder.write(organization.mentions, &out)
    }
    list(bulletin.places, &out) { place, out, encoder in
      encoder.write(place.name, &out)
      encoder.write(place.kind.rawValue, &out)
      encoder.write(optional: place.country, &out)
      encoder.write(place.mentions, &out)
    }
    list(bulletin.quantities, &out) { quantity, out, encoder in
      encoder.write(quantity.excerpt.span, &out)
      out.append(quantity.value.bitPattern)
      encoder.write(optional: quantity.unit, &out)
      encoder.write(quantity.kind.rawValue, &out)
      encoder.write(optional: quantity.bound?.rawValue, &out)
    }
    list(bulletin.quotes, &out) { quote, out, encoder in
      encoder.write(quote.excerpt.span, &out)
      encoder.write(quote.kind.rawValue, &out)
      encoder.write(optional: quote.speaker, &out)
    }
    list(bulletin.events, &out) { event, out, encoder in encoder.write(event, &out) }
  }

  private mutating func write(_ event: Event, _ out: inout RecordBuffer) {
    write(event.kind.rawValue, &out)
    write(optional: event.mode?.rawValue, &out)
    write(optional: event.status?.rawValue, &out)
    out.append(byte: event.isMain ? 1 : 0)
    write(optional: event.place, &out)
    write(optional: event.country, &out)
    write(optional: event.date, &out)
    list(event.actors, &out) { actor, out, encoder in
      encoder.write(actor.name, &out)
      encoder.write(actor.kind.rawValue, &out)
      encoder.write(optional: actor.country, &out)
      encoder.write(optional: actor.role, &out)
    }
    write(event.mentions, &out)
  }

  // MARK: Values

  /// A text: its number if it came before, else 0, its length and its bytes.
  private mutating func write(_ text: String, _ out: inout RecordBuffer) {
    if let number = texts[text] {
      out.append(varint: number)
      return
    }
    texts[text] = UInt64(texts.count + 1)
    out.append(byte: 0)
    out.append(varint: UInt64(text.utf8.count))
    out.append(text: text)
  }

  private mutating func write(optional text: String?, _ out: inout RecordBuffer) {
    optional(text, &out) { text, out, encoder in encoder.write(text, &out) }
  }

  private mutating func write(_ value: TemporalValue, _ out: inout RecordBuffer) {
    let notation = value.description
    if TemporalValue(notation) != value { isSound = false }
    write(notation, &out)
  }

  private mutating func write(optional value: TemporalValue?, _ out: inout RecordBuffer) {
    optional(value, &out) { value, out, encoder in encoder.write(value, &out) }
  }

  private mutating func check(_ span: Span) {
    if span.start > span.end || span.end > sourceCount { isSound = false }
  }

  private mutating func write(_ span: Span, _ out: inout RecordBuffer) {
    check(span)
    out.append(varint: UInt64(span.start))
    out.append(varint: UInt64(span.end &- span.start))
  }

  private mutating func write(optional excerpt: Excerpt?, _ out: inout RecordBuffer) {
    optional(excerpt?.span, &out) { span, out, encoder in encoder.write(span, &out) }
  }

  private mutating func write(_ excerpts: [Excerpt], _ out: inout RecordBuffer) {
    list(excerpts, &out) { excerpt, out, encoder in encoder.write(excerpt.span, &out) }
  }

  private mutating func optional<Value>(
    _ value: Value?, _ out: inout RecordBuffer,
    _ body: (Value, inout RecordBuffer, inout BulletinEncoder) -> Void
  ) {
    out.append(byte: value == nil ? 0 : 1)
    if let value { body(value, &out, &self) }
  }

  private mutating func list<Element>(
    _ elements: [Element], _ out: inout RecordBuffer,
    _ body: (Element, inout RecordBuffer, inout BulletinEncoder) -> Void
  ) {
    out.append(varint: UInt64(elements.count))
    for element in elements { body(element, &out, &self) }
  }

  private mutating func write(_ value: JSONValue, _ out: inout RecordBuffer) {
    switch value {
    case .null: out.append(byte: 0)
    case .bool(let value): out.append(byte: value ? 2 : 1)
    case .integer(let value):
      out.append(byte: 3)
      out.append(value)
    case .number(let value):
      out.append(byte: 4)
      out.append(value.bitPattern)
    case .string(let value):
      out.append(byte: 5)
      write(value, &out)
    case .array(let values):
      out.append(byte: 6)
      list(values, &out) { value, out, encoder in encoder.write(value, &out) }
    case .object(let members):
      out.append(byte: 7)
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      list(sorted, &out) { member, out, encoder in
        encoder.write(member.key, &out)
        encoder.write(member.value, &out)
      }
    }
  }
}
