import Testing

extension NameLanguageTests {
  @Test(
    arguments: [
      ("总理从河内飞往胡志明市。", ["河内 VN", "胡志明市 VN"]),
      ("广宁省和老挝、阿塞拜疆。", ["广宁省 VN", "老挝 LA", "阿塞拜疆 AZ"]),
      ("云和县居民抵达东海。", ["东海 -"]),
      ("昨日，云屯县遭遇暴雨。", ["云屯县 VN"]),
      ("球队将参加亚洲杯。", []),
    ] as [(String, [String])])
  func chinesePlaces(text: String, expected: [String]) {
    #expect(places(text, "zh") == expected)
  }

  @Test(
    arguments: [
      ("越南国家主席阮春明会见苏林。", ["阮春明|越南国家主席", "苏林"]),
      ("国家主席梁强会见老挝总理通伦·西苏里。", ["梁强|国家主席", "通伦·西苏里|老挝总理"]),
      (
        "越南航空港总公司（ACV）董事长武世明和夫人陈氏月秋出席。",
        ["武世明|越南航空港总公司（ACV）董事长", "陈氏月秋|夫人"]
      ),
      (
        "国会秘书长、国会办公厅主任裴文明告诉记者。",
        ["裴文明|国会秘书长、国会办公厅主任"]
      ),
      ("日本首相高市早苗、美国总统特朗普到访。", ["高市早苗|日本首相", "特朗普|美国总统"]),
      ("俄罗斯副总理切尔内申科抵达河内。", ["切尔内申科|俄罗斯副总理"]),
      ("高速公路的黄金周车流。", []),
      ("范明安同约翰·史密斯会晤。", ["范明安", "约翰·史密斯"]),
      ("主教练石井健一和前锋金相宰到场。", ["石井健一|主教练", "金相宰|前锋"]),
      ("经理黎氏梅高兴地说。", ["黎氏梅|经理"]),
    ] as [(String, [String])])
  func chinesePeople(text: String, expected: [String]) {
    #expect(people(text, "zh") == expected)
  }

  @Test(
    arguments: [
      ("国防部和农业与环境部开会。", ["国防部", "农业与环境部"]),
      ("据承天顺化省人民委员会副主席介绍。", ["承天顺化省人民委员会"]),
      ("越南水产加工与出口协会（VASEP）预测。", ["越南水产加工与出口协会|VASEP"]),
      ("丹麦乐高集团投资，部长赴北部。", ["乐高集团"]),
      ("依据《联合国海洋法公约》解决。", []),
      ("据越南统计总局数据，和平水产公司居首。", ["越南统计总局", "和平水产公司"]),
      ("内务部档案管理局与中央人民广播电视总台签约。", ["内务部", "档案管理局", "中央人民广播电视总台"]),
    ] as [(String, [String])])
  func chineseOrganizations(text: String, expected: [String]) {
    #expect(organizations(text, "zh") == expected)
  }

  @Test(
    arguments: [
      (
        "“我们将继续优先发展两国关系”，外国投资局局长杜一明周一上午在河内说。",
        ["杜一明: 我们将继续优先发展两国关系"]
      ),
      ("阮明安表示：“这是不懈努力的成果”。", ["阮明安: 这是不懈努力的成果"]),
      ("主题为“文化遗产与融合发展”的节日开幕。", []),
    ] as [(String, [String])])
  func chineseQuotes(text: String, expected: [String]) {
    #expect(quotes(text, "zh") == expected)
  }
}
