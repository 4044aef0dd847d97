import VNAModel
import VNAStorage

private typealias Sample = SampleBulletins

extension StorageConformance {
  /// Bulletins for queries by hand.
  private static let examples = [
    Sample.make(
      "rail", "Le rail\nLe chemin de fer vers le Laos et Đà Nẵng, grande œuvre du 5ᵉ plan.",
      day: "2025-10-16", people: [], places: [("Laos", "LA"), ("Đà Nẵng", "VN")],
      events: [.agreement]),
    Sample.make(
      "visite", "Visite à Bakou\nTô Lâm visite Bakou. Le chemin est long, de fer et d’acier.",
      day: "2025-05-07", people: ["Tô Lâm"], places: [("Bakou", "AZ")], events: [.visit, .meeting]),
    Sample.make(
      "hanoi", "Hà Nội\nTo Lam à Hanoï avec l’Organisation des Nations unies.",
      day: "2025", people: ["To Lam"],
      organizations: [("Organisation des Nations unies", "ONU")], places: [("Hanoï", "VN")]),
    Sample.make("chine", "中国\n中国人民在河内。", language: "zh"),
  ]

  /// A query and the keys, in order of their bytes, that it has to find.
  private static let answers: [(query: String, keys: [String])] = [
    ("", ["chine", "hanoi", "rail", "visite"]),
    ("chemin fer", ["rail", "visite"]), ("\"chemin de fer\"", ["rail"]), ("da nang", ["rail"]),
    ("Đà Nẵng", ["rail"]), ("oeuvre", ["rail"]), ("OEUVRE", ["rail"]), ("5e", ["rail"]),
    ("hanoi", ["hanoi"]), ("\"ha noi\"", ["hanoi"]), ("=Hanoï", ["hanoi"]), ("=hanoi", []),
    ("=\"Hà Nội\"", ["hanoi"]), ("=\"ha noi\"", []), ("=ch*", ["rail", "visite"]),
    ("chem*", ["rail", "visite"]), ("\"chemin de f\"*", ["rail"]), ("long -rail", ["visite"]),
    ("-chemin", ["chine", "hanoi"]), ("laos OR bakou", ["rail", "visite"]),
    ("laos OR bakou acier", ["visite"]), ("headline:rail", ["rail"]), ("headline:chemin", []),
    ("headline:vis*", ["visite"]), ("-headline:visite chemin", ["rail"]),
    ("person:lam", ["hanoi", "visite"]), ("person:\"Tô Lâm\"", ["hanoi", "visite"]),
    ("person:la", []), ("person:la*", ["hanoi", "visite"]), ("-person:lam", ["chine", "rail"]),
    ("org:onu", ["hanoi"]), ("org:\"nations unies\"", ["hanoi"]), ("place:bakou", ["visite"]),
    ("country:vn", ["hanoi", "rail"]), ("country:VN OR country:AZ", ["hanoi", "rail", "visite"]),
    ("event:visit", ["visite"]), ("event:congress", []), ("lang:zh", ["chine"]),
    ("date:2025-10", ["hanoi", "rail"]), ("date:2025-05-01..2025-05-31", ["hanoi", "visite"]),
    ("since:2025-06", ["hanoi", "rail"]), ("until:2025-05-07", ["hanoi", "visite"]),
    ("date:2024", []), ("中国", ["chine"]), ("国人", ["chine"]), ("人中", []), ("国", ["chine"]),
    ("内", ["chine"]), ("中国人民在河内", ["chine"]), ("rail lang:fr date:2025", ["rail"]),
    ("\"bakou to lam\"", []),
  ]

