import VNAModel

extension TEIDocument {
  /// What the bulletin names, each once, with the ids to which the text refers.
  func writeLists(to xml: inout XMLWriter) {
    let bulletin = article.bulletin
    let isEmpty =
      bulletin.people.isEmpty && bulletin.organizations.isEmpty && bulletin.places.isEmpty
      && bulletin.events.isEmpty
    guard !isEmpty else { return }
    xml.begin("standOff")
    list("listPerson", bulletin.people, to: &xml) { index, person, xml in
      xml.begin("person")
      xml.attribute("xml:id", "p\(index)")
      xml.element("persName", person.name)
      for role in person.roles { xml.element("occupation", role) }
      xml.end()
    }
    list("listOrg", bulletin.organizations, to: &xml) { index, organization, xml in
      xml.begin("org")
      xml.attribute("xml:id", "o\(index)")
      xml.element("orgName", organization.name)
      if let acronym = organization.acronym {
        xml.begin("orgName", mixed: true)
        xml.attribute("type", "acronym")
        xml.text(acronym)
        xml.end()
      }
      xml.end()
    }
    list("listPlace", bulletin.places, to: &xml) { index, place, xml in
      xml.begin("place")
      xml.attribute("xml:id", "l\(index)")
      xml.attribute("type", place.kind.rawValue)
      xml.element("placeName", place.name)
      if let country = place.country {
        xml.begin("country")
        xml.attribute("key", country)
        xml.end()
      }
      xml.end()
    }
    list("listEvent", bulletin.events, to: &xml) { index, event, xml in
      write(event, index, to: &xml)
    }
    xml.end()
  }

  private func write(_ event: Event, _ index: Int, to xml: inout XMLWriter) {
    xml.begin("event")
    xml.attribute("xml:id", "e\(index)")
    xml.attribute("type", event.kind.rawValue)
    xml.attribute("subtype", event.mode?.rawValue)
    if let date = event.date { inline.days(date, to: &xml) }
    xml.attribute("where", event.place.flatMap { inline.places[$0] })
    xml.element("label", event.summary)
    // A place that is in no list has nothing that `where` could point at.
    let place = event.place.flatMap { inline.places[$0] == nil ? $0 : nil }
    if !event.actors.isEmpty || place != nil {
      xml.begin("desc", mixed: true)
      for (index, actor) in event.actors.enumerated() {
        if index > 0 { xml.text(", ") }
        write(actor, to: &xml)
      }
      if let place {
        if !event.actors.isEmpty { xml.text(", ") }
        xml.element("placeName", place)
      }
      xml.end()
    }
    if let status = event.status {
      xml.begin("note", mixed: true)
      xml.attribute("type", "status")
      xml.text(status.rawValue)
      xml.end()
    }
    xml.end()
  }

  private func write(_ actor: Event.Actor, to xml: inout XMLWriter) {
    let target: String?
    switch actor.kind {
    case .person:
      xml.begin("persName")
      target = inline.people[actor.name]
    case .organization:
      xml.begin("orgName")
      target = inline.organizations[actor.name]
    case .country:
      xml.begin("placeName")
      target = inline.places[actor.name]
    }
    xml.attribute("ref", target)
    xml.attribute("role", actor.role.flatMap(TEIInline.word))
    xml.text(actor.name)
    xml.end()
  }

  private func list<Element>(
    _ name: StaticString, _ elements: [Element], to xml: inout XMLWriter,
    _ write: (Int, Element, inout XMLWriter) -> Void
  ) {
    guard !elements.isEmpty else { return }
    xml.begin(name)
    for (index, element) in elements.enumerated() { write(index + 1, element, &xml) }
    xml.end()
  }
}
