import VNAText

extension NameWords {
  /// The words of Vietnamese names.
  static let vietnamese = NameWords(
    [
      (.locative, "tại ở từ đến tới vào sang"),
      (.and, "và cùng"),
      (.purpose, "về"),
      (
        .determiner,
        "này đó kia ấy nào các những mỗi từng nhiều một hai ba bốn năm sáu bảy tám chín mười"
      ),
      (.settlement, "tỉnh huyện xã phường quận"),
      (
        .wrapper,
        """
        cúp giải luật ngày lễ festival cup games expo diễn chiến nghị chương dự án
        """
      ),
      (.source, "nguồn theo"),
      (.building, "đường phố cầu sông hồ núi chùa đền suối chợ kênh rạch phà hầm đèo dốc"),
    ],
    adjectiveEndings: "", glued: "", gluedTails: "", style: .compounds, spelling: .tones)
}
