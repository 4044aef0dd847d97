import Testing
import VNAModel

@testable import VNAParsing

/// Turns of French by which the same is told in other words: passives, clefts, relative clauses, nouns.
/// Each sentence is ours, of a story of the 14th of November 2025, a Friday.
@Suite struct EventWordingsTests {
  private func told(_ sentence: String) -> [String] {
    EventReading.mainEvents("Hanoï (VNA) – \(sentence)", in: "fr")
  }

  /// An office is given by nobody who is named.
  @Test(arguments: [
    (
      "Trân Van Nam s'est vu confier jeudi la présidence du Comité populaire de Hai Phong.",
      "appointment: Trân Van Nam @ Hanoï on 2025-11-13"
    ),
    (
      "Nguyên Thi Lan se voit confier la direction du Département d'Asie.",
      "appointment: Nguyên Thi Lan @ Hanoï"
    ),
    (
      "C'est à Lê Van Binh qu'a été confiée jeudi la direction de l'hôpital Bach Mai.",
      "appointment: Lê Van Binh @ Hanoï on 2025-11-13"
    ),
    // Deputies vote.
    (
      "Les députés ont confié jeudi la présidence du Conseil à Lê Van Binh.",
      "election: Lê Van Binh @ Hanoï on 2025-11-13"
    ),
    // A vote is won, and no prize.
    (
      "Ion Popescu a remporté dimanche l'élection présidentielle en Roumanie.",
      "election: Ion Popescu @ Roumanie on 2025-11-09"
    ),
    (
      "Le candidat Ion Popescu est sorti vainqueur dimanche du scrutin présidentiel en Roumanie.",
      "election: Ion Popescu @ Roumanie on 2025-11-09"
    ),
    (
      "Nguyên Thi Oanh a remporté dimanche à Huê la médaille d'or du 5.000 m.",
      "award: Nguyên Thi Oanh @ Huê on 2025-11-09"
    ),
  ])
  func officesAndVotes(_ sentence: String, _ event: String) {
    #expect(told(sentence) == [event])
  }

  /// A message reaches somebody.
  @Test(arguments: [
    (
      "Une lettre de félicitations vient de parvenir au secrétaire général Tô Lâm du président Hun "
        + "Sen.",
      "message: Hun Sen, Tô Lâm"
    ),
    (
      "Un message de vœux du président Luong Cuong est parvenu jeudi au président Xi Jinping.",
      "message: Luong Cuong, Xi Jinping on 2025-11-13"
    ),
    (
      "Le secrétaire général Tô Lâm a été destinataire jeudi d'une lettre de félicitations de Xi "
        + "Jinping.",
      "message: Xi Jinping, Tô Lâm on 2025-11-13"
    ),
    (
      "Du Premier ministre Pham Minh Chinh, Anna Nowak a reçu jeudi un message de félicitations.",
      "message: Pham Minh Chinh, Anna Nowak on 2025-11-13"
    ),
  ])
  func messages(_ sentence: String, _ event: String) {
    #expect(told(sentence) == [event])
  }

  /// Where somebody is, from when and until when.
  @Test(arguments: [
    (
      "Le ministre Bui Thanh Son est au Japon du 12 au 16 novembre.",
      "visit: Bui Thanh Son, Japon @ Japon on 2025-11-12/2025-11-16"
    ),
    (
      "Le président français Emmanuel Macron, arrivé lundi, est au Vietnam jusqu'au 16 novembre.",
      "visit: Emmanuel Macron, Vietnam @ Vietnam on 2025-11-10/2025-11-16"
    ),
    (
      "C'est par le Laos, après le Cambodge, qu'a débuté jeudi la tournée du président Luong Cuong.",
      "visit: Luong Cuong, Laos @ Laos on 2025-11-13"
    ),
    (
      "Scott Morrison a regagné Canberra jeudi, au terme d'une visite officielle au Vietnam entamée "
        + "lundi.",
      "visit: Scott Morrison, Vietnam @ Vietnam on 2025-11-10/2025-11-13"
    ),
    (
      "Arrivé mercredi à Hanoï, le Premier ministre lao Sonexay Siphandone y restera jusqu'à samedi.",
      "visit: Sonexay Siphandone @ Hanoï on 2025-11-12/2025-11-15"
    ),
  ])
  func stays(_ sentence: String, _ event: String) {
    #expect(told(sentence) == [event])
  }

