import Testing
import VNAModel
import VNAParsing

/// Papers, offices, gatherings, prizes and disasters on Chinese pages, and what leads say in passing.
@Suite struct EventChineseOtherTests {
  private func check(_ lead: String, _ event: String) {
    #expect(ChineseReading.main(lead) == [ChineseReading.sorted(event)])
  }

  @Test(arguments: [
    (
      "越通社河内11月14日电 越南与法国13日在河内签署关于民用核能合作的协定。",
      "agreement: 越南, 法国 @ 河内 on 2025-11-13"
    ),
    (
      "越通社河内11月14日电 国会13日表决通过《公务员法》。",
      "agreement: 国会 @ 河内 on 2025-11-13"
    ),
    (
      "（越通社河内11月14日电）13日，国会以91.2%的赞成票通过了关于越南参加国际金融中心的决议。",
      "agreement: 国会 @ 河内 on 2025-11-13"
    ),
    (
      "（越通社河内11月14日电）13日，越南与新西兰发表联合声明，宣布将两国关系提升为全面战略伙伴关系。",
      "agreement: 越南, 新西兰 @ 河内 on 2025-11-13"
    ),
    (
      "（越通社河内11月14日电）越南和欧盟13日签署伙伴与合作协定。",
      "agreement: 越南, 欧盟 @ 河内 on 2025-11-13"
    ),
  ])
  func agreements(_ lead: String, _ event: String) { check(lead, event) }

  @Test(arguments: [
    (
      "越通社河内11月14日电 阮明武13日被任命为外交部副部长。",
      "appointment: 阮明武 @ 河内 on 2025-11-13"
    ),
    (
      "（越通社巴黎11月14日电）13日，法国总统任命塞巴斯蒂安·勒科尔尼为新总理。",
      "appointment: 塞巴斯蒂安·勒科尔尼 @ 巴黎 on 2025-11-13"
    ),
    (
      "（越通社河内11月14日电）总理范明政13日签署决定，任命黎海平为文化体育与旅游部副部长。",
      "appointment: 黎海平 @ 河内 on 2025-11-13"
    ),
  ])
  func appointments(_ lead: String, _ event: String) { check(lead, event) }

  @Test(arguments: [
    (
      "越通社河内11月14日电 11月13日上午，国会选举裴氏明怀为国会副主席。",
      "election: 裴氏明怀, 国会 @ 河内 on 2025-11-13TMO"
    ),
    (
      "越通社河内11月14日电 裴青山13日当选越南友好组织联合会主席。",
      "election: 裴青山 @ 河内 on 2025-11-13"
    ),
    (
      "越通社日内瓦11月14日电 越南13日当选联合国人权理事会2026-2028年任期成员。",
      "election: 越南 @ 日内瓦 on 2025-11-13"
    ),
  ])
  func elections(_ lead: String, _ event: String) { check(lead, event) }

  @Test(arguments: [
    (
      "越通社岘港11月14日电 第5届东盟数字论坛11月13日上午在岘港开幕。",
      "conference: 东盟 @ 岘港 on 2025-11-13TMO"
    ),
    (
      "越通社河内11月14日电 政府总理范明政11月13日在河内主持召开全国防灾会议。",
      "conference: 范明政 @ 河内 on 2025-11-13"
    ),
    (
      "越通社吉隆坡11月14日电 政府总理范明政13日出席在吉隆坡举行的第47届东盟峰会。",
      "conference: 范明政, 东盟 @ 吉隆坡 on 2025-11-13"
    ),
    (
      "越通社河内11月14日电 由外交部和越南工商会联合举办的越南-印度企业论坛13日在河内举行。",
      "conference: 外交部, 越南工商会 @ 河内 on 2025-11-13"
    ),
    (
      "越通社河内11月14日电 “越南日”活动13日晚在巴黎拉开帷幕，吸引了2000多名观众。",
      "conference @ 巴黎 on 2025-11-13TEV"
    ),
    (
      "越通社河内11月14日电 国防部副部长黄春战13日率团赴俄罗斯出席安全会议。",
      "conference: 黄春战 @ 俄罗斯 on 2025-11-13"
    ),
    (
      "（越通社胡志明市11月14日电）由工贸部主办的第23届越南国际贸易博览会将于12月3日至6日在胡志明市举行。",
      "conference: 工贸部 @ 胡志明市 on 2025-12-03/2025-12-06 (planned)"
    ),
    (
      "（越通社岘港11月14日电）东盟防长扩大会议13日在岘港闭幕。",
      "conference: 东盟 @ 岘港 on 2025-11-13"
    ),
    (
      "（越通社河内11月14日电）13日，政府总理范明政乘专机离开河内，启程赴马来西亚出席第46届东盟峰会。",
      "conference: 范明政, 东盟 @ 马来西亚 on 2025-11-13"
    ),
    (
      "（越通社河内11月14日电）范明政将出席第47届东盟峰会",
      "conference: 范明政, 东盟 (planned)"
    ),
    (
      "（越通社芹苴11月14日电）旨在促进越南与韩国地方合作的论坛13日在芹苴市举行。",
      "conference @ 芹苴 on 2025-11-13"
    ),
    (
      "（越通社河内11月14日电）13日上午，纪念越南南方解放50周年阅兵式在胡志明市隆重举行。",
      "conference @ 胡志明市 on 2025-11-13TMO"
    ),
  ])
  func conferences(_ lead: String, _ event: String) { check(lead, event) }

