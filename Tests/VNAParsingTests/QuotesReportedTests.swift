import Testing
import VNAModel
import VNAParsing

/// Reported speech in all languages, wording by wording.
@Suite struct QuotesReportedTests {
  /// The quotes of a text of one paragraph, as `words | speaker`, `-` for none.
  private func quotes(_ sentence: String, _ language: String, _ kind: Quote.Kind) -> [String] {
    let head =
      switch language {
      case "fr": "Un titre sans chiffre\nHanoï (VNA) – "
      case "es": "Un título sin cifras\nHanoi (VNA) – "
      case "ru": "Заголовок без цифр\nХаной (ВИА) – "
      case "vi": "Tiêu đề không có số\nHà Nội (TTXVN) – "
      case "zh": "没有数字的标题\n越通社河内——"
      default: "A title without figures\nHanoi (VNA) – "
      }
    let bulletin = NameReading.parser.parse(
      BulletinSource(SourceText(head + sentence + "\n")), hints: ParseHints(language: language))
    return bulletin.quotes.filter { $0.kind == kind }.map {
      "\($0.excerpt.text) | \($0.speaker ?? "-")"
    }
  }

  // MARK: - A clause without a conjunction

  @Test(arguments: [
    QuoteCase(
      "Minister Tran Hong Ha said the works will be completed in 2026.",
      "the works will be completed in 2026 | Tran Hong Ha"),
    QuoteCase("The minister said the market remains open.", "the market remains open | minister"),
    QuoteCase(
      "Tran Van Nam, director of the plant, said the market remains open.",
      "the market remains open | Tran Van Nam"),
    QuoteCase(
      "Tran Van Nam said on Monday the works would be finished soon.",
      "the works would be finished soon | Tran Van Nam"),
    QuoteCase(
      "Tran Van Nam said in a statement on Monday exports would grow again.",
      "exports would grow again | Tran Van Nam"),
    QuoteCase(
      "Tran Van Nam told reporters the works would be finished soon.",
      "the works would be finished soon | Tran Van Nam"),
    QuoteCase(
      "Tran Van Nam has reached Hue. He added the road would be open by May.",
      "the road would be open by May | Tran Van Nam"),
    QuoteCase(
      "Tran Van Nam believes the two sides will sign the deal.",
      "the two sides will sign the deal | Tran Van Nam"),
    QuoteCase(
      "Tran Van Nam said that, in his view, trade would grow.",
      "in his view, trade would grow | Tran Van Nam"),
    QuoteCase(
      "Tran Van Nam expressed his belief that trade would grow.",
      "trade would grow | Tran Van Nam"),
    QuoteCase(
      "Tran Van Nam expressed his hope that trade would grow.", "trade would grow | Tran Van Nam"),
  ])
  func englishClausesNeedNoConjunction(_ one: QuoteCase) {
    #expect(quotes(one.sentence, "en", .reported) == one.expected)
  }

  @Test(arguments: [
    "Tran Van Nam said on Monday.",
    "Tran Van Nam said in a statement.",
    "Tran Van Nam said goodbye to the players and the coach.",
    "Tran Van Nam told the province to move every family that was in danger.",
    "Tran Van Nam noted the help Vietnam had given to the region.",
    "Tran Van Nam announced a bonus of 2 billion VND for the team.",
    "Tran Van Nam announced a plan that will bring more tourists to Hue.",
    "Tran Van Nam emphasised the trust that the two countries share.",
    "Tran Van Nam believes in the future of the two countries.",
    "The players were told the match would be late.",
    "At the meeting with the Lao leaders, Tran Van Nam said in a speech.",
    "Regarding the plan, which Vietnam drew up, the ministers pledged to carry it out.",
  ])
  func englishObjectsAreNoClauses(_ sentence: String) {
    #expect(quotes(sentence, "en", .reported) == [])
  }

  @Test(arguments: [
    QuoteCase(
      "Trade has grown by a third since 2020, Tran Van Nam said.",
      "Trade has grown by a third since 2020 | Tran Van Nam"),
    QuoteCase(
      "Trade has grown by a third since 2020, the minister said in Hue on Monday.",
      "Trade has grown by a third since 2020 | minister"),
    QuoteCase(
      "Trade has grown by a third since 2020, said Tran Van Nam, director of the port.",
      "Trade has grown by a third since 2020 | Tran Van Nam"),
    QuoteCase("Trade, Tran Van Nam said, has grown by a third since 2020."),
  ])
  func englishAttributionsStandBehind(_ one: QuoteCase) {
    #expect(quotes(one.sentence, "en", .reported) == one.expected)
  }

