import VNAText

/// The function words that hold French dates together.
enum FrenchDateWord: UInt8 {
  case none
  /// le la les l’
  case article
  /// du des de d’ au aux à en dans
  case du, des, de, au, aux, à, en, dans
  case et, ou, entre, jusque, vers, depuis, pour, ici, avant, après, pendant, par, chaque
  case tous, sur
  /// ce cet cette ces
  case this
  case même, mi, début, fin, milieu, courant, horizon
  case dernier, prochain, premier
  case er, ordinalSuffix, h, min, heure
  /// «GMT», and «locale» behind «heure».
  case zone, local
  case year, month, decade, century, period, session, an
  case aged, age, number, quarterLetter, halfLetter, fullMonth
  /// Words that end in s or x and count nothing: «dans», «ses».
  case small
  /// plus moins près, before «de» an amount
  case amount
  /// Words of the future: «prévu», «doit».
  case future
  /// Words of the past: «a», «était», «écoulé».
  case past
  /// Participles, of the past unless «sera» or «être» stands before: «signé».
  case participle
  /// «achevé», of the past as a participle, and «achève», which folds like it, of the future.
  case ending
  /// «rencontré», a participle with its accent alone: «une rencontre» tells no time.
  case accented
  /// «une invitation», but not «à l'invitation de».
  case invitation
  /// «ont décidé de», before what is still to be done.
  case intention
  /// «tenue» as a participle, and «la tenue du sommet en avril», «sa venue», which are ahead.
  case holding
  case own
  /// «être»
  case be
  /// «avait», «avaient»: of what was over before the story.
  case pluperfect
  /// «que», before what is wanted of others.
  case that
  /// «qui», before what the thing named will do.
  case who
  /// «encore», «reste», before what is left to do.
  case still
  /// «espéré», «reporté»: participles that tell of no past.
  case expected
  /// «annoncé», before the name of what will be done.
  case announced
  case quelque, plusieurs, dozen
  case noon, midnight
  /// «demi», behind «et» half a unit more.
  case half
}

extension FrenchDateWord {
  /// Whether it is one of some words.
  @inline(__always)
  func isOne(_ first: Self, _ second: Self, _ third: Self? = nil, _ fourth: Self? = nil) -> Bool {
    self == first || self == second || self == third || self == fourth
  }
}

/// The words by the hash of their folded form.
enum FrenchDateWords {
  // The first meaning stays: «à» goes before «a».
  static let shared = WordTable(list, other: FrenchDateWord.none) { first, _ in first }

