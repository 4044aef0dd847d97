import VNAText

extension EventGrammar {
  /// Vietnamese, whose verbs have one form.
  static let vietnamese = EventGrammar(
    [.uninflected, .attributesBehind, .hasParticles],
    // «dưới sự chủ trì của X»: chaired by X; «thuộc về X»: given to X.
    irregular: [(.participle, "dưới"), (.participle, "thuộc")], endings: [], spelling: .tones)
}
