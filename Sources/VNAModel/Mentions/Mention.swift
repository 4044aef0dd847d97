/// One wording of a bulletin that means something, whatever list it stands in.
public struct Mention: Hashable, Sendable {
  /// The list that it stands in.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A wording of ``Bulletin/dates``.
    case date
    /// A name of one of ``Bulletin/people``.
    case person
    /// A function of one of ``Bulletin/people``.
    case role
    /// A name of one of ``Bulletin/organizations``.
    case organization
    /// A name of one of ``Bulletin/places``.
    case place
    /// A wording of ``Bulletin/quantities``.
    case quantity
    /// The words of one of ``Bulletin/quotes``.
    case quote
    /// A wording that names one of ``Bulletin/events``.
    case event
  }

  /// The list that it stands in: ``Bulletin/dates``, ``Bulletin/people`` …
  public var kind: Kind
  /// The index of its entry in that list; a role's is that of its person.
  public var entry: Int
  /// The wording.
  public var excerpt: Excerpt

  /// Makes a mention.
  public init(_ kind: Kind, entry: Int, _ excerpt: Excerpt) {
    self.kind = kind
    self.entry = entry
    self.excerpt = excerpt
  }
}

extension Bulletin {
  /// All mentions, in the order of the text; of two that start together the longer comes first.
  public var mentions: [Mention] {
    var all: [Mention] = []
    for (index, date) in dates.enumerated() {
      all.append(Mention(.date, entry: index, date.excerpt))
    }
    for (index, person) in people.enumerated() {
      all += person.mentions.map { Mention(.person, entry: index, $0) }
      all += person.roles.map { Mention(.role, entry: index, $0) }
    }
    for (index, organization) in organizations.enumerated() {
      all += organization.mentions.map { Mention(.organization, entry: index, $0) }
    }
    for (index, place) in places.enumerated() {
      all += place.mentions.map { Mention(.place, entry: index, $0) }
    }
    for (index, quantity) in quantities.enumerated() {
      all.append(Mention(.quantity, entry: index, quantity.excerpt))
    }
    for (index, quote) in quotes.enumerated() {
      all.append(Mention(.quote, entry: index, quote.excerpt))
    }
    for (index, event) in events.enumerated() {
      all += event.mentions.map { Mention(.event, entry: index, $0) }
    }
    return all.sorted {
      ($0.excerpt.span.start, $1.excerpt.span.end) < ($1.excerpt.span.start, $0.excerpt.span.end)
    }
  }

  /// The mentions of a kind, in the order of the text.
  public func mentions(of kind: Mention.Kind) -> [Mention] {
    mentions.filter { $0.kind == kind }
  }

  /// The mentions that lie inside an excerpt, as a paragraph, in the order of the text.
  public func mentions(in excerpt: Excerpt) -> [Mention] {
    mentions.filter { excerpt.span.contains($0.excerpt.span) }
  }

  /// All mentions by their kind, each list in the order of the text.
  public var mentionsByKind: [Mention.Kind: [Mention]] {
    Dictionary(grouping: mentions, by: \.kind)
  }

  /// The paragraphs of the story, each with the mentions inside it, in the order of the text.
  public var mentionsByParagraph: [(paragraph: Excerpt, mentions: [Mention])] {
    let all = mentions
    return story.paragraphs.map { paragraph in
      (paragraph, all.filter { paragraph.span.contains($0.excerpt.span) })
    }
  }
}
