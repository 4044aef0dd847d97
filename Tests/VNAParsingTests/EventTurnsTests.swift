import Testing
import VNAModel

/// Turns of phrase that tell who takes part, where and when by other parts of the sentence than verb and
/// object: each lead is our own, of Friday, the 14th of November 2025.
@Suite struct EventTurnsTests {
  @Test(arguments: [
    // Audiences that somebody is granted or obtains.
    (
      "Bangkok (VNA) – La ministre de la Santé Dào Hông Lan s'est vu réserver jeudi à Bangkok une audience par "
        + "le Premier ministre thaïlandais Anutin Charnvirakul.",
      ["meeting: Dào Hông Lan, Anutin Charnvirakul @ Bangkok on 2025-11-13"]
    ),
    (
      "Vientiane (VNA) – Le vice-président Tran Van Hai a obtenu jeudi une audience auprès du président lao "
        + "Thongloun Sisoulith, à Vientiane.",
      ["meeting: Tran Van Hai, Thongloun Sisoulith @ Vientiane on 2025-11-13"]
    ),
    // Meetings told by those who chair them.
    (
      "Séoul (VNA) – Une séance de travail que le ministre Trân Hông Minh a coprésidée jeudi à Séoul avec le "
        + "ministre sud-coréen Kim Yun-duk a porté sur le rail.",
      ["meeting: Trân Hông Minh, Kim Yun-duk @ Séoul on 2025-11-13"]
    ),
    (
      "Pékin (VNA) – Le rail a fait l'objet jeudi à Pékin d'une réunion présidée conjointement par le "
        + "vice-Premier ministre Trân Hông Hà et son homologue chinois Zhang Guoqing.",
      ["meeting: Trân Hông Hà, Zhang Guoqing @ Pékin on 2025-11-13"]
    ),
    // The subject behind its verb.
    (
      "Genève (VNA) – À Genève se sont rencontrés mercredi le ministre Lê Hoai Trung et la directrice générale "
        + "de l'OMC, Ngozi Okonjo-Iweala.",
      ["meeting: Lê Hoai Trung, Ngozi Okonjo-Iweala @ Genève on 2025-11-12"]
    ),
    // Those who speak to each other in the course of a meeting or call.
    (
      "Hanoï (VNA) – Lors d'un entretien mardi à Hanoï, le ministre Phan Van Giang a remercié l'ambassadeur de "
        + "Russie, Guennadi Bezdetko, de son appui.",
      ["meeting: Phan Van Giang, Guennadi Bezdetko @ Hanoï on 2025-11-11"]
    ),
    (
      "Hanoï (VNA) – Au cours d'une conversation par visioconférence, jeudi, le Premier ministre Pham Minh "
        + "Chinh a invité Mark Rutte à se rendre au Vietnam.",
      ["call: Pham Minh Chinh, Mark Rutte on 2025-11-13"]
    ),
    (
      "Hanoï (VNA) – Au téléphone, jeudi soir, le président Luong Cuong et le président Emmanuel Macron ont "
        + "comparé les dossiers communs.",
      ["call: Luong Cuong, Emmanuel Macron on 2025-11-13TEV"]
    ),
    // Beside it: an interview is no meeting with the one who is thanked in it.
    (
      "Hanoï (VNA) – Lors d'un entretien accordé jeudi à la presse, le ministre Nguyên Hông Diên a remercié "
        + "Donald Trump.",
      ["statement: Nguyên Hông Diên @ Hanoï on 2025-11-13"]
    ),
  ])
  func whoMeets(lead: String, events: [String]) {
    #expect(EventReading.mainEvents(lead, in: "fr") == events)
  }

