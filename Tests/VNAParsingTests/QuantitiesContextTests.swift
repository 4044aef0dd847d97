import Testing
import VNAModel
import VNAParsing

/// What a number takes from its surroundings, and what is no quantity at all.
@Suite struct QuantitiesContextTests {
  @Test(arguments: [
    QuantityCase(
      "Il a gagné 24 médailles d'or, 19 d'argent et 12 de bronze.",
      "24 médailles; 19 médailles; 12 médailles"),
    QuantityCase("Le typhon a coûté à la province USD 3 millions.", "3000000 USD"),
    QuantityCase("Il l'a emporté 3-1 samedi, puis 2-0 grâce à un doublé."),
    QuantityCase("Elle a gagné 25-20, 22-25 et 25-18 devant 10-15 amis.", "10 amis; 15 amis"),
    QuantityCase(
      "Ils ont aidé 5-6 familles et 3-4 écoles.", "5 familles; 6 familles; 3 écoles; 4 écoles"),
    QuantityCase("Appelez le +84 981 84 84 84 ou le 024 3933 2325."),
    QuantityCase("Il y a 12 345 678 habitants.", "12345678 habitants"),
    QuantityCase("Le total avoisine les 200 millions de dollars.", "200000000 USD ~"),
    QuantityCase(
      "Suivent le Laos (12 titres), le Brunei (9) et Timor (4).",
      "12 titres; 9 titres; 4 titres"),
    QuantityCase(
      "La réforme a ramené de 58 à 21 le nombre de districts.", "58 districts; 21 districts"),
    QuantityCase(
      "Le nombre de visiteurs varie entre 2,1 et 2,4 millions.",
      "2100000 visiteurs; 2400000 visiteurs"),
    QuantityCase("Le port a traité 3 millions d'EVP.", "3000000 EVP"),
    QuantityCase("Elle a formé 400 jeunes depuis 2003.", "400 jeunes"),
    QuantityCase("Elle a formé 400 jeunes talents.", "400 talents"),
    QuantityCase("Ils ont préparé 300 bánh chung pour la fête.", "300 bánh chung"),
    QuantityCase("Il faudra de 49 à 59 millions de dollars.", "49000000 USD; 59000000 USD"),
    QuantityCase("Le prix varie entre 440 et 465 dollars la tonne.", "440 USD; 465 USD"),
    QuantityCase(
      "Le budget passe de 500 millions à 2 milliards de dollars.",
      "500000000 USD; 2000000000 USD"),
    QuantityCase(
      "Le budget passe de 800 à 1.200 milliards de dôngs.",
      "800000000000 VND; 1200000000000 VND"),
    QuantityCase("L'aide ira de 500.000 à 1 million de dollars.", "500000 USD; 1000000 USD"),
    QuantityCase("Le coût est de 100-150 millions de dollars.", "100000000 USD; 150000000 USD"),
    QuantityCase(
      "Un fonds de 8 milliards de dollars, dont 5 milliards pour les routes.",
      "8000000000 USD; 5000000000 USD"),
    QuantityCase(
      "Le riz (3 milliards de dollars) devance le café (2,5 milliards).",
      "3000000000 USD; 2500000000 USD"),
    QuantityCase(
      "Les pertes atteignent 7 milliards de dôngs (273.000 USD), dont 5 milliards ici.",
      "7000000000 VND; 273000 USD; 5000000000 VND"),
    QuantityCase(
      "Les ventes passent de 12,5 milliards de dollars à 15,8 milliards, contre 11,9 hier.",
      "12500000000 USD; 15800000000 USD; 11900000000 USD"),
    QuantityCase("On compte 245 maisons effondrées et 26 endommagées.", "245 maisons; 26 maisons"),
    QuantityCase(
      "On compte 245 maisons effondrées et plus de 26.200 endommagées.",
      "245 maisons; 26200 maisons >"),
    QuantityCase(
      "Ils ont adopté 39 résolutions, dont 8 de portée normative.",
      "39 résolutions; 8 résolutions"),
    QuantityCase("Elle a recueilli 237 voix, soit 4 de plus que la majorité.", "237 voix; 4 voix"),
    QuantityCase("La loi a été adoptée par 438 voix sur 443.", "438 voix; 443 voix"),
    QuantityCase("Au total, 420 des 430 députés ont voté.", "420 députés; 430 députés"),
    QuantityCase("Le texte a été adopté (438/480 députés) en séance.", "438 députés; 480 députés"),
    QuantityCase(
      "Sur 430 députés présents, plus de 420 ont dit oui.", "430 députés; 420 députés >"),
    QuantityCase(
      "Les 430 députés ont voté : 8 contre et 2 se sont abstenus.",
      "430 députés; 8 députés; 2 députés"),
    QuantityCase(
      "Sur 1,6 million de foyers touchés, 1,1 million étaient reconnectés.",
      "1600000 foyers; 1100000 foyers"),
    QuantityCase(
      "Il veut porter de 300 à 600 par an le nombre de stagiaires.",
      "300 stagiaires; 600 stagiaires"),
    QuantityCase(
      "La liste a reçu 15 parcs de plus. Leur nombre s'établit désormais à 161.",
      "15 parcs; 161 parcs"),
    QuantityCase(
      "72 personnes ont péri et 294 autres ont été blessées.", "72 personnes; 294 personnes"),
    QuantityCase("Le secteur a attiré 13,15 mds USD.", "13150000000 USD"),
    QuantityCase("De nouvelles liaisons sont prévues, au nombre de 40 par semaine.", "40 liaisons"),
    QuantityCase(
      "Il veut ouvrir de nouvelles liaisons, au nombre de 40 par semaine.",
      "40 liaisons"),
    QuantityCase("Il a visité les parcs du groupe, désormais au nombre de 20.", "20 parcs"),
    QuantityCase("Le nombre de visiteurs étrangers a atteint 1,5 million.", "1500000 visiteurs"),
    QuantityCase("Le nombre d'entreprises s'élève à 5.200.", "5200 entreprises"),
    QuantityCase(
      "Ils ont gagné 12 médailles d'argent et 8 de bronze.", "12 médailles; 8 médailles"),
    QuantityCase("Les députés ont adopté 8 lois lundi, puis 12 mardi.", "8 lois; 12 lois"),
    QuantityCase(
      "On a vendu 1,2 million de tonnes, 500.000 de plus que prévu.",
      "1200000 t; 500000 t"),
  ])
  func sharesUnits(_ one: QuantityCase) {
    #expect(QuantityReading.quantities(one.sentence) == one.expected)
  }

