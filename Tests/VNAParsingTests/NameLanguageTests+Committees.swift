import Testing

/// Bodies that belong to others, and islands, in Vietnamese, Russian and Chinese.
extension NameLanguageTests {
  @Test(
    arguments: [
      (
        "vi", "Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Trung Quốc dự lễ.",
        ["Ban Chấp hành Trung ương", "Đảng Cộng sản Trung Quốc"]
      ),
      ("vi", "Ban Chấp hành Trung ương Đảng khóa XIII họp.", ["Ban Chấp hành Trung ương Đảng"]),
      (
        "vi", "Trưởng Đại diện Văn phòng UNESCO tại Hà Nội dự lễ.",
        ["Văn phòng UNESCO tại Hà Nội"]
      ),
      ("vi", "Nghệ thuật Bài Chòi Trung Bộ Việt Nam được tôn vinh.", []),
      ("zh", "农业与环境部植物保护司发布报告。", ["农业与环境部植物保护司"]),
      ("zh", "据该部种植局统计，面积增加。", ["种植局"]),
      ("zh", "越南—印度尼西亚双边合作委员会举行会议。", ["越南—印度尼西亚双边合作委员会"]),
      ("zh", "中国云南省商务厅举办展览。", ["中国云南省商务厅"]),
      ("zh", "两国部委间签署4份文件。", []),
    ] as [(String, String, [String])])
  func committeesAndOffices(language: String, text: String, expected: [String]) {
    #expect(organizations(text, language) == expected)
  }

  @Test(
    arguments: [
      ("vi", "Tàu cách đảo Tri Tôn thuộc quần đảo Hoàng Sa 17 hải lý.", ["Tri Tôn", "Hoàng Sa"]),
      ("ru", "Суда прошли мимо острова Бабинь архипелага Чыонгша.", ["Бабинь", "Чыонгша"]),
    ] as [(String, String, [String])])
  func islands(language: String, text: String, expected: [String]) {
    #expect(
      places(text, language).map { $0.split(separator: " ").dropLast().joined(separator: " ") }
        == expected)
  }

  @Test func namesGoOnBetweenPoints() {
    #expect(
      people("国会主席王廷惠向下议院议长阿兹哈·阿齐占·哈仑致贺电。", "zh").map {
        String($0.prefix { $0 != "|" })
      } == ["王廷惠", "阿兹哈·阿齐占·哈仑"])
  }

  @Test(
    arguments: [
      ("Приветствуя посла, Чан Тхань Ман отметил успехи.", ["Чан Тхань Ман"]),
      ("Посол, Чан Тхань Ман отметил успехи.", ["Чан Тхань Ман|Посол"]),
    ])
  func aTitleInAnotherCase(text: String, expected: [String]) {
    #expect(people(text, "ru") == expected)
  }
}
