import Testing

/// Lines of Vietnamese, Russian and Chinese pages around the story.
@Suite("Pages in other languages")
struct StructurePageTests {
  @Test("are read", arguments: fixtures)
  func read(_ fixture: StructureFixture) { expectRead(fixture) }

  private static let fixtures: [StructureFixture] = [
    StructureFixture(
      "Vietnamese, sections with a stroke, a day with links, a picture's label", language: "vi",
      """
      O | Kinh tế / Xuất nhập khẩu
      O | Thứ hai, ngày 14/07/2025 | Tin nóng | Đăng nhập
      H | Xuất khẩu tôm nửa đầu năm đạt hơn 1,6 tỷ USD
      S | Trong 6 tháng đầu năm, xuất khẩu tôm đạt hơn 1,6 tỷ USD, tăng 7% so với cùng kỳ năm trước.
      C | Chú thích ảnh
      C | Chế biến tôm tại Sóc Trăng. Ảnh: Vũ Sinh/TTXVN
      P | Doanh nghiệp đang chịu sức ép từ giá cước vận tải biển tăng và nguồn cung giá rẻ, trong khi lợi thế của ngành nằm ở hàng giá trị gia tăng chứ không phải ở sản lượng.
      G | ⟦TTXVN/Báo Tin tức⟧
      O | Bản để in | Gửi bài viết
      M | Tin liên quan
      RH| Giá lúa gạo trong nước giảm nhẹ
      """),
    StructureFixture(
      "Vietnamese, the agency alone opens the story", language: "vi",
      """
      O | Chính trị
      H | Khai mạc Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng
      P | ⟨TTXVN -⟩ Sáng 2-10, Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khai mạc trọng thể tại Thủ đô Hà Nội dưới sự chủ trì của Tổng Bí thư.
      P | Buổi chiều, các đại biểu làm việc tại tổ⟦./.⟧
      """),
    StructureFixture(
      "Vietnamese, a dot, and a lead behind its picture", language: "vi",
      """
      H | Thủ tướng tiếp Bộ trưởng Ngoại giao Lào
      O | .
      C | Thủ tướng tiếp Bộ trưởng Ngoại giao Lào. Ảnh: Đức Tám - TTXVN
      P | Chiều 12-3, tại Hà Nội, Thủ tướng đã tiếp Bộ trưởng Ngoại giao Lào đang ở thăm Việt Nam.
      P | Thủ tướng hoan nghênh Bộ trưởng Ngoại giao Lào đang ở thăm Việt Nam và khẳng định sự ủng hộ của nhân dân hai nước đối với quan hệ hữu nghị.
      G | ⟦TTXVN⟧
      """),
    StructureFixture(
      "Russian, who else signs", language: "ru",
      """
      H | Залив признан объектом Всемирного наследия
      P | В столице страны принято решение о включении залива в Список Всемирного наследия, сообщил председатель комитета.
      P | Досье готовилось с 2013 года и охватывает острова, покрытые тропическими лесами.
      G | ⟦VNA/VOV5⟧
      """),
    StructureFixture(
      "Chinese, the agency under two names", language: "zh",
      """
      H | 越南国家主席同日本首相举行会谈
      C | 资料图：北江省果农采收荔枝。图自越通社
      P | 3月18日下午，正在对日本进行国事访问的越南国家主席在东京同日本首相举行会谈，双方就进一步推动两国关系深入交换了意见。
      P | 按日程，主席将前往茨城县，考察当地的高科技农业模式，并于当天下午离开东京回国。⟦(越通社-VNA)⟧
      """),
  ]
}
