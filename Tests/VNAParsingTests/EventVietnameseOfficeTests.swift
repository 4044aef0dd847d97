import Testing
import VNAModel

/// The same as ``EventVietnameseTests``: offices, prizes, gatherings, statements and disasters.
@Suite struct EventVietnameseOfficeTests {
  typealias Lead = EventVietnameseTests.Lead

  @Test(arguments: [
    Lead(
      "Ngày 13/11, Thủ tướng Phạm Minh Chính ký quyết định bổ nhiệm ông Nguyễn Văn Sinh giữ chức Thứ trưởng Bộ "
        + "Xây dựng.", "appointment: Nguyễn Văn Sinh @ Hà Nội on 2025-11-13"),
    Lead(
      "Ông Trần Đức Thắng được bổ nhiệm làm Bộ trưởng Nông nghiệp và Môi trường ngày 13/11.",
      "appointment: Trần Đức Thắng @ Hà Nội on 2025-11-13"),
    Lead(
      "Ngày 13/11, Bộ Chính trị quyết định điều động, phân công đồng chí Trịnh Việt Hùng giữ chức Bí thư Tỉnh ủy "
        + "Lào Cai.", "appointment: Bộ Chính trị, Trịnh Việt Hùng @ Hà Nội on 2025-11-13"),
    Lead(
      "Ngày 13/11, Ban Tổ chức Trung ương công bố Quyết định của Bộ Chính trị chỉ định đồng chí Nguyễn Văn Phương "
        + "giữ chức Bí thư Tỉnh ủy Quảng Trị.",
      "appointment: Bộ Chính trị, Nguyễn Văn Phương @ Hà Nội on 2025-11-13"),
    Lead(
      "Chiều 13/11, tân Tổng thống Bolivia Rodrigo Paz tuyên thệ nhậm chức.",
      "appointment: Rodrigo Paz @ Hà Nội on 2025-11-13TAF"),
    Lead(
      "Ngày 13/11, Quốc hội đã miễn nhiệm chức vụ Phó Thủ tướng đối với ông Trần Lưu Quang.",
      "other: Quốc hội, Trần Lưu Quang on 2025-11-13"),
    Lead(
      "Chiều 13/11, Quốc hội đã bầu ông Nguyễn Hồng Diên làm Phó Chủ tịch Quốc hội.",
      "election: Nguyễn Hồng Diên, Quốc hội @ Hà Nội on 2025-11-13TAF"),
    Lead(
      "Ông José Antonio Kast đắc cử Tổng thống Chile ngày 13/11.",
      "election: José Antonio Kast @ Hà Nội on 2025-11-13"),
    Lead(
      "Đồng chí Nguyễn Văn Phong được Ban Chấp hành Đảng bộ thành phố bầu giữ chức Phó Bí thư Thường trực Thành ủy "
        + "ngày 13/11.",
      "election: Nguyễn Văn Phong, Ban Chấp hành Đảng bộ thành phố @ Hà Nội on 2025-11-13"),
  ])
  func officesAreFilled(_ lead: Lead) { EventVietnameseTests.check(lead) }

  @Test(arguments: [
    Lead(
      "Ngày 13/11, Thứ trưởng Ngoại giao Nguyễn Mạnh Cường đã trao Huân chương Hữu nghị tặng Đại sứ Mông Cổ Jigjee "
        + "Sereejav.", "award: Jigjee Sereejav, Nguyễn Mạnh Cường @ Hà Nội on 2025-11-13"),
    Lead(
      "Ngày 13/11, nhà khoa học Võ Tòng Xuân được trao tặng Huân chương Lao động hạng Nhất.",
      "award: Võ Tòng Xuân @ Hà Nội on 2025-11-13"),
    Lead(
      "Giải thưởng VinFuture 2025 được trao cho nhà khoa học Hà Lan Maria Escobar tối 13/11.",
      "award: Maria Escobar @ Hà Nội on 2025-11-13TEV"),
    Lead(
      "Tối 13/11, đội tuyển Việt Nam thắng Thái Lan 2-1 trong trận chung kết.",
      "award: Việt Nam @ Hà Nội on 2025-11-13TEV"),
    Lead(
      "Kỳ thủ Lê Quang Liêm vô địch giải cờ chớp thế giới ngày 13/11.",
      "award: Lê Quang Liêm @ Hà Nội on 2025-11-13"),
  ])
  func prizesAreWon(_ lead: Lead) { EventVietnameseTests.check(lead) }

