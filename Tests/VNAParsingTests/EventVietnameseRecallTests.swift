import Testing
import VNAModel

/// The same as ``EventVietnameseTests``: whom a body met, which papers were handed over, and what a story
/// only recalls.
@Suite struct EventVietnameseRecallTests {
  typealias Lead = EventVietnameseTests.Lead

  private func main(_ text: String) -> [String] {
    EventReading.read(text, on: "2025-11-14", in: "vi").events.filter(\.isMain)
      .map(EventReading.line)
  }

  @Test(arguments: [
    Lead(
      "Chiều 13/11, tại Hà Nội, Bộ Y tế họp khẩn với Tổ chức Y tế Thế giới về dịch cúm.",
      "meeting: Bộ Y tế, Tổ chức Y tế Thế giới @ Hà Nội on 2025-11-13TAF"),
    // With nobody else it is a gathering.
    Lead(
      "Chiều 13/11, tại Hà Nội, Bộ Y tế họp khẩn về dịch cúm.",
      "conference: Bộ Y tế @ Hà Nội on 2025-11-13TAF"),
  ])
  func whoMeetsWithOthers(_ lead: Lead) { EventVietnameseTests.check(lead) }

  private static let talks = """
    Hà Nội (TTXVN) – Sáng 13/11, tại Viêng Chăn, Thủ tướng Phạm Minh Chính đã hội đàm với Thủ tướng Lào Sonexay \
    Siphandone.
    Hai bên nhất trí đẩy nhanh các dự án đường bộ.

    """

  @Test func papersAreHandedOver() {
    let found = main(
      Self.talks + "Kết thúc hội đàm, hai Thủ tướng chứng kiến lễ trao 12 văn kiện hợp tác./.\n")
    #expect(found.contains { $0.hasPrefix("agreement") }, "\(found)")
  }

  @Test func giftsAreNoPapers() {
    let found = main(
      Self.talks + "Kết thúc hội đàm, hai Thủ tướng chứng kiến lễ trao 12 phần quà./.\n")
    #expect(!found.contains { $0.hasPrefix("agreement") }, "\(found)")
  }

  @Test func whatAStatementRecallsIsNoNews() {
    let found = main(
      """
      Người phát ngôn Lê Hải Bình nêu rõ lập trường về Biển Đông
      Hà Nội (TTXVN) – Chiều 13/11, Người Phát ngôn Bộ Ngoại giao Lê Hải Bình khẳng định lập trường của Việt Nam.
      Việt Nam đã nhiều lần giao thiệp, trong đó có cuộc điện đàm ngày 6/11 giữa Phó Thủ tướng Bùi Thanh Sơn với \
      Bộ trưởng Ngoại giao Trung Quốc Vương Nghị./.
      """)
    #expect(found.count == 1 && found[0].hasPrefix("statement: Lê Hải Bình"), "\(found)")
  }

  @Test func whoLeadsFromAfarIsAtTheScene() {
    let storm = """
      Bão số 12 làm 61 người chết
      Hà Nội (TTXVN) – Bão số 12 đổ bộ vào Khánh Hòa sáng 11/11 làm 61 người chết.

      """
    let found = main(
      storm
        + "Sáng 13/11, Thủ tướng Phạm Minh Chính đã chủ trì cuộc họp trực tuyến với các địa phương về khắc phục hậu quả./.\n"
    )
    #expect(
      found == [
        "disaster @ Khánh Hòa on 2025-11-11TMO", "meeting: Phạm Minh Chính on 2025-11-13TMO",
      ], "\(found)")
  }

  @Test func moneyIsNoPrize() {
    let found = main(
      """
      Xuất khẩu tôm tăng
      Hà Nội (TTXVN) – Theo Hiệp hội Chế biến và Xuất khẩu Thủy sản Việt Nam, xuất khẩu tôm có thể mang về 4 tỷ USD \
      trong năm nay./.
      """)
    #expect(!found.contains { $0.hasPrefix("award") }, "\(found)")
  }
}
