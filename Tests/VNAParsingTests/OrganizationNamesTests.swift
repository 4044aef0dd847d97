import Testing
import VNAModel
import VNAParsing

/// Where French names of organizations end, and which spellings of a text mean one of them.
@Suite struct OrganizationNamesTests {
  @Test(
    arguments: [
      // firms behind words for what they are, which are named again without these
      (
        "Le groupe néerlandais De Heus a signé avec l'entreprise vietnamienne Hùng Nhon.",
        ["De Heus", "Hùng Nhon"]
      ),
      (
        "Hùng Nhon exporte. L'accord lie l'entreprise vietnamienne Hùng Nhon à la banque.",
        ["Hùng Nhon"]
      ),
      ("Le directeur de l'entreprise vietnamienne Trân Van Nam est parti.", []),
      ("La société Avenir investit. Avenir radieux pour le riz !", ["Avenir"]),
      (
        "Le navire est du Centre de coordination du sauvetage maritime de la région III.",
        ["Centre de coordination du sauvetage maritime de la région III"]
      ),
      (
        "Un destroyer de la Force maritime d'autodéfense du Japon accoste.",
        ["Force maritime d'autodéfense du Japon"]
      ),
      ("Le Comité populaire de Son La recrute.", ["Comité populaire de Son La"]),
      ("Le Comité populaire a voulu de son mieux aider.", ["Comité populaire"]),
      // no infinitive belongs to a name, nor an adjective that goes on itself
      ("Ils ont chargé la Commission mixte de préparer le voyage.", ["Commission mixte"]),
      ("Elle a prié le Sénat de ratifier l'accord.", ["Sénat"]),
      (
        "Ils veulent réunir le Comité mixte de coopération sanitaire et d'ouvrir une école.",
        ["Comité mixte de coopération sanitaire"]
      ),
      ("La décision du Bureau politique relative aux cadres est connue.", ["Bureau politique"]),
      ("Les pêcheurs sont venus au Comité pour les entendre.", []),
      // a committee of a body known by its letters: two
      (
        "La Commission des finances de l'AN siège.", ["Commission des finances", "AN"]
      ),
      (
        "Le Comité du patrimoine mondial de l'UNESCO siège.",
        ["Comité du patrimoine mondial", "UNESCO"]
      ),
      ("Le Secrétariat de l'ASEAN siège.", ["Secrétariat de l'ASEAN"]),
      // what bodies are for
      (
        "Selon le Comité municipal de direction pour la prévention des sécheresses et l'évacuation, "
          + "tout va bien.",
        ["Comité municipal de direction pour la prévention des sécheresses et l'évacuation"]
      ),
      (
        "Le Comité central de pilotage pour la prévention et la lutte contre les incendies siège.",
        ["Comité central de pilotage pour la prévention et la lutte contre les incendies"]
      ),
      (
        "Le Comité central de prévention et de lutte contre les incendies et les épidémies siège.",
        ["Comité central de prévention et de lutte contre les incendies et les épidémies"]
      ),
      (
        "Le Comité central de coordination de la lutte anticorruption siège.",
        ["Comité central de coordination de la lutte anticorruption"]
      ),
      (
        "Le Fonds de soutien aux écoliers handicapés de Lào Cai recrute.",
        ["Fonds de soutien aux écoliers handicapés de Lào Cai"]
      ),
      (
        "Le Centre de protection des monuments de Ninh Binh recrute.",
        ["Centre de protection des monuments de Ninh Binh"]
      ),
      (
        "Le ministère danois de la Protection de l'eau recrute.",
        ["ministère danois de la Protection de l'eau"]
      ),
      // adjectives of two parts, regions, numbers, people abroad, pairs of countries
      (
        "L'Institut d'études socio-économiques de Huê recrute.",
        ["Institut d'études socio-économiques de Huê"]
      ),
      (
        "L'Institut des sciences forestières du Nord recrute.",
        ["Institut des sciences forestières du Nord"]
      ),
      ("L'Hôpital de campagne n°7 a fermé.", ["Hôpital de campagne n°7"]),
      (
        "L'Association des commerçants vietnamiens en Pologne fête le Têt.",
        ["Association des commerçants vietnamiens en Pologne"]
      ),
      ("L'Alliance Canada-Vietnam fête ses dix ans.", ["Alliance Canada-Vietnam"]),
      // names by themselves, and what is none
      ("Les deux pays réuniront leur Comité mixte.", ["Comité mixte"]),
      (
        "Le 15ᵉ Congrès de l'organisation du Parti de la province de Lai Châu s'ouvre.",
        ["organisation du Parti de la province de Lai Châu"]
      ),
      ("Elle préside le conseil d'administration de Petrolimex.", ["Petrolimex"]),
      ("La présidente du Conseil portugais est arrivée.", []),
      ("Les Assemblées nationales lao et vietnamienne se parlent.", []),
      (
        "Membre du Secrétariat du Comité central du Parti communiste du Vietnam (PCV), il vient.",
        ["Secrétariat", "Comité central", "Parti communiste du Vietnam|PCV"]
      ),
      // firms
      ("Parmi les clients figurent Kubota, Terumo et Metfone.", ["Kubota", "Terumo", "Metfone"]),
      ("La coopérative Trân Thanh exporte du thé.", ["coopérative Trân Thanh"]),
      ("Le patron de la société Trân Thanh exporte du thé.", ["Trân Thanh"]),
      ("Le patron de la société Trân Van Thanh exporte du thé.", []),
      // lost spaces
      (
        "Le ministère de laJustice et le ministère du Travail et duLogement recrutent.",
        ["ministère de laJustice", "ministère du Travail et duLogement"]
      ),
      (
        "Le ministère de la Culture, des Forêts et duLogement recrute.",
        ["ministère de la Culture, des Forêts et duLogement"]
      ),
      ("La Commission desLettres et des Arts siège.", ["Commission desLettres et des Arts"]),
    ] as [(String, [String])])
  func finds(_ text: String, _ expected: [String]) {
    #expect(NameReading.organizations(text) == expected, "\(text)")
  }

