import Testing
import VNAModel

/// Rules that hold whatever the event: who acts, when, where, and what is told in passing. Each
/// sentence is our own, of a story of Friday, the 14th of November 2025.
@Suite struct EventTellingTests {
  typealias Wording = EventWordingTests.Wording

  private func check(_ wording: Wording) {
    let bulletin = EventReading.read(wording.lead + "-VNA\n", on: "2025-11-14")
    #expect(
      bulletin.events.filter(\.isMain).map(EventReading.line) == wording.events,
      "\(wording.lead): \(bulletin.events.map(EventReading.line))")
  }

  /// Phrases with a date in the middle, as the agency likes it.
  static let split: [Wording] = [
    (
      "Riyad (VNA) – Invité d'honneur du forum, le Premier ministre Pham Minh Chinh a pris mardi la "
        + "parole à Riyad devant 5.000 investisseurs.",
      ["conference: Pham Minh Chinh @ Riyad on 2025-11-11"]
    ),
    (
      "Moscou (VNA) – Le ministre Luong Tam Quang et son homologue Vladimir Kolokoltsev ont apposé "
        + "jeudi leur signature au bas d'un plan de lutte contre la drogue.",
      ["agreement: Luong Tam Quang, Vladimir Kolokoltsev @ Moscou on 2025-11-13"]
    ),
    (
      "Huê (VNA) – Le groupe Samsung a posé mardi la première pierre d'une usine à Huê.",
      ["conference: Samsung @ Huê on 2025-11-11"]
    ),
  ]

  @Test(arguments: split) func readsPhrasesWithADateInside(_ wording: Wording) { check(wording) }

  static let inPassing: [Wording] = [
    (
      "Hanoï (VNA) – Les ministres Lê Hoài Trung et Penny Wong se sont parlé jeudi au téléphone, à la "
        + "demande du ministre vietnamien, nommé le 25 octobre par l'Assemblée nationale.",
      ["call: Lê Hoài Trung, Penny Wong on 2025-11-13"]
    )
  ]

  @Test(arguments: inPassing) func leavesOutWhatIsToldInPassing(_ wording: Wording) {
    check(wording)
  }

  static let actors: [Wording] = [
    (
      "Hanoï (VNA) – Le groupe Viettel et le consortium Nokia ont signé mardi à Hanoï un contrat.",
      ["agreement: Viettel, Nokia @ Hanoï on 2025-11-11"]
    ),
    (
      "Hanoï (VNA) – L'Université de Huê et l'Université de Caen ont signé jeudi un accord en "
        + "présence du ministre Nguyên Kim Son.",
      ["agreement: Université de Huê, Université de Caen @ Hanoï on 2025-11-13"]
    ),
    (
      "Vientiane (VNA) – Les ministres des Transports du Laos, du Cambodge et du Vietnam ont adopté "
        + "jeudi à Vientiane une déclaration commune.",
      ["agreement: Laos, Cambodge, Vietnam @ Vientiane on 2025-11-13"]
    ),
    (
      "Hanoï (VNA) – Lors d'un entretien jeudi à Hanoï, le ministre Lê Hoai Trung et son homologue "
        + "cubain Bruno Rodriguez ont évoqué le commerce.",
      ["meeting: Lê Hoai Trung, Bruno Rodriguez @ Hanoï on 2025-11-13"]
    ),
    (
      "Hanoï (VNA) – Le général Phan Van Giang a eu mardi à Hanoï des discussions avec le chef "
        + "d'état-major français, Thierry Burkhard.",
      ["meeting: Phan Van Giang, Thierry Burkhard @ Hanoï on 2025-11-11"]
    ),
    (
      "Hanoï (VNA) – Le président Luong Cuong a reçu jeudi à Hanoï le ministre cubain Bruno "
        + "Rodriguez, avant de s'entretenir avec la présidente suisse Karin Keller-Sutter.",
      [
        "meeting: Luong Cuong, Bruno Rodriguez @ Hanoï on 2025-11-13",
        "meeting: Luong Cuong, Karin Keller-Sutter @ Hanoï on 2025-11-13",
      ]
    ),
    (
      "Bucarest (VNA) – La Commission mixte Vietnam-Roumanie a tenu mardi à Bucarest sa 18e réunion "
        + "sous la présidence du ministre Nguyên Hông Diên.",
      ["meeting: Nguyên Hông Diên, Commission mixte Vietnam-Roumanie @ Bucarest on 2025-11-11"]
    ),
    (
      "Hanoï (VNA) – Le président Luong Cuong a rendu visite jeudi à l'artiste Dang Thai Son.",
      ["meeting: Luong Cuong, Dang Thai Son @ Hanoï on 2025-11-13"]
    ),
    (
      "Hanoï (VNA) – La chanteuse Trân Thu Hà a été honorée jeudi par le ministère de la Culture.",
      ["award: Trân Thu Hà, ministère de la Culture @ Hanoï on 2025-11-13"]
    ),
  ]

  @Test(arguments: actors) func findsWhoTakesPart(_ wording: Wording) { check(wording) }

  static let offices: [Wording] = [
    (
      "Hoà Binh (VNA) – Réunis mardi à Hoà Binh, les députés ont porté Lê Thi Hoa à la présidence du "
        + "Comité populaire.", ["election: Lê Thi Hoa @ Hoà Binh on 2025-11-11"]
    ),
    (
      "Vientiane (VNA) – L'Assemblée nationale du Laos a choisi jeudi comme président Sonexay "
        + "Siphandone.",
      ["election: Sonexay Siphandone, Assemblée nationale du Laos @ Vientiane on 2025-11-13"]
    ),
    (
      "Hanoï (VNA) – Le Comité central a décidé jeudi de confier à Nguyên Van Nam le poste de chef "
        + "de sa commission de contrôle.",
      ["election: Nguyên Van Nam, Comité central @ Hanoï on 2025-11-13"]
    ),
    (
      "Hanoï (VNA) – L'Union des femmes a une nouvelle présidente, Hà Thi Nga, élue jeudi par 160 "
        + "voix.", ["election: Hà Thi Nga @ Hanoï on 2025-11-13"]
    ),
    (
      "Genève (VNA) – Le Vietnam a été désigné mardi membre du Conseil des droits de l'homme.",
      ["election: Vietnam @ Genève on 2025-11-11"]
    ),
  ]

  @Test(arguments: offices) func findsWhoTakesOffice(_ wording: Wording) { check(wording) }

  static let visits: [Wording] = [
    (
      "Rabat (VNA) – Le président de l'Assemblée nationale, Trân Thanh Mân, s'est posé jeudi à "
        + "l'aéroport de Rabat-Salé et restera au Maroc jusqu'à dimanche.",
      ["visit: Trân Thanh Mân, Maroc @ Maroc on 2025-11-13/2025-11-16"]
    ),
    (
      "Paris (VNA) – La France accueille depuis jeudi le président Luong Cuong.",
      ["visit: Luong Cuong, France @ France on 2025-11-13"]
    ),
    (
      "Tokyo (VNA) – Le vice-Premier ministre Trân Hông Hà est attendu lundi 17 novembre à Tokyo.",
      ["visit: Trân Hông Hà @ Tokyo on 2025-11-17 (planned)"]
    ),
    (
      "Cà Mau (VNA) – Le secrétaire général Tô Lâm s'est rendu mardi dans la province de Cà Mau.",
      ["visit: Tô Lâm @ Cà Mau on 2025-11-11"]
    ),
    (
      "New Delhi (VNA) – Le Premier ministre Pham Minh Chinh a mis fin jeudi à sa visite d'État en "
        + "Inde, entamée le 11 novembre.",
      ["visit: Pham Minh Chinh, Inde @ Inde on 2025-11-11/2025-11-13"]
    ),
    (
      "Hanoï (VNA) – Le président kazakh Kassym Tokaïev est un ami. À l'invitation de Luong Cuong, "
        + "Kassym Tokaïev et son épouse, Aigul Tokaïeva, effectuent du 12 au 15 novembre une visite d'État au Vietnam.",
      ["visit: Kassym Tokaïev, Vietnam @ Vietnam on 2025-11-12/2025-11-15"]
    ),
    (
      "Hanoï (VNA) – Le président kazakh Kassym Tokaïev est un ami. À l'invitation de Luong Cuong, "
        + "Kassym Tokaïev effectue du 12 au 15 novembre une visite d'État au Vietnam.",
      ["visit: Kassym Tokaïev, Vietnam @ Vietnam on 2025-11-12/2025-11-15"]
    ),
    (
      "Hanoï (VNA) – La visite au Vietnam du ministre cubain Bruno Rodriguez, effectuée du 10 au 13 "
        + "novembre, a été un succès.",
      ["visit: Bruno Rodriguez, Vietnam @ Vietnam on 2025-11-10/2025-11-13"]
    ),
    (
      "Hanoï (VNA) – Une délégation cubaine conduite par le ministre Bruno Rodriguez est arrivée "
        + "lundi à Hanoï. La délégation a été reçue mardi par le président Luong Cuong.",
      [
        "visit: Bruno Rodriguez @ Hanoï on 2025-11-10",
        "meeting: Bruno Rodriguez, Luong Cuong @ Hanoï on 2025-11-11",
      ]
    ),
    (
      "Hanoï (VNA) – Le ministre Phan Van Giang s'est félicité jeudi à Hanoï des résultats obtenus "
        + "par les deux armées, en recevant l'amiral Giuseppe Cavo Dragone.",
      ["meeting: Phan Van Giang, Giuseppe Cavo Dragone @ Hanoï on 2025-11-13"]
    ),
  ]

  @Test(arguments: visits) func findsWhoGoesWhere(_ wording: Wording) { check(wording) }

  static let passing: [Wording] = [
    (
      "Hanoï (VNA) – Le Premier ministre Pham Minh Chinh a reçu jeudi à Hanoï le ministre kazakh "
        + "Marat Nurtleu, arrivé la veille pour coprésider la 12e session du comité mixte.",
      ["meeting: Pham Minh Chinh, Marat Nurtleu @ Hanoï on 2025-11-13"]
    ),
    (
      "Hanoï (VNA) – Le Vietnam rejette les mesures imposées par Taiwan, a réagi jeudi la "
        + "porte-parole du ministère des Affaires étrangères, Pham Thu Hang.",
      [
        "statement: Pham Thu Hang, ministère des Affaires étrangères @ Hanoï on 2025-11-13"
      ]
    ),
    (
      "Hanoï (VNA) – Lê Van Nam a reçu jeudi la Caméra d'or.",
      ["award: Lê Van Nam @ Hanoï on 2025-11-13"]
    ),
    (
      "Hai Phong (VNA) – Sept ouvriers ont péri mardi dans l'effondrement d'un pont à Hai Phong.",
      ["disaster @ Hai Phong on 2025-11-11"]
    ),
  ]

  @Test(arguments: passing) func tellsWhatIsToldInPassing(_ wording: Wording) { check(wording) }
}
