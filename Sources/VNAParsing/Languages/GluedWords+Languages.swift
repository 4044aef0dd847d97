import VNAText

extension GluedWords {
  /// The small words that pages of a language glue to others; none where nothing is known.
  static func ofLanguage(_ code: String) -> GluedWords {
    switch code {
    case "fr":
      GluedWords(
        beforeNames: "du de des au aux en à la le les l d et dans par del avec",
        beforeNouns: "le la les du de des au aux", behindTitles: "de du des à",
        behindPlaces:
          "cette avec pour dans depuis lors après qui que est ont sont afin ainsi et")
    case "en":
      GluedWords(
        beforeNames: "in of the to from at and for with by on", beforeNouns: "the",
        behindTitles: "of",
        behindPlaces: "and the for with which that has have will was from")
    case "es":
      GluedWords(
        beforeNames: "de del en a y la el los las por con para desde al",
        beforeNouns: "el la los las del al", behindTitles: "de del",
        behindPlaces: "que con para por desde durante")
    case "ru": GluedWords(beforeNames: "в во на и с со к о об из по за от для")
    default: .none
    }
  }
}
