extension FrenchTables {
  /// Headlines and first sentences, by theme. No place, date, person or figure stands in a
  /// pattern outside a slot, so that the truth is complete.
  static let stories = """
    # headline.diplomacy
    Entretien entre {host} et {guest}
    {^host} reçoit {guest}
    {^host} en visite de travail {c.a}
    {^vn.le} et {c.le} renforcent {cooperation}
    {^guest} attendu {vn.a}
    {^vn.le} et {c.le} veulent {deepen} {cooperation}
    {^host} s'entretient avec {guest} à {foreignCity}
    {^c.le} salue le rôle {vn.de} dans {domain}
    Un nouvel élan pour {cooperation} entre {vn.le} et {c.le}
    {^cooperation} au menu des discussions à {capital}
    # lead.diplomacy
    {^host} a reçu {on} à {city} {guest}, {visiting}.
    {^host} a eu {on} à {capital} un entretien avec {guest}, {visiting}.
    {^guest} a été accueilli {on} à {city} par {host}, {visiting}.
    Dans le cadre de sa visite officielle {c.a}, {host} a rencontré {on} {guest} pour évoquer {cooperation}.
    {^host} et {guest} ont coprésidé {on}, à {city}, une réunion consacrée à {cooperation.a}.
    En marge d'un forum à {foreignCity}, {host} s'est entretenu {on} avec {guest}.
    {^host} a adressé {on} un message de félicitations à {guest.name}, {occasion}.
    À l'invitation {guest.de}, {host} effectuera {period} une visite officielle {c.a}.
    # visiting
    en visite officielle {vn.a}
    à l'occasion de sa prise de fonctions
    venu préparer la prochaine session du comité intergouvernemental
    en présence de nombreux chefs d'entreprise
    au terme d'une tournée dans la région
    pour faire le point sur {cooperation}
    # occasion
    à l'occasion de sa réélection
    à l'occasion de la Fête nationale {c.de}
    à la suite de sa nomination
    après la formation du nouveau gouvernement {c.m}
    # headline.economy
    Les exportations liées {domain.to} dépassent {money}
    Les exportations {crop.de} en hausse de {pct}
    {^firm} investit {money} dans la province {prov.de}
    {^prov} mise sur {domain}
    Plus de {money} pour {domain}
    {^org} relève ses prévisions de croissance
    {^firm} ouvre une usine à {city}
    Le marché {crop.de} retrouve des couleurs
    {^vn.le} attire de nouveaux investisseurs {c.ms} dans {domain}
    Une foire consacrée à {domain.a} réunit {count} à {city}
    # lead.economy
    Les exportations {crop.de} ont rapporté {money} {past}, soit {pct} de plus qu'un an auparavant, selon {org}.
    {^firm} a mis en service {on} dans la province {prov.de} une usine d'un coût de {money}.
    {^org} a publié {on} ses prévisions pour {domain}, avec une croissance attendue de {pct}.
    Une foire consacrée à {domain.a} s'est ouverte {on} à {city}, réunissant {count}.
    Le chiffre d'affaires {domain.de} a atteint {money} {past}, d'après les données présentées {on} par {org}.
    {^host} a présidé {on} à {city} une réunion sur {domain}, secteur qui emploie {count}.
    La province {prov.de} a accordé {on} une licence à {firm} pour un projet de {money}.
    # headline.society
    {^count} relogés à {prov} avant la saison des pluies
    Les secours à pied d'œuvre après les crues {prov.de}
    {^count} vaccinés dans la province {prov.de}
    Des bourses pour les élèves {prov.de} et {prov2.de}
    La solidarité s'organise en faveur des sinistrés {prov.de}
    {^org} lance une campagne pour {cause}
    {^host} rend visite aux sinistrés {prov.de}
    Un nouvel hôpital pour les habitants {prov.de}
    La province {prov.de} en première ligne face {disaster.a}
    {^org} distribue des vivres à {count} {prov.de}
    # lead.society
    {^disaster} a touché {on} la province {prov.de}, où {count} ont dû être mis à l'abri, selon un premier bilan.
    {^org} a lancé {on} à {city} une campagne pour {cause}, à laquelle ont pris part {count}.
    {^host} s'est rendu {on} auprès des familles {prov.de} éprouvées par {disaster}.
    {^count} bénéficient depuis peu d'un programme pour {cause} dans les provinces {prov.de} et {prov2.de}.
    Quelque {count} ont participé {on} à {city} à une journée de mobilisation pour {cause}.
    Un centre de soins financé par {firm} à hauteur de {money} a ouvert ses portes {on} dans la province {prov.de}.
    # headline.culture
    Le festival {festival} s'ouvre à {city}
    {^city} célèbre {festival.the}
    {^count} attendus au festival {festival}
    {^prov}, terre {craft.de}
    Les artisans {prov.de} perpétuent l'art {craft.de}
    Une exposition sur {craft} inaugurée à {foreignCity}
    L'équipe {vn.de} s'impose face à l'équipe {c.f}
    {^vn.le} décroche {medals} à {foreignCity}
    Un film {c.m} primé à {city}
    Le patrimoine {prov.de} raconté aux enfants
    # lead.culture
    La {ord} édition du festival {festival} s'est ouverte {on} à {city} devant {count}.
    Une exposition consacrée à {craft.a} a été inaugurée {on} à {foreignCity}, en présence {host.de}.
    L'équipe féminine {vn.de} a battu {on} l'équipe {c.f} à {foreignCity} et remporte le tournoi.
    La province {prov.de} accueille {period} le festival {festival}, qui devrait attirer {count}.
    Les artisans {prov.de} ont présenté {on} à {city} leurs plus belles pièces, fruit de l'art {craft.de}.
    {^count} ont assisté {on} à {city} à la soirée d'ouverture {festival.of}.
    # headline.science
    {^firm} dévoile {invention}
    {^org} forme {count} à {technology.a}
    {^invention} mis au point à {city}
    {^technology} au service {domain.de}
    {^vn.le} accélère dans {technology}
    {^org} et {firm} s'allient dans {technology}
    Des chercheurs {c.ms} et vietnamiens planchent sur {technology}
    {^city} se dote d'un centre dédié à {technology.a}
    # lead.science
    {^firm} a dévoilé {on} à {city} {invention}, fruit de plusieurs années de recherche.
    {^org} a signé {on} avec {firm} un accord pour développer {technology} au profit {domain.de}.
    Un centre dédié à {technology.a} a été inauguré {on} à {city}, pour un investissement de {money}.
    Des chercheurs {org.de} ont présenté {on} {invention}, testé auprès de {count}.
    {^host} a appelé {on} à faire de {technology} un moteur de croissance {horizon}.
    """

