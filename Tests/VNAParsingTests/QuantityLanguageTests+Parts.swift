import Testing

/// Numbers said in several parts, and those that leave out what they count.
extension QuantityLanguageTests {
  @Test(
    arguments: [
      ("es", "Plantaron mil 450 árboles en 3 mil 80 hectáreas.", ["1450 árboles", "3080 ha"]),
      (
        "es", "Vendió café por 4 mil 700 millones de dólares, de ellos mil 150 millones aquí.",
        ["4700000000 USD", "1150000000 USD"]
      ),
      ("es", "El pago va de 900 a mil 100 dólares.", ["900 USD", "1100 USD"]),
      ("es", "Acudieron dos mil 300 jóvenes.", ["2300 jóvenes"]),
      ("es", "Llegaron 6 millones 250 mil turistas.", ["6250000 turistas"]),
      ("es", "Cultivan 25 mil hectáreas y 300 huertos.", ["25000 ha", "300 huertos"]),
      ("fr", "Le pont a coûté 2 milliards 400 millions de dôngs.", ["2400000000 VND"]),
      ("ru", "Бюджет составил 3 миллиарда 150 миллионов донгов.", ["3150000000 VND"]),
      ("vi", "Doanh thu đạt 4 tỷ 250 triệu đồng.", ["4250000000 VND"]),
      ("vi", "Lượng khách đạt 2 triệu 3 tháng qua.", ["2000000"]),
      ("zh", "出口额为2亿3000万美元，1万5000人参加。", ["230000000 USD", "15000 人"]),
    ] as [(String, String, [String])])
  func parts(language: String, text: String, expected: [String]) {
    #expect(quantities(text, language) == expected)
  }

  @Test(
    arguments: [
      ("en", "The bill won 310 votes out of 330.", ["310 votes", "330 votes"]),
      (
        "en", "Laos took 40 medals, Cambodia 22, Brunei 4 and Thailand 90.",
        ["40 medals", "22 medals", "4 medals", "90 medals"]
      ),
      ("en", "It leased 3 planes, Boeing 737, and sold others.", ["3 planes"]),
      (
        "en", "The landslide killed 11 people and left another 8 injured.",
        ["11 people", "8 people"]
      ),
      ("en", "They planted 50 trees and another 20 bushes.", ["50 trees", "20 bushes"]),
      (
        "fr", "La Thaïlande a eu 30 voix, le Laos 12 et le Cambodge 9.",
        ["30 voix", "12 voix", "9 voix"]
      ),
      (
        "es", "La capital sumó 75 contagios, frente a 62 la víspera; otros 14 siguen en estudio.",
        ["75 contagios", "62 contagios", "14 contagios"]
      ),
    ] as [(String, String, [String])])
  func unnamed(language: String, text: String, expected: [String]) {
    #expect(quantities(text, language) == expected)
  }
}
