import Testing
import VNAModel

/// Stories of our own of Friday, the 14th of November 2025, in which a later sentence decides what English
/// agency news reports.
@Suite struct EventEnglishStoryTests {
  private func main(_ story: String) -> [String] {
    EventReading.mainEvents(story, in: "en")
  }

  @Test func aVisitIsOfTheCountryWhoseCapitalOneReaches() {
    #expect(
      main(
        """
        Vietnam, Morocco hold talks
        Rabat (VNA) – Prime Minister Pham Minh Chinh and his Moroccan counterpart Aziz Akhannouch met \
        in Rabat on November 12.
        It was the first visit by a Vietnamese head of government in ten years. Chinh arrived in Rabat \
        on November 11 for an official visit that ends on November 14.
        """) == [
          "meeting: Pham Minh Chinh, Aziz Akhannouch @ Rabat on 2025-11-12",
          "visit: Pham Minh Chinh, Morocco @ Morocco on 2025-11-11/2025-11-14",
        ])
  }

  @Test func aCityAtHomeIsItself() {
    #expect(
      main(
        "Da Nang (VNA) – Deputy Prime Minister Tran Hong Ha arrived in Da Nang on November 13 for a working "
          + "visit that ends on November 15.") == [
          "visit: Tran Hong Ha @ Da Nang on 2025-11-13/2025-11-15"
        ])
  }

  @Test func twoHeadsOfGovernmentAreThoseOfThatOffice() {
    #expect(
      main(
        """
        Vietnam, Morocco sign free trade agreement
        Rabat (VNA) – Minister of Industry and Trade Nguyen Hong Dien and Ryad Mezzour, Minister of \
        Industry of Morocco, signed a free trade agreement in Rabat on November 12.
        Prime Minister Pham Minh Chinh and Aziz Akhannouch, Morocco's Prime Minister, attended the \
        ceremony. In talks held before, the two heads of government spoke of phosphates.
        """) == [
          "agreement: Vietnam, Morocco, Nguyen Hong Dien, Ryad Mezzour @ Rabat on 2025-11-12",
          "meeting: Pham Minh Chinh, Aziz Akhannouch @ Rabat on 2025-11-12",
        ])
  }

  /// The ceremony of a signing is the signing; another gathering is not.
  @Test(arguments: [
    ("attended the ceremony", 1), ("attended the Rabat Trade Forum the same day", 2),
  ])
  func aCeremonyIsOfWhatIsSigned(_ clause: String, _ count: Int) {
    let events = main(
      """
      Vietnam, Morocco sign free trade agreement
      Rabat (VNA) – Vietnam and Morocco signed a free trade agreement in Rabat on November 12.
      Prime Minister Pham Minh Chinh \(clause).
      """)
    #expect(events.count == count, "\(events)")
  }

  @Test func aSurnameMayBeACity() {
    let story = """
      Vietnam, US defence chiefs meet
      Hanoi (VNA) – Minister of National Defence Phan Van Giang and US Secretary of Defense Lloyd Austin \
      held talks in Hanoi on November 13.
      Austin arrived from Seoul on Wednesday and leaves for Manila on Friday. After the talks, the \
      ministers witnessed the signing of a memorandum under which Harvard University and Hanoi University \
      of Science will look for documents.
      """
    #expect(
      main(story) == [
        "meeting: Phan Van Giang, Lloyd Austin @ Hanoi on 2025-11-13",
        "visit: Lloyd Austin, Vietnam @ Vietnam on 2025-11-12/2025-11-14",
        "agreement: Harvard University, Hanoi University of Science @ Hanoi on 2025-11-13",
      ])
    let places = EventReading.read(story, on: "2025-11-14", in: "en").places.map(\.name)
    #expect(!places.contains("Austin"))
    let other = story.replacing("Austin arrived from Seoul", with: "He came from Austin, Texas,")
    #expect(
      EventReading.read(other, on: "2025-11-14", in: "en").places.map(\.name).contains("Austin"))
  }

  @Test func messagesCountMoreThanTheElection() {
    #expect(
      main(
        """
        Leaders congratulate Cuba
        Hanoi (VNA) – State President Luong Cuong on November 13 sent a message of congratulations to \
        Miguel Diaz-Canel on his election as President of Cuba.
        The same day, Vice President Vo Thi Anh Xuan extended congratulations to her Cuban peer, Vice \
        President Salvador Valdes Mesa. National Assembly Chairman Tran Thanh Man congratulated Esteban \
        Lazo Hernandez.
        """) == [
          "message: Luong Cuong, Miguel Diaz-Canel on 2025-11-13",
          "message: Vo Thi Anh Xuan, Salvador Valdes Mesa on 2025-11-13",
          "message: Tran Thanh Man, Esteban Lazo Hernandez on 2025-11-13",
        ])
  }

  @Test func whatWasHeldIsNotWhatIsToCome() {
    #expect(
      main(
        """
        Vietnam, Egypt agree on trade
        Cairo (VNA) – Trade between Vietnam and Egypt is to double. State President Luong Cuong and his \
        host Abdel Fattah el-Sisi said so at the palace on Thursday, where they had conferred in private.
        Shipping stood out in the talks. On Saturday Cuong is to be received by Pope Tawadros.
        """) == ["meeting: Luong Cuong, Abdel Fattah el-Sisi @ Cairo on 2025-11-13"])
  }

  @Test func aCountIsNoDayOfTheDisaster() {
    #expect(
      main(
        """
        Floods kill ten in Yen Bai
        Yen Bai (VNA) – A hillside that came down on November 12 buried ten people in the province of \
        Yen Bai.
        Deputy Prime Minister Tran Hong Ha, who is also Head of the Steering Committee for Disasters, \
        went to the site on Thursday morning. The toll stood at 46 dead as of 19:00 on November 13.
        """) == [
          "disaster @ Yen Bai on 2025-11-12", "visit: Tran Hong Ha @ Yen Bai on 2025-11-13TMO",
        ])
  }

  @Test func aPrincessIsNotHerCountry() {
    #expect(
      main(
        """
        Lego starts work on factory
        Binh Duong (VNA) – The Lego Group of Denmark broke ground on Thursday for a plant in Binh Duong.
        Crown Prince Christian and Princess Isabella of Denmark, who attended the ceremony, planted a tree.
        """) == ["conference: Lego Group, Christian, Isabella @ Binh Duong on 2025-11-13"])
  }

  /// What is announced there counts, not the press conference.
  @Test func pressConferencesAreForWhatIsSaid() {
    #expect(
      main(
        """
        Hue draws three million visitors
        Hue (VNA) – The city of Hue received three million visitors between January and October, the \
        Department of Tourism announced at a press conference on November 13.
        """) == ["statement: Department of Tourism @ Hue on 2025-11-13"])
  }

  @Test func deputiesElectForTheirCouncil() {
    #expect(
      main(
        """
        Lam Dong has new leader
        Lam Dong (VNA) – Deputies to the People's Council of Lam Dong, at their first session on Thursday, \
        elected Nguyen Thi Hoa as its Chairwoman with 80 votes.
        """) == [
          "election: Nguyen Thi Hoa, People's Council of Lam Dong @ Lam Dong on 2025-11-13"
        ])
  }

  /// The goal lets somebody win, in the final's town and hour.
  @Test func whatIsEnoughForATeamToWin() {
    #expect(
      main(
        """
        Vietnam beat Laos to retain gold
        Can Tho, November 14 (VNA) – A single goal was enough for Vietnam to overcome Laos 1-0 in the final \
        on Thursday evening, in front of 900 spectators in Soc Trang city.
        """) == ["award: Vietnam @ Soc Trang on 2025-11-13TEV"])
  }

  /// Who leaves for home ends the visit; it is not to where he goes.
  @Test(arguments: [
    ("is scheduled to leave for Hanoi on Saturday", "2025-11-13/2025-11-15"),
    ("left for Hanoi on Friday", "2025-11-13/2025-11-14"),
  ])
  func leavingForHomeEndsAVisit(_ leaves: String, _ days: String) {
    #expect(
      main(
        """
        Vietnam, Bulgaria seek more trade
        Sofia (VNA) – Party General Secretary To Lam and Bulgarian President Rumen Radev held talks in Sofia \
        on Thursday.
        The same afternoon, the Vietnamese leader met National Assembly Speaker Raya Nazaryan. He \(leaves) at \
        the end of the visit, which began on November 13.
        """
      ).contains("visit: To Lam, Bulgaria @ Bulgaria on \(days)"))
  }
}
