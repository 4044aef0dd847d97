import VNAModel

extension BulletinPass {
  func writeMentions(of bulletin: Bulletin, to json: inout JSONWriter) {
    list("dates", bulletin.dates, &json, write)
    list("people", bulletin.people, &json) { person, json in
      json.beginObject()
      json.member("name", person.pointee.name)
      write("roles", person.pointee.roles, to: &json)
      write("mentions", person.pointee.mentions, to: &json)
      json.endObject()
    }
    list("organizations", bulletin.organizations, &json) { organization, json in
      json.beginObject()
      json.member("name", organization.pointee.name)
      json.member("acronym", organization.pointee.acronym)
      write("mentions", organization.pointee.mentions, to: &json)
      json.endObject()
    }
    list("places", bulletin.places, &json) { place, json in
      json.beginObject()
      json.member("name", place.pointee.name)
      json.member("kind", word: place.pointee.kind.word)
      json.member("country", place.pointee.country)
      write("mentions", place.pointee.mentions, to: &json)
      json.endObject()
    }
    list("quantities", bulletin.quantities, &json) { quantity, json in
      begin(quantity.pointee.excerpt, in: &json)
      json.key("value")
      json.number(quantity.pointee.value)
      json.member("unit", quantity.pointee.unit)
      json.member("kind", word: quantity.pointee.kind.word)
      json.member("bound", quantity.pointee.bound?.rawValue)
      json.endObject()
    }
    list("quotes", bulletin.quotes, &json) { quote, json in
      begin(quote.pointee.excerpt, in: &json)
      json.member("kind", word: quote.pointee.kind.word)
      json.member("speaker", quote.pointee.speaker)
      json.endObject()
    }
    list("events", bulletin.events, &json, write)
  }

  private func write(_ date: UnsafePointer<TemporalExpression>, _ json: inout JSONWriter) {
    begin(date.pointee.excerpt, in: &json)
    if let value = date.pointee.value { write(value, &json) }
    json.member("type", word: date.pointee.kind.word)
    json.member("basis", word: date.pointee.basis.word)
    json.member("mod", date.pointee.mod)
    json.member("quant", date.pointee.quant)
    json.member("freq", date.pointee.freq)
    list("timex3", date.pointee.timex3, &json) { timex, json in
      json.beginObject(inline: true)
      write(timex.pointee.span, to: &json)
      json.member("type", timex.pointee.type)
      json.member("value", timex.pointee.value)
      json.endObject()
    }
    json.endObject()
  }

  private func write(_ value: TemporalValue, _ json: inout JSONWriter) {
    json.key("value")
    json.string(value)
    if value.hasEDTF {
      json.key("edtf")
      json.string(value, isEDTF: true)
    }
  }

  private func write(_ event: UnsafePointer<Event>, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("type", event.pointee.kind.rawValue)
    json.member("mode", event.pointee.mode?.rawValue)
    json.member("status", event.pointee.status?.rawValue)
    if event.pointee.isMain {
      json.key("main")
      json.bool(true)
    }
    json.member("place", event.pointee.place)
    json.member("country", event.pointee.country)
    json.member("date", event.pointee.date)
    list("actors", event.pointee.actors, &json) { actor, json in
      json.beginObject(inline: true)
      json.member("name", actor.pointee.name)
      json.member("kind", actor.pointee.kind.rawValue)
      json.member("country", actor.pointee.country)
      json.member("role", actor.pointee.role)
      json.endObject()
    }
    write("mentions", event.pointee.mentions, to: &json)
    json.endObject()
  }
}
