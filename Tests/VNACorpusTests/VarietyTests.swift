import Testing

@testable import VNACorpus

@Suite struct VarietyTests {
  @Test("10,000 bulletins show every form, many words and all sizes")
  func tenThousand() async throws {
    let bulletins = await Corpus.bulletins(10_000)
    var forms: [String: Int] = [:]
    var people: Set<String> = []
    var places: Set<String> = []
    var organizations: Set<String> = []
    var labels: Set<LineLabel> = []
    for bulletin in bulletins {
      for form in bulletin.truth.forms { forms[form, default: 0] += 1 }
      for person in bulletin.truth.people { people.insert(person.name) }
      for place in bulletin.truth.places { places.insert(place.name) }
      for organization in bulletin.truth.organizations { organizations.insert(organization.name) }
      labels.formUnion(bulletin.truth.lines)
    }

    var wanted = PageLayout.Headline.allCases.map { "headline=" + $0.rawValue }
    wanted += PageLayout.Standfirst.allCases.map { "standfirst=" + $0.rawValue }
    wanted += PageLayout.Dateline.allCases.map { "dateline=" + $0.rawValue }
    wanted += PageLayout.SignOff.allCases.map { "sign-off=" + $0.rawValue }
    wanted += PageLayout.BlankLines.allCases.map { "blank-lines=" + $0.rawValue }
    wanted += ["list=absent", "list=marked", "list=unmarked", "end=truncated", "end=footer"]
    wanted += ["line-end=crlf", "after-sign-off=paragraph", "links=some", "words=glued"]
    wanted += ["thin-space=narrow", "thin-space=noBreak", "spelling=vietnamese"]
    for form in wanted { #expect(forms[form, default: 0] >= 100, "\(form)") }
    #expect(labels == Set(LineLabel.allCases))

    #expect(people.count > 8_000)
    #expect(places.count > 350)
    #expect(organizations.count > 1_500)

    let sizes = bulletins.map(\.text.count).sorted()
    #expect(CorpusGenerator.sizes.contains(sizes[0]))
    #expect(CorpusGenerator.sizes.contains(sizes[sizes.count - 1]))
    #expect((6_000...9_000).contains(sizes.reduce(0, +) / sizes.count))
    #expect(sizes[500] < 1_500)
    #expect(sizes[9_900] > 30_000)
  }

  @Test("Every reference of the patterns leads somewhere")
  func references() {
    let grammar = FrenchTables.grammar()
    #expect(grammar.unresolved == [])
    #expect(grammar.alternatives.allSatisfy { !$0.isEmpty })
    #expect(FrenchTables.names().countries.count > 80)
  }

  @Test("Days and weekdays", arguments: [(1970, 1, 1, 3), (2025, 10, 16, 3), (2024, 2, 29, 3)])
  func civilDays(year: Int, month: Int, day: Int, weekday: Int) {
    let date = CivilDate(year: year, month: month, day: day)
    #expect(date.weekday == weekday)
    #expect(CivilDate(days: date.days) == date)
  }
}
