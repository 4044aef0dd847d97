import Testing
import VNAModel

@testable import VNAParsing

/// Who is meant by few words, and when and where what is told without a place or day of its own took
/// place: each story is ours.
@Suite struct EventWhereaboutsTests {
  @Test func aTalkThatGathersSeveral() {
    #expect(
      EventReading.main(
        """
        Hanoï (VNA) – Un entretien téléphonique a réuni lundi après-midi le Premier ministre Pham Minh \
        Chinh et son homologue belge, Alexander De Croo.-VNA
        """) == ["call: Pham Minh Chinh, Alexander De Croo on 2025-11-10TAF"])
  }

  @Test func aConsultationIsOneHoweverItIsTold() {
    #expect(
      EventReading.main(
        """
        Consultations politiques Vietnam-Pologne à Varsovie

        Les consultations politiques entre le Vietnam et la Pologne ont été coprésidées, le 10 novembre \
        à Varsovie, par les vice-ministres Lê Thi Thu Hang et Wojciech Gerwel.

        Varsovie (VNA) – La sixième session des consultations politiques entre le Vietnam et la Pologne \
        s'est tenue lundi à Varsovie, sous la coprésidence de Lê Thi Thu Hang et de Wojciech Gerwel.-VNA
        """) == ["meeting: Lê Thi Thu Hang, Wojciech Gerwel @ Varsovie on 2025-11-10"])
  }

  @Test func aStatementIsNotMadeWhereItsSubjectIs() {
    #expect(
      EventReading.main(
        """
        Hanoï (VNA) – Le Vietnam se tient prêt à évacuer ses ressortissants du Liban, a déclaré lundi la \
        porte-parole du ministère des Affaires étrangères, Pham Thu Hang.-VNA
        """
      ).first?.hasSuffix("@ Hanoï on 2025-11-10") == true)
    #expect(
      EventReading.main(
        """
        Le Vietnam suit avec inquiétude la situation au Liban, a déclaré lundi la porte-parole du \
        ministère des Affaires étrangères, Pham Thu Hang.
        Interrogée lors du point de presse régulier à Hanoi, elle a condamné les violences au Liban.-VNA
        """
      ).first?.contains("@ Hanoi on") == true)
  }

  @Test func messagesExchangedAreOfTheDayOfTheLead() {
    #expect(
      EventReading.main(
        """
        Hanoï (VNA) – À l'occasion du 50e anniversaire de leurs relations, des messages de \
        félicitations ont été échangés lundi par les dirigeants du Vietnam et de l'Italie.
        Dans son message au président italien, Sergio Mattarella, le président Vo Van Thuong se réjouit \
        du chemin parcouru.
        Le président de l'Assemblée nationale, Vuong Dinh Huê, a écrit au président du Sénat, Ignazio \
        La Russa, et au président de la Chambre des députés, Lorenzo Fontana.-VNA
        """) == [
          "message: Vo Van Thuong, Sergio Mattarella on 2025-11-10",
          "message: Vuong Dinh Huê, Ignazio La Russa, Lorenzo Fontana on 2025-11-10",
        ])
  }

  @Test func oneExchangesMessagesWithAnother() {
    #expect(
      EventReading.main(
        """
        Hanoï (VNA) – Le ministre des Affaires étrangères, Bui Thanh Son, a échangé lundi des messages \
        de félicitations avec son homologue mongole, Batmunkh Battsetseg.-VNA
        """) == ["message: Bui Thanh Son, Batmunkh Battsetseg on 2025-11-10"])
  }

  @Test func relationsAreRaised() {
    #expect(
      EventReading.main(
        """
        Le Vietnam et Brunei établissent un partenariat intégral

        Hanoï (VNA) – Tô Lâm s'est entretenu lundi à Hanoï avec le sultan Hassanal Bolkiah.
        Les deux parties ont décidé de porter leurs liens au rang de partenariat intégral.-VNA
        """
      ).contains("agreement: Vietnam, Brunei @ Hanoï on 2025-11-10"))
  }

  @Test func anAppointmentIsMadeKnownAtAConference() {
    #expect(
      EventReading.main(
        """
        Nghiêm Xuân Thanh nommé secrétaire du Comité du Parti de Khanh Hoa

        Khanh Hoa (VNA) – Le Comité du Parti de la province de Khanh Hoa a organisé lundi, à Nha Trang, \
        une conférence pour rendre publique la décision du Bureau politique.
        Aux termes de cette décision, Nghiêm Xuân Thanh est muté à Khanh Hoa. Il a présidé le conseil \
        d'administration de Vietcombank de novembre 2014 à juillet 2021.-VNA
        """) == ["appointment: Nghiêm Xuân Thanh @ Nha Trang on 2025-11-10"])
  }

  @Test func whatWasInscribedLongAgoIsNoNews() {
    #expect(
      !EventReading.main(
        """
        Huê (VNA) – Le palais Thai Hoa a rouvert samedi 8 novembre ses portes.
        Le complexe des monuments de Huê, inscrit en 1993 par l'UNESCO au patrimoine mondial, a reçu \
        2,3 millions de visiteurs.-VNA
        """
      ).contains { $0.hasPrefix("award") })
  }

  @Test func aBodyHoldsWhatHasNoWord() {
    #expect(
      EventReading.main(
        """
        Plus de 800 Vietnamiens ont participé dimanche à Budapest à une fête.

        Budapest (VNA) – L'Association des Vietnamiens en Hongrie a organisé dimanche 9 novembre à \
        Budapest le programme « Printemps au pays » pour saluer le Nouvel An lunaire.-VNA
        """) == [
          "conference: Association des Vietnamiens en Hongrie @ Budapest on 2025-11-09"
        ])
  }

  @Test func aVisitToASeatIsAnHourOfTheStay() {
    #expect(
      EventReading.all(
        """
        Maputo (VNA) – La vice-présidente Vo Thi Anh Xuân, en visite officielle au Mozambique, a été \
        reçue lundi à Maputo par le président Filipe Nyusi.
        Dans l'après-midi, Vo Thi Anh Xuân a visité le siège de la compagnie.-VNA
        """
      ).first { $0.kind == .visit }.map(EventReading.line)
        == "visit: Vo Thi Anh Xuân, Mozambique @ Mozambique")
  }

  @Test func aPalaceReceivesNobody() {
    #expect(
      !EventReading.all(
        """
        Le palais accueille de nouveau les visiteurs

        Huê (VNA) – Le Centre de conservation a inauguré samedi le palais.-VNA
        """
      ).contains { $0.kind == .meeting })
  }

  @Test func oneOfThoseWhoSignHasNoName() {
    #expect(
      EventReading.all(
        """
        Osaka (VNA) – La compagnie Saigon Newport et l'exploitant du port d'Osaka ont signé lundi un \
        mémorandum d'entente.-VNA
        """
      ).first { $0.kind == .agreement }?.actors.map(\.name) == ["Saigon Newport"])
  }

  @Test func whoArrivedIsReceivedAnotherDay() {
    #expect(
      EventReading.main(
        """
        Arrivé la veille à Hanoï, le président mongol Ukhnaagiin Khurelsukh a été reçu au Palais \
        présidentiel.

        Hanoï (VNA) – Le président Luong Cuong s'est entretenu mardi matin 11 novembre avec le \
        président de Mongolie, Ukhnaagiin Khurelsukh, qui effectue une visite d'État au Vietnam du 10 \
        au 14 novembre.-VNA
        """) == [
          "visit: Ukhnaagiin Khurelsukh, Vietnam @ Vietnam on 2025-11-10/2025-11-14",
          "meeting: Luong Cuong, Ukhnaagiin Khurelsukh @ Hanoï on 2025-11-11TMO",
        ])
  }

  @Test func theHeadOfGovernmentIsThePrimeMinister() {
    #expect(
      EventReading.all(
        """
        New Delhi (VNA) – Le Premier ministre vietnamien Pham Minh Chinh a rencontré lundi à New Delhi \
        Narendra Modi.
        La visite d'État du chef du gouvernement vietnamien en Inde a eu lieu du 9 au 11 novembre.-VNA
        """
      ).first { $0.kind == .visit }.map(EventReading.line)
        == "visit: Pham Minh Chinh, Inde @ Inde on 2025-11-09/2025-11-11")
  }

  @Test func aMessageThatIsAnnounced() {
    #expect(
      EventReading.main(
        """
        Hanoï (VNA) – Les dirigeants du Vietnam et de l'Italie ont échangé lundi des messages de \
        félicitations.
        Dans le message qu'il a adressé à son homologue italien Sergio Mattarella, le président Luong \
        Cuong a rappelé leurs entretiens.-VNA
        """) == ["message: Luong Cuong, Sergio Mattarella on 2025-11-10"])
  }

  @Test func aDisasterBeginsBeforeItsVictimsAreCounted() {
    #expect(
      EventReading.main(
        """
        Brasília (VNA) – Au moins 100 personnes ont péri et 28 étaient portées disparues mardi 11 \
        novembre dans les inondations du Rio Grande do Sul.
        Les pluies diluviennes qui s'abattent depuis le 3 novembre ont touché 417 municipalités.-VNA
        """
      ).first?.hasSuffix("on 2025-11-03") == true)
  }

  @Test func aBusTurnsOver() {
    #expect(
      EventReading.main(
        """
        Lâm Dông (VNA) – Un autocar transportant 38 passagers s'est renversé dimanche 9 novembre dans \
        le district de Da Huoai, faisant trois morts.-VNA
        """
      ).first?.hasPrefix("disaster") == true)
  }

  @Test func aMedalGivenToACountry() {
    #expect(
      EventReading.main(
        """
        Palembang (VNA) – L'aviron a offert lundi au Vietnam sa première médaille d'or.-VNA
        """) == ["award: Vietnam @ Palembang on 2025-11-10"])
  }

  @Test func aNewRequestIsNotMadeInTheCountryAsked() {
    #expect(
      EventReading.main(
        """
        Le Vietnam demande à la Chine de retirer ses navires

        Hanoi (VNA) – Des navires chinois violent la zone économique exclusive, a affirmé lundi la \
        porte-parole du ministère des Affaires étrangères, Pham Thu Hang.-VNA
        """
      ).first?.contains("@ Hanoi on") == true)
  }

  @Test func aCongressOpenedInPassing() {
    #expect(
      EventReading.main(
        """
        Quang Nam (VNA) – Le 22e Congrès du Parti de la province s'est clos mardi 11 novembre à Tam Ky.
        Présent à l'ouverture, le 10 novembre, le vice-Premier ministre Trân Hông Hà a salué les \
        résultats.-VNA
        """
      ).first?.hasSuffix("on 2025-11-10/2025-11-11") == true)
  }
}