  /// Queries, pages, counts and facets.
  public static let query: [ConformanceCheck] =
    [
      ConformanceCheck(.query, "the query language finds what it says") { maker in
        let store = try await maker.make()
        _ = try await store.insert(examples, engine: "")
        for (query, keys) in answers {
          try expect(try await store.keys(query), keys, "the query \(query)")
          try expect(try await store.count(Query(query)), keys.count, "the count of \(query)")
        }
      },
      ConformanceCheck(.query, "lists are in the order of the query, equals by sequence") { maker in
        let store = try await maker.make()
        _ = try await store.insert(examples, engine: "")
        _ = try await store.insert([Sample.make("rail", "Le rail\nUn autre texte.")], engine: "")
        func keys(_ order: Query.Order) async throws -> [String] {
          try await store.keys(Query(order: order))
        }
        try expect(
          try await keys(.inserted), ["visite", "hanoi", "chine", "rail"], "as inserted")
        try expect(
          try await keys(.relevance), ["visite", "hanoi", "chine", "rail"], "nothing to rank by")
        try expect(try await keys(.newest), ["hanoi", "visite", "chine", "rail"], "newest first")
        try expect(try await keys(.oldest), ["hanoi", "visite", "chine", "rail"], "oldest first")
      },
      ConformanceCheck(.query, "the more relevant comes first, with its score") { maker in
        let store = try await maker.make()
        _ = try await store.insert(
          [
            Sample.make("once", "Un\nLe rail et beaucoup d’autres choses encore."),
            Sample.make("twice", "Deux\nLe rail, le rail."), Sample.make("never", "Trois\nRien."),
          ], engine: "")
        let page = try await store.page(Query("rail"), after: nil, limit: 10)
        try expect(page.bulletins.map(\.key), ["twice", "once"], "the order")
        try expect(page.next, nil, "the next page")
        try expect(page.bulletins.allSatisfy { $0.score > 0 }, "a score is not positive")
        try expect(page.bulletins[0].score > page.bulletins[1].score, "the scores do not fall")
      },
      ConformanceCheck(.query, "a page of none is refused") { maker in
        let store = try await maker.make()
        _ = try await store.insert(examples, engine: "")
        let first = try await store.page(Query(), after: nil, limit: 2)
        for cursor in [nil, first.next] {
          for limit in [0, -1, Int.min] {
            try await expect(.invalid, "a page of \(limit)") {
              _ = try await store.page(Query(), after: cursor, limit: limit)
            }
          }
        }
      },
      ConformanceCheck(.query, "pages of any size make the same list") { maker in
        let store = try await maker.make()
        _ = try await store.insert(Sample.random(40, seed: 1), engine: "")
        for text in ["", "rail OR fer OR de", "lang:fr"] {
          for order in Query.Order.allCases {
            var query = try Query(text)
            query.order = order
            let whole = try await store.keys(query)
            try expect(Set(whole).count, whole.count, "bulletins that come twice")
            for size in [1, 7, 39, 40, 41] {
              try expect(
                try await store.keys(query, pageSize: size), whole, "pages of \(size), \(order)")
            }
            query.limit = 11
            try expect(
              try await store.keys(query, pageSize: 4), Array(whole.prefix(11)), "the limit")
            try expect(
              try await store.count(query), min(11, whole.count), "the count with a limit")
          }
        }
      },
      ConformanceCheck(.query, "only current versions are found") { maker in
        let store = try await maker.make()
        try await store.insert(Sample.make("a", "Un\nLe rail", people: ["Un"]), engine: "")
        try expect(try await store.keys("rail"), ["a"], "before")
        try await store.insert(Sample.make("a", "Un\nLa route"), engine: "")
        try expect(try await store.keys("rail"), [], "the old text")
        try expect(try await store.keys("person:un"), [], "the old names")
        try expect(try await store.keys("route"), ["a"], "the new text")
        _ = try await store.remove(["a"])
        try expect(try await store.keys("route"), [], "what was removed")
      },
      ConformanceCheck(.query, "facets count bulletins, spellings merged") { maker in
        let store = try await maker.make()
        _ = try await store.insert(examples, engine: "")
        try await store.insert(
          Sample.make("plus", "Encore\nTô Lâm et Tô Lâm", people: ["Tô Lâm"]), engine: "")
        let people = try await store.facets(.people, of: Query(), limit: 10)
        try expect(
          people, [FacetValue("Tô Lâm", count: 3, spellings: ["Tô Lâm", "To Lam"])], "people")
        let countries = try await store.facets(.countries, of: Query(), limit: 2)
        try expect(countries.map(\.value), ["VN", "AZ"], "countries")
        try expect(countries.map(\.count), [2, 1], "their counts")
        try expect(
          try await store.facets(.places, of: Query("visite"), limit: 5).map(\.value), ["Bakou"],
          "places of a query")
        try expect(
          try await store.facets(.languages, of: Query(), limit: 5).map(\.value), ["fr", "zh"],
          "languages")
        try expect(
          try await store.facets(.years, of: Query(), limit: 5).map(\.count), [3], "years")
        try expect(
          try await store.facets(.organizations, of: Query(), limit: 5).map(\.value),
          ["Organisation des Nations unies"], "organizations")
        try expect(
          try await store.facets(.events, of: Query(), limit: 5).map(\.value),
          ["agreement", "meeting", "visit"], "events")
        try expect(try await store.facets(.people, of: Query(), limit: 0), [], "none")
      },
      ConformanceCheck(.query, "200 queries find what a scan of all bulletins finds") { maker in
        let store = try await maker.make()
        let reference = MemoryStore()
        var random = RandomNumbers(seed: 42)
        for batch in 0..<4 {
          let bulletins = Sample.random(60, seed: UInt64(batch % 3))
          _ = try await store.insert(bulletins, engine: "")
          _ = try reference.insert(bulletins, engine: "")
          let gone = ["r\(random.below(60))", "r\(random.below(60))"]
          _ = try await store.remove(gone)
          _ = try reference.remove(gone)
          for _ in 0..<50 {
            let (text, query) = try randomQuery(&random)
            var found = try await store.page(query, after: nil, limit: 1000).bulletins
            let expected = try reference.page(query, after: nil, limit: 1000).bulletins
            if query.order == .relevance {
              // How relevance is measured is the store's own affair; that lists keep to it is not.
              let ranks = found.map { (-$0.score, $0.sequence) }
              try expect(
                zip(ranks, ranks.dropFirst()).allSatisfy { $0 < $1 },
                "the scores of \(text) do not fall")
              found.sort { $0.sequence < $1.sequence }
              let sorted = expected.sorted { $0.sequence < $1.sequence }
              try expect(found.map(\.key), sorted.map(\.key), "the query \(text)")
            } else {
              try expect(
                found.map(\.key), expected.map(\.key), "the query \(text) by \(query.order)")
            }
            try expect(
              try await store.count(query), try reference.count(query), "the count of \(text)")
          }
        }
      },
    ]

