import Testing
import VNAModel

/// The same as ``EventVietnameseTests``: parties, deciding bodies, buildings, and what stands between.
@Suite struct EventVietnamesePartsTests {
  typealias Lead = EventVietnameseTests.Lead

  @Test(arguments: [
    Lead(
      "Ngày 13/11, tại Viêng Chăn, Bộ Công Thương đã ký Bản ghi nhớ về hợp tác năng lượng với Tập đoàn Phongsubthavy.",
      "agreement: Bộ Công Thương, Tập đoàn Phongsubthavy @ Viêng Chăn on 2025-11-13"),
    Lead(
      "Ngày 13/11, Ngân hàng Nhà nước ký thỏa thuận cho vay 500 tỷ đồng cho Tập đoàn Viettel.",
      "agreement: Ngân hàng Nhà nước, Tập đoàn Viettel @ Hà Nội on 2025-11-13"),
    Lead(
      "Ngày 13/11, Tập đoàn Viettel và Tập đoàn Ericsson ký hợp đồng xây dựng nhà máy, dự kiến hoàn thành vào quý "
        + "4/2027.", "agreement: Tập đoàn Viettel, Tập đoàn Ericsson @ Hà Nội on 2025-11-13"),
  ])
  func partiesStandBehindTheMatter(_ lead: Lead) { EventVietnameseTests.check(lead) }

  @Test(arguments: [
    Lead(
      "Ngày 13/11, Ban Tổ chức Trung ương công bố Quyết định của Ban Bí thư, theo đó đồng chí Lê Quang Hải được "
        + "phân công giữ chức Phó Bí thư Tỉnh ủy Gia Lai.",
      "appointment: Ban Bí thư, Lê Quang Hải @ Hà Nội on 2025-11-13"),
    Lead(
      "Chiều 13/11, tại Phủ Chủ tịch, Chủ tịch nước Lương Cường tiếp Đại sứ Đức Helga Barth.",
      "meeting: Lương Cường, Helga Barth @ Hà Nội on 2025-11-13TAF"),
    Lead(
      "Sáng 13/11, Thứ trưởng Ngoại giao Nguyễn Minh Hằng đồng chủ trì Tham khảo chính trị lần thứ 3 với Thứ trưởng "
        + "Ngoại giao Peru Félix Denegri tại Lima.",
      "meeting: Nguyễn Minh Hằng, Félix Denegri @ Lima on 2025-11-13TMO"),
    Lead(
      "Tối 13/11, Hội Nhà báo Việt Nam đã trao giải B cho nhà báo Phạm Thị Lan.",
      "award: Phạm Thị Lan, Hội Nhà báo Việt Nam @ Hà Nội on 2025-11-13TEV"),
    Lead(
      "Ngày 13/11, Chủ tịch nước Lương Cường gửi điện mừng tới Quốc vương Norodom Sihamoni; Thủ tướng Phạm Minh Chính "
        + "gửi điện mừng tới Thủ tướng Hun Manet; Chủ tịch Quốc hội Trần Thanh Mẫn gửi điện mừng tới Chủ tịch Quốc "
        + "hội Khuon Sudary.",
      "message: Lương Cường, Norodom Sihamoni, Phạm Minh Chính, Hun Manet, Trần Thanh Mẫn, Khuon Sudary on "
        + "2025-11-13"),
    Lead(
      "Mưa lũ từ ngày 11/11 tại Khánh Hòa, tính đến 17 giờ ngày 13/11, đã làm 5 người chết.",
      "disaster @ Khánh Hòa on 2025-11-11"),
  ])
  func partsAreFound(_ lead: Lead) { EventVietnameseTests.check(lead) }
}
