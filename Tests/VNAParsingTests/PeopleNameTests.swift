import Testing

/// Names without a title, and what only looks like a name.
@Suite struct PeopleNameTests {
  static let bare: [PeopleCase] = [
    .init("Hô Quôc Dung est originaire de Binh Dinh.", "Hô Quôc Dung"),
    .init("Saluant Bui Thanh Son, les délégués ont applaudi.", "Bui Thanh Son"),
    .init("Né en 1960, Luong Tam Quang a étudié à Hanoï.", "Luong Tam Quang"),
    .init("Nguyen Hai Long a marqué à la 90e minute.", "Nguyen Hai Long"),
    .init("Elle succède à Ishiba Shigeru, en fonctions depuis un an.", "Ishiba Shigeru"),
    .init("Le Parti a élu Trinh Viêt Hung, puis a clos ses travaux.", "Trinh Viêt Hung"),
    .init("Lê Hoài Trung devient ministre des Affaires étrangères.", "Lê Hoài Trung"),
    .init("« Tout a brûlé », raconte Nguyên Thi Sau, 52 ans.", "Nguyên Thi Sau"),
    .init("« La route est longue », a confié à la VNA Vang A Dua.", "Vang A Dua"),
    .init("Chalida Boonmee a déclaré que la récolte serait bonne.", "Chalida Boonmee"),
    .init("Un but de Worachit Kanitsri (12e) a ouvert la marque.", "Worachit Kanitsri"),
    .init("Avec Y Thanh Hà Niê Kdam, il a visité le village.", "Y Thanh Hà Niê Kdam"),
    .init("H’Mai Niê guide les visiteurs avec K’Sor Phuoc.", "H’Mai Niê", "K’Sor Phuoc"),
    .init("Il a vu tour à tour Alexander Stubb et le roi.", "Alexander Stubb"),
    .init("NguyenVan Hung a été nommé mardi.", "NguyenVan Hung"),
    .init("Dang Thi Ngoc Thinh a présidé la séance.", "Dang Thi Ngoc Thinh"),
    .init("Đặng Thị Ngọc Thịnh a présidé la séance.", "Đặng Thị Ngọc Thịnh"),
    .init("Selon Trân Thi Hông Minh, le PIB progressera.", "Trân Thi Hông Minh"),
    .init("Lionel Messi et Kylian Mbappé ont marqué.", "Lionel Messi", "Kylian Mbappé"),
    .init("Ho Chi Minh a lu la Déclaration d’indépendance.", "Ho Chi Minh"),
    .init("Tshering W. Sherpa a salué ces dix années.", "Tshering W. Sherpa"),
    .init("J.-C. Martin, 61 ans, revient chaque hiver.", "J.-C. Martin"),
    .init("Shaquille O’Neill a visité l’école.", "Shaquille O’Neill"),
    .init("Bachar al-Assad a quitté Damas.", "Bachar al-Assad"),
    .init("Dominique de Villepin a reçu la délégation.", "Dominique de Villepin"),
    .init("Gia Lai : Rah Lan Chung élu président", "Rah Lan Chung"),
    .init("Le texte est de Victor Hugo et de Pham Quynh.", "Victor Hugo", "Pham Quynh"),
    .init("La Sud-Coréenne Kim Jang-mi a pris l’argent.", "Kim Jang-mi"),
    .init("Thai Van Long a été réélu mardi.", "Thai Van Long"),
    .init("Thai Chanathip Songkrasin a marqué.", "Chanathip Songkrasin"),
    .init(
      "Il a devancé le Chinois Li Yuehong et le Français Clément Bessaguet.", "Li Yuehong",
      "Clément Bessaguet"),
    .init("Phan Thanh Giang : « Il faut agir ».", "Phan Thanh Giang"),
    .init("Les deux ministres, dont Xavier Bettel, ont signé.", "Xavier Bettel"),
  ]

  static let nothing: [PeopleCase] = [
    .init("La province de Thai Nguyên et celle de Cao Bang ont été touchées."),
    .init("Hô Chi Minh-Ville attire les investisseurs."),
    .init("Il est arrivé à Hà Tinh, puis à Dak Lak."),
    .init("L’Ordre Hô Chi Minh lui a été décerné."),
    .init("L’Université Hô Chi Minh et le lycée Chu Van An ont signé un accord."),
    .init("La rue Nguyên Huê sera piétonne ce week-end."),
    .init("La rue Lê Loi et l’avenue Trân Hung Dao sont fermées."),
    .init("Le typhon Kalmaegi a touché Gia Lai."),
    .init("Le prix Kovalevskaya est allé à une équipe."),
    .init("Le stade My Dinh affichait complet."),
    .init("La Coupe Davis se jouera à Malaga."),
    .init("La Loi sur les forêts est entrée en vigueur."),
    .init("Le groupe Sun Group investit à Da Nang."),
    .init("Vietnam Airlines et Bamboo Airways ouvrent des lignes."),
    .init("Samsung Electronics a annoncé un nouveau projet."),
    .init("Le port de Cai Mep a traité un million de conteneurs."),
    .init("Les Vietnamiens et les Japonais coopèrent."),
    .init("Mardi, Noël et la Fête nationale seront fériés."),
    .init("Le ministre a souligné l’importance du commerce."),
    .init("Le président de la République, en visite à Hanoï, a salué l’accord."),
    .init("Le Premier ministre a quitté New Delhi pour Bangkok."),
    .init("Photo d’illustration."),
    .init("Le navire Hoàng Sa a pris la mer."),
    .init("Le mausolée de Hô Chi Minh rouvrira mardi."),
    .init("La place Ba Dinh accueillera la cérémonie."),
    .init("Les députés et les ministres ont voté la Loi foncière."),
    .init("La Maison Blanche a publié un communiqué."),
    .init("Le pont Long Biên et le lac Hoàn Kiêm attirent les touristes."),
    .init("Le district de Cu Chi et la commune de Tân Phu sont reliés."),
    .init("L’équipe Z121 Vina Pyrotech a gagné devant Jiangxi Yangfeng (Chine)."),
    .init("La Fête des rois Hùng attire la foule."),
    .init("La Radio la Voix du Vietnam retransmettra la séance."),
    .init("Le Comité central du Front de la Patrie du Vietnam a lancé un appel."),
    .init("Son de cloche : le marché reprend."),
    .init("Vu la hausse des prix, la banque a relevé ses taux."),
    .init("Les vanneries de Phu Vinh et les soieries de Van Phuc sont connues."),
    .init("Le CEO World Forum se tiendra mardi."),
    .init("La scène du festival. (Photo : Linh Bao)"),
    .init("Le match aura lieu au stade national de My Dinh."),
    .init("Le Têt Nguyên Dan approche, puis la fête de Nguyên Tiêu."),
    .init("Le Cai Luong et le Quan Ho sont inscrits au patrimoine."),
    .init("Hanoï FC a battu Thép Xanh Nam Dinh et Công An Hà Nôi."),
    .init("Des produits de VinFast, Viettel et FPT Software sont exposés."),
    .init("Le Livre rouge et Les Misérables sont lus dans les écoles."),
    .init("Le film Mai a battu un record."),
  ]

  @Test(arguments: bare) func readsNames(_ example: PeopleCase) {
    #expect(PeopleReading.lines(example.sentence) == example.people)
  }

  @Test(arguments: nothing) func readsNoPerson(_ example: PeopleCase) {
    #expect(PeopleReading.lines(example.sentence) == [])
  }
}
