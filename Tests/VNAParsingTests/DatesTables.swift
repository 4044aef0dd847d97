/// The sentences of ``DatesTableTests``.
extension DatesTableTests {
  static let daysTable = """
    Le ministre a reçu l'ambassadeur le 3 octobre à Huê. | 3 octobre = 2025-10-03
    La délégation est arrivée le 1er septembre. | 1er septembre = 2025-09-01
    La délégation est arrivée le 1ᵉʳ septembre. | 1ᵉʳ septembre = 2025-09-01
    La cérémonie a eu lieu le 30 avril 2024 à Dalat. | 30 avril 2024 = 2024-04-30
    Le projet, qui doit être soumis aux élus en mars, a été exposé. | mars = 2026-03
    Le projet qui doit être soumis aux élus en mars a été exposé. | mars = 2026-03
    Le projet qui a été soumis aux élus en mars sera voté. | mars = 2025-03
    Il a dit que la fédération enverrait une équipe en mars. | mars = 2026-03
    Il a dit que le port serait fermé en mars. | mars = 2026-03
    Le groupe lance cette année la construction d'un port. | cette année = 2025
    Ils se sont rencontrés le premier mai 2023. | premier mai 2023 = 2023-05-01
    Il est rentré jeudi 9 octobre de Pékin. | jeudi 9 octobre = 2025-10-09
    Il est rentré ce jeudi 16 octobre de Pékin. | jeudi 16 octobre = 2025-10-16
    Le vote aura lieu le dimanche 19 octobre. | dimanche 19 octobre = 2025-10-19
    Le vote aura lieu le lundi 1er décembre 2025. | lundi 1er décembre 2025 = 2025-12-01
    Le texte, signé le 2 juin dernier, prendra effet bientôt. | 2 juin dernier = 2025-06-02 ; bientôt = {FUTURE_REF}
    La conférence est prévue le 4 mars prochain. | 4 mars prochain = 2026-03-04
    Les pluies du 8octobre ont fait deux morts. | 8octobre = 2025-10-08
    Les pluies du 8 octobre2025 ont fait deux morts. | 8 octobre2025 = 2025-10-08
    Le décret du 16/09/2025 fixe les tarifs. | 16/09/2025 = 2025-09-16
    Le décret du 16.09.2025 fixe les tarifs. | 16.09.2025 = 2025-09-16
    Le décret du 27.03.15 fixe les tarifs. | 27.03.15 = 2015-03-27
    Le décret du 5/9/2024 fixe les tarifs. | 5/9/2024 = 2024-09-05
    Le décret du 2024-09-05 fixe les tarifs. | 2024-09-05 = 2024-09-05
    La session s'est ouverte le 20/10 à Hanoï. | 20/10 = 2025-10-20
    Le rapport du 12 sept. 2025 est public. | 12 sept. 2025 = 2025-09-12
    Le rapport du 12 déc 2024 est public. | 12 déc 2024 = 2024-12-12
    Au 30 septembre, les réserves étaient intactes. | 30 septembre = 2025-09-30
    Né le 19 mai 1890, il est mort le 2 septembre 1969. | 19 mai 1890 = 1890-05-19 ; 2 septembre 1969 = 1969-09-02
    Vendredi 10 octobre, le Premier ministre a présidé la réunion. | Vendredi 10 octobre = 2025-10-10
    Le ministre l'a reçu lundi. | lundi = 2025-10-13
    Le ministre l'a reçu ce jeudi. | jeudi = 2025-10-16
    Le ministre l'a reçu dimanche dernier. | dimanche dernier = 2025-10-12
    Le ministre le recevra mardi prochain. | mardi prochain = 2025-10-21
    Le ministre le recevra mardi. | mardi = 2025-10-21
    Le prix, remis le 29 février 2024, récompense un livre. | 29 février 2024 = 2024-02-29
    Il a quitté Vinh le jeudi 9. | jeudi 9 = 2025-10-09
    Le 8 mai, la France a commémoré la victoire. | 8 mai = 2025-05-08
    @2026-01-05
    Le typhon a frappé la côte le 28 décembre. | 28 décembre = 2025-12-28
    Le Têt tombera le 17 février. | 17 février = 2026-02-17
    La loi a été votée le 11 novembre. | 11 novembre = 2025-11-11
    La loi entrera en vigueur le 1er juillet. | 1er juillet = 2026-07-01
    La séance s'est tenue mardi 30 décembre. | mardi 30 décembre = 2025-12-30
    @1998-05-21
    Le centre fermera ses portes le 30 juin. | 30 juin = 1998-06-30
    Le premier tour aura lieu le 7 juin. | 7 juin = 1998-06-07
    """

