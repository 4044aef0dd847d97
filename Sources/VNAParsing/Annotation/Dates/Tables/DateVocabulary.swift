import VNAText

/// What the small words around dates do, as the table `dateWord` says.
struct DateRoles: OptionSet {
  let rawValue: UInt64

  /// «of», «de», «của»: before a month or a year.
  static let of = DateRoles(rawValue: 1)
  /// «the», «el», «các».
  static let the = DateRoles(rawValue: 1 << 1)
  /// «at», «por la», «lúc»: before a time of day.
  static let at = DateRoles(rawValue: 1 << 2)
  /// Opens a span: «from», «từ», «с».
  static let from = DateRoles(rawValue: 1 << 3)
  /// Leads to its end: «to», «đến», «по».
  static let to = DateRoles(rawValue: 1 << 4)
  /// Opens a span whose joint is ``and``.
  static let between = DateRoles(rawValue: 1 << 5)
  static let and = DateRoles(rawValue: 1 << 6)
  /// «year», «năm», «года», «年» beside the figures of one.
  static let year = DateRoles(rawValue: 1 << 7)
  /// «1990s», «años 90», «thập niên 90», «90年代».
  static let decade = DateRoles(rawValue: 1 << 8)
  static let century = DateRoles(rawValue: 1 << 9)
  /// «tháng», «月» beside the figures of a month; «mes de».
  static let month = DateRoles(rawValue: 1 << 10)
  /// «ngày», «日» beside the figures of a day.
  static let day = DateRoles(rawValue: 1 << 11)
  static let hour = DateRoles(rawValue: 1 << 12)
  static let minute = DateRoles(rawValue: 1 << 13)
  /// Half an hour, behind the hour: «半», «rưỡi».
  static let half = DateRoles(rawValue: 1 << 14)
  static let am = DateRoles(rawValue: 1 << 15)
  static let pm = DateRoles(rawValue: 1 << 16)
  /// What is glued to an ordinal number: «st», «th», «го».
  static let suffix = DateRoles(rawValue: 1 << 17)
  static let last = DateRoles(rawValue: 1 << 18)
  static let next = DateRoles(rawValue: 1 << 19)
  static let this = DateRoles(rawValue: 1 << 20)
  /// «same period of», «cùng kỳ», «同期»: as long a time as the last one named.
  static let same = DateRoles(rawValue: 1 << 21)
  /// A month or a weekday cut short, which alone may be another word: «Mar», «Sat».
  static let short = DateRoles(rawValue: 1 << 22)
  /// Words of the future and the past, which settle a year or a week.
  static let future = DateRoles(rawValue: 1 << 23)
  static let past = DateRoles(rawValue: 1 << 24)
  /// «No.», «Article», «số»: figures behind it are no date.
  static let number = DateRoles(rawValue: 1 << 25)
  /// «since», «by», «in»: a month or a year may follow.
  static let `in` = DateRoles(rawValue: 1 << 26)
  /// «trong», «sau»: what follows may be a length of time as well as a point of it.
  static let within = DateRoles(rawValue: 1 << 27)
  /// Participles of what has begun or been done, which settle the day right behind: «iniciada el lunes».
  static let done = DateRoles(rawValue: 1 << 28)
  /// «until», «hasta»: the last day of something.
  static let until = DateRoles(rawValue: 1 << 29)
  /// «к», «by»: a year behind it is still to come.
  static let by = DateRoles(rawValue: 1 << 30)
  /// «every», «каждый»: the weekday behind it is one of many.
  static let every = DateRoles(rawValue: 1 << 31)
  /// «âm lịch», «农历», «佛历»: the date beside it is of another calendar.
  static let foreign = DateRoles(rawValue: 1 << 32)
  /// «GMT», «local time»: the zone of an hour, between it and its day.
  static let zone = DateRoles(rawValue: 1 << 33)

  fileprivate static let names: [String: DateRoles] = [
    "of": .of, "the": .the, "at": .at, "from": .from, "to": .to, "between": .between, "and": .and,
    "year": .year, "decade": .decade, "century": .century, "month": .month, "day": .day,
    "hour": .hour, "minute": .minute, "half": .half, "am": .am, "pm": .pm, "suffix": .suffix,
    "last": .last, "next": .next, "this": .this, "same": .same, "short": .short,
    "future": .future, "past": .past, "number": .number, "in": .in,
    "within": .within, "done": .done, "until": .until, "by": .by,
    "every": .every, "foreign": .foreign, "zone": .zone,
  ]
}

/// How a language writes its dates, besides its words.
struct DateStyle: Sendable {
  /// «March 31», with a comma before the year.
  var monthFirst = false
  /// «2025年3月31日»: the greater before the lesser, each with its word behind.
  var yearFirst = false
  /// «tháng 3»: a month is its number behind the word.
  var countsMonths = false
  /// «el pasado día 5»: a word before a number makes it a day.
  var namesDays = false
  /// «31/3» is a day wherever it is no share.
  var slashesDays = false
  /// «15.04» after a preposition is a day or an hour.
  var dotsHours = false
  /// A year that stands alone has its word: «2025 году».
  var namesYears = false
  /// «thứ Hai» is Monday, «thứ hai» the second.
  var capitalizesWeekdays = false
  /// How verbs of the past and of the future end, separated by spaces.
  var pastEndings = ""
  var futureEndings = ""
  /// How a part of the day ends that says when, and an attribute that keeps it from doing so, where
  /// nouns have cases.
  var adverbEndings = ""
  var attributeEndings = ""
  /// «до конца августа» is the next one, whatever verb stands there.
  var endsAreAhead = false
}

/// The words and habits by which the dates of a language are read.
struct DateVocabulary: Sendable {
  let style: DateStyle
  /// The roles of the values of the lexicon, by their numbers.
  let roles: ContiguousArray<DateRoles>
  let pastEndings: EndingSet
  let futureEndings: EndingSet
  let adverbEndings: EndingSet
  let attributeEndings: EndingSet

  init(_ lexicon: Lexicon, _ style: DateStyle) {
    self.style = style
    pastEndings = EndingSet(style.pastEndings.split(separator: " "))
    futureEndings = EndingSet(style.futureEndings.split(separator: " "))
    adverbEndings = EndingSet(style.adverbEndings.split(separator: " "))
    attributeEndings = EndingSet(style.attributeEndings.split(separator: " "))
    roles = ContiguousArray(
      lexicon.values.map { value in
        var roles: DateRoles = []
        for name in value.split(separator: 0x20) {
          guard let role = DateRoles.names[String(decoding: name, as: UTF8.self)] else { return [] }
          roles.insert(role)
        }
        return roles
      })
  }
}
