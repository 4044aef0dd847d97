import Testing
import VNAModel

/// The ways in which French agency news words one event: each sentence is our own, of a story of
/// Friday, the 14th of November 2025.
@Suite struct EventWordingTests {
  /// A lead and the events that its story reports.
  typealias Wording = (lead: String, events: [String])

  private func check(_ wording: Wording) {
    let bulletin = EventReading.read(wording.lead + "-VNA\n", on: "2025-11-14")
    #expect(
      bulletin.events.filter(\.isMain).map(EventReading.line) == wording.events,
      "\(wording.lead): \(bulletin.events.map(EventReading.line))")
  }

  static let meetings: [Wording] = [
    (
      "Genève (VNA) – En marge de la 60e session du Conseil des droits de l'homme, le vice-ministre "
        + "Dang Hoang Giang a rencontré mardi la directrice générale de l'OMC, Ngozi Okonjo-Iweala.",
      ["meeting: Dang Hoang Giang, Ngozi Okonjo-Iweala @ Genève on 2025-11-11"]
    ),
    (
      "Hanoï (VNA) – Lors d'un entretien avec le ministre lao de la Défense, Khamliang "
        + "Outhakaysone, jeudi à Hanoï, le général Phan Van Giang a souligné la solidité des liens.",
      ["meeting: Phan Van Giang, Khamliang Outhakaysone @ Hanoï on 2025-11-13"]
    ),
    (
      "Hanoï (VNA) – Lors de sa rencontre avec l'ambassadeur américain Marc Knapper, vendredi à "
        + "Hanoï, le ministre Nguyên Hông Diên a abordé le commerce.",
      ["meeting: Nguyên Hông Diên, Marc Knapper @ Hanoï on 2025-11-14"]
    ),
    (
      "Hanoï (VNA) – Recevant jeudi à Hanoï le ministre cubain Bruno Rodriguez, Tô Lâm a réaffirmé "
        + "la solidarité du Vietnam.",
      ["meeting: Tô Lâm, Bruno Rodriguez @ Hanoï on 2025-11-13"]
    ),
    (
      "Hanoï (VNA) – L'ambassadeur de France, Olivier Brochet, a été reçu jeudi par la ministre Dao "
        + "Hông Lan.", ["meeting: Olivier Brochet, Dao Hông Lan @ Hanoï on 2025-11-13"]
    ),
    (
      "Vatican (VNA) – Le pape Léon XIV a accordé mardi une audience au président Luong Cuong.",
      ["meeting: Léon XIV, Luong Cuong @ Vatican on 2025-11-11"]
    ),
    (
      "Vientiane (VNA) – Le Premier ministre Pham Minh Chinh et son homologue lao Sonexay "
        + "Siphandone ont coprésidé jeudi à Vientiane la 48e session du Comité intergouvernemental.",
      ["meeting: Pham Minh Chinh, Sonexay Siphandone @ Vientiane on 2025-11-13"]
    ),
    (
      "An Giang (VNA) – Le général Phan Van Giang et son homologue cambodgien, le général Tea "
        + "Seiha, se sont rencontrés jeudi à An Giang.",
      ["meeting: Phan Van Giang, Tea Seiha @ An Giang on 2025-11-13"]
    ),
    (
      "New York (VNA) – Le président Luong Cuong a vu mardi tour à tour Alexander Stubb, président "
        + "de la Finlande, et le président kényan, William Ruto.",
      [
        "meeting: Luong Cuong, Alexander Stubb @ New York on 2025-11-11",
        "meeting: Luong Cuong, William Ruto @ New York on 2025-11-11",
      ]
    ),
    (
      "Hanoï (VNA) – Le ministre Lê Hoai Trung et son homologue canadienne, Anita Anand, ont "
        + "échangé par téléphone, jeudi, sur la coopération.",
      ["call: Lê Hoai Trung, Anita Anand on 2025-11-13"]
    ),
  ]

  @Test(arguments: meetings.indices) func tellsWhoMet(_ index: Int) { check(Self.meetings[index]) }

  static let visits: [Wording] = [
    (
      "Moscou (VNA) – Une délégation du ministère de la Sécurité publique, conduite par le ministre "
        + "Luong Tam Quang, s'est rendue du 10 au 12 novembre en Russie.",
      ["visit: Luong Tam Quang, Russie @ Russie on 2025-11-10/2025-11-12"]
    ),
    (
      "Pékin (VNA) – Le vice-Premier ministre Hô Duc Phoc a conduit une délégation en Chine du 9 au "
        + "12 novembre.", ["visit: Hô Duc Phoc, Chine @ Chine on 2025-11-09/2025-11-12"]
    ),
    (
      "Trân Thanh Mân au Maroc pour une visite officielle\n\nRabat (VNA) – L'avion du président de "
        + "l'Assemblée nationale, Trân Thanh Mân, s'est posé jeudi à l'aéroport de Rabat-Salé. Ce "
        + "déplacement s'achèvera le 16 novembre.",
      ["visit: Trân Thanh Mân, Maroc @ Maroc on 2025-11-13/2025-11-16"]
    ),
    (
      "Lào Cai (VNA) – Des crues subites ont touché mardi la province de Lào Cai et fait six morts.\n"
        + "Dépêché sur place mercredi, le vice-Premier ministre Trân Hông Ha a ordonné d'aider les "
        + "sinistrés.",
      ["disaster @ Lào Cai on 2025-11-11", "visit: Trân Hông Ha @ Lào Cai on 2025-11-12"]
    ),
  ]

  @Test(arguments: visits.indices) func tellsWhoWentWhere(_ index: Int) {
    check(Self.visits[index])
  }

  static let papers: [Wording] = [
    (
      "Hanoï (VNA) – Dans un message adressé mardi à son homologue cambodgien Hun Manet, le Premier "
        + "ministre Pham Minh Chinh a présenté ses félicitations.",
      ["message: Pham Minh Chinh, Hun Manet on 2025-11-11"]
    ),
    (
      "Hanoï (VNA) – À l'occasion de l'anniversaire de Tharman Shanmugaratnam, le président Luong "
        + "Cuong lui a fait parvenir jeudi ses félicitations.\nUn message de même teneur a été envoyé "
        + "par le Premier ministre Pham Minh Chinh à Lawrence Wong.",
      [
        "message: Luong Cuong, Tharman Shanmugaratnam on 2025-11-13",
        "message: Pham Minh Chinh, Lawrence Wong",
      ]
    ),
    (
      "Hanoï (VNA) – Les deux parties ont assisté jeudi à la signature d'un accord entre l'Académie "
        + "Hô Chi Minh et l'Université Fudan.",
      ["agreement: Académie Hô Chi Minh, Université Fudan @ Hanoï on 2025-11-13"]
    ),
    (
      "Hanoï (VNA) – Un programme de bourses a été paraphé jeudi par le ministre Nguyên Kim Son et "
        + "Peter Szijjarto.",
      ["agreement: Nguyên Kim Son, Peter Szijjarto @ Hanoï on 2025-11-13"]
    ),
    (
      "Hanoï (VNA) – Le Bureau politique a décidé d'affecter Trân Luu Quang au poste de secrétaire.\n"
        + "La décision a été rendue publique mardi à Huê.",
      ["appointment: Bureau politique, Trân Luu Quang @ Huê on 2025-11-11"]
    ),
    (
      "Hanoï (VNA) – Le général Nguyên Tân Cuong a pris ses fonctions mardi 11 novembre.",
      ["appointment: Nguyên Tân Cuong @ Hanoï on 2025-11-11"]
    ),
  ]

  @Test(arguments: papers.indices) func tellsWhoSignedAndSent(_ index: Int) {
    check(Self.papers[index])
  }

  static let prizes: [Wording] = [
    (
      "Stockholm (VNA) – L'Académie suédoise a décerné jeudi le prix Nobel de littérature à "
        + "l'écrivain hongrois László Krasznahorkai.",
      ["award: László Krasznahorkai, Académie suédoise @ Stockholm on 2025-11-13"]
    ),
    (
      "Hanoï (VNA) – L'Ordre de l'Amitié a été remis mardi à Saadi Salama, ambassadeur de Palestine. "
        + "La vice-ministre Lê Thi Thu Hang a présidé la cérémonie.",
      ["award: Saadi Salama, Lê Thi Thu Hang @ Hanoï on 2025-11-11"]
    ),
    (
      "Tokyo (VNA) – Le photographe vietnamien Lê Van Nam s'est vu décerner mardi le premier prix.",
      ["award: Lê Van Nam @ Tokyo on 2025-11-11"]
    ),
    (
      "Diên Biên (VNA) – Une cérémonie a eu lieu mardi à Diên Biên, avec la participation du "
        + "secrétaire général Tô Lâm et du Premier ministre Pham Minh Chinh.",
      ["conference: Tô Lâm, Pham Minh Chinh @ Diên Biên on 2025-11-11"]
    ),
    (
      "Hanoï (VNA) – Le Vietnam condamne toute violation de sa souveraineté, a déclaré jeudi la "
        + "porte-parole du ministère des Affaires étrangères, Pham Thu Hang.",
      ["statement: Pham Thu Hang, ministère des Affaires étrangères @ Hanoï on 2025-11-13"]
    ),
  ]

  @Test(arguments: prizes.indices) func tellsPrizesGatheringsAndStatements(_ index: Int) {
    check(Self.prizes[index])
  }

  /// «l'hôte lao», «le président vietnamien»: by their country.
  @Test func knowsPeopleByTheirCountry() {
    let found = EventReading.read(
      """
      Hanoï (VNA) – Le Premier ministre lao Sonexay Siphandone effectue une visite au Vietnam du 12 au \
      13 novembre à l'invitation de Pham Minh Chinh.
      Les deux chefs de gouvernement ont eu jeudi un entretien. L'hôte lao a été reçu jeudi par le \
      président Luong Cuong.-VNA
      """, on: "2025-11-14"
    ).events.filter { $0.kind == .meeting }.map(EventReading.line)
    #expect(
      found == [
        "meeting: Sonexay Siphandone, Pham Minh Chinh @ Hanoï on 2025-11-13",
        "meeting: Sonexay Siphandone, Luong Cuong @ Hanoï on 2025-11-13",
      ])
  }

  /// «l'est», «le sud-est» are no verbs, «programme» and «demande» promise nothing.
  @Test func takesNoNounForAVerb() throws {
    let found = EventReading.read(
      "Lyon (VNA) – À la demande du maire, un forum s'est tenu jeudi à Lyon, dans le sud-est de la "
        + "France, dont le programme est riche.-VNA\n", on: "2025-11-14"
    ).events
    let forum = try #require(found.first { $0.kind == .conference })
    #expect(forum.status == .held)
    #expect(forum.isMain)
  }

  /// «X, élu de Dông Nai» is a deputy.
  @Test func electsNoDeputyAnew() {
    let found = EventReading.read(
      "Hanoï (VNA) – L'Assemblée nationale a adopté mardi la Loi sur l'eau. Trân Van Nam, élu de "
        + "Dông Nai, a salué le texte.-VNA\n", on: "2025-11-14"
    ).events
    #expect(!found.contains { $0.kind == .election })
  }
}