  @Test(arguments: [
    // An infinitive belongs to him whom the words behind the name describe.
    (
      "fr",
      "Hanoï (VNA) – Le président Luong Cuong s'est entretenu jeudi à Hanoï avec Duma Boko, premier chef d'État "
        + "botswanais à se rendre au Vietnam.",
      [
        "meeting: Luong Cuong, Duma Boko @ Hanoï on 2025-11-13",
        "visit: Duma Boko, Vietnam @ Vietnam on 2025-11-13",
      ]
    ),
    (
      "en",
      "Hanoi (VNA) – President Luong Cuong held talks on Thursday in Hanoi with Duma Boko, the first president "
        + "of Botswana to visit Vietnam.",
      [
        "meeting: Luong Cuong, Duma Boko @ Hanoi on 2025-11-13",
        "visit: Duma Boko, Vietnam @ Vietnam on 2025-11-13",
      ]
    ),
    // What day and place stand between a verb and its object does not make a subject of it.
    (
      "fr",
      "Hanoï (VNA) – Le Premier ministre Pham Minh Chinh a reçu jeudi à Hanoï l'ambassadeur danois Nicolai "
        + "Prytz et lui a remis l'Ordre de l'Amitié.",
      [
        "meeting: Pham Minh Chinh, Nicolai Prytz @ Hanoï on 2025-11-13",
        "award: Nicolai Prytz, Pham Minh Chinh @ Hanoï on 2025-11-13",
      ]
    ),
    // Who does the same with another word for what he sends.
    (
      "fr",
      "Hanoï (VNA) – Le Premier ministre Pham Minh Chinh a envoyé jeudi une lettre de félicitations à Mette "
        + "Frederiksen, tandis que le ministre Lê Hoai Trung en faisait parvenir une à Lars Rasmussen.",
      [
        "message: Pham Minh Chinh, Mette Frederiksen on 2025-11-13",
        "message: Lê Hoai Trung, Lars Rasmussen on 2025-11-13",
      ]
    ),
    // A second clause without the verb of the first.
    (
      "fr",
      "Hanoï (VNA) – Le Premier ministre Pham Minh Chinh a adressé jeudi un message à la Première ministre Mette "
        + "Frederiksen, et le ministre des Affaires étrangères, Lê Hoai Trung, au chef de la diplomatie, Lars "
        + "Rasmussen.",
      [
        "message: Pham Minh Chinh, Mette Frederiksen on 2025-11-13",
        "message: Lê Hoai Trung, Lars Rasmussen on 2025-11-13",
      ]
    ),
    // The body over which somebody is elected to preside, the first of two.
    (
      "fr",
      "Hanoï (VNA) – Trân Van Nam a été élu jeudi matin président de l'Assemblée nationale et du Conseil électoral "
        + "national.",
      ["election: Trân Van Nam, Assemblée nationale @ Hanoï on 2025-11-13TMO"]
    ),
    // What both know is no news.
    (
      "fr",
      "Hanoï (VNA) – Le ministre Lê Hoai Trung s'est entretenu jeudi par téléphone avec son homologue danois, Lars "
        + "Rasmussen, qui l'a félicité de sa récente nomination.",
      ["call: Lê Hoai Trung, Lars Rasmussen on 2025-11-13"]
    ),
    (
      "fr",
      "Hanoï (VNA) – Le ministre Lê Hoai Trung s'est entretenu jeudi par téléphone avec Lars Rasmussen.\n\nLê "
        + "Hoai Trung, entré en fonctions le 5 novembre, a proposé une visite.",
      ["call: Lê Hoai Trung, Lars Rasmussen on 2025-11-13"]
    ),
    // «Elle» is the gathering told before.
    (
      "fr",
      "Huê (VNA) – Une conférence sur le riz s'est ouverte jeudi à Huê. Elle est organisée par le ministère de "
        + "l'Agriculture et l'Université de Huê.",
      ["conference: ministère de l'Agriculture, Université de Huê @ Huê on 2025-11-13"]
    ),
    // Firms in a list, each behind words for what it is.
    (
      "fr",
      "Tây Ninh (VNA) – Deux documents ont été paraphés jeudi entre le Comité populaire de Tây Ninh, le groupe "
        + "belge Vandaele et l'entreprise vietnamienne Hùng Phat.",
      ["agreement: Comité populaire de Tây Ninh, Vandaele, Hùng Phat @ Tây Ninh on 2025-11-13"]
    ),
    (
      "fr",
      "Hanoï (VNA) – Vinamilk a signé jeudi à Hanoï un contrat avec Samsung, le numéro deux mondial derrière Apple.",
      ["agreement: Vinamilk, Samsung @ Hanoï on 2025-11-13"]
    ),
    // Where somebody lives is not where she won.
    (
      "fr",
      "Da Nang (VNA) – La capitaine Trân Thi Thu Hà, qui joue au Japon depuis 2021, a été désignée jeudi "
        + "meilleure joueuse du tournoi.",
      ["award: Trân Thi Thu Hà @ Da Nang on 2025-11-13"]
    ),
    // What is on show in a town makes no journey of the painters.
    (
      "fr",
      "Paris (VNA) – L'exposition «Encres du delta» a été inaugurée jeudi à Paris. Elle ouvrira ses portes au "
        + "public samedi. Lê Van Tinh et Dô Hoài An sont à l'honneur à partir de samedi à Paris.",
      ["conference @ Paris on 2025-11-13"]
    ),
  ])
  func whoseItIs(language: String, lead: String, events: [String]) {
    #expect(EventReading.mainEvents(lead, in: language) == events)
  }

