import Testing
import VNAModel
import VNAParsing

@Suite struct OrganizationsTests {
  @Test(
    arguments: [
      // ministries and offices
      ("Le ministère de la Santé a publié un avis.", ["ministère de la Santé"]),
      (
        "Le ministère des Affaires étrangères du Japon proteste.",
        ["ministère des Affaires étrangères du Japon"]
      ),
      ("Le ministère vietnamien de la Défense confirme.", ["ministère vietnamien de la Défense"]),
      (
        "Le Comité central de pilotage pour la gestion et la réduction des risques naturels a dit.",
        ["Comité central de pilotage pour la gestion et la réduction des risques naturels"]
      ),
      (
        "Le Bureau commercial du Vietnam en Suède recrute.",
        ["Bureau commercial du Vietnam en Suède"]
      ),
      (
        "La cheffe du bureau de la Banque asiatique de développement quitte Hanoï.",
        ["Banque asiatique de développement"]
      ),
      ("La société Hoa Binh B&C recrute.", ["Hoa Binh B&C"]),
      (
        "Il est soigné à l'Hôpital de l'Amitié Viêt Xô.", ["Hôpital de l'Amitié Viêt Xô"]
      ),
      (
        "La Commission de la culture, de l'éducation, de la jeunesse, de l'enfance et de la famille.",
        ["Commission de la culture, de l'éducation, de la jeunesse, de l'enfance et de la famille"]
      ),
      (
        "Le ministère de la Culture, des Sports et du Tourisme et ses services.",
        ["ministère de la Culture, des Sports et du Tourisme"]
      ),
      (
        "Au ministère de l'Agriculture et de l'Environnement, on se félicite.",
        ["ministère de l'Agriculture et de l'Environnement"]
      ),
      ("Le ministère de l'Éducation (MOE) recrute.", ["ministère de l'Éducation|MOE"]),
      (
        "Selon le Département de gestion des crues et de prévention des sécheresses, tout va bien.",
        ["Département de gestion des crues et de prévention des sécheresses"]
      ),
      (
        "Le Service de la culture et des sports de Lào Cai.",
        ["Service de la culture et des sports de Lào Cai"]
      ),
      (
        "Le Bureau national des statistiques de Chine (BNS) a calculé.",
        ["Bureau national des statistiques de Chine|BNS"]
      ),
      ("L'Office général desstatistiques (OGS) a compté.", ["Office général desstatistiques|OGS"]),
      (
        "Le Comité de pilotage de la lutte contre la corruption se réunit.",
        ["Comité de pilotage de la lutte contre la corruption"]
      ),
      (
        "Le vice-ministre russe des Forces navales a été élu au Comité pour la période 2021-2026.",
        []
      ),
      ("Le Parti communiste duLaos a écrit.", ["Parti communiste duLaos"]),
      (
        "EDF Hydraulique rachète Siemens Mobility Services Corporation et le laboratoire Sandoz.",
        ["EDF Hydraulique", "Siemens Mobility Services Corporation", "Sandoz"]
      ),
      (
        "La Banque commerciale par actions pour l'investissement du Vietnam (BIDV) prête.",
        ["Banque commerciale par actions pour l'investissement du Vietnam|BIDV"]
      ),
      // purposes, chains of countries, English names, coordinated places
      (
        "Le Comité intergouvernemental sur la gestion durable des eaux siège à Hanoï.",
        ["Comité intergouvernemental sur la gestion durable des eaux"]
      ),
      (
        "La Commission mixte sur l'accès au crédit agricole siège au premier trimestre.",
        ["Commission mixte sur l'accès au crédit agricole"]
      ),
      (
        "Il a visité l'Alliance fluviale Laos-Cambodge-Thaïlande avant midi.",
        ["Alliance fluviale Laos-Cambodge-Thaïlande"]
      ),
      ("L'ONG Light for the World aide les malades.", ["Light for the World"]),
      ("Le groupe LG Chem investira à Hai Phong.", ["LG Chem"]),
      (
        "Les Comités populaires des provinces de Lào Cai et de Son La ont signé.",
        ["Comités populaires des provinces de Lào Cai et de Son La"]
      ),
      (
        "La Fédération des Jeux d'Asie de l'Est (EAGF) a voté.",
        ["Fédération des Jeux d'Asie de l'Est|EAGF"]
      ),
      // an acronym belongs to the name right before it that it fits
      (
        "Le Comité de gestion des ports de l'Union des marins d'Annam (UMA) a tranché.",
        ["Comité de gestion des ports", "Union des marins d'Annam|UMA"]
      ),
      ("Le chef du bureau de l'UNICEF à Hanoï est venu.", ["UNICEF"]),
      // committees and the Party
      (
        "Il est secrétaire du Comité du Parti du gouvernement.", ["Comité du Parti du gouvernement"]
      ),
      ("Le Congrès a élu un Comité exécutif de 41 membres.", ["Comité exécutif"]),
      (
        "Le Comité populaire de la province de Kon Tum siège.",
        ["Comité populaire de la province de Kon Tum"]
      ),
      ("Le Comité populaire de la ville a tranché.", ["Comité populaire de la ville"]),
      ("Le secrétaire du Comité du Parti de Lang Son.", ["Comité du Parti de Lang Son"]),
      (
        "Le Comité central (CC) du Parti communiste du Vietnam (PCV) se réunit.",
        ["Comité central|CC", "Parti communiste du Vietnam|PCV"]
      ),
      (
        "Le Comité central du 14ᵉ mandat a élu un Bureau politique de 19 membres.",
        ["Comité central", "Bureau politique"]
      ),
      (
        "Le Comité central du Front de la Patrie du Vietnam.",
        ["Comité central", "Front de la Patrie du Vietnam"]
      ),
      ("Les Conseils populaires de tous les échelons.", ["Conseils populaires"]),
      (
        "Le Comité intergouvernemental Vietnam-Algérie se réunit.",
        ["Comité intergouvernemental Vietnam-Algérie"]
      ),
      (
        "La Commission mixte de coopération économique, culturelle et scientifique prépare la session.",
        ["Commission mixte de coopération économique, culturelle et scientifique"]
      ),
      (
        "Le Parti du peuple cambodgien (PPC) et le Parti communiste chinois.",
        ["Parti du peuple cambodgien|PPC", "Parti communiste chinois"]
      ),
      (
        "Le Parti communiste de Cuba et le Parti du Nouvel Azerbaïdjan.",
        ["Parti communiste de Cuba", "Parti du Nouvel Azerbaïdjan"]
      ),
      (
        "Le Comité permanent de l'Assemblée nationale.",
        ["Comité permanent de l'Assemblée nationale"]
      ),
      // assemblies
      ("L'Assemblée nationale (AN) de la XVᵉ législature siège.", ["Assemblée nationale|AN"]),
      ("Le président de l'Assemblée nationale Trân Thanh Mân.", ["Assemblée nationale"]),
      (
        "La Chambre des représentants et le Sénat ont voté.",
        ["Chambre des représentants", "Sénat"]
      ),
      ("Le Parlement thaïlandais s'ajourne.", ["Parlement thaïlandais"]),
      (
        "L'Assemblée nationale de la République de Corée.",
        ["Assemblée nationale de la République de Corée"]
      ),
      // alliances
      (
        "L'Association des nations de l'Asie du Sud-Est (ASEAN) a grandi.",
        ["Association des nations de l'Asie du Sud-Est|ASEAN"]
      ),
      ("L'Union européenne (UE) est prête.", ["Union européenne|UE"]),
      ("Le secrétaire général de l'ONU, António Guterres.", ["ONU"]),
      (
        "Selon l'Organisation mondiale de la santé (OMS), il faut boire.",
        ["Organisation mondiale de la santé|OMS"]
      ),
      (
        "Le Conseil d'affaires États-Unis-ASEAN (USABC) revient.",
        ["Conseil d'affaires États-Unis-ASEAN|USABC"]
      ),
      ("Le Forum économique mondial (WEF) et la ville.", ["Forum économique mondial|WEF"]),
      (
        "Le Centre pour la sixième transition énergétique (C6TE) ouvrira.",
        ["Centre pour la sixième transition énergétique|C6TE"]
      ),
      (
        "L'Association des éleveurs et producteurs de crevettes du Vietnam (AEPC).",
        ["Association des éleveurs et producteurs de crevettes du Vietnam|AEPC"]
      ),
      (
        "L'Association du poivre et des épices du Vietnam (VPSA).",
        ["Association du poivre et des épices du Vietnam|VPSA"]
      ),
      (
        "La Mission permanente du Vietnam auprès de l'ONU.",
        ["Mission permanente du Vietnam auprès de l'ONU"]
      ),
      ("L'ambassade du Vietnam en France a ouvert.", ["ambassade du Vietnam en France"]),
      (
        "La Fédération vietnamienne de football (VFF) et la Confédération asiatique de football (AFC).",
        ["Fédération vietnamienne de football|VFF", "Confédération asiatique de football|AFC"]
      ),
      // companies
      ("Le groupe Vingroup a investi.", ["Vingroup"]),
      ("Le groupe sud-coréen Hansol Paper arrive.", ["Hansol Paper"]),
      ("Le groupe Électricité du Vietnam (EVN) répare.", ["Électricité du Vietnam|EVN"]),
      ("Des groupes comme Siemens, Arkema et Marvell.", ["Siemens", "Arkema", "Marvell"]),
      ("Les sociétés telles que Samsung et Foxconn embauchent.", ["Samsung", "Foxconn"]),
      ("La compagnie aérienne nationale Vietnam Airlines vole.", ["Vietnam Airlines"]),
      ("Le directeur de Hung Long Holdings.", ["Hung Long Holdings"]),
      ("Airports of Thailand (AOT) construit.", ["Airports of Thailand|AOT"]),
      ("La fondation SUPPORT aide les tisserandes.", ["SUPPORT"]),
      ("La Fondation Bill et Melinda Gates donne.", ["Fondation Bill et Melinda Gates"]),
      // universities, hospitals, media, others
      (
        "L'Université d'économie de Hô Chi Minh-Ville (UEH) enseigne.",
        ["Université d'économie de Hô Chi Minh-Ville|UEH"]
      ),
      (
        "À l'Université de médecine et de pharmacie de Huê.",
        ["Université de médecine et de pharmacie de Huê"]
      ),
      ("L'Hôpital royal Siriraj de Bangkok.", ["Hôpital royal Siriraj"]),
      ("Le directeur de l'hôpital Viêt Tiêp Pham Van Luong a parlé.", ["hôpital Viêt Tiêp"]),
      ("Un médecin de l'hôpital Bach Mai.", ["hôpital Bach Mai"]),
      (
        "La Radio la Voix du Vietnam (VOV) et la Télévision nationale.",
        ["Radio la Voix du Vietnam|VOV", "Télévision nationale"]
      ),
      ("Elle l'a confié à la VNA et à l'AFP.", ["VNA", "AFP"]),
      ("La Maison royale a décrété le deuil.", ["Maison royale"]),
      ("La Banque d'État du Vietnam (BEV) baisse ses taux.", ["Banque d'État du Vietnam|BEV"]),
      ("La Cour suprême des États-Unis a jugé.", ["Cour suprême des États-Unis"]),
      (
        "L'Institut national d'hygiène et d'épidémiologie.",
        ["Institut national d'hygiène et d'épidémiologie"]
      ),
    ] as [(String, [String])])
  func finds(_ text: String, _ expected: [String]) {
    #expect(NameReading.organizations(text) == expected, "\(text)")
  }

