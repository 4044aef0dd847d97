extension EventGrammar {
  /// Chinese, whose complements stand before the verb and whose words do not change. A verb that
  /// begins with one of the signs here happens to its subject: «被任命», «当选».
  static let chinese = EventGrammar(
    [.complementsBeforeVerb],
    irregular: [(.participle, "被 获 受 当 入 连 胜 再 成 高 全 赢")],
    endings: [])
}