  static let spansTable = """
    La visite se déroulera du 20 au 22 octobre 2025. | du 20 au 22 octobre 2025 = 2025-10-20/2025-10-22
    La visite se déroule du 14 au 16 octobre. | du 14 au 16 octobre = 2025-10-14/2025-10-16
    Le festival aura lieu du 30 octobre au 2 novembre. | du 30 octobre au 2 novembre = 2025-10-30/2025-11-02
    Le tournoi s'est joué du 28 décembre 2024 au 5 janvier 2025. | du 28 décembre 2024 au 5 janvier 2025 = 2024-12-28/2025-01-05
    Le tournoi s'est joué du 28 décembre au 5 janvier 2025. | du 28 décembre au 5 janvier 2025 = 2024-12-28/2025-01-05
    La foire dure du 27octobre au 3 novembre. | du 27octobre au 3 novembre = 2025-10-27/2025-11-03
    La foire dure du 1er au 5 novembre. | du 1er au 5 novembre = 2025-11-01/2025-11-05
    La session s'est tenue les 14 et 15 octobre. | 14 et 15 octobre = 2025-10-14,2025-10-15
    La session s'est tenue les 1er et 2 octobre. | 1er et 2 octobre = 2025-10-01,2025-10-02
    La session s'est tenue les 6, 7 et 8 octobre 2025. | 6, 7 et 8 octobre 2025 = 2025-10-06,2025-10-07,2025-10-08
    Il sera à Paris le 4 et le 5 novembre. | 4 et le 5 novembre = 2025-11-04,2025-11-05
    Il était à Paris les samedi 11 et dimanche 12 octobre. | samedi 11 et dimanche 12 octobre = 2025-10-11,2025-10-12
    Il sera à Rome du lundi 20 au mercredi 22 octobre. | du lundi 20 au mercredi 22 octobre = 2025-10-20/2025-10-22
    Il a parlé le 3 mai et le 5 juin. | 3 mai = 2025-05-03 ; 5 juin = 2025-06-05
    Le congrès (14-16 octobre) a adopté une résolution. | 14-16 octobre = 2025-10-14/2025-10-16
    Le congrès (25 janvier - 1ᵉʳ février 2021) a élu un bureau. | 25 janvier - 1ᵉʳ février 2021 = 2021-01-25/2021-02-01
    Le mandat (8 avril 2021 - 5 avril 2026) touche à sa fin. | 8 avril 2021 - 5 avril 2026 = 2021-04-08/2026-04-05
    De juin à la mi-juillet, la ville a reçu un million de touristes. | De juin à la mi-juillet = 2025-06/2025-07
    Les ventes ont reculé entre janvier et mars. | entre janvier et mars = 2025-01/2025-03
    Les ventes vont reculer d'octobre à décembre. | d'octobre à décembre = 2025-10/2025-12
    Il dirigeait le service de septembre 2019 à novembre 2021. | de septembre 2019 à novembre 2021 = 2019-09/2021-11
    Il a neigé de décembre 2023 à février. | de décembre 2023 à février = 2023-12/2024-02
    Les ventes d'avril-juin 2024 ont doublé. | avril-juin 2024 = 2024-04/2024-06
    En août et septembre 2025, il a plu. | août et septembre 2025 = 2025-08,2025-09
    Le Comité du Parti pour le mandat 2025–2030 compte 60 membres. | 2025–2030 = 2025/2030
    Le Comité du Parti pour le mandat 2025-2030 compte 60 membres. | 2025-2030 = 2025/2030
    Le plan de coopération 2026 - 2030 est signé. | 2026 - 2030 = 2026/2030
    L'année scolaire 2024/2025 s'est achevée. | 2024/2025 = 2024/2025
    L'année scolaire 2024-25 s'est achevée. | 2024-25 = 2024/2025
    De 2011 à 2015, la production a doublé. | De 2011 à 2015 = 2011/2015
    Entre 2020 et 2024, la production a doublé. | Entre 2020 et 2024 = 2020/2024
    Le 80e anniversaire (16 octobre 1945-2025) a été fêté. | 16 octobre 1945-2025 = 1945-10-16,2025-10-16
    Le 80e anniversaire (16 octobre 1945 – 2025) a été fêté. | 16 octobre 1945 – 2025 = 1945-10-16,2025-10-16
    Le 75e anniversaire (27 juillet 1947 - 27 juillet 2022) a été fêté. | 27 juillet 1947 = 1947-07-27 ; 27 juillet 2022 = 2022-07-27
    Le poète (1765-1820) naquit à Ha Tinh. | 1765-1820 = 1765/1820
    Le poète Tan Da (1889-1939) naquit à Ba Vi. | 1889-1939 = 1889/1939
    Les soldes durent du 15 octobre jusqu'au 3 novembre. | du 15 octobre jusqu'au 3 novembre = 2025-10-15/2025-11-03
    La semaine du 6 au 12 octobre a été calme. | du 6 au 12 octobre = 2025-10-06/2025-10-12
    Lors de sa visite du 3 au 6 août derniers, il a parlé. | du 3 au 6 août derniers = 2025-08-03/2025-08-06
    Une expédition est prévue du 28 au 3 mars. | du 28 au 3 mars = 2026-02-28/2026-03-03
    Les éditions de 2008 et de 2018 ont réussi. | 2008 = 2008 ; 2018 = 2018
    """

