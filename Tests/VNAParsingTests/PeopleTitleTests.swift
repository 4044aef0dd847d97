import Testing

/// Names to which a title, a form of address or a word of kinship leads, and roles in apposition.
@Suite struct PeopleTitleTests {
  static let direct: [PeopleCase] = [
    .init(
      "La passeuse Doàn Thi Lan et le libéro Trân Van Khang sont du voyage.",
      "Doàn Thi Lan = passeuse", "Trân Van Khang = libéro"),
    .init("Le sous-marin Oyashio est arrivé."),
    .init(
      "Phan Van Mai, président de la Commission économique et financière de l’Assemblée "
        + "nationale, a parlé.",
      "Phan Van Mai = président de la Commission économique et financière de l’Assemblée nationale"),
    .init(
      "Hoang Thanh Tung, chef de la Commission juridique et judiciaire, a parlé.",
      "Hoang Thanh Tung = chef de la Commission juridique et judiciaire"),
    .init(
      "Hô Minh Tuân, directeur des affaires politiques et sociales du ministère, a parlé.",
      "Hô Minh Tuân = directeur des affaires politiques et sociales du ministère"),
    .init(
      "Hô Minh Tuân, directeur du centre de recherche et développement, a parlé.",
      "Hô Minh Tuân = directeur du centre de recherche et développement"),
    .init(
      "Hô Minh Tuân, directeur du centre de recherche, et Trân Van Binh ont parlé.",
      "Hô Minh Tuân = directeur du centre de recherche", "Trân Van Binh"),
    .init(
      "Les chefs de la diplomatie vietnamienne et australienne, Lê Hoài Trung et Penny Wong, "
        + "ont parlé.", "Lê Hoài Trung", "Penny Wong"),
    .init(
      "L’Assemblée nationale a élu M. Nguyên Hông Diên vice-président de l’Assemblée nationale.",
      "Nguyên Hông Diên = vice-président de l’Assemblée nationale"),
    .init(
      "Le gouvernement a nommé Mme Trân Thi Hiên ministre de l’Intérieur.",
      "Trân Thi Hiên = ministre de l’Intérieur"),
    // What he became stands behind the verb, not beside the name.
    .init("Lê Minh Hoan a été élu vice-président de l’Assemblée nationale.", "Lê Minh Hoan"),
    .init(
      "Le sous-chef d’état-major des armées, le vice-amiral Robert Chandler, est venu.",
      "Robert Chandler = sous-chef d’état-major des armées"),
    .init("Il a choisi le plan C. Il a promis une aide. Le plan B. Elle est venue."),
    .init("La vitamine C. Le ministre Tô Lâm en prend.", "Tô Lâm = ministre"),
    .init(
      "Le Premier ministre Pham Minh Chinh a reçu la délégation.",
      "Pham Minh Chinh = Premier ministre"),
    .init(
      "La présidente indienne Droupadi Murmu est arrivée lundi.",
      "Droupadi Murmu = présidente indienne"),
    .init(
      "Le chancelier allemand Friedrich Merz se rendra à Berlin.",
      "Friedrich Merz = chancelier allemand"),
    .init(
      "Le conseiller suisse à la sécurité nationale, Rolf Steiner, a écrit.",
      "Rolf Steiner = conseiller suisse à la sécurité nationale"),
    .init(
      "Il a parlé à l’intention des journalistes Trân Van Binh, directeur du port.",
      "Trân Van Binh = directeur du port"),
    .init(
      "Le représentant de l’UNICEF, le Dr Jisoo Park, a parlé.",
      "Jisoo Park = représentant de l’UNICEF"),
    .init(
      "La brodeuse franco-lao Lina Souvanna expose.", "Lina Souvanna = brodeuse franco-lao"),
    .init(
      "Il a remercié le présidentde la Cour suprême, Nguyên Van Quang.",
      "Nguyên Van Quang = présidentde la Cour suprême"),
    .init(
      "A remercié levice-ministre de la Construction, Bui Xuân Dung.",
      "Bui Xuân Dung = vice-ministre de la Construction"),
    .init(
      "Le ministre vietnamien de la Défense Phan Van Giang a présidé la cérémonie.",
      "Phan Van Giang = ministre vietnamien de la Défense"),
    .init(
      "Le ministre de la Santé Dào Hông Lan a visité l’hôpital.",
      "Dào Hông Lan = ministre de la Santé"),
    .init(
      "La ministre de l’Intérieur Pham Thi Thanh Trà a pris la parole.",
      "Pham Thi Thanh Trà = ministre de l’Intérieur"),
    .init(
      "Il a rencontré le Premier ministre du Japon Takaichi Sanae.",
      "Takaichi Sanae = Premier ministre du Japon"),
    .init(
      "Le secrétaire général de l’ONU Antonio Guterres a salué cet effort.",
      "Antonio Guterres = secrétaire général de l’ONU"),
    .init(
      "Le ministre des Affaires étrangères Lê Hoài Trung a coprésidé la réunion.",
      "Lê Hoài Trung = ministre des Affaires étrangères"),
    .init(
      "Le vice-ministre de la Culture, des Sports et du Tourisme Hô An Phong y a assisté.",
      "Hô An Phong = vice-ministre de la Culture, des Sports et du Tourisme"),
    .init(
      "L’ancien président Nguyên Minh Triêt était présent.", "Nguyên Minh Triêt = ancien président"),
    .init(
      "Le nouvel ambassadeur de France Olivier Brochet a présenté ses lettres de créance.",
      "Olivier Brochet = nouvel ambassadeur de France"),
    .init(
      "La porte-parole du ministère des Affaires étrangères Pham Thu Hang a répondu à la presse.",
      "Pham Thu Hang = porte-parole du ministère des Affaires étrangères"),
    .init(
      "Le directeur général de l’OMS Tedros Adhanom Ghebreyesus s’est félicité de l’accord.",
      "Tedros Adhanom Ghebreyesus = directeur général de l’OMS"),
    .init("Le PDG de Nvidia Jensen Huang investira au Vietnam.", "Jensen Huang = PDG de Nvidia"),
    .init(
      "Le président du Comité populaire de Hanoï Trân Sy Thanh a signé la décision.",
      "Trân Sy Thanh = président du Comité populaire de Hanoï"),
    .init("Le député Nguyên Van An (Thai Binh) a soulevé la question.", "Nguyên Van An = député"),
    .init("Le roi Charles III a adressé ses vœux.", "Charles III = roi"),
    .init("Le pape Léon XIV a lancé un appel.", "Léon XIV = pape"),
    .init("Le roi Norodom Sihamoni effectuera une visite d’État.", "Norodom Sihamoni = roi"),
    .init(
      "Le président Macron et le président Trump se sont entretenus.", "Macron = président",
      "Trump = président"),
    .init(
      "Le président brésilien Luiz Inacio Lula da Silva accueille le sommet.",
      "Luiz Inacio Lula da Silva = président brésilien"),
    .init(
      "La présidente de la Commission européenne Ursula von der Leyen a plaidé pour l’accord.",
      "Ursula von der Leyen = présidente de la Commission européenne"),
    .init("Le sultan Hassanal Bolkiah a coprésidé la séance.", "Hassanal Bolkiah = sultan"),
    .init(
      "Le chef de l’État cubain Miguel Diaz-Canel a remercié le Vietnam.",
      "Miguel Diaz-Canel = chef de l’État cubain"),
    .init(
      "Le chercheur français Jean-Pierre Dupont a présenté son livre.",
      "Jean-Pierre Dupont = chercheur français"),
    .init("L’entraîneur Park Hang-seo a annoncé la liste.", "Park Hang-seo = entraîneur"),
    .init("Le peintre Nguyên Gia Tri expose à Hanoï.", "Nguyên Gia Tri = peintre"),
    .init("La chanteuse Hoa Minzy s’est produite samedi.", "Hoa Minzy = chanteuse"),
    .init(
      "Le général de corps d’armée Nguyên Tân Cuong, vice-ministre de la Défense, a conduit la délégation.",
      "Nguyên Tân Cuong = vice-ministre de la Défense"),
    .init("Le colonel Nguyên Van Ngân a salué les soldats.", "Nguyên Van Ngân = colonel"),
    .init(
      "Le premier ministre canadien Mark Carney a pris la parole.",
      "Mark Carney = premier ministre canadien"),
    .init("Le professeur Vo Van Toi a reçu ce prix.", "Vo Van Toi = professeur"),
    .init("Le PM Pham Minh Chinh inspecte les chantiers.", "Pham Minh Chinh = PM"),
    .init("Le vice-PM Trân Hông Hà travaille à Huê.", "Trân Hông Hà = vice-PM"),
    .init(
      "Le ministre russe des Affaires étrangères Sergueï Lavrov est attendu à Hanoï.",
      "Sergueï Lavrov = ministre russe des Affaires étrangères"),
    .init(
      "Le directeur de l’hôpital Cho Ray Nguyên Tri Thuc a confirmé le bilan.",
      "Nguyên Tri Thuc = directeur de l’hôpital Cho Ray"),
    .init(
      "Le président de Vingroup Pham Nhât Vuong a présenté le projet.",
      "Pham Nhât Vuong = président de Vingroup"),
    .init(
      "Le secrétaire d’État américain Marco Rubio a téléphoné au ministre.",
      "Marco Rubio = secrétaire d’État américain"),
    .init(
      "Le gouverneur de la préfecture d’Aichi Omura Hideaki dirige la délégation.",
      "Omura Hideaki = gouverneur de la préfecture d’Aichi"),
  ]

