import Testing
import VNAModel
import VNAParsing

/// One person for all spellings, and which name and roles the person gets.
@Suite struct PeopleMergingTests {
  private func person(_ name: String, in text: String) throws -> Person {
    let people = PeopleReading.people(text)
    return try #require(people.first { $0.name == name }, "\(people.map(\.name))")
  }

  @Test func spellingsAreOnePerson() throws {
    let people = PeopleReading.people(
      "Bui Thanh Son est à Moscou. Bùi Thanh Son y verra son homologue. BuiThanh Son rentrera lundi."
    )
    #expect(people.count == 1)
    #expect(
      people.first?.mentions.map(\.text) == ["Bui Thanh Son", "Bùi Thanh Son", "BuiThanh Son"])
  }

  /// A name is told as it was written with all its spaces.
  @Test func aLostSpaceIsInNoName() throws {
    let found = try person(
      "Pham Minh Chinh",
      in: "Le Premier ministre PhamMinh Chinh a reçu la presse. Pham Minh Chinh part lundi.")
    #expect(found.mentions.map(\.text) == ["PhamMinh Chinh", "Pham Minh Chinh"])
    let kept = try person(
      "Park Hang-seo", in: "L’entraîneur Park Hang-seo est revenu. Park Hang Seo est applaudi.")
    #expect(kept.name == "Park Hang-seo")
  }

  @Test func accentsDoNotPart() throws {
    let found = try person(
      "Tô Lâm", in: "Tô Lâm a reçu M. Tran Van Ba. To Lam lui a souhaité plein succès.")
    #expect(found.mentions.count == 2)
  }

  @Test func hyphensDoNotPart() throws {
    let found = try person(
      "Park Hang-seo", in: "L’entraîneur Park Hang-seo est revenu. Park Hang Seo est applaudi.")
    #expect(found.mentions.count == 2)
  }

  @Test func orderDoesNotPart() throws {
    let people = PeopleReading.people(
      "La Première ministre Takaichi Sanae est élue. Sanae Takaichi a remercié les députés.")
    #expect(people.count == 1)
  }

  @Test(arguments: [
    (
      "Le président américain Donald Trump a téléphoné. M. Trump est satisfait.", "Donald Trump",
      "Trump"
    ),
    (
      "Takaichi Sanae, présidente du parti, est élue. Mme Takaichi a 64 ans.", "Takaichi Sanae",
      "Takaichi"
    ),
    (
      "Le secrétaire général de l’ONU Antonio Guterres est arrivé. Guterres a salué l’accord.",
      "Antonio Guterres", "Guterres"
    ),
    (
      "Le ministre Nguyên Trung Tin a pris la parole. M. Tin a remercié l’assemblée.",
      "Nguyên Trung Tin", "Tin"
    ),
    ("L’attaquant Nhâm Manh Dung est entré. Manh Dung a marqué.", "Nhâm Manh Dung", "Manh Dung"),
    (
      "Le directeur Nguyên Minh Vu a présenté le plan. Vu a déclaré que tout irait bien.",
      "Nguyên Minh Vu", "Vu"
    ),
  ])
  func shortFormsAreTheKnownPerson(_ text: String, _ name: String, _ short: String) throws {
    let people = PeopleReading.people(text)
    #expect(people.map(\.name) == [name])
    #expect(people.first?.mentions.map(\.text) == [name, short])
  }

  @Test func shortFormBeforeTheName() {
    let people = PeopleReading.people(
      "M. Macron arrive dimanche. Le président français Emmanuel Macron verra l’exposition.")
    #expect(people.map(\.name) == ["Emmanuel Macron"])
  }

  @Test func aCoupleStaysTwo() {
    let people = PeopleReading.people(
      "Donald Trump a parlé lundi. M. Trump et son épouse, Melania Trump, sont invités.")
    #expect(people.map(\.name) == ["Donald Trump", "Melania Trump"])
    #expect(people.map(\.mentions.count) == [2, 1])
  }

  @Test func rolesAreListedOnceInOrder() throws {
    let found = try person(
      "Pham Minh Chinh",
      in: "Le PM Pham Minh Chinh part lundi. Le Premier ministre Pham Minh Chinh verra ses hôtes. "
        + "Le Premier ministre, Pham Minh Chinh, rentrera mardi.")
    #expect(found.roles.map(\.text) == ["PM", "Premier ministre"])
  }

  @Test func aRankCountsOnlyAlone() throws {
    let both = try person(
      "Phan Van Giang", in: "Le général Phan Van Giang, ministre de la Défense, est à Pékin.")
    #expect(both.roles.map(\.text) == ["ministre de la Défense"])
    let alone = try person("Phan Van Giang", in: "Le général Phan Van Giang est à Pékin.")
    #expect(alone.roles.map(\.text) == ["général"])
  }

  @Test func otherStoriesMergeAndTellWhere() throws {
    let page = """
      Hanoï (VNA) – Le président Luong Cuong a reçu lundi le nouvel ambassadeur de Suède, Johan \
      Ndisi, au Palais présidentiel.-VNA

      Voir plus

      Le président Luong Cuong félicite les lauréats
      Le président Luong Cuong a adressé mardi ses félicitations aux lauréats du concours.

      """
    let bulletin = PeopleReading.bulletin(page)
    #expect(bulletin.people.map(\.name) == ["Luong Cuong", "Johan Ndisi"])
    #expect(bulletin.people.first?.mentions.count == 3)
  }
}