  @Test func anArrivalToldLaterIsTheFirstDayOfAVisit() {
    let lead =
      "Hanoï (VNA) – Le président Luong Cuong s'est entretenu jeudi à Hanoï avec le président botswanais Duma Boko, "
      + "en visite officielle au Vietnam jusqu'au 17 novembre.\n\nLe dirigeant botswanais, arrivé la veille avec cinq ministres, a "
      + "remercié son hôte."
    let events = EventReading.read(lead + "-VNA\n", on: "2025-11-14").events.map(EventReading.line)
    #expect(events.contains("visit: Duma Boko, Vietnam @ Vietnam on 2025-11-12/2025-11-17"))
  }

  @Test(arguments: [
    (
      "Hanoï (VNA) – Un télégramme de condoléances du président Luong Cuong est parvenu jeudi à la présidente "
        + "philippine Sara Duterte.",
      ["message: Luong Cuong, Sara Duterte on 2025-11-13"]
    ),
    (
      "Hanoï (VNA) – Une lettre de félicitations du Premier ministre Pham Minh Chinh a été remise jeudi à Sanae "
        + "Takaichi, Première ministre du Japon.",
      ["message: Pham Minh Chinh, Sanae Takaichi on 2025-11-13"]
    ),
    (
      "Hanoï (VNA) – La lettre que le secrétaire général Tô Lâm a adressée mercredi à Xi Jinping souligne la "
        + "confiance entre les deux Partis.",
      ["message: Tô Lâm, Xi Jinping on 2025-11-12"]
    ),
    (
      "Hanoï (VNA) – « Nous sommes à vos côtés », écrit le président Luong Cuong au président Prabowo Subianto "
        + "dans un message daté de mercredi.",
      ["message: Luong Cuong, Prabowo Subianto on 2025-11-12"]
    ),
    (
      "Hanoï (VNA) – Luong Cuong a tenu à congratuler jeudi le nouveau président bolivien, Rodrigo Paz.",
      ["message: Luong Cuong, Rodrigo Paz on 2025-11-13"]
    ),
  ])
  func whoWrites(lead: String, events: [String]) {
    #expect(EventReading.mainEvents(lead, in: "fr") == events)
  }

