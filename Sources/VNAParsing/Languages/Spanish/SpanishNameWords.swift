extension NameWords {
  /// The words of Spanish names.
  static let spanish = NameWords(
    [
      (.of, "de del"),
      (.article, "la los las el lo"),
      (.locative, "a al en"),
      (.between, "entre"),
      (.and, "y e &"),
      (.purpose, "para sobre por"),
      (.against, "contra"),
      (.attached, "ante"),
      (
        .determiner,
        """
        este esta estos estas ese esa esos esas su sus todo toda todos todas cada nuestro nuestra \
        nuestros nuestras un una unos unas varios varias numerosos numerosas otro otra otros otras \
        dos tres cuatro cinco seis siete ocho nueve diez aquí que quien quienes donde primer \
        primera ayer hoy
        """
      ),
      (
        .settlement,
        "ciudad provincia comuna distrito capital municipio región barrio localidad ciudades"
      ),
      (.generic, "partido estado país gobierno pueblo"),
      (
        .wrapper,
        """
        cumbre cumbres copa copas campeonato campeonatos tratado carta torneo acuerdo acuerdos \
        pacto juegos foro
        """
      ),
      (.treaty, "convención convenciones convenio declaración protocolo"),
      (.foreignLink, "the of and for"),
      (.source, "fuente fuentes"),
      (.venue, "conferencias convenciones exposiciones ferias prensa"),
      (.direction, "norte sur"),
      (.side, "este oeste"),
      (.middle, "centro"),
      (.example, "como tales tal"),
      (.minister, "ministro ministra viceministro viceministra titular titulares"),
      (.acronymWord, "sigla siglas acrónimo"),
      (
        .adjective,
        """
        unidas unidos unida unido popular populares supremo suprema interior exterior exteriores \
        superior superiores verde verdes extranjero extranjera extranjeros marítimo marítima \
        demócrata agrícola libre lao público pública públicos públicas privado privada alto alta \
        joven jóvenes militar militares ejecutivo ejecutiva permanente asiático asiática europeo \
        europea mundial electoral
        """
      ),
      (
        .building,
        """
        sede calle avenida plaza puente estadio hotel lago pagoda templo mercado torre río \
        carretera autopista túnel parque jardín mausoleo catedral
        """
      ),
    ],
    adjectiveEndings: """
      al ales ico ica icos icas ivo iva ivos ivas ario aria arios arias oso osa osos osas ble bles \
      ense enses ano ana anos anas ino ina inos inas ista istas ero era eros eras ante antes ente \
      entes ita itas
      """,
    capitalizesNames: true, placesBeforeProvinces: true
  )
}
