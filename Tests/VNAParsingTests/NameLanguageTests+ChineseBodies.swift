import Testing

/// Bodies on Chinese pages: whose they are, and where their names begin and end.
extension NameLanguageTests {
  @Test(
    arguments: [
      // Several fields, told behind whose body it is.
      ("代表团会见老挝工业、能源和矿产部。", ["老挝工业、能源和矿产部"]),
      ("国会教育、青年与儿童委员会开会。", ["国会教育、青年与儿童委员会"]),
      ("外交部、国防部与能源部开会。", ["外交部", "国防部", "能源部"]),
      // The body there of a greater one.
      ("胡志明共青团谅山省委员会举办活动。", ["胡志明共青团谅山省委员会"]),
      ("谅山省委与谅山省人民政府开会。", ["谅山省委", "谅山省人民政府"]),
      ("乐高集团与三星电子老挝有限公司签约。", ["乐高集团", "三星电子老挝有限公司"]),
      ("Nova Star公司投资。", ["Nova Star公司"]),
      ("Nova Star越南岘港公司投资。", ["Nova Star越南岘港公司"]),
      // The number by which a hospital or a unit is called.
      ("病人转到121军医医院。", ["121军医医院"]),
      ("第3海警区司令部组织义诊。", ["第3海警区司令部"]),
      // A region behind the place in which it lies.
      ("北江北部地区综合医院接收病人。", ["北江北部地区综合医院"]),
      ("古巴驻越大使馆和国际移民组织驻河内办事处开会。", ["古巴驻越大使馆", "国际移民组织驻河内办事处"]),
      ("古巴驻越大使来访。", []),
      ("谅山省边防部队通报，边防部队已出动。", ["谅山省边防部队"]),
      // All of a kind, a meeting, a word that only begins like a head.
      ("各级人民议会举行选举。", []),
      ("两家企业参加投资促进会。", []),
      ("双方签署国际合作协议。", []),
      ("他领导人民进步阵线。", ["人民进步阵线"]),
      ("31艘船和海军空军军种参加搜救。", ["海军空军军种"]),
    ] as [(String, [String])])
  func chineseBodies(text: String, expected: [String]) {
    #expect(organizations(text, "zh") == expected)
  }

  @Test(
    arguments: [
      ("船在归仁市倾覆，归仁旅游受影响。", ["归仁市 VN"]),
      ("归仁旅游发展，归仁市委开会。", ["归仁 VN"]),
      ("巴黎市民欢庆，巴黎市场繁荣。", ["巴黎 FR"]),
    ] as [(String, [String])])
  func chineseTowns(text: String, expected: [String]) {
    #expect(places(text, "zh") == expected)
  }

  @Test(
    arguments: [
      ("多国领导人向陈文明致贺电。", ["陈文明"]),
      ("黎文楼被任命为副省长。", ["黎文楼"]),
      ("吕光诒和阮明勇任副书记。", ["吕光诒", "阮明勇"]),
      ("有人向导游询问。", []),
    ] as [(String, [String])])
  func chineseHolders(text: String, expected: [String]) {
    #expect(people(text, "zh") == expected)
  }
}