  private static let list: [(value: FrenchDateWord, words: String)] = [
    (.article, "le la les l"), (.du, "du"), (.des, "dès"), (.de, "de d"), (.au, "au"),
    (.aux, "aux"), (.à, "à"), (.en, "en"), (.dans, "dans"), (.et, "et"), (.ou, "ou"),
    (.entre, "entre"), (.jusque, "jusque jusqu"), (.vers, "vers"), (.depuis, "depuis"),
    (.pour, "pour"), (.ici, "ici"), (.avant, "avant"), (.après, "après"),
    (.pendant, "pendant durant"), (.par, "par"), (.chaque, "chaque"), (.tous, "tous toutes"),
    (.sur, "sur"), (.this, "ce cet cette ces"), (.même, "même mêmes"), (.mi, "mi"),
    (.début, "début"), (.fin, "fin"), (.milieu, "milieu"), (.courant, "courant"),
    (.horizon, "horizon"),
    (.dernier, "dernier dernière derniers dernières passé passée passés passées"),
    (.dernier, "écoulé écoulée écoulés écoulées"),
    (.prochain, "prochain prochaine prochains prochaines"),
    (.premier, "premier première premiers premières"), (.er, "er re ère"),
    (.ordinalSuffix, "e ème ième nd nde è eme"), (.h, "h"), (.min, "min mn"),
    (.heure, "heure heures"), (.zone, "gmt utc"),
    (.local, "locale locales"), (.year, "année années"), (.an, "an ans"), (.month, "mois"),
    (.decade, "décennie décennies"), (.century, "siècle siècles"),
    (.period, "période périodes"), (.aged, "âgé âgée âgés âgées"), (.age, "âge"),
    (.number, "n no numéro nº num art article articles page pages chapitre point"),
    (.quarterLetter, "t q"), (.halfLetter, "s"),
    (
      .fullMonth,
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre "
        + "janvierà févrierà marsà avrilà maià juinà juilletà aoûtà septembreà octobreà novembreà "
        + "décembreà dejanvier defévrier demars demai dejuin dejuillet deseptembre denovembre "
        + "dedécembre enjanvier enfévrier enmars enavril enmai enjuin enjuillet enaoût enseptembre "
        + "enoctobre ennovembre endécembre"
    ),
    (.amount, "plus moins près"),
    (
      .small,
      "sans sous mais puis alors lors ailleurs toujours jamais pas très deux trois "
        + "six dix hors dès ses nos vos leurs mes tes eux ceux lesquels desquels auxquels "
        + "lesquelles dessus dessous nous vous ils elles ans jours mois fois selon suis es assez "
        + "aussi certains certaines divers diverses vis voix prix pays temps "
        + "presque lorsque puisque ainsi ayant soit via cours"
    ),
    (
      .future,
      "prévu prévue prévus prévues attendu attendue attendus attendues doit doivent devrait "
        + "devraient va vont programmé programmée programmés programmées futur future futurs "
        + "prochainement prévoit prévoient envisage envisagent vise visent "
        + "devait devaient achèvent terminent "
        + "invité invite invités inviter invitant convié conviée conviés "
        + "souhaite compte comptent clora approche pourrait pourraient serait seraient"
    ),
    (
      .past,
      "déjà ont est sont été était étaient fut furent eut eurent eu s'est précédent "
        + "précédente ayant étant"
    ),
    (
      .participle,
      "organisée organisés organisées tenu tenus tenues "
        + "arrivé arrivée arrivés arrivées ouvert ouverte ouverts réuni réunie réunis "
        + "signée signés signées survenu survenue survenus survenues "
        + "effectuée effectués effectuées votée votés votées adoptée "
        + "adoptés adoptées conclu conclue conclus conclues publiée publiés publiées "
        + "proclamée entamée entamés entamées "
        + "lancée lancés lancées inaugurée inaugurés inaugurées "
        + "élu élue élus élues nommée nommés nommées remis remise remises reçu reçue reçus "
        + "reçues rencontrée envoyée envoyés envoyées adressée adressés "
        + "adressées disparu disparue décédée établi établie établis établies "
        + "paraphée paraphés paraphées célébrée clos close"
    ),
    (
      .accented,
      "organisé signé effectué voté adopté publié proclamé entamé lancé "
        + "inauguré nommé rencontré envoyé adressé décédé paraphé célébré"
    ),
    (
      .intention,
      "décidé décidée décidés convenu convenue convenus convenues promis promise proposé proposée "
        + "proposés demandé souhaité accepté suggéré recommandé chargé chargée chargés exhorté engagé engagés "
        + "engagée appelé appelés prié"
    ),
    (.invitation, "invitation invitations"), (.holding, "tenue venue"), (.own, "sa leur"),
    (.ending, "achevé achevée achevés achevées terminé terminée terminés terminées"),
    (
      .expected,
      "espéré espérée espérés espérées escompté escomptée escomptés escomptées projeté projetée "
        + "projetés projetées planifié planifiée planifiés planifiées fixé fixée fixés fixées "
        + "reporté reportée reportés reportées repoussé repoussée repoussés repoussées"
    ),
    (.be, "être"), (.that, "que qu"), (.who, "qui"),
    (.still, "encore reste restent restait restaient"),
    (.announced, "annoncé annonce annoncent annoncer annonçant"),
    (.pluperfect, "avait avaient"),
    (.quelque, "quelque quelques"), (.plusieurs, "plusieurs"),
    (.dozen, "dizaine douzaine quinzaine vingtaine trentaine centaine"),
    (.noon, "midi"), (.midnight, "minuit"), (.half, "demi demie"),
  ]
}
