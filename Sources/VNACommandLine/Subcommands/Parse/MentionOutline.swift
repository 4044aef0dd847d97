import VNAModel

/// What a bulletin says, in the order of a journalist's questions: who, when, where, what, how much.
struct MentionOutline {
  /// One line of the outline.
  struct Row {
    /// The question it answers.
    var label: String
    /// Where the answer is first given.
    var span: Span
    /// The answer.
    var text: String
  }

  private let bulletin: Bulletin

  init(_ bulletin: Bulletin) { self.bulletin = bulletin }

  /// The answers that the main story gives.
  var rows: [Row] {
    who + organizations + when + `where` + what + howMuch + quotes
  }

  private func firstInStory(_ mentions: [Excerpt]) -> Span? {
    mentions.first { bulletin.isInStory($0.span) }?.span
  }

  private var who: [Row] {
    bulletin.people.compactMap { person in
      firstInStory(person.mentions).map { span in
        let role = person.roles.first.map { ", " + $0.text } ?? ""
        return Row(label: "who", span: span, text: person.name + role)
      }
    }
  }

  private var organizations: [Row] {
    bulletin.organizations.compactMap { organization in
      firstInStory(organization.mentions).map { span in
        let acronym = organization.acronym.map { " (\($0))" } ?? ""
        return Row(label: "organization", span: span, text: organization.name + acronym)
      }
    }
  }

  private var when: [Row] {
    bulletin.dates.filter { bulletin.isInStory($0.excerpt.span) }.map { date in
      let value = date.value?.description ?? date.timex3.first?.value ?? "unresolved"
      let doubt =
        date.basis == .bound || date.basis == .unresolved ? " (\(date.basis.rawValue))" : ""
      return Row(
        label: "when", span: date.excerpt.span, text: "\(value)  «\(date.excerpt.text)»\(doubt)")
    }
  }

  private var `where`: [Row] {
    bulletin.places.compactMap { place in
      firstInStory(place.mentions).map { span in
        let country = place.kind == .country ? place.country : place.country.map { "in \($0)" }
        let facts = [place.kind.rawValue, country].compactMap(\.self).joined(separator: " ")
        return Row(label: "where", span: span, text: "\(place.name), \(facts)")
      }
    }
  }

  private var what: [Row] {
    bulletin.events.compactMap { event in
      firstInStory(event.mentions).map { span in
        Row(label: event.isMain ? "what" : "also", span: span, text: text(event))
      }
    }
  }

  private func text(_ event: Event) -> String {
    var parts = [event.kind.rawValue]
    parts += [event.mode.map { "by \($0.rawValue)" }, event.status?.rawValue].compactMap(\.self)
    var text = parts.joined(separator: ", ")
    if !event.actors.isEmpty { text += ": " + event.actors.map(\.name).joined(separator: " · ") }
    let place = event.place.map { ", \($0)" } ?? ""
    let date = event.date.map { ", \($0)" } ?? ""
    return text + place + date
  }

  private var howMuch: [Row] {
    bulletin.quantities.filter { bulletin.isInStory($0.excerpt.span) }.map { quantity in
      let bound = quantity.bound.map { "\($0.rawValue) " } ?? ""
      let unit = quantity.unit.map { " \($0)" } ?? ""
      return Row(
        label: "how much", span: quantity.excerpt.span,
        text: "\(bound)\(quantity.value.shortDigits)\(unit)  «\(quantity.excerpt.text)»")
    }
  }

  private var quotes: [Row] {
    bulletin.quotes.filter { bulletin.isInStory($0.excerpt.span) }.map { quote in
      let speaker = quote.speaker.map { "\($0): " } ?? ""
      let isDirect = quote.kind == .direct
      // Only words that somebody said stand between quotation marks.
      return Row(
        label: isDirect ? "said" : "reported", span: quote.excerpt.span,
        text: speaker + (isDirect ? "«\(quote.excerpt.text)»" : quote.excerpt.text))
    }
  }
}
