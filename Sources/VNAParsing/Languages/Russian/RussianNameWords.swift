import VNAText

extension NameWords {
  /// The words of Russian names.
  static let russian = NameWords(
    [
      (.locative, "в во на из к от до"),
      (.and, "и"),
      (.purpose, "по для"),
      (.against, "против"),
      (.namedAfter, "имени"),
      (
        .determiner,
        """
        этот эта эти этой этого этому этих тот все каждый многие несколько два две три четыре пять
        """
      ),
      (.settlement, "провинция город уезд район община страна"),
      (
        .wrapper,
        """
        саммит кубок чемпионат конвенция договор соглашение игры форум фестиваль декларация \
        премия протокол хартия пакт устав
        """
      ),
      (.source, "источник"),
      (.building, "река реке реки улица площадь мост озеро гора гостиница мавзолей храм стадион"),
    ],
    adjectiveEndings: "", style: .cases, spelling: .stems)
}
