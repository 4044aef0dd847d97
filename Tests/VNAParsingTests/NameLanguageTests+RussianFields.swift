import Testing

/// Where the names of Russian bodies end by what they are called, of and for, and places that only the
/// words around them tell.
extension NameLanguageTests {
  @Test(
    arguments: [
      // A firm or a party that is called by its initials, also at the head of a sentence.
      ("Компания ГРОМ строит завод.", ["ГРОМ"]),
      ("Страна растет под руководством партии СВАКО.", ["СВАКО"]),
      ("Делегаты XIV съезда партии собрались.", []),
      // Where its name ends, somebody's begins.
      ("Директор компании Green Leaf Ле Ван Нам рад.", ["Green Leaf"]),
      (
        "Председатель Народного комитета уезда Хоаман Ле Ван Нам прибыл.",
        ["Народного комитета уезда Хоаман"]
      ),
      // A chamber of deputies needs no country beside it; one of measures is any.
      ("Он встретился с председателем Палаты депутатов.", ["Палаты депутатов"]),
      ("Там есть палата мер.", []),
      // A field that no table has, before the place or the acronym.
      ("Ассоциация петанка Вьетнама (VPA) выросла.", ["Ассоциация петанка Вьетнама|VPA"]),
      ("Ассоциация вчера собралась.", []),
      // The body to which one with a field of its own belongs is another.
      (
        "Департамент импорта и экспорта Министерства торговли ответил.",
        ["Департамент импорта и экспорта", "Министерства торговли"]
      ),
      ("Канцелярия Национального собрания ответила.", ["Канцелярия Национального собрания"]),
      // A noun that ends as adjectives do.
      (
        "Директор Института морских исследований Ле Ван Нам рад.",
        ["Института морских исследований"]
      ),
      // The kind of place, whatever stands behind it.
      (
        "Праздник устроили Народный комитет провинции и школа.", ["Народный комитет провинции"]
      ),
      (
        "Праздник устроил Народный комитет провинции Анзянг.",
        ["Народный комитет провинции Анзянг"]
      ),
    ] as [(String, [String])])
  func russianFields(text: String, expected: [String]) {
    #expect(organizations(text, "ru") == expected)
  }

  @Test(
    arguments: [
      ("Дождь затопил уезды Хоаман и Лонгфу.", ["Хоаман VN", "Лонгфу VN"]),
      ("Дождь затопил уезд Хоаман и Министерство торговли помогло.", ["Хоаман VN"]),
      // The country stands in the adjective before the kind of place.
      ("Матч прошел в индонезийском городе Бекаси.", ["Бекаси ID"]),
      // What is played for may stand between a cup and the continent.
      ("Она выиграла Кубок чемпионов Азии.", []),
      ("Она объехала страны Азии.", ["Азии -"]),
    ] as [(String, [String])])
  func russianPlacesByWords(text: String, expected: [String]) {
    #expect(places(text, "ru") == expected)
  }

  @Test(
    arguments: [
      // A title with its country opens the sentence, whoever was named before.
      (
        "Ле Ван Нам прибыл в Прагу. Чешский министр поздравил гостя и добавил, что дружба «стоит на "
          + "очень прочном основании».",
        ["Чешский министр: стоит на очень прочном основании"]
      ),
      (
        "Чешский министр Петр Новак поздравил гостя и добавил, что дружба «стоит на очень прочном "
          + "основании».",
        ["Петр Новак: стоит на очень прочном основании"]
      ),
      (
        "«Я помню каждую из наших старых песен», – рассказал старейшина Рьмах Кланг из деревни Плейтан.",
        ["Рьмах Кланг: Я помню каждую из наших старых песен"]
      ),
    ] as [(String, [String])])
  func russianForeignSpeakers(text: String, expected: [String]) {
    #expect(quotes(text, "ru") == expected)
  }
}