  static let timesTable = """
    Il l'a reçu dans l'après-midi du 16 octobre. | après-midi du 16 octobre = 2025-10-16TAF
    Il l'a reçu l’après-midi du 16 octobre. | après-midi du 16 octobre = 2025-10-16TAF
    Le congrès s'est ouvert dans la matinée du jeudi 16 octobre. | matinée du jeudi 16 octobre = 2025-10-16TMO
    Il est décédé le 14 octobre au soir. | 14 octobre au soir = 2025-10-14TEV
    Au matin du 7 octobre, la pluie avait cessé. | matin du 7 octobre = 2025-10-07TMO
    Le typhon a faibli dans la nuit du 6 au 7 octobre. | nuit du 6 au 7 octobre = 2025-10-06TNI
    Le typhon a faibli dans la nuit du 30 septembre au 1er octobre. | nuit du 30 septembre au 1er octobre = 2025-09-30TNI
    Le typhon a faibli dans la nuit de samedi à dimanche. | nuit de samedi à dimanche = 2025-10-11TNI
    Ils se sont parlé mercredi soir, 15 octobre. | mercredi soir, 15 octobre = 2025-10-15TEV
    Ils se sont parlé ce mercredi matin 15 octobre. | mercredi matin 15 octobre = 2025-10-15TMO
    Ils se sont parlé mardi après-midi. | mardi après-midi = 2025-10-14TAF
    Ils se sont parlé mardi en fin d'après-midi. | mardi en fin d'après-midi = 2025-10-14TAF
    Ils se sont parlé lundi dans la soirée. | lundi dans la soirée = 2025-10-13TEV
    Bilan arrêté à 8h00 le 12 octobre. | 8h00 le 12 octobre = 2025-10-12T08:00
    La tempête passera à 22h00 le 29 octobre. | 22h00 le 29 octobre = 2025-10-29T22:00
    Le séisme s'est produit mardi 14 octobre vers 19h30. | mardi 14 octobre vers 19h30 = 2025-10-14T19:30
    Le tir a eu lieu à 14h15 GMT le 3 octobre. | 14h15 GMT le 3 octobre = 2025-10-03T14:15
    Le match a débuté à 18h30, heure de Hô Chi Minh-Ville, le 12 octobre. | 18h30, heure de Hô Chi Minh-Ville, le 12 octobre = 2025-10-12T18:30
    Il a parlé à 9h00 GMT+7 (2h00 GMT) le 4 octobre. | 9h00 GMT+7 (2h00 GMT) le 4 octobre = 2025-10-04T09:00
    L'avion a atterri lundi à 13h45. | lundi à 13h45 = 2025-10-13T13:45
    L'avion a atterri le 15 octobre à 6 heures. | 15 octobre à 6 heures = 2025-10-15T06:00
    L'avion a atterri le 15 octobre, à 18 heures 30, à Vinh. | 15 octobre, à 18 heures 30 = 2025-10-15T18:30
    L'avion a atterri le 15 octobre à 8 heures du soir. | 15 octobre à 8 heures du soir = 2025-10-15T20:00
    Le 15 octobre, la séance a débuté à 9h. | 15 octobre = 2025-10-15 ; 9h = 2025-10-15T09:00
    Le 15 octobre, la séance a duré de 9h00 à 11h30. | 15 octobre = 2025-10-15 ; de 9h00 à 11h30 = 2025-10-15T09:00/2025-10-15T11:30
    Le 15 octobre, il a prié. Dans l'après-midi, il est parti. | 15 octobre = 2025-10-15 ; après-midi = 2025-10-15TAF
    Le 15 octobre, il a prié. En fin de matinée, il est parti. | 15 octobre = 2025-10-15 ; fin de matinée = 2025-10-15TMO
    Le 15 octobre, il a prié. Dans la nuit, il est parti. | 15 octobre = 2025-10-15 ; nuit = 2025-10-15TNI
    La collecte ouvrira à midi le 20 octobre. | midi le 20 octobre = 2025-10-20TMI
    La soirée de gala a réuni mille invités. |
    La soirée était organisée par l'ambassade. |
    La soirée a été consacrée au vote. | soirée = 2025-10-16TEV
    Des spectacles animent la ville les soirs de fête. |
    """

