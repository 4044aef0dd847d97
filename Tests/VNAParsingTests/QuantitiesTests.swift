import Testing
import VNAModel
import VNAParsing

@Suite struct QuantitiesTests {
  @Test(arguments: [
    QuantityCase("Le projet coûte 537,7 milliards de dôngs.", "537700000000 VND"),
    QuantityCase("Le budget atteint 1.200 milliards de dôngs.", "1200000000000 VND"),
    QuantityCase("Le chiffre est de 1 500 milliards de dôngs.", "1500000000000 VND"),
    QuantityCase("Le chiffre est de 1 500 milliards de dôngs.", "1500000000000 VND"),
    QuantityCase("Le chiffre est de 1 500 milliards de dôngs.", "1500000000000 VND"),
    QuantityCase("Les ventes ont rapporté 2,2 milliards de dollars.", "2200000000 USD"),
    QuantityCase("Les ventes ont rapporté 21,5 milliards d'USD.", "21500000000 USD"),
    QuantityCase("Les ventes ont rapporté 21,5 milliards d’USD.", "21500000000 USD"),
    QuantityCase("Le prêt est de 500 M USD.", "500000000 USD"),
    QuantityCase("Le prêt est de 3,5 Mds d'euros.", "3500000000 EUR"),
    QuantityCase("Le prêt est de 25 Md EUR.", "25000000000 EUR"),
    QuantityCase("Le prêt est de 45 M€.", "45000000 EUR"),
    QuantityCase("Le don de US$ 5 millions est arrivé.", "5000000 USD"),
    QuantityCase("Le fonds reçoit $20 millions de la banque.", "20000000 USD"),
    QuantityCase("Le fonds reçoit USD 300 millions de la banque.", "300000000 USD"),
    QuantityCase("Le prix a baissé à 1.234,56 dollars l'once.", "1234.56 USD"),
    QuantityCase("Le café se vend 4,5 $ le kilo et le thé 12 €.", "4.5 USD; 12 EUR"),
    QuantityCase("Une prime de 120.000 dôngs par jour.", "120000 VND"),
    QuantityCase("Le prêt de 40 milliards de yens a été signé.", "40000000000 JPY"),
    QuantityCase(
      "Ils ont reçu 2 millions de yuans et 300 millions de wons.",
      "2000000 CNY; 300000000 KRW"),
    QuantityCase("Une aide de 5 millions de dollars australiens.", "5000000 AUD"),
    QuantityCase("Une aide de 5 millions de francs suisses.", "5000000 CHF"),
    QuantityCase(
      "Les exportations sont estimées à 132,2 milliards dedollars.",
      "132200000000 USD ~"),
    QuantityCase("La somme de 12millions dedollars est versée.", "12000000 USD"),
    QuantityCase(
      "Le prix du billet est de 90.000 dôngs (environ 3,5 USD).",
      "90000 VND; 3.5 USD ~"),
    QuantityCase("Le marché pèse 2 mille milliards de dollars.", "2000000000000 USD"),
    QuantityCase("Le prix du cuivre est de 9.812,5 dollars la tonne.", "9812.5 USD"),
    QuantityCase("La valeur est de 7.85 milliards de dollars.", "7850000000 USD"),
  ])
  func readsMoney(_ one: QuantityCase) {
    #expect(QuantityReading.quantities(one.sentence) == one.expected)
  }

  @Test(arguments: [
    QuantityCase("La croissance a atteint 7,85% en glissement annuel.", "7.85 %"),
    QuantityCase("La croissance a atteint 7,85 % en glissement annuel.", "7.85 %"),
    QuantityCase("La croissance a atteint 6 pour cent.", "6 %"),
    QuantityCase("Les ventes ont reculé, soit -17,4% en volume.", "-17.4 %"),
    QuantityCase("Les ventes ont reculé, soit −5% en volume.", "-5 %"),
    QuantityCase("Le riz (+22,4%) et le café (-3%) dominent.", "22.4 %; -3 %"),
    QuantityCase("L'inflation restera entre 3 et 4%.", "3 %; 4 %"),
    QuantityCase("La hausse sera de 5,5 à 6%.", "5.5 %; 6 %"),
    QuantityCase("Les pertes sont de 15-20% dans le delta.", "15 %; 20 %"),
    QuantityCase("Les pertes sont de 15%-20% dans le delta.", "15 %; 20 %"),
    QuantityCase("Les pertes sont de 15% à 20% dans le delta.", "15 %; 20 %"),
    QuantityCase("Les taux sont de 5, 6 et 7% selon les villes.", "5 %; 6 %; 7 %"),
    QuantityCase("Le taux a gagné 0,5 point de pourcentage.", "0.5 pp"),
    QuantityCase("Le taux est de 0% pour les pays membres.", "0 %"),
    QuantityCase("Le pays vise 95% des foyers, contre 87 en milieu rural.", "95 %; 87 %"),
    QuantityCase("La part passe de 12 à 15% du total.", "12 %; 15 %"),
  ])
  func readsPercentages(_ one: QuantityCase) {
    #expect(QuantityReading.quantities(one.sentence) == one.expected)
  }

