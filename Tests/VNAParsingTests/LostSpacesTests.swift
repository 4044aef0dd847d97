import Testing
import VNAModel
import VNAParsing

/// What is read across a space that the page has lost.
@Suite struct LostSpacesTests {
  private func read(_ text: String, _ language: String = "fr") -> Bulletin {
    NameReading.parser.parse(
      BulletinSource(SourceText(text)), hints: ParseHints(language: language))
  }

  @Test(arguments: [
    ("Il a reçu leministre des Finances, Paul Morel.", "ministre des Finances"),
    ("Il a reçu lePremier ministre duPérou, Paul Morel.", "Premier ministre duPérou"),
    ("Il a reçu levice-président duSénat, Paul Morel.", "vice-président duSénat"),
    ("Il a reçu le présidentdu Sénat, Paul Morel.", "présidentdu Sénat"),
  ])
  func functionsAreTheirs(_ text: String, _ role: String) {
    let people = read(text).people
    #expect(people.map(\.name) == ["Paul Morel"])
    #expect(people.first?.roles.first?.text == role)
  }

  @Test(arguments: [
    ("Il travaille au ministère de laSanté.", "ministère de laSanté", "fr"),
    ("Le projet de leministère de la Santé est prêt.", "ministère de la Santé", "fr"),
    ("Il s'adresse à laCommission européenne.", "Commission européenne", "fr"),
    ("They work in theMinistry of Health.", "Ministry of Health", "en"),
  ])
  func bodiesAreWhole(_ text: String, _ name: String, _ language: String) {
    #expect(read(text, language).organizations.map(\.name) == [name])
  }

  @Test func whoSaysSoIsFound() {
    let text = """
      Un hôpital en plus

      Hanoï (VNA) - Le vaccin de Pfizer est arrivé le 3 mai 2021, a annoncé leministère de la Santé. -VNA
      """
    let bulletin = read(text)
    #expect(bulletin.organizations.map(\.name).contains("ministère de la Santé"))
    #expect(!bulletin.events.contains { $0.actors.map(\.name) == ["Pfizer"] })
  }

  @Test func namesKeepTheirSpans() {
    let bulletin = read("Il va auLaos et àHuê, puis enChine.")
    #expect(bulletin.places.map(\.name) == ["Laos", "Huê", "Chine"])
    for place in bulletin.places {
      for mention in place.mentions {
        #expect(bulletin.source.text.text(mention.span) == mention.text)
      }
    }
  }

  /// A summary that the first paragraph tells again is one, whichever of them has lost its spaces.
  @Test(arguments: [
    ("Chile y Uruguay amplían los lazos en comercio, agricultura y pesca.", true),
    ("Los dos países firmaron ayer en Santiago cuatro memorandos de lactosa.", false),
  ])
  func summariesAreTheSameWithoutThem(_ summary: String, _ isSummary: Bool) {
    let bulletin = read(
      """
      Ministros dialogan

      \(summary)
      Chile yUruguay amplían loslazos en comercio,agricultura ypesca.

      Ambas partes hablaron de pesca, de agricultura y de otros asuntos que las ocupan desde hace años.
      """, "es")
    #expect((bulletin.story.standfirst != nil) == isSummary)
  }

  /// «ni» ends names as well.
  @Test(arguments: [
    (
      "Lo recibió el presidente Antonio Tajani. Elministro, lapresidenta y elcanciller hablaron.",
      "Antonio Tajani"
    ),
    (
      "Lo recibió el presidente Rafael Montalvoque. Elministro, lapresidenta y elcanciller hablaron.",
      "Rafael Montalvo"
    ),
  ])
  func namesKeepTheirEndings(_ text: String, _ name: String) {
    #expect(read(text, "es").people.map(\.name).contains(name))
  }
}

extension LostSpacesTests {
  /// Behind a country of two words any name may stand, known or not.
  @Test(arguments: [
    ("Tổng thống Cộng hòa Ấn ĐộPranab Mukherjee gửi điện mừng.", ["Pranab Mukherjee"]),
    ("Tổng thống Liên bang NgaVladimir Putin gửi điện mừng.", ["Vladimir Putin"]),
  ])
  func namesBehindCountries(_ text: String, _ names: [String]) {
    let bulletin = NameReading.parser.parse(
      BulletinSource(SourceText(text)), hints: ParseHints(language: "vi"))
    #expect(bulletin.people.map(\.name) == names)
  }
}
