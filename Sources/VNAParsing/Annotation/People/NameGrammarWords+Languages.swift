import VNAText

extension NameGrammarWords {
  static let french = NameGrammarWords(
    [
      "de": "de", "d": "d", "du": "du", "des": "des", "la": "la", "l": "l", "le": "le",
      "un": "un", "une": "une", "a": "a", "au": "au", "aux": "aux", "en": "en",
      "et": "et", "ans": "ans", "également": "également",
    ],
    isToAccented: true,
    sets: [
      (.pluralDeterminers, "les des aux ces ses leurs nos plusieurs"),
      (.singularDeterminers, "le la l un une au du ce cet cette son sa leur notre feu"),
      (
        .articles,
        """
        le la les l un une du des au aux ce cet cette ces son sa ses leur leurs notre nos \
        votre vos chaque
        """
      ),
      (.apposingArticles, "le la l un une"),
      (.locatives, "dans en vers depuis jusqu"),
      (
        .personLeads,
        """
        de d par avec et selon pour contre que qu comme dont ou entre chez envers devant
        """
      ),
      (.complementPrepositions, "en pour aupres pres sur contre dans"),
      (.charged, "charge chargee charges chargees responsable relevant"),
      (
        .linked,
        """
        lie liee lies liees relatif relative relatifs relatives dedie dediee consacre \
        consacree
        """
      ),
      (.preAdjectives, "haut haute hauts hautes jeune jeunes grand"),
      (
        .auxiliaries,
        """
        a ont avait aura aurait est etait sera serait fut devient deviendra reste s se y \
        doit va veut qui
        """
      ),
      (
        .weakTitles,
        """
        membre membres leader leaders champion championne champions vainqueur finaliste \
        laureat laureate hote hotes acteur acteurs representant producteur fournisseur \
        responsable partenaire coureur conducteur donateur createur auteur interprete guide \
        pilote patron
        """
      ),
      (.equating, "comme"),
      (.credits, "photo photos source sources texte credit video"),
    ],
    adjectiveEndings: """
      al ale aux ales if ive ifs ives ique iques el elle els elles aire aires eur eure eurs ier \
      ière ien ienne iens ain aine ains aines ère ères ées eures eux euse euses ents entes ables \
      ible ibles enne ennes oises aises ois oise ais aise ent ente iste istes ême able
      """)

  static let english = NameGrammarWords(
    [
      "de": "of", "la": "the", "un": "a", "une": "an", "a": "to", "au": "for", "aux": "at",
      "en": "in", "et": "and", "ans": "years", "également": "also",
      "possessive": "s",
    ],
    standsBeforeTitle: true,
    sets: [
      (.pluralDeterminers, "these those several many"),
      (.singularDeterminers, "the a an this his her its their our late"),
      (.articles, "the a an this that these those his her its their our your my each every"),
      (.apposingArticles, "the a an"),
      (.locatives, "in at near from into to"),
      (.personLeads, "by with"),
      (.complementPrepositions, "on"),
      (.charged, "from"),
      (.auxiliaries, "has have had is was were will would also"),
      (
        .weakTitles,
        """
        member members leader leaders champion champions winner host actor representative \
        producer supplier partner driver author guide pilot model coach head chief
        """
      ),
      (.equating, "as"),
      (.credits, "photo photos source sources text credit video"),
    ],
    adjectiveEndings: "")

  static let spanish = NameGrammarWords(
    [
      "de": "de", "d": "del", "la": "la", "l": "los", "le": "el", "un": "un",
      "une": "una", "a": "a", "au": "al", "aux": "ante", "en": "en", "et": "y", "ans": "años",
      "également": "también",
    ],
    capitalizesFields: true,
    sets: [
      (.pluralDeterminers, "los las estos estas sus varios varias ambos"),
      (.singularDeterminers, "el la un una al del este esta su nuestro nuestra"),
      (
        .articles,
        "el la los las un una unos unas del al este esta estos estas su sus nuestro nuestra cada"
      ),
      (.apposingArticles, "el la un una"),
      (.locatives, "en hacia desde hasta"),
      (.personLeads, "por con y e según contra que como entre de del a al ante"),
      (.complementPrepositions, "en para sobre contra ante por"),
      (.charged, "encargado encargada responsable"),
      (.preAdjectives, "alto alta joven gran máximo máxima"),
      (
        .auxiliaries,
        "ha han había es era fue será estuvo está estaba se debe va quiere quien"
      ),
      (
        .weakTitles,
        """
        miembro miembros líder líderes campeón campeona ganador anfitrión actor representante \
        productor proveedor socio conductor autor guía piloto modelo titular
        """
      ),
      (.equating, "como"),
      (.nations, "país nación Estado territorio reino república"),
      (.credits, "foto fotos fuente fuentes texto crédito video"),
    ],
    adjectiveEndings: """
      al ales ico ica icos icas ivo iva ivos ivas ario aria arios arias oso osa ble bles ense \
      enses ano ana anos anas ino ina inos inas ista istas ero era eros eras ante antes ente \
      entes ado ada ados adas ior iores
      """)
}