  @Test(arguments: [
    Lead(
      "Sáng 13/11, Hội nghị lần thứ 14 Ban Chấp hành Trung ương Đảng khóa XIII đã khai mạc tại Hà Nội.",
      "congress: Ban Chấp hành Trung ương Đảng @ Hà Nội on 2025-11-13TMO"),
    Lead(
      "Kỳ họp thứ 10, Quốc hội khóa XV khai mạc sáng 13/11 tại Hà Nội.",
      "congress: Quốc hội @ Hà Nội on 2025-11-13TMO"),
    Lead(
      "Hội thảo quốc tế về Biển Đông do Học viện Ngoại giao tổ chức diễn ra từ ngày 12 đến 13/11.",
      "conference: Học viện Ngoại giao @ Hà Nội on 2025-11-12/2025-11-13"),
    Lead(
      "Sáng 13/11, Phó Thủ tướng Mai Văn Chính dự và phát biểu tại Lễ khai mạc Liên hoan phim Việt Nam.",
      "conference: Mai Văn Chính @ Hà Nội on 2025-11-13TMO"),
    Lead(
      "Phát biểu tại hội nghị sáng 13/11, Phó Thủ tướng Trần Hồng Hà yêu cầu các địa phương đẩy nhanh tiến độ.",
      "conference: Trần Hồng Hà @ Hà Nội on 2025-11-13TMO"),
    Lead(
      "Chiều 13/11, Bộ trưởng Lê Hoài Trung chủ trì họp báo quốc tế.",
      "conference: Lê Hoài Trung @ Hà Nội on 2025-11-13TAF"),
    Lead(
      "Ngày 13/11, Hội Hữu nghị Việt Nam - Hungary tổ chức lễ kỷ niệm 75 năm thiết lập quan hệ ngoại giao.",
      "conference: Hội Hữu nghị Việt Nam - Hungary @ Hà Nội on 2025-11-13"),
    Lead(
      "Triển lãm thành tựu đất nước sẽ khai mạc ngày 15/11 tại Đà Nẵng.",
      "conference @ Đà Nẵng on 2025-11-15 (planned)"),
  ])
  func gatheringsAreHeld(_ lead: Lead) { EventVietnameseTests.check(lead) }

  @Test(arguments: [
    Lead(
      "Ngày 13/11, Người phát ngôn Bộ Ngoại giao Phạm Thu Hằng bác bỏ thông tin sai lệch.",
      "statement: Phạm Thu Hằng, Bộ Ngoại giao @ Hà Nội on 2025-11-13"),
    Lead(
      "Theo số liệu được Cục Thống kê công bố ngày 13/11, GDP tăng 8%.",
      "statement: Cục Thống kê @ Hà Nội on 2025-11-13"),
    Lead(
      "Ngân hàng Thế giới (WB) công bố báo cáo cập nhật kinh tế Việt Nam ngày 13/11.",
      "statement: Ngân hàng Thế giới @ Hà Nội on 2025-11-13"),
    Lead(
      "Trận động đất mạnh 6,8 độ xảy ra ngoài khơi tỉnh Iwate chiều 13/11.",
      "disaster @ Iwate on 2025-11-13TAF"),
    Lead(
      "Mưa lũ tại tỉnh Gia Lai đã làm 5 người chết, 2 người mất tích trong ngày 13/11.",
      "disaster @ Gia Lai on 2025-11-13"),
    Lead(
      "Ít nhất 30 người thiệt mạng khi một xe buýt lao xuống vực ở Kenya ngày 13/11.",
      "disaster @ Kenya on 2025-11-13"),
  ])
  func newsIsTold(_ lead: Lead) { EventVietnameseTests.check(lead) }

  @Test(arguments: ["tiếp tục thăm dò ý kiến", "liên tiếp gặp khó khăn", "đăng ký dự thi"])
  func wordsThatLookLikeVerbsTellNothing(_ words: String) {
    let found = EventReading.read(
      "Hà Nội (TTXVN) – Ông Nguyễn Văn Minh \(words) với bà Trần Thị Hoa ngày 13/11./.\n",
      on: "2025-11-14", in: "vi"
    ).events
    #expect(!found.contains { $0.kind == .meeting || $0.kind == .visit || $0.kind == .agreement })
  }

  @Test(arguments: [("mời", Event.Status.invited), ("đề nghị", .proposed), ("hy vọng", .proposed)])
  func aVisitMayBeWishedFor(_ verb: String, _ status: Event.Status) {
    let found = EventReading.read(
      "Hà Nội (TTXVN) – Tổng Bí thư Tô Lâm \(verb) Tổng thống Phần Lan Alexander Stubb thăm Việt Nam./.\n",
      on: "2025-11-14", in: "vi"
    ).events
    #expect(found.first { $0.kind == .visit }?.status == status)
  }