  @Test(arguments: [
    (
      "es", "Las ventas crecieron un 18% este año, informó el miércoles el Ministerio de Salud.",
      ["Las ventas crecieron un 18% este año | Ministerio de Salud"]
    ),
    (
      "es",
      "No hay vietnamitas entre las víctimas, informó a la VNA el embajador Nguyen Viet Cuong.",
      ["No hay vietnamitas entre las víctimas | Nguyen Viet Cuong"]
    ),
    (
      "es", "Hanoi acogerá una retrospectiva, anunció Tran Van Cardoso.",
      ["Hanoi acogerá una retrospectiva | Tran Van Cardoso"]
    ),
    ("es", "El presidente Luong Cuong, de visita en Hue, recordó el Acuerdo de París.", []),
    ("es", "Durante la visita a la ciudad, informó sobre la marcha de las obras.", []),
    (
      "ru", "Груз прибудет в Ханой в ближайшие дни, сообщил 20 апреля директор порта Чан Ван Нам.",
      ["Груз прибудет в Ханой в ближайшие дни | Чан Ван Нам"]
    ),
    (
      "ru", "Груз прибудет в Ханой в ближайшие дни, сообщило Министерство иностранных дел.",
      ["Груз прибудет в Ханой в ближайшие дни | Министерство иностранных дел"]
    ),
    ("ru", "Он посетил новый завод в Хюэ, добавил к плану дом Чан Ван Нама.", []),
  ])
  func attributionsStandBehind(language: String, sentence: String, expected: [String]) {
    #expect(quotes(sentence, language, .reported) == expected)
  }

  @Test(arguments: [
    QuoteCase("工贸部部长阮鸿延表示，双方贸易额今年有望突破2000亿美元。", "双方贸易额今年有望突破2000亿美元 | 阮鸿延"),
    QuoteCase("范明政总理在会上说，双方贸易额今年有望增长。", "双方贸易额今年有望增长 | 范明政"),
    QuoteCase("阮鸿延指出，双方贸易额今年有望增长。", "双方贸易额今年有望增长 | 阮鸿延"),
    QuoteCase("阮鸿延在会见王毅时表示，双方贸易额今年有望增长。", "双方贸易额今年有望增长 | 阮鸿延"),
    QuoteCase("范明政会见王毅并强调，越南愿继续扩大合作。", "越南愿继续扩大合作 | 范明政"),
    QuoteCase("卫生部在会上表示，目前全国共有逾4.9万人已接种疫苗。", "目前全国共有逾4.9万人已接种疫苗 | 卫生部"),
    QuoteCase("这里很热闹。据阮鸿延介绍，双方贸易额今年有望增长。", "双方贸易额今年有望增长 | 阮鸿延"),
    QuoteCase("阮鸿延到会。他指出，双方贸易额今年有望增长。", "双方贸易额今年有望增长 | 阮鸿延"),
    // Welcomed, published, told by nobody; said before.
    QuoteCase("阮鸿延对此表示欢迎，双方将继续合作。"),
    QuoteCase("阮鸿延发表声明，双方将继续合作。"),
    QuoteCase("这里很热闹。据初步统计，双方贸易额今年有望增长。"),
    QuoteCase("“我们会努力工作的。”阮鸿延说，他的话引来一片掌声。"),
  ])
  func chineseClausesFollowAComma(_ one: QuoteCase) {
    #expect(quotes(one.sentence, "zh", .reported) == one.expected)
  }

  @Test(arguments: [
    QuoteCase(
      "Ông Trần Văn Nam cho biết thị trường còn nhiều tiềm năng.",
      "thị trường còn nhiều tiềm năng | Trần Văn Nam"),
    QuoteCase(
      "Bộ Công Thương cho biết, thị trường còn nhiều tiềm năng.",
      "thị trường còn nhiều tiềm năng | Bộ Công Thương"),
    QuoteCase("Ông Trần Văn Nam cho biết về thị trường còn nhiều tiềm năng."),
    QuoteCase("Ông Trần Văn Nam cho biết: “Thị trường còn nhiều tiềm năng”."),
  ])
  func vietnameseClausesFollowAtOnce(_ one: QuoteCase) {
    #expect(quotes(one.sentence, "vi", .reported) == one.expected)
  }

  // MARK: - Who that is whose words these are