  @Test(arguments: [
    // Being somewhere on a day.
    (
      "Hanoï (VNA) – Le Premier ministre Pham Minh Chinh sera au Koweït du 16 au 18 novembre, selon un "
        + "communiqué du ministère des Affaires étrangères.",
      ["visit: Pham Minh Chinh, Koweït @ Koweït on 2025-11-16/2025-11-18 (planned)"]
    ),
    (
      "Huê (VNA) – Le président Luong Cuong était mercredi à Huê, où il a offert de l'encens aux héros.",
      ["visit: Luong Cuong @ Huê on 2025-11-12"]
    ),
    // Beside it: a state is no place.
    (
      "Hanoï (VNA) – Le président Luong Cuong est en bonne santé, a indiqué jeudi son entourage.",
      ["statement: Luong Cuong @ Hanoï on 2025-11-13"]
    ),
    // Where those live to whom one goes, or who have the visit.
    (
      "Dak Lak (VNA) – Le vice-Premier ministre Trân Hông Hà s'est rendu jeudi auprès des habitants du district "
        + "de Krông Bông, dans la province de Dak Lak.",
      ["visit: Trân Hông Hà @ Krông Bông on 2025-11-13"]
    ),
    (
      "Hanoï (VNA) – Les dockers du port de Hai Phong ont reçu jeudi la visite du secrétaire général Tô Lâm.",
      ["visit: Tô Lâm @ port de Hai Phong on 2025-11-13"]
    ),
    // Going home: not the place that is left, and the days counted back.
    (
      "Hanoï (VNA) – Le Premier ministre Pham Minh Chinh a regagné Hanoï jeudi soir, au terme d'une visite "
        + "officielle de trois jours en Inde.",
      ["visit: Pham Minh Chinh, Inde @ Inde on 2025-11-11/2025-11-13"]
    ),
  ])
  func whoGoesWhere(lead: String, events: [String]) {
    #expect(EventReading.mainEvents(lead, in: "fr") == events)
  }

  @Test(arguments: [
    (
      "Hanoï (VNA) – Un accord de partenariat unit désormais FPT à Siemens. Il a été signé jeudi à Berlin.",
      ["agreement: FPT, Siemens @ Berlin on 2025-11-13"]
    ),
    (
      "Oslo (VNA) – Signé mercredi à Oslo, un protocole lie le Vietnam et la Norvège dans le domaine de "
        + "l'éolien.",
      ["agreement: Vietnam, Norvège @ Oslo on 2025-11-12"]
    ),
    (
      "Paris (VNA) – Le protocole intervenu jeudi à Paris entre Petrovietnam et TotalEnergies porte sur "
        + "l'éolien en mer.",
      ["agreement: Petrovietnam, TotalEnergies @ Paris on 2025-11-13"]
    ),
    // Beside it: what lies between two places signs nothing.
    (
      "Hanoï (VNA) – Une route lie désormais le Laos au Vietnam, a annoncé jeudi le ministère des Transports.",
      ["statement: ministère des Transports @ Hanoï on 2025-11-13"]
    ),
    // An office and who holds it now; a prize; a verdict.
    (
      "Hanoï (VNA) – La Banque d'État a depuis mercredi un économiste à sa tête : Doàn Thai Son.",
      ["appointment: Doàn Thai Son @ Hanoï on 2025-11-12"]
    ),
    (
      "Hanoï (VNA) – Le joueur Nguyên Tiên Linh a brillé jeudi, s'adjugeant le Ballon d'or vietnamien à Hô Chi "
        + "Minh-Ville.",
      ["award: Nguyên Tiên Linh @ Hô Chi Minh-Ville on 2025-11-13"]
    ),
    (
      "Hanoï (VNA) – Douze ans de prison pour Trân Van Minh : le verdict est tombé jeudi à Hanoï.",
      ["other: Trân Van Minh @ Hanoï on 2025-11-13"]
    ),
  ])
  func whatIsDone(lead: String, events: [String]) {
    #expect(EventReading.mainEvents(lead, in: "fr") == events)
  }
}
