import VNAText

/// The function words that hold French dates together.
enum FrenchDateWord: UInt8 {
  case none
  /// le la les l’
  case article
  /// du des de d’ au aux à en dans
  case du, des, de, au, aux, à, en, dans
  case et, ou, entre, jusque, vers, depuis, pour, ici, avant, après, pendant, par, chaque
  case tous, sur
  /// ce cet cette ces
  case this
  case même, mi, début, fin, milieu, courant, horizon
  case dernier, prochain, premier
  case er, ordinalSuffix, h, min, heure
  case year, month, decade, century, period, session, an
  case aged, age, number, quarterLetter, halfLetter, fullMonth
  /// Words that end in s or x and count nothing: «dans», «ses».
  case small
  /// plus moins près, before «de» an amount
  case amount
  /// Words of the future: «prévu», «doit».
  case future
  /// Words of the past: «a», «avait», «écoulé».
  case past
  case quelque, plusieurs, dozen
  case noon, midnight
}

extension FrenchDateWord {
  /// Whether it is one of some words.
  @inline(__always)
  func isOne(_ first: Self, _ second: Self, _ third: Self? = nil, _ fourth: Self? = nil) -> Bool {
    self == first || self == second || self == third || self == fourth
  }
}

/// The words by the hash of their folded form, in a table of open addresses.
///
/// A slot holds the hash, its lowest byte replaced by the word: that byte chose the slot anyhow.
struct FrenchDateWords {
  static let shared = FrenchDateWords()

  private(set) var slots: ContiguousArray<UInt64>
  private static let mask = 1023

  /// The words in place, for as long as the table is there.
  struct View {
    fileprivate let slots: UnsafePointer<UInt64>

    /// The word of a hash.
    @inline(__always)
    subscript(hash: UInt64) -> FrenchDateWord {
      var slot = Int(truncatingIfNeeded: hash) & FrenchDateWords.mask
      while true {
        let found = slots[slot]
        if found == 0 { return .none }
        if (found ^ hash) &>> 8 == 0 {
          return FrenchDateWord(rawValue: UInt8(truncatingIfNeeded: found)) ?? .none
        }
        slot = (slot &+ 1) & FrenchDateWords.mask
      }
    }
  }

  /// Calls `body` with the words in place.
  func withView<R>(_ body: (View) -> R) -> R {
    slots.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("the table has its slots") }
      return body(View(slots: base))
    }
  }

  private init() {
    slots = ContiguousArray(repeating: 0, count: Self.mask + 1)
    for (words, value) in Self.list {
      for word in words.split(separator: " ") { insert(String(word), value) }
    }
  }

  private mutating func insert(_ word: String, _ value: FrenchDateWord) {
    let hash = Folding.hash(word)
    var slot = Int(truncatingIfNeeded: hash) & Self.mask
    while slots[slot] != 0, (slots[slot] ^ hash) >> 8 != 0 { slot = (slot + 1) & Self.mask }
    // The first meaning stays: «à» goes before «a».
    if slots[slot] == 0 { slots[slot] = hash & ~0xFF | UInt64(value.rawValue) }
  }

  private static let list: [(String, FrenchDateWord)] = [
    ("le la les l", .article), ("du", .du), ("dès", .des), ("de d", .de), ("au", .au),
    ("aux", .aux), ("à", .à), ("en", .en), ("dans", .dans), ("et", .et), ("ou", .ou),
    ("entre", .entre), ("jusque jusqu", .jusque), ("vers", .vers), ("depuis", .depuis),
    ("pour", .pour), ("ici", .ici), ("avant", .avant), ("après", .après),
    ("pendant durant", .pendant), ("par", .par), ("chaque", .chaque), ("tous toutes", .tous),
    ("sur", .sur), ("ce cet cette ces", .this), ("même mêmes", .même), ("mi", .mi),
    ("début", .début), ("fin", .fin), ("milieu", .milieu), ("courant", .courant),
    ("horizon", .horizon),
    ("dernier dernière derniers dernières passé passée passés passées", .dernier),
    ("écoulé écoulée écoulés écoulées", .dernier),
    ("prochain prochaine prochains prochaines", .prochain),
    ("premier première premiers premières", .premier), ("er re ère", .er),
    ("e ème ième nd nde è eme", .ordinalSuffix), ("h", .h), ("min mn", .min),
    ("heure heures", .heure), ("année années", .year), ("an ans", .an), ("mois", .month),
    ("décennie décennies", .decade), ("siècle siècles", .century),
    ("période périodes", .period), ("âgé âgée âgés âgées", .aged), ("âge", .age),
    ("n no numéro nº num art article articles page pages chapitre point", .number),
    ("t q", .quarterLetter), ("s", .halfLetter),
    (
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
      .fullMonth
    ),
    ("plus moins près", .amount),
    (
      "sans sous mais puis alors lors ailleurs toujours jamais pas très deux trois "
        + "six dix hors dès ses nos vos leurs mes tes eux ceux lesquels desquels auxquels "
        + "lesquelles dessus dessous nous vous ils elles ans jours mois fois selon suis es assez "
        + "aussi certains certaines divers diverses vis voix prix pays temps "
        + "presque lorsque puisque ainsi ayant soit via cours",
      .small
    ),
    (
      "prévu prévue prévus prévues attendu attendue attendus attendues doit doivent devrait "
        + "devraient va vont programmé programmée programmés programmées futur future futurs "
        + "prochainement prévoit prévoient envisage envisagent vise visent "
        + "invité invite invités souhaite compte comptent",
      .future
    ),
    (
      "ont avait avaient est sont été était étaient fut furent eut eurent eu s'est précédent "
        + "précédente ayant étant organisé organisée organisés organisées tenu tenue tenus tenues "
        + "signé signée signés signées survenu survenue survenus survenues",
      .past
    ),
    ("quelque quelques", .quelque), ("plusieurs", .plusieurs),
    ("dizaine douzaine quinzaine vingtaine trentaine centaine", .dozen),
    ("midi", .noon), ("minuit", .midnight),
  ]
}