  static let apposed: [PeopleCase] = [
    .init(
      "Le Premier ministre, Pham Minh Chinh, a souligné ce point.",
      "Pham Minh Chinh = Premier ministre"),
    .init(
      "Le ministre du Plan et de l’Investissement, Nguyên Chi Dung, a présenté le rapport.",
      "Nguyên Chi Dung = ministre du Plan et de l’Investissement"),
    .init(
      "Selon le directeur du Service de la santé, Tang Chi Thuong, la situation est maîtrisée.",
      "Tang Chi Thuong = directeur du Service de la santé"),
    .init("Il a reçu l’ambassadeur de Chine, He Wei, à Hanoï.", "He Wei = ambassadeur de Chine"),
    .init(
      "L’ambassadeur du Vietnam à Cuba et au Panama, Lê Thanh Tùng, a remis ses lettres.",
      "Lê Thanh Tùng = ambassadeur du Vietnam à Cuba et au Panama"),
    .init(
      "Le représentant permanent du Vietnam auprès de l’ONU, Dô Hùng Viêt, a pris la parole.",
      "Dô Hùng Viêt = représentant permanent du Vietnam auprès de l’ONU"),
    .init(
      "Le secrétaire général du Parti populaire révolutionnaire lao et président du Laos, Thongloun Sisoulith, l’a accueilli.",
      "Thongloun Sisoulith = secrétaire général du Parti populaire révolutionnaire lao et président du Laos"
    ),
    .init(
      "La directrice exécutive de l’ONU Femmes, Sima Bahous, participe au forum.",
      "Sima Bahous = directrice exécutive de l’ONU Femmes"),
    .init(
      "Il s’est entretenu avec son homologue cambodgien, Hun Manet.",
      "Hun Manet = homologue cambodgien"),
    .init(
      "Le ministre s’est entretenu avec son homologue lao Thongsavanh Phomvihane.",
      "Thongsavanh Phomvihane = homologue lao"),
    .init(
      "Le directeur artistique du festival, le compositeur Quôc Trung, a dévoilé le programme.",
      "Quôc Trung = compositeur"),
    .init(
      "Le chef de l’équipe médicale, le colonel Trân Quôc Viêt, a rendu compte.",
      "Trân Quôc Viêt = chef de l’équipe médicale"),
    .init(
      "Un habitant du village, Lê Van Sau, raconte cette nuit.", "Lê Van Sau = habitant du village"),
    .init(
      "Une étudiante de l’Université de Huê, Hoàng Thi Mai, a remporté le concours.",
      "Hoàng Thi Mai = étudiante de l’Université de Huê"),
    .init(
      "Le chef adjoint de la Commission centrale des relations extérieures, Truong Quang Hoài, était présent.",
      "Truong Quang Hoài = chef adjoint de la Commission centrale des relations extérieures"),
    .init(
      "La présidente du Parti libéral-démocrate (PLD), Takaichi Sanae, a été élue.",
      "Takaichi Sanae = présidente du Parti libéral-démocrate (PLD)"),
    .init(
      "Les vice-Premiers ministres, Hô Duc Phoc et Mai Van Chinh, y ont assisté.",
      "Hô Duc Phoc = vice-Premiers ministres", "Mai Van Chinh = vice-Premiers ministres"),
    .init(
      "Les ministres Trân Duc Thang, Trân Hông Minh et Nguyên Manh Hùng ont répondu.",
      "Trân Duc Thang = ministres", "Trân Hông Minh = ministres", "Nguyên Manh Hùng = ministres"),
    .init(
      "Il a écrit aux présidents Xi Jinping et Vladimir Poutine.", "Xi Jinping = présidents",
      "Vladimir Poutine = présidents"),
    .init(
      "Trois champions, Lê Quang Liêm, Nguyên Thùy Linh et Trinh Thu Vinh, ont reçu un prix.",
      "Lê Quang Liêm = champions", "Nguyên Thùy Linh = champions", "Trinh Thu Vinh = champions"),
    .init(
      "A rappelé leministre de la Construction, Trân Hông Minh, lors du débat.",
      "Trân Hông Minh = ministre de la Construction"),
    .init(
      "Le Premierministre malaisien Anwar Ibrahim a félicité le Vietnam.",
      "Anwar Ibrahim = Premierministre malaisien"),
    .init(
      "Le président duVietnam Luong Cuong a prononcé un discours.",
      "Luong Cuong = président duVietnam"),
  ]

