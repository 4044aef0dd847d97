/// Stories in the agency's manner, with the events that each reports as a whole.
extension EventStory {
  static let part3: [EventStory] = [
    EventStory(
      "2025-04-22",
      """
      Condoléances suite au décès du pape François

      Hanoï (VNA) – Le ministère vietnamien des Affaires étrangères a fait parvenir mardi 22 \
      avril un message de condoléances au Saint-Siège à la suite du décès du pape \
      François.-VNA
      """,
      [
        "message: ministère vietnamien des Affaires étrangères, Saint-Siège on 2025-04-22"
      ]),
    EventStory(
      "2025-10-29",
      """
      Le président rend hommage à la reine mère

      Hanoï (VNA) – Le président de l'Assemblée nationale, Trân Thanh Mân, s'est rendu \
      mercredi 29 octobre à l'ambassade de Thaïlande à Hanoï pour signer le livre de \
      condoléances en mémoire de la reine mère Sirikit.-VNA
      """,
      [
        "visit: Trân Thanh Mân on 2025-10-29",
        "message: Trân Thanh Mân on 2025-10-29",
      ]),
    EventStory(
      "2025-09-17",
      """
      6e consultation politique Vietnam-Suisse

      Berne (VNA) – La 6e consultation politique entre les ministères des Affaires étrangères \
      du Vietnam et de la Suisse s'est tenue mercredi 17 septembre à Berne, sous la \
      coprésidence de la vice-ministre Lê Thi Thu Hang et du secrétaire d'État adjoint \
      Heinrich Schellenberg.-VNA
      """,
      [
        "meeting: Lê Thi Thu Hang, Heinrich Schellenberg @ Berne on 2025-09-17"
      ]),
    EventStory(
      "2025-07-24",
      """
      Le chef de l'État reçoit des anciens combattants

      Hanoï (VNA) – Le président Luong Cuong a rencontré jeudi 24 juillet à Hanoï des \
      invalides de guerre et des mères héroïnes à l'occasion du 78e anniversaire de la \
      Journée des invalides de guerre (27 juillet).
      Il a exprimé la reconnaissance du Parti.-VNA
      """,
      [
        "meeting: Luong Cuong @ Hanoï on 2025-07-24"
      ]),
    EventStory(
      "2025-08-21",
      """
      Vietnam - Cuba : signature d'un accord agricole

      La Havane (VNA) – Le ministre vietnamien de l'Agriculture, Dô Duc Duy, et son homologue \
      cubain, Ydael Pérez Brito, ont procédé jeudi 21 août à La Havane à la signature d'un \
      mémorandum d'entente sur la riziculture.-VNA
      """,
      [
        "agreement: Dô Duc Duy, Ydael Pérez Brito @ La Havane on 2025-08-21"
      ]),
    EventStory(
      "2025-04-17",
      """
      Le Géoparc de Lang Son reconnu par l'UNESCO

      Paris (VNA) – Le Conseil exécutif de l'UNESCO a reconnu jeudi 17 avril à Paris le \
      géoparc de Lang Son comme géoparc mondial.-VNA
      """,
      [
        "award: Conseil exécutif de l'UNESCO @ Paris on 2025-04-17"
      ]),
    EventStory(
      "2025-10-26",
      """
      Le Premier ministre au 47e Sommet de l'ASEAN

      Kuala Lumpur (VNA) – Le Premier ministre Pham Minh Chinh a assisté dimanche 26 octobre \
      à Kuala Lumpur à la cérémonie d'ouverture du 47e Sommet de l'ASEAN.
      En marge du sommet, il a rencontré le président américain Donald Trump et le président \
      brésilien Luiz Inacio Lula da Silva.
      Le Timor-Leste est devenu le 11e membre de l'ASEAN.-VNA
      """,
      [
        "conference: ASEAN, Pham Minh Chinh @ Kuala Lumpur on 2025-10-26"
      ]),
    EventStory(
      "2025-12-05",
      """
      Tô Lâm reçoit l'ambassadeur de Cuba

      Hanoï (VNA) - Le secrétaire général Tô Lâm a accordé vendredi 5 décembre une audience à \
      l'ambassadeur de Cuba, Rogelio Polanco Fuentes, venu prendre congé au terme de son \
      mandat.-VNA
      """,
      [
        "meeting: Tô Lâm, Rogelio Polanco Fuentes @ Hanoï on 2025-12-05"
      ]),
    EventStory(
      "2025-06-10",
      """
      Football : le Vietnam s'incline face à la Malaisie

      Kuala Lumpur (VNA) – L'équipe du Vietnam s'est inclinée 4-0 devant la Malaisie mardi \
      soir 10 juin au stade Bukit Jalil de Kuala Lumpur, lors du deuxième match des \
      éliminatoires de la Coupe d'Asie 2027.-VNA
      """,
      [
        "other: Vietnam @ Kuala Lumpur on 2025-06-10TEV"
      ]),
    EventStory(
      "2025-08-06",
      """
      Entrée en vigueur de l'accord Vietnam-Émirats

      Hanoï (VNA) – Le ministère de l'Industrie et du Commerce a organisé mercredi 6 août à \
      Hanoï une conférence sur l'accord de partenariat économique entre le Vietnam et les \
      Émirats arabes unis.
      Le vice-ministre Nguyên Sinh Nhât Tân a présidé la conférence.-VNA
      """,
      [
        "conference: ministère de l'Industrie et du Commerce, Nguyên Sinh Nhât Tân @ Hanoï on 2025-08-06"
      ]),
    EventStory(
      "2012-07-10",
      """
      Le PM Nguyen Tan Dung reçoit la secrétaire d'Etat américaine

      Le Premier ministre Nguyen Tan Dung a reçu mardi à Hanoi la secrétaire d'Etat \
      américaine Hillary Clinton, en visite officielle au Vietnam.
      Il s'est félicité des progrès des relations bilatérales.-AVI
      """,
      [
        "meeting: Nguyen Tan Dung, Hillary Clinton @ Hanoi on 2012-07-10"
      ]),
    EventStory(
      "2025-05-04",
      """
      Le Bureau politique publie une résolution sur l'économie privée

      Hanoï (VNA) – Au nom du Bureau politique, le secrétaire général Tô Lâm a signé dimanche \
      4 mai la Résolution 68 sur le développement de l'économie privée.-VNA
      """,
      [
        "agreement: Tô Lâm @ Hanoï on 2025-05-04"
      ]),
    EventStory(
      "2025-10-05",
      """
      Le théâtre Cai Luong à l'honneur à Paris

      Paris (VNA) – Quelque 300 spectateurs ont assisté samedi soir 4 octobre à Paris à un \
      spectacle de théâtre rénové donné par une troupe de Hô Chi Minh-Ville.-VNA
      """,
      [
        "conference @ Paris on 2025-10-04TEV"
      ]),
    EventStory(
      "2025-11-19",
      """
      Séance de travail à Alger

      Alger (VNA) – Le Premier ministre Pham Minh Chinh a eu mercredi 19 novembre à Alger un \
      entretien avec son homologue algérien, Sifi Ghrieb, dans le cadre de sa visite \
      officielle en Algérie.
      À cette occasion, les deux Premiers ministres ont signé une Déclaration conjointe.-VNA
      """,
      [
        "meeting: Pham Minh Chinh, Sifi Ghrieb @ Alger on 2025-11-19",
        "visit: Pham Minh Chinh, Algérie @ Algérie",
        "agreement: Pham Minh Chinh, Sifi Ghrieb @ Alger on 2025-11-19",
      ]),
    EventStory(
      "2025-10-05",
      """
      Le ministre de la Sécurité publique à Moscou

      Moscou (VNA) – Le ministre de la Sécurité publique, Luong Tam Quang, a rencontré \
      dimanche 5 octobre à Moscou le ministre russe de l'Intérieur, Vladimir Kolokoltsev, au \
      cours de sa visite de travail en Russie.-VNA
      """,
      [
        "meeting: Luong Tam Quang, Vladimir Kolokoltsev @ Moscou on 2025-10-05",
        "visit: Luong Tam Quang, Russie @ Russie",
      ]),
    EventStory(
      "2025-07-31",
      """
      Message de félicitations à la Suisse

      Hanoï (VNA) – À l'occasion de la Fête nationale suisse, le président Luong Cuong a \
      adressé jeudi 31 juillet un message de félicitations à la présidente de la \
      Confédération suisse, Karin Keller-Sutter.-VNA
      """,
      [
        "message: Luong Cuong, Karin Keller-Sutter on 2025-07-31"
      ]),
    EventStory(
      "2025-06-25",
      """
      Le Premier ministre à la réunion du FEM à Tianjin

      Tianjin (VNA) – Le Premier ministre Pham Minh Chinh a participé mercredi 25 juin à \
      Tianjin, en Chine, à la 16e réunion annuelle des Champions du Forum économique mondial \
      (WEF).
      En marge de la réunion, il a reçu le président du WEF, Borge Brende.-VNA
      """,
      [
        "meeting: Pham Minh Chinh, Borge Brende @ Tianjin on 2025-06-25",
        "conference: Pham Minh Chinh, Forum économique mondial @ Tianjin on 2025-06-25",
      ]),
    EventStory(
      "2025-08-02",
      """
      Ouverture d'une foire à Vientiane

      Vientiane (VNA) – La Foire commerciale Vietnam-Laos 2025 s'est ouverte samedi 2 août à \
      Vientiane. Elle durera jusqu'au 6 août.-VNA
      """,
      [
        "conference @ Vientiane on 2025-08-02/2025-08-06"
      ]),
    EventStory(
      "2025-03-10",
      """
      Tô Lâm entame une visite d'État en Indonésie

      Jakarta (VNA) – Le secrétaire général Tô Lâm est arrivé dimanche après-midi 9 mars à \
      Jakarta, entamant une visite d'État en Indonésie du 9 au 11 mars.-VNA
      """,
      [
        "visit: Tô Lâm, Indonésie @ Indonésie on 2025-03-09/2025-03-11"
      ]),
    EventStory(
      "2025-09-02",
      """
      Défilé à Hanoï pour la Fête nationale

      Hanoï (VNA) – Un défilé militaire s'est déroulé mardi matin 2 septembre à Hanoï, en \
      présence du secrétaire général Tô Lâm et du président Luong Cuong.-VNA
      """,
      [
        "conference: Tô Lâm, Luong Cuong @ Hanoï on 2025-09-02TMO"
      ]),
  ]
}
