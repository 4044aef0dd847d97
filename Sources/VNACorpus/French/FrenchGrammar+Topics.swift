extension FrenchTables {
  /// What ordinary sentences are about: a subject in the singular and what it belongs to. Each of
  /// the first goes with each of the second, and both with the predicates of any table beside.
  static let topics = """
    # topic
    {thing}
    {thing} {of}
    {thing} {of}
    {thing} {of} {where}
    # thing
    le projet
    la réforme
    le programme
    la modernisation
    le dispositif
    la campagne
    le chantier
    la filière
    le réseau
    la production
    la formation
    le plan
    la consommation
    la gestion
    le marché
    la protection
    le financement
    la restauration
    le développement
    la recherche
    l'extension
    l'entretien
    l'essor
    l'enseignement
    l'exploitation
    l'amélioration
    l'inventaire
    l'approvisionnement
    l'encadrement
    l'expérience
    l'avenir
    l'étude
    l'usage
    la surveillance
    la transformation
    la diversification
    la numérisation
    la relance
    la simplification
    la mécanisation
    la promotion
    la valorisation
    la reconstruction
    la collecte
    la certification
    la replantation
    la distribution
    la cartographie
    la commercialisation
    la réhabilitation
    la transmission
    la sauvegarde
    la rénovation
    la construction
    la progression
    la régulation
    la création
    la fréquentation
    la découverte
    la culture
    la vente
    la traçabilité
    la salubrité
    la planification
    la maîtrise
    la qualité
    la répartition
    la coordination
    le contrôle
    le suivi
    le recyclage
    le stockage
    le reboisement
    le curage
    le drainage
    le repeuplement
    le ravitaillement
    le recensement
    le regroupement
    le remplacement
    le renforcement
    le raccordement
    le rayonnement
    le renouvellement
    le redressement
    le transport
    le traitement
    le tri
    le tracé
    le savoir-faire
    le rendement
    le calendrier
    le cahier des charges
    le barème
    le cadastre
    le chauffage
    le débit
    le dépistage
    le jumelage
    le jalonnement
    le labour
    le maillage
    le métier
    le niveau
    le peuplement
    le pilotage
    le prix
    le relevé
    le séchage
    le sauvetage
    le terrassement
    le transfert
    l'abandon
    l'accueil
    l'acheminement
    l'affichage
    l'alphabétisation
    l'assainissement
    l'élargissement
    l'éclairage
    l'électrification
    l'embellissement
    l'emballage
    l'équipement
    l'étalonnage
    l'étiquetage
    l'évaluation
    l'exposition
    l'hébergement
    l'hygiène
    l'irrigation
    l'itinéraire
    l'ouverture
    l'outillage
    l'urbanisation
    # of
    des petites exploitations
    du littoral
    des rizières
    des écoles rurales
    des hauts plateaux
    de la jeunesse
    des forêts de mangrove
    du delta
    des villages de métiers
    des ports de pêche
    des routes de montagne
    de l'eau potable
    des bassins versants
    des quartiers anciens
    des coopératives agricoles
    des plantations de caféiers
    des vergers
    du patrimoine bâti
    des bibliothèques communales
    des dispensaires
    de la flotte hauturière
    des digues
    des marchés flottants
    des parcs naturels
    des entreprises familiales
    des ateliers de tissage
    des lignes de bus
    des pépinières
    des barrages hydrauliques
    des élevages porcins
    des énergies propres
    des jardins publics
    des maisons sur pilotis
    des récifs coralliens
    des marais salants
    des rives du fleuve
    des services en ligne
    des archives familiales
    des chants populaires
    des cantines scolaires
    des apiculteurs
    des aires protégées
    des brasseries artisanales
    des bateliers
    des bovins laitiers
    des briqueteries
    des cages flottantes
    des canaux secondaires
    des carrières de pierre
    des cartes sanitaires
    des céréales
    des chemins vicinaux
    des châtaigniers
    des cocoteraies
    des colonies de cigognes
    des conserveries
    des costumes de cérémonie
    des crèches
    des déchets plastiques
    des échangeurs
    des écluses
    des éoliennes en mer
    des épices
    des étangs
    des fermes aquacoles
    des fibres végétales
    des fonderies
    des gares routières
    des girofliers
    des glacières
    des grottes
    des haies vives
    des halles
    des herbes médicinales
    des hévéas
    des huiles essentielles
    des instruments à cordes
    des jonques
    des lagunes
    des légumes racines
    des manuscrits anciens
    des microbarrages
    des moulins
    des mûriers
    des nappes souterraines
    des nids d'hirondelles
    des objets de culte
    des orchidées
    des ouvrages d'art
    des papeteries
    des passerelles
    des pâturages
    des phares
    des pistes cyclables
    des plantes fourragères
    des pompes solaires
    des ponts suspendus
    des poulaillers
    des primeurs
    des puits
    des rizeries
    des sables mobiles
    des savonneries
    des sentiers de randonnée
    des séchoirs
    des semences locales
    des serres
    des stations de pompage
    des tambours de bronze
    des tanneries
    des terrasses
    des théiers
    des tortues marines
    des toitures
    des tuileries
    des vanniers
    des voiliers
    des zones humides
    # headline.topic
    {^thing} {of} au cœur des débats
    {^thing} {of}, un défi pour {prov}
    {^thing} {of} gagne du terrain
    {^thing} {of} {where}
    {^city} mise sur {thing} {of}
    {^org} plaide pour {thing} {of}
    {^host} juge prioritaire {thing} {of}
    {^firm} finance {thing} {of}
    # lead.topic
    {^host} a présidé {on} à {city} une réunion sur {thing} {of}.
    {^org} a présenté {on} à {city} un rapport sur {thing} {of}, auquel ont contribué {count}.
    {^thing} {of} a fait l'objet {on} d'un colloque à {city}, organisé par {org}.
    {^firm} consacrera {money} à {thing} {of}, selon un accord signé {on} avec {org}.
    {^thing} {of} concerne {count} dans la province {prov.de}, selon les chiffres publiés {on} par {org}.
    # where
    dans la commune {village}
    dans la commune {village}
    dans les communes {village} et {village}
    dans la province {prov.de}
    à {city}
    """
}
