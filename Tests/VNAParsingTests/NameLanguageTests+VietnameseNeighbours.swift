import Testing
import VNAModel

/// Names of Vietnamese that only their neighbours tell, or tell to be none.
extension NameLanguageTests {
  @Test(
    arguments: [
      // Words that begin with the syllable of a place.
      ("Áo dài và Ý tưởng mới.", []),
      ("Vinh dự này thuộc về các Anh hùng.", []),
      ("Áo và Ý đồng ý; Vinh đón khách.", ["Áo AT", "Ý IT", "Vinh VN"]),
      // Languages.
      ("Họ học tiếng Anh, tiếng Trung Quốc.", []),
      ("Đây là thương hiệu nổi tiếng Việt Nam.", ["Việt Nam VN"]),
      // Parts of another country.
      ("Động đất ở miền Nam Thổ Nhĩ Kỳ.", ["Thổ Nhĩ Kỳ TR"]),
      ("Mưa ở miền Nam và miền Bắc.", ["miền Nam VN", "miền Bắc VN"]),
      // Waters, and islands that are counted.
      ("Tàu ở vùng biển Khánh Hòa.", ["Khánh Hòa VN"]),
      ("Tàu qua Biển Đông.", ["Biển Đông -"]),
      ("Tàu đến hai quần đảo Hoàng Sa và Trường Sa.", ["Hoàng Sa VN", "Trường Sa VN"]),
      ("Tàu đến quần đảo Trường Sa.", ["Trường Sa VN"]),
      // The country of a delegation.
      ("Đoàn Nepal và đoàn Lào đến.", ["Nepal NP", "Lào LA"]),
      // Half of a body's own name; the country of a body.
      ("Ông nằm ở Bệnh viện Hữu nghị Việt Đức.", []),
      ("Ông đến Bộ Công Thương Đức.", ["Đức DE"]),
      // A hall that is joined to others by a line, and a bridge.
      ("Ông dự từ điểm cầu Đà Nẵng.", ["Đà Nẵng VN"]),
      ("Ông đi qua cầu Thanh Hóa.", []),
      // Whom a province has at its head.
      ("Chủ tịch UBND tỉnh Hồ Văn Lan nói.", []),
      // Villages that no table has.
      ("Nước ngập tại Thạnh Lợi.", ["Thạnh Lợi VN"]),
      ("Bà ở Phước Hưng và Phước Thắng.", ["Phước Hưng VN", "Phước Thắng VN"]),
      ("Đường ngập tại Nguyễn Trãi.", []),
      ("Lễ hội tại Văn Miếu.", []),
    ] as [(String, [String])])
  func vietnamesePlacesByNeighbours(text: String, expected: [String]) {
    #expect(places(text, "vi") == expected)
  }

