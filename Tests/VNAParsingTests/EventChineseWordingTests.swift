import Testing
import VNAModel
import VNAParsing

/// The many wordings in which Chinese stories tell the same: each is ours, of Friday, the 14th of November
/// 2025.
@Suite struct EventChineseWordingTests {
  private func check(_ story: String, _ event: String) {
    let found = ChineseReading.main("（越通社河内11月14日电）" + story)
    #expect(found == [ChineseReading.sorted(event)])
  }

  @Test(arguments: [
    ("13日，泰国外交部长玛里·沙颜蓬给外交部长黎怀忠打来电话。", "玛里·沙颜蓬, 黎怀忠"),
    ("外交部长黎怀忠13日接到泰国外交部长玛里·沙颜蓬的来电。", "黎怀忠, 玛里·沙颜蓬"),
    ("国家主席梁强13日接听了法国总统埃马纽埃尔·马克龙打来的电话。", "梁强, 埃马纽埃尔·马克龙"),
    ("应美方提议，外交部长黎怀忠13日同美国国务卿马可·鲁比奥进行了电话交谈。", "黎怀忠, 马可·鲁比奥"),
    ("政府总理范明政13日与新加坡总理黄循财通过电话就两国关系交换看法。", "范明政, 黄循财"),
  ])
  func telephoneCalls(_ story: String, _ actors: String) {
    check(story, "call: \(actors) on 2025-11-13")
  }

  @Test(arguments: [
    ("法国大使奥利维耶·布罗谢13日在河内拜会范明政总理。", "奥利维耶·布罗谢, 范明政"),
    ("范明政总理13日在河内设午宴款待马来西亚总理安瓦尔·易卜拉欣。", "范明政, 安瓦尔·易卜拉欣"),
    ("国会主席陈青敏13日在河内同老挝国会主席赛宋蓬·丰威汉作了简短会晤。", "陈青敏, 赛宋蓬·丰威汉"),
    ("范明政与尹锡悦的会晤13日在河内进行。", "范明政, 尹锡悦"),
  ])
  func meetings(_ story: String, _ actors: String) {
    check(story, "meeting: \(actors) @ 河内 on 2025-11-13")
  }

  @Test(arguments: [
    (
      "13日，中国国防部部长董军抵达河内，开始对越南进行为期三天的正式访问。",
      "visit: 董军, 越南 @ 越南 on 2025-11-13/2025-11-15"
    ),
    (
      "国家主席梁强13日结束了对柬埔寨为期两天的国事访问。",
      "visit: 梁强, 柬埔寨 @ 柬埔寨 on 2025-11-12/2025-11-13"
    ),
    (
      "11月11日至13日，老挝国防部长占沙蒙·占雅拉率团对越南作正式友好访问。",
      "visit: 占沙蒙·占雅拉, 越南 @ 越南 on 2025-11-11/2025-11-13"
    ),
    (
      "13日，法国海军护卫舰驶入岘港，开始为期五天的友好访问。",
      "visit: 法国海军 @ 岘港 on 2025-11-13/2025-11-17"
    ),
  ])
  func visits(_ story: String, _ event: String) {
    check(story, event)
  }

  @Test(arguments: [
    ("政府总理范明政13日就古巴饭店爆炸事故向古巴总理曼努埃尔·马雷罗致慰问电。", "范明政, 曼努埃尔·马雷罗"),
    ("古巴国家主席米格尔·迪亚斯-卡内尔13日给国家主席梁强写来感谢信。", "米格尔·迪亚斯-卡内尔, 梁强"),
    ("国家主席梁强13日收到古巴国家主席米格尔·迪亚斯-卡内尔寄来的新年贺卡。", "米格尔·迪亚斯-卡内尔, 梁强"),
  ])
  func messages(_ story: String, _ actors: String) {
    check(story, "message: \(actors) on 2025-11-13")
  }

  @Test(arguments: [
    ("国会13日批准任命陈文山为政府副总理。", "appointment: 国会, 陈文山 @ 河内 on 2025-11-13"),
    ("国会13日批准陈文山、黎文成出任政府副总理。", "appointment: 国会, 陈文山, 黎文成 @ 河内 on 2025-11-13"),
    ("政府办公厅主任一职13日由陈文山接任。", "appointment: 陈文山 @ 河内 on 2025-11-13"),
  ])
  func offices(_ story: String, _ event: String) {
    check(story, event)
  }

  @Test func aPaperThatIsApprovedIsNoOffice() {
    check("国会13日批准《土地法》。", "agreement: 国会 @ 河内 on 2025-11-13")
  }

  @Test(arguments: [
    ("13日，岘港市旅游厅与顺化市旅游厅在谅解备忘录上签字。", "岘港市旅游厅, 顺化市旅游厅 @ 河内"),
    ("越南航空公司同空中客车集团的合作协议13日在巴黎签署。", "越南航空公司, 空中客车集团 @ 巴黎"),
  ])
  func papers(_ story: String, _ rest: String) {
    check(story, "agreement: \(rest) on 2025-11-13")
  }

  @Test(arguments: [
    ("国家主席梁强11月13日将胡志明勋章授予国防部。", "award: 梁强, 国防部 @ 河内 on 2025-11-13"),
    ("国家主席梁强13日向国防部授予胡志明勋章。", "award: 梁强, 国防部 @ 河内 on 2025-11-13"),
  ])
  func prizes(_ story: String, _ event: String) {
    check(story, event)
  }

  /// Behind «将» stands an object only where its verb follows.
  @Test func whatWillBeGivenIsToCome() {
    let found = ChineseReading.all("（越通社河内11月14日电）国家主席梁强15日将授予国防部胡志明勋章。")
    #expect(found.allSatisfy { $0.kind != .award || $0.status == .planned }, "\(found)")
  }

  @Test(arguments: [
    ("历时三天的国际旅游展13日在岘港市闭幕。", "conference @ 岘港市 on 2025-11-11/2025-11-13"),
    ("一连两天在岘港市召开的第12次海洋研讨会13日开幕。", "conference @ 岘港市 on 2025-11-13/2025-11-14"),
    ("国际食品展13日在岘港市登场。", "conference @ 岘港市 on 2025-11-13"),
  ])
  func gatherings(_ story: String, _ event: String) {
    check(story, event)
  }

  /// The signs of «党» and «会议» in other words are neither a party nor a gathering.
  @Test func wordsInsideOthers() {
    let text = "（越通社河内11月14日电）河静省第二十次党代会13日在国家会议中心开幕。"
    let found = ChineseReading.all(text)
    #expect(found.filter(\.isMain).map(\.kind) == [.congress], "\(found)")
  }
}
