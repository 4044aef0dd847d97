import Testing
import VNAExport
import VNAModel

@Suite struct TimelineTests {
  private func day(_ day: Int, _ time: TemporalPoint.Time? = nil) -> TemporalValue {
    .point(TemporalPoint(year: .year(2025), month: 5, day: day, time: time))
  }

  private func person(_ name: String) -> Event.Actor { .init(name: name, kind: .person) }

  private func country(_ name: String, _ code: String) -> Event.Actor {
    .init(name: name, kind: .country, country: code)
  }

  private func meeting(
    _ actors: Event.Actor..., date: TemporalValue?, place: String? = nil,
    status: Event.Status? = nil, isMain: Bool = true, kind: Event.Kind = .meeting
  ) -> Event {
    Event(
      kind, status: status, isMain: isMain, place: place, date: date, actors: actors, mentions: [])
  }

  private func bulletin(_ name: String, _ events: Event...) -> Bulletin {
    var bulletin = Bulletin(BulletinSource(SourceText(name), name: name))
    bulletin.events = events
    return bulletin
  }

  private func entries(_ bulletins: [Bulletin], all: Bool = false) -> [Timeline.Entry] {
    var timeline = Timeline(includesAll: all)
    for bulletin in bulletins { timeline.add(bulletin) }
    return timeline.entries
  }

  @Test func oneEventOfSeveralStoriesIsOneEntry() {
    let lan = person("Lê Thi Lan")
    let noy = person("Noy Kham")
    let entries = entries([
      bulletin("b", meeting(person("LE THI LAN"), noy, date: day(8, .morning))),
      bulletin("a", meeting(lan, noy, country("Laos", "LA"), date: day(8), place: "Hué")),
      bulletin("c", meeting(noy, date: day(8), status: .held)),
      // Another day, another type, another partner, another place.
      bulletin("d", meeting(lan, noy, date: day(9), place: "Hué")),
      bulletin("e", meeting(lan, noy, date: day(8), kind: .call)),
      bulletin("f", meeting(lan, person("Somchai"), date: day(8))),
      bulletin("g", meeting(lan, noy, date: day(9), place: "Vinh")),
    ])
    #expect(entries.count == 5)
    let joint = entries.first { $0.sources.count > 1 }
    #expect(joint?.sources.map(\.name) == ["a", "b", "c"])
    #expect(joint?.actors.map(\.name) == ["Lê Thi Lan", "Noy Kham", "Laos"])
    #expect(joint?.place == "Hué" && joint?.status == .held)
  }

  @Test func twoCountriesInCommonAreNotEnough() {
    let both = [country("Laos", "LA"), country("Vietnam", "VN")]
    let entries = entries([
      bulletin("a", meeting(both[0], both[1], person("An"), date: day(8))),
      bulletin("b", meeting(both[0], both[1], person("Binh"), date: day(8))),
    ])
    #expect(entries.map { $0.sources.count } == [1, 1])
  }

  @Test func whatCouldBeEitherOfTwoStaysByItself() {
    let entries = entries([
      bulletin("a", meeting(person("An"), person("Binh"), date: day(8))),
      bulletin("b", meeting(person("An"), person("Chi"), date: day(8))),
      bulletin("c", meeting(person("An"), date: day(8))),
    ])
    #expect(entries.map { $0.sources.map(\.name) } == [["a"], ["b"], ["c"]])
  }

  @Test func inTheOrderOfDaysWhateverTheOrderOfBulletins() {
    let year = TemporalValue.point(TemporalPoint(year: .year(2024)))
    let unknown = TemporalValue.point(TemporalPoint(year: .unknown, month: 5, day: 1))
    let bulletins = [
      bulletin("a", meeting(person("An"), date: nil), meeting(person("Binh"), date: day(9))),
      bulletin("b", meeting(person("Chi"), date: year), meeting(person("Dung"), date: unknown)),
      bulletin(
        "c",
        meeting(person("Hai"), date: .range(.init(year: .year(2025)), .init(year: .year(2025))))),
    ]
    let names = ["Chi", "Hai", "Binh", "An", "Dung"]
    let forwards = entries(bulletins)
    #expect(forwards.map { $0.actors.first?.name } == names)
    #expect(entries(bulletins.reversed()) == forwards)
    #expect(entries(bulletins + bulletins) == forwards)
  }

  @Test func theSameTextUnderTwoNamesIsOneSource() {
    var copy = bulletin("b", meeting(person("An"), date: day(8)))
    let first = copy
    copy.source.name = "a"
    for order in [[first, copy], [copy, first]] {
      #expect(entries(order).map { $0.sources.map(\.name) } == [["a"]])
    }
  }

  @Test func onlyWhatStoriesReportUnlessAsked() {
    let bulletins = [bulletin("a", meeting(person("An"), date: day(8), isMain: false))]
    #expect(entries(bulletins).isEmpty)
    #expect(entries(bulletins, all: true).count == 1)
  }

  /// One type and one day for ten thousand: each is compared with few.
  @Test(.timeLimit(.minutes(5))) func manyOfOneDayTakeNoLongTime() {
    var timeline = Timeline()
    for number in 0..<10_000 {
      timeline.add(
        bulletin("\(number)", meeting(person("An"), person("Guest \(number)"), date: day(8))))
    }
    #expect(timeline.entries.count == 10_000)
  }

  @Test func json() throws {
    var timeline = Timeline(includesAll: true)
    timeline.add(try ExportSamples.bulletin(ExportSamples.storm))
    var buffer = ExportBuffer()
    buffer.json(.pretty) {
      timeline.write(to: &$0)
      $0.endLine()
    }
    let bytes = buffer.withBytes { Array($0) }
    try ExportSamples.compare(bytes, with: "storm.timeline.json")
    try ExportSamples.leave(bytes, as: "storm.timeline.json")
  }

  /// A calendar of the timeline is that of the bulletins, where no two tell the same.
  @Test(arguments: ExportSamples.golden) func calendar(_ sample: String) throws {
    let bulletin = try ExportSamples.bulletin(sample)
    var timeline = Timeline(includesAll: true)
    timeline.add(bulletin)
    var buffer = ExportBuffer()
    timeline.writeCalendar(to: &buffer)
    let single = ICalendarExporter(includesAll: true).bytes(of: bulletin)
    let ours = String(decoding: buffer.withBytes { Array($0) }, as: UTF8.self)
    let theirs = String(decoding: single, as: UTF8.self)
    #expect(
      ours.split(separator: "BEGIN:VEVENT").sorted()
        == theirs.split(separator: "BEGIN:VEVENT").sorted())
  }

  @Test func hostileText() throws {
    var timeline = Timeline(includesAll: true)
    timeline.add(try ExportSamples.bulletin(ExportSamples.hostile))
    #expect(timeline.entries.count == 1)
    var buffer = ExportBuffer()
    buffer.json { timeline.write(to: &$0) }
    let bytes = buffer.withBytes { Array($0) }
    #expect(!bytes.contains(0x0A))
    try ExportSamples.leave(bytes + [0x0A], as: "hostile.timeline.json")
    var calendar = ExportBuffer()
    timeline.writeCalendar(to: &calendar)
    try ExportSamples.leave(calendar.withBytes { Array($0) }, as: "hostile.timeline.ics")
  }
}
