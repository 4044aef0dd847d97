import Testing

@Suite("Structure in other languages")
struct StructureLanguageTests {
  @Test("is read", arguments: fixtures)
  func read(_ fixture: StructureFixture) { expectRead(fixture) }

  static let fixtures: [StructureFixture] = [
    StructureFixture(
      "English", places: ["Hanoi"], language: "en",
      """
      O | Home > Business
      H | Shrimp exporters aim for five billion USD
      H | Shrimp exporters aim for five billion USD
      O | Saturday, July 12, 2025 - 20:15
      S | The sector is counting on new markets to reach its targets for the year.
      C | Workers sort shrimp in Ca Mau. (Photo: VNA)
      P | ⟨Hanoi (VNA) –⟩ The Deputy Minister of Industry and Trade, Phan Van Loc, opened a forum on seafood exports in Hai Phong on Thursday morning, with some 300 company heads from twelve coastal provinces attending.
      P | Sales abroad rose by 9.4% in the first half of the year to 4.7 billion USD, he said, thanks to shrimp and pangasius, which make up more than half of the total.⟦/.⟧
      O | VNA reporters
      M | See more
      RH| {Infographic}: Ten months of trade at a glance
      RH| Pangasius conquers Brazil
      RT| Sales have doubled within a year.
      RH| PM: "We must conquer our own consumers first"
      """.replacing("O | VNA reporters\n", with: "").replacing("total.⟦/.⟧", with: "total⟦./.⟧")),
    StructureFixture(
      "English, a month cut short in the dateline", places: ["Con Dao"], language: "en",
      """
      H | Island teachers given bicycles before the school year
      P | ⟨Con Dao, Sept. 3 (VNA) –⟩ Forty teachers who work on the islands off the southern coast were given bicycles on Wednesday, two days before their pupils come back to class.
      P | The gift was made by former pupils who now live in Vung Tau and wanted to say thank you. ⟦- VNA⟧
      """),
    StructureFixture(
      "English, sections before the items", places: ["Hai Phong"], language: "en",
      """
      H | Shrimp exporters aim for five billion USD
      P | ⟨Hai Phong, July 20 (VNA) -⟩ The Deputy Minister of Industry and Trade, Phan Van Loc, opened a forum on seafood exports in Hai Phong on Thursday morning, with some 300 company heads attending.
      P | Sales abroad rose by 9.4% in the first half of the year to 4.7 billion USD, he said, and more is to come⟦./.VNA⟧
      RH| {World} Lao and Thai ministers meet on river safety
      RH| {Society} New school year opens for 23 million pupils
      RH| {Environment} Storm Wipha picks up speed over the East Sea
      """),
    StructureFixture(
      "English, the agency with a date and a share bar, a list before a second marker",
      places: ["Hanoi"], language: "en",
      """
      O | Politics & Diplomacy
      H | Shrimp exporters aim for five billion USD
      O | VNA Saturday, July 12, 2025 20:15
      P | ⟨Hanoi (VNA) –⟩ The Deputy Minister of Industry and Trade, Phan Van Loc, opened a forum on seafood exports in Hai Phong on Thursday morning, with some 300 company heads attending.
      P | Sales abroad rose by 9.4% in the first half of the year to 4.7 billion USD, he said, and more is to come⟦./.⟧
      O | VNA Share: Facebook - Zalo
      RH| Pangasius conquers Brazil
      RT| Sales have doubled within a year.
      RH| New freight line to Busan
      M | Most read
      RH| Storm Wipha picks up speed over the East Sea
      """),
    StructureFixture(
      "Spanish, a marker that names its section; a caption alone is no list",
      places: ["Hanoi"], language: "es",
      """
      H | Exportadores de camarón apuntan a cinco mil millones de dólares
      O | VNA jueves, 10 de julio de 2025 20:15
      P | ⟨Hanoi (VNA) –⟩ El viceministro de Industria y Comercio, Phan Van Loc, abrió en Hai Phong un foro sobre las exportaciones de mariscos, al que asisten unos 300 directivos de empresas.
      P | Las ventas crecieron un 9,4 por ciento en el primer semestre del año, dijo, y vendrá más⟦./.⟧
      C | Trabajadoras de una planta de camarón (Foto: VNA)
      M | Más en Economía
      RH| El pangasius conquista Brasil
      RT| Las ventas se duplicaron en un año.
      """),
    StructureFixture(
      "English, two sections, the agency's line, speech above a credit", places: ["Hanoi"],
      language: "en",
      """
      O | Culture & Education
      H | Shrimp exporters aim for five billion USD
      O | (VNA) 12/07/2025 20:15 GMT+7
      S | The sector is counting on new markets to reach its targets for the year.
      P | ⟨Hanoi (VNA) –⟩ The Deputy Minister of Industry and Trade, Phan Van Loc, opened a forum on seafood exports in Hai Phong on Thursday morning, with some 300 company heads attending.
      P | “We shall sell shrimp to everybody who has a pan,” Loc told reporters.
      C | Photo: VNA
      P | Sales abroad rose by 9.4% in the first half of the year to 4.7 billion USD, he said, and more is to come⟦./.VNA⟧
      M | See more
      RH| {President’s visit to Egypt}: Two sides eye projects in the canal zone
      RH| President: “We must conquer our own consumers first”
      """),
    StructureFixture(
      "English, a section and its share bar, kickers with colons behind them", places: ["Hanoi"],
      language: "en",
      """
      O | Environment Share Tweet
      H | Shrimp exporters aim for five billion USD
      P | ⟨Hanoi (VNA) –⟩ The Deputy Minister of Industry and Trade, Phan Van Loc, opened a forum on seafood exports in Hai Phong on Thursday morning, with some 300 company heads attending.
      P | Sales abroad rose by 9.4% in the first half of the year to 4.7 billion USD, he said, and more is to come⟦./.VNA⟧
      M | See more
      RH| {Business} Ring Road No 4: districts asked to clear land
      RH| {Travel} Con Dao named among the quietest islands
      """),
    StructureFixture(
      "Spanish, a bar of parts", places: ["Hanoi"], language: "es",
      """
      H | Los exportadores de camarón apuntan a cinco mil millones
      C | Una planta de Ca Mau (Fotografía: VNA)
      P | ⟨Hanoi, 12 jul (VNA) -⟩ El viceministro de Industria y Comercio, Phan Van Loc, inauguró el jueves en Hai Phong un foro sobre las exportaciones de productos del mar con unos 300 empresarios.
      P | Según el funcionario, las ventas al exterior crecieron un 9,4 por ciento en el primer semestre, hasta 4.700 millones de dólares⟦./. VNA⟧
      O | Compartir | Imprimir | Enviar por correo
      RH| El pangasio conquista Brasil
      RH| Nueva línea de carga a Busan
      """),
    StructureFixture(
      "Spanish", places: ["Hanoi"], language: "es",
      """
      O | Inicio > Economía
      H | Los exportadores de camarón apuntan a cinco mil millones
      O | 12/07/2025 20:15
      S | El sector confía en nuevos mercados para alcanzar sus metas del año.
      C | Una planta de Ca Mau (Foto: VNA)
      P | ⟨Hanoi, 12 jul (VNA) -⟩ El viceministro de Industria y Comercio, Phan Van Loc, inauguró el jueves en Hai Phong un foro sobre las exportaciones de productos del mar con unos 300 empresarios de doce provincias.
      P | Según el funcionario, las ventas al exterior crecieron un 9,4 por ciento en el primer semestre, hasta 4.700 millones de dólares, gracias al camarón y al pangasio. ⟦/.⟧
      M | Ver más
      RH| {Infografía}: Diez meses de comercio
      RT| Las cifras del año en un vistazo.
      RH| El pangasio conquista Brasil
      O | Compartir Facebook Zalo Imprimir
      """),
    StructureFixture(
      "Spanish, glued to the caption", places: ["Ca Mau"], language: "es",
      """
      H | Los exportadores de camarón apuntan a cinco mil millones
      C+P | Una planta de Ca Mau. Foto: VNA¦⟨Ca Mau (VNA)-⟩ El viceministro de Industria y Comercio, Phan Van Loc, inauguró el jueves en Hai Phong un foro sobre las exportaciones de productos del mar con unos 300 empresarios de doce provincias.
      P | Según el funcionario, las ventas al exterior crecieron un 9,4 por ciento en el primer semestre, hasta 4.700 millones de dólares.⟦- VNA⟧
      RH| El pangasio conquista Brasil
      RT| Las ventas se duplicaron en un año.
      """),
    StructureFixture(
      "Vietnamese", places: ["Hà Nội"], language: "vi",
      """
      O | Trang chủ > Kinh tế
      H | Xuất khẩu tôm hướng tới mốc năm tỷ USD
      O | 12/07/2025 20:15
      S | Ngành tôm kỳ vọng vào các thị trường mới để hoàn thành mục tiêu của năm.
      C | Xuất khẩu tôm hướng tới mốc năm tỷ USD ảnh 1Công nhân phân loại tôm tại Cà Mau. (Ảnh: Duy Khương/TTXVN)
      P | ⟨Hà Nội (TTXVN) -⟩ Thứ trưởng Bộ Công Thương Phan Văn Lộc sáng thứ Năm đã khai mạc tại Hải Phòng diễn đàn về xuất khẩu thủy sản với sự tham dự của khoảng 300 doanh nghiệp đến từ mười hai tỉnh ven biển.
      P | Theo ông, kim ngạch xuất khẩu sáu tháng đầu năm tăng 9,4%, đạt 4,7 tỷ USD, nhờ tôm và cá tra, hai mặt hàng chiếm hơn một nửa tổng kim ngạch của ngành⟦./.⟧
      O | (Nguyễn Thùy Linh)
      O | #xuất khẩu tôm #Cà Mau
      M | Tin liên quan
      RH| {Cà Mau}: Thêm mười hai nhà máy được cấp phép
      RT| Công suất của tỉnh tăng thêm một phần năm.
      RH| Cá tra chinh phục thị trường Brazil
      """.replacing("O | (Nguyễn Thùy Linh)\n", with: "")),
    StructureFixture(
      "Vietnamese, agency on its own line", places: [], language: "vi",
      """
      H | Xuất khẩu tôm hướng tới mốc năm tỷ USD
      P | Thứ trưởng Bộ Công Thương Phan Văn Lộc sáng thứ Năm đã khai mạc tại Hải Phòng diễn đàn về xuất khẩu thủy sản với sự tham dự của khoảng 300 doanh nghiệp đến từ mười hai tỉnh ven biển.
      P | Theo ông, kim ngạch xuất khẩu sáu tháng đầu năm tăng 9,4%, đạt 4,7 tỷ USD, nhờ tôm và cá tra.
      G | ⟦(TTXVN/Vietnam+)⟧
      RH| Cá tra chinh phục thị trường Brazil
      RT| Kim ngạch tăng gấp đôi sau một năm.
      """),
    StructureFixture(
      "Vietnamese, two sections glued, two who wrote it, tags", places: ["Hà Nội"], language: "vi",
      """
      O | Kinh tếXã hội
      H | Xuất khẩu tôm hướng tới mốc năm tỷ USD
      P | ⟨Hà Nội (TTXVN) -⟩ Thứ trưởng Bộ Công Thương Phan Văn Lộc sáng thứ Năm đã khai mạc tại Hải Phòng diễn đàn về xuất khẩu thủy sản với sự tham dự của khoảng 300 doanh nghiệp đến từ mười hai tỉnh ven biển.
      P | Theo ông, kim ngạch xuất khẩu sáu tháng đầu năm tăng 9,4%, đạt 4,7 tỷ USD, nhờ tôm và cá tra./.
      O | Thùy Linh - Hải Yến
      G | ⟦TTXVN⟧
      O | Xuất khẩuthủy sảnCà Mau
      M | Xem thêm
      RH| Cá tra chinh phục thị trường Brazil
      RT| Kim ngạch tăng gấp đôi sau một năm.
      """),
    StructureFixture(
      "Vietnamese, who wrote it and for whom", places: ["Hà Nội"], language: "vi",
      """
      O | Y tế
      H | Xuất khẩu tôm hướng tới mốc năm tỷ USD
      P | ⟨Hà Nội (TTXVN) -⟩ Thứ trưởng Bộ Công Thương Phan Văn Lộc sáng thứ Năm đã khai mạc tại Hải Phòng diễn đàn về xuất khẩu thủy sản với sự tham dự của khoảng 300 doanh nghiệp đến từ mười hai tỉnh ven biển.
      P | Theo ông, kim ngạch xuất khẩu sáu tháng đầu năm tăng 9,4%, đạt 4,7 tỷ USD, nhờ tôm và cá tra⟦./.⟧
      O | Nguyễn Thùy Linh (P/v TTXVN tại Lào)
      M | Xem thêm
      RH| Cá tra chinh phục thị trường Brazil
      """),
    StructureFixture(
      "Chinese, dateline that ends with its day", places: ["河内"], language: "zh",
      """
      H | 越南水产品出口力争达到五十亿美元
      P | ⟨越通社河内7月12日电⟩越南工贸部副部长潘文禄星期四上午在海防市主持水产品出口论坛开幕式，来自十二个沿海省份的约三百名企业负责人出席。
      P | 据越南水产加工和出口协会统计，今年前九个月水产品出口额同比增长百分之九，其中虾类增长最快，达到三十亿美元。
      """),
    StructureFixture(
      "Chinese, agency alone, below a section with its date", places: [], language: "zh",
      """
      O | 经济 2025-08-08 09:15
      H | 越南水产品出口力争达到五十亿美元
      P | ⟨（越通社）⟩越南工贸部副部长潘文禄星期四上午在海防市主持水产品出口论坛开幕式，来自十二个沿海省份的约三百名企业负责人出席。
      P | 据越南水产加工和出口协会统计，今年前九个月水产品出口额同比增长百分之九，其中虾类增长最快，达到三十亿美元。
      """),
    StructureFixture(
      "Chinese, dateline that begins with its city", places: ["河内"], language: "zh",
      """
      H | 越南水产品出口力争达到五十亿美元
      P | ⟨河内（越通社）——⟩越南工贸部副部长潘文禄星期四上午在海防市主持水产品出口论坛开幕式，来自十二个沿海省份的约三百名企业负责人出席。
      P | 据越南水产加工和出口协会统计，今年前九个月水产品出口额同比增长百分之九，其中虾类增长最快，达到三十亿美元。
      """),
    StructureFixture(
      "Chinese, dateline between dashes", places: ["岘港"], language: "zh",
      """
      H | 越南虾类出口商力争五十亿美元目标
      P | ⟨岘港——越通社——⟩越南工贸部副部长潘文禄星期四上午在海防市主持水产品出口论坛开幕式，来自十二个沿海省份的约三百名企业负责人出席。
      P | 据越南水产加工和出口协会统计，今年前九个月水产品出口额同比增长百分之九，其中虾类增长最快，达到三十亿美元。
      """),
    StructureFixture(
      "Chinese, dateline in brackets", places: ["河内"], language: "zh",
      """
      H | 越南虾类出口商力争五十亿美元目标
      H | 越南虾类出口商力争五十亿美元目标
      S | 今年以来，越南虾类行业寄望于新市场，以完成全年目标。
      C | 金瓯省一家工厂的工人在分拣虾。图自越通社
      P | ⟨（越通社河内7月12日电）⟩越南工贸部副部长潘文禄星期四上午在海防市主持水产品出口论坛开幕式，来自十二个沿海省份的约三百名企业负责人出席。
      P | 他表示，今年上半年出口额同比增长9.4%，达47亿美元，虾和查鱼占一半以上。⟦（完）越通社⟧
      M | 更多
      RH| {金瓯}：十二家工厂获批向日本出口
      RT| 该省产能将提高五分之一。
      RH| 查鱼打开巴西市场
      """),
    StructureFixture(
      "Chinese, dateline with a dash", places: ["河内"], language: "zh",
      """
      H | 越南虾类出口商力争五十亿美元目标
      P | ⟨越通社河内——⟩越南工贸部副部长潘文禄星期四上午在海防市主持水产品出口论坛开幕式，来自十二个沿海省份的约三百名企业负责人出席。
      P | 他表示，今年上半年出口额同比增长9.4%，达47亿美元，虾和查鱼占一半以上。⟦（越通社）⟧
      RH| 查鱼打开巴西市场
      RT| 一年来，销售额翻了一番。
      """),
    StructureFixture(
      "Chinese, dateline with a hyphen between spaces, sizes of letters", places: ["河内"],
      language: "zh",
      """
      H | 越南虾类出口商力争五十亿美元目标
      O | 字号：大 中 小　打印　分享
      S | 今年以来，越南虾类行业寄望于新市场，以完成全年目标。
      P | ⟨越通社河内 -⟩ 越南工贸部副部长潘文禄星期四上午在海防市主持水产品出口论坛开幕式，来自十二个沿海省份的约三百名企业负责人出席。
      C | 工人在分拣虾。照片：越通社
      P | 他表示，今年上半年出口额同比增长9.4%，达47亿美元，虾和查鱼占一半以上。⟦（越通社）⟧
      RH| 查鱼打开巴西市场
      RT| 一年来，销售额翻了一番。
      """),
    StructureFixture(
      "Chinese, dateline with a short dash", places: ["河内"], language: "zh",
      """
      H | 越南虾类出口商力争五十亿美元目标
      P | ⟨越通社河内–⟩越南工贸部副部长潘文禄星期四上午在海防市主持水产品出口论坛开幕式，来自十二个沿海省份的约三百名企业负责人出席。
      P | 他表示，今年上半年出口额同比增长9.4%，达47亿美元，虾和查鱼占一半以上。⟦（越通社）⟧
      RH| 查鱼打开巴西市场
      RT| 一年来，销售额翻了一番。
      """),
    StructureFixture(
      "Chinese, sections with arrows, credits without a colon, a by-line", places: ["河内"],
      language: "zh",
      """
      O | 经济>>进出口
      H | 越南虾类出口商力争五十亿美元目标
      S | 今年以来，越南虾类行业寄望于新市场，以完成全年目标。
      C | 附图1：工人在分拣虾。（越通社 图）
      C | 一家工厂的包装线。图自金瓯省人民委员会
      C | 工人把虾装箱。图/越通社
      C | 工人在称虾。（图片由金瓯大学提供）
      P | ⟨河内（越通社）——⟩越南工贸部副部长潘文禄星期四上午在海防市主持水产品出口论坛开幕式，来自十二个沿海省份的约三百名企业负责人出席。
      P | 他表示，今年上半年出口额同比增长9.4%，达47亿美元，虾和查鱼占一半以上。图表显示，增速还在加快。
      P | 去年虾类出口额占水产品出口总额的近四成，其中对日本的出口增长最快。（数据由工贸部提供）
      O | 越通社记者 黎心 阮光荣
      M | 更多
      RH| {河内}：“虾之味”美食周开幕
      RT| 该活动将持续一周。
      RH| {信息图表}：2025年前9个月虾类出口
      RH| 政府总理阮文安：海产业要走得更远
      RH| 阮文安：“我们要走得更远、更稳、更快”
      """),
    StructureFixture(
      "Chinese, a caption glued before the dateline", places: ["迪拜"], language: "zh",
      """
      H | 越南虾类出口商力争五十亿美元目标
      C+P | 工人在分拣虾。（图：越通社）¦⟨迪拜（越通社）——⟩越南工贸部副部长潘文禄星期四上午主持水产品出口论坛开幕式，来自十二个沿海省份的约三百名企业负责人出席。
      P | 他表示，今年上半年出口额同比增长9.4%（越南海关数据），达47亿美元，虾和查鱼占一半以上。⟦（完）越通社⟧
      """),
    StructureFixture(
      "Russian", places: ["Ханой"], language: "ru",
      """
      O | Главная > Экономика
      H | Экспортёры креветки рассчитывают на пять миллиардов долларов
      O | 12/07/2025 20:15
      S | Отрасль надеется на новые рынки, чтобы выполнить план этого года.
      C | Сортировка креветки в Камау. Фото: ВИА
      P | ⟨Ханой (ВИА) –⟩ Заместитель министра промышленности и торговли Фан Ван Лок открыл в четверг утром в Хайфоне форум по экспорту морепродуктов, в котором участвуют около 300 руководителей компаний из двенадцати провинций.
      P | По его словам, за первое полугодие продажи за рубеж выросли на 9,4% и составили 4,7 млрд долларов.⟦-ВИА⟧
      M | Смотреть далее
      RH| {Камау}: ещё двенадцать заводов получили разрешение на вывоз
      RT| Мощности провинции выросли на одну пятую.
      RH| Пангасиус завоёвывает Бразилию
      """),
    StructureFixture(
      "Russian, a credit without a colon", places: ["Ханой"], language: "ru",
      """
      H | Экспортёры креветки рассчитывают на пять миллиардов долларов
      P | ⟨Ханой (ВИА) –⟩ Заместитель министра промышленности и торговли Фан Ван Лок открыл в четверг утром в Хайфоне форум по экспорту морепродуктов, в котором участвуют около 300 руководителей компаний.
      C | Сортировка креветки в Камау. Фото Ле Нам/ВИА
      P | По его словам, за первое полугодие продажи за рубеж выросли на 9,4% и составили 4,7 млрд долларов, о чем писали газета и ВИА.
      P | Министерство ждёт, что до конца года они вырастут ещё на одну десятую.⟦-ВИА⟧
      """),
    StructureFixture(
      "Russian, with the day", places: ["Ханой"], language: "ru",
      """
      H | Экспортёры креветки рассчитывают на пять миллиардов долларов
      P | ⟨Ханой, 12 июля (ВИА) –⟩ Заместитель министра промышленности и торговли Фан Ван Лок открыл в четверг утром в Хайфоне форум по экспорту морепродуктов, в котором участвуют около 300 руководителей компаний.
      P | По его словам, за первое полугодие продажи за рубеж выросли на 9,4% и составили 4,7 млрд долларов. ⟦– ВИА⟧
      RH| Пангасиус завоёвывает Бразилию
      RT| Продажи удвоились за год.
      """),
    StructureFixture(
      "Russian, lines of the site and a speaker in the list", places: ["Ханой"], language: "ru",
      """
      O | Главная страница » Экономика
      O | Суббота, 12 июля 2025 года 20:15
      H | Экспортёры креветки рассчитывают на пять миллиардов долларов
      P | ⟨Ханой, 12 июля (ВИА) –⟩ Заместитель министра промышленности и торговли Фан Ван Лок открыл в четверг утром в Хайфоне форум по экспорту морепродуктов.⟦-ВИА⟧
      M | Смотреть также
      RH| Депутат Ле Ван Нам: рыбаки ждут дешёвого топлива
      RH| {Рыбный рынок}: чего ждут покупатели в Хайфоне
      O | Версия для печати
      """),
    // The agency of a picture in the body signs nothing; behind a teaser stands a bare credit.
    StructureFixture(
      "Russian, pictures in the body and the list", places: ["Ханой"], language: "ru",
      """
      H | Экспортёры креветки рассчитывают на пять миллиардов долларов
      P | ⟨Ханой, 12 июля (ВИА) –⟩ Заместитель министра промышленности и торговли Фан Ван Лок открыл в четверг утром в Хайфоне форум по экспорту морепродуктов, в котором участвуют около 300 руководителей компаний.
      C | Сортировка креветки в Камау. Фото: Минь Ань – ВИА
      P | По его словам, за первое полугодие продажи за рубеж выросли на 9,4% и составили 4,7 млрд долларов, а до конца года ожидается не меньше⟦./.ВИА⟧
      RH| Пангасиус завоёвывает Бразилию
      RT| Продажи удвоились за год.
      RC| Фото: ВИА
      RH| Новая линия связала Хайфон и Пусан
      """),
    StructureFixture(
      "Russian, one more marker", places: ["Ханой"], language: "ru",
      """
      H | Экспортёры креветки рассчитывают на пять миллиардов долларов
      P | ⟨Ханой, 12 июля (ВИА) –⟩ Заместитель министра промышленности и торговли Фан Ван Лок открыл в четверг утром в Хайфоне форум по экспорту морепродуктов.⟦-ВИА⟧
      M | Смотреть также
      RH| Пангасиус завоёвывает Бразилию
      RT| Продажи удвоились за год.
      O | Поделиться    Печать    0 комментариев
      """),
  ]
}