  @Test(arguments: [
    QuantityCase("Le navire, long de 120 m, transporte 5.000 t de riz.", "120 m; 5000 t"),
    QuantityCase("Des vents de 118 à 133 km/h ont soufflé.", "118 km/h; 133 km/h"),
    QuantityCase("La zone couvre 6.700 km² et 45 hectares.", "6700 km²; 45 ha"),
    QuantityCase("Il est tombé 208 mm d'eau dans la nuit.", "208 mm"),
    QuantityCase(
      "Il est tombé 100-200 mm, par endroits plus de 300 mm.",
      "100 mm; 200 mm; 300 mm >"),
    QuantityCase("La récolte est de 6,61 millions de tonnes.", "6610000 t"),
    QuantityCase("La centrale de 600 MW produit 7,2 milliards de kWh.", "600 MW; 7200000000 kWh"),
    QuantityCase("La route, longue de 2.300km, longe la côte.", "2300 km"),
    QuantityCase("La surface passera de 12.000 à 15.000 hectares.", "12000 ha; 15000 ha"),
    QuantityCase("Il fait entre 25 et 35 degrés Celsius.", "25 °C; 35 °C"),
    QuantityCase("Il fait 35°C à l'ombre.", "35 °C"),
    QuantityCase("Ils ont reçu 500 kg de sel et 20 m³ de bois.", "500 kg; 20 m³"),
    QuantityCase("La production est de 3.000 litres d'eau.", "3000 L"),
  ])
  func readsMeasures(_ one: QuantityCase) {
    #expect(QuantityReading.quantities(one.sentence) == one.expected)
  }

  @Test(arguments: [
    QuantityCase("Le congrès réunit 546 délégués.", "546 délégués"),
    QuantityCase("Le pays compte 276 projets d'investissement.", "276 projets"),
    QuantityCase("Au Japon vivent 600.000 Vietnamiens.", "600000 Vietnamiens"),
    QuantityCase(
      "La province compte 1 234 567 habitants et 45 communes.",
      "1234567 habitants; 45 communes"),
    QuantityCase("Les 34 provinces et villes du pays sont réunies.", "34 provinces et villes"),
    QuantityCase("L'accord engage 14 pays et territoires.", "14 pays et territoires"),
    QuantityCase("Le bloc compte 600 millions d'habitants.", "600000000 habitants"),
    QuantityCase("Ils ont planté 1 milliard de plants.", "1000000000 plants"),
    QuantityCase(
      "Le typhon a fait 12 morts, 45 blessés et 3 disparus.",
      "12 morts; 45 blessés; 3 disparus"),
    QuantityCase("On déplore 1 mort et 0 blessé dans le district.", "1 mort; 0 blessé"),
    QuantityCase("Il a recueilli 237 voix à la chambre.", "237 voix"),
    QuantityCase("Le pays a exporté 10 nouveaux produits.", "10 produits"),
    QuantityCase("Le groupe emploie 20 autres personnes.", "20 personnes"),
    QuantityCase(
      "Le groupe gère 12 sous-stations et 50 gardes-côtes.",
      "12 sous-stations; 50 gardes-côtes"),
    QuantityCase("La ville compte plus de 1.000 PME et 63 ONG.", "1000 PME >; 63 ONG"),
    QuantityCase("Un hôtel 5 étoiles de 300 chambres.", "300 chambres"),
    QuantityCase("On compte 500personnes dans le camp.", "500 personnes"),
    QuantityCase("Le chantier couvre plus de10 pays.", "10 pays >"),
    QuantityCase("La ville compte 2,500 élèves.", "2500 élèves"),
    QuantityCase("Le forum accueille quelque 2000 délégués.", "2000 délégués ~"),
    QuantityCase("Les exportations vers 25 pays progressent.", "25 pays"),
    QuantityCase("L'indice a gagné 12,5 points à 1.650,3 points.", "12.5 points; 1650.3 points"),
    QuantityCase("Le pays a reçu en 2024 3,5 millions de touristes.", "3500000 touristes"),
    QuantityCase("Les 20 premières entreprises du pays sont là.", "20 entreprises"),
    QuantityCase("Le navire porte 3 ou 4 conteneurs.", "3 conteneurs; 4 conteneurs"),
  ])
  func readsCounts(_ one: QuantityCase) {
    #expect(QuantityReading.quantities(one.sentence) == one.expected)
  }

  @Test(arguments: [
    QuantityCase("Plus de 366.000 membres sont représentés.", "366000 membres >"),
    QuantityCase("Moins de 5% des ménages sont pauvres.", "5 % <"),
    QuantityCase("Au moins 12 bateaux ont coulé.", "12 bateaux >="),
    QuantityCase("La croissance sera de 10% au moins.", "10 % >="),
    QuantityCase("La croissance sera d'environ 10%.", "10 % ~"),
    QuantityCase("Le prix est de 30 dollars au maximum.", "30 USD <="),
    QuantityCase("La peine peut atteindre jusqu'à 3 millions de dôngs.", "3000000 VND <="),
    QuantityCase("Près de 4.000 ha ont été dévastés.", "4000 ha ~"),
    QuantityCase("Quelque 54.000 cages ont été emportées.", "54000 cages ~"),
    QuantityCase("La part reste autour de 42%.", "42 % ~"),
    QuantityCase("Pas moins de 27 équipes sont inscrites.", "27 équipes >="),
    QuantityCase("Ils ont dépensé plus d'1 million de dollars.", "1000000 USD >"),
    QuantityCase("Les pertes dépassent 7.000 milliards de dôngs.", "7000000000000 VND >"),
  ])
  func readsBounds(_ one: QuantityCase) {
    #expect(QuantityReading.quantities(one.sentence) == one.expected)
  }
}
