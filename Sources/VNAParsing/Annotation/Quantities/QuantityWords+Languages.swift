import VNAText

extension QuantityWords {
  static let vietnamese = QuantityWords(
    table: WordTable(
      roles: [
        (.to, "đến tới"), (.and, "và hoặc"), (.between, "giữa"), (.hour, "h"), (.outOf, "trong"),
        (.elliptic, "gồm còn"), (.against, "so"), (.joining, "và còn"), (.number, "số"),
        (.others, "khác"), (.per, "mỗi"),
      ], spelling: .tones), ofFrom: .max, nouns: .listed)

  static let russian = QuantityWords(
    table: WordTable(
      roles: [
        (.to, "до"), (.and, "и или"), (.between, "между"),
        (.ordinalEnding, "й я е го му м х ю летие"),
        (.hour, "ч"), (.outOf, "из"), (.elliptic, "включая"), (.against, "против"),
        (.joining, "и а но"),
        (
          .copula,
          """
          пропал пропали погиб погибли ранен ранены остались остаются умер умерли пострадал \
          пострадали эвакуированы был были стали получил получили спасены
          """
        ),
        (.towards, "к"), (.others, "других остальных"), (.per, "в за"),
      ], spelling: .stems), ofFrom: .max, nouns: .inflected)

  static let chinese = QuantityWords(
    table: WordTable(roles: [
      (.to, "到 至"), (.and, "和 与"), (.hour, "时 点"), (.elliptic, "其"), (.joining, "和"),
    ]), hasDecimalComma: false, ofFrom: .max, nouns: .listed)
}
