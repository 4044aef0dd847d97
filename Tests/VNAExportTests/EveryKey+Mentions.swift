import VNAModel

extension EveryKey {
  static func addMentions(to bulletin: inout Bulletin, _ find: Finder) throws {
    bulletin.dates = try dates(find)
    bulletin.people = [
      Person(
        name: "Tran Van Mau", roles: [try find("vice-ministre de l’Agriculture")],
        mentions: [try find("Tran Van Mau")]),
      Person(
        name: "Gudrun Jonsdottir", roles: [try find("ministre islandaise")],
        mentions: [
          try find("Gudrun Jonsdottir"), Excerpt(find.source, Span(start: 476, end: 480)),
        ]),
    ]
    bulletin.organizations = [
      Organization(
        name: "Institut de la mer", acronym: "IDM",
        mentions: [try find("Institut de la mer"), try find("IDM")])
    ]
    bulletin.places = [
      Place(
        name: "Islande", kind: .country, country: "IS",
        mentions: [try find("Islande"), try find("Islande", 2)]),
      Place(name: "Huê", kind: .city, country: "VN", mentions: [try find("Huê")]),
    ]
    bulletin.quantities = [
      Quantity(
        try find("12,5 millions de dollars"), value: 12_500_000, unit: "USD", kind: .money,
        bound: .moreThan),
      Quantity(try find("environ 7%"), value: 7, unit: "%", kind: .percentage, bound: .about),
      Quantity(try find("Trois"), value: 0.3, kind: .count),
      Quantity(try find("14 et 15"), value: 1e20, unit: "pêcheurs", kind: .count),
    ]
    bulletin.quotes = [
      Quote(
        try find(#"Nos bateaux "sûrs" suivent la route C:\Nord"#), kind: .direct,
        speaker: "Gudrun Jonsdottir")
    ]
    bulletin.events = [
      Event(
        .meeting, mode: .visit, status: .held, isMain: true, place: "Reykjavik", country: "IS",
        date: try day(2025, 5, 8),
        actors: [
          .init(name: "Tran Van Mau", kind: .person, country: "VN", role: "guest"),
          .init(name: "Islande", kind: .country),
        ], mentions: [try find("a rencontré")]),
      Event(.conference, mentions: [try find("un comité se réunit")]),
    ]
  }

  private static func dates(_ find: Finder) throws -> [TemporalExpression] {
    var afternoon = try point(2025, 5, 8)
    afternoon.time = .afternoon
    let range = try find("du 6 au 8 mai 2025")
    let start = range.span.start + 3
    return [
      TemporalExpression(
        range, value: .range(try point(2025, 5, 6), try point(2025, 5, 8)),
        timex3: [
          .init(span: Span(start: start, end: start + 1), type: "DATE", value: "2025-05-06"),
          .init(span: try find.span("8 mai 2025"), type: "DATE", value: "2025-05-08"),
        ]),
      TemporalExpression(
        try find("jeudi après-midi 8 mai"), kind: .time, value: .point(afternoon),
        basis: .weekday,
        timex3: [
          .init(
            span: try find.span("jeudi après-midi 8 mai"), type: "TIME", value: "2025-05-08TAF")
        ]),
      TemporalExpression(
        try find("en trois ans"), kind: .duration, mod: "APPROX",
        timex3: [.init(span: try find.span("trois ans"), type: "DURATION", value: "P3Y")]),
      TemporalExpression(
        try find("Deux fois par an"), kind: .set, quant: "EVERY", freq: "2X",
        timex3: [.init(span: try find.span("Deux fois par an"), type: "SET", value: "P1Y")]),
      TemporalExpression(
        try find("Les 14 et 15 octobre"),
        value: .set([try point(nil, 10, 14), try point(nil, 10, 15)]), basis: .unresolved),
    ]
  }
}
