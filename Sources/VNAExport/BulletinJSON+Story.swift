import VNAModel

extension BulletinPass {
  func write(_ story: Story, to json: inout JSONWriter) {
    json.beginObject()
    write("headline", story.headline, to: &json)
    write("repeatedHeadlines", story.repeatedHeadlines, to: &json)
    write("standfirst", story.standfirst, to: &json)
    if let dateline = story.dateline {
      json.key("dateline")
      write(dateline, to: &json)
    }
    write("paragraphs", story.paragraphs, to: &json)
    write(story.captions, to: &json)
    if let signOff = story.signOff {
      json.key("signOff")
      begin(signOff.excerpt, in: &json)
      json.member("agency", signOff.agency)
      json.endObject()
    }
    json.endObject()
  }

  func write(_ related: RelatedStories, to json: inout JSONWriter) {
    json.beginObject()
    write("markers", related.markers, to: &json)
    write(related.referenceDate, to: &json)
    json.key("items")
    json.beginArray()
    for item in related.items {
      json.beginObject()
      write("kicker", item.kicker, to: &json)
      write("headline", item.headline, to: &json)
      write("teaser", item.teaser, to: &json)
      write(item.captions, to: &json)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private func write(_ dateline: Dateline, to json: inout JSONWriter) {
    begin(dateline.excerpt, in: &json)
    json.key("places")
    json.beginArray()
    for place in dateline.places {
      json.beginObject(inline: true)
      json.member("name", place.name)
      json.member("country", place.country)
      json.endObject()
    }
    json.endArray()
    json.member("agency", dateline.agency)
    json.member("date", dateline.date?.description)
    json.endObject()
  }

  private func write(_ captions: [Caption], to json: inout JSONWriter) {
    json.key("captions")
    json.beginArray()
    for caption in captions {
      begin(caption.excerpt, in: &json)
      json.member("credit", caption.credit)
      json.endObject()
    }
    json.endArray()
  }
}