  static let yearsTable = """
    En 2024, le PIB a gagné 7%. | 2024 = 2024
    Depuis 2019, il vit à Lyon. | 2019 = 2019
    D'ici 2030, la part doit doubler. | 2030 = 2030
    D'ici à 2045, la part doit doubler. | 2045 = 2045
    Fin 2024, le pont était achevé. | Fin 2024 = 2024
    Début 2026, le pont sera achevé. | Début 2026 = 2026
    Le pont sera achevé mi-2026. | mi-2026 = 2026
    Le pont sera achevé à la mi-novembre. | mi-novembre = 2025-11
    Le pont a été achevé fin septembre. | fin septembre = 2025-09
    Le pont a été achevé au début des années 1990. | début des années 1990 = 199X
    Les années 60 furent dures. | années 60 = 196X
    Les années 1980 furent dures. | années 1980 = 198X
    Les années quatre-vingt furent dures. | années quatre-vingt = 198X
    La neutralité est visée pour la décennie 2040. | décennie 2040 = 204X
    Au XIXe siècle, le port prospérait. | XIXe siècle = 18XX
    Au 20ᵉ siècle, le port prospérait. | 20ᵉ siècle = 19XX
    Le DIFF 2025 réunit dix équipes. | 2025 = 2025
    Il a gagné la Coupe de l'ASEAN 2024. | 2024 = 2024
    Le Forum d'automne 2025 s'est ouvert. | 2025 = 2025
    L'objectif de 2050 est lointain. | 2050 = 2050
    En l'an 2000, la ville était petite. | 2000 = 2000
    La loi de novembre 2023 est appliquée. | novembre 2023 = 2023-11
    La mousson est arrivée en juin. | juin = 2025-06
    Depuis janvier, les prix montent. | janvier = 2025-01
    La réunion est attendue en février. | février = 2026-02
    Mai 2025 fut pluvieux. | Mai 2025 = 2025-05
    Au premier trimestre 2025, le PIB a crû. | premier trimestre 2025 = 2025-01/2025-03
    Au premier trimestre de 2025, le PIB a crû. | premier trimestre de 2025 = 2025-01/2025-03
    Au 2e trimestre, le PIB a crû. | 2e trimestre = 2025-04/2025-06
    Au 3ème trimestre, le PIB a crû. | 3ème trimestre = 2025-07/2025-09
    Au T2, le PIB a crû. | T2 = 2025-04/2025-06
    Au T1 2024, le PIB a crû. | T1 2024 = 2024-01/2024-03
    Au second semestre de 2026, le métro roulera. | second semestre de 2026 = 2026-07/2026-12
    Au premier semestre, le PIB a crû. | premier semestre = 2025-01/2025-06
    Sur les neuf premiers mois de 2025, le PIB a crû. | neuf premiers mois de 2025 = 2025-01/2025-09
    Sur les dix premiers mois de l'année 2024, le PIB a crû. | dix premiers mois de l'année 2024 = 2024-01/2024-10
    Le PIB a crû au troisième trimestre, plus qu'au même trimestre de 2022. | troisième trimestre = 2025-07/2025-09 ; même trimestre de 2022 = 2022-07/2022-09
    Entre janvier et mars, il a plu plus qu'à la même période de 2024. | Entre janvier et mars = 2025-01/2025-03 ; même période de 2024 = 2024-01/2024-03
    L'été 2024 fut chaud. | été 2024 = 2024
    La récolte de mars de l'an dernier fut bonne. | mars de l'an dernier = 2024-03
    """

