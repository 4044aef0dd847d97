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

  /// A short bulletin in each of the other languages.
  private static let others = [
    "en": """
    Hanoi (VNA) – The minister met, on Saturday morning, October 25, 2025, the consul of Laos. He will
    leave tomorrow at 8:30 am; from October 27 to 29 he is in Hue (June 19, 1975 - 2025).
    In Q2, late 2024, the 1960s, last year and on May 3, 4 and 5, it rained three days every year.-VNA
    """,
    "es": """
    Hanoi (VNA) - El ministro recibió el sábado por la mañana, 25 de octubre de 2025, al cónsul. Saldrá
    mañana a las 8:30; del 27 al 29 de octubre estará en Hue, a fines de mes en los años 60.
    En el segundo trimestre de 2024, el año pasado y el 3, 4 y 5 de mayo llovió tres días.-VNA
    """,
    "vi": """
    Hà Nội (TTXVN) - Bộ trưởng tiếp sáng thứ Bảy, 25/10/2025 Tổng lãnh sự. Ông sẽ về lúc 8 giờ 30 phút
    ngày mai; từ ngày 27 đến 29/10 ở Huế, cuối tháng này, những năm 60 của thế kỷ XX.
    Quý II/2024, năm ngoái và các ngày 3, 4 và 5/5 mưa ba ngày, hằng năm. TTXVN
    """,
    "ru": """
    Ханой (ВИА) – Министр принял в субботу утром, 25 октября 2025 года, консула. Он уедет завтра в
    8:30; с 27 по 29 октября он в Хюэ, в конце месяца, в 60-е годы XX века.
    Во II квартале 2024 года, в прошлом году и 3, 4 и 5 мая три дня шли дожди. -ВИА
    """,
    "zh": """
    越通社河内——部长2025年10月25日（星期六）上午9时30分会见领事。他明天离开；从10月27日至29日在顺化，今年底。
    2024年第二季度、20世纪60年代、去年同期和5月3、4、5日下雨三天，每年1-9月。（完）越通社
    """,
  ]

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

  @Test(arguments: ["en", "es", "vi", "ru", "zh"])
  func textsAreTheirSpans(in language: String) throws {
    let fixture = try #require(Self.others[language])
    let bulletin = DatesSupport.bulletin(fixture, on: nil, in: language)
    check(bulletin)
    #expect(bulletin.dates.count >= 8)
  }

  @Test(arguments: ["en", "es", "vi", "ru", "zh"])
  func damagedTexts(in language: String) throws {
    let fixture = try #require(Self.others[language])
    damage(fixture, rounds: 150) {
      check(DatesSupport.bulletin($0, on: $1 ? "2025-10-26" : nil, in: language))
    }
  }

  /// What goes on and on may neither take long nor go deep.
  @Test(arguments: [
    ("en", "1990s of the 20th century "), ("es", "década de 90 del siglo XX "), ("ru", "3, "),
    ("vi", "thập niên 90 của thế kỷ XX "), ("zh", "年代90的20世纪"), ("zh", "1、2、"), ("zh", "上世纪"),
    ("vi", "24-25/9-"), ("vi", "sáng "), ("ru", "в по с "), ("en", "May 5 - "),
  ])
  func wordsWithoutEnd(_ language: String, _ word: String) {
    let text = "Hanoi (VNA) – " + String(repeating: word, count: 20_000)
    check(DatesSupport.bulletin(text, on: "2025-10-26", in: language))
  }

  /// Bytes changed, lost, doubled and cut: nothing may crash or break a span.
  @Test func damagedTexts() {
    damage(Self.fixture, rounds: 400) {
      check(DatesSupport.bulletin($0, on: $1 ? "2025-10-26" : nil))
    }
  }

  private func damage(_ fixture: String, rounds: Int, _ read: (String, Bool) -> Void) {
    var state: UInt64 = 2025
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let bytes = Array(fixture.utf8)
    for round in 0..<rounds {
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
      read(String(decoding: damaged, as: UTF8.self), round % 2 == 0)
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
