import VNAText

extension QuoteWords {
  static let vietnamese = QuoteWords(
    table: WordTable<QuoteRoles>(
      roles: [
        (.auxiliary, "đã"), (.pronoun, "ông bà anh chị họ"),
        (.firstPerson, "tôi chúng ta mình"), (.that, "rằng"), (.notThat, "đó này"),
        (.oblique, "với cho của về từ do bởi tới đến cùng"),
        (.phraseEnd, "khi trong tại ngày sau trước nhưng theo để"), (.and, "và"),
        (.joining, "của"), (.accordingTo, "theo"), (.setting, "tại trong"), (.clitic, "cũng"),
      ], spelling: .tones), hasSubjectFirst: true, hasPlainVerbs: true)

  static let russian = QuoteWords(
    table: WordTable<QuoteRoles>(
      roles: [
        (.pronoun, "он она они"), (.firstPerson, "я мы нас нам мой наш мне меня"), (.that, "что"),
        (.notThat, "потому"), (.oblique, "с к от для о об у из по в на со"),
        (.phraseEnd, "который когда выступая во после перед в на"), (.and, "и"), (.who, "который"),
        (
          .says,
          "сообщил сообщила сообщили сообщает заявил заявила сказал сказала "
            + "пояснил пояснила уточнил уточнила добавил добавила"
        ), (.accordingTo, "согласно"), (.setting, "на в"), (.clitic, "не также"),
      ], spelling: .stems), hasPlainVerbs: true)

  static let chinese = QuoteWords(
    table: WordTable<QuoteRoles>(roles: [
      (.pronoun, "他 她"), (.firstPerson, "我"), (.oblique, "与 同 对 向 被 由 给 和"), (.and, "和 并"),
      (.accordingTo, "据"), (.phraseEnd, "时 后 等 的 之 前"),
      (.setting, "在 于"), (.clitic, "则 还 也 并 同 昨 今"),
    ]), hasSubjectFirst: true, hasPlainVerbs: true, hasCommaForThat: true, hasTitleMarks: true)
}