  static let relativeTable = """
    En décembre 2024, les ventes ont progressé par rapport au même mois de 2023. | décembre 2024 = 2024-12 ; même mois de 2023 = 2023-12
    Il était au Chili du 8 au 11 septembre 2024 et au Pérou jusqu'au 17 du même mois. | du 8 au 11 septembre 2024 = 2024-09-08/2024-09-11 ; 17 du même mois = 2024-09-17
    Il arrivera le 20 de ce mois. | 20 de ce mois = 2025-10-20
    La foire aura lieu du 20 au 25 du mois prochain. | du 20 au 25 du mois prochain = 2025-11-20/2025-11-25
    Il est parti hier. | hier = 2025-10-15
    Il est parti hier soir. | hier soir = 2025-10-15TEV
    Il est parti avant-hier. | avant-hier = 2025-10-14
    Il est arrivé aujourd'hui à Huê. | aujourd'hui = 2025-10-16
    Il part demain. | demain = 2025-10-17
    Il part demain matin. | demain matin = 2025-10-17TMO
    Il l'a reçu ce matin. | ce matin = 2025-10-16TMO
    Il l'a reçu cet après-midi. | cet après-midi = 2025-10-16TAF
    Le PIB croîtra cette année. | cette année = 2025
    Le PIB a crû l'an dernier. | l'an dernier = 2024
    Le PIB croîtra l'année prochaine. | l'année prochaine = 2026
    Le PIB croîtra l'an prochain. | l'an prochain = 2026
    Le PIB a crû le mois dernier. | le mois dernier = 2025-09
    La foire ouvrira le mois prochain. | le mois prochain = 2025-11
    La foire a fermé la semaine dernière. | la semaine dernière = 2025-10-06/2025-10-12
    La foire ouvrira la semaine prochaine. | la semaine prochaine = 2025-10-20/2025-10-26
    Le 14 octobre, il a vu le roi. Le même jour, il a vu la reine. | 14 octobre = 2025-10-14 ; Le même jour = 2025-10-14
    Arrivé le 14 octobre, il avait quitté Huê la veille. | 14 octobre = 2025-10-14 ; la veille = 2025-10-13
    Arrivé le 14 octobre, il est reparti le lendemain. | 14 octobre = 2025-10-14 ; le lendemain = 2025-10-15
    Arrivé le 14 octobre, il est reparti le lendemain matin. | 14 octobre = 2025-10-14 ; le lendemain matin = 2025-10-15TMO
    Élu mardi, il a prêté serment le soir même. | mardi = 2025-10-14 ; le soir même = 2025-10-14TEV
    La cérémonie s'est tenue ce jour. | ce jour = 2025-10-16
    D'ici la fin de l'année, l'usine ouvrira. | fin de l'année = 2025
    Le sommet dure jusqu'à samedi. | samedi = 2025-10-18
    Au lendemain de la guerre, tout manquait. |
    À la veille du Têt, les marchés sont pleins. |
    Un an plus tôt, tout allait mal. |
    Actuellement, la ville compte dix hôtels. | Actuellement = {PRESENT_REF}
    """