  @Test(arguments: [
    "La séance s'est tenue le 16 octobre 2025 à 19h30.",
    "La période 2026-2030 et le mandat 2025–2030 sont décisifs.",
    "Le plan des 2 et 3 septembre est prêt.",
    "Il a travaillé 40 jours, 24 heures sur 24 et 7 jours sur 7.",
    "L'ingénieure, 64 ans, y vit depuis 30 ans.",
    "Les enfants de 5 à 11 ans attendent de 15 à 20 minutes.",
    "Le 21e sommet, la 10ᵉ session et la 3ème réunion sont finis.",
    "Il a marqué à la 28ème minute, puis à la 90e.",
    "Le Vietnam a battu la Thaïlande 3-2, puis 2 à 1.",
    "Le match s'est achevé par 3 buts à 1.",
    "Des rafales de niveau 15 ont balayé la côte.",
    "La loi n° 12 et l'article 5 de la résolution 57 s'appliquent.",
    "Le chantier des quais n°1, 2 et 3 du port avance.",
    "Les SEA Games 33 et la COP28 suivent le G20.",
    "La pandémie de Covid-19 et l'avion Su-30 ont été évoqués.",
    "L'équipe Z121 et le centre C4IR sont associés.",
    "Le navire SAR 413 est arrivé.",
    "Un hôtel 4 étoiles a ouvert.",
    "La ligne 1 du métro et la route nationale 1A sont prêtes.",
    "Téléphone : 024.38255443, fax (84-24) 39332313.",
    "Le décret 70/2025/ND-CP et la résolution 57-NQ/TW sont publiés.",
    "La 5G et la 4G couvrent le pays.",
    "Le Top 10 des villes est connu.",
    "L'industrie 4.0 est un axe du plan.",
    "La séance, ouverte à 8h00, a fini à 13h45.",
    "Le Forum 2025 aura lieu en 2026.",
    "Le séisme, d'une magnitude de 6,2, a secoué l'île.",
    "Un milliard de dollars et deux millions de personnes.",
    "Ils reviendront vers 2030, ou à partir de 2032.",
  ])
  func leavesOtherNumbersAlone(_ sentence: String) {
    #expect(QuantityReading.quantities(sentence) == [])
  }

  @Test func givesTheWordingAndTheKind() throws {
    let sentence =
      "Le pays a vendu 6,61 millions de tonnes (-17,4%) pour 3 milliards de dollars à 25 pays."
    let found = QuantityReading.bulletin(sentence).quantities
    #expect(
      found.map(\.excerpt.text) == [
        "6,61 millions de tonnes", "-17,4%", "3 milliards de dollars", "25 pays",
      ])
    #expect(found.map(\.kind) == [.measure, .percentage, .money, .count])
  }

  @Test func endsOfARangeHaveTheirOwnWording() {
    let found = QuantityReading.bulletin("Des vents de 118 à 133 km/h ont soufflé.").quantities
    #expect(found.map(\.excerpt.text) == ["118", "133 km/h"])
  }

  @Test func otherStoriesHaveQuantitiesToo() {
    let bulletin = QuantityReading.parser.parse(
      """
      Un titre
      Hanoï (VNA) – Le pays compte 12 projets.-VNA

      Voir plus

      Un autre titre
      La zone de 6.300 ha accueillera 40 usines.
      """)
    #expect(bulletin.quantities.map(\.value) == [12, 6300, 40])
    #expect(
      bulletin.quantities.map { bulletin.isInStory($0.excerpt.span) } == [true, false, false])
  }

  @Test func anotherLanguageHasNone() {
    let pack = LanguagePack(code: "xx", layout: LanguagePack.french.layout)
    let other = BulletinParser(ParserConfiguration(languages: [pack], language: "xx"))
    #expect(other.parse("Titre\nHanoï (VNA) – Cela coûte 20 USD.\n").quantities.isEmpty)
  }
}
