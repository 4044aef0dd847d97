import Testing
import VNAModel

/// The same as ``EventVietnameseTests``: who takes part where words, a setting or another verb stand between him
/// and what is told.
@Suite struct EventVietnamesePartnersTests {
  typealias Lead = EventVietnameseTests.Lead

  @Test(arguments: [
    Lead(
      "Sáng 13/11, Chủ tịch nước Lương Cường có buổi tiếp trang trọng Đại sứ Italy Marco Della Seta.",
      "meeting: Lương Cường, Marco Della Seta @ Hà Nội on 2025-11-13TMO"),
    Lead(
      "Chiều 13/11, Thủ tướng Phạm Minh Chính đã có cuộc gặp ngắn bên lề hội nghị với Thủ tướng Thái Lan Anutin "
        + "Charnvirakul.",
      "meeting: Phạm Minh Chính, Anutin Charnvirakul @ Hà Nội on 2025-11-13TAF"),
    Lead(
      "Phó Chủ tịch nước Võ Thị Ánh Xuân ngày 13/11 có buổi tiếp bà Helga Barth, Đại sứ Đức, đến chào từ biệt.",
      "meeting: Võ Thị Ánh Xuân, Helga Barth @ Hà Nội on 2025-11-13"),
    Lead(
      "Tiếp bà Helga Barth, Đại sứ Đức, đến chào từ biệt, Phó Chủ tịch nước Võ Thị Ánh Xuân ngày 13/11 cảm ơn Đại "
        + "sứ.", "meeting: Võ Thị Ánh Xuân, Helga Barth @ Hà Nội on 2025-11-13"),
    Lead(
      "Buổi hội kiến Tổng Bí thư Tô Lâm của Thủ tướng Anwar Ibrahim diễn ra sáng 13/11.",
      "meeting: Tô Lâm, Anwar Ibrahim @ Hà Nội on 2025-11-13TMO"),
    Lead(
      "Hợp tác quốc phòng được Bộ trưởng Phan Văn Giang và Bộ trưởng Rajnath Singh bàn kỹ tại cuộc hội đàm sáng "
        + "13/11.", "meeting: Phan Văn Giang, Rajnath Singh @ Hà Nội on 2025-11-13TMO"),
    Lead(
      "Hàng trăm người dân phường Cái Răng sáng 13/11 dự buổi tiếp xúc với Chủ tịch Quốc hội Trần Thanh Mẫn.",
      "meeting: Trần Thanh Mẫn @ Hà Nội on 2025-11-13TMO"),
    Lead(
      "Bộ trưởng Ngoại giao Lê Hoài Trung ngày 13/11 nhận điện thoại của Ngoại trưởng Ukraine Andrii Sybiha.",
      "call: Lê Hoài Trung, Andrii Sybiha on 2025-11-13"),
    // Who calls on somebody meets him, whoever was received before.
    Lead(
      "Ngày 13/11, Đại sứ Đức Helga Barth đến chào từ biệt Thủ tướng Phạm Minh Chính.",
      "meeting: Helga Barth, Phạm Minh Chính @ Hà Nội on 2025-11-13"),
  ])
  func whoeverMeetsIsFound(_ lead: Lead) { EventVietnameseTests.check(lead) }

  @Test(arguments: [
    Lead(
      "Điện mừng của Chủ tịch nước Lương Cường đã được gửi tới Tổng thống Phần Lan Alexander Stubb ngày 13/11.",
      "message: Lương Cường, Alexander Stubb on 2025-11-13"),
    Lead(
      "Ngày 13/11, lẵng hoa chúc mừng của Tổng Bí thư Tô Lâm đã được trao tới Hội Nhà báo Việt Nam.",
      "message: Tô Lâm, Hội Nhà báo Việt Nam on 2025-11-13"),
    Lead(
      "Thủ tướng Canada Mark Carney ngày 13/11 nhận được thư chúc mừng từ Thủ tướng Phạm Minh Chính.",
      "message: Phạm Minh Chính, Mark Carney on 2025-11-13"),
    Lead(
      "Trước những mất mát do bão, Thủ tướng Phạm Minh Chính hôm 13/11 điện thăm hỏi Tổng thống Ferdinand Marcos.",
      "message: Phạm Minh Chính, Ferdinand Marcos on 2025-11-13"),
    Lead(
      "Ngày 13/11, Chủ tịch nước Lương Cường đã có điện mừng gửi Tổng thống Rumen Radev.",
      "message: Lương Cường, Rumen Radev on 2025-11-13"),
    Lead(
      "Trong bức thư gửi Thủ tướng Takaichi Sanae hôm 13/11, Thủ tướng Phạm Minh Chính chia sẻ về thiệt hại.",
      "message: Phạm Minh Chính, Takaichi Sanae on 2025-11-13"),
    Lead(
      "Thủ tướng Phạm Minh Chính ngày 13/11 gửi thư khen thầy trò huấn luyện viên Kim Sang-sik.",
      "message: Phạm Minh Chính, Kim Sang-sik on 2025-11-13"),
  ])
  func whoeverWritesIsFound(_ lead: Lead) { EventVietnameseTests.check(lead) }

