import Testing
import VNAModel
import VNAParsing

/// Bodies of two countries, firms behind their kind and the roles of those elected, in all languages.
@Suite struct NameBodiesTests {
  private func read(_ text: String, _ language: String) -> Bulletin {
    NameReading.parser.parse(
      BulletinSource(SourceText(text)), hints: ParseHints(language: language))
  }

  @Test(
    arguments: [
      // two countries with a hyphen or a dash between them
      ("fr", "Elle préside l'association Lyon-Vietnam.", ["association Lyon-Vietnam"]),
      ("fr", "L'Association Vietnam – Japon est née.", ["Association Vietnam – Japon"]),
      (
        "fr", "Le Comité mixte Vietnam – Afrique du Sud est né.",
        ["Comité mixte Vietnam – Afrique du Sud"]
      ),
      ("fr", "Une association de Lyon a invité le Vietnam.", []),
      (
        "en", "The Vietnam – South Africa Joint Trade Committee met.",
        ["Vietnam – South Africa Joint Trade Committee"]
      ),
      ("en", "He left Vietnam – Japan Airlines flew him.", ["Japan Airlines"]),
      (
        "es", "El Comité Mixto Vietnam – Argentina se reunió.",
        ["Comité Mixto Vietnam – Argentina"]
      ),
      (
        "ru", "Общество дружбы Вьетнам-Россия провело встречу.",
        ["Общество дружбы Вьетнам-Россия"]
      ),
      ("ru", "Комитет Вьетнам – Россия провел встречу.", ["Комитет Вьетнам – Россия"]),
      (
        "vi", "Ủy ban Hỗn hợp Việt Nam - Nam Phi đã họp.",
        ["Ủy ban Hỗn hợp Việt Nam - Nam Phi"]
      ),
      (
        "vi", "Phó Chủ tịch Liên minh Nghị sĩ Hữu nghị Nhật-Việt đã đến.",
        ["Liên minh Nghị sĩ Hữu nghị Nhật-Việt"]
      ),
      (
        "vi", "Nhóm Nghị sĩ hữu nghị Việt Nam - Nhật Bản đã họp.",
        ["Nhóm Nghị sĩ hữu nghị Việt Nam - Nhật Bản"]
      ),
      (
        "vi", "Ủy ban liên Chính phủ Việt Nam - Lào đã họp.",
        ["Ủy ban liên Chính phủ Việt Nam - Lào"]
      ),
      // firms behind a noun in small letters for what they are
      ("fr", "L'entreprise japonaise NEC a signé.", ["NEC"]),
      ("fr", "L'opérateur Zenitel a signé avec une entreprise locale.", ["Zenitel"]),
      ("en", "The Japanese firm NEC signed.", ["NEC"]),
      ("en", "Kazakh oil company KazMunayGas signed.", ["KazMunayGas"]),
      ("en", "The operator Zenitel signed with a local firm in Japan.", ["Zenitel"]),
      ("es", "El operador Zenitel firmó.", ["Zenitel"]),
      ("ru", "Казахстанская компания KazMunayGas подписала договор.", ["KazMunayGas"]),
      ("ru", "Оператор связи Viettel открыл офис.", ["Viettel"]),
      // and what is none
      ("en", "The blaze at Wang Fuk Court was put out.", []),
      ("en", "The Hanoi Court and the High Court ruled.", ["Hanoi Court", "High Court"]),
      ("en", "This is Vietnam news in brief.", []),
      ("en", "Steel manufacturer Zenitel grew, the airline Saturday resumed flights.", ["Zenitel"]),
      ("en", "oil company Zenitel grew.", []),
      ("en", "Officials of the World bank came.", ["World bank"]),
      ("en", "The Armed Forces Vice Admiral Robert Chandler came.", []),
      ("en", "It was told to Vietnam News.", ["Vietnam News"]),
      (
        "es", "Habló en la Comisión Económica y Financiera de la Asamblea Nacional.",
        ["Comisión Económica y Financiera de la Asamblea Nacional"]
      ),
      (
        "zh", "国会经济与财政委员会主任潘文买作报告。", ["国会经济与财政委员会"]
      ),
      ("ru", "Компартия Кубы провела съезд.", ["Компартия Кубы"]),
      (
        "vi", "Cục Quản lý đê điều và Phòng, chống thiên tai cho biết.",
        ["Cục Quản lý đê điều và Phòng, chống thiên tai"]
      ),
    ] as [(String, String, [String])])
  func organizations(language: String, text: String, expected: [String]) {
    #expect(read(text, language).organizations.map(\.name) == expected)
  }

  @Test(
    arguments: [
      (
        "en", "The NA elected Mr. Nguyen Hong Dien Vice Chairman of the National Assembly.",
        ["Nguyen Hong Dien|Vice Chairman of the National Assembly"]
      ),
      (
        "es", "La Asamblea Nacional eligió al Sr. Nguyen Hong Dien vicepresidente del país.",
        ["Nguyen Hong Dien|vicepresidente del país"]
      ),
      (
        "es", "Viceministra de Relaciones Exteriores Nguyen Minh Hang habló.",
        ["Nguyen Minh Hang|Viceministra de Relaciones Exteriores"]
      ),
      (
        "vi", "Quốc hội bầu ông Nguyễn Hồng Diên giữ chức Phó Chủ tịch Quốc hội.",
        ["Nguyễn Hồng Diên|Phó Chủ tịch Quốc hội"]
      ),
      (
        "ru", "Национальное собрание избрало Нгуен Хонг Зьена вице-председателем НС.",
        ["Нгуен Хонг Зьена|вице-председателем НС"]
      ),
      (
        "ru", "Он назначил Чан Тхи Хиен заместителем министра внутренних дел.",
        ["Чан Тхи Хиен|заместителем министра внутренних дел"]
      ),
      // who said it is not what somebody was made
      ("ru", "После избрания Нгуен Хонг Зьена министр выступил.", ["Нгуен Хонг Зьена"]),
      (
        "ru", "Первому секретарю ЦК Компартии Кубы, президенту Мигелю Диас-Канелю писали.",
        ["Мигелю Диас-Канелю|Первому секретарю ЦК Компартии Кубы, президенту"]
      ),
      (
        "zh", "国会法律与司法委员会主任黄清松发言。", ["黄清松|国会法律与司法委员会主任"]
      ),
      // a body and its countries are nobody
      (
        "vi", "Thay mặt Đoàn Chủ tịch, Thủ tướng Phạm Minh Chính phát biểu.",
        ["Phạm Minh Chính|Thủ tướng"]
      ),
      ("vi", "Thay mặt Ban Bí thư, ông Trần Cẩm Tú phát biểu.", ["Trần Cẩm Tú"]),
      ("vi", "Phó Chủ tịch Liên minh Nghị sĩ Hữu nghị Nhật-Việt phát biểu.", []),
      ("vi", "Ngoại trưởng Al-Thani phát biểu.", ["Al-Thani|Ngoại trưởng"]),
    ] as [(String, String, [String])])
  func people(language: String, text: String, expected: [String]) {
    let people = read(text, language).people.map { person in
      ([person.name] + person.roles.map(\.text)).joined(separator: "|")
    }
    #expect(people == expected)
  }
}
