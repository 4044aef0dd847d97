import VNAText

extension NameWords {
  /// The words of Vietnamese names.
  static let vietnamese = NameWords(
    [
      (.of, "của"),
      (.attached, "cạnh"),
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
        festival cup games expo
        """
      ),
      (.source, "nguồn theo"),
      (.language, "tiếng"),
      (.building, "cầu sông hồ núi chùa đền suối chợ kênh rạch phà hầm đèo dốc"),
    ],
    adjectiveEndings: "", style: .compounds, spelling: .tones)
}
