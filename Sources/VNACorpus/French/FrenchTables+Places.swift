extension FrenchTables {
  /// name|code|article|masculine|feminine|cities, the capital first.
  static let countries = """
    Vietnam|VN|m|vietnamien|vietnamienne|Hanoï
    Laos|LA|m|lao|lao|Vientiane,Luang Prabang,Savannakhet,Paksé
    Chine|CN|f|chinois|chinoise|Pékin,Shanghai,Nanning,Kunming,Canton,Chengdu
    Cambodge|KH|m|cambodgien|cambodgienne|Phnom Penh,Siem Reap,Battambang
    Japon|JP|m|japonais|japonaise|Tokyo,Osaka,Fukuoka,Nagoya,Sapporo
    France|FR|f|français|française|Paris,Lyon,Marseille,Toulouse,Montpellier,Lille
    États-Unis|US|p|américain|américaine|Washington,New York,San Francisco,Houston,Seattle
    Russie|RU|f|russe|russe|Moscou,Saint-Pétersbourg,Vladivostok,Kazan
    Thaïlande|TH|f|thaïlandais|thaïlandaise|Bangkok,Chiang Mai,Khon Kaen
    Inde|IN|v|indien|indienne|New Delhi,Mumbai,Bangalore,Chennai
    Indonésie|ID|v|indonésien|indonésienne|Jakarta,Bandung,Surabaya
    Malaisie|MY|f|malaisien|malaisienne|Kuala Lumpur,Penang,Malacca
    Singapour|SG|n|singapourien|singapourienne|Singapour
    Philippines|PH|p|philippin|philippine|Manille,Cebu,Davao
    Australie|AU|v|australien|australienne|Canberra,Sydney,Melbourne,Perth
    Allemagne|DE|v|allemand|allemande|Berlin,Munich,Hambourg,Leipzig
    Cuba|CU|n|cubain|cubaine|La Havane,Santiago de Cuba
    Royaume-Uni|GB|m|britannique|britannique|Londres,Manchester,Édimbourg
    Italie|IT|v|italien|italienne|Rome,Milan,Turin,Naples
    Suisse|CH|f|suisse|suisse|Berne,Genève,Zurich,Lausanne
    Canada|CA|m|canadien|canadienne|Ottawa,Montréal,Toronto,Vancouver
    Myanmar|MM|m|birman|birmane|Naypyidaw,Yangon
    Brunei|BN|m|brunéien|brunéienne|Bandar Seri Begawan
    Timor-Leste|TL|m|timorais|timoraise|Dili
    Belgique|BE|f|belge|belge|Bruxelles,Liège,Gand
    Pays-Bas|NL|p|néerlandais|néerlandaise|Amsterdam,La Haye,Rotterdam
    Espagne|ES|v|espagnol|espagnole|Madrid,Barcelone,Séville
    Portugal|PT|m|portugais|portugaise|Lisbonne,Porto
    Pologne|PL|f|polonais|polonaise|Varsovie,Cracovie
    Hongrie|HU|f|hongrois|hongroise|Budapest,Szeged
    Bulgarie|BG|f|bulgare|bulgare|Sofia,Plovdiv
    Roumanie|RO|f|roumain|roumaine|Bucarest,Cluj
    Finlande|FI|f|finlandais|finlandaise|Helsinki,Tampere
    Suède|SE|f|suédois|suédoise|Stockholm,Göteborg
    Norvège|NO|f|norvégien|norvégienne|Oslo,Bergen
    Danemark|DK|m|danois|danoise|Copenhague,Aarhus
    Autriche|AT|v|autrichien|autrichienne|Vienne,Graz,Salzbourg
    Grèce|GR|f|grec|grecque|Athènes,Thessalonique
    Ukraine|UA|v|ukrainien|ukrainienne|Kyiv,Lviv
    Biélorussie|BY|f|biélorusse|biélorusse|Minsk,Brest-Litovsk
    Azerbaïdjan|AZ|v|azerbaïdjanais|azerbaïdjanaise|Bakou,Gandja
    Kazakhstan|KZ|m|kazakh|kazakhe|Astana,Almaty
    Ouzbékistan|UZ|v|ouzbek|ouzbèke|Tachkent,Samarcande
    Mongolie|MN|f|mongol|mongole|Oulan-Bator
    Turquie|TR|f|turc|turque|Ankara,Istanbul,Izmir
    Iran|IR|v|iranien|iranienne|Téhéran,Ispahan
    Irak|IQ|v|irakien|irakienne|Bagdad
    Koweït|KW|m|koweïtien|koweïtienne|Koweït City
    Qatar|QA|m|qatari|qatarie|Doha
    Arabie saoudite|SA|v|saoudien|saoudienne|Riyad,Djeddah
    Égypte|EG|v|égyptien|égyptienne|Le Caire,Alexandrie
    Maroc|MA|m|marocain|marocaine|Rabat,Casablanca
    Algérie|DZ|v|algérien|algérienne|Alger,Oran
    Tunisie|TN|f|tunisien|tunisienne|Tunis
    Sénégal|SN|m|sénégalais|sénégalaise|Dakar
    Côte d'Ivoire|CI|f|ivoirien|ivoirienne|Abidjan
    Mozambique|MZ|m|mozambicain|mozambicaine|Maputo
    Angola|AO|v|angolais|angolaise|Luanda
    Afrique du Sud|ZA|v|sud-africain|sud-africaine|Pretoria,Le Cap,Johannesburg
    Madagascar|MG|n|malgache|malgache|Antananarivo
    Nigeria|NG|m|nigérian|nigériane|Abuja,Lagos
    Kenya|KE|m|kényan|kényane|Nairobi
    Brésil|BR|m|brésilien|brésilienne|Brasilia,Sao Paulo,Rio de Janeiro
    Argentine|AR|v|argentin|argentine|Buenos Aires,Rosario
    Chili|CL|m|chilien|chilienne|Santiago,Valparaiso
    Pérou|PE|m|péruvien|péruvienne|Lima
    Venezuela|VE|m|vénézuélien|vénézuélienne|Caracas
    Mexique|MX|m|mexicain|mexicaine|Mexico,Guadalajara
    Panama|PA|m|panaméen|panaméenne|Panama
    Nouvelle-Zélande|NZ|f|néo-zélandais|néo-zélandaise|Wellington,Auckland
    Sri Lanka|LK|m|srilankais|srilankaise|Colombo
    Népal|NP|m|népalais|népalaise|Katmandou
    Bangladesh|BD|m|bangladais|bangladaise|Dacca
    Pakistan|PK|m|pakistanais|pakistanaise|Islamabad,Karachi
    République de Corée|KR|f|sud-coréen|sud-coréenne|Séoul,Busan,Incheon
    République tchèque|CZ|f|tchèque|tchèque|Prague,Brno
    Slovaquie|SK|f|slovaque|slovaque|Bratislava
    Lettonie|LV|f|letton|lettone|Riga
    Estonie|EE|v|estonien|estonienne|Tallinn
    Israël|IL|w|israélien|israélienne|Tel-Aviv
    Luxembourg|LU|m|luxembourgeois|luxembourgeoise|Luxembourg
    Irlande|IE|v|irlandais|irlandaise|Dublin,Cork
    Serbie|RS|f|serbe|serbe|Belgrade
    Géorgie|GE|f|géorgien|géorgienne|Tbilissi
    Arménie|AM|v|arménien|arménienne|Erevan
    Jordanie|JO|f|jordanien|jordanienne|Amman
    Éthiopie|ET|v|éthiopien|éthiopienne|Addis-Abeba
    Tanzanie|TZ|f|tanzanien|tanzanienne|Dodoma
    Uruguay|UY|v|uruguayen|uruguayenne|Montevideo
    """

  /// Provinces, towns and islands of Vietnam, in Vietnamese; the other spellings are derived.
  static let provinces = """
    Lào Cai
    Điện Biên
    Sơn La
    Lai Châu
    Yên Bái
    Hòa Bình
    Hà Giang
    Cao Bằng
    Bắc Kạn
    Lạng Sơn
    Tuyên Quang
    Thái Nguyên
    Phú Thọ
    Bắc Giang
    Quảng Ninh
    Bắc Ninh
    Hà Nam
    Hải Dương
    Hưng Yên
    Nam Định
    Ninh Bình
    Thái Bình
    Vĩnh Phúc
    Thanh Hóa
    Nghệ An
    Hà Tĩnh
    Quảng Bình
    Quảng Trị
    Quảng Nam
    Quảng Ngãi
    Bình Định
    Phú Yên
    Khánh Hòa
    Ninh Thuận
    Bình Thuận
    Kon Tum
    Gia Lai
    Đắk Lắk
    Đắk Nông
    Lâm Đồng
    Bình Phước
    Tây Ninh
    Bình Dương
    Đồng Nai
    Long An
    Tiền Giang
    Bến Tre
    Trà Vinh
    Vĩnh Long
    Đồng Tháp
    An Giang
    Kiên Giang
    Hậu Giang
    Sóc Trăng
    Bạc Liêu
    Cà Mau
    Móng Cái
    Sa Pa
    Mộc Châu
    Vinh
    Hội An
    Quy Nhơn
    Tuy Hòa
    Phan Thiết
    Phan Rang
    Pleiku
    Buôn Ma Thuột
    Đà Lạt
    Bảo Lộc
    Biên Hòa
    Mỹ Tho
    Cao Lãnh
    Sa Đéc
    Châu Đốc
    Rạch Giá
    Hà Tiên
    Phú Quốc
    Côn Đảo
    Cát Bà
    Lý Sơn
    Phú Quý
    Cồn Cỏ
    Bạch Long Vĩ
    Vân Đồn
    Hạ Long
    Việt Trì
    Từ Sơn
    Phủ Lý
    Đồng Hới
    Đông Hà
    Tam Kỳ
    Chu Lai
    Cam Ranh
    Gò Công
    Tân An
    Thủ Dầu Một
    Dĩ An
    Long Khánh
    Vị Thanh
    Ngã Bảy
    Năm Căn
    Gia Nghĩa
    Ba Vì
    Mai Châu
    Đồng Văn
    Bắc Hà
    """

  /// Cities where a story is set. The spellings are those of French pages.
  static let cities = """
    Hanoï|Hanoi|Hà Nội
    Hô Chi Minh-Ville|Ho Chi Minh-Ville|Hô Chi Minh-Ville
    Da Nang|Da Nang|Đà Nẵng
    Huê|Hue|Huế
    Hai Phong|Hai Phong|Hải Phòng
    Cân Tho|Can Tho|Cần Thơ
    Thua Thiên-Huê|Thua Thien-Hue|Thừa Thiên-Huế
    Quang Ninh|Quang Ninh|Quảng Ninh
    Lào Cai|Lao Cai|Lào Cai
    Nghê An|Nghe An|Nghệ An
    Dak Lak|Dak Lak|Đắk Lắk
    Bà Ria-Vung Tàu|Ba Ria-Vung Tau|Bà Rịa-Vũng Tàu
    Khanh Hoa|Khanh Hoa|Khánh Hòa
    Nha Trang|Nha Trang|Nha Trang
    Diên Biên Phu|Dien Bien Phu|Điện Biên Phủ
    An Giang|An Giang|An Giang
    """
}
