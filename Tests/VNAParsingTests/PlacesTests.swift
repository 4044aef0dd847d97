import Testing
import VNAModel
import VNAParsing

@Suite struct PlacesTests {
  @Test(
    arguments: [
      // countries, provinces, cities
      ("Le Vietnam et le Laos ont ouvert une ligne.", ["Vietnam VN", "Laos LA"]),
      ("Il est arrivé aux États-Unis par New York.", ["États-Unis US", "New York US"]),
      (
        "La délégation a quitté Séoul, en République de Corée.",
        ["Séoul KR", "République de Corée KR"]
      ),
      ("Des pluies ont touché la province de Quang Tri.", ["Quang Tri VN"]),
      ("Le maire de la ville de Huê a parlé.", ["Huê VN"]),
      ("Un atelier a eu lieu à Buôn Ma Thuôt.", ["Buôn Ma Thuôt VN"]),
      ("Les provinces de Son La et de Lai Châu sont voisines.", ["Son La VN", "Lai Châu VN"]),
      (
        "Le chantier relie Cà Mau, Bac Liêu et Soc Trang.",
        ["Cà Mau VN", "Bac Liêu VN", "Soc Trang VN"]
      ),
      ("La province chinoise du Guangxi a investi.", ["Guangxi CN"]),
      ("Il a étudié à Bruxelles (Belgique).", ["Bruxelles BE", "Belgique BE"]),
      ("Le sommet de Pékin suivra celui de Moscou.", ["Pékin CN", "Moscou RU"]),
      ("Sa visite au Caire a duré trois jours.", ["Caire EG"]),
      ("Elle est rentrée de La Havane.", ["La Havane CU"]),
      // a noun with the article that opens the sentence
      ("La réunion s'est tenue lundi.", []),
      ("Le cap a été tenu. La réunion, présidée par lui, est finie.", []),
      ("La Réunion accueille un forum. LE CAIRE LE FERA AUSSI.", ["La Réunion RE", "LE CAIRE EG"]),
      ("Le métro de Hô Chi Minh-Ville roule.", ["Hô Chi Minh-Ville VN"]),
      ("La préfecture de Nagano accueille des stagiaires.", ["Nagano JP"]),
      ("Le gouverneur de la préfecture de Gifu Sato Kenji est venu.", ["Gifu JP"]),
      ("La Corée du Sud et la Corée du Nord se parlent.", ["Corée du Sud KR", "Corée du Nord KP"]),
      ("L'Afrique du Sud préside le groupe.", ["Afrique du Sud ZA"]),
      // a town no table has, before its country
      ("Il est né à Bélavista, au Pérou.", ["Bélavista PE", "Pérou PE"]),
      ("Elle vit à Nitranka, en Slovaquie.", ["Nitranka SK", "Slovaquie SK"]),
      ("Il a écrit au curé Morel, en France depuis mai.", ["France FR"]),
      // pairs and glued words
      ("L'autoroute Hanoï-Vientiane sera longue.", ["Hanoï VN", "Vientiane LA"]),
      ("Le partenariat Vietnam-Maroc avance.", ["Vietnam VN", "Maroc MA"]),
      ("La ligne Lào Cai-Hanoï-Hai Phong est prévue.", ["Lào Cai VN", "Hanoï VN", "Hai Phong VN"]),
      ("Les échanges Vietnam – Japon ont crû.", ["Vietnam VN", "Japon JP"]),
      ("Le président duLaos a quitté leVietnam.", ["Laos LA", "Vietnam VN"]),
      ("Il travaille enThaïlande et àSingapour.", ["Thaïlande TH", "Singapour SG"]),
      ("Ils ont gagné Hô ChiMinh-Ville en train.", ["Hô ChiMinh-Ville VN"]),
      (
        "Il ira à Vientianecette semaine et à Bangkokpour deux jours.",
        ["Vientiane LA", "Bangkok TH"]
      ),
      // glosses, games, adjectives of nations
      (
        "La ville de Vinh (Centre) et celle de Hai Phong (Nord).",
        [
          "Vinh VN", "Centre VN", "Hai Phong VN", "Nord VN",
        ]
      ),
      ("Les 12es Jeux d'Asie du Sud-Est ont commencé.", []),
      (
        "Un séisme a secoué les provinces afghanes de Paktira et de Zabolan.",
        ["Paktira AF", "Zabolan AF"]
      ),
      (
        "Le parc national de Kaldar - Moran, en Inde, attire.",
        ["parc national de Kaldar - Moran IN", "Inde IN"]
      ),
      // heads
      ("Les habitants de la commune de Tân Hiêp attendent.", ["Tân Hiêp VN"]),
      ("Dans le village de Dông Ky, province de Bac Ninh.", ["Dông Ky VN", "Bac Ninh VN"]),
      ("Il vient du district de Mang Thit.", ["Mang Thit VN"]),
      ("L'aéroport international de Nôi Bài est fermé.", ["aéroport international de Nôi Bài VN"]),
      ("Un vol de l'aéroport de Kuching (Malaisie).", ["aéroport de Kuching MY", "Malaisie MY"]),
      ("Le parc national de Cuc Phuong protège des langurs.", ["parc national de Cuc Phuong VN"]),
      ("La baie d'Ha Long attire les visiteurs.", ["baie d'Ha Long VN"]),
      ("Le poste-frontière de Lao Bao a rouvert.", ["poste-frontière de Lao Bao VN"]),
      ("Le delta du Mékong s'enfonce.", ["delta du Mékong VN"]),
      ("Les hauts plateaux du Centre produisent du café.", ["hauts plateaux du Centre VN"]),
      ("Le quai du port de Vung Ang.", ["Vung Ang VN"]),
      ("Le port de Lân Giang, à Thanh Hoa.", ["port de Lân Giang VN", "Thanh Hoa VN"]),
      ("Des soldats de l'île de Ly Son.", ["Ly Son VN"]),
      ("L'archipel de Truong Sa et celui de Hoang Sa.", ["Truong Sa VN", "Hoang Sa VN"]),
      ("Les îles Paracels.", ["îles Paracels VN"]),
      (
        "Les communes de Tân Phu, Vinh Lôc et Long Giang sont isolées.",
        ["Tân Phu VN", "Vinh Lôc VN", "Long Giang VN"]
      ),
      ("L'aéroport Suvarnabhumi, à Bangkok.", ["aéroport Suvarnabhumi TH", "Bangkok TH"]),
      // seas and regions
      ("La paix en mer Orientale importe.", ["mer Orientale"]),
      (
        "Des navires dans le détroit d'Ormuz et l'océan Indien.",
        ["détroit d'Ormuz", "océan Indien"]
      ),
      ("L'Asie du Sud-Est et le Moyen-Orient.", ["Asie du Sud-Est", "Moyen-Orient"]),
      ("Un voyage en Europe et en Amérique latine.", ["Europe", "Amérique latine"]),
      ("De fortes pluies dans le Nord du Vietnam.", ["Nord VN", "Vietnam VN"]),
      ("Le typhon a frappé le Centre du Vietnam.", ["Centre VN", "Vietnam VN"]),
      ("Dans l'Ouest de la France, il gèle.", ["Ouest FR", "France FR"]),
      // capitals that stand for a government, places inside organizations
      ("Washington a répondu à Hanoï.", ["Washington US", "Hanoï VN"]),
      ("Le Parti communiste de Cuba a écrit.", ["Cuba CU"]),
      ("L'Association d'amitié Vietnam-Laos se réunit.", ["Vietnam VN", "Laos LA"]),
      ("Le Premier ministre du Laos Sonexay Siphandone est là.", ["Laos LA"]),
      ("L'Université de Cambridge publie.", ["Cambridge GB"]),
      ("Le président de Cuba Miguel Diaz-Canel a salué.", ["Cuba CU"]),
    ] as [(String, [String])])
  func finds(_ text: String, _ expected: [String]) {
    #expect(NameReading.places(text) == expected, "\(text)")
  }