  static let lengthsTable = """
    La visite a duré trois jours. | trois jours = {P3D}
    Le deuil durera 30 jours. | 30 jours = {P30D}
    Il est tombé 200 mm d'eau en vingt-quatre heures. | vingt-quatre heures = {PT24H}
    Il est tombé 200 mm d'eau en 24 heures. | 24 heures = {PT24H}
    Il est resté six semaines à Cuba. | six semaines = {P6W}
    La loi tient depuis cinq ans. | cinq ans = {P5Y}
    Il a attendu plusieurs années. | plusieurs années = {PXY}
    Il a attendu quelques jours. | quelques jours = {PXD}
    Chaque année, la fête attire la foule. | Chaque année = {P1Y}
    Le marché ouvre tous les jours. | tous les jours = {P1D}
    Il se réunit deux fois par semaine. | deux fois par semaine = {2X P1W}
    Une fois par an, il part ; elle vient 12 fois par an. | Une fois par an = {1X P1Y} ; 12 fois par an = {12X P1Y}
    La production a triplé trois fois, soit 5 % par an. | par an = {P1Y}
    Le marché ouvre chaque lundi. | chaque lundi = {XXXX-WXX-1}
    Le marché ouvre tous les dimanches. | tous les dimanches = {XXXX-WXX-7}
    Les dix dernières années ont été bonnes. | dix dernières années = {P10Y}
    """

  static let otherNumbersTable = """
    Le pays compte 366.000 membres et 550 délégués. |
    La résolution n° 2025 a été votée. |
    Plus de 2000 personnes ont défilé. |
    Quelque 1950 délégués ont voté. |
    Le pont a coûté 2024 dollars. |
    Appelez le 024 3825 2931. |
    La Résolution 57-NQ/TW a été citée. |
    La décision 1719/QD-TTg a été citée. |
    L'équipe a gagné 3-2 et 4-1. |
    Pham Van Ba, 64 ans, vit à Huê. |
    Il est mort à l'âge de 93 ans. |
    Âgé de 59 ans, il est de Vinh. |
    Le 15ᵉ Congrès et la 4ᵉ session ont réussi. |
    Le taux va de 5 à 6% selon la région. |
    Le but de la 28ème minute a tout changé. |
    Les prix vont de 440 à 465 dollars. |
    L'ambassadrice Lê Thi Mai a parlé. |
    Le train roule à 120 km/h. |
    Le vol VN1965 est annulé. |
    Les trois axes 1, 2 et 3 sont ouverts. |
    L'article 12 et la page 31 sont cités. |
    Chiang Mai accueille le forum. |
    """
}
