import VNAModel

extension BulletinPass {
  func writeMentions(of bulletin: Bulletin, to json: inout JSONWriter) {
    list("dates", bulletin.dates, &json, write)
    list("people", bulletin.people, &json) { person, json in
      json.beginObject()
      json.member("name", person.name)
      write("roles", person.roles, to: &json)
      write("mentions", person.mentions, to: &json)
      json.endObject()
    }
    list("organizations", bulletin.organizations, &json) { organization, json in
      json.beginObject()
      json.member("name", organization.name)
      json.member("acronym", organization.acronym)
      write("mentions", organization.mentions, to: &json)
      json.endObject()
    }
    list("places", bulletin.places, &json) { place, json in
      json.beginObject()
      json.member("name", place.name)
      json.member("kind", place.kind.rawValue)
      json.member("country", place.country)
      write("mentions", place.mentions, to: &json)
      json.endObject()
    }
    list("quantities", bulletin.quantities, &json) { quantity, json in
      begin(quantity.excerpt, in: &json)
      json.key("value")
      json.number(quantity.value)
      json.member("unit", quantity.unit)
      json.member("kind", quantity.kind.rawValue)
      json.member("bound", quantity.bound?.rawValue)
      json.endObject()
    }
    list("quotes", bulletin.quotes, &json) { quote, json in
      begin(quote.excerpt, in: &json)
      json.member("kind", quote.kind.rawValue)
      json.member("speaker", quote.speaker)
      json.endObject()
    }
    list("events", bulletin.events, &json, write)
  }

  private func list<Element>(
    _ key: StaticString, _ elements: [Element], _ json: inout JSONWriter,
    _ write: (Element, inout JSONWriter) -> Void
  ) {
    json.key(key)
    json.beginArray()
    for element in elements { write(element, &json) }
    json.endArray()
  }

  private func write(_ date: TemporalExpression, _ json: inout JSONWriter) {
    begin(date.excerpt, in: &json)
    if let value = date.value {
      let notation = value.description
      json.member("value", notation)
      // Only several dates are written otherwise in EDTF.
      if case .set = value {
        json.member("edtf", value.edtf)
      } else if value.hasEDTF {
        json.member("edtf", notation)
      }
    }
    json.member("type", date.kind.rawValue)
    json.member("basis", date.basis.rawValue)
    json.member("mod", date.mod)
    json.member("quant", date.quant)
    json.member("freq", date.freq)
    json.key("timex3")
    json.beginArray()
    for timex in date.timex3 {
      json.beginObject(inline: true)
      write(timex.span, to: &json)
      json.member("type", timex.type)
      json.member("value", timex.value)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private func write(_ event: Event, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("type", event.kind.rawValue)
    json.member("mode", event.mode?.rawValue)
    json.member("status", event.status?.rawValue)
    if event.isMain {
      json.key("main")
      json.bool(true)
    }
    json.member("place", event.place)
    json.member("country", event.country)
    json.member("date", event.date?.description)
    json.key("actors")
    json.beginArray()
    for actor in event.actors {
      json.beginObject(inline: true)
      json.member("name", actor.name)
      json.member("kind", actor.kind.rawValue)
      json.member("country", actor.country)
      json.member("role", actor.role)
      json.endObject()
    }
    json.endArray()
    write("mentions", event.mentions, to: &json)
    json.endObject()
  }
}
