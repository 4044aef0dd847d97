import Testing

/// Quantities of languages whose plurals have no ending of their own.
extension QuantityLanguageTests {
  @Test(
    arguments: [
      ("Kim ngạch đạt 7,8 tỷ USD, tăng 19,4%.", ["7800000000 USD", "19.4 %"]),
      ("Thiệt hại ước trên 100 tỷ đồng.", ["moreThan 100000000000 VND"]),
      ("Dự án cần 50.000 tỷ đồng.", ["50000000000000 VND"]),
      ("Lũ cuốn trôi 56 ngôi nhà và 30 con gà.", ["56 nhà", "30 gà"]),
      (
        "Gần 2.500 lao động của 35 doanh nghiệp tham gia.",
        ["about 2500 lao động", "35 doanh nghiệp"]
      ),
      ("Hội nghị có 72 đồng chí dự.", ["72 đồng chí"]),
      ("Tỉnh có 124 xã, phường và 1,86 triệu dân.", ["124 xã, phường", "1860000 dân"]),
      ("Giá từ 70.000 - 75.000 đồng/kg.", ["70000 VND", "75000 VND"]),
      ("Lượng mưa phổ biến 150-200 mm.", ["150 mm", "200 mm"]),
      ("Hàng trị giá545 triệu USD.", ["545000000 USD"]),
      ("Thiệt hại 1.200 tỷđồng và 25 nghìntấn lúa.", ["1200000000000 VND", "25000 t"]),
      ("Bộ xuất cấp 1.500 tấn gạo.", ["1500 t"]),
      ("Động đất mạnh 6,1 độ Richter.", ["6.1 độ Richter"]),
      ("Báo động cấp 15 ở tổ 7.", []),
      // Labels of two words, and words that label or dispatch.
      ("Sư đoàn 395 phụ trách dựng lều.", []),
      ("Quân khu đã điều 650 cán bộ, chiến sĩ.", ["650 cán bộ, chiến sĩ"]),
      ("Bà là một trong số 33 người ứng cử.", ["33 người ứng cử"]),
      ("Theo điều 5 luật này, nhà ở số 7 phường Ba Đình.", []),
      ("Có 40 kỹ sư, chuyên gia dự.", ["40 kỹ sư, chuyên gia"]),
      ("Ông 45 tuổi, chạy 3 lần ở Quân khu 4.", []),
    ] as [(String, [String])])
  func vietnamese(text: String, expected: [String]) {
    #expect(quantities(text, "vi") == expected)
  }

  @Test(
    arguments: [
      ("Станция на 500 кВт дала 20 кВт·ч при 30 кГц.", ["500 kW", "20 kWh", "30 кГц"]),
      ("Торговля достигла 4,58 млрд долл. США.", ["4580000000 USD"]),
      ("Собрали 33 млрд донгов пожертвований.", ["33000000000 VND"]),
      ("Уже вывезено137 585 тонн кофе.", ["137585 t"]),
      ("За рейс взяли 15 прямых авиабилетов.", ["15 авиабилетов"]),
      ("Раскрыли 1 500 таких дел, на 9,2 % больше.", ["1500 дел", "9.2 %"]),
      ("Погибли 90 человек, 34 пропали без вести.", ["90 человек", "34 человек"]),
      ("Выпадет от 200 до 400 мм осадков.", ["200 mm", "400 mm"]),
      ("За резолюцию голосовали 440 из 480 депутатов.", ["440 депутатов", "480 депутатов"]),
      ("Не хватает от 35 до 40 тысяч врачей.", ["35000 врачей", "40000 врачей"]),
      ("В город доставили 11 жителей и 9 раненых.", ["11 жителей", "9 раненых"]),
      ("Дают 42 000–43 500 донгов.", ["42000 VND", "43500 VND"]),
      ("Ему 67 лет, он был здесь 3 раза.", []),
    ] as [(String, [String])])
  func russian(text: String, expected: [String]) {
    #expect(quantities(text, "ru") == expected)
  }

  @Test(
    arguments: [
      ("贸易额达10.3亿美元，增长36.5%。", ["1030000000 USD", "36.5 %"]),
      ("总投资额为3400万亿越盾。", ["3400000000000000 VND"]),
      ("提供1000多个奖学金名额。", ["1000 奖学金名额"]),
      ("全国6900多万名选民参加投票。", ["69000000 选民"]),
      ("新批项目2036个，增资项目1107个。", ["2036 项目", "1107 项目"]),
      ("共有234个项目，竣工的有86个。", ["234 项目", "86 项目"]),
      ("占地44公顷，时速达184公里。", ["44 ha", "184 km/h"]),
      ("预计在360亿到380亿美元之间。", ["36000000000 USD", "38000000000 USD"]),
      ("约有150名越南人长期居住在此。", ["150 越南人"]),
      ("300多名越南球迷专程前来。", ["300 球迷"]),
      ("协定由18章、15个附件组成。", ["18 章", "15 附件"]),
      ("现年64岁，这是第3次会议。", []),
    ] as [(String, [String])])
  func chinese(text: String, expected: [String]) {
    #expect(quantities(text, "zh") == expected)
  }
}
