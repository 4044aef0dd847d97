import VNAModel

extension Timeline.Entry {
  /// Writes one object; keys of what is not known are left out.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("type", kind.rawValue)
    json.member("date", date?.description)
    if let days = date?.exportDays {
      json.member("first", days.lowerBound.iso)
      json.member("last", days.upperBound.iso)
    }
    json.member("place", place)
    json.member("country", country)
    json.key("actors")
    json.beginArray()
    for actor in actors {
      json.beginObject(inline: true)
      json.member("name", actor.name)
      json.member("kind", actor.kind.rawValue)
      json.member("country", actor.country)
      json.member("role", actor.role)
      json.endObject()
    }
    json.endArray()
    json.member("mode", mode?.rawValue)
    json.member("status", status?.rawValue)
    if isMain {
      json.key("main")
      json.bool(true)
    }
    json.key("sources")
    json.beginArray()
    for source in sources { source.write(to: &json) }
    json.endArray()
    json.endObject()
  }
}

extension Timeline.Source {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", id)
    json.member("name", name)
    json.member("record", record)
    json.member("url", url)
    json.member("title", title)
    json.member("day", day.flatMap { ExportDay($0) }?.iso)
    json.key("event")
    json.integer(event)
    json.member("text", wording)
    if let span {
      json.key("span")
      json.beginObject(inline: true)
      json.key("start")
      json.integer(Int(span.start))
      json.key("end")
      json.integer(Int(span.end))
      json.endObject()
    }
    json.endObject()
  }
}

extension Timeline {
  /// Writes all entries as one list.
  public func write(to json: inout JSONWriter) {
    json.beginArray()
    for entry in entries { entry.write(to: &json) }
    json.endArray()
  }

  /// The entries known to the day as a calendar (iCalendar, RFC 5545).
  ///
  /// A month or a year is no appointment. An entry has the identifier that the `ics` format gives
  /// the event in its first source.
  public func writeCalendar(to output: inout ExportBuffer) {
    var lines = CalendarLines()
    lines.beginCalendar()
    for entry in entries {
      guard let source = entry.sources.first else { continue }
      let event = CalendarEvent(
        uid: URIText.identifier(source.id) + "#event-\(source.event + 1)",
        stamp: ExportDay(source.day) ?? .unknown, event: entry.event, url: source.url,
        titles: entry.sources.map { (title: $0.title, uri: URIText.identifier($0.id)) })
      lines.add(event)
    }
    lines.endCalendar()
    output.append(raw: lines.text)
  }
}
