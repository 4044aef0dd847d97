/// What a pattern can ask for besides words: each slot writes a mention and records its truth.
enum Slot: String, CaseIterable {
  /// The cast of a scene: named with the function at first, later mostly by the name alone.
  case host, guest, expert, third
  /// The same after «de» and «à».
  case hostDe = "host.de"
  case guestDe = "guest.de"
  case guestA = "guest.a"
  case hostA = "host.a"
  /// The name alone.
  case hostName = "host.name"
  case guestName = "guest.name"
  /// Where the function begins in a role pattern; its article stands before.
  case role
  /// Direct speech of `expert`.
  case quote
  /// The scene's country, another one, Vietnam: «le X», «du X», «au X», the bare name.
  case cLe = "c.le"
  case cDe = "c.de"
  case cA = "c.a"
  case cName = "c.name"
  case xLe = "x.le"
  case xDe = "x.de"
  case xA = "x.a"
  case xName = "x.name"
  case vnLe = "vn.le"
  case vnDe = "vn.de"
  case vnA = "vn.a"
  case vnName = "vn.name"
  /// The scene's country as an adjective, masculine, its plural, feminine: not mentions.
  case cM = "c.m"
  case cMs = "c.ms"
  case cF = "c.f"
  /// The capital of the scene's country; the city where the scene is set; places at random.
  case capital, city, foreignCity
  case prov
  case provDe = "prov.de"
  case prov2
  case prov2De = "prov2.de"
  /// A commune after «de».
  case village
  /// Organizations: the scene's with its article, after «de»; a company.
  case org
  case orgDe = "org.de"
  case org2
  case org2De = "org2.de"
  case firm, firm2
  /// Expressions of time.
  case on, past, period, future, horizon, mandate, year
  /// Quantities.
  case pct, change, money, measure, count, count2
  /// Words that look like one and are none: an ordinal, a number of pages in letters.
  case ord

  static let all = Slot.allCases
  var number: Int { Slot.all.firstIndex(of: self) ?? 0 }
}