  @Test(arguments: [
    "Le gouvernement vietnamien et le Parti ont décidé.",
    "Le ministère a dit que le comité et la commission suivraient.",
    "Les ministères des Affaires étrangères des deux pays se parlent.",
    "Le ministre des Affaires étrangères et le Premier ministre.",
    "Le 21e Sommet de l'ASEAN et la Coupe de l'ASEAN.",
    "Le 14e Congrès national du Parti s'est ouvert.",
    "La 46e Assemblée générale a élu son bureau.",
    "Le Centre du Vietnam et le Nord sont sous la pluie.",
    "La Fédération de Russie a exporté.",
    "Le groupe de travail et un groupe de touristes.",
    "Le 15ᵉ Congrès de l'organisation du Parti de la province.",
    "Le PIB, l'IPC et le RCEP ont été évoqués.",
    "Ils appliquent l'Accord de partenariat Chili-Union européenne depuis mars.",
    "La Convention de l'ONU sur les contrats de vente a été citée.",
    "La Déclaration de l'ASEAN sur la mer a été adoptée.",
    "Source : VNA",
    // The nationality opens the text, no minister before it.
    "Laotien de la Défense, il a parlé.",
    "Nguồn: VNA",
    "Le Centre national de conférences est plein.",
    "Les banques, les universités et les entreprises du pays.",
    "L'équipe du Vietnam a gagné au stade.",
    "Une direction nouvelle, un service rapide, une union forte.",
  ])
  func findsNone(_ text: String) {
    #expect(NameReading.organizations(text) == [], "\(text)")
  }