  @Test func severalVerbsArePlannedTogether() {
    let found = EventReading.read(
      """
      Seoul (TTXVN) – Ngày 13/11, Chủ tịch Quốc hội Trần Thanh Mẫn thăm chính thức Hàn Quốc.
      Chủ tịch Quốc hội Trần Thanh Mẫn sẽ hội đàm với Chủ tịch Quốc hội Woo Won-shik, hội kiến Tổng thống Lee \
      Jae Myung và dự Diễn đàn kinh tế./.

      """, on: "2025-11-14", in: "vi"
    ).events
    #expect(
      found.filter { $0.status == .planned }.map(EventReading.line) == [
        "meeting: Trần Thanh Mẫn, Woo Won-shik (planned)",
        "meeting: Trần Thanh Mẫn, Lee Jae Myung (planned)",
        "conference: Trần Thanh Mẫn (planned)",
      ])
  }

  @Test func whoAttendsIsToldBehind() {
    let found = EventReading.read(
      """
      Hà Nội (TTXVN) – Ngày 13/11, Bộ Tài chính tổ chức Hội nghị tổng kết năm tại Hà Nội. Phó Thủ tướng Hồ Đức \
      Phớc dự và phát biểu chỉ đạo./.

      """, on: "2025-11-14", in: "vi"
    ).events.filter(\.isMain)
    #expect(
      found.map(EventReading.line) == [
        "conference: Bộ Tài chính, Hồ Đức Phớc @ Hà Nội on 2025-11-13"
      ])
  }

  @Test func aVisitHasTheDaysToldBehind() {
    let found = main(
      """
      Hà Nội (TTXVN) - Sáng 13/11, Thủ tướng Campuchia Hun Manet đã đến Hà Nội, bắt đầu chuyến thăm chính thức \
      Việt Nam. Chuyến thăm diễn ra trong hai ngày 13 và 14/11.
      Đón Thủ tướng Hun Manet tại sân bay quốc tế Nội Bài có Bộ trưởng Tư pháp Nguyễn Hải Ninh./.

      """)
    #expect(found == ["visit: Hun Manet, Việt Nam @ Việt Nam on 2025-11-13/2025-11-14"])
  }

  @Test func theDayGoesOnInItsParagraph() {
    let found = main(
      """
      Tokyo (TTXVN) - Đại tướng Phan Văn Giang dẫn đầu Đoàn đại biểu quân sự cấp cao Việt Nam thăm chính thức Nhật \
      Bản từ ngày 12 đến 15/11.
      Chiều 13/11, lễ đón được tổ chức trọng thể. Ngay sau lễ đón, Bộ trưởng Phan Văn Giang và Bộ trưởng Quốc phòng \
      Nhật Bản Koizumi Shinjiro tiến hành hội đàm./.

      """)
    #expect(
      found == [
        "visit: Phan Văn Giang, Nhật Bản @ Nhật Bản on 2025-11-12/2025-11-15",
        "meeting: Phan Văn Giang, Koizumi Shinjiro @ Tokyo on 2025-11-13TAF",
      ])
  }

  @Test func aTitleBehindItsVerbIsAnOffice() {
    let found = main(
      """
      Thái Lan: Ông Anutin Charnvirakul đắc cử Thủ tướng
      Bangkok (TTXVN) - Ngày 13/11, Hạ viện Thái Lan đã bỏ phiếu bầu ông Anutin Charnvirakul làm Thủ tướng.
      Trước đó, ngày 29/8, Tòa án Hiến pháp Thái Lan đã bãi nhiệm Thủ tướng Paetongtarn Shinawatra./.

      """)
    #expect(
      found == ["election: Anutin Charnvirakul, Hạ viện Thái Lan @ Bangkok on 2025-11-13"])
  }

  @Test func severalAreReceivedTogether() {
    let found = main(
      """
      Hà Nội (TTXVN) - Sáng 13/11, Chủ tịch nước Lương Cường đã tiếp các Đại sứ đến trình Quốc thư, gồm: Đại sứ Đan \
      Mạch Nicolai Prytz, Đại sứ Panama Mario Velásquez và Đại sứ Maroc Jamale Chouaibi./.

      """)
    #expect(
      found == [
        "meeting: Lương Cường, Nicolai Prytz, Mario Velásquez, Jamale Chouaibi @ Hà Nội on 2025-11-13TMO"
      ])
  }

  @Test func theDatelineMayBeAWholeName() {
    let found = main(
      """
      Thành phố Hồ Chí Minh (TTXVN) - Sáng 13/11, Sở Du lịch Thành phố Hồ Chí Minh tổ chức hội thảo về du lịch xanh \
      với sự tham dự của hơn 200 đại biểu trong và ngoài nước./.

      """)
    #expect(
      found == [
        "conference: Sở Du lịch Thành phố Hồ Chí Minh @ Thành phố Hồ Chí Minh on 2025-11-13TMO"
      ])
  }

  private func main(_ text: String) -> [String] {
    EventReading.read(text, on: "2025-11-14", in: "vi").events.filter(\.isMain).map(
      EventReading.line)
  }
}