  @Test(arguments: [
    (
      "越通社河内11月14日电 越南共产党第十四次全国代表大会将于2026年1月19日至25日在河内召开。",
      "congress: 越南共产党 @ 河内 on 2026-01-19/2026-01-25 (planned)"
    ),
    (
      "（越通社河内11月14日电）13日上午，越共十三届中央委员会第十四次全体会议在河内召开。",
      "congress @ 河内 on 2025-11-13TMO"
    ),
    (
      "（越通社河内11月14日电）越南祖国阵线中央委员会13日在河内召开第六次会议。",
      "congress: 越南祖国阵线中央委员会 @ 河内 on 2025-11-13"
    ),
  ])
  func congresses(_ lead: String, _ event: String) { check(lead, event) }

  @Test(arguments: [
    (
      "越通社河内11月14日电 国家主席梁强13日授予俄罗斯驻越南大使根纳季·别兹德特科友谊勋章。",
      "award: 根纳季·别兹德特科, 梁强 @ 河内 on 2025-11-13"
    ),
    (
      "越通社曼谷11月14日电 越南女足队13日晚在曼谷以2比0战胜泰国队，夺得东南亚足球锦标赛冠军。",
      "award: 越南 @ 曼谷 on 2025-11-13TEV"
    ),
    (
      "越通社巴黎11月14日电 11月13日，联合国教科文组织将东湖民间画列入《急需保护的非物质文化遗产名录》。",
      "award: 联合国教科文组织 @ 巴黎 on 2025-11-13"
    ),
    (
      "（越通社河内11月14日电）13日，阮文雄荣获一级劳动勋章。",
      "award: 阮文雄 @ 河内 on 2025-11-13"
    ),
    (
      "（越通社河内11月14日电）13日，越南女选手阮氏英在世界举重锦标赛上夺得金牌。",
      "award: 阮氏英 @ 河内 on 2025-11-13"
    ),
    (
      "（越通社墨尔本11月14日电）越南选手黎光廉13日在墨尔本获得国际象棋公开赛冠军。",
      "award: 黎光廉 @ 墨尔本 on 2025-11-13"
    ),
    (
      "（越通社河内11月14日电）11月13日，越南“才”字书法被列入人类非物质文化遗产代表作名录。",
      "award: 越南 @ 河内 on 2025-11-13"
    ),
  ])
  func awards(_ lead: String, _ event: String) { check(lead, event) }

  @Test(arguments: [
    (
      "越通社河内11月14日电 统计局13日公布的数据显示，10月居民消费价格指数上涨0.2%。",
      "statement: 统计局 @ 河内 on 2025-11-13"
    ),
    (
      "（越通社河内11月14日电）11月13日，统计局公布了10月经济社会形势报告。",
      "statement: 统计局 @ 河内 on 2025-11-13"
    ),
    (
      "（越通社河内11月14日电）13日，世界卫生组织总干事谭德塞宣布疫情结束。",
      "statement: 谭德塞 @ 河内 on 2025-11-13"
    ),
  ])
  func statements(_ lead: String, _ event: String) { check(lead, event) }

  @Test(arguments: [
    (
      "（越通社老街11月14日电）13日凌晨，老街省发生山体滑坡，造成4人死亡。",
      "disaster @ 老街省 on 2025-11-13TMO"
    ),
    (
      "（越通社马尼拉11月14日电）超强台风“海神”13日袭击菲律宾，造成至少100人死亡。",
      "disaster @ 菲律宾 on 2025-11-13"
    ),
    (
      "（越通社嘉莱11月14日电）受台风影响，嘉莱省13日遭遇特大洪水，造成12人遇难。",
      "disaster @ 嘉莱省 on 2025-11-13"
    ),
    (
      "（越通社河内11月14日电）13日，河内市一栋公寓楼发生火灾，造成3人死亡。",
      "disaster @ 河内 on 2025-11-13"
    ),
  ])
  func disasters(_ lead: String, _ event: String) { check(lead, event) }

