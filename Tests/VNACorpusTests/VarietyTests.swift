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

    #expect(people.count > 15_000)
    #expect(places.count > 3_000)
    #expect(organizations.count > 4_000)

    let sizes = bulletins.map(\.text.count).sorted()
    #expect(CorpusGenerator.sizes.contains(sizes[0]))
    #expect(CorpusGenerator.sizes.contains(sizes[sizes.count - 1]))
    #expect((6_000...9_000).contains(sizes.reduce(0, +) / sizes.count))
    #expect(sizes[500] < 1_500)
    #expect(sizes[9_900] > 30_000)
  }

  @Test("Names and words come back as in the news: a few often, most rarely, new ones always")
  func reuse() async {
    let bulletins = await Corpus.bulletins(2_000)
    var words: [String: Int] = [:]
    var people: [String: Int] = [:]
    var sentences: Set<String> = []
    var sentenceCount = 0
    var newInLast: Set<String> = []
    for (index, bulletin) in bulletins.enumerated() {
      let text = String(decoding: bulletin.text, as: UTF8.self)
      for word in text.split(whereSeparator: { !$0.isLetter }) {
        let word = String(word)
        if index >= 1_900, words[word] == nil { newInLast.insert(word) }
        words[word, default: 0] += 1
      }
      for person in bulletin.truth.people { people[person.name, default: 0] += 1 }
      for block in bulletin.truth.blocks where block.kind == .paragraph {
        for sentence in bulletin.string(block.span).split(separator: ". ") {
          sentences.insert(String(sentence))
          sentenceCount += 1
        }
      }
    }
    #expect(words.count > 6_000)
    #expect(newInLast.count > 20)
    let total = words.values.reduce(0, +)
    let frequencies = words.values.sorted(by: >)
    // Zipf: the hundred most frequent words are half of a text, and half of the words are rare.
    #expect((45...75).contains(frequencies.prefix(100).reduce(0, +) * 100 / total))
    #expect(frequencies[frequencies.count / 2] < 20)
    let mentions = people.values.sorted(by: >)
    let top = mentions.prefix(mentions.count / 100).reduce(0, +)
    #expect(top * 100 / mentions.reduce(0, +) >= 30, "the first of a hundred names")
    #expect(mentions[mentions.count / 2] <= 5)
    #expect(sentences.count * 100 / sentenceCount > 85)
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
