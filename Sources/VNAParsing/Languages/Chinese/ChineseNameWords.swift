extension NameWords {
  /// The signs of Chinese names.
  static let chinese = NameWords(
    [
      (.and, "和 与 及 、"),
      (.locative, "在 到 从 至 向 自"),
      (.wrapper, "杯 赛"),
      (.determiner, "各 每 某 些"),
      (.building, "路 街 桥 河 江 寺"),
    ],
    adjectiveEndings: "", style: .solid)
}
