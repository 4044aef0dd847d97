import Testing
import VNAModel

/// What a Chinese story tells again by a bare word, and people without a name beside those who have one.
@Suite struct EventChineseAgainTests {
  @Test(arguments: [
    (
      "越通社河内11月14日电 政府副总理裴青山、各部门负责人以及红十字会的代表13日出席越南旅游论坛。",
      "conference: 裴青山 @ 河内 on 2025-11-13"
    ),
    (
      "越通社河内11月14日电 越南旅游论坛13日在河内开幕。\n政府副总理裴青山出席论坛。\n论坛分为两个阶段。",
      "conference: 裴青山 @ 河内 on 2025-11-13"
    ),
    (
      "谅山省第一次党代会闭幕\n越通社谅山11月14日电 谅山省第一次党代会13日闭幕。",
      "congress @ 谅山省 on 2025-11-13"
    ),
  ])
  func gatherings(_ lead: String, _ event: String) {
    #expect(ChineseReading.main(lead) == [ChineseReading.sorted(event)])
  }

  @Test func theDayOfACountIsNotThatOfADisaster() {
    let events = ChineseReading.all("越通社河内11月14日电 截至11月14日，山体滑坡造成2人死亡。")
    #expect(events.filter { $0.kind == .disaster }.map(\.date) == [nil])
  }
}