  @Test(arguments: [
    "Le ministre vietnamien a rencontré son homologue chinois.",
    "Il a fallu deux tours de scrutin et un mali de caisse.",
    "Vietnam Airlines a commandé des avions.",
    "Trân Thanh Hoa et Nguyên Van Vinh ont gagné.",
    "Mme Florence Martin a signé.",
    "L'actrice Sydney Sweeney tourne.",
    "Le chanteur Lê Quang Tri a plu.",
    "La ligne ferroviaire Nord-Sud rouvrira.",
    "Le Centre national de conférences est plein.",
    "Le pont Long Biên et la place Ba Dinh sont fermés.",
    "Sur la rivière Hàn et le fleuve Mékong.",
    "La zone industrielle de Yên Phong recrute.",
    "L'Accord de Paris sur le climat a dix ans.",
    "Le port du masque est conseillé dans chaque commune.",
    "L'Association des nations de l'Asie du Sud-Est (ASEAN) avance.",
    "Maurice Durand et Salvador Allende.",
    "Une région du monde, une ville, un pays.",
    "Le Bangkok Post a publié un article.",
    "La Première ministre et le Parti sont d'accord.",
  ])
  func findsNone(_ text: String) {
    #expect(NameReading.places(text) == [], "\(text)")
  }

  @Test func mergesSpellings() {
    let places = NameReading.bulletin(
      "Hanoi attend. Hà Nôi et Hanoï sont une ville. HCM-Ville, ou Hô Chi Minh-Ville, aussi."
    ).places
    #expect(places.map(\.mentions.count) == [3, 2])
    #expect(places.last?.name == "Hô Chi Minh-Ville")
  }