  @Test(arguments: [
    (
      "fr",
      "Selon Mme Lê Thi Hoa, directrice du Département du commerce, les ventes ont progressé.",
      ["les ventes ont progressé | Lê Thi Hoa"]
    ),
    (
      "fr",
      "Selon Lê Thi Hoa, ministre de la Culture, des Sports et du Tourisme, tout va très bien.",
      ["tout va très bien | Lê Thi Hoa"]
    ),
    (
      "fr",
      "Selon l'Office des statistiques, cité par le Bureau commercial, les ventes progressent partout.",
      ["les ventes progressent partout | Office des statistiques"]
    ),
    (
      "fr", "D'après Lê Thi Hoa, en poste à Alger, les ventes ont progressé.",
      ["les ventes ont progressé | Lê Thi Hoa"]
    ),
    (
      "fr", "Selon Lê Thi Hoa, du Centre d'analyse, les ventes ont progressé.",
      ["les ventes ont progressé | Lê Thi Hoa"]
    ),
    (
      "fr", "Selon Lê Thi Hoa, qui dirige le port, les ventes ont progressé.",
      ["les ventes ont progressé | Lê Thi Hoa"]
    ),
    // When, and who does what, belong to the clause.
    (
      "fr", "Selon Lê Thi Hoa, en mai, les ventes ont progressé.",
      ["en mai, les ventes ont progressé | Lê Thi Hoa"]
    ),
    (
      "fr", "Selon l'Office des statistiques, de janvier à mai, les ventes ont progressé.",
      ["de janvier à mai, les ventes ont progressé | Office des statistiques"]
    ),
    (
      "fr", "Selon Lê Thi Hoa, le président lao, qui arrive lundi, signera trois accords.",
      ["le président lao, qui arrive lundi, signera trois accords | Lê Thi Hoa"]
    ),
    (
      "en", "According to Tran Van Nam, an analyst at the bank, sales have doubled in a year.",
      ["sales have doubled in a year | Tran Van Nam"]
    ),
    (
      "en", "According to the Ministry of Labour, Invalids and Social Affairs, the code is ready.",
      ["the code is ready | Ministry of Labour, Invalids and Social Affairs"]
    ),
    ("en", "According to Tran Van Nam, director of the plant, \"the market remains open\".", []),
    (
      "en",
      "According to Tran Van Nam, the director of the Department of Tourism, visitors are more than ever.",
      ["visitors are more than ever | Tran Van Nam"]
    ),
    (
      "fr", "D'après Lê Thi Hoa, la directrice adjointe du centre, les hôtels sont complets.",
      ["les hôtels sont complets | Lê Thi Hoa"]
    ),
    (
      "en",
      "According to Tran Van Nam, the ministers of the region, who met on Monday, agreed on a plan.",
      ["the ministers of the region, who met on Monday, agreed on a plan | Tran Van Nam"]
    ),
    (
      "es", "Según Tran Van Nam, director de la planta, las ventas crecieron mucho.",
      ["las ventas crecieron mucho | Tran Van Nam"]
    ),
    (
      "es", "Según Tran Van Nam, director de la planta, los expertos elogiaron el plan, ya listo.",
      ["los expertos elogiaron el plan, ya listo | Tran Van Nam"]
    ),
    (
      "ru", "По словам Чан Ван Нама, директора завода, рынок остается перспективным для всех.",
      ["рынок остается перспективным для всех | Чан Ван Нама"]
    ),
    (
      "vi", "Theo ông Trần Văn Nam, thị trường còn nhiều tiềm năng.",
      ["thị trường còn nhiều tiềm năng | Trần Văn Nam"]
    ),
    (
      "vi", "Theo ông Trần Văn Nam, Giám đốc nhà máy, sản lượng đã tăng gấp đôi.",
      ["sản lượng đã tăng gấp đôi | Trần Văn Nam"]
    ),
    (
      "vi", "Theo Sở Văn hóa, Thể thao và Du lịch Ninh Thuận, lượng khách đang giảm nhanh.",
      ["lượng khách đang giảm nhanh | Sở Văn hóa, Thể thao và Du lịch Ninh Thuận"]
    ),
    (
      "vi", "Ban Tổ chức công bố quyết định, theo đó ông Trần Văn Nam giữ chức Giám đốc nhà máy.",
      []
    ),
    ("vi", "Theo đó, lượng khách đang giảm nhanh trong năm nay.", []),
  ])
  func appositionsBelongToTheSpeaker(language: String, sentence: String, expected: [String]) {
    #expect(quotes(sentence, language, .reported) == expected)
  }

