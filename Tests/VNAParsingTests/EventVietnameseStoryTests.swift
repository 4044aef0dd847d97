import Testing
import VNAModel

/// Stories of our own as the agency writes them in Vietnamese, of Friday, the 14th of November 2025: what
/// headline, lead and body tell of one event between them.
@Suite struct EventVietnameseStoryTests {
  private func events(_ text: String) -> [String] {
    EventReading.read(text, on: "2025-11-14", in: "vi").events.filter(\.isMain)
      .map(EventReading.line)
  }

  /// The leaders have met, others sign for them, and the delegation's visit is its head's.
  @Test func othersSignBehindTheTalks() {
    let story = """
      Quốc hội Việt Nam và Nepal ký thỏa thuận hợp tác

      Kathmandu (TTXVN) - Sáng 13/11, Chủ tịch Quốc hội Trần Thanh Mẫn đã hội đàm với Chủ tịch Hạ viện Nepal Ganesh \
      Timilsina.

      Ông Ganesh Timilsina cho rằng chuyến thăm chính thức của đoàn Việt Nam từ ngày 12 đến 15/11 là dấu mốc lớn.

      Ngay sau hội đàm, Tổng Thư ký Quốc hội Lê Quang Tùng và Tổng Thư ký Hạ viện Nepal Padma Pandey đã ký Thỏa \
      thuận hợp tác giữa hai cơ quan./.

      TTXVN

      """
    #expect(
      events(story) == [
        "agreement: Lê Quang Tùng, Padma Pandey @ Kathmandu on 2025-11-13TMO",
        "meeting: Trần Thanh Mẫn, Ganesh Timilsina @ Kathmandu on 2025-11-13TMO",
        "visit: Trần Thanh Mẫn, Nepal @ Nepal on 2025-11-12/2025-11-15",
      ])
  }

  /// Who chairs a meeting where the storm was has come there; who does in passing, or nowhere, has not.
  @Test(arguments: [
    (
      "Chiều 13/11, Phó Thủ tướng Trần Hồng Hà đã vào Nha Trang chủ trì cuộc họp khẩn.",
      ["meeting: Trần Hồng Hà @ Nha Trang on 2025-11-13TAF"]
    ),
    ("Phó Thủ tướng Trần Hồng Hà đã chủ trì cuộc họp khẩn.", []),
  ])
  func leadersComeToTheScene(_ sentence: String, _ more: [String]) {
    let story = """
      Bão số 13 đổ bộ Khánh Hòa

      Khánh Hòa (TTXVN) - Rạng sáng 13/11, bão số 13 đã đổ bộ vào Khánh Hòa, làm 5 người chết.

      \(sentence)

      Bão làm sập 20 ngôi nhà./.

      TTXVN

      """
    #expect(events(story) == ["disaster @ Khánh Hòa on 2025-11-13TMO"] + more)
  }

  /// To become the first to win is no office; a chair is.
  @Test func championsTakeNoOffice() {
    let story = """
      Lê Văn Tú vô địch giải cờ Basel

      Basel (TTXVN) - Kỳ thủ Lê Văn Tú đã giành chức vô địch tại giải cờ Basel chiều 13/11.

      Với các chức vô địch năm 2023 và 2024, Lê Văn Tú trở thành kỳ thủ đầu tiên đăng quang ba mùa liền./.

      TTXVN

      """
    #expect(events(story).filter { $0.hasPrefix("appointment") }.isEmpty)
    #expect(events(story).first?.hasPrefix("award: Lê Văn Tú") ?? false)
    #expect(
      EventReading.mainEvents(
        "Hà Nội (TTXVN) – Ngày 13/11, ông Lê Văn Tú trở thành Chủ tịch Liên đoàn Cờ Việt Nam.",
        in: "vi"
      ).first?.hasPrefix("appointment: Lê Văn Tú") ?? false)
  }

  /// UNESCO inscribes heritage, whatever the lists are called; others only acknowledge.
  @Test func theKeeperOfTheListsInscribes() {
    let story = """
      UNESCO ghi danh nghề dệt chiếu của Việt Nam

      (TTXVN) - Ngày 13/11, tại Rabat (Maroc), nghề dệt chiếu đã chính thức được vinh danh.

      TTXVN

      """
    #expect(events(story) == ["award: UNESCO, Việt Nam @ Rabat on 2025-11-13"])
    let other = story.replacing("UNESCO ghi danh", with: "Tỉnh ủy công nhận")
    #expect(!events(other).contains { $0.contains("Tỉnh ủy") })
  }

  /// What somebody aims at is no gathering that was held; the session goes on to its end.
  @Test func aimsAreNotHeld() {
    let story = """
      Hội đồng Nhân dân tỉnh Cà Mau họp kỳ thứ nhất

      Cà Mau (TTXVN) - Sáng 13/11, Hội đồng Nhân dân tỉnh Cà Mau khai mạc kỳ họp thứ nhất.

      Tỉnh đặt mục tiêu đến năm 2030 khởi công cảng nước sâu ở Hòn Khoai. Kỳ họp bế mạc vào ngày mai 15/11./.

      TTXVN

      """
    #expect(
      events(story) == [
        "congress: Hội đồng Nhân dân tỉnh Cà Mau @ Cà Mau on 2025-11-13/2025-11-15"
      ])
  }
}
