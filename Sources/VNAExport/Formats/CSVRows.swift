import VNAModel

extension CSVExporter.Table {
  /// The header of the table.
  var columns: [String] {
    switch self {
    case .stories:
      [
        "id", "source", "url", "language", "date", "date_basis", "headline", "standfirst",
        "dateline", "place", "country", "agency", "body", "captions", "people", "organizations",
        "places", "events", "related",
      ]
    case .people: ["id", "in_story", "name", "roles", "mentions", "start", "end"]
    case .organizations: ["id", "in_story", "name", "acronym", "mentions", "start", "end"]
    case .places: ["id", "in_story", "name", "kind", "country", "mentions", "start", "end"]
    case .dates:
      [
        "id", "in_story", "text", "start", "end", "value", "edtf", "first_day", "last_day", "type",
        "basis", "mod", "quant", "freq",
      ]
    case .quantities:
      ["id", "in_story", "text", "start", "end", "value", "unit", "kind", "bound"]
    case .quotes: ["id", "in_story", "text", "start", "end", "kind", "speaker"]
    case .events:
      [
        "id", "in_story", "type", "mode", "status", "main", "place", "country", "date",
        "first_day", "last_day", "actors", "actor_countries", "actor_roles", "text", "start", "end",
      ]
    }
  }
}

/// The rows of one bulletin. Several values in one field are separated by `; `.
struct CSVRows {
  private let article: Article
  private let bulletin: Bulletin
  private let id: String

  init(_ bulletin: Bulletin) {
    self.bulletin = bulletin
    id = bulletin.id
    article = Article(bulletin)
  }

  func write(_ table: CSVExporter.Table, to csv: inout CSVWriter) {
    switch table {
    case .stories: writeStory(to: &csv)
    case .people:
      for person in bulletin.people {
        begin(person.mentions, in: &csv)
        csv.field(person.name)
        csv.field(joined(person.roles.map(\.text)))
        end(person.mentions, in: &csv)
      }
    case .organizations:
      for organization in bulletin.organizations {
        begin(organization.mentions, in: &csv)
        csv.field(organization.name)
        csv.field(organization.acronym)
        end(organization.mentions, in: &csv)
      }
    case .places:
      for place in bulletin.places {
        begin(place.mentions, in: &csv)
        csv.field(place.name)
        csv.field(place.kind.rawValue)
        csv.field(place.country)
        end(place.mentions, in: &csv)
      }
    case .dates: for date in bulletin.dates { write(date, to: &csv) }
    case .quantities:
      for quantity in bulletin.quantities {
        begin(quantity.excerpt, in: &csv)
        csv.field(quantity.value)
        csv.field(quantity.unit)
        csv.field(quantity.kind.rawValue)
        csv.field(quantity.bound?.rawValue)
        csv.endRow()
      }
    case .quotes:
      for quote in bulletin.quotes {
        begin(quote.excerpt, in: &csv)
        csv.field(quote.kind.rawValue)
        csv.field(quote.speaker)
        csv.endRow()
      }
    case .events: for event in bulletin.events { write(event, to: &csv) }
    }
  }

  private func writeStory(to csv: inout CSVWriter) {
    let story = bulletin.story
    csv.field(id)
    csv.field(bulletin.source.name)
    csv.field(bulletin.source.url)
    csv.field(bulletin.language)
    csv.field(bulletin.referenceDate?.value.description)
    csv.field(bulletin.referenceDate?.basis.rawValue)
    csv.field(story.headline)
    csv.field(story.standfirst)
    csv.field(story.dateline?.excerpt)
    csv.field(story.dateline?.places.first?.name)
    csv.field(story.dateline?.places.first?.country)
    csv.field(article.agency)
    csv.field(article.bodyText)
    csv.field(joined(story.captions.map(\.excerpt.text)))
    csv.field(joined(article.people.map(\.name)))
    csv.field(joined(article.organizations.map(\.name)))
    csv.field(joined(article.places.map(\.name)))
    csv.field(joined(article.events.filter(\.isMain).map(\.summary)))
    csv.field(joined(bulletin.related.items.compactMap(\.headline?.text)))
    csv.endRow()
  }

  private func write(_ date: TemporalExpression, to csv: inout CSVWriter) {
    begin(date.excerpt, in: &csv)
    csv.field(date.value?.description)
    csv.field(date.value?.edtf)
    writeDays(of: date.value, to: &csv)
    csv.field(date.kind.rawValue)
    csv.field(date.basis.rawValue)
    csv.field(date.mod)
    csv.field(date.quant)
    csv.field(date.freq)
    csv.endRow()
  }

  private func write(_ event: Event, to csv: inout CSVWriter) {
    csv.field(id)
    csv.field(article.isOfStory(event.mentions))
    csv.field(event.kind.rawValue)
    csv.field(event.mode?.rawValue)
    csv.field(event.status?.rawValue)
    csv.field(event.isMain)
    csv.field(event.place)
    csv.field(event.country)
    csv.field(event.date?.description)
    writeDays(of: event.date, to: &csv)
    csv.field(joined(event.actors.map(\.name)))
    // One entry for each actor, empty where it is not known.
    csv.field(joined(event.actors.map { $0.country ?? "" }))
    csv.field(joined(event.actors.map { $0.role ?? "" }))
    csv.field(event.mentions.first)
    writeOffsets(event.mentions.first, to: &csv)
    csv.endRow()
  }

  // MARK: Columns that tables share

  private func begin(_ excerpt: Excerpt, in csv: inout CSVWriter) {
    csv.field(id)
    csv.field(article.isOfStory(excerpt.span))
    csv.field(excerpt)
    writeOffsets(excerpt, to: &csv)
  }

  private func begin(_ mentions: [Excerpt], in csv: inout CSVWriter) {
    csv.field(id)
    csv.field(article.isOfStory(mentions))
  }

  private func end(_ mentions: [Excerpt], in csv: inout CSVWriter) {
    csv.field(mentions.count)
    writeOffsets(mentions.first, to: &csv)
    csv.endRow()
  }

  private func writeOffsets(_ excerpt: Excerpt?, to csv: inout CSVWriter) {
    guard let excerpt else {
      csv.field(nil as String?)
      csv.field(nil as String?)
      return
    }
    csv.field(Int(excerpt.span.start))
    csv.field(Int(excerpt.span.end))
  }

  private func writeDays(of value: TemporalValue?, to csv: inout CSVWriter) {
    let days = value?.days
    csv.field(ExportDay(days?.lowerBound)?.iso)
    csv.field(ExportDay(days?.upperBound)?.iso)
  }

  private func joined(_ values: [String]) -> String { values.joined(separator: "; ") }
}