  /// Lists of functions, glued words, brackets, joined countries.
  static let intricate: [PeopleCase] = [
    .init(
      "Le président du Conseil des ethnies, Y Thanh Hà Niê K’đăm, a présidé la séance.",
      "Y Thanh Hà Niê K’đăm = président du Conseil des ethnies"),
    .init(
      "La délégation comprend le président de la Commission des ethnies Lâm Van Mân et le président de la Commission de l’économie Phan Van Mai.",
      "Lâm Van Mân = président de la Commission des ethnies",
      "Phan Van Mai = président de la Commission de l’économie"),
    .init(
      "Il a reçu la présidente du groupe d’amitié Vietnam-Japon Ogata Yuko.",
      "Ogata Yuko = présidente du groupe d’amitié Vietnam-Japon"),
    .init(
      "Le président du Groupe parlementaire Chili – Vietnam, Pedro Araya, l’a accueilli.",
      "Pedro Araya = président du Groupe parlementaire Chili – Vietnam"),
    .init(
      "Sur invitation du président du Conseil de la Fédération (chambre haute), Serguei Lavrine, il part lundi.",
      "Serguei Lavrine = président du Conseil de la Fédération (chambre haute)"),
    .init(
      "À l’invitation de lePremier ministre Nguyen Tan Dung, il arrive jeudi.",
      "Nguyen Tan Dung = Premier ministre"),
    .init("MmeNguyen Thi Hong a invité les entreprises.", "Nguyen Thi Hong"),
    .init(
      "Conduite parl’ambassadeur canadien, David Devine, la délégation repart.",
      "David Devine = ambassadeur canadien"),
    .init(
      "La délégation est dirigée par son président Claude Martin.", "Claude Martin = président"),
    .init(
      "La délégation est conduite par sa vice-présidente, Nguyên Thi Thanh.",
      "Nguyên Thi Thanh = vice-présidente"),
    .init(
      "Le secrétaire général de l’AN, président du Bureau de l’AN Lê Quang Tùng, y a pris part.",
      "Lê Quang Tùng = secrétaire général de l’AN, président du Bureau de l’AN"),
    .init(
      "Le secrétaire général du Parti, également secrétaire de la Commission militaire centrale, Tô Lâm, y a assisté.",
      "Tô Lâm = secrétaire général du Parti, également secrétaire de la Commission militaire centrale"
    ),
    .init("Le Vietnamien Nguyên Công Phuong a ouvert le score.", "Nguyên Công Phuong"),
    .init(
      "En qualité d’envoyé spécial du secrétaire général du Parti, Hô Duc Phoc se rendra à Washington.",
      "Hô Duc Phoc"),
    .init("Devant ses pairs, Pham Minh Chinh a plaidé pour la paix.", "Pham Minh Chinh"),
    .init(
      "Le président Xi Jinping, le président Poutine et le Premier ministre Modi y seront.",
      "Xi Jinping = président", "Poutine = président", "Modi = Premier ministre"),
    .init(
      "L’ambassadeur d’Arabie saoudite Mohammed Ismail A. Dahlan a été reçu.",
      "Mohammed Ismail A. Dahlan = ambassadeur d’Arabie saoudite"),
    .init(
      "Le président des Émirats arabes unis (EAU), Cheikh Mohammed bin Zayed Al-Nahyan, l’a appelé.",
      "Mohammed bin Zayed Al-Nahyan = président des Émirats arabes unis (EAU)"),
  ]

