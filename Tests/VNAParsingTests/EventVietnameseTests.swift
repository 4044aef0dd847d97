import Testing
import VNAModel

/// Leads of our own as the agency writes them in Vietnamese, of Friday, the 14th of November 2025, and
/// the events that they report.
@Suite struct EventVietnameseTests {
  struct Lead: Sendable, CustomTestStringConvertible {
    var text: String
    var events: [String]
    var testDescription: String { text }

    init(_ text: String, _ events: String...) {
      self.text = text
      self.events = events
    }
  }

  /// Checks the main events of a lead.
  static func check(_ lead: Lead, _ location: SourceLocation = #_sourceLocation) {
    let found = EventReading.mainEvents("Hà Nội (TTXVN) – \(lead.text)", in: "vi")
    #expect(found == lead.events, "\(found)", sourceLocation: location)
  }

  @Test(arguments: [
    Lead(
      "Sáng 13/11, tại Trụ sở Chính phủ, Thủ tướng Phạm Minh Chính đã tiếp Đại sứ Ấn Độ Tshering Sherpa "
        + "đến chào xã giao nhân dịp nhận nhiệm vụ công tác tại Việt Nam.",
      "meeting: Phạm Minh Chính, Tshering Sherpa @ Hà Nội on 2025-11-13TMO"),
    Lead(
      "Ngày 13/11, tại Hà Nội, Bộ trưởng Ngoại giao Lê Hoài Trung đã có cuộc hội đàm với Bộ trưởng Ngoại "
        + "giao Lào Thongsavanh Phomvihane.",
      "meeting: Lê Hoài Trung, Thongsavanh Phomvihane @ Hà Nội on 2025-11-13"),
    Lead(
      "Ngày 13/11, Bộ trưởng Quốc phòng Phan Văn Giang đã được Thủ tướng Lào Sonexay Siphandone tiếp.",
      "meeting: Phan Văn Giang, Sonexay Siphandone @ Hà Nội on 2025-11-13"),
    Lead(
      "Cuộc hội đàm giữa Thủ tướng Phạm Minh Chính và Thủ tướng New Zealand Christopher Luxon diễn ra "
        + "sáng 13/11 tại Hà Nội.",
      "meeting: Phạm Minh Chính, Christopher Luxon @ Hà Nội on 2025-11-13TMO"),
    Lead(
      "Chiều 13/11, Bộ trưởng Quốc phòng Phan Văn Giang hội kiến Thủ tướng Trung Quốc Lý Cường.",
      "meeting: Phan Văn Giang, Lý Cường @ Hà Nội on 2025-11-13TAF"),
    Lead(
      "Tiếp Đoàn đại biểu Đảng Nhân dân Cách mạng Lào do đồng chí Khamphanh Pheuyavong dẫn đầu chiều "
        + "13/11, Thường trực Ban Bí thư Trần Cẩm Tú khẳng định quan hệ hai nước.",
      "meeting: Trần Cẩm Tú, Khamphanh Pheuyavong @ Hà Nội on 2025-11-13TAF"),
    Lead(
      "Lễ đón chính thức Thủ tướng Bulgaria Rosen Zhelyazkov được tổ chức trọng thể sáng 13/11 dưới sự "
        + "chủ trì của Thủ tướng Phạm Minh Chính.",
      "meeting: Phạm Minh Chính, Rosen Zhelyazkov @ Hà Nội on 2025-11-13TMO"),
    Lead(
      "Ngày 13/11, Thứ trưởng Ngoại giao Nguyễn Minh Vũ và Thứ trưởng Ngoại giao Chile Gloria de la Fuente "
        + "đồng chủ trì Tham khảo chính trị lần thứ 10 giữa hai Bộ Ngoại giao.",
      "meeting: Nguyễn Minh Vũ, Gloria de la Fuente @ Hà Nội on 2025-11-13"),
    Lead(
      "Thủ tướng Phạm Minh Chính làm việc với Tập đoàn Samsung ngày 13/11.",
      "meeting: Phạm Minh Chính, Tập đoàn Samsung @ Hà Nội on 2025-11-13"),
  ])
  func peopleMeet(_ lead: Lead) { Self.check(lead) }

