import VNAText

/// The small words of a language by which names of organizations and places are put together.
struct NameWords: Sendable {
  /// What a word does in a name.
  enum Role: UInt8, Sendable {
    case none
    /// Opens a complement: «de», «du».
    case of
    case article
    /// «à», «en»: where something is.
    case locative
    /// «entre»: two of a kind follow.
    case between
    case and
    /// «pour», «sur»: what a body is for.
    case purpose
    /// «contre»: the same, and what a struggle inside a name is against.
    case against
    /// «auprès»: where a mission is.
    case attached
    /// Words after which no name goes on: «ce», «plusieurs», «qui».
    case determiner
    /// «ville», «province» in «Comité populaire de la ville».
    case settlement
    /// Bodies named by a word alone that is no name: «du Parti», «de l'État».
    case generic
    /// «sommet», «coupe»: an organization inside their names is no mention of it.
    case wrapper
    /// «Convention», «Déclaration»: the same where it has a capital.
    case treaty
    /// «the», «of»: joins the words of an English name.
    case foreignLink
    /// «Source» at the head of a line that tells where a story is from.
    case source
    /// «conférences», «expositions»: their centres are buildings.
    case venue
    /// «nord», «sud».
    case direction
    /// «est», «ouest».
    case side
    /// «centre».
    case middle
    /// «comme», «tels», «que» before examples.
    case example
    /// «sigle», «acronyme».
    case acronymWord
    case adjective
    /// «provincial», «municipal»: of the province or city told of.
    case local
    /// Verbs that end like adjectives: «indique».
    case verb
    /// «имени»: the name of a person follows.
    case namedAfter
    /// «ministre»: what follows is a field and no body.
    case minister
    /// «siège», «rue»: what follows is an address or a building.
    case building
    /// «soutien», «aide»: whom it is for follows behind «à».
    case support
    /// «tiếng»: the language of the country or people that follows.
    case language
  }

  /// A word by its hash; ``Role/none`` is an empty slot.
  struct Slot: Sendable {
    var hash: UInt64 = 0
    var role = Role.none
  }

  /// The words with their roles, by hash: open addressing in a power of two of slots.
  private var slots: ContiguousArray<Slot>
  /// How adjectives end, folded.
  let adjectiveEndings: EndingSet
  /// How infinitives end, which are no part of a name; none where a language does not need it.
  let infinitiveEndings: EndingSet
  /// Whether what describes a noun stands before it, as in English: «Chu Se district», «World Heritage
  /// Committee».
  let standsBeforeHead: Bool
  /// Whether a village is named with its province behind a comma alone: «en Hoa Thinh, Dak Lak».
  let placesBeforeProvinces: Bool
  /// Whether all nouns and adjectives of a name have capitals, as in Spanish.
  let capitalizesNames: Bool

  /// How names hang together.
  let style: Style

  /// How the words of a name hang together in a language.
  enum Style: Sendable {
    /// By prepositions and articles, as in French.
    case articles
    /// Right beside each other, a word being one or two syllables written apart, as in Vietnamese.
    case compounds
    /// By their cases, as in Russian.
    case cases
    /// Without spaces and capitals, as in Chinese.
    case solid
  }

  /// No words: nothing is read.
  static let none = NameWords([], adjectiveEndings: "")

  /// Takes the words of each role and the endings, each separated by spaces.
  init(
    _ words: [(Role, String)], adjectiveEndings: String, infinitiveEndings: String = "",
    standsBeforeHead: Bool = false,
    capitalizesNames: Bool = false,
    placesBeforeProvinces: Bool = false, style: Style = .articles, spelling: WordSpelling = .folded
  ) {
    self.style = style
    self.placesBeforeProvinces = placesBeforeProvinces
    self.capitalizesNames = capitalizesNames
    self.standsBeforeHead = standsBeforeHead
    let pairs = words.flatMap { role, list in
      list.split(separator: " ").map { (spelling.hash(String($0)), role) }
    }
    var size = 16
    while size < pairs.count * 3 { size *= 2 }
    slots = ContiguousArray(repeating: Slot(), count: size)
    for (hash, role) in pairs {
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[slot].role != .none, slots[slot].hash != hash { slot = (slot + 1) & (size - 1) }
      slots[slot] = Slot(hash: hash, role: role)
    }
    self.adjectiveEndings = EndingSet(adjectiveEndings.split(separator: " "))
    self.infinitiveEndings = EndingSet(infinitiveEndings.split(separator: " "))
  }

  /// Calls `body` with the table of roles in place.
  func withRoles<R>(_ body: (Roles) -> R) -> R {
    slots.withUnsafeBufferPointer { body(Roles(slots: $0)) }
  }

  /// What words do, for readers in the hot path: a copy counts no reference.
  struct Roles {
    fileprivate let slots: UnsafeBufferPointer<Slot>

    /// What a word does, by the hash of its folded form.
    @inline(__always)
    subscript(hash: UInt64) -> Role {
      let mask = slots.count &- 1
      var index = Int(truncatingIfNeeded: hash) & mask
      while slots[index].role != .none {
        if slots[index].hash == hash { return slots[index].role }
        index = (index &+ 1) & mask
      }
      return .none
    }
  }
}
