import Testing
import VNAModel
import VNAParsing

/// What Chinese stories tell in several sentences: who signed, where a prize was won, what a ceremony was
/// for.
@Suite struct EventChineseStoryTests {
  private func main(_ text: String) -> [String] { ChineseReading.main(text) }

  private func all(_ text: String) -> [String] {
    ChineseReading.all(text).map { ChineseReading.sorted(EventReading.line($0)) }
  }

  @Test func leadersSignForTheirCountries() {
    let found = main(
      """
      （越通社明斯克11月14日电）国家主席梁强13日在明斯克与白俄罗斯总统亚历山大·卢卡申科举行会谈。
      梁强强调，越南重视两国关系。
      会谈结束后，两国元首签署联合声明。
      """)
    #expect(found.contains("agreement: 白俄罗斯, 越南 @ 明斯克 on 2025-11-13"), "\(found)")
  }

  @Test func leadersSignWhereOneCountryHasNoName() {
    let found = main(
      """
      （越通社明斯克11月14日电）国家主席梁强13日在明斯克与白俄罗斯总统亚历山大·卢卡申科举行会谈。
      会谈结束后，两国元首签署联合声明。
      """)
    #expect(found.contains("agreement: 亚历山大·卢卡申科, 梁强 @ 明斯克 on 2025-11-13"), "\(found)")
  }

  @Test func papersListedLaterAreThoseOfTheTwoSides() {
    let found = main(
      """
      （越通社布拉格11月14日电）13日，政府总理范明政在布拉格与捷克总理安德烈·巴比什举行会谈，双方签署了3项合作文件。
      会谈后，两国总理见证了合作文件的签署，其中包括越南财政部与捷克财政部备忘录、越南卫生部与捷克卫生部合作协议。
      """)
    #expect(found.contains { $0.hasPrefix("agreement: 捷克, 越南 @ 布拉格") }, "\(found)")
  }

  @Test func bodiesWhosePapersAloneAreTold() {
    let found = main(
      """
      （越通社布拉格11月14日电）13日，政府总理范明政在布拉格与捷克总理安德烈·巴比什举行会谈。
      会谈后，两国总理见证了合作文件的签署，其中包括越南财政部与捷克财政部备忘录、越南卫生部与捷克卫生部合作协议。
      """)
    #expect(
      found.contains { $0.hasPrefix("agreement: 捷克卫生部, 捷克财政部, 越南卫生部, 越南财政部") }, "\(found)")
  }

  @Test(arguments: ["从11月12日至14日进行", "于11月12日至14日进行"])
  func aVisitIsToldByItsNoun(_ words: String) {
    let found = main("（越通社河内11月14日电）政府总理范明政对荷兰的正式访问\(words)。")
    #expect(found == ["visit: 范明政, 荷兰 @ 荷兰 on 2025-11-12/2025-11-14"])
  }

  @Test func whereSomebodyCame() {
    let found = all(
      """
      （越通社莱州11月14日电）山洪已在莱州省造成12人死亡。
      13日上午，农业与环境部部长阮春强来到三塘县查看灾情。
      """)
    #expect(found.contains("visit: 阮春强 @ 三塘县 on 2025-11-13TMO"), "\(found)")
  }

  @Test func aCeremonyOfWelcomeIsNoConference() {
    let found = ChineseReading.all(
      "（越通社河内11月14日电）13日上午，国家主席梁强在主席府主持隆重仪式，欢迎芬兰总统亚历山大·斯图布，随后举行会谈。")
    #expect(found.map(\.kind) == [.meeting])
  }

  @Test func aCeremonyForNobodyByNameIsOne() {
    let found = ChineseReading.all(
      "（越通社河内11月14日电）13日，旅游局局长阮文安在河内主持仪式，欢迎今年第1500万名外国游客。")
    #expect(found.map(\.kind).contains(.conference), "\(found.map(\.kind))")
  }

  @Test func aCeremonyThatOpensSomethingIsOne() {
    let found = ChineseReading.all(
      "（越通社河内11月14日电）13日上午，国家主席梁强在河内主持论坛开幕式，并发表讲话。")
    #expect(found.map(\.kind) == [.conference])
  }

  @Test func liftingARuleDismissesNobody() {
    let found = main("（越通社河内11月14日电）水产协会13日发布报告说，随着禁令逐步解除，出口重拾升势。")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("statement: ") == true, "\(found)")
  }

  @Test func somebodyIsDismissed() {
    let found = main("（越通社巴黎11月14日电）13日，法国总统解除了国防部长让·马丁的职务。")
    #expect(found.first?.hasPrefix("other: 让·马丁") == true, "\(found)")
  }

  @Test func aPrizeIsWonWhereTheContestWas() {
    let found = main(
      """
      越南5名学生在国际化学竞赛中全部获奖
      11月13日，国际化学竞赛在瑞士苏黎世闭幕。越南派出的5名学生共获2枚金牌、3枚银牌。
      """)
    #expect(found == ["award: 越南 @ 苏黎世 on 2025-11-13"])
  }
}