  @Test func prefersTheUsualNameOfACountry() {
    let places = NameReading.bulletin(
      "Le Vietnam exporte. La République socialiste du Vietnam est souveraine. Le Vietnam importe."
    ).places
    #expect(places.map(\.name) == ["Vietnam"])
    #expect(places.first?.mentions.count == 3)
  }

  @Test func knowsKinds() {
    let places = NameReading.bulletin(
      "Au Laos, à Vientiane, dans la province de Champassak, près de la mer Rouge, sur l'île de "
        + "Phu Quôc, à l'aéroport de Vinh, dans la baie de Lan Ha et la commune de Tân Hiêp."
    ).places
    #expect(
      places.map(\.kind) == [
        .country, .city, .province, .sea, .island, .airport, .bay, .commune,
      ])
  }

  @Test func fillsTheDateline() {
    let text = """
      Vientiane (VNA) – Le district de Xaysetha accueille un parc industriel, selon la presse locale.

      Le chantier durera deux ans.-VNA
      """
    let bulletin = NameReading.bulletin(text)
    #expect(bulletin.story.dateline?.places.first?.country == "LA")
    #expect(NameReading.places(text) == ["Vientiane LA", "Xaysetha LA"])
  }

  @Test func findsANameAgainWithoutItsHead() {
    let places = NameReading.bulletin(
      "Hanoï (VNA) – Un glissement de terrain a eu lieu dans la commune de Trà Leng. À Trà Leng, "
        + "huit corps ont été retrouvés. Trà Leng Nam est un hameau.-VNA"
    ).places
    // What goes on with another capital is another name.
    #expect(places.first { $0.name == "Trà Leng" }?.mentions.count == 2)
  }

  @Test(
    arguments: [
      // what «et» joins to a town by the same preposition is a town
      (
        "Le café part des ports d'Abidjan et de Sassandra.", ["Abidjan CI", "Sassandra CI"]
      ),
      (
        "La Bulgarie a signé un jumelage entre Ninh Binh et Gorna Banya.",
        ["Bulgarie BG", "Ninh Binh VN", "Gorna Banya BG"]
      ),
      ("Les discours de Vinh et de Pierre Martin sont connus.", ["Vinh VN"]),
      ("Le maire de Vinh et Pierre Martin sont venus.", ["Vinh VN"]),
      ("Le trajet entre Vinh et Vingroup est court.", ["Vinh VN"]),
      // beside what a town is
      ("Non loin de Kouroussa, des mineurs creusent.", ["Kouroussa VN"]),
      ("Les eaux montent aux portes de Kouroussa.", ["Kouroussa VN"]),
      // a village, and the words that say in what province it lies
      (
        "Ils dansent à Muong Hoa, dans la province de Yên Bai.", ["Muong Hoa VN", "Yên Bai VN"]
      ),
      ("À Chiêm Mai, dans la province de Yên Bai, ils dansent.", ["Chiêm Mai VN", "Yên Bai VN"]),
      ("À Tocache, au Pérou, il pleut.", ["Tocache PE", "Pérou PE"]),
      ("Il parle avec Lo Thi Chà, dans la province de Yên Bai.", ["Yên Bai VN"]),
      // the field of a minister
      ("La ministre française de l'Europe est arrivée.", []),
      ("Le maire français de l'Europe nouvelle est arrivé en Asie.", ["Europe", "Asie"]),
    ] as [(String, [String])])
  func findsWhatStandsBesideATown(_ text: String, _ expected: [String]) {
    #expect(NameReading.places("Hanoï (VNA) – " + text).filter { $0 != "Hanoï VN" } == expected)
  }
}
