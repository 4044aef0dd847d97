extension FrenchTables {
  /// Functions. The article stands before `{role}`; the slots inside are mentions of their own.
  static let roles = """
    # role.leader
    le {role}Premier ministre
    le {role}vice-Premier ministre
    le {role}vice-Premier ministre permanent
    le {role}président de la République
    la {role}vice-présidente de la République
    le {role}ministre des Affaires étrangères
    le {role}ministre des Finances
    le {role}ministre de l'Industrie et du Commerce
    la {role}ministre de l'Intérieur
    le {role}ministre de la Santé
    le {role}ministre de la Défense
    le {role}ministre de l'Éducation et de la Formation
    le {role}ministre de la Culture, des Sports et du Tourisme
    le {role}ministre de l'Agriculture et de l'Environnement
    le {role}ministre des Sciences et des Technologies
    le {role}ministre de la Construction
    le {role}vice-ministre {portfolio}
    la {role}vice-ministre {portfolio}
    l'{role}ambassadeur {vn.de} {c.a}
    l'{role}ancien ministre {portfolio}
    le {role}chef du cabinet présidentiel
    # portfolio
    des Affaires étrangères
    des Finances
    de la Santé
    de l'Industrie et du Commerce
    de la Construction
    des Sciences et des Technologies
    de l'Agriculture et de l'Environnement
    de la Justice
    de l'Intérieur
    de la Défense
    de la Culture
    de l'Éducation et de la Formation
    # role.foreign
    le {role}président {c.m}
    le {role}Premier ministre {c.m}
    le {role}chef de la diplomatie {c.f}
    le {role}ministre {c.m} des Affaires étrangères
    le {role}ministre {c.m} de la Défense
    le {role}ministre {c.m} du Commerce
    le {role}ministre {c.m} des Transports
    l'{role}ambassadeur {c.de} {vn.a}
    la {role}présidente de la chambre haute
    le {role}vice-Premier ministre {c.m}
    le {role}secrétaire d'État {c.m} au Commerce extérieur
    l'{role}envoyé spécial {c.de}
    le {role}chargé d'affaires {c.m}
    le {role}maire de {capital}
    # role.expert
    le {role}directeur {org.de}
    la {role}directrice {org.de}
    le {role}président {org.de}
    la {role}vice-présidente {org.de}
    le {role}secrétaire général {org.de}
    le {role}professeur de droit
    le {role}professeur d'économie
    l'{role}économiste en chef
    l'{role}experte en urbanisme
    le {role}chercheur en agronomie
    la {role}porte-parole {org2.de}
    le {role}directeur général adjoint {org2.de}
    le {role}responsable de la formation
    la {role}cheffe du projet
    l'{role}historien
    le {role}médecin-chef
    # role.foreign.expert
    le {role}directeur régional {org2.de}
    la {role}conseillère commerciale {c.f}
    le {role}politologue {c.m}
    l'{role}universitaire {c.m}
    le {role}représentant en chef {org2.de}
    la {role}correspondante {c.f}
    # role.local
    l'{role}ancien chef de village
    le {role}doyen des pêcheurs {prov.de}
    le {role}chef du district
    la {role}directrice de l'école
    le {role}patriarche du village
    le {role}capitaine du bateau
    la {role}gérante de la coopérative
    l'{role}agriculteur
    l'{role}artisan
    la {role}tisserande
    l'{role}infirmière
    le {role}garde forestier
    la {role}restauratrice
    l'{role}étudiant
    """

  /// Direct speech: at least four words, no mention inside.
  static let speech = """
    # say
    {say.subject} {say.verb} {say.object}
    {say.subject} {say.verb} {say.object}, {say.tail}
    nous {say.we} {say.object}
    nous {say.we} {say.object}, {say.tail}
    il faut {say.must}, {say.tail}
    sans {say.without}, rien ne changera dans nos villages
    # say.subject
    {say.whose} {say.noun}
    chaque {say.each}
    ce {say.this}
    # say.whose
    notre
    cette
    la
    # say.noun
    réforme
    démarche
    équipe
    région
    coopérative
    jeunesse
    filière
    entreprise
    génération
    tradition
    expérience
    commune
    # say.each
    famille
    atelier
    village
    écolier
    pêcheur
    foyer
    patient
    chercheur
    # say.this
    partenariat
    chantier
    projet
    résultat
    programme
    métier
    marché
    fleuve
    # say.verb
    mérite
    attend
    demande
    donne
    prépare
    exige
    apporte
    appelle
    retrouve
    # say.we
    avons voulu
    cherchons encore
    défendons ensemble
    avons retrouvé
    espérons tous
    construisons pas à pas
    apprenons chaque matin
    # say.object
    une réponse claire
    un peu plus de patience
    des règles plus simples
    la confiance des habitants
    une vision de long terme
    des soins de qualité pour tous
    le respect de la parole donnée
    un air plus pur
    de nouveaux débouchés
    des routes plus sûres
    une école ouverte sur le monde
    la mémoire de nos aînés
    un dialogue sincère
    une place pour les plus modestes
    # say.tail
    et personne ne s'en plaindra
    même si le chemin reste long
    quoi qu'il en coûte
    car la mer ne prévient pas
    comme nos parents avant nous
    et les premiers effets sont là
    avec les moyens dont nous disposons
    loin des discours
    # say.must
    écouter ceux qui travaillent la terre
    former les jeunes avant d'acheter des machines
    mesurer avant de promettre
    protéger les digues et les forêts
    parler moins et planter davantage
    # say.without
    eau propre
    électricité stable
    routes praticables
    formation des cadres
    volonté commune
    """
}
