extension FrenchTables {
  /// Sentences about the topics.
  static let predicates = """
    # body.topic
    {^topic} {does}.
    {^topic} {does}.
    {^topic} {does}, {remark}.
    {^how}, {topic} {does}.
    {^how}, {topic} {does}, {remark}.
    Selon {expert}, {topic} {does}.
    D'après {org}, {topic} {does}, {remark}.
    {^thing} {of} {does}, tandis que {thing} {of} {does}.
    Dans la commune {village}, {topic} {does}.
    {quote}, a fait remarquer {expert} à propos {of}.
    # does
    progresse à un rythme régulier
    demande de nouveaux moyens
    occupe une place de choix
    retient toute l'attention
    répond à une attente ancienne
    repose sur les habitants eux-mêmes
    suppose une étroite concertation
    suscite un large intérêt
    reste à l'étude
    entre dans une phase décisive
    pose encore de sérieux problèmes
    fait vivre de nombreuses familles
    donne déjà de bons résultats
    exige du temps et de la patience
    profite surtout aux plus modestes
    relève désormais de la commune
    figure parmi les priorités
    figure au programme des prochaines semaines
    avance malgré les intempéries
    bénéficie d'un soutien accru
    change le visage de la région
    conserve toute son importance
    constitue un atout majeur
    contribue à réduire les écarts
    crée des emplois durables
    dépend beaucoup de la météo
    dépasse les prévisions
    devient une affaire de spécialistes
    divise encore les riverains
    échappe pour l'instant aux normes
    encourage le retour des jeunes
    engage l'ensemble des services
    entraîne une hausse des revenus
    épargne des heures de marche
    fait appel aux méthodes modernes
    fait l'objet d'un examen attentif
    fait partie des mesures retenues
    fait revivre des gestes oubliés
    favorise les échanges
    fera l'objet d'une concertation publique
    garde la faveur du public
    gêne la circulation des bateaux
    illustre le dynamisme local
    implique une révision des tarifs
    intéresse les investisseurs
    laisse espérer de meilleures récoltes
    laisse sceptiques les plus âgés
    limite les pertes
    manque de main-d'œuvre
    mérite un coup de projecteur
    met à contribution les écoles
    met en valeur un terroir
    mobilise les associations
    modifie les habitudes
    n'a rien perdu de son charme
    n'a pas encore livré tous ses secrets
    nécessite un équipement particulier
    nourrit de grands espoirs
    occupe les longues soirées d'hiver
    offre un revenu d'appoint
    ouvre des perspectives
    passe par une meilleure information
    pâtit de la hausse des coûts
    permet d'économiser l'eau
    peut compter sur des bénévoles
    peut servir d'exemple
    porte la marque des anciens
    pourrait connaître un second souffle
    prend appui sur le tissu associatif
    prend de l'ampleur
    prévoit des mesures d'accompagnement
    prolonge une tradition séculaire
    rassemble toutes les générations
    réclame un entretien constant
    redonne confiance aux éleveurs
    réduit la pollution
    relie des hameaux isolés
    remplit les carnets de commandes
    rencontre des obstacles administratifs
    renforce la cohésion du village
    répartit mieux les charges
    représente un lourd investissement
    requiert des compétences rares
    ressemble à un pari
    échappe encore au grand public
    réunit artisans et ingénieurs
    révèle un patrimoine insoupçonné
    s'accompagne d'un suivi médical
    s'adapte au climat
    s'adresse en priorité aux jeunes
    s'appuie sur des relevés précis
    s'étend peu à peu
    s'inscrit dans la durée
    s'ouvre aux techniques nouvelles
    se heurte au manque de crédits
    se poursuit loin des regards
    se transmet de mère en fille
    attend l'avis des députés
    sert de vitrine à la région
    souffre d'un manque de visibilité
    soulage les finances locales
    stimule l'esprit d'initiative
    surprend les visiteurs
    tient ses promesses
    tient une place à part
    tire parti des marées
    touche les zones les plus reculées
    traduit une volonté commune
    valorise les déchets verts
    vise l'autonomie des foyers
    vient en aide aux plus démunis
    # how
    à la différence des régions voisines
    à l'écart des grands axes
    à première vue
    à moindre coût
    au fil des saisons
    au prix de longs efforts
    avec l'appui des techniciens
    avec le concours des riverains
    bien souvent
    ces temps-ci
    comme ailleurs
    contre toute attente
    dans bien des cas
    dans ce contexte
    dans les faits
    dans un premier temps
    de l'avis général
    de longue date
    de proche en proche
    depuis peu
    en amont
    en aval
    en bordure du fleuve
    en dépit des difficultés
    en l'absence de chiffres
    en matière d'environnement
    en pleine saison
    en règle générale
    en revanche
    en toute discrétion
    faute de moyens
    grâce aux dons
    jour après jour
    loin de la ville
    malgré la chaleur
    malgré les retards
    mois après mois
    par endroits
    par ricochet
    par temps sec
    peu à peu
    plus discrètement
    pour beaucoup d'observateurs
    pour les familles concernées
    sans bruit
    sans attendre
    sous l'effet des pluies
    sous la conduite des anciens
    sur le terrain
    tout au long du fleuve
    # remark
    ce dont se félicitent les habitants
    ce qui n'allait pas de soi
    ce qui réjouit les commerçants
    comme le montrent les premiers relevés
    comme le rappellent les anciens
    de quoi rassurer les éleveurs
    disent les villageois
    en attendant une solution durable
    estiment les spécialistes
    et les jeunes s'y intéressent
    et personne ne s'en plaint
    faute de mieux
    fruit d'un long travail
    indique-t-on sur place
    loin des clichés
    notent les observateurs
    parfois au détriment du paysage
    pour le plus grand bien des enfants
    quitte à bousculer les habitudes
    quoi qu'en disent les sceptiques
    reconnaissent volontiers les intéressés
    relèvent les techniciens
    sans que le calendrier en souffre
    signe que les temps changent
    souvent à la force des bras
    surtout à la saison sèche
    tout en respectant les usages
    une fois les crédits débloqués
    """
}