  @Test func mergesNamesAndAcronyms() {
    let organizations = NameReading.bulletin(
      "Le PCV s'est réuni. Le Parti communiste du Vietnam (PCV) a voté. Le Comité populaire de "
        + "Vinh a suivi ; le Comité populaire a approuvé. L'UEA dira son avis : l'Union des "
        + "électriciens d'Annam (UEA) le promet."
    ).organizations
    #expect(
      organizations.map(\.name) == [
        "Parti communiste du Vietnam", "Comité populaire de Vinh",
        "Union des électriciens d'Annam",
      ])
    #expect(organizations.map(\.acronym) == ["PCV", nil, "UEA"])
    #expect(organizations.map(\.mentions.count) == [3, 2, 3])
  }

  @Test func keepsTheAssembliesOfTwoCountriesApart() {
    let names = NameReading.organizations(
      "L'Assemblée nationale du Laos a invité l'Assemblée nationale.")
    #expect(names == ["Assemblée nationale du Laos", "Assemblée nationale"])
  }

  @Test func givesNoAcronymThatIsNotPrinted() {
    let organizations = NameReading.bulletin("L'Union européenne a voté.").organizations
    #expect(organizations.map(\.name) == ["Union européenne"])
    #expect(organizations.map(\.acronym) == [nil])
  }

  @Test func countsASummitsOrganizationWhereItIsNamedElsewhere() {
    let organizations = NameReading.bulletin(
      "Au Sommet de l'ASEAN, il a plaidé. L'ASEAN compte onze membres."
    ).organizations
    #expect(organizations.map(\.name) == ["ASEAN"])
    #expect(organizations.first?.mentions.count == 2)
  }
}