  @Test(arguments: [
    Lead(
      "Chiều 13/11, Bộ trưởng Công an Lương Tam Quang điện đàm với Bộ trưởng Bộ Nội vụ Hàn Quốc Yun Ho-jung.",
      "call: Lương Tam Quang, Yun Ho-jung on 2025-11-13TAF"),
    Lead(
      "Thủ tướng Campuchia Hun Manet và Thủ tướng Thái Lan Anutin Charnvirakul đã có cuộc điện đàm ngày "
        + "13/11.", "call: Hun Manet, Anutin Charnvirakul on 2025-11-13"),
    Lead(
      "Trong cuộc điện đàm chiều 13/11, Thủ tướng Phạm Minh Chính đề nghị Thủ tướng Malaysia Anwar Ibrahim "
        + "thúc đẩy hợp tác.", "call: Phạm Minh Chính, Anwar Ibrahim on 2025-11-13TAF"),
  ])
  func peopleTelephone(_ lead: Lead) { Self.check(lead) }

  @Test(arguments: [
    Lead(
      "Chiều 13/11, Chủ tịch nước Lương Cường hội đàm với Tổng thống Phần Lan Alexander Stubb đang thăm "
        + "cấp Nhà nước Việt Nam từ ngày 12 đến 14/11.",
      "meeting: Lương Cường, Alexander Stubb @ Hà Nội on 2025-11-13TAF",
      "visit: Alexander Stubb, Việt Nam @ Việt Nam on 2025-11-12/2025-11-14 (ongoing)"),
    Lead(
      "Nhận lời mời của Chủ tịch nước Lương Cường, Quốc vương Jordan Abdullah II thăm chính thức Việt Nam "
        + "từ ngày 12 đến 13/11.",
      "visit: Abdullah II, Việt Nam @ Việt Nam on 2025-11-12/2025-11-13"),
    Lead(
      "Thủ tướng Phạm Minh Chính sẽ thăm chính thức Kuwait từ ngày 16 đến 18/11 theo lời mời của Thủ tướng "
        + "Kuwait Ahmad Abdullah.",
      "visit: Phạm Minh Chính, Kuwait @ Kuwait on 2025-11-16/2025-11-18 (planned)"),
    Lead(
      "Theo lời mời của Chủ tịch Quốc hội Trần Thanh Mẫn, Chủ tịch Quốc hội Campuchia Khuon Sudary cùng Đoàn "
        + "đại biểu cấp cao Quốc hội Campuchia thăm chính thức Việt Nam từ ngày 12 đến 13/11.",
      "visit: Khuon Sudary, Việt Nam @ Việt Nam on 2025-11-12/2025-11-13"),
    Lead(
      "Đoàn đại biểu cấp cao Quốc hội Việt Nam do Chủ tịch Quốc hội Trần Thanh Mẫn dẫn đầu đã rời Hà Nội, lên "
        + "đường thăm chính thức Nhật Bản từ ngày 13 đến 17/11.",
      "visit: Trần Thanh Mẫn, Nhật Bản @ Nhật Bản on 2025-11-13/2025-11-17"),
    Lead(
      "Tổng thống Pháp Emmanuel Macron đến Hà Nội tối 13/11, bắt đầu chuyến thăm cấp Nhà nước Việt Nam.",
      "visit: Emmanuel Macron, Việt Nam @ Việt Nam on 2025-11-13TEV"),
    Lead(
      "Trong khuôn khổ chuyến thăm chính thức Vương quốc Anh, ngày 13/11, Tổng Bí thư Tô Lâm đã hội đàm với "
        + "Thủ tướng Anh Keir Starmer tại Luân Đôn.",
      "visit: Tô Lâm, Vương quốc Anh @ Vương quốc Anh",
      "meeting: Tô Lâm, Keir Starmer @ Luân Đôn on 2025-11-13"),
  ])
  func peopleTravel(_ lead: Lead) { Self.check(lead) }

