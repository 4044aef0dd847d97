extension EventGrammar {
  /// Spanish, where the subject may be left out or stand behind its verb.
  static let spanish = EventGrammar(
    [.marksPersons, .subjectBehind],
    irregular: [
      (
        .participle,
        """
        abierto abierta abiertos abiertas inscrito inscrita inscritos inscritas suscrito suscrita \
        suscritos suscritas puesto puesta hecho visto electo electa electos muerto muertos muerta \
        muertas impuesta
        """
      )
    ],
    endings: [
      (.participle, "ado ada ados adas ido ida idos idas"),
      (.gerund, "ando iendo yendo ándose iéndose"),
      (.infinitive, "ar er ir arse erse irse arlo arla"),
      (.future, "rá rán ría rían"),
    ],
    plurals: "an en ron", contractions: "al del")
}
