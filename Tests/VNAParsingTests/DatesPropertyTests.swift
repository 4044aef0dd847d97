import Testing
import VNAModel
import VNAParsing

@Suite struct DatesPropertyTests {
  private static let fixture = """
    Hanoï, 26 octobre (VNA) – Le ministre a reçu, samedi matin, 25 octobre, le consul du Laos. Il
    repartira demain à 8h30, du 27 au 29 octobre 2025 il sera à Huê (14-16 octobre 1945-2025).
    Au T2, fin 2024, dans les années 60, l'an dernier et les 3, 4 et 5 mai, il a plu trois jours.
    De juin à la mi-juillet, chaque année, le 16/10/2025 ou le 27.03.15, la nuit du 6 au 7 mars.-VNA
    """

  private func check(_ bulletin: Bulletin) {
    var end: UInt32 = 0
    for date in bulletin.dates {
      let span = date.excerpt.span
      #expect(bulletin.source.text.text(span) == date.excerpt.text)
      #expect(span.start >= end, "mentions overlap or are out of order")
      end = span.end
      #expect(!date.timex3.isEmpty)
      for timex in date.timex3 {
        #expect(span.contains(timex.span))
        #expect(!timex.value.isEmpty)
      }
      if let value = date.value {
        #expect(TemporalValue(value.description) == value)
        #expect(date.basis != .unresolved || value.description.contains("XXXX"))
      }
      if date.kind == .duration || date.kind == .set { #expect(date.value == nil) }
    }
  }

  @Test func textsAreTheirSpans() {
    check(DatesSupport.bulletin(Self.fixture, on: "2025-10-26"))
    check(DatesSupport.bulletin(Self.fixture, on: nil))
  }

  @Test func twiceIsTheSame() {
    let first = DatesSupport.bulletin(Self.fixture, on: nil)
    #expect(first.dates == DatesSupport.bulletin(Self.fixture, on: nil).dates)
    #expect(first.dates.count > 12)
  }

  /// Bytes changed, lost, doubled and cut: nothing may crash or break a span.
  @Test func damagedTexts() {
    var state: UInt64 = 2025
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let bytes = Array(Self.fixture.utf8)
    for round in 0..<400 {
      var damaged = bytes
      for _ in 0..<1 + random(12) {
        let place = random(damaged.count)
        switch random(4) {
        case 0: damaged[place] = UInt8(random(256))
        case 1: damaged.remove(at: place)
        case 2:
          damaged.insert(contentsOf: damaged[place..<min(place + 9, damaged.count)], at: place)
        default: damaged[place] = [45, 47, 46, 44, 40, 48, 57, 32, 39][random(9)]
        }
      }
      let text = String(decoding: damaged, as: UTF8.self)
      check(DatesSupport.bulletin(text, on: round % 2 == 0 ? "2025-10-26" : nil))
    }
  }

  @Test func numbersWithoutEnd() {
    let sentence = "le " + String(repeating: "14, ", count: 5000) + "15 octobre"
    check(DatesSupport.bulletin(sentence, on: "2025-10-26"))
    let days = String(repeating: "14-15-", count: 5000)
    check(DatesSupport.bulletin(days, on: "2025-10-26"))
    check(DatesSupport.bulletin("0000-00-00 9999/99/99 31/02/2025 2999 le 31 février", on: nil))
  }

  @Test func otherLanguagesHaveNoFrenchDates() {
    var configuration = ParserConfiguration(annotations: .dates, language: "en")
    configuration.referenceDate = CivilDate(year: 2025, month: 10, day: 26)
    let bulletin = BulletinParser(configuration).parse("Hanoi (VNA) – On le 14 octobre 2025.")
    #expect(bulletin.dates.map(\.excerpt.text) == ["2025"])
  }

  @Test func timex3OfEachEnd() {
    let range = DatesSupport.bulletin("Hanoï (VNA) – Du 20 au 22 octobre 2025, fête.", on: nil)
    #expect(range.dates[0].timex3.map(\.value) == ["2025-10-20", "2025-10-22"])
    let others = DatesSupport.bulletin(
      "Hanoï (VNA) – Au T2, dans les années 80, la semaine dernière, le 3 mai à 8h00, en fin 2024.",
      on: "2025-10-16")
    #expect(
      others.dates.map { $0.timex3.map(\.value).joined() } == [
        "2025-Q2", "198", "2025-W41", "2025-05-03T08:00", "2024",
      ])
    #expect(others.dates.map(\.kind) == [.date, .date, .date, .time, .date])
    #expect(others.dates.last?.mod == "END")
  }
}