  /// Without a span nobody travels.
  @Test func beingSomewhereIsNoVisit() {
    let events = told("Le ministre Bui Thanh Son est à Hanoï un homme écouté depuis 2010.")
    #expect(!events.contains { $0.hasPrefix("visit") })
  }

  /// Whom a paper binds.
  @Test(arguments: [
    (
      "Un accord lie désormais Viettel à Ericsson.", "agreement: Viettel, Ericsson @ Hanoï"
    ),
    (
      "Vietnam Airlines et Turkish Airlines sont désormais liées par un accord, signé jeudi à Istanbul.",
      "agreement: Vietnam Airlines, Turkish Airlines @ Istanbul on 2025-11-13"
    ),
    (
      "FPT fournira des logiciels à Toyota, aux termes d'un contrat signé lundi à Tokyo.",
      "agreement: FPT, Toyota @ Tokyo on 2025-11-10"
    ),
    (
      "Par un contrat signé lundi à Huê, Viettel confie à Ericsson l'extension de son réseau.",
      "agreement: Viettel, Ericsson @ Huê on 2025-11-10"
    ),
    (
      "Un contrat est intervenu lundi à Huê entre Viettel et Ericsson.",
      "agreement: Viettel, Ericsson @ Huê on 2025-11-10"
    ),
  ])
  func papers(_ sentence: String, _ event: String) {
    #expect(told(sentence) == [event])
  }

  @Test func friendshipIsNoPaper() {
    let events = told("Une amitié ancienne lie le Vietnam à Cuba, a rappelé jeudi Trân Van Nam.")
    #expect(!events.contains { $0.hasPrefix("agreement") })
  }

  /// Who met, whatever stands between the names.
  @Test(arguments: [
    (
      "Un déjeuner de travail a mis face à face, jeudi à Huê, Bui Thanh Son et Julie Tremblay.",
      "meeting: Bui Thanh Son, Julie Tremblay @ Huê on 2025-11-13"
    ),
    (
      "Entre Bui Thanh Son et Julie Tremblay, l'entretien de jeudi à Huê a porté sur le riz.",
      "meeting: Bui Thanh Son, Julie Tremblay @ Huê on 2025-11-13"
    ),
    (
      "Un échange téléphonique a mis en relation jeudi Pham Minh Chinh et Narendra Modi.",
      "call: Pham Minh Chinh, Narendra Modi on 2025-11-13"
    ),
    (
      "L'Association des femmes de Huê, dont le 5e congrès s'est tenu jeudi à Huê, a 800 membres.",
      "congress: Association des femmes de Huê @ Huê on 2025-11-13"
    ),
    (
      "Le Forum de la mer s'est ouvert jeudi à Huê. Présente à l'ouverture, la vice-présidente Vo Thi "
        + "Anh Xuân a loué les pêcheurs.",
      "conference: Vo Thi Anh Xuân @ Huê on 2025-11-13"
    ),
  ])
  func encounters(_ sentence: String, _ event: String) {
    #expect(told(sentence) == [event])
  }

  /// A storm that is named as the cause, and what it did.
  @Test func aShipSurprisedByAStorm() {
    let events = told("Surpris par un orage, un chalutier a sombré jeudi en baie d'Ha Long.")
    #expect(events == ["disaster @ baie d'Ha Long on 2025-11-13"])
  }

  /// Two names that a hyphen joins, and one that has a hyphen of its own.
  @Test func namesJoinedByAHyphen() {
    let bulletin = EventReading.read(
      """
      Vientiane : tête-à-tête Bui Thanh Son-Wang Yi

      Vientiane (VNA) – Le ministre Bui Thanh Son s'est entretenu jeudi à Vientiane avec le ministre Wang \
      Yi, puis avec la consule Emmanuelle Pavillon-Grosser.-VNA
      """, on: "2025-11-14")
    #expect(
      bulletin.people.map(\.name) == ["Bui Thanh Son", "Wang Yi", "Emmanuelle Pavillon-Grosser"])
  }

  /// Who inscribed it is named in the headline.
  @Test func heritageOfTheHeadline() {
    let events = EventReading.main(
      """
      L'UNESCO consacre le chant Xoan

      Paris (VNA) – Le chant Xoan fait désormais partie du patrimoine culturel immatériel de l'humanité. \
      Ainsi en a décidé l'UNESCO, jeudi à Paris.-VNA
      """)
    #expect(events.count == 1 && events[0].hasPrefix("award: UNESCO"))
  }
}
