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
    list("items", related.items, &json) { item, json in
      json.beginObject()
      write("kicker", item.pointee.kicker, to: &json)
      write("headline", item.pointee.headline, to: &json)
      write("teaser", item.pointee.teaser, to: &json)
      write(item.pointee.captions, to: &json)
      json.endObject()
    }
    json.endObject()
  }

  private func write(_ dateline: Dateline, to json: inout JSONWriter) {
    begin(dateline.excerpt, in: &json)
    list("places", dateline.places, &json) { place, json in
      json.beginObject(inline: true)
      json.member("name", place.pointee.name)
      json.member("country", place.pointee.country)
      json.endObject()
    }
    json.member("agency", dateline.agency)
    json.member("date", dateline.date)
    json.endObject()
  }

  private func write(_ captions: [Caption], to json: inout JSONWriter) {
    list("captions", captions, &json) { caption, json in
      begin(caption.pointee.excerpt, in: &json)
      json.member("credit", caption.pointee.credit)
      json.endObject()
    }
  }
}
