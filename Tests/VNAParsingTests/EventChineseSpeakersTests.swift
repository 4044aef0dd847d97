import Testing
import VNAModel
import VNAParsing

/// Chinese stories: what a spokesperson answers, whose meeting a session is, who looks on.
@Suite struct EventChineseSpeakersTests {
  private func main(_ text: String) -> [String] { ChineseReading.main(text) }

  @Test func aSpokespersonAnswers() {
    let found = main(
      """
      越南外交部发言人范秋姮就公民撤离利比亚等问题答记者问
      越通社河内——越南外交部发言人范秋姮11月13日下午在河内主持例行记者会，回答记者的提问。
      范秋姮表示，越南关注有关情况。
      发言人还宣布，应政府总理范明政的邀请，东帝汶总理夏纳纳·古斯芒将于11月下旬对越南进行正式访问。
      """)
    #expect(found.count == 1 && found[0].hasPrefix("statement: "), "\(found)")
    #expect(found.first?.contains("范秋姮") ?? false, "\(found)")
  }

  @Test func aSessionThatTwoMinistersChairIsTheirMeeting() {
    let found = main(
      """
      越南与印度尼西亚双边合作委员会举行第六次会议
      越通社河内——11月13日上午，越南外交部部长黎怀忠与印度尼西亚外交部部长苏吉约诺在河内共同主持越南—印度尼西亚双边合作委员会第六次会议。
      """)
    #expect(found == ["meeting: 苏吉约诺, 黎怀忠 @ 河内 on 2025-11-13TMO"], "\(found)")
  }

  @Test func bodiesWhosePapersAreSigned() {
    let found = main(
      """
      越通社河内——11月13日，越南外交部部长黎怀忠与印度尼西亚外交部部长苏吉约诺在河内举行会谈。
      会议结束后，两位部长见证了越南外交学院与印度尼西亚外交学院合作谅解备忘录的签署仪式。
      """)
    #expect(
      found.contains { $0.hasPrefix("agreement: 印度尼西亚外交学院, 越南外交学院") }, "\(found)")
  }

  @Test(arguments: [
    ("主席苏林将同老挝总书记通伦·西苏里举行会谈，会见老挝总理宋赛·西潘敦", 0),
    ("主席苏林同老挝总书记通伦·西苏里举行会谈，会见了老挝总理宋赛·西潘敦", 1),
  ])
  func aPlanGoesOnBehindAComma(_ words: String, _ count: Int) {
    let found = main(
      """
      越通社河内——11月14日，越南国家主席苏林启程对老挝进行正式访问。
      访问期间，\(words)。
      """)
    #expect(found.count { $0.hasPrefix("meeting") } >= count, "\(found)")
    if count == 0 { #expect(!found.contains { $0.hasPrefix("meeting") }, "\(found)") }
  }

  @Test func leadersWhoLookOnWinNothing() {
    let found = main(
      """
      越通社广宁——11月13日晚，越南队以1比0战胜泰国队，夺得金牌。
      政府总理范明政、国会主席陈青敏到场观看比赛。
      """)
    #expect(found.contains { $0.hasPrefix("award: 越南 @") }, "\(found)")
  }

  @Test func whatIsSaidInTalksIsNoWelcome() {
    let found = main(
      """
      越通社东京——11月13日，越南国家主席梁强在东京同日本首相高市早苗举行会谈。
      高市早苗首相热烈欢迎梁强主席和夫人阮氏月对日本进行国事访问。
      """)
    #expect(found.count { $0.hasPrefix("meeting") } == 1, "\(found)")
  }
}
