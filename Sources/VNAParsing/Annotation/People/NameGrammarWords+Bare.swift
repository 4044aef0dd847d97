import VNAText

/// The words of languages without articles.
extension NameGrammarWords {
  static let vietnamese = NameGrammarWords(
    ["et": "và", "ans": "tuổi", "également": "cũng"], spelling: .tones,
    sets: [
      (.pluralDeterminers, "các những"),
      (.locatives, "tại ở từ vào"),
      (.personLeads, "do với cùng gồm của cho bởi và"),
      (.charged, "giữ chức vụ làm là"),
      (.auxiliaries, "đã sẽ đang là cũng được bị vừa"),
      (.weakTitles, "đội thành viên"),
      (.credits, "ảnh nguồn video"),
    ],
    adjectiveEndings: "")

  static let russian = NameGrammarWords(
    ["et": "и", "ans": "лет", "également": "также"], spelling: .stems,
    sets: [
      (.locatives, "в во из на"),
      (.personLeads, "с со от для к у о об между и"),
      (.auxiliaries, "был была будет"),
      (.weakTitles, "член лидер"),
      (.credits, "фото источник"),
    ],
    adjectiveEndings: "")

  static let chinese = NameGrammarWords(
    ["et": "和"],
    sets: [
      (.locatives, "驻"),
      (.credits, "图"),
    ],
    adjectiveEndings: "")
}
