/// Stories in the agency's manner, with the events that each reports as a whole.
extension EventStory {
  static let part1: [EventStory] = [
    EventStory(
      "2025-02-26",
      """
      Le Vietnam et la Nouvelle-Zélande rehaussent leurs relations

      Hanoï (VNA) – Le Premier ministre Pham Minh Chinh s'est entretenu mercredi après-midi \
      26 février à Hanoï avec son homologue néo-zélandais, Christopher Luxon, en visite \
      officielle au Vietnam du 25 au 28 février.
      À l'issue de leurs entretiens, les deux dirigeants ont assisté à l'échange de documents \
      de coopération. Le Vietnam et la Nouvelle-Zélande ont signé un accord sur l'éducation.
      Le même jour, le secrétaire général Tô Lâm a reçu l'hôte néo-zélandais.-VNA
      """,
      [
        "agreement: Vietnam, Nouvelle-Zélande @ Hanoï on 2025-02-26",
        "meeting: Pham Minh Chinh, Christopher Luxon @ Hanoï on 2025-02-26TAF",
        "visit: Christopher Luxon, Vietnam @ Vietnam on 2025-02-25/2025-02-28",
      ]),
    EventStory(
      "2024-11-13",
      """
      Le poivre repasse la barre du milliard de dollars

      Hanoï (VNA) – Le Vietnam a exporté 218.732 tonnes de poivre en dix mois, pour 1,11 \
      milliard de dollars, selon les chiffres rendus publics mercredi par l'Association \
      vietnamienne du poivre et des épices (VPSA).
      Les États-Unis restent le premier acheteur.
      « La récolte sera bonne », a dit le chef du bureau de la VPSA, Lê Viêt Anh.-VNA
      """,
      [
        "statement: Association vietnamienne du poivre et des épices @ Hanoï on 2024-11-13"
      ]),
    EventStory(
      "2025-07-20",
      """
      Naufrage dans la baie d'Ha Long : 35 morts

      Quang Ninh (VNA) – Un bateau de tourisme a chaviré samedi après-midi dans la baie d'Ha \
      Long, faisant 35 morts, a annoncé dimanche le Comité populaire de la province de Quang \
      Ninh.
      Dans un télégramme daté du 19 juillet, le Premier ministre Pham Minh Chinh a présenté \
      ses condoléances aux familles des victimes.
      Le vice-Premier ministre Trân Hông Hà dirige les secours sur place depuis samedi \
      soir.-VNA
      """,
      [
        "disaster @ baie d'Ha Long on 2025-07-19TAF",
        "message: Pham Minh Chinh on 2025-07-19",
      ]),
    EventStory(
      "2025-07-12",
      """
      Yên Tu inscrit au patrimoine mondial

      Paris (VNA) – Le Comité du patrimoine mondial a inscrit samedi 12 juillet à Paris \
      l'ensemble de Yên Tu, au Vietnam, sur la Liste du patrimoine mondial de l'UNESCO.
      Du 8 au 11 juillet, le vice-ministre des Affaires étrangères, Nguyên Minh Vu, avait \
      rencontré le directeur du Centre du patrimoine mondial, Lazare Eloundou Assomo.-VNA
      """,
      [
        "award: Vietnam, Comité du patrimoine mondial @ Paris on 2025-07-12",
        "meeting: Nguyên Minh Vu, Lazare Eloundou Assomo @ Paris on 2025-07-08/2025-07-11",
      ]),
    EventStory(
      "2025-10-25",
      """
      La Convention de Hanoï ouverte à la signature

      Hanoï (VNA) – Le président Luong Cuong et le secrétaire général de l'ONU, António \
      Guterres, ont présidé samedi matin 25 octobre à Hanoï la cérémonie d'ouverture à la \
      signature de la Convention des Nations unies contre la cybercriminalité.
      Soixante-cinq pays, dont le Vietnam, le Chili et la Pologne, ont signé la Convention.
      Vendredi après-midi, António Guterres avait été reçu par le Premier ministre Pham Minh \
      Chinh.-VNA
      """,
      [
        "agreement: Vietnam, Chili, Pologne @ Hanoï on 2025-10-25TMO",
        "conference: Luong Cuong, António Guterres, Nations unies @ Hanoï on 2025-10-25TMO",
        "meeting: António Guterres, Pham Minh Chinh @ Hanoï on 2025-10-24TAF",
      ]),
    EventStory(
      "2025-11-23",
      """
      Les pluies font 90 morts dans le Centre

      Dak Lak (VNA) – Les pluies torrentielles qui s'abattent sur le Centre du Vietnam depuis \
      le 16 novembre ont fait 90 morts et 12 disparus, selon le ministère de l'Agriculture et \
      de l'Environnement.
      Le président cubain, Miguel Diaz-Canel, a adressé samedi un message de condoléances au \
      président Luong Cuong.
      Le Premier ministre Pham Minh Chinh a présidé le 22 novembre une réunion en \
      visioconférence avec les provinces sinistrées.-VNA
      """,
      [
        "disaster @ Centre on 2025-11-16",
        "message: Miguel Diaz-Canel, Luong Cuong on 2025-11-22",
        "meeting: Pham Minh Chinh on 2025-11-22",
      ]),
    EventStory(
      "2025-12-19",
      """
      234 projets inaugurés ou mis en chantier dans tout le pays

      Dong Nai (VNA) – Le Premier ministre Pham Minh Chinh et le président de l'Assemblée \
      nationale, Trân Thanh Mân, ont assisté vendredi matin 19 décembre, à l'aéroport de Long \
      Thành, à la cérémonie d'inauguration et de mise en chantier de 234 projets.
      L'aéroport entrera en service en juin 2026.-VNA
      """,
      [
        "conference: Pham Minh Chinh, Trân Thanh Mân @ aéroport de Long Thành on 2025-12-19TMO"
      ]),
    EventStory(
      "2025-08-11",
      """
      Le secrétaire général Tô Lâm entame une visite d'État en République de Corée

      Séoul (VNA) – Le secrétaire général du Comité central du Parti communiste du Vietnam, \
      Tô Lâm, est arrivé dimanche après-midi 10 août à Séoul, entamant une visite d'État en \
      République de Corée jusqu'au 13 août, sur invitation du président sud-coréen, Lee \
      Jae-myung.
      Il sera reçu lundi par le président de l'Assemblée nationale sud-coréenne, Woo \
      Won-shik.-VNA
      """,
      [
        "visit: Tô Lâm, République de Corée @ République de Corée on 2025-08-10/2025-08-13"
      ]),
    EventStory(
      "2025-09-04",
      """
      Le Premier ministre reçoit le président du groupe Samsung

      Hanoï (VNA) – Le Premier ministre Pham Minh Chinh a reçu jeudi 4 septembre à Hanoï le \
      président de Samsung Electronics, Jun Young-hyun, en visite de travail au Vietnam.
      Le chef du gouvernement a salué les investissements du groupe.-VNA
      """,
      [
        "meeting: Pham Minh Chinh, Jun Young-hyun @ Hanoï on 2025-09-04"
      ]),
    EventStory(
      "2025-06-20",
      """
      Entretien téléphonique entre les chefs de la diplomatie vietnamienne et russe

      Hanoï (VNA) – Le vice-Premier ministre et ministre des Affaires étrangères, Bùi Thanh \
      Son, s'est entretenu vendredi 20 juin par téléphone avec le ministre russe des Affaires \
      étrangères, Sergueï Lavrov.
      Les deux ministres ont échangé sur la situation au Moyen-Orient.-VNA
      """,
      [
        "call: Bùi Thanh Son, Sergueï Lavrov on 2025-06-20"
      ]),
    EventStory(
      "2025-03-14",
      """
      Visioconférence entre le Vietnam et la Commission européenne

      Hanoï (VNA) – Le ministre de l'Industrie et du Commerce, Nguyên Hông Diên, a eu \
      vendredi 14 mars une séance de travail en visioconférence avec le commissaire européen \
      au Commerce, Maros Sefcovic.-VNA
      """,
      [
        "meeting: Nguyên Hông Diên, Maros Sefcovic on 2025-03-14"
      ]),
    EventStory(
      "2025-10-01",
      """
      Le Vietnam félicite la Chine pour sa Fête nationale

      Hanoï (VNA) – À l'occasion du 76e anniversaire de la Fête nationale de Chine, le \
      secrétaire général Tô Lâm, le président Luong Cuong et le Premier ministre Pham Minh \
      Chinh ont adressé mercredi 1er octobre des messages de félicitations au secrétaire \
      général du Parti communiste chinois et président chinois, Xi Jinping, et au Premier \
      ministre Li Qiang.
      Le ministre des Affaires étrangères Lê Hoài Trung a également envoyé un message à son \
      homologue chinois, Wang Yi.-VNA
      """,
      [
        "message: Tô Lâm, Luong Cuong, Pham Minh Chinh, Xi Jinping, Li Qiang on 2025-10-01",
        "message: Lê Hoài Trung, Wang Yi",
      ]),
    EventStory(
      "2025-10-20",
      """
      Luong Cuong élu président de la République

      Hanoï (VNA) – L'Assemblée nationale a élu lundi 20 octobre le général Luong Cuong au \
      poste de président de la République pour le mandat 2021-2026, par 440 voix sur 440.
      Le nouveau président a prêté serment devant le drapeau national.-VNA
      """,
      [
        "election: Luong Cuong, Assemblée nationale @ Hanoï on 2025-10-20"
      ]),
    EventStory(
      "2025-07-08",
      """
      Nomination d'un vice-ministre de la Construction

      Hanoï (VNA) – Le Premier ministre Pham Minh Chinh a signé mardi 8 juillet la décision \
      nommant Nguyên Viêt Hung vice-ministre de la Construction.-VNA
      """,
      [
        "appointment: Nguyên Viêt Hung @ Hanoï on 2025-07-08"
      ]),
    EventStory(
      "2025-11-20",
      """
      Un film vietnamien primé au Festival de Berlin

      Berlin (VNA) – Le réalisateur Pham Thiên An a remporté jeudi 20 novembre la Caméra d'or \
      du Festival de Berlin, en Allemagne.-VNA
      """,
      [
        "award: Pham Thiên An @ Berlin on 2025-11-20"
      ]),
    EventStory(
      "2025-09-10",
      """
      L'ambassadeur du Laos décoré de l'Ordre de l'Amitié

      Hanoï (VNA) – Le président Luong Cuong a remis mercredi 10 septembre à Hanoï l'Ordre de \
      l'Amitié à l'ambassadrice du Laos au Vietnam, Khamphao Ernthavanh.-VNA
      """,
      [
        "award: Khamphao Ernthavanh, Luong Cuong @ Hanoï on 2025-09-10"
      ]),
    EventStory(
      "2025-04-16",
      """
      Ouverture du sommet P4G à Hanoï

      Hanoï (VNA) – Le 4e Sommet du Partenariat pour la croissance verte (P4G) s'est ouvert \
      mercredi 16 avril à Hanoï, sous la présidence du Premier ministre Pham Minh Chinh.
      Le Premier ministre éthiopien, Abiy Ahmed, a prononcé un discours à la séance \
      d'ouverture.
      Le sommet se poursuit jusqu'au 17 avril.-VNA
      """,
      [
        "conference: Pham Minh Chinh, Abiy Ahmed @ Hanoï on 2025-04-16/2025-04-17"
      ]),
    EventStory(
      "2025-06-05",
      """
      Une exposition de photos sur la mer et les îles s'ouvre à Paris

      Paris (VNA) – Une exposition de photos sur la mer et les îles du Vietnam, organisée par \
      l'ambassade du Vietnam en France, s'est ouverte jeudi 5 juin à Paris.
      L'ambassadeur du Vietnam, Dinh Toàn Thang, a coupé le ruban.-VNA
      """,
      [
        "conference: ambassade du Vietnam en France @ Paris on 2025-06-05"
      ]),
    EventStory(
      "2025-04-12",
      """
      Clôture du 11e plénum du Comité central du Parti

      Hanoï (VNA) – Le 11e plénum du Comité central du Parti du 13e mandat s'est achevé \
      samedi 12 avril à Hanoï, après trois jours de travail, sous la conduite du secrétaire \
      général Tô Lâm.
      Ouvert le 10 avril, il a approuvé la fusion des provinces.-VNA
      """,
      [
        "congress: Comité central, Tô Lâm @ Hanoï on 2025-04-10/2025-04-12"
      ]),
    EventStory(
      "2025-08-28",
      """
      Le Vietnam rejette les activités illégales en mer Orientale

      Hanoï (VNA) – La porte-parole du ministère des Affaires étrangères, Pham Thu Hang, a \
      déclaré jeudi 28 août à Hanoï que le Vietnam rejetait toute revendication contraire au \
      droit international en mer Orientale.-VNA
      """,
      [
        "statement: Pham Thu Hang, ministère des Affaires étrangères @ Hanoï on 2025-08-28"
      ]),
    EventStory(
      "2025-11-06",
      """
      Le Vietnam accueille 17,2 millions de visiteurs étrangers en dix mois

      Hanoï (VNA) – Le Vietnam a accueilli 17,2 millions de visiteurs étrangers entre janvier \
      et octobre, en hausse de 21,5%, a annoncé jeudi 6 novembre l'Office général des \
      statistiques (GSO).
      La Chine est restée le premier marché.-VNA
      """,
      [
        "statement: Office général des statistiques @ Hanoï on 2025-11-06"
      ]),
    EventStory(
      "2025-09-29",
      """
      Le typhon Bualoi fait 12 morts

      Hà Tinh (VNA) – Le typhon Bualoi a touché terre dans la nuit du 28 au 29 septembre dans \
      la province de Hà Tinh, faisant 12 morts et 17 disparus, a indiqué le Département de \
      gestion des digues.
      Le Premier ministre Pham Minh Chinh a ordonné aux localités de secourir les sinistrés.
      Le Premier ministre thaïlandais, Anutin Charnvirakul, a adressé un message de sympathie \
      à son homologue vietnamien Pham Minh Chinh.-VNA
      """,
      [
        "disaster @ Hà Tinh on 2025-09-28TNI",
        "message: Anutin Charnvirakul, Pham Minh Chinh",
      ]),
  ]
}