  @Test(arguments: [
    "L'ambassadeur Dô Hùng Viêt, chef de la Mission permanente, a appelé la communauté "
      + "internationale à respecter le droit.",
    "Le chef de l'État, en visite à Paris, a appelé la communauté internationale au calme.",
    "Le conseiller à la sécurité, Robert Smith, a exprimé aux dirigeants de la région sa confiance.",
    "Avant le scrutin, Lê Van Vinh, président de la Commission de la culture, a présenté le rapport "
      + "du Comité permanent.",
    "Le vice-Premier ministre Lê Van Vinh, arrivé la veille à Hà Tinh, a visité les écoles.",
    "Tô Lâm a rappelé la visite que le président avait effectuée à Hanoï.",
    "Tô Lâm a salué l'aide que la France apporte au Vietnam depuis vingt ans.",
  ])
  func subjectsAreNoSpeech(_ sentence: String) {
    #expect(quotes(sentence, "fr", .reported) == [])
  }

  @Test(arguments: [
    QuoteCase(
      "Recevant l'ambassadeur Thomas Gass, le chef de l'État s'est dit persuadé que ce dernier "
        + "réussirait.", "ce dernier réussirait | chef de l'État"),
    QuoteCase(
      "Le dirigeant brésilien, qui s'était rendu à Hanoi en mars, souhaite que le Vietnam signe.",
      "le Vietnam signe | dirigeant brésilien"),
    QuoteCase(
      "Le dirigeant brésilien, qui a reçu Tô Lâm, souhaite que le Vietnam signe.",
      "le Vietnam signe | dirigeant brésilien"),
    QuoteCase(
      "Tô Lâm a parlé. Sur le plan économique, a-t-il noté, les échanges croissent vite.",
      "les échanges croissent vite | Tô Lâm"),
    QuoteCase(
      "Tô Lâm a informé les députés que la France apporte son aide.",
      "la France apporte son aide | Tô Lâm"),
    QuoteCase(
      "Tô Lâm a exprimé l'espoir que la France apporte son aide.",
      "la France apporte son aide | Tô Lâm"),
  ])
  func subjectsOfFrenchSpeech(_ one: QuoteCase) {
    #expect(quotes(one.sentence, "fr", .reported) == one.expected)
  }

  // MARK: - Direct speech cut in two

  @Test(arguments: [
    (
      "fr", "« Le Vietnam travaille avec tous, a souligné Mme Lê Thi Hang. Il est prêt à aider. »",
      ["Le Vietnam travaille avec tous | Lê Thi Hang", "Il est prêt à aider. | Lê Thi Hang"]
    ),
    (
      "fr", "« Le Vietnam, a souligné Mme Lê Thi Hang, travaille avec tous ses voisins. »",
      ["Le Vietnam | Lê Thi Hang", "travaille avec tous ses voisins. | Lê Thi Hang"]
    ),
    (
      "fr",
      "« Le Vietnam souhaite », a souligné Mme Lê Thi Hang, « approfondir ses liens avec tous ».",
      ["Le Vietnam souhaite | Lê Thi Hang", "approfondir ses liens avec tous | Lê Thi Hang"]
    ),
    (
      "en", "\"Vietnam,\" Nguyen Thi Hang said, \"is ready to open its market\".",
      ["Vietnam, | Nguyen Thi Hang", "is ready to open its market | Nguyen Thi Hang"]
    ),
    (
      "es", "\"Vietnam\", dijo Nguyen Thi Hang, \"está listo para abrir su mercado\".",
      ["Vietnam | Nguyen Thi Hang", "está listo para abrir su mercado | Nguyen Thi Hang"]
    ),
    (
      "ru", "«Вьетнам готов к работе, – сказала Нгуен Тхи Ханг, – и открыт для всех».",
      ["Вьетнам готов к работе | Нгуен Тхи Ханг", "и открыт для всех | Нгуен Тхи Ханг"]
    ),
    (
      "ru", "«Вьетнам готов к работе, – сказала Нгуен Тхи Ханг. – Он открыт для всех».",
      ["Вьетнам готов к работе | Нгуен Тхи Ханг", "Он открыт для всех | Нгуен Тхи Ханг"]
    ),
    (
      "ru", "Ле Куанг Лонг передал рис. Д. Ривас подчеркнула, что «Вьетнам всегда рядом с нами».",
      ["Вьетнам всегда рядом с нами | Д. Ривас"]
    ),
    // Too short, with another half or without.
    ("en", "\"Vietnam,\" Nguyen Thi Hang said on Monday.", []),
    ("en", "\"Vietnam,\" Nguyen Thi Hang said, \"is ready\".", []),
    ("ru", "«Да, – сказала Нгуен Тхи Ханг, – конечно».", []),
  ])
  func halvesBelongTogether(language: String, sentence: String, expected: [String]) {
    #expect(quotes(sentence, language, .direct) == expected)
  }
}
