import VNAText

extension EventGrammar {
  /// Vietnamese, whose verbs have one form.
  static let vietnamese = EventGrammar(
    [.uninflected, .attributesBehind, .hasParticles],
    // «dưới sự chủ trì của X»: chaired by X.
    irregular: [(.participle, "dưới")], endings: [], spelling: .tones)
}