  @Test func joinsANameWithAndWithoutTheKindOfItsPlace() {
    let organizations = NameReading.bulletin(
      "Le Comité populaire de la ville de Vinh a voté. Le Comité populaire de Vinh est content."
    ).organizations
    #expect(organizations.map(\.name) == ["Comité populaire de la ville de Vinh"])
    #expect(organizations.map(\.mentions.count) == [2])
  }

  @Test func joinsTheProvincesCommitteeOfTheParty() {
    let organizations = NameReading.bulletin(
      "Le Comité du Parti de la province de Son La s'est réuni. Elle est secrétaire du Comité "
        + "provincial du Parti."
    ).organizations
    #expect(organizations.map(\.name) == ["Comité du Parti de la province de Son La"])
    #expect(organizations.map(\.mentions.count) == [2])
  }

  @Test func keepsAProvinceAndItsTownApart() {
    let names = NameReading.organizations(
      "Le Comité populaire de la province de Cao Bang et le Comité populaire de la ville de Cao Bang "
        + "ont écrit au Comité populaire de Cao Bang.")
    #expect(
      names == [
        "Comité populaire de la province de Cao Bang", "Comité populaire de la ville de Cao Bang",
        "Comité populaire de Cao Bang",
      ])
  }

  @Test(
    arguments: [
      ("Les enfants de l'école de vietnamien Hoa Mai chantent.", ["école de vietnamien Hoa Mai"]),
      ("Elle sort du lycée d'élite Phan Mai de Vinh.", ["lycée d'élite Phan Mai"]),
      ("L'école de danse est fermée.", []),
      (
        "Un don est parti pour l'Université Cheikh-Bamba-Sow.", ["Université Cheikh-Bamba-Sow"]
      ),
      ("L'université a reçu le cheikh Bamba Sow.", []),
      (
        "La cheffe de la mission permanente du Laos auprès de l'UNESCO est venue.",
        ["mission permanente du Laos auprès de l'UNESCO"]
      ),
      ("Une mission permanente est ouverte.", []),
      ("Les Conseils populaires de quartier sont supprimés.", ["Conseils populaires"]),
      ("Ils vont aux Olympiades internationales de musique (OIM).", []),
      (
        "L'Organisation internationale pour les migrations (OIM) recrute.",
        ["Organisation internationale pour les migrations|OIM"]
      ),
    ] as [(String, [String])])
  func findsSchoolsAndMissions(_ text: String, _ expected: [String]) {
    #expect(NameReading.organizations(text) == expected, "\(text)")
  }

  @Test func joinsTheCommitteeOfAProvinceNamedInTwoWays() {
    let organizations = NameReading.bulletin(
      "Le Comité du Parti de la province de Son La s'est réuni. Elle est secrétaire du Comité "
        + "provincial du Parti de Son La, et non du Comité provincial du Parti de Lai Châu."
    ).organizations
    #expect(
      organizations.map(\.name) == [
        "Comité du Parti de la province de Son La", "Comité provincial du Parti de Lai Châu",
      ])
    #expect(organizations.map(\.mentions.count) == [2, 1])
  }
}