  static let following: [PeopleCase] = [
    .init(
      "Nguyên Thi Hông, gouverneure de la Banque d’État du Vietnam, a précisé le calendrier.",
      "Nguyên Thi Hông = gouverneure de la Banque d’État du Vietnam"),
    .init(
      "Selon Hoàng Van Cuong, député de Hanoï, la loi est attendue.",
      "Hoàng Van Cuong = député de Hanoï"),
    .init(
      "Lê Minh Hung, membre du Bureau politique et chef de la Commission d’organisation, a annoncé la décision.",
      "Lê Minh Hung = membre du Bureau politique et chef de la Commission d’organisation"),
    .init(
      "Kaoru Tanaka, chercheuse à l’Université de Kyoto, partage cet avis.",
      "Kaoru Tanaka = chercheuse à l’Université de Kyoto"),
    .init(
      "Pour Zoltan Molnar, directeur du groupe hongrois, le marché est prometteur.",
      "Zoltan Molnar = directeur du groupe hongrois"),
    .init("Lê Van Sau, 61 ans, pêcheur de Ly Son, a tout perdu.", "Lê Van Sau = pêcheur de Ly Son"),
    .init(
      "Bui Xuân Cuong, ancien directeur du métro, a témoigné.",
      "Bui Xuân Cuong = ancien directeur du métro"),
    .init("Jensen Huang, le PDG de Nvidia, est arrivé à Hanoï.", "Jensen Huang = PDG de Nvidia"),
    .init(
      "Trân Duc Thang, ministre de l’Agriculture et de l’Environnement, et Dô Thanh Binh, ministre de l’Intérieur, ont prêté serment.",
      "Trân Duc Thang = ministre de l’Agriculture et de l’Environnement",
      "Dô Thanh Binh = ministre de l’Intérieur"),
    .init(
      "À Ngô Phuong Ly, épouse du secrétaire général, il a offert un tableau.",
      "Ngô Phuong Ly = épouse du secrétaire général"),
    .init(
      "Le président To Lam et son épouse Ngô Phuong Ly sont arrivés à Helsinki.",
      "To Lam = président", "Ngô Phuong Ly = épouse"),
    .init("Le roi et son épouse, Suthida, ont accueilli le couple.", "Suthida = épouse"),
    .init(
      "À l’ambassadrice du Chili, Ana Maria Soto, le chef de l’État a exprimé sa gratitude.",
      "Ana Maria Soto = ambassadrice du Chili"),
  ]

