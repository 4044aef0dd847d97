import Testing

/// Offices that are given to somebody, whose title stands right behind the name.
extension NameLanguageTests {
  @Test(
    arguments: [
      (
        "en", "The Senate elected Tran Van Ba Speaker of the House and Le Thi Cuc Secretary.",
        ["Tran Van Ba|Speaker of the House", "Le Thi Cuc|Secretary"]
      ),
      (
        "en", "He approved the appointment of Tran Van Ba as Minister of Health.",
        ["Tran Van Ba|Minister of Health"]
      ),
      (
        "en", "He told Tran Van Ba President Le Van Minh had left.",
        ["Tran Van Ba", "Le Van Minh|President"]
      ),
      (
        "es", "La Cámara eligió a Tran Van Ba presidente de la Corte y a Le Thi Cuc secretaria.",
        ["Tran Van Ba|presidente de la Corte", "Le Thi Cuc|secretaria"]
      ),
      (
        "es", "Aprobó el nombramiento de Tran Van Ba como ministro de Salud.",
        ["Tran Van Ba|ministro de Salud"]
      ),
      ("es", "Eligió a Tran Van Ba por mayoría.", ["Tran Van Ba"]),
      (
        "fr", "Le Sénat a élu Trân Van Ba président de la Cour et Lê Thi Cuc secrétaire.",
        ["Trân Van Ba|président de la Cour", "Lê Thi Cuc|secrétaire"]
      ),
      ("fr", "Il a nommé Trân Van Ba au poste de directeur.", ["Trân Van Ba"]),
      (
        "es", "Lo contó Tran Thi Hoa, vendedora de fruta en el distrito de Van Lam, ayer.",
        ["Tran Thi Hoa|vendedora de fruta en el distrito de Van Lam"]
      ),
    ] as [(String, String, [String])])
  func offices(language: String, text: String, expected: [String]) {
    #expect(people(text, language) == expected)
  }
}
