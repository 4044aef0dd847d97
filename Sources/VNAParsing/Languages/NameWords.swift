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
    case and
    /// «pour», «sur»: what a body is for.
    case purpose
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
    /// Verbs that end like adjectives: «indique».
    case verb
    /// «siège», «rue»: what follows is an address or a building.
    case building
  }

  private var keys: ContiguousArray<UInt64>
  private var roles: ContiguousArray<Role>
  private let mask: Int
  /// How adjectives end, folded, the last byte first.
  let adjectiveEndings: [[UInt8]]
  /// Words that a lost space glues to the name after them, as written.
  let glued: [[UInt8]]
  /// The same for words behind a name.
  let gluedTails: [[UInt8]]

  /// No words: nothing is read.
  static let none = NameWords([], adjectiveEndings: "", glued: "", gluedTails: "")

  /// Takes the words of each role, the endings and the glued words, each separated by spaces.
  init(
    _ words: [(Role, String)], adjectiveEndings: String, glued: String, gluedTails: String
  ) {
    let pairs = words.flatMap { role, list in
      list.split(separator: " ").map { (Folding.hash(String($0)), role) }
    }
    var size = 16
    while size < pairs.count * 3 { size *= 2 }
    mask = size - 1
    keys = ContiguousArray(repeating: 0, count: size)
    roles = ContiguousArray(repeating: .none, count: size)
    for (key, role) in pairs {
      var slot = Int(truncatingIfNeeded: key) & mask
      while roles[slot] != .none, keys[slot] != key { slot = (slot + 1) & mask }
      keys[slot] = key
      roles[slot] = role
    }
    self.adjectiveEndings = adjectiveEndings.split(separator: " ").map { $0.utf8.reversed() }
    self.glued = glued.split(separator: " ").map { Array($0.utf8) }
    self.gluedTails = gluedTails.split(separator: " ").map { Array($0.utf8) }
  }

  /// What a word does, by the hash of its folded form.
  func role(_ hash: UInt64) -> Role {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while roles[slot] != .none {
      if keys[slot] == hash { return roles[slot] }
      slot = (slot + 1) & mask
    }
    return .none
  }
}
