import Testing
import VNAModel
import VNAParsing

/// Places, people with roles, organizations and quotes of English and Spanish, wording by wording.
@Suite struct NameLanguageTests {
  func read(_ text: String, _ language: String) -> Bulletin {
    NameReading.parser.parse(
      BulletinSource(SourceText(text)), hints: ParseHints(language: language))
  }

  func places(_ text: String, _ language: String) -> [String] {
    read(text, language).places.map { "\($0.name) \($0.country ?? "-")" }
  }

  func people(_ text: String, _ language: String) -> [String] {
    read(text, language).people.map { person in
      ([person.name] + person.roles.map(\.text)).joined(separator: "|")
    }
  }

  func organizations(_ text: String, _ language: String) -> [String] {
    read(text, language).organizations.map { organization in
      guard let acronym = organization.acronym,
        organization.mentions.contains(where: { $0.text == acronym })
      else { return organization.name }
      return "\(organization.name)|\(acronym)"
    }
  }

  func quotes(_ text: String, _ language: String) -> [String] {
    read(text, language).quotes.filter { $0.kind == .direct }.map {
      "\($0.speaker ?? "nobody"): \($0.excerpt.text)"
    }
  }

  // MARK: - Places

  @Test(
    arguments: [
      ("He flew from Hanoi to Ho Chi Minh City.", ["Hanoi VN", "Ho Chi Minh City VN"]),
      ("It lies in Tan Hoa commune of Quang Ngai.", ["Tan Hoa VN", "Quang Ngai VN"]),
      (
        "Boats left Vinh Tan Port for Hon Vang Island.", ["Vinh Tan Port VN", "Hon Vang Island VN"]
      ),
      ("Germany, the US and the Netherlands agreed.", ["Germany DE", "US US", "Netherlands NL"]),
      ("Vietnam’s ties with New Zealand grow.", ["Vietnam VN", "New Zealand NZ"]),
      ("Ships cross the East Sea.", ["East Sea -"]),
      ("The Vietnam Fatherland Front met.", ["Vietnam VN"]),
      ("Vietnam Airlines flies there.", []),
      ("My son sleeps, and Le Van Bay said nothing.", []),
      ("A house burnt down in Xuan Thoi, Dak Lak.", ["Xuan Thoi VN", "Dak Lak VN"]),
      ("He signed the Paris Agreement in Beijing.", ["Beijing CN"]),
    ] as [(String, [String])])
  func englishPlaces(text: String, expected: [String]) {
    #expect(places(text, "en") == expected)
  }

  @Test(
    arguments: [
      ("Voló de Hanoi a Ciudad Ho Chi Minh.", ["Hanoi VN", "Ciudad Ho Chi Minh VN"]),
      ("Está en la comuna de Tan Hoa, en Quang Ngai.", ["Tan Hoa VN", "Quang Ngai VN"]),
      (
        "Alemania, Estados Unidos y los Países Bajos.",
        [
          "Alemania DE", "Estados Unidos US", "Países Bajos NL",
        ]
      ),
      ("Los barcos cruzan el Mar del Este.", ["Mar del Este -"]),
      ("Visitó Nueva York, Londres y Pekín.", ["Nueva York US", "Londres GB", "Pekín CN"]),
      ("Reparten agua en Xuan Thoi, Dak Lak.", ["Xuan Thoi VN", "Dak Lak VN"]),
    ] as [(String, [String])])
  func spanishPlaces(text: String, expected: [String]) {
    #expect(places(text, "es") == expected)
  }

  // MARK: - People

