extension EventGrammar {
  /// English, where one form is the past and the participle.
  static let english = EventGrammar(
    [
      .nationalityBeforeTitle, .ownersBefore, .markedInfinitive, .havingIsDoing,
      .clausesBehindPrepositions, .hasParticles,
    ],
    irregular: [
      (
        .past,
        """
        met held sent paid made had led struck hit won left sat spoke took gave began saw swept \
        beat broke got sank brought chose told heard flew became lost kept did went put set swept
        """
      ),
      (
        .participle,
        "taken given begun chosen sworn beaten seen broken sunk spoken flown gone done been"
      ),
      (.infinitive, "be"),
    ],
    endings: [(.gerund, "ing"), (.past, "ed")])
}
