import Testing
import VNAModel
import VNAParsing

/// What Chinese stories tell beside what they report: anniversaries, terms of papers, the session at
/// which somebody was elected.
@Suite struct EventChineseSettingTests {
  private func main(_ text: String) -> [String] { ChineseReading.main(text) }

  @Test func bodiesThatLeadersWatchSign() {
    let found = main(
      """
      （越通社布拉格11月14日电）13日，政府总理范明政在布拉格与捷克总理安德烈·巴比什举行会谈。
      会谈结束后，两国总理见证越南财政部与捷克财政部签署2025-2028年合作计划。
      """)
    #expect(found.contains("agreement: 捷克财政部, 越南财政部 @ 布拉格 on 2025-11-13"), "\(found)")
  }

  @Test func aPaperToComeIsNotTheOneSigned() {
    let found = main(
      """
      （越通社河内11月14日电）13日，卫生部同河内医科大学在河内举行论坛。
      两国将于明年6月在海牙签署新的合作文件。
      会上，河内医科大学与来自荷兰的莱顿理工大学签署2026-2031年合作备忘录。
      """)
    #expect(found.contains("agreement: 河内医科大学, 莱顿理工大学 @ 河内 on 2025-11-13"), "\(found)")
  }

  @Test func aPaperIsSignedOnOneDayOfAForum() {
    let found = main(
      """
      （越通社河内11月14日电）13日开幕的论坛吸引数百名代表。
      由卫生部主办的医药论坛于11月13日至14日在河内举行。
      论坛上，河内医科大学与莱顿理工大学签署合作备忘录。
      """)
    #expect(found.contains("agreement: 河内医科大学, 莱顿理工大学 @ 河内 on 2025-11-13"), "\(found)")
  }

  @Test(arguments: ["正值两国建交50周年", "正值两国建交五十周年"])
  func anAnniversaryIsNoPaper(_ words: String) {
    let found = ChineseReading.all(
      "（越通社河内11月14日电）政府总理范明政13日访问荷兰，\(words)。")
    #expect(found.allSatisfy { $0.kind != .agreement }, "\(found)")
  }

  @Test func oneDayHoldsForSeveralSenders() {
    let found = main(
      """
      领导人致电慰问
      （越通社河内11月14日电）国家主席梁强13日向老挝国家主席通伦·西苏里致慰问电。
      同日，国会主席陈青敏向老挝国会主席赛宋蓬·丰威汉致慰问电；外交部部长黎怀忠向老挝外长通沙万·丰威汉致慰问电。
      """)
    #expect(found.contains("message: 通沙万·丰威汉, 黎怀忠 on 2025-11-13"), "\(found)")
  }

  @Test func whatIsDecidedIsTheInscription() {
    let found = main(
      "（越通社新德里11月14日电）在新德里举行的世界遗产委员会第20届会议13日通过决定，把越南的鼓乐列入世界遗产名录。")
    #expect(found.contains { $0.hasPrefix("award") }, "\(found)")
    #expect(found.allSatisfy { !$0.hasPrefix("agreement") }, "\(found)")
  }

  @Test func aDecisionOnSomethingElseIsAdopted() {
    let found = main("（越通社河内11月14日电）国会13日通过关于高铁的决议。")
    #expect(found.contains { $0.hasPrefix("agreement: 国会") }, "\(found)")
  }

  @Test func howLongAGatheringLastsIsToldBehindItsOpening() {
    let found = main(
      """
      （越通社新德里11月14日电）在新德里举行的世界遗产委员会第20届会议13日下午讨论越南的档案。
      会议11月12日开幕，将持续至17日。
      """)
    #expect(found.contains { $0.hasSuffix("on 2025-11-12/2025-11-17") }, "\(found)")
  }

  @Test func theSessionOfAnElectionAndTheOathAreItsSetting() {
    let found = main(
      """
      梁强当选国家主席
      （越通社河内11月14日电）11月13日，在首都河内举行的第15届国会第10次会议选举梁强为2021-2026年任期国家主席。
      在13日下午的全体会议上，国会以无记名投票方式选举国家主席。
      梁强宣誓就职。仪式由国会主席陈青敏主持。
      同日，国会还选举范明政为政府总理。
      中国国家主席习近平向梁强致贺电。
      """)
    #expect(found.contains("election: 国会, 梁强 @ 河内 on 2025-11-13TAF"), "\(found)")
    #expect(found.contains("election: 国会, 范明政 @ 河内 on 2025-11-13"), "\(found)")
    #expect(found.allSatisfy { !$0.hasPrefix("congress") }, "\(found)")
  }

  @Test func anOfficeToBeFilledIsNobodys() {
    let found = main(
      """
      （越通社河内11月14日电）13日，国会选举范明政为2021-2026年任期政府总理。
      老挝政府总理宋赛·西潘敦向范明政致贺电。
      """)
    #expect(found.contains("election: 国会, 范明政 @ 河内 on 2025-11-13"), "\(found)")
  }

  @Test func whatASummaryMeetingIs() {
    let found = main(
      "（越通社胡志明市11月14日电）在11月13日于胡志明市举行的木材行业总结会上，工贸部副部长潘文禄表示，出口额增长。")
    #expect(found == ["conference: 潘文禄 @ 胡志明市 on 2025-11-13"])
  }

  @Test func theStandfirstNamesTheDay() {
    let found = main(
      """
      三角洲寻找新路
      11月13日，卫生部同河内医科大学在河内联合举行论坛，200多名专家与会。
      越通社河内——卫生部副部长陈文顺在论坛开幕式上说，条件困难。
      会上，河内医科大学与莱顿理工大学签署合作备忘录。
      """)
    #expect(found.contains("agreement: 河内医科大学, 莱顿理工大学 @ 河内 on 2025-11-13"), "\(found)")
  }
}
