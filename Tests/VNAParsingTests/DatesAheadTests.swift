import Testing
import VNAModel

/// Days that lie ahead though no verb of the future says so, and stretches that end with a month: sentences
/// of our own, read on Thursday, the 28th of August 2025.
@Suite struct DatesAheadTests {
  @Test(arguments: [
    ("en", "The forum ends on Friday.", ["Friday = 2025-08-29"]),
    ("en", "He began a visit that lasts until Saturday.", ["Saturday = 2025-08-30"]),
    (
      "en", "The fair opened on Monday and runs through Sunday.",
      ["Monday = 2025-08-25", "Sunday = 2025-08-31"]
    ),
    ("en", "The works were over on Friday.", ["Friday = 2025-08-22"]),
    (
      "en", "He proposed that the panel convene before the end of June.",
      ["end of June = 2026-06"]
    ),
    ("es", "La feria, que concluye el domingo, reúne a 50 firmas.", ["domingo = 2025-08-31"]),
    ("es", "La feria concluyó el domingo.", ["domingo = 2025-08-24"]),
    ("es", "Este viernes le toca el turno a la pesista.", ["viernes = 2025-08-29"]),
    ("es", "Lo anunció este lunes la empresa.", ["lunes = 2025-08-25"]),
    ("es", "El taller se abrió hoy jueves.", ["hoy jueves = 2025-08-28"]),
    ("es", "Llegó ayer miércoles, 27 de agosto.", ["ayer miércoles, 27 de agosto = 2025-08-27"]),
    (
      "es", "Exportaron hasta julio un 5% más que en el mismo período de 2024.",
      ["julio = 2025-07", "mismo período de 2024 = 2024-01/2024-07"]
    ),
    (
      "es", "En julio exportaron un 5% más que en igual mes de 2024.",
      ["julio = 2025-07", "igual mes de 2024 = 2024-07"]
    ),
    ("es", "Supera el nivel de 2019, el año previo a la crisis.", ["2019 = 2019"]),
    ("en", "They spoke the day before the summit.", []),
    (
      "en", "They spoke the day before yesterday.", ["the day before yesterday = 2025-08-26"]
    ),
    ("vi", "Mưa đã trút xuống trong đêm mùng 2.", ["đêm mùng 2 = 2025-08-02TNI"]),
    ("vi", "Đơn hàng quý cuối năm dự kiến tăng.", ["quý cuối năm = 2025-10/2025-12"]),
    ("vi", "Khách hàng năm 2024 tăng; họp hàng năm.", ["2024 = 2024", "hàng năm = {P1Y}"]),
  ])
  func dates(_ language: String, _ sentence: String, _ dates: [String]) {
    #expect(DatesSupport.read(sentence, on: "2025-08-28", in: language) == dates)
  }
}
