/// French: the words of a generator, kept as text tables. The engine knows none of them.
enum FrenchTables {
  static func grammar() -> Grammar {
    Grammar([roles, speech, stories, words, topics, predicates, bodies, pages])
  }

  static func names() -> NameTables {
    var made = NameTables()
    made.families = TableText.spellings(TableText.words(families))
    made.middles = TableText.spellings(TableText.words(middles))
    made.givens = TableText.spellings(TableText.words(givens))
    made.foreignGivens = TableText.words(foreignGivens)
    made.foreignFamilies = TableText.words(foreignFamilies)
    made.familyParts = TableText.rows(foreignFamilyParts).map { row in
      let column = TableText.columns(row)
      return (
        TableText.words(String(decoding: column[0], as: UTF8.self)),
        TableText.words(String(decoding: column[1], as: UTF8.self))
      )
    }
    made.countries = TableText.rows(countries).map { row in
      let column = TableText.columns(row)
      return Country(
        name: column[0], code: String(decoding: column[1], as: UTF8.self),
        article: column[2].first ?? 0, masculine: column[3], feminine: column[4],
        cities: column[5].split(separator: UInt8(ascii: ",")).map(Array.init))
    }
    made.provinces = TableText.spellings(TableText.rows(provinces))
    made.cities = TableText.rows(cities).map { row in
      let column = TableText.columns(row)
      return Spelling(french: column[0], plain: column[1], vietnamese: column[2])
    }
    made.heads = TableText.rows(heads).map { row in
      let column = TableText.columns(row)
      return (column[0], column[1])
    }
    made.domains = TableText.rows(domains)
    made.firmStarts = TableText.words(firmStarts)
    made.firmEnds = TableText.words(firmEnds)
    made.firmKinds = TableText.rows(firmKinds).map { TableText.columns($0)[0] }
    made.counted = TableText.rows(counted).map { row in
      let column = TableText.columns(row)
      return (column[0], TableText.integer(column[1]), TableText.integer(column[2]))
    }
    made.currencies = TableText.rows(currencies).map { row in
      let column = TableText.columns(row)
      return (
        column[0], String(decoding: column[1], as: UTF8.self), TableText.integer(column[2])
      )
    }
    made.measures = TableText.rows(measures).map { row in
      let column = TableText.columns(row)
      return (
        column[0], String(decoding: column[1], as: UTF8.self), TableText.integer(column[2])
      )
    }
    made.months = TableText.words(
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
    made.weekdays = TableText.words("lundi mardi mercredi jeudi vendredi samedi dimanche")
    return made
  }

  static let counted = """
    délégués|40|3000
    visiteurs|800|9000000
    habitants|900|6000000
    foyers|60|900000
    travailleurs|100|800000
    élèves|30|90000
    entreprises|12|30000
    maisons|20|40000
    projets|3|900
    touristes|500|15000000
    bénévoles|20|4000
    médecins|10|3000
    hectares de rizières|12|20000
    pêcheurs|20|20000
    bourses|10|2000
    exposants|12|800
    communes|3|300
    stands|10|600
    spectateurs|400|50000
    artisans|5|900
    apiculteurs|8|700
    apprentis|10|2000
    arbres|500|900000
    bateaux|20|9000
    bibliothèques|3|400
    chercheurs|12|1500
    conducteurs|30|20000
    coopératives|6|900
    dispensaires|4|300
    éleveurs|20|9000
    enseignants|30|40000
    étudiants|50|60000
    familles|30|200000
    ingénieurs|10|4000
    instruments|15|600
    jeunes plants|1000|900000
    lots|8|600
    machines|10|3000
    manuscrits|6|500
    musiciens|12|400
    navires|4|700
    ordinateurs|30|9000
    ouvriers|50|80000
    pièces|20|5000
    ponts|2|120
    restaurateurs|8|600
    secouristes|20|3000
    serres|6|900
    têtes de bétail|100|90000
    véhicules|30|70000
    volontaires|20|9000
    voyageurs|200|900000
    """

  static let currencies = """
    dollars|USD|45
    dôngs|VND|30
    euros|EUR|10
    USD|USD|5
    yuans|CNY|4
    yens|JPY|3
    bahts|THB|2
    """

  static let measures = """
    km|km|3000
    km²|km²|9000
    ha|ha|20000
    tonnes|t|90000
    MW|MW|900
    m|m|800
    kilomètres|km|900
    """
}