  /// Words and groups of words that patterns share.
  static let words = """
    # cooperation
    la coopération bilatérale
    la coopération économique
    le commerce bilatéral
    le partenariat stratégique
    le dialogue parlementaire
    l'amitié traditionnelle
    la coopération dans {domain}
    le tourisme entre les deux pays
    la coopération universitaire
    le dialogue de défense
    la lutte commune contre la fraude
    la coopération décentralisée
    la sécurité maritime
    # cooperation.a
    la coopération bilatérale
    la coopération dans {domain}
    la relance des échanges commerciaux
    l'avenir du partenariat stratégique
    la lutte contre la criminalité transnationale
    l'ouverture de lignes aériennes directes
    # deepen
    approfondir
    élargir
    diversifier
    relancer
    promouvoir
    dynamiser
    # domain
    l'énergie éolienne
    l'aquaculture
    l'économie numérique
    la logistique portuaire
    le textile-habillement
    le bois et l'ameublement
    l'industrie mécanique
    la formation professionnelle
    le tourisme durable
    la riziculture
    l'agriculture biologique
    la construction navale
    l'industrie agroalimentaire
    le transport ferroviaire
    la chimie verte
    l'élevage
    la gestion des déchets
    le commerce électronique
    la santé publique
    la protection des forêts
    # domain.a
    l'énergie éolienne
    l'aquaculture
    l'économie numérique
    la logistique portuaire
    la formation professionnelle
    la riziculture
    la construction navale
    la gestion des déchets
    la santé publique
    l'agriculture biologique
    # domain.de
    de l'énergie éolienne
    de l'aquaculture
    de la logistique portuaire
    du textile-habillement
    du tourisme durable
    de la riziculture
    de l'industrie mécanique
    du commerce électronique
    du transport ferroviaire
    de la santé publique
    # domain.to
    à l'énergie éolienne
    à l'aquaculture
    à l'économie numérique
    au tourisme durable
    au transport ferroviaire
    à la riziculture
    à la construction navale
    à la filière du bois
    # crop.de
    de café
    de riz
    de poivre
    de noix de cajou
    de fruits et légumes
    de crevettes
    de thé
    de caoutchouc
    de durians
    de chaussures
    de composants électroniques
    de produits du bois
    # cause
    l'accès à l'eau potable
    la scolarisation des filles
    le don de sang
    la rénovation des logements précaires
    la vaccination des jeunes enfants
    l'insertion des personnes handicapées
    la sécurité routière
    la replantation des mangroves
    l'aide aux pêcheurs
    la lutte contre le tabagisme
    # disaster
    une violente tempête
    une crue soudaine
    un glissement de terrain
    une vague de froid
    une tornade
    un incendie de forêt
    une sécheresse prolongée
    # disaster.a
    à la tempête
    à la montée des eaux
    à la sécheresse
    aux incendies de forêt
    à la vague de froid
    # festival
    des lanternes
    de la mer
    du livre
    des gongs
    du cinéma
    de la soie
    du thé
    des fleurs
    des arts de la rue
    des métiers d'art
    # festival.the
    la fête des lanternes
    la fête de la mer
    la journée du livre
    la saison des fleurs
    le retour des pêcheurs
    # festival.of
    de la fête des lanternes
    du festival du livre
    de la semaine du cinéma
    de la saison des fleurs
    # craft
    la laque
    la céramique
    le tissage
    l'estampe populaire
    la vannerie
    la broderie
    le chant des bateliers
    # craft.a
    la laque
    la céramique
    l'estampe populaire
    la broderie
    la vannerie
    # craft.de
    de la laque
    de la céramique
    du tissage
    de l'estampe
    de la broderie
    de la vannerie
    # medals
    une médaille d'or
    le titre continental
    sa première victoire
    la coupe
    # invention
    un robot de désherbage
    un capteur de salinité
    un logiciel de traduction
    un drone de surveillance des digues
    un vaccin vétérinaire
    un satellite d'observation
    une batterie à longue durée de vie
    # technology
    l'intelligence artificielle
    la robotique
    la biotechnologie
    la télémédecine
    la cybersécurité
    l'imagerie par satellite
    # technology.a
    l'intelligence artificielle
    la robotique
    la biotechnologie
    la télémédecine
    la cybersécurité
    """
}
