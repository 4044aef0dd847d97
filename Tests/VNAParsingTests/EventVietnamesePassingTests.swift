import Testing
import VNAModel

/// The same as ``EventVietnameseTests``: who takes part without standing beside the verb, and what a story
/// tells in passing.
@Suite struct EventVietnamesePassingTests {
  typealias Lead = EventVietnameseTests.Lead

  @Test(arguments: [
    Lead(
      "Ngày 13/11, cử tri cả nước đi bầu đại biểu Quốc hội khóa mới và đại biểu Hội đồng Nhân dân các cấp.",
      "election: Quốc hội, Hội đồng Nhân dân @ Hà Nội on 2025-11-13"),
    // A deputy who is elected to an office has a name.
    Lead(
      "Ngày 13/11, Quốc hội bầu đại biểu Quốc hội Trần Văn An làm Phó Chủ tịch Quốc hội.",
      "election: Trần Văn An, Quốc hội @ Hà Nội on 2025-11-13"),
  ])
  func votersElectABody(_ lead: Lead) { EventVietnameseTests.check(lead) }

  /// Who looks on while people vote is told beside it.
  @Test func anInspectionOfTheVote() {
    EventVietnameseTests.check(
      Lead(
        "Ngày 13/11, cử tri cả nước đi bầu đại biểu Quốc hội khóa mới.\nTại các xã, việc bỏ phiếu diễn ra nhanh "
          + "chóng.\nKiểm tra công tác bầu cử tại Phú Quốc sáng cùng ngày, Chủ tịch UBND tỉnh Hồ Văn Lan đề nghị bảo "
          + "đảm an toàn.", "election: Quốc hội @ Hà Nội on 2025-11-13"))
  }

  @Test(arguments: [
    Lead(
      "Ngày 13/11, Bộ Tài chính phối hợp với Đại sứ quán Pháp tại Việt Nam tổ chức hội thảo về thuế.",
      "conference: Bộ Tài chính, Đại sứ quán Pháp tại Việt Nam @ Hà Nội on 2025-11-13"),
    // A body alone.
    Lead(
      "Ngày 13/11, Bộ Tài chính tổ chức hội thảo về thuế.",
      "conference: Bộ Tài chính @ Hà Nội on 2025-11-13"),
  ])
  func partnersHoldAGathering(_ lead: Lead) { EventVietnameseTests.check(lead) }

  @Test(arguments: [
    Lead(
      "Ngày 13/11, tại Lima, hai Bộ trưởng đã chứng kiến lễ ký ba văn kiện, trong đó có thỏa thuận giữa Bộ Công an Việt "
        + "Nam với Bộ Nội vụ Peru.",
      "agreement: Bộ Công an Việt Nam, Bộ Nội vụ Peru @ Lima on 2025-11-13"),
    // What the bodies sign is not what those who look on have signed.
    Lead(
      "Ngày 13/11, tại Lima, Thủ tướng Phạm Minh Chính đã hội đàm với Thủ tướng Peru Ernesto Álvarez.\nKết thúc hội đàm, "
        + "hai Thủ tướng ký Tuyên bố chung và chứng kiến lễ ký ba văn kiện, trong đó có thỏa thuận giữa Bộ Công an Việt "
        + "Nam với Bộ Nội vụ Peru.",
      "meeting: Phạm Minh Chính, Ernesto Álvarez @ Lima on 2025-11-13",
      "agreement: Phạm Minh Chính, Ernesto Álvarez @ Lima on 2025-11-13"),
  ])
  func bodiesWhosePapersAreListed(_ lead: Lead) { EventVietnameseTests.check(lead) }

