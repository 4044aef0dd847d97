/// How a name joins the words before it.
enum Joint { case bare, le, de, a }

extension BulletinWriter {
  // MARK: Casts

  /// Draws everyone and everything a new story is about.
  mutating func newScene() {
    scene = Scene()
    scene.country = 1 + random.ranked(names.countries.count - 1)
    scene.province = random.ranked(names.provinces.count)
    scene.province2 = random.below(names.provinces.count)
    scene.city = random.ranked(names.cities.count)
    scene.organization = newOrganization()
    scene.organization2 = newOrganization()
    scene.host = vietnamese("role.leader")
    scene.guest = foreigner("role.foreign")
    newSpeakers()
  }

  /// Draws those who speak in the next paragraphs.
  mutating func newSpeakers() {
    scene.expert = random.chance(85) ? vietnamese("role.expert") : foreigner("role.foreign.expert")
    scene.third = vietnamese("role.local")
  }

  private mutating func vietnamese(_ role: String) -> CastMember {
    let name = names.vietnamese(random.zipf(NameTables.people), habits.spelling)
    return member(name, grammar.number(role))
  }

  private mutating func foreigner(_ role: String) -> CastMember {
    member(names.foreign(random.zipf(NameTables.people)), grammar.number(role))
  }

  private mutating func member(_ name: [UInt8], _ role: Int) -> CastMember {
    let roles = role >= 0 ? grammar.alternatives[role].count : 1
    return CastMember(name: name, roleSymbol: role, roleChoice: random.ranked(roles))
  }

  // MARK: Naming

  /// «le ministre des Finances Trân Van Binh», later «Trân Van Binh».
  mutating func person(_ who: WritableKeyPath<Scene, CastMember>, after joint: Joint = .bare) {
    let member = scene[keyPath: who]
    if member.introduced, !random.chance(15) {
      switch joint {
      case .de: put("de ")
      case .a: put("à ")
      case .bare, .le: break
      }
      return name(member, role: nil)
    }
    scene[keyPath: who].introduced = true
    writeRole(member, joint)
    let role = roleStart..<out.count
    put(" ")
    name(member, role: role)
  }

  mutating func personName(_ who: WritableKeyPath<Scene, CastMember>) {
    scene[keyPath: who].introduced = true
    name(scene[keyPath: who], role: nil)
  }

  private mutating func name(_ member: CastMember, role: Range<Int>?) {
    let start = out.count
    put(member.name)
    record(person: start..<out.count, role: role)
  }

  /// Writes a role pattern; «le» and «la» join «de» and «à» as French has it.
  private mutating func writeRole(_ member: CastMember, _ joint: Joint) {
    guard member.roleSymbol >= 0 else { return }
    roleStart = out.count
    var start = true
    for index in grammar.alternatives[member.roleSymbol][member.roleChoice] {
      let piece = grammar.pieces[index]
      if start, joint == .de || joint == .a {
        start = false
        let isLe =
          piece.kind == .literal && grammar.pool[piece.from] == UInt8(ascii: "l")
          && grammar.pool[min(piece.from + 1, piece.upTo - 1)] == UInt8(ascii: "e")
        if isLe {
          put(joint == .de ? "du " : "au ")
          continue
        }
        put(joint == .de ? "de " : "à ")
      }
      write(piece: piece)
    }
  }

  private mutating func record(person span: Range<Int>, role: Range<Int>?) {
    let name = String(decoding: out[span], as: UTF8.self)
    let mention = PersonTruth.Mention(span: span, role: role)
    if let known = truth.people.firstIndex(where: { $0.name == name }) {
      truth.people[known].mentions.append(mention)
    } else {
      truth.people.append(PersonTruth(name: name, mentions: [mention]))
    }
  }

  // MARK: Speech

  /// «…» in the words of the scene's expert.
  mutating func quote() {
    openQuote()
    let start = out.count
    let glues = mayGlue
    mayGlue = false
    write("say")
    capitalize(at: start)
    mayGlue = glues
    let speaker = String(decoding: scene.expert.name, as: UTF8.self)
    truth.quotes.append(QuoteTruth(span: start..<out.count, speaker: speaker))
    closeQuote()
  }
}