  @Test(
    arguments: [
      // Districts have names that people have as well.
      ("Bà Mai Châu dự lễ ở Mai Châu.", ["Mai Châu"]),
      ("Họ đến Mai Châu.", []),
      // What is named is a thing.
      ("Hồ sơ nghệ thuật Lê Thái được xem xét.", []),
      ("Nghệ nhân Lê Thái được tôn vinh.", ["Lê Thái|Nghệ nhân"]),
      // A country, and somebody who is no delegation.
      ("Đoàn Lào do ông Lê Văn Tú dẫn đầu.", ["Lê Văn Tú"]),
      ("Ông Đoàn Việt Nam nói.", ["Đoàn Việt Nam"]),
      // Initials without a space between; the point of a letter may end the sentence.
      (
        "Bộ trưởng Tài chính Nepal A.P. Sharma Gurung nói với ông K.V. Reddy.",
        ["A.P. Sharma Gurung|Bộ trưởng Tài chính Nepal", "K.V. Reddy"]
      ),
      ("Đội ở bảng A. Kỳ thủ Lê Văn Tú thắng.", ["Lê Văn Tú|Kỳ thủ"]),
      (
        "Nhà sử học Lê Văn Tú gặp nhà dịch tễ học Lê Văn Hải.",
        ["Lê Văn Tú|Nhà sử học", "Lê Văn Hải|nhà dịch tễ học"]
      ),
      ("Tay vợt số một Việt Nam Lê Văn Tú thắng.", ["Lê Văn Tú|Tay vợt số một Việt Nam"]),
      // The foreigner behind a body that has its country.
      (
        "Cục trưởng Cục Thuế Trung Quốc Thôi Kiến Ba nói.",
        ["Thôi Kiến Ba|Cục trưởng Cục Thuế Trung Quốc"]
      ),
      // Whom a province has at its head, and of what.
      ("Chủ tịch UBND tỉnh Hồ Văn Lan nói.", ["Hồ Văn Lan|Chủ tịch UBND tỉnh"]),
      (
        "Trung tá Lê Văn Tú, Đồn trưởng Đồn Biên phòng Lũng Cú, nói.",
        ["Lê Văn Tú|Đồn trưởng Đồn Biên phòng Lũng Cú"]
      ),
      ("Cử tri Lê Văn Tú nói.", ["Lê Văn Tú|Cử tri"]),
      // A delegation, whose name goes on with the second syllable of a word.
      ("Đoàn Thể thao Việt Nam lên đường.", []),
      ("Đoàn Thế nói với Đoàn Hải.", ["Đoàn Thế", "Đoàn Hải"]),
      // The title of somebody else stands before the comma.
      (
        "Trả lời câu hỏi của phóng viên, Phó Phát ngôn Bộ Ngoại giao Lê Văn Tú nêu rõ.",
        ["Lê Văn Tú|Phó Phát ngôn Bộ Ngoại giao"]
      ),
      (
        "Nhận lời mời của Tổng Bí thư, Chủ tịch nước Lê Văn Tú.",
        ["Lê Văn Tú|Tổng Bí thư, Chủ tịch nước"]
      ),
      (
        "Trưởng Phái đoàn thường trực Việt Nam tại Liên hợp quốc Lê Văn Tú phát biểu.",
        ["Lê Văn Tú|Trưởng Phái đoàn thường trực Việt Nam tại Liên hợp quốc"]
      ),
    ] as [(String, [String])])
  func vietnamesePeopleByNeighbours(text: String, expected: [String]) {
    #expect(people(text, "vi") == expected)
  }