  @Test(arguments: [
    Lead(
      "Ngày 13/11, tại Lima, Thủ tướng Phạm Minh Chính đã hội đàm với Thủ tướng Peru Ernesto Álvarez. Chuyến thăm Peru "
        + "của người đứng đầu Chính phủ Việt Nam diễn ra từ ngày 12 đến 15/11.",
      "meeting: Phạm Minh Chính, Ernesto Álvarez @ Lima on 2025-11-13",
      "visit: Phạm Minh Chính, Peru @ Peru on 2025-11-12/2025-11-15"),
    Lead(
      "Ngày 13/11, Thủ tướng Phạm Minh Chính đã hội đàm với Thủ tướng Peru Ernesto Álvarez. Chuyến thăm Việt Nam của "
        + "người đứng đầu Chính phủ Peru diễn ra từ ngày 12 đến 15/11.",
      "meeting: Phạm Minh Chính, Ernesto Álvarez @ Hà Nội on 2025-11-13",
      "visit: Ernesto Álvarez, Việt Nam @ Việt Nam on 2025-11-12/2025-11-15"),
  ])
  func theHeadOfACountrysGovernment(_ lead: Lead) { EventVietnameseTests.check(lead) }

  @Test(arguments: [
    // Goods arrive, and nobody travels.
    "Bộ trưởng cảm ơn Lào đã gửi hàng cứu trợ, trong đó lô gần nhất về tới Hải Phòng ngày 11/11.",
    // Others met, and two ministers speak of it.
    "Hai bên đánh giá tích cực kết quả cuộc gặp giữa lãnh đạo hai nước tại Viêng Chăn đầu tháng này.",
  ])
  func whatACallSpeaksOf(_ sentence: String) {
    EventVietnameseTests.check(
      Lead(
        "Ngày 13/11, Bộ trưởng Ngoại giao Lê Hoài Trung đã điện đàm với Bộ trưởng Ngoại giao Lào Thongsavanh "
          + "Phomvihane. \(sentence)",
        "call: Lê Hoài Trung, Thongsavanh Phomvihane on 2025-11-13"))
  }

  @Test(arguments: [
    Lead(
      "Đến 17 giờ ngày 13/11, mưa lũ tại Khánh Hòa đã làm 5 người chết.", "disaster @ Khánh Hòa"),
    Lead(
      "Ngày 13/11, mưa lũ tại Khánh Hòa đã làm 5 người chết.",
      "disaster @ Khánh Hòa on 2025-11-13"),
  ])
  func victimsAreCountedUpToADay(_ lead: Lead) { EventVietnameseTests.check(lead) }

  /// Prizes at the end of a story count where it says whose they are.
  @Test(arguments: [
    (winner: "12 cá nhân", award: [String]()),
    (winner: "nhà báo Trần Văn An", award: ["award: Trần Văn An, Lê Văn Tú @ Huế on 2025-11-13"]),
  ])
  func prizesGivenInPassing(_ one: (winner: String, award: [String])) {
    let text =
      "Huế (TTXVN) – Ngày 13/11, Hội Nhà báo Việt Nam khai mạc hội thảo về báo chí.\nCác đại biểu nêu nhiều ý kiến.\n"
      + "Dịp này, Thứ trưởng Lê Văn Tú trao bằng khen cho \(one.winner)."
    let found = EventReading.mainEvents(text, in: "vi").filter { $0.hasPrefix("award") }
    #expect(found == one.award, "\(found)")
  }

  /// The session of which the lead tells lasts, and not a ceremony to come.
  @Test func theSessionGoesOn() {
    EventVietnameseTests.check(
      Lead(
        "Ngày 13/11, tại Kỳ họp lần thứ 20 của Ủy ban Di sản Thế giới ở Rabat, quần đảo Cát Bà của Việt Nam đã được ghi "
          + "vào Danh sách di sản thế giới.\nÔng Lê Văn Tú, Bí thư Thành ủy Hải Phòng, cho biết thành phố dự kiến tổ "
          + "chức lễ đón bằng vào tháng 9 năm sau.\nKỳ họp kéo dài từ 10 đến 15/11.",
        "award: Ủy ban Di sản Thế giới, Việt Nam @ Rabat on 2025-11-13"))
  }
}
