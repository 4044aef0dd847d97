import Testing

extension NameLanguageTests {
  @Test(
    arguments: [
      (
        "Ông đi từ Hà Nội đến TP Hồ Chí Minh.", ["Hà Nội VN", "TP Hồ Chí Minh VN"]
      ),
      ("Lũ quét ở xã Tà Hộc, huyện Mai Sơn.", ["Tà Hộc VN", "Mai Sơn VN"]),
      ("Đức, Pháp và Hoa Kỳ đồng ý.", ["Đức DE", "Pháp FR", "Hoa Kỳ US"]),
      ("Huấn luyện viên Mai Đức Chung gặp Thủ tướng Anh Keir Starmer.", ["Anh GB"]),
      (
        "Tàu qua Biển Đông tới sân bay quốc tế Cát Bi.",
        ["Biển Đông -", "sân bay quốc tế Cát Bi VN"]
      ),
      ("Nước sông Hồng dâng cao.", []),
      ("Mưa lớn ở Bà Rịa - Vũng Tàu.", ["Bà Rịa - Vũng Tàu VN"]),
    ] as [(String, [String])])
  func vietnamesePlaces(text: String, expected: [String]) {
    #expect(places(text, "vi") == expected)
  }

  @Test(
    arguments: [
      ("Thủ tướng Phạm Văn Tâm dự lễ.", ["Phạm Văn Tâm|Thủ tướng"]),
      (
        "Phó Chủ tịch Ủy ban Nhân dân (UBND) tỉnh Nghệ An Lê Văn Tú chỉ đạo.",
        ["Lê Văn Tú|Phó Chủ tịch Ủy ban Nhân dân (UBND) tỉnh Nghệ An"]
      ),
      (
        "Đại sứ Việt Nam tại Pháp Đinh Văn Hải và Thứ trưởng Bộ Y tế Trần Thị Lan.",
        ["Đinh Văn Hải|Đại sứ Việt Nam tại Pháp", "Trần Thị Lan|Thứ trưởng Bộ Y tế"]
      ),
      (
        "Bà Vũ Thị Mai, Giám đốc Sở Y tế Hà Nội, cho biết.",
        ["Vũ Thị Mai|Giám đốc Sở Y tế Hà Nội"]
      ),
      (
        "Giám đốc Sở Công Thương Hà Nội Vũ Thị Mai và Giám đốc Sở Công Thương Hà Minh Tuấn dự.",
        ["Vũ Thị Mai|Giám đốc Sở Công Thương Hà Nội", "Hà Minh Tuấn|Giám đốc Sở Công Thương"]
      ),
      ("Theo Sở Công Thương Hà Nội", []),
      (
        "Đại tướng Phan Văn Long, Ủy viên Bộ Chính trị, phát biểu.",
        ["Phan Văn Long|Ủy viên Bộ Chính trị"]
      ),
      ("Bà Lê Thị Hoa giữ chức Phó Bí thư.", ["Lê Thị Hoa|Phó Bí thư"]),
      ("Tổng thống Mỹ Donald Trump tới Hà Nội.", ["Donald Trump|Tổng thống Mỹ"]),
      ("Họ sống ở thành phố Hòa Bình.", []),
      (
        "Chủ tịch Hạ viện Robert Hall gặp Chủ tịch Thượng viện Ito Kenji.",
        ["Robert Hall|Chủ tịch Hạ viện", "Ito Kenji|Chủ tịch Thượng viện"]
      ),
      (
        "Bà Lê Thị Hoa, Giám đốc Hợp tác xã Thành Đạt, cho biết.",
        ["Lê Thị Hoa|Giám đốc Hợp tác xã Thành Đạt"]
      ),
    ] as [(String, [String])])
  func vietnamesePeople(text: String, expected: [String]) {
    #expect(people(text, "vi") == expected)
  }

  @Test(
    arguments: [
      (
        "Bộ Nông nghiệp và Môi trường họp với Bộ Công an và Bộ Quốc phòng.",
        ["Bộ Nông nghiệp và Môi trường", "Bộ Công an", "Bộ Quốc phòng"]
      ),
      (
        "Bộ Văn hóa, Thể thao và Du lịch (VHTTDL) mời; Bộ VHTTDL trao.",
        ["Bộ Văn hóa, Thể thao và Du lịch|VHTTDL"]
      ),
      (
        "Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh báo cáo.",
        ["Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh"]
      ),
      (
        "Hiệp hội Chế biến và Xuất khẩu Thủy sản Việt Nam (VASEP) dự báo.",
        ["Hiệp hội Chế biến và Xuất khẩu Thủy sản Việt Nam|VASEP"]
      ),
      ("Ông tới Liên hợp quốc; Công ước Liên hợp quốc.", ["Liên hợp quốc"]),
      ("Công ước Liên hợp quốc có hiệu lực. Hội thảo bế mạc.", []),
      ("Ông dự Hội nghị Cấp cao APEC và Tuần lễ Cấp cao APEC.", []),
      (
        "Cục Phân tích và Dự báo Thị trường (MFA) họp; Hạ viện Pháp bỏ phiếu.",
        ["Cục Phân tích và Dự báo Thị trường|MFA", "Hạ viện Pháp"]
      ),
      (
        "Ban Chỉ đạo Quốc gia về Phòng, chống thiên tai báo cáo; Đoàn Kinh tế - Quốc phòng 5 dựng nhà.",
        ["Ban Chỉ đạo Quốc gia về Phòng, chống thiên tai", "Đoàn Kinh tế - Quốc phòng 5"]
      ),
    ] as [(String, [String])])
  func vietnameseOrganizations(text: String, expected: [String]) {
    #expect(organizations(text, "vi") == expected)
  }

  @Test(
    arguments: [
      (
        "“Chúng tôi sẽ làm hết sức mình”, ông Lê Văn Tú nói với báo giới.",
        ["Lê Văn Tú: Chúng tôi sẽ làm hết sức mình"]
      ),
      (
        "“Giá còn tăng trong năm nay”, ông Lê Văn Tú, Tổng Thư ký Hiệp hội, nhận định.",
        ["Lê Văn Tú: Giá còn tăng trong năm nay"]
      ),
      (
        "Bà Vi Thị Hạnh ở bản Mới kể lại: \"Nước lên nhanh quá, không kịp chạy\".",
        ["Vi Thị Hạnh: Nước lên nhanh quá, không kịp chạy"]
      ),
      (
        "“Đường đã thông từ sáng sớm nay”, Tư lệnh Quân khu 2 Lê Văn Tú cho biết.",
        ["Lê Văn Tú: Đường đã thông từ sáng sớm nay"]
      ),
      ("Hội thảo có chủ đề “Biển xanh và tương lai bền vững”.", []),
    ] as [(String, [String])])
  func vietnameseQuotes(text: String, expected: [String]) {
    #expect(quotes(text, "vi") == expected)
  }
}
