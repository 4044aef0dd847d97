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

  @Test func papersListedBeforeTheirSigningAreThoseOfTheTwoSides() {
    let found = main(
      """
      （越通社河内11月14日电）13日，国家主席梁强在河内与荷兰首相迪克·斯霍夫举行会谈。
      两国重视合作，越南欢迎荷兰企业。
      会谈结束后，两位领导人见证了两国财政部合作备忘录、河内大学与莱顿大学合作协议等文件的签署，随后会见记者。
      """)
    #expect(found.contains("agreement: 荷兰, 越南 @ 河内 on 2025-11-13"), "\(found)")
  }

  @Test func aWelcomeBeforeTheTalksIsPartOfThem() {
    let found = main(
      "（越通社河内11月14日电）11月13日上午，在主席府举行欢迎仪式后，国家主席梁强与荷兰首相迪克·斯霍夫举行会谈。")
    #expect(found == ["meeting: 梁强, 迪克·斯霍夫 @ 河内 on 2025-11-13TMO"])
  }

  @Test func severalRecipientsOfOneMessage() {
    let found = main(
      "越通社河内——11月13日，国家主席梁强和政府总理范明政向法国总统埃马纽埃尔·马克龙，法国总理让·马丁和参议院议长保罗·勒鲁瓦致贺电。")
    #expect(
      found == [
        ChineseReading.sorted("message: 梁强, 范明政, 埃马纽埃尔·马克龙, 让·马丁, 保罗·勒鲁瓦 on 2025-11-13")
      ])
  }

  @Test func whoSendsHisOwnMessageIsNoRecipient() {
    let found = main(
      "越通社河内——11月13日，国家主席梁强向法国总统埃马纽埃尔·马克龙，政府总理范明政向法国总理让·马丁致贺电。")
    // The first message, whose verb stands behind the second, is not read yet.
    #expect(found == [ChineseReading.sorted("message: 范明政, 让·马丁 on 2025-11-13")])
  }

  @Test func othersElectedLaterTheSameDay() {
    let found = main(
      """
      11月13日上午，在国会会议上，黎氏兰当选国会主席，并宣誓就职。
      （越通社河内11月14日电）参加投票的代表共489名。
      当天下午，国会选举阮文安、陈明德为国会副主席。
      """)
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.hasPrefix("election: ") })
    #expect(found.first?.contains("黎氏兰 @ 河内 on 2025-11-13TMO") == true, "\(found)")
    #expect(
      found.last == ChineseReading.sorted("election: 国会, 阮文安, 陈明德 @ 河内 on 2025-11-13TAF"))
  }

  @Test func anOathAloneIsTold() {
    let found = main("（越通社河内11月14日电）11月13日上午，黎氏兰在国会宣誓就职，出任国会主席。")
    #expect(found.contains { $0.hasPrefix("appointment: 黎氏兰") }, "\(found)")
  }

  @Test func aForumHeldByTwoWithJoinedWordsInItsName() {
    let found = main(
      "越通社岘港——由岘港市人民委员会与岘港大学联合举办的岘港芯片与人工智能论坛于11月13日至14日举行，设有一场全体会议和两场讨论会。")
    #expect(found == ["conference: 岘港大学, 岘港市人民委员会 @ 岘港 on 2025-11-13/2025-11-14"])
  }

  @Test func aDelegationThatHoldsAForumWithAMinistry() {
    let found = main(
      "（越通社河内11月14日电）13日，由工贸部与欧盟驻越代表团联合举办的绿色转型与循环经济论坛在河内举行，建设部副部长阮生日新出席。")
    #expect(found == [ChineseReading.sorted("conference: 工贸部, 阮生日新 @ 河内 on 2025-11-13")])
  }

  @Test func aMeetingOfMinistersWithJoinedWordsInItsName() {
    let found = main(
      "（越通社河内11月14日电）由教育与培训部主办的第45届东盟教育与青年部长会议14日上午在河内开幕，副总理裴青山出席。")
    #expect(
      found == [ChineseReading.sorted("conference: 东盟, 教育与培训部, 裴青山 @ 河内 on 2025-11-14TMO")])
  }

  @Test func aPlenarySessionAloneIsTold() {
    let found = main("（越通社河内11月14日电）13日，越南农民协会在河内举行一次全体会议。")
    #expect(found.contains { $0.hasPrefix("congress: 越南农民协会") }, "\(found)")
  }

  @Test func whoGivesWhatIsReceivedAtACeremony() {
    let found = main(
      """
      “竹笛艺术”证书接受仪式在安沛省举行
      越通社安沛——11月13日晚，安沛省人民委员会在义路市举行仪式，接受联合国教科文组织为“竹笛艺术”颁发的人类非物质文化遗产证书。
      该活动是11月12日至14日举行的旅游周的重头戏。
      """)
    #expect(found.contains("award: 联合国教科文组织 @ 义路市 on 2025-11-13TEV"), "\(found)")
    #expect(found.contains("conference: 安沛省人民委员会 @ 义路市 on 2025-11-13TEV"), "\(found)")
  }

  @Test func aGatheringThatIsAnotherByItsName() {
    let found = main(
      """
      （越通社河内11月14日电）13日，越南农民协会在河内举行活动。
      该活动是第五届农民论坛。
      """)
    #expect(found.contains { $0.hasPrefix("conference: 越南农民协会 @ 河内 on 2025-11-13") }, "\(found)")
  }

  @Test func aFloodInSeveralDistrictsIsOfTheProvince() {
    let found = main(
      """
      莱州省洪灾致7人死亡
      （越通社莱州11月14日电）受11月12日强降雨影响，该省梅山县、安州县和木州县发生山洪。
      """)
    #expect(found == ["disaster @ 莱州省 on 2025-11-12"])
  }

  @Test func aFloodInOneDistrictIsOfIt() {
    let found = main(
      """
      莱州省洪灾致7人死亡
      （越通社莱州11月14日电）受11月12日强降雨影响，该省梅山县发生山洪。
      """)
    #expect(found == ["disaster @ 梅山县 on 2025-11-12"])
  }
}