  @Test(arguments: [
    Lead(
      "Rời Hà Nội sáng 13/11, Thủ tướng Phạm Minh Chính đã tới Vientiane (Lào) để dự hội nghị cấp cao.",
      "visit: Phạm Minh Chính, Lào @ Lào on 2025-11-13TMO"),
    Lead(
      "Thủ tướng Phạm Minh Chính ngày 13/11 sang thăm Berlin, Đức.",
      "visit: Phạm Minh Chính, Đức @ Đức on 2025-11-13"),
    Lead(
      "Chuyến công du bắt đầu hôm 13/11 của Chủ tịch Quốc hội Trần Thanh Mẫn tới Thái Lan kéo dài ba ngày.",
      "visit: Trần Thanh Mẫn, Thái Lan @ Thái Lan on 2025-11-13"),
    // At home the town is where somebody goes.
    Lead(
      "Thủ tướng Phạm Minh Chính sáng 13/11 đã đến thăm Vinh (Nghệ An).",
      "visit: Phạm Minh Chính @ Vinh on 2025-11-13TMO"),
  ])
  func whereToIsFound(_ lead: Lead) { EventVietnameseTests.check(lead) }

  @Test(arguments: [
    Lead(
      "Dự lễ khởi công tuyến đường sắt hôm 13/11 có Thủ tướng Phạm Minh Chính.",
      "conference: Phạm Minh Chính @ Hà Nội on 2025-11-13"),
    Lead(
      "Thay mặt ông Phan Văn Giang, bà Nguyễn Thị Thanh đã dự lễ khai mạc triển lãm sáng 13/11.",
      "conference: Nguyễn Thị Thanh @ Hà Nội on 2025-11-13TMO"),
    Lead(
      "Bà Nguyễn Thị Thanh sáng 13/11 đã trúng cử chức vụ Phó Chủ tịch nước.",
      "election: Nguyễn Thị Thanh @ Hà Nội on 2025-11-13TMO"),
    Lead(
      "Bà Vũ Việt Trang hôm 13/11 đón nhận quyết định của Thủ tướng Chính phủ về việc bổ nhiệm giữ chức Tổng giám "
        + "đốc Thông tấn xã Việt Nam.", "appointment: Vũ Việt Trang @ Hà Nội on 2025-11-13"),
    Lead(
      "Lập trường này được Người phát ngôn Bộ Ngoại giao Phạm Thu Hằng nêu ra hôm 13/11.",
      "statement: Phạm Thu Hằng, Bộ Ngoại giao @ Hà Nội on 2025-11-13"),
  ])
  func whoeverIsNamedInAnotherOrderIsFound(_ lead: Lead) { EventVietnameseTests.check(lead) }

  @Test(arguments: [
    Lead(
      "Tấm huy chương vàng nội dung 100m đã thuộc về Trần Thị Nhi Yến chiều 13/11 tại Bangkok.",
      "award: Trần Thị Nhi Yến @ Bangkok on 2025-11-13TAF"),
    Lead(
      "Huân chương Lao động ngày 13/11 được trao tặng Đại học Quốc gia Hà Nội.",
      "award: Đại học Quốc gia Hà Nội @ Hà Nội on 2025-11-13"),
    Lead(
      "Danh hiệu Anh hùng được Chủ tịch nước Lương Cường trao tặng Tập đoàn Viettel ngày 13/11.",
      "award: Tập đoàn Viettel, Lương Cường @ Hà Nội on 2025-11-13"),
    Lead(
      "Giải Nhất cuộc thi được trao cho thí sinh Nguyễn Văn Hùng tối 13/11.",
      "award: Nguyễn Văn Hùng @ Hà Nội on 2025-11-13TEV"),
    Lead(
      "Ngọn lửa bùng lên rạng sáng 13/11 tại một xưởng gỗ ở quận Bình Tân, làm 3 người tử vong.",
      "disaster @ Bình Tân on 2025-11-13TMO"),
    Lead(
      "Chiếc xe khách lao xuống vực trên đèo Khánh Lê, tỉnh Khánh Hòa, đêm 13/11, khiến 6 người chết.",
      "disaster @ Khánh Hòa on 2025-11-13TNI"),
  ])
  func whoHasItAndWhereIsFound(_ lead: Lead) { EventVietnameseTests.check(lead) }
}