  /// A query of words that are there, and of all that the language has.
  private static func randomQuery(
    _ random: inout RandomNumbers
  ) throws -> (text: String, query: Query) {
    var parts: [String] = []
    for _ in 0...random.below(3) {
      let word = random.one(of: SampleBulletins.vocabulary)
      let other = random.one(of: SampleBulletins.vocabulary)
      switch random.below(12) {
      case 0: parts.append("\"\(word) \(other)\"")
      case 1: parts.append("-\(word)")
      case 2: parts.append("\(word) OR \(other)")
      case 3: parts.append(String(word.prefix(2)) + "*")
      case 4: parts.append("=" + word)
      case 5: parts.append("headline:\(word)")
      case 6: parts.append("person:\"\(random.one(of: SampleBulletins.names))\"")
      case 7: parts.append("country:\(random.one(of: ["VN", "LA", "AZ"]))")
      case 8: parts.append("date:2025-\(random.one(of: ["03", "10"]))")
      case 9: parts.append("lang:vi OR event:meeting")
      default: parts.append(word)
      }
    }
    let text = parts.joined(separator: " ")
    do {
      var query = try Query(text)
      if random.below(3) == 0 { query.order = random.one(of: Query.Order.allCases) }
      return (text, query)
    } catch {
      // Two days that exclude each other are no query.
      return ("rail", try Query("rail"))
    }
  }
}