  @Test(
    arguments: [
      (
        "Vietnamese Prime Minister Pham Van Binh spoke.",
        [
          "Pham Van Binh|Vietnamese Prime Minister"
        ]
      ),
      (
        "On Monday, Party General Secretary Le Van Hai came.",
        [
          "Le Van Hai|Party General Secretary"
        ]
      ),
      (
        "Deputy Minister of Culture, Sports and Tourism Tran Thi Hoa left.",
        [
          "Tran Thi Hoa|Deputy Minister of Culture, Sports and Tourism"
        ]
      ),
      (
        "Nguyen Van Loc, Chairman of the Hue People's Committee, agreed.",
        [
          "Nguyen Van Loc|Chairman of the Hue People's Committee"
        ]
      ),
      (
        "He met Japanese Ambassador to Vietnam Kenji Mori.",
        [
          "Kenji Mori|Japanese Ambassador to Vietnam"
        ]
      ),
      ("Vu Thi Mai, a 40-year-old rice farmer, wept.", ["Vu Thi Mai|40-year-old rice farmer"]),
      (
        "Deputy Prime Minister and Minister of Finance Do Van An said no.",
        [
          "Do Van An|Deputy Prime Minister and Minister of Finance"
        ]
      ),
      ("Mr. John Carter and Anna Carter’s friends stayed.", ["John Carter", "Anna Carter"]),
      ("World Heritage and Central Highlands Day will come.", []),
    ] as [(String, [String])])
  func englishPeople(text: String, expected: [String]) {
    #expect(people(text, "en") == expected)
  }

  @Test(
    arguments: [
      (
        "El primer ministro de Vietnam, Pham Van Binh, habló.",
        [
          "Pham Van Binh|primer ministro de Vietnam"
        ]
      ),
      (
        "El viceministro de Industria y Comercio Tran Van Hoa salió.",
        [
          "Tran Van Hoa|viceministro de Industria y Comercio"
        ]
      ),
      (
        "La ministra de Exteriores australiana, Anna Carter, llegó.",
        [
          "Anna Carter|ministra de Exteriores australiana"
        ]
      ),
      (
        "Vu Thi Mai, vecina de la comuna de Tan Hoa, lloró.",
        [
          "Vu Thi Mai|vecina de la comuna de Tan Hoa"
        ]
      ),
      ("Recibió al embajador de Japón, Kenji Mori.", ["Kenji Mori|embajador de Japón"]),
    ] as [(String, [String])])
  func spanishPeople(text: String, expected: [String]) {
    #expect(people(text, "es") == expected)
  }

  // MARK: - Organizations

  @Test(
    arguments: [
      (
        "The Ministry of Education and Training (MoET) agreed.",
        [
          "Ministry of Education and Training|MoET"
        ]
      ),
      (
        "The Ministry of Culture, Sports and Tourism agreed.",
        [
          "Ministry of Culture, Sports and Tourism"
        ]
      ),
      ("The Dong Nai People's Committee wrote.", ["Dong Nai People's Committee"]),
      (
        "The Vietnam Tea and Cocoa Association (VTCA) says so.",
        [
          "Vietnam Tea and Cocoa Association|VTCA"
        ]
      ),
      ("The University of Hue opened.", ["University of Hue"]),
      ("The Ben Tre provincial Party Committee met.", ["Ben Tre provincial Party Committee"]),
      ("The third ASEAN Future Forum (AFF) opened.", []),
      ("The ministry and the committee met the Cambodian Senate.", []),
    ] as [(String, [String])])
  func englishOrganizations(text: String, expected: [String]) {
    #expect(organizations(text, "en") == expected)
  }

  @Test(
    arguments: [
      ("El Ministerio de Relaciones Exteriores escribió.", ["Ministerio de Relaciones Exteriores"]),
      (
        "La Organización Mundial de la Salud (OMS) ayudó.",
        [
          "Organización Mundial de la Salud|OMS"
        ]
      ),
      (
        "Habló en la Organización de las Naciones Unidas (ONU).",
        [
          "Organización de las Naciones Unidas|ONU"
        ]
      ),
      ("El Comité Popular de Hue aceptó.", ["Comité Popular de Hue"]),
    ] as [(String, [String])])
  func spanishOrganizations(text: String, expected: [String]) {
    #expect(organizations(text, "es") == expected)
  }

  // MARK: - Quotes

