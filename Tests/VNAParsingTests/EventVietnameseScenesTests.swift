import Testing
import VNAModel

/// The same as ``EventVietnameseTests``: where and when a clause sets what it tells, and who is only
/// watched or told of in passing.
@Suite struct EventVietnameseScenesTests {
  typealias Lead = EventVietnameseTests.Lead

  @Test(arguments: [
    Lead(
      "Sau hội đàm ngày 13/11, hai Thủ tướng chứng kiến Bộ trưởng Công Thương Nguyễn Hồng Diên và Bộ trưởng Công "
        + "Thương Lào Malaithong Kommasith ký Hiệp định thương mại.",
      "agreement: Nguyễn Hồng Diên, Malaithong Kommasith @ Hà Nội on 2025-11-13"),
    Lead(
      "Ngày 13/11, Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone ký Tuyên bố chung.",
      "agreement: Phạm Minh Chính, Sonexay Siphandone @ Hà Nội on 2025-11-13"),
  ])
  func thoseWhoAreWatchedSign(_ lead: Lead) { EventVietnameseTests.check(lead) }

  @Test(arguments: [
    // In front stands the scene of all that follows.
    Lead(
      "Ngày 13/11, tại Rabat, Ủy ban Di sản Thế giới đã ghi danh quần thể đền tháp ở Việt Nam vào Danh sách di sản "
        + "thế giới.",
      "award: Ủy ban Di sản Thế giới, Việt Nam @ Rabat on 2025-11-13"),
    // What a paper is about may lie elsewhere.
    Lead(
      "Ngày 13/11, Bộ Y tế và Tập đoàn Viettel ký Ý định thư về đào tạo bác sĩ tại Nghệ An.",
      "agreement: Bộ Y tế, Tập đoàn Viettel @ Hà Nội on 2025-11-13"),
    Lead(
      "Ngày 13/11, Bộ Y tế và Tập đoàn Viettel ký thỏa thuận tại Nghệ An.",
      "agreement: Bộ Y tế, Tập đoàn Viettel @ Nghệ An on 2025-11-13"),
  ])
  func theSceneStandsInFront(_ lead: Lead) { EventVietnameseTests.check(lead) }

  @Test(arguments: [
    // The hour of a place names no source.
    Lead(
      "Chiều 13/11, tại Berlin, Bộ trưởng Ngoại giao Lê Hoài Trung đã hội đàm với Ngoại trưởng Đức Johann Wadephul. "
        + "Sáng 12/11 theo giờ địa phương, ông đã hội kiến Tổng thống Đức Frank-Walter Steinmeier tại Berlin.",
      "meeting: Lê Hoài Trung, Johann Wadephul @ Berlin on 2025-11-13TAF",
      "meeting: Lê Hoài Trung, Frank-Walter Steinmeier @ Berlin on 2025-11-12TMO"),
    // The day of that on which a message is sent is not the message's.
    Lead(
      "Được tin trận động đất rạng sáng 11/11 tại Iran gây nhiều thiệt hại, ngày 13/11, Chủ tịch nước Lương Cường "
        + "gửi điện thăm hỏi tới Tổng thống Iran Masoud Pezeshkian.",
      "message: Lương Cường, Masoud Pezeshkian on 2025-11-13"),
    // The day of the talks is not that of the visit.
    Lead(
      "Tiếp tục chương trình chuyến thăm chính thức Đức, ngày 13/11, tại Berlin, Bộ trưởng Ngoại giao Lê Hoài Trung "
        + "đã hội đàm với Ngoại trưởng Đức Johann Wadephul.",
      "visit: Lê Hoài Trung, Đức @ Đức",
      "meeting: Lê Hoài Trung, Johann Wadephul @ Berlin on 2025-11-13"),
    // Floods are counted over a time that is not theirs.
    Lead(
      "Mưa lũ làm 5 người chết tại Khánh Hòa. Đây là đợt lũ thứ ba kể từ đầu tháng 11.",
      "disaster @ Khánh Hòa"),
  ])
  func eachHasItsOwnDay(_ lead: Lead) { EventVietnameseTests.check(lead) }

  @Test(arguments: [
    Lead(
      "Ngày 13/11, Phó Thủ tướng Trần Hồng Hà đã đến Quảng Ngãi kiểm tra công tác khắc phục hậu quả và thăm hỏi, "
        + "tặng quà người dân.", "visit: Trần Hồng Hà @ Quảng Ngãi on 2025-11-13"),
    Lead(
      "Ngày 13/11, Phó Thủ tướng Trần Hồng Hà đã gửi điện thăm hỏi tới Phó Thủ tướng Lào Kikeo Khaykhamphithoune.",
      "message: Trần Hồng Hà, Kikeo Khaykhamphithoune on 2025-11-13"),
  ])
  func whoVisitsSendsNoMessage(_ lead: Lead) { EventVietnameseTests.check(lead) }

  /// It rained for days, and the flood came on one of them, whichever is told first.
  @Test(arguments: [
    "Mưa lớn từ đêm 10/11 đến sáng 13/11 tại Khánh Hòa làm 5 người chết. Lũ quét xảy ra tại Khánh Hòa ngày 12/11 "
      + "làm sập 3 ngôi nhà.",
    "Lũ quét xảy ra tại Khánh Hòa ngày 12/11 làm sập 3 ngôi nhà. Mưa lớn từ đêm 10/11 đến sáng 13/11 tại Khánh Hòa "
      + "làm 5 người chết.",
  ])
  func aFloodIsOfOneDay(_ text: String) {
    EventVietnameseTests.check(Lead(text, "disaster @ Khánh Hòa on 2025-11-12"))
  }
}
