extension NameWords {
  /// The words of English names.
  static let english = NameWords(
    [
      (.of, "of"),
      (.article, "the"),
      (.locative, "in at to from into near"),
      (.and, "and &"),
      (.purpose, "for on"),
      (.against, "against"),
      (
        .determiner,
        """
        this that these those his her its their our each every all both some any many several \
        other another such one two three four five six seven eight nine ten who which whose where \
        here there now then first second third
        """
      ),
      (
        .settlement,
        "city province commune district capital municipality region ward town cities provinces"
      ),
      (.generic, "party state country government people"),
      (
        .wrapper,
        """
        summit summits cup cups championship championships treaty charter tournament agreement \
        accord pact games forum conference congress convention declaration day week month year \
        award awards prize festival expo fair exhibition dialogue initiative programme program \
        project strategy plan vision meeting meetings talks seminar workshop index report \
        partnership framework expressway airport port bridge highway stadium law resolution
        """
      ),
      (.adjective, "provincial municipal"),
      (.treaty, "protocol memorandum"),
      (.foreignLink, "de la des du"),
      (.source, "source sources"),
      (.direction, "north south"),
      (.example, "including like"),
      (.acronymWord, "acronym abbreviated abbreviation"),
      (.building, "headquarters street avenue boulevard road square house hall"),
    ],
    adjectiveEndings: "al ic ive ous ese ian ish",
    standsBeforeHead: true, placesBeforeProvinces: true
  )
}
