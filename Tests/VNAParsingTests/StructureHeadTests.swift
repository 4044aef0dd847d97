import Testing

@Suite("Headline, standfirst and captions")
struct StructureHeadTests {
  @Test("are read", arguments: fixtures)
  func read(_ fixture: StructureFixture) { expectRead(fixture) }

  static let fixtures: [StructureFixture] = [
    StructureFixture(
      "headline once",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §2
      P | §3⟦-VNA⟧
      """),
    StructureFixture(
      "headline twice",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      H | Les exportateurs de crevettes visent cinq milliards
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §2⟦ - VNA⟧
      """.replacing("⟦ - VNA⟧", with: " ⟦- VNA⟧")),
    StructureFixture(
      "headline twice in other letters",
      """
      H | L'ASEAN en première ligne
      H | L’ASEAN  EN première ligne
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §2⟦-VNA⟧
      """),
    StructureFixture(
      "headline again behind the site's lines",
      """
      O | Accueil > Économie
      H | Les exportateurs de crevettes visent cinq milliards
      O | Partager Facebook Zalo Imprimer
      H | Les exportateurs de crevettes visent cinq milliards
      O | 12/05/2025 - 08:15
      S | Le secteur mise sur de nouveaux marchés pour tenir ses objectifs de l'année.
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §2⟦-VNA⟧
      """),
    StructureFixture(
      "headline that asks",
      """
      H | Comment la crevette vietnamienne a-t-elle conquis le Japon ?
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §2⟦-VNA⟧
      """),
    StructureFixture(
      "headline that exclaims, quotes, trails off",
      """
      H | « Le pangasius ou rien » : le pari d'une famille du delta…
      P | ⟨Cân Tho (VNA) –⟩ §1
      P | §2⟦-VNA⟧
      """),
    StructureFixture(
      "headline with a colon is no kicker",
      """
      H | Riz : les prix remontent
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §2⟦-VNA⟧
      """),
    StructureFixture(
      "headline without standfirst and dateline",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      P | §1
      P | §2
      P | §3⟦-AVI⟧
      """),
    StructureFixture(
      "no headline",
      """
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §2
      P | §3⟦-VNA⟧
      """),
    StructureFixture(
      "no headline and no dateline",
      """
      P | §1
      P | §2
      P | §3⟦-VNA⟧
      """),
    StructureFixture(
      "no headline, a caption first",
      """
      C | Le port de Hai Phong, jeudi matin. Photo: VNA
      P | ⟨Hai Phong (VNA) –⟩ §1
      P | §2⟦-VNA⟧
      """),
    StructureFixture(
      "standfirst of its own",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      S | Le secteur mise sur de nouveaux marchés pour tenir ses objectifs de l'année.
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §2⟦-VNA⟧
      """),
    StructureFixture(
      "standfirst with no full stop",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      S | Le secteur mise sur de nouveaux marchés pour tenir ses objectifs de l'année, selon l'association
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §2⟦-VNA⟧
      """),
    StructureFixture(
      "standfirst that the first paragraph repeats, with a dateline",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      S | §2
      P | ⟨Hanoï (VNA) –⟩ §2
      P | §1
      P | §4⟦-VNA⟧
      """),
    StructureFixture(
      "standfirst that the first paragraph repeats, with no dateline",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      S | §2
      P | §2 Le Japon reste le premier client.
      P | §1
      P | §4⟦-AVI⟧
      """),
    StructureFixture(
      "standfirst that the first paragraph tells again in other words, with no dateline",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      S | Les exportateurs de crevettes du delta du Mékong se sont réunis le 4 mai à Ca Mau.
      P | Réunis lundi 4 mai à Ca Mau, les principaux exportateurs de crevettes du delta du Mékong ont fait le point sur une année difficile et sur leurs nouveaux marchés.
      P | §1
      P | §4⟦-AVI⟧
      """),
    StructureFixture(
      "first paragraph of which the next tells more, with no dateline",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      P | Les exportateurs de crevettes du delta du Mékong se sont réunis le 4 mai à Ca Mau pour faire le point sur une année que les maladies, les taxes et la concurrence de l'Équateur ont rendue difficile.
      P | Les trois quarts des exportateurs prévoient une hausse de leurs ventes au second semestre, surtout au Japon, en Corée du Sud et dans le nord de l'Europe, selon une enquête.
      P | §1
      P | §4⟦-AVI⟧
      """),
    StructureFixture(
      "section with an ampersand above the headline",
      """
      O | Sciences & Technologies
      H | Les exportateurs de crevettes visent cinq milliards
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §4⟦-VNA⟧
      """),
    StructureFixture(
      "standfirst that the first paragraph repeats behind a bare dash",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      S | §2
      P | – §2 Le Japon reste le premier client.
      P | §4⟦-VNA⟧
      """),
    StructureFixture(
      "standfirst behind the picture",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      C | Une usine de Ca Mau. Photo : VNA
      S | Le secteur mise sur de nouveaux marchés pour tenir ses objectifs de l'année.
      P | ⟨Ca Mau (VNA) –⟩ §1
      P | §2⟦-VNA⟧
      """),
    StructureFixture(
      "standfirst before a picture, with no dateline",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      S | Le secteur mise sur de nouveaux marchés pour tenir ses objectifs de l'année.
      C | Une usine de Ca Mau. Photo : VNA/CVN
      P | §1
      P | §4
      G | ⟦VNA/CVN⟧
      """),
    StructureFixture(
      "standfirst of one short sentence, with no dateline",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      S | Le secteur mise sur de nouveaux marchés pour tenir ses objectifs de l'année.
      P | §1
      P | §2
      P | §4⟦-VNA⟧
      """),
    StructureFixture(
      "no standfirst: the lead is as long as what follows",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      P | §1
      P | §2
      P | §4⟦-VNA⟧
      """),
    StructureFixture(
      "no standfirst: a short lead before a short paragraph",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      P | Le vice-ministre Phan Van Loc a ouvert jeudi matin à Hai Phong un forum sur la crevette.
      P | Trois cents chefs d'entreprise de douze provinces côtières y ont pris part.
      P | §4⟦-VNA⟧
      """),
    StructureFixture(
      "no standfirst: a long lead before a picture and a short paragraph", language: "vi",
      """
      H | Xuất khẩu tôm hướng tới mốc năm tỷ USD
      P | Sáng 12/7, tại Hải Phòng, Thứ trưởng Bộ Công Thương Phan Văn Lộc đã khai mạc diễn đàn về xuất khẩu thủy sản với sự tham dự của khoảng 300 doanh nghiệp đến từ mười hai tỉnh ven biển.
      C | Công nhân phân loại tôm tại Cà Mau. (Ảnh: Duy Khương/TTXVN)
      P | Theo ông, kim ngạch xuất khẩu sáu tháng đầu năm tăng 9,4%, đạt 4,7 tỷ USD.
      G | ⟦TTXVN⟧
      """),
    StructureFixture(
      "caption with its credit behind a full stop, a dash, in brackets, in two lines",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      C | Une usine de Ca Mau. Photo : VNA
      C | Le port de Hai Phong - Photo: VNA
      C | Une ouvrière au tri (Photo: Duong Van Giang/VNA)
      C | Le marché de Tokyo, à l'aube
      C | Photo: VNA
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §2⟦-VNA⟧
      """),
    StructureFixture(
      "caption that is a credit alone",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      O | 12/05/2025
      C | (Photo: VNA)
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §2⟦-VNA⟧
      """),
    StructureFixture(
      "caption with an illustration's credit",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      C | Photo d'illustration : VNA
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §2⟦-VNA⟧
      """),
    StructureFixture(
      "caption with no colon before its credit",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      C | Une usine de Ca Mau. (Photo VNA)
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §2⟦-VNA⟧
      """),
    StructureFixture(
      "caption with no credit, right before the dateline",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      S | Le secteur mise sur de nouveaux marchés pour tenir ses objectifs de l'année, avec l'aide de l'État.
      C | Phan Van Loc (à droite) visite une usine de Ca Mau
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §2⟦-VNA⟧
      """),
    StructureFixture(
      "«ảnh 1» glued between headline and caption",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      S | Le secteur mise sur de nouveaux marchés pour tenir ses objectifs de l'année.
      C | Les exportateurs de crevettes visent cinq milliards ảnh 1Une usine de Ca Mau. Photo : VNA
      C | Les exportateurs de crevettes visent cinq milliards ảnh 2Le port de Hai Phong.
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §2⟦-VNA⟧
      """),
    StructureFixture(
      "«hinh anh 1» glued between headline and caption",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      C | Les exportateurs de crevettes visent cinq milliards hinh anh 1Une usine de Ca Mau. (Photo: VNA)
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §2⟦-VNA⟧
      """),
    StructureFixture(
      "«ảnh 1» with nothing behind it",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      C | Les exportateurs de crevettes visent cinq milliards ảnh 1
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §2⟦-VNA⟧
      """),
    StructureFixture(
      "«ảnh 1» between paragraphs",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      P | ⟨Hanoï (VNA) –⟩ §1
      C | Les exportateurs de crevettes visent cinq milliards ảnh 1Une usine de Ca Mau. Photo: VNA
      P | §2⟦-VNA⟧
      """),
    StructureFixture(
      "captions between paragraphs",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      P | ⟨Hanoï (VNA) –⟩ §1
      C | Une usine de Ca Mau. Photo : VNA
      P | §2
      C | Une ouvrière au tri
      C | (Photo : VNA)
      P | §4⟦-VNA⟧
      """),
    StructureFixture(
      "links with «>>» before the body",
      """
      H | Les exportateurs de crevettes visent cinq milliards
      S | Le secteur mise sur de nouveaux marchés pour tenir ses objectifs de l'année.
      RH| >> Le pangasius conquiert le Brésil
      RH| >>{Riz} : les prix remontent à Rotterdam
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §2⟦-VNA⟧
      """),
    StructureFixture(
      "credit of a body whose name has small words",
      """
      H | Un premier sacre pour les archers de Binh Thuân
      C | La remise des coupes. Photo : Comité d'organisation
      P | ⟨Hanoï (VNA) –⟩ §1
      P | §2⟦-VNA⟧
      """),
    StructureFixture(
      "words glued at old line wraps",
      """
      H | Les exportateurs decrevettes visent cinq milliards
      P | Le vice-ministre de l'Industrie et duCommerce, Phan Van Loc, a ouvert jeudi matin àHai Phong un forum consacré auxexportations de produits de la mer.
      P | §2
      P | §4⟦-AVI⟧
      """),
  ]
}