  @Test(arguments: [
    Lead(
      "Ngày 13/11, Chủ tịch Quốc hội Trần Thanh Mẫn đã gửi điện mừng tới Chủ tịch Quốc hội Campuchia Khuon "
        + "Sudary nhân dịp kỷ niệm 72 năm Quốc khánh Campuchia.",
      "message: Trần Thanh Mẫn, Khuon Sudary on 2025-11-13"),
    Lead(
      "Ngày 13/11, Tổng Bí thư Tô Lâm gửi điện mừng ông Kim Jong Un nhân kỷ niệm ngày thành lập Đảng Lao động "
        + "Triều Tiên.", "message: Tô Lâm, Kim Jong Un on 2025-11-13"),
    Lead(
      "Được tin bão gây thiệt hại lớn về người và tài sản, ngày 13/11, Tổng Bí thư Tô Lâm gửi điện chia buồn "
        + "tới Tổng thống Philippines Ferdinand Marcos Jr.",
      "message: Tô Lâm, Ferdinand Marcos Jr. on 2025-11-13"),
    Lead(
      "Cùng ngày 13/11, Thủ tướng Phạm Minh Chính gửi điện thăm hỏi tới Thủ tướng Thái Lan Anutin "
        + "Charnvirakul; Bộ trưởng Ngoại giao Lê Hoài Trung gửi thư tới Ngoại trưởng Sihasak Phuangketkeow.",
      "message: Phạm Minh Chính, Anutin Charnvirakul on 2025-11-13",
      "message: Lê Hoài Trung, Sihasak Phuangketkeow on 2025-11-13"),
    Lead(
      "Chủ tịch nước Lương Cường nhận được điện mừng của Tổng thống Nga Vladimir Putin ngày 13/11.",
      "message: Vladimir Putin, Lương Cường on 2025-11-13"),
    Lead(
      "Ngày 13/11, Chủ tịch nước Lương Cường gửi điện mừng tới bà Catherine Connolly nhân dịp bà được bầu làm "
        + "Tổng thống Ireland.", "message: Lương Cường, Catherine Connolly on 2025-11-13",
      "election: Catherine Connolly @ Hà Nội on 2025-11-13"),
    Lead(
      "Ngày 13/11, Thủ tướng Phạm Minh Chính đã gửi thư khen Đội tuyển bóng đá nữ Việt Nam.",
      "message: Phạm Minh Chính on 2025-11-13"),
  ])
  func messagesAreSent(_ lead: Lead) { Self.check(lead) }

  @Test(arguments: [
    Lead(
      "Ngày 13/11, Bộ Y tế Việt Nam và Bộ Y tế Lào đã ký bản ghi nhớ hợp tác.",
      "agreement: Bộ Y tế Việt Nam, Bộ Y tế Lào @ Hà Nội on 2025-11-13"),
    Lead(
      "Bản ghi nhớ hợp tác do Bộ trưởng Bộ Tài chính Nguyễn Văn Thắng và Bộ trưởng Thương mại Lào Malaythong "
        + "Kommasith ký ngày 13/11.",
      "agreement: Nguyễn Văn Thắng, Malaythong Kommasith @ Hà Nội on 2025-11-13"),
    Lead(
      "Thỏa thuận về hợp tác hải quan đã được Bộ trưởng Tài chính Nguyễn Văn Thắng và Đại sứ Hoa Kỳ Marc "
        + "Knapper ký ngày 13/11.",
      "agreement: Nguyễn Văn Thắng, Marc Knapper @ Hà Nội on 2025-11-13"),
    Lead(
      "Hiệp định hợp tác về dẫn độ giữa Việt Nam và Kazakhstan được ký kết ngày 13/11 tại Hà Nội.",
      "agreement: Việt Nam, Kazakhstan @ Hà Nội on 2025-11-13"),
    Lead(
      "Việt Nam và EU đã ký kết Hiệp định Đối tác ngày 13/11 tại Brussels.",
      "agreement: Việt Nam, EU @ Brussels on 2025-11-13"),
    Lead(
      "Việt Nam và Trung Quốc ra Tuyên bố chung ngày 13/11.",
      "agreement: Việt Nam, Trung Quốc @ Hà Nội on 2025-11-13"),
    Lead(
      "Sáng 13/11, Quốc hội thông qua Luật Báo chí (sửa đổi).",
      "agreement: Quốc hội @ Hà Nội on 2025-11-13TMO"),
  ])
  func partiesAgree(_ lead: Lead) { Self.check(lead) }
}
