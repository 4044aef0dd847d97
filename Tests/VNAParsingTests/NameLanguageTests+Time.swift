import Testing
import VNAModel

extension NameLanguageTests {
  /// Eight times as much of what makes readers look back or ahead takes eight times as long.
  @Test(arguments: [
    ("vi", "Bộ Y tế, "), ("vi", "Phó Chủ tịch Ủy ban "), ("vi", "Hiệp hội Xuất khẩu và "),
    ("vi", "tỉnh Nghệ An "), ("vi", "“Tôi nói "), ("vi", "Nguyễn "), ("vi", "5 con "),
    ("ru", "заместитель председателя комитета "), ("ru", "новых новых "), ("ru", "М. То Лама "),
    ("ru", "Вьетнамская ассоциация производителей "), ("ru", "«Да, – сказал "), ("ru", "5 новых "),
    ("zh", "国家主席阮"), ("zh", "水产加工与协会"), ("zh", "通伦·西苏里、"), ("zh", "委员会主席"),
    ("zh", "项目共209个"), ("zh", "“我说"), ("zh", "县"),
  ])
  func otherLanguagesTakeLinearTime(language: String, piece: String) {
    func time(_ count: Int) -> Duration {
      let text = String(repeating: piece, count: count)
      return ContinuousClock().measure { _ = read(text, language) }
    }
    _ = time(300)
    let (short, long) = (time(1000), time(8_000))
    #expect(long < short * 30, "\(language) \(piece)")
  }

  /// Whatever is found is the text of its span, in whatever language the page is said to be.
  @Test(arguments: ["vi", "ru", "zh"])
  func excerptsOfOtherLanguagesAreTheirSpans(language: String) {
    let text = """
      Thủ tướng Phạm Văn Bình thăm Hà Nội: “Tôi nói với bà con”; 5 ngôi nhà. Министр России А. Иванов
      сказал: «Мы будем здесь завтра утром» о 5 новых домах в Москве. 国家主席阮春明说：“我们都会来这里”，5个项目。
      """
    let bulletin = read(text, language)
    let excerpts =
      bulletin.people.flatMap { $0.mentions + $0.roles } + bulletin.places.flatMap(\.mentions)
      + bulletin.organizations.flatMap(\.mentions) + bulletin.quotes.map(\.excerpt)
      + bulletin.quantities.map(\.excerpt)
    #expect(excerpts.count > 3)
    for excerpt in excerpts {
      #expect(bulletin.source.text.text(excerpt.span) == excerpt.text)
    }
  }
}
