/// Stories in the agency's manner, with the events that each reports as a whole.
extension EventStory {
  static let part2: [EventStory] = [
    EventStory(
      "2025-12-18",
      """
      Le Vietnam conquiert la médaille d'or du football masculin

      Bangkok (VNA) – L'équipe U22 du Vietnam a battu la Thaïlande 3-2 jeudi soir 18 décembre \
      en finale et remporté la médaille d'or du football masculin des SEA Games.
      Le Premier ministre Pham Minh Chinh a félicité l'équipe.-VNA
      """,
      [
        "award: Vietnam @ Bangkok on 2025-12-18TEV"
      ]),
    EventStory(
      "2025-10-14",
      """
      Vietnam Airlines et Boeing signent un accord

      Washington (VNA) – Vietnam Airlines et Boeing ont signé mardi 14 octobre à Washington \
      un accord sur l'achat de 50 avions, en présence du Premier ministre Pham Minh \
      Chinh.-VNA
      """,
      [
        "agreement: Vietnam Airlines, Boeing @ Washington on 2025-10-14"
      ]),
    EventStory(
      "2025-11-27",
      """
      L'Assemblée nationale adopte la Loi sur la population

      Hanoï (VNA) – L'Assemblée nationale a adopté jeudi 27 novembre la Loi sur la \
      population, par 448 voix sur 450.
      La loi entrera en vigueur le 1er juillet 2026.-VNA
      """,
      [
        "agreement: Assemblée nationale @ Hanoï on 2025-11-27"
      ]),
    EventStory(
      "2024-07-25",
      """
      Funérailles nationales du secrétaire général Nguyên Phu Trong

      Hanoï (VNA) – Les funérailles nationales du secrétaire général Nguyên Phu Trong ont eu \
      lieu les 25 et 26 juillet à Hanoï.
      Le président Tô Lâm a présenté ses condoléances à la famille du défunt.-VNA
      """,
      [
        "conference @ Hanoï on 2024-07-25/2024-07-26"
      ]),
    EventStory(
      "2025-11-02",
      """
      Le ministre de la Défense rencontre ses homologues à Kuala Lumpur

      Kuala Lumpur (VNA) – Le ministre de la Défense, Phan Van Giang, qui participe à la 19e \
      réunion des ministres de la Défense de l'ASEAN (ADMM) à Kuala Lumpur, a rencontré \
      samedi 1er novembre le secrétaire américain à la Guerre, Pete Hegseth, et le ministre \
      japonais de la Défense, Shinjiro Koizumi.-VNA
      """,
      [
        "meeting: Phan Van Giang, Pete Hegseth, Shinjiro Koizumi @ Kuala Lumpur on 2025-11-01",
        "conference: Phan Van Giang, ASEAN @ Kuala Lumpur on 2025-11-01",
      ]),
    EventStory(
      "2025-10-10",
      """
      Le secrétaire général Tô Lâm en visite à Thai Nguyên

      Thai Nguyên (VNA) – Le secrétaire général Tô Lâm s'est rendu vendredi 10 octobre à Thai \
      Nguyên pour rendre visite aux habitants touchés par les inondations.
      Il a offert des cadeaux à des familles sinistrées.-VNA
      """,
      [
        "visit: Tô Lâm @ Thai Nguyên on 2025-10-10"
      ]),
    EventStory(
      "2025-07-01",
      """
      Le Premier ministre participera au sommet des BRICS

      Hanoï (VNA) – Le Premier ministre Pham Minh Chinh participera au sommet élargi des \
      BRICS et effectuera des activités bilatérales au Brésil du 4 au 8 juillet, sur \
      invitation du président brésilien Luiz Inacio Lula da Silva, a annoncé mardi le \
      ministère des Affaires étrangères.-VNA
      """,
      [
        "conference: Pham Minh Chinh, BRICS @ Brésil on 2025-07-04/2025-07-08 (planned)"
      ]),
    EventStory(
      "2025-05-22",
      """
      Le président français attendu au Vietnam

      Hanoï (VNA) – Le président français Emmanuel Macron effectuera une visite d'État au \
      Vietnam du 25 au 27 mai, a annoncé jeudi le ministère vietnamien des Affaires \
      étrangères.-VNA
      """,
      [
        "visit: Emmanuel Macron, Vietnam @ Vietnam on 2025-05-25/2025-05-27 (planned)"
      ]),
    EventStory(
      "2025-09-16",
      """
      Le nouvel ambassadeur du Vietnam présente ses lettres de créance au roi Philippe

      Bruxelles (VNA) – L'ambassadeur du Vietnam en Belgique, Nguyên Van Thao, a présenté \
      mardi 16 septembre ses lettres de créance au roi Philippe de Belgique à Bruxelles.-VNA
      """,
      [
        "meeting: Nguyên Van Thao, Philippe @ Bruxelles on 2025-09-16"
      ]),
    EventStory(
      "2025-03-18",
      """
      Le président de l'Assemblée nationale reçoit une délégation de l'Assemblée nationale du \
      Laos

      Hanoï (VNA) – Le président de l'Assemblée nationale, Trân Thanh Mân, a reçu mardi 18 \
      mars à Hanoï la vice-présidente de l'Assemblée nationale lao, Sounthone Xayachak.
      Les deux parties ont échangé sur la coopération parlementaire.-VNA
      """,
      [
        "meeting: Trân Thanh Mân, Sounthone Xayachak @ Hanoï on 2025-03-18"
      ]),
    EventStory(
      "2025-04-17",
      """
      Une audience du pape

      Rome (VNA) – La vice-présidente Vo Thi Anh Xuân a été reçue jeudi 17 avril au Vatican \
      par le pape François.
      Elle a remis au pape une lettre du président Luong Cuong.-VNA
      """,
      [
        "meeting: François, Vo Thi Anh Xuân @ Vatican on 2025-04-17"
      ]),
    EventStory(
      "2025-04-13",
      """
      Le président chinois Xi Jinping en visite d'État au Vietnam

      Hanoï (VNA) – Sur invitation du secrétaire général Tô Lâm et du président Luong Cuong, \
      le secrétaire général du Parti communiste chinois et président chinois, Xi Jinping, \
      effectue une visite d'État au Vietnam les 14 et 15 avril.-VNA
      """,
      [
        "visit: Xi Jinping, Vietnam @ Vietnam on 2025-04-14/2025-04-15"
      ]),
    EventStory(
      "2025-04-30",
      """
      Défilé pour le 50e anniversaire de la réunification nationale

      Hô Chi Minh-Ville (VNA) – La cérémonie commémorative du 50e anniversaire de la \
      libération du Sud et de la réunification nationale a eu lieu mercredi matin 30 avril à \
      Hô Chi Minh-Ville.
      Le secrétaire général Tô Lâm y a prononcé un discours. Plus de 13.000 personnes ont \
      participé au défilé.-VNA
      """,
      [
        "conference: Tô Lâm @ Hô Chi Minh-Ville on 2025-04-30TMO"
      ]),
    EventStory(
      "2025-11-13",
      """
      Le Vietnam et la Jordanie vers un partenariat

      Amman (VNA) – Le roi Abdallah II de Jordanie s'est entretenu mercredi 12 novembre au \
      palais d'Al Husseiniya, à Amman, avec le président Luong Cuong, en visite officielle en \
      Jordanie.
      Après l'entretien, les deux dirigeants ont assisté à la signature d'un accord \
      d'exemption de visas entre les deux pays.-VNA
      """,
      [
        "meeting: Abdallah II, Luong Cuong @ Amman on 2025-11-12",
        "visit: Luong Cuong, Jordanie @ Jordanie",
        "agreement: Vietnam, Jordanie @ Amman on 2025-11-12",
      ]),
    EventStory(
      "2025-02-18",
      """
      L'Assemblée nationale approuve la nouvelle structure du gouvernement

      Hanoï (VNA) – Réunie en session extraordinaire, l'Assemblée nationale a approuvé mardi \
      18 février une résolution sur la structure organisationnelle du gouvernement.
      Le même jour, elle a élu Nguyên Khac Dinh vice-président de l'Assemblée nationale.-VNA
      """,
      [
        "agreement: Assemblée nationale @ Hanoï on 2025-02-18",
        "election: Nguyên Khac Dinh @ Hanoï on 2025-02-18",
      ]),
    EventStory(
      "2024-03-21",
      """
      L'Assemblée nationale relève Vo Van Thuong de ses fonctions

      Hanoï (VNA) – L'Assemblée nationale a approuvé jeudi 21 mars la cessation de fonctions \
      de Vo Van Thuong en tant que président de la République.
      La vice-présidente Vo Thi Anh Xuân assure l'intérim.-VNA
      """,
      [
        "other: Vo Van Thuong, Assemblée nationale on 2024-03-21"
      ]),
    EventStory(
      "2025-06-03",
      """
      Le Vietnam élu au Conseil économique et social de l'ONU

      New York (VNA) – Le Vietnam a été élu mardi 3 juin au Conseil économique et social de \
      l'ONU pour le mandat 2026-2028, avec 182 voix sur 187.-VNA
      """,
      [
        "election: Vietnam, Conseil économique et social de l'ONU @ New York on 2025-06-03"
      ]),
    EventStory(
      "2025-06-16",
      """
      Échecs : Lê Quang Liêm champion du monde

      Londres (VNA) – Le grand maître vietnamien Lê Quang Liêm a été sacré champion du monde \
      de blitz dimanche 15 juin à Londres.
      Il a battu l'Indien Gukesh en finale.-VNA
      """,
      [
        "award: Lê Quang Liêm @ Londres on 2025-06-15"
      ]),
    EventStory(
      "2025-06-12",
      """
      Le Festival de Huê 2025 s'ouvre en fanfare

      Huê (VNA) – Le Festival de Huê 2025 a été inauguré jeudi soir 12 juin dans l'ancienne \
      cité impériale, en présence du Premier ministre Pham Minh Chinh.
      Il durera jusqu'au 18 juin.-VNA
      """,
      [
        "conference: Pham Minh Chinh @ Huê on 2025-06-12/2025-06-18"
      ]),
    EventStory(
      "2025-06-29",
      """
      VinFast inaugure une usine à Hà Tinh

      Hà Tinh (VNA) – Le groupe VinFast a inauguré dimanche 29 juin à Hà Tinh une usine de \
      voitures électriques, sa deuxième au Vietnam, en présence du vice-Premier ministre \
      Nguyên Hoà Binh.-VNA
      """,
      [
        "conference: VinFast, Nguyên Hoà Binh @ Hà Tinh on 2025-06-29"
      ]),
    EventStory(
      "2025-10-07",
      """
      La Banque mondiale relève ses prévisions pour le Vietnam

      Hanoï (VNA) – La Banque mondiale (BM) a relevé à 6,6% sa prévision de croissance du \
      Vietnam pour 2025, dans un rapport publié mardi 7 octobre.
      « L'économie reste solide », a commenté son économiste en chef, Aaditya Mattoo.-VNA
      """,
      [
        "statement: Banque mondiale @ Hanoï on 2025-10-07"
      ]),
    EventStory(
      "2025-07-07",
      """
      Incendie à Hô Chi Minh-Ville : huit morts

      Hô Chi Minh-Ville (VNA) – Un incendie survenu dimanche soir 6 juillet dans un immeuble \
      du quartier de Phu Tho Hoa, à Hô Chi Minh-Ville, a fait huit morts, selon la police.
      Le Premier ministre Pham Minh Chinh a demandé une enquête.-VNA
      """,
      [
        "disaster @ Hô Chi Minh-Ville on 2025-07-06TEV"
      ]),
  ]
}
