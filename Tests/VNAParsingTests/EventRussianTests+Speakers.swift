import Testing
import VNAModel

extension EventRussianTests {
  private func mainEvents(_ text: String) -> [String] {
    EventReading.read(text, on: "2025-11-14", in: "ru").events.filter(\.isMain)
      .map(EventReading.line)
  }

  /// «Выступая на экстренном совещании»: whoever speaks at a meeting on a disaster has held it.
  @Test func whoSpeaksAtAnUrgentMeeting() {
    let found = mainEvents(
      """
      Наводнения в Центральном Вьетнаме унесли жизни 106 человек
      Ханой (ВИА) – Наводнения, начавшиеся в провинции Куангчи 10 ноября, унесли жизни 106 человек.
      Выступая на экстренном совещании, состоявшемся утром 13 ноября в Ханое, вице-премьер Чинь Динь Зунг потребовал \
      обеспечить население водой. – ВИА
      """)
    #expect(found.contains("meeting: Чинь Динь Зунг @ Ханой on 2025-11-13TMO"), "\(found)")
  }

  /// The title is in another case than where the ambassador was named, and in no role of the host.
  @Test func theAmbassadorMeetsSomebodyElse() {
    let found = mainEvents(
      """
      Председатель НС принял посла Казахстана
      Ханой (ВИА) – 13 ноября Председатель НС Чан Тхань Ман принял Чрезвычайного и Полномочного Посла Казахстана во \
      Вьетнаме Каната Тумыша.
      Приветствуя посла, Чан Тхань Ман с удовлетворением отметил успехи двух стран.
      В тот же день посол провёл рабочую встречу с председателем Комитета НС Ле Тан Тоем. – ВИА
      """)
    #expect(found.contains { $0.hasPrefix("meeting: Каната Тумыша, Ле Тан Тоем") }, "\(found)")
  }

  /// «ответила на вопросы журналистов на пресс-конференции, состоявшейся в Ханое»
  @Test func aSpokespersonAnswersQuestions() {
    let found = mainEvents(
      """
      Учения в Восточном море
      На очередной пресс-конференции Министерства иностранных дел, состоявшейся 13 ноября в Ханое, официальный \
      представитель МИД Фам Тху Ханг ответила на вопросы журналистов. – ВИА
      """)
    #expect(
      found.count == 1 && found[0].hasPrefix("statement: Фам Тху Ханг")
        && found[0].hasSuffix("@ Ханое on 2025-11-13"), "\(found)")
  }

  @Test func aSiteIsPutOnTheList() {
    let found = mainEvents(
      """
      Залив признан объектом Всемирного природного наследия
      13 ноября в Эр-Рияде на сессии Комитета всемирного наследия ЮНЕСКО принято решение о включении залива Халонг в \
      Список Всемирного природного наследия. – ВИА
      """)
    #expect(
      found.contains { $0.hasPrefix("award: Комитета всемирного наследия ЮНЕСКО") }, "\(found)")
  }
}
