extension FrenchTables {
  /// Sentences of the body, by theme and for any theme.
  static let bodies = """
    # body.diplomacy
    L'ambassade {c.de} à {city} organisera {future} un forum des affaires.
    Les deux pays ont établi leurs relations diplomatiques {past} et les ont élevées {past}.
    {^guest} a visité {on} un quartier historique de {city}, où l'attendaient {count}.
    Un accord sur l'exemption de visas doit être soumis aux députés {c.ms} {future}.
    {^host.name} a également rencontré des représentants de la communauté vietnamienne {c.a}, forte de {count}.
    {quote}, a insisté {expert} à l'issue de la rencontre.
    {^vn.le} a livré {c.a} {measure} d'équipements médicaux {past}.
    {^guest.name} a déposé une gerbe au monument aux morts avant de quitter {city}.
    La ligne aérienne entre {city} et {capital} a transporté {count} {past}.
    Au cours des entretiens, {host} a plaidé pour un règlement pacifique des différends, dans le respect du droit international.
    Lors de cette rencontre, {guest} a exprimé sa conviction que {cooperation} entrerait dans une phase nouvelle {horizon}.
    Les deux parties se sont félicitées de la progression des échanges, qui ont atteint {money} {past}.
    {^host} a souligné que {vn.le} attachait une grande importance à {cooperation.a} avec {c.le}.
    {^guest.name} a remercié {vn.le} de son accueil et a souhaité {deepen} {cooperation}.
    À cette occasion, {host} a invité {guest} à se rendre {vn.a} {future}.
    {^c.le} compte {vn.a} {count} et un capital cumulé de {money}.
    Les deux ministères sont convenus d'élaborer un plan d'action pour la période {mandate}.
    {^host} a proposé d'{elevate} {cooperation} et de faciliter l'accès des produits vietnamiens au marché {c.m}.
    Les deux interlocuteurs ont également échangé leurs vues sur des questions régionales et internationales d'intérêt commun.
    {^guest} a estimé que {vn.le} était un partenaire de premier plan {c.de} dans la région.
    La délégation {c.f} doit encore visiter {firm} dans la province {prov.de} avant de gagner {foreignCity}.
    # elevate
    élargir
    intensifier
    approfondir
    orienter
    # body.economy
    {^firm} a vu son bénéfice net progresser de {pct} pour s'établir à {money}.
    Le port {prov.de} a manutentionné {measure} de marchandises {past}.
    {^org} recommande de relever de {pct} la part des matières premières produites localement.
    La consommation d'électricité du secteur a varié de {change}, d'après les relevés {org2.de}.
    {quote}, fait valoir {expert}.
    À {city}, le prix de vente s'échange autour de {money} le lot.
    Une mission commerciale {c.f} séjournera {vn.a} {period}.
    Les stocks s'élevaient à {measure} {past}, un niveau jugé suffisant.
    Plus de {count} ont bénéficié de crédits préférentiels accordés par {org}.
    {^firm} et {firm} se partagent {pct} du marché intérieur.
    Un fonds {c.m} envisage de prendre {pct} du capital, pour quelque {money}.
    La ligne ferroviaire entre {prov} et {prov2} doit être prolongée de {measure} {horizon}.
    D'après {org}, la croissance {domain.de} s'est établie à {pct} {past}, contre {pct} {past}.
    Les principaux débouchés restent {c.le} ({change}), {x.le} ({change}) et {x.le}.
    {^firm} prévoit d'employer {count} et de porter sa capacité à {measure} {horizon}.
    Le prix moyen s'est inscrit en hausse de {pct}, tandis que les volumes ont varié de {change}.
    Les investisseurs {c.ms} ont injecté {money} dans {domain}, soit {pct} du total.
    {^org} table sur un excédent de {money} {horizon}, si les cours se maintiennent.
    Le secteur regroupe {count} et assure {pct} du produit régional {prov.de}.
    La province {prov.de} a simplifié ses procédures et réservé {measure} aux nouvelles implantations.
    Selon {expert}, la filière devra réduire de {pct} ses coûts de transport pour rester compétitive.
    {^firm} et {org2} ont conclu un accord d'approvisionnement d'une valeur de {money}.
    Les droits de douane appliqués {c.a} pourraient toutefois peser sur les commandes {future}.
    # body.society
    Sur l'ensemble de la province {prov.de}, {measure} de cultures ont été submergés.
    {^host} a présenté ses condoléances aux familles et demandé que {count} soient relogés sans délai.
    {quote}, témoigne {expert}.
    Une route qui relie {prov} à {prov2} reste coupée sur {measure}.
    L'eau est montée de {measure} par endroits, un niveau inconnu depuis la crue survenue {past}.
    Les dons recueillis par {org} dépassent {money}, dont {money} versés par {firm}.
    {^count} ont reçu une formation aux premiers secours {past}.
    Dans les communes reculées, {third} fait le tour des maisons avec une équipe de bénévoles.
    L'hôpital {prov.de} dispose désormais de matériel offert par {c.le}.
    La couverture vaccinale atteint {pct}, contre {pct} {past}.
    Des patrouilles surveillent jour et nuit les berges, en lien avec {org2}.
    Les autorités {prov.de} ont mobilisé {count} et débloqué {money} en urgence.
    Les dégâts sont évalués à {money}, dont {money} pour les seules cultures.
    {^count} ont été conduits en lieu sûr, tandis que l'électricité a été rétablie dans {pct} des foyers.
    Près de {measure} de digues doivent être consolidés avant la prochaine saison des pluies.
    {^third} a perdu sa récolte mais refuse de quitter son village.
    {^org} a distribué des couvertures, de l'eau et des médicaments aux habitants {prov.de}.
    Le taux de pauvreté a reculé à {pct} {past}, grâce aux programmes pour {cause}.
    La province {prov2.de} a envoyé une équipe de secours et {money}.
    Les écoles rouvriront leurs portes {future}, une fois les salles de classe nettoyées.
    Un numéro d'appel gratuit a été mis à la disposition des familles par {org}.
    # body.culture
    Une délégation venue {c.de} présentera ses danses sur la grande place {future}.
    {^third} a reçu {past} le titre d'artisan émérite.
    {quote}, sourit {expert}.
    Le musée {prov.de} conserve {count} et prépare une exposition itinérante.
    Les répétitions ont commencé {past}, sous la direction {guest.de}.
    La ville a consacré {money} à la restauration du théâtre.
    Des ateliers de {theme.word} seront ouverts aux enfants {period}.
    À {foreignCity}, une rétrospective avait attiré {count} {past}.
    L'équipe {c.f} a mené au score avant de céder dans les dernières minutes.
    Le hameau, à {measure} de {city}, s'est doté d'une maison commune.
    Les recettes, estimées à {money}, iront à la préservation du site.
    Placée sous le thème «{theme}», la manifestation se tient {period} à {city}.
    Le public découvrira {craft}, un savoir-faire transmis depuis des siècles dans la province {prov.de}.
    {^third} consacre ses journées à l'art {craft.de} et a formé {count}.
    Les organisateurs attendent {count}, dont une partie venue {c.de} et {x.de}.
    Le village compte encore {count} et vend ses pièces jusqu'à {foreignCity}.
    Le prix du jury est revenu à une troupe {c.f}, celui du public à {prov}.
    La billetterie a rapporté {money} {past}, un record pour la ville.
    L'entraîneur a salué l'engagement de ses joueurs, qui affronteront {c.le} {future}.
    {^org} souhaite inscrire {craft} sur la liste du patrimoine {horizon}.
    # theme
    Une mer d'amitié
    Racines et lumières
    La ville et le fleuve
    Terre de rencontres
    Un héritage vivant
    # body.science
    Le prototype, long de {measure}, a été conçu en partie à {foreignCity}.
    {quote}, résume {expert}.
    Les données recueillies dans les provinces {prov.de} et {prov2.de} seront publiées {future}.
    {^org} a déposé plusieurs brevets {past}.
    La plateforme enregistre {count} et vise {pct} de part de marché {horizon}.
    Une équipe dirigée par {third} a réduit le coût de fabrication de {pct}.
    {^guest} a proposé que {c.le} accueille la prochaine campagne d'essais.
    {^firm} consacre {pct} de son chiffre d'affaires à la recherche.
    Les étudiants {c.ms} et vietnamiens y travailleront côte à côte {period}.
    Le réseau comptera {count} raccordés {horizon}.
    L'investissement, de {money}, sera amorti {horizon}.
    L'appareil consomme {pct} d'énergie de moins que le modèle précédent et couvre {measure}.
    {^org} prévoit de former {count} à {technology.a} {horizon}.
    Le projet, doté de {money}, associe des laboratoires {vn.de}, {c.de} et {x.de}.
    Les essais ont été menés {period} dans la province {prov.de}.
    {^firm} détient déjà {count} dans le domaine et exporte vers {x.le}.
    {^expert} estime que {technology} pourrait apporter {money} à l'économie {horizon}.
    Le taux d'erreur est tombé à {pct}, contre {pct} {past}.
    Une seconde phase, prévue {future}, portera sur {domain}.
    # body.any
    {^expert} le reconnaît volontiers : {quote}.
    {quote}, a ajouté {expert}.
    {quote}, a répondu {expert} aux journalistes venus {foreignCity.from}.
    Le dossier sera examiné {future}, après consultation {orgDe.safe}.
    {^org} et {org2} ont convenu d'échanger leurs données chaque mois.
    Au total, {count} et {count2} ont été recensés {past}.
    {^x.le} et {c.le} ont déjà pris des dispositions semblables.
    Selon les premières estimations, il faudra {money} et le concours de {count}.
    La part du secteur est passée de {pct} à {pct} en moins d'une décennie.
    Les travaux avancent à un rythme soutenu et couvrent déjà {measure}.
    {^third} y travaille depuis longtemps et connaît chaque sentier.
    Le comité populaire a promis une réponse aux habitants {prov.de} {horizon}.
    Les frais de participation, fixés à {money}, seront pris en charge par {firm}.
    Il reste que les petites communes manquent de personnel qualifié et de moyens de transport.
    {quote}, a déclaré {expert}.
    {quote}, a expliqué {expert} à la presse.
    {quote}, a confié {expert}, rencontré à {city}.
    {quote}, s'est réjoui {expert}.
    {^host} a demandé aux services compétents de veiller à {care}.
    Selon {org}, {count} sont directement concernés par cette décision.
    {^host} a rappelé que {domain} figurait parmi les priorités du mandat {mandate}.
    La prochaine réunion du comité de pilotage se tiendra à {foreignCity} {future}.
    {^third} attend beaucoup de ce programme, lancé {past}.
    Une enquête {orgDe.safe} menée {past} auprès de {count} confirme cette tendance.
    À ce jour, {pct} des objectifs ont été atteints, et {money} ont été décaissés.
    De son côté, {org2} s'est dit prêt à accompagner les localités les plus éloignées.
    Les provinces {prov.de} et {prov2.de} serviront de sites pilotes pour {domain}.
    Ce chantier s'inscrit dans une stratégie adoptée {past} et révisée {past}.
    {^firm} y voit une occasion de s'implanter durablement {c.a}.
    Plusieurs observateurs relèvent cependant que les moyens restent modestes au regard des besoins.
    Le comité d'organisation a rendu hommage aux bénévoles, dont beaucoup viennent {prov2.de}.
    # foreignCity.from
    de {foreignCity}
    # theme.word
    calligraphie
    poterie
    danse
    cuisine
    marionnettes
    cerf-volant
    # orgDe.safe
    {org.de}
    {org2.de}
    # care
    la bonne exécution du plan
    l'information des habitants
    la sécurité des travailleurs
    la transparence des marchés publics
    l'équité entre les régions
    la protection des plus vulnérables
    # after
    Cette dépêche sera complétée au cours des prochaines heures.
    Pour mémoire, {org} avait été fondé {past} à {foreignCity}.
    Rappelons que le projet avait été présenté {past} à {city} par {host}.
    Par ailleurs, une cérémonie d'hommage aura lieu {future} dans la province {prov.de}.
    En {year}, la même manifestation avait réuni {count}.
    # caption
    {^host} (à droite) et {guest.name}
    {^host} lors de la réunion
    La cérémonie d'ouverture à {city}
    Des habitants {prov.de} au travail
    Une vue du port {prov.de}
    Un atelier de la province {prov.de}
    {^craft}, fierté {prov.de}
    Vue aérienne de la vallée, dans la province {prov.de}
    Les délégués réunis à {city}
    Des élèves {prov.de} pendant la visite
    Chargement de conteneurs à {city}
    Une rizière en terrasses {prov.de}
    {^guest.name} à son arrivée à {city}
    Le stand {c.de} au salon
    Des bénévoles préparent les repas à {prov}
    # kicker
    {kicker.series}
    {kicker.series}
    {prov}
    {prov}
    {vn.name}-{c.name}
    {vn.name}-{c.name}
    {vn.name}-{c.name}-{x.name}
    {kicker.theme}
    {kicker.theme}
    {kicker.theme} à {prov}
    # kicker.series
    Actualité de la semaine
    Le mot de la semaine
    Le chiffre de la semaine
    La photo de la semaine
    Portrait
    Reportage
    Escapade
    Éclairage
    Gens d'ici
    Carnet de route
    # kicker.theme
    Riz
    Café
    Pêche
    Sécurité routière
    Santé publique
    Patrimoine
    Football
    Commerce extérieur
    Crues
    Tourisme
    Aquaculture
    Transports
    Cybersécurité
    Éducation
    Énergie
    # colon
    {^org} tire la sonnette d'alarme : la saison s'annonce difficile
    {^vn.le} et {c.le} ouvrent une ligne directe : les voyageurs en rêvaient
    {^host} répond aux députés : le calendrier sera tenu
    Les pêcheurs {prov.de} changent de cap : la mer ne suffit plus
    {^firm} tourne la page du charbon : premiers essais concluants
    La province {prov.de} a tranché : le barrage ne sera pas construit
    {^foreignCity} accueille le sommet : ce qu'il faut attendre
    """
}