  static let address: [PeopleCase] = [
    .init("M. Trump a accepté l’invitation.", "Trump"),
    .init("Mme Nguyên Thi Huong a cité trois risques.", "Nguyên Thi Huong"),
    .init("MM. Trân Van Rôn et Lê Minh Tri ont été entendus.", "Trân Van Rôn", "Lê Minh Tri"),
    .init("M. Phuc, agriculteur à Dông Thap, cultive le riz.", "Phuc = agriculteur à Dông Thap"),
    .init("Le Dr Lê Quôc Hùng a opéré le patient.", "Lê Quôc Hùng"),
    .init(
      "La gouverneure générale, Dame Marcella Liburd, l’a reçu.",
      "Marcella Liburd = gouverneure générale"),
    .init(
      "Le Premier ministre Samdech Hun Manet a salué ces progrès.", "Hun Manet = Premier ministre"),
    .init("S.E. Mme Khamphao Ernthavanh a remis une médaille.", "Khamphao Ernthavanh"),
    .init("Mme Lai, 45 ans, vend du café.", "Lai"),
  ]

  @Test(arguments: direct) func readsTitles(_ example: PeopleCase) {
    #expect(PeopleReading.lines(example.sentence) == example.people)
  }

  @Test(arguments: apposed) func readsTitlesBeforeAComma(_ example: PeopleCase) {
    #expect(PeopleReading.lines(example.sentence) == example.people)
  }

  @Test(arguments: intricate) func readsIntricatePhrases(_ example: PeopleCase) {
    #expect(PeopleReading.lines(example.sentence) == example.people)
  }

  @Test(arguments: following) func readsRolesAfterTheName(_ example: PeopleCase) {
    #expect(PeopleReading.lines(example.sentence) == example.people)
  }

  @Test(arguments: address) func readsFormsOfAddress(_ example: PeopleCase) {
    #expect(PeopleReading.lines(example.sentence) == example.people)
  }
}
