import VNAModel
import VNAText

/// An organization named at one point of the text, before mentions are merged.
struct OrganizationMention {
  /// The tokens of the name; those of the acronym where it stands alone.
  var tokens: Range<Int>
  /// Where an acronym is given beside the name.
  var acronym: Span?
  /// Equal for the same words, articles and «de» left out; 0 for an acronym alone.
  var nameKey: UInt64
  /// The hash of the acronym, given in the text or known; 0 without one.
  var acronymKey: UInt64
  /// Inside the name of a summit, cup or treaty: it counts where the organization is named otherwise too.
  var isWeak = false
  /// A firm's own name, behind the words for what it is: «le groupe De Heus».
  var isOwnName = false

  var isAcronymAlone: Bool { nameKey == 0 }
}

/// A value of the table of organization heads: `committee`, `committee s`.
struct OrganizationHead {
  enum Kind: String {
    case ministry, committee, assembly, association, party, front, university, school, institute
    case centre, company, bank, agency, office, fund, organization, forum, court, police, military
    case media, hospital, embassy, club, museum, religion, group, zone, cooperative, suffix
  }

  let kind: Kind
  private var flags: UInt8 = 0

  /// A body of the Party: «Comité central du Parti …» names two.
  var isSplit: Bool { flags & 1 != 0 }
  var isNever: Bool { flags & 2 != 0 }
  /// No name without a complement.
  var isGeneric: Bool { flags & 4 != 0 }
  /// A name by itself.
  var isBare: Bool { flags & 8 != 0 }
  var isPlural: Bool { flags & 16 != 0 }
  /// No name in small letters: «porter à la présidence de la République».
  var needsCapital: Bool { flags & 32 != 0 }

  init?(_ fields: ValueFields) {
    guard fields.count > 0, let kind = Kind(rawValue: fields.text(0)) else { return nil }
    self.kind = kind
    guard fields.count > 1 else { return }
    for flag in fields.bytes(1) {
      switch flag {
      case UInt8(ascii: "s"): flags |= 1
      case UInt8(ascii: "n"): flags |= 2
      case UInt8(ascii: "g"): flags |= 4
      case UInt8(ascii: "b"): flags |= 8
      case UInt8(ascii: "p"): flags |= 16
      case UInt8(ascii: "c"): flags |= 32
      default: break
      }
    }
  }

  /// Whether a proper name can follow directly: «groupe FPT», «hôpital Bach Mai».
  var takesName: Bool {
    switch kind {
    case .company, .bank, .media, .club, .fund, .agency, .association, .party, .front, .university,
      .school, .hospital, .institute, .museum, .organization, .group, .cooperative:
      true
    default: false
    }
  }

  /// Whether a head in small letters belongs to that name: «hôpital Bach Mai», but «groupe» FPT.
  var staysBeforeName: Bool {
    switch kind {
    case .university, .school, .hospital, .institute, .museum, .cooperative: true
    default: false
    }
  }

  /// Whether a head in small letters with a place is a name: «ambassade du Vietnam».
  var takesPlace: Bool {
    switch kind {
    case .embassy, .university: true
    default: false
    }
  }

  /// Whether a head in small letters with a common noun in capitals is one: «ministère de la Santé».
  var takesNoun: Bool {
    switch kind {
    case .ministry, .office, .committee: true
    default: false
    }
  }
}
