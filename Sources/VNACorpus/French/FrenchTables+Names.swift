extension FrenchTables {
  static let families = """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh
    Trương Đinh Lâm Phùng Mai Tô Hà Tạ Cao Lương Thái Châu Tăng Quách Lưu La Thạch Kiều Mạc Đàm
    Nông Hứa Triệu Lò Giàng Vàng Quàng Cầm Khổng Nghiêm Chu Bạch Ông Văn Tống Thân Vi Sầm Điêu Rơ
    """

  static let middles = """
    Văn Thị Đức Hữu Quang Minh Xuân Ngọc Thanh Hồng Thu Tuấn Công Đình Bá Trọng Duy Anh Gia Kim
    Mạnh Nhật Phú Quốc Thế Tiến Trung Viết Vĩnh Bích Diệu Hải Hoài Khánh Lan Mỹ Như Phương Thùy Tường
    Cẩm Chí Danh Đăng Đông Hùng Huy Khắc Lệ Nam Phúc Quý Sỹ Tấn Thành Thiện Trí Tú Việt Ánh
    """

  static let givens = """
    An Anh Bảo Bình Cẩm Châu Chi Chinh Cường Cúc Diễm Diệp Dũng Dung Duyên Đạt Điệp Đoan Đông Giang
    Hà Hạnh Hằng Hào Hiền Hiếu Hiệp Hòa Hoài Hoan Hồng Huệ Hùng Hưng Hương Huy Huyền Khang Khánh Khoa
    Khôi Kiên Lam Lan Lâm Lệ Liên Linh Loan Lộc Long Luân Lực Lượng Ly Mai Mạnh Mẫn Minh My
    Nam Nga Ngân Nghĩa Ngọc Nguyên Nhàn Nhân Nhung Như Oanh Phát Phi Phong Phú Phúc Phước Phương Phượng Quân
    Quang Quế Quốc Quý Quyên Quyết Quỳnh Sang Sinh Sơn Sương Tài Tâm Tân Thạch Thái Thắng Thanh Thành Thảo
    Thi Thiên Thịnh Thoa Thọ Thông Thơ Thu Thuận Thủy Thúy Thư Thương Tiên Tiến Tín Tình Toàn Trà Trâm
    Trang Trí Trinh Trọng Trung Trường Tú Tuấn Tuệ Tùng Tuyền Tuyết Uyên Vân Viễn Việt Vinh Vũ Vượng Xuân Yến
    """

  static let foreignGivens = """
    Adrien Aigul Akira Alain Aleksandr Alejandra Amara Amina Anders Andrea Anwar Arash Astrid Ayesha Beatriz
    Boris Bounmy Camille Carlos Catarina Cédric Chantal Dmitri Diego Edgar Elena Emma Enrique Fatima Felipe
    François Gabriela Georg Gustavo Haruto Hassan Helena Henrik Ibrahim Igor Ingrid Isabelle Jamal Javier Jiho
    Joana João Jonas Karim Katarina Keiko Khamla Laura Lars Leila Li Lucia Luis Magnus Manuel Marek Margarita
    Marie Mateus Mehmet Michel Miguel Mikhail Minh-Anh Monica Nadia Narong Natalia Nikolaï Noriko Olga Omar Oscar
    Pablo Paolo Pavel Pedro Peter Phouvong Pierre Prasit Rafael Rajesh Renata Ricardo Roberto Sakura Samir Sergueï
    Silvia Sokha Somchai Stefan Sunita Svetlana Tariq Tatiana Thierry Tomás Ulrich Vera Viktor Wang Wei Xin Yasmine
    Yoko Youssef Yuki Zainab Zhang Zoltán
    """

  static let foreignFamilies = """
    Abdoulaïev Almeida Andersson Aoki Araujo Bahari Bakker Banerjee Baptista Becker Benali Berger Bianchi Boualem
    Bounyang Brown Carvalho Castillo Chanthavong Chen Clarke Costa Da Silva Dembélé Dubois Dupont Eriksson Fernandes Fischer Flores
    Fontaine Fujita García Gomez Gonçalves Grigoriev Haddad Hansen Hayashi Hoffmann Horvath Hussein Ivanov Jansen
    Jensen Johansson Kaewmala Kapoor Kawasaki Keller Keita Kim Kimura Kovács Kowalski Kruger Kumar Kuznetsov Lambert
    Larsen Leroy Lin Lopez Mahathir Martinez Mbeki McCarthy Mendoza Mikhaïlov Mohamed Moreau Morales Mueller Nakamura
    Ndiaye Nielsen Novák O'Connor Ortiz Ouattara Park Patel Pereira Petrov Phommachanh Popescu Prakash Rahman Ramírez Reyes
    Ribeiro Rinaldi Rossi Rousseau Saito Santos Schmidt Shimizu Sidibé Singh Sisavath Smirnov Sokolov Srisai Suarez
    Suzuki Takahashi Tanaka Tchaïkovski Thavisin Torres Traoré Valdés Van Dijk Vargas Vasquez Virtanen Volkov Wagner Walker
    Watanabe Weber Wilson Wongsakul Yamada Yilmaz Zhao Zhou Zimmermann
    """

  static let foreignFamilyParts = """
    Anto Boro Bogda Daniel Dobro Fedo Gavri Gorba Iva Kali Karpo Kirsa Kolo Kova Lebe Luka Maka Miro Naza Niko Orlo Pavlo Petro Rado Roma Ryba Samo Savel Sido Stepa Tara Timo Vasi Verna Volo Zakha|nov lov rin nko nski tsky lenko vic tchouk dov kine chev
    Alba Alma Avel Bala Barro Bella Cabre Cala Campo Carra Casta Cerda Corra Esca Fari Ferra Galva Gara Herra Lanza Lobo Machu Marti Mello Monta Mora Oliva Pala Pare Quinta Rive Sala Serra Solda Tava Torre Vala Vila Zamo|no ro lla ndez nez res da veira rano dor tti nelli
    Arn Bern Black Brad Brun Carl Dahl Ed Eller Fair Falk Gil Grant Hart Hell Holm Jack Karl Lind Lund Mark Mil Nor Ost Peter Rich Robert Sand Stein Strand Thor Wald Wil Win Wolf|son sen berg ström mann ton ley field gaard hoff wood stad
    Boun Chan Chaya Kham Kaew Keo Mani Nara Nou Phet Phom Pra Rata Sai Sam Savan Seng Sith Som Souk Suri Thep Thong Vanna Vila Vong Xaya|savang vong phone sy pheng thep rat sak chai wong dara nakhon
    Aka Asa Fuji Fuku Hana Hase Hira Ishi Iwa Kana Kawa Kita Kobo Kuro Matsu Miya Mori Naga Naka Nishi Oka Saka Saku Shima Sugi Taka Take Tani Toku Yama Yoko Yoshi|da gawa hara ki moto mura nishi no saki shita ta yama
    Abou Ama Azi Bachi Bel Bou Chaf Dia Djib Fa Gha Had Idri Issou Kaba Kha Lam Maha Man Mor Nas Ous Rach Sad Sali Sou Taha Tou Yass Zer|kar ri di ba ssi lahi man mouni né our zaoui oumi
    """

  static let heads = """
    l'|Association nationale
    l'|Institut
    l'|Office général
    la |Fédération
    l'|Union
    le |Centre national
    l'|Agence
    la |Chambre
    le |Département
    la |Société coopérative
    le |Conseil consultatif
    la |Fondation
    l'|Université
    l'|Académie
    le |Comité permanent
    le |Réseau
    la |Ligue
    le |Bureau
    """

  static let domains = """
    des statistiques appliquées
    de la pêche hauturière
    du riz
    des producteurs de café
    de l'énergie renouvelable
    de la météorologie
    des entrepreneurs ruraux
    du tourisme fluvial
    des sciences de la mer
    de la protection civile
    de l'aviation légère
    du commerce équitable
    des arts traditionnels
    de la santé communautaire
    de la recherche agronomique
    du livre et de la lecture
    des jeunes médecins
    de la formation des maîtres
    de l'innovation industrielle
    des transports fluviaux
    du patrimoine immatériel
    de la sécurité alimentaire
    des femmes entrepreneures
    du bois et des forêts
    de l'épargne populaire
    de la propriété intellectuelle
    des ressources en eau
    du sport scolaire
    de l'amitié entre les peuples
    des exportateurs de fruits
    de la radiodiffusion
    du logement social
    de la chimie fine
    des anciens combattants
    de la géologie minière
    du droit maritime
    de l'architecture tropicale
    des logiciels libres
    de la lutte contre l'érosion
    du textile et de la soie
    des archives
    des arts martiaux
    des avocats
    du bambou
    des barrages
    de la biodiversité
    du cacao
    du caoutchouc naturel
    du cerf-volant
    de la céramique
    du cinéma d'animation
    de la conservation des sols
    de la construction métallique
    des crédits ruraux
    de l'élevage laitier
    des éditeurs
    de l'emploi des jeunes
    des énergies marines
    de l'enfance
    de l'escrime
    des géomètres
    de la gymnastique
    des handicapés
    de l'horticulture
    de l'hydrologie
    des inventeurs
    des marionnettes sur l'eau
    de la médecine traditionnelle
    de la métrologie
    des musées
    de la navigation
    de la nutrition
    des orfèvres
    des pharmaciens
    de la photographie
    du poivre
    de la robotique
    des sauveteurs en mer
    de la sériciculture
    de la télédétection
    des traducteurs
    de l'urbanisme
    des vétérans de la route
    de la vigne
    """

  static let firmStarts = """
    Vina Viet Sao Hoa Thang Minh Dai Tan Phuc Nam Bac Dong Euro Asia Pan Medi Agro Tech Bio Sol Nova
    Aqua Terra Lumi Kera Delta Poly Inter Trans Mekong Lotus Opti Cyber Astra Helio
    Alta Arte Auro Bamboo Beta Blue Capi Cara Coral Digi Duna Eco Ener Fidu Gamma Geo Globo Green Hydro Indo
    Kilo Lacto Litho Logi Macro Mari Mono Multi Nano Neo Octo Omni Orchi Petro Prima Proxi Red River Silva Tele
    """

  static let firmEnds = """
    mart soft trans tex food chem port gas line tech med coop build land pharm wave plast steel fish cafe
    solar metal print trade link star power fresh grain
    bank boat cargo cell craft data dent farm film forge form glass graph house lab lait loc motor
    nature optic pack paper pay phone pulp rail rent seed silk site stone tea tour vet vin wood yarn
    """

  static let firmKinds = """
    le groupe |
    la société |
    la compagnie |
    l'entreprise |
    le constructeur |
    l'exploitant |
    """
}