  @Test(
    arguments: [
      // Another firm behind the proper name of a firm, but a field behind a field.
      (
        "Công ty Cổ phần Thép Sông Tranh và Blue Steel Works ký hợp đồng.",
        ["Công ty Cổ phần Thép Sông Tranh"]
      ),
      (
        "Công ty Cổ phần Đầu tư và Xây dựng Sông Tranh họp.",
        ["Công ty Cổ phần Đầu tư và Xây dựng Sông Tranh"]
      ),
      // A field in small letters behind what a committee is for, if it is a long one.
      (
        "Ban Chỉ đạo Trung ương về phòng, chống tội phạm họp.",
        ["Ban Chỉ đạo Trung ương về phòng, chống tội phạm"]
      ),
      ("Ban Chỉ đạo Trung ương về nông thôn họp.", ["Ban Chỉ đạo Trung ương"]),
      // A head that is a field by itself, and a firm's last word that people bear as well.
      (
        "Phòng Thương mại và Du lịch Nepal họp.", ["Phòng Thương mại và Du lịch Nepal"]
      ),
      ("Phòng Thương mại Nepal và Bộ Y tế họp.", ["Phòng Thương mại Nepal", "Bộ Y tế"]),
      ("Cục trưởng Cục Thuế Trung Quốc Thôi Kiến Ba nói.", ["Cục Thuế Trung Quốc"]),
      // A firm named again without its kind; not with another capital beside it.
      (
        "Công ty Blue Steel Works họp. Doanh thu của Blue Steel Works tăng.",
        ["Công ty Blue Steel Works"]
      ),
      // Small letters up to the acronym, but no verb among them.
      (
        "Cục Quản lý tàu thuyền ngoài nước (QTN) họp.",
        ["Cục Quản lý tàu thuyền ngoài nước|QTN"]
      ),
      ("Cục Quản lý công bố danh sách (QTN).", ["Cục Quản lý"]),
      // What a firm does is no syllable of its name.
      ("Tập đoàn Sông Tranh ký Ý định thư.", ["Tập đoàn Sông Tranh"]),
      // An acronym and its seat; of one that the text gives with its name the name counts.
      ("UBND tỉnh họp. Ông đến UBND thành phố Huế.", ["UBND tỉnh", "UBND thành phố Huế"]),
      ("Ủy ban Nhân dân (UBND) tỉnh họp. UBND tỉnh mời.", ["Ủy ban Nhân dân|UBND"]),
      ("VTV đưa tin từ tỉnh Lào Cai.", ["VTV"]),
      // A place that looks like a person's name, and a cooperative that does.
      ("Công ty Xăng dầu An Giang họp.", ["Công ty Xăng dầu An Giang"]),
      ("Hợp tác xã Đồng Tâm họp.", ["Hợp tác xã Đồng Tâm"]),
      // Two countries of a council, but not of what is joined by a dash.
      ("Hội đồng Kinh doanh Thái Lan-Việt Nam họp.", ["Hội đồng Kinh doanh Thái Lan-Việt Nam"]),
      ("Bộ Ngoại giao Lào - Việt Nam cùng dự.", ["Bộ Ngoại giao Lào"]),
      (
        "Phái đoàn thường trực Việt Nam bên cạnh UNESCO họp.",
        ["Phái đoàn thường trực Việt Nam bên cạnh UNESCO"]
      ),
      // Missions where they are.
      (
        "Phái đoàn thường trực Việt Nam bên cạnh Liên hợp quốc gửi công hàm.",
        ["Phái đoàn thường trực Việt Nam bên cạnh Liên hợp quốc"]
      ),
      ("Đại sứ quán Việt Nam tại Pháp họp.", ["Đại sứ quán Việt Nam tại Pháp"]),
      // A longer word than the country that it begins with, and a country that holds a head.
      ("Tổ chức Sinh viên Pháp ngữ họp.", ["Tổ chức Sinh viên Pháp ngữ"]),
      ("Bộ Nguồn nhân lực Hungary mời.", ["Bộ Nguồn nhân lực Hungary"]),
      ("Khách từ Italy, Tây Ban Nha và Anh.", []),
      // The one at home, although that of another country is named as well.
      (
        "Quốc hội Việt Nam và Quốc hội Lào ký thỏa thuận. Quốc hội họp.",
        ["Quốc hội Việt Nam", "Quốc hội Lào"]
      ),
    ] as [(String, [String])])
  func vietnameseOrganizationsByNeighbours(text: String, expected: [String]) {
    #expect(organizations(text, "vi") == expected)
  }

  @Test func aFirmIsNamedAgain() {
    let text =
      "Công ty Blue Steel Works họp. Doanh thu của Blue Steel Works tăng. Giải Blue Steel Works Cup mở."
    let mentions = read(text, "vi").organizations.first?.mentions.map(\.text)
    #expect(mentions == ["Công ty Blue Steel Works", "Blue Steel Works"])
  }

  /// A firm's own name is no short form of the person of the text who has the same.
  @Test func aFirmIsNotItsNamesake() {
    let text = "Công ty Cổ phần Thép Minh Hải ký hợp đồng. Ông Nguyễn Minh Hải dự lễ."
    #expect(organizations(text, "vi") == ["Công ty Cổ phần Thép Minh Hải"])
    #expect(people(text, "vi") == ["Nguyễn Minh Hải"])
  }
}