  // MARK: What belongs together

  private func lines(_ text: String) -> [String] {
    ChineseReading.all(text).map { ChineseReading.sorted(EventReading.line($0)) }
  }

  @Test func theLastPartOfANameMeansItsBearer() {
    let found = lines(
      """
      （越通社河内11月14日电）国家主席梁强13日在河内会见了法国总统埃马纽埃尔·马克龙。
      13日晚，国会主席陈青敏也会见了马克龙。
      """)
    #expect(found.contains("meeting: 埃马纽埃尔·马克龙, 陈青敏 @ 河内 on 2025-11-13TEV"), "\(found)")
  }

  @Test func aPlanGoesOnBehindAConjunction() {
    let found = ChineseReading.all(
      """
      （越通社河内11月14日电）老挝国会主席赛宋蓬·丰威汉13日抵达河内，开始对越南进行正式访问。
      访问期间，赛宋蓬·丰威汉将与国会主席陈青敏举行会谈，并会见国家主席梁强。
      """)
    let meetings = found.filter { $0.kind == .meeting }
    #expect(meetings.count == 2)
    #expect(meetings.allSatisfy { $0.status == .planned })
  }

  @Test func theObjectOfAVerbIsNotToCome() {
    let found = ChineseReading.all(
      "（越通社巴黎11月14日电）11月13日，联合国教科文组织将东湖民间画列入《急需保护的非物质文化遗产名录》。")
    #expect(found.map(\.kind) == [.award])
    #expect(found.map(\.status) == [.held])
  }

  @Test func aCongratulationTellsNoElection() {
    let found = ChineseReading.all(
      "（越通社河内11月14日电）政府总理范明政13日致电日本首相高市早苗，祝贺她当选日本首相。")
    #expect(found.map(\.kind) == [.message])
  }

  @Test(arguments: ["建议", "希望", "将"])
  func whatIsNotHeldIsNoMeeting(_ word: String) {
    let found = ChineseReading.all(
      "（越通社河内11月14日电）国家主席梁强\(word)与法国总统埃马纽埃尔·马克龙举行会谈。")
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.status == .planned || $0.status == .proposed })
  }

  @Test func aTitleBehindANameIsItsBearers() {
    let found = lines(
      "（越通社河内11月14日电）13日，范明政总理与宋赛·西潘敦总理在河内共同主持会谈。")
    #expect(found == ["meeting: 宋赛·西潘敦, 范明政 @ 河内 on 2025-11-13"])
  }

  @Test(arguments: [
    (
      "（越通社河内11月14日电）13日下午，英国驻越大使伊恩·弗鲁在河内受到政府总理范明政的亲切接见。",
      "meeting: 伊恩·弗鲁, 范明政 @ 河内 on 2025-11-13TAF"
    ),
    (
      "（越通社万象11月14日电）13日，国会主席陈青敏在老挝首都万象会见老挝总理宋赛·西潘敦。",
      "meeting: 宋赛·西潘敦, 陈青敏 @ 万象 on 2025-11-13"
    ),
    (
      "（越通社河内11月14日电）第5届东盟旅游论坛14日上午在河内开幕。本届论坛为期三天。",
      "conference: 东盟 @ 河内 on 2025-11-14/2025-11-16"
    ),
    (
      "（越通社河内11月14日电）13日，范明政总理与宋赛·西潘敦总理见证两国签署4份文件，"
        + "其中包括越南财政部与老挝财政部合作协议、越南卫生部与老挝卫生部备忘录。",
      "agreement: 老挝卫生部, 老挝财政部, 越南卫生部, 越南财政部 @ 河内 on 2025-11-13"
    ),
  ])
  func partiesAndPlaces(_ lead: String, _ event: String) {
    #expect(ChineseReading.main(lead).contains(ChineseReading.sorted(event)))
  }

  @Test func daysOfAGatheringAreNoEdition() {
    let found = ChineseReading.all(
      """
      梁强出席第32届亚太经合组织峰会
      为期两天的峰会11月13日上午开幕。
      （越通社首尔11月14日电）国家主席梁强13日在首尔出席第32届亚太经合组织峰会。
      """)
    #expect(found.filter { $0.kind == .conference }.count == 1)
  }

  @Test func aMeetingAtASummitIsTold() {
    let found = ChineseReading.main(
      """
      （越通社首尔11月14日电）国家主席梁强13日在首尔出席第32届亚太经合组织峰会。
      峰会讨论了贸易问题。
      13日下午，国家主席梁强在首尔与泰国总理阿努廷·参威拉军举行会谈。
      """)
    #expect(found.contains { $0.hasPrefix("meeting: ") }, "\(found)")
  }
}