  @Test(
    arguments: [
      (
        "“We will finish this road in time,” said Le Van Hai.",
        [
          "Le Van Hai: We will finish this road in time,"
        ]
      ),
      (
        "“I like this town a lot,” the visitor told reporters.",
        [
          "visitor: I like this town a lot,"
        ]
      ),
      (
        "“The water came at night,” said a teacher from Hue.",
        [
          "a teacher: The water came at night,"
        ]
      ),
      (
        "Minister Le Van Hai spoke. “It is time to act now”, he stressed.",
        [
          "Le Van Hai: It is time to act now"
        ]
      ),
      (
        "The poet Tran Van Xuan was there. “We were hungry and we sang,” Xuan, 83, told the audience.",
        ["Xuan: We were hungry and we sang,"]
      ),
      (
        "For Le Van Hai, a farmer, the point is that “a court has said what a rock is.”",
        ["Le Van Hai: a court has said what a rock is."]
      ),
      (
        "“We stand by our brothers and sisters,” the message to Havana reads.",
        ["message to Havana: We stand by our brothers and sisters,"]
      ),
    ] as [(String, [String])])
  func englishQuotes(text: String, expected: [String]) {
    #expect(quotes("A title\n\nHanoi (VNA) – " + text + "\n", "en") == expected)
  }

  @Test(
    arguments: [
      (
        "“Terminaremos la obra a tiempo”, afirmó el alcalde de Hue, Le Van Hai.",
        [
          "Le Van Hai: Terminaremos la obra a tiempo"
        ]
      ),
      (
        "Habló el ministro Le Van Hai. “Vamos a trabajar más juntos”, señaló.",
        [
          "Le Van Hai: Vamos a trabajar más juntos"
        ]
      ),
      (
        "“Pensé en volver a casa”, contó el muchacho a la prensa.",
        ["muchacho: Pensé en volver a casa"]
      ),
      (
        "Dijo que la amistad “es un bien que hay que cuidar”, en palabras del alcalde Le Van Hai.",
        ["Le Van Hai: es un bien que hay que cuidar"]
      ),
    ] as [(String, [String])])
  func spanishQuotes(text: String, expected: [String]) {
    #expect(quotes("Un título\n\nHanoi (VNA) – " + text + "\n", "es") == expected)
  }

  /// Whatever is found is the text of its span.
  @Test(arguments: ["en", "es"])
  func excerptsAreTheirSpans(language: String) {
    let text = """
      Vietnam’s Hanoi People's Committee (HPC), Anna Carter’s “plans for many of us” in Phu Quoc, Quang Ninh;
      Prime Minister Pham Van Binh’s visit; el secretario general de la ONU, Pedro Ruiz, de Hoa Binh,
      «y así lo dijo ayer», dijo. 1.3 billion USD’s worth — 20% of Laos’ rice.
      """
    let bulletin = read(text, language)
    let excerpts =
      bulletin.people.flatMap { $0.mentions + $0.roles } + bulletin.places.flatMap(\.mentions)
      + bulletin.organizations.flatMap(\.mentions) + bulletin.quotes.map(\.excerpt)
      + bulletin.quantities.map(\.excerpt)
    #expect(!excerpts.isEmpty)
    for excerpt in excerpts {
      #expect(bulletin.source.text.text(excerpt.span) == excerpt.text)
      #expect(!excerpt.text.hasSuffix("’"))
    }
  }

  /// Eight times as much of what makes readers look back takes eight times as long, and not 64 times.
  @Test(arguments: [
    "Ministry Deputy ", "A and B communes ", "Hanoi Hanoi Minister ", "Deputy Vice President ",
    "of the Committee of ",
  ])
  func takesLinearTime(piece: String) {
    func time(_ count: Int) -> Duration {
      let text = String(repeating: piece, count: count)
      return ContinuousClock().measure { _ = read(text, "en") }
    }
    _ = time(500)
    let (short, long) = (time(1500), time(12_000))
    #expect(long < short * 30)
  }
}
