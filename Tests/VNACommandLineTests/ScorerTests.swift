import Foundation
import Testing

@testable import VNACommandLine

@Suite("Texts as gold and parsed ones are compared") struct ComparedTextTests {
  private func plain(_ text: String) -> String {
    String(String.UnicodeScalarView(ComparedText(text).scalars))
  }

  @Test(
    "Marks, capitals, spaces and punctuation at the ends do not count",
    arguments: [
      ("  Đinh  Tiến\u{A0}Dũng.", "dinh tien dung"), ("«L’ÉTÉ»", "l'ete"),
      ("E\u{301}te\u{323}", "ete"), ("a\u{2011}b", "a-b"), ("Straße", "strasse"),
      ("ΣΟΦΟΣ", "σοφοσ"), ("Й", "и"), ("（越通社）", "(越通社)"), ("ﬁn…", "fin"), ("½ km", "1⁄2 km"),
      ("œuf", "œuf"), ("ıI", "ıi"), ("a\u{1C}b", "a b"), (" .", ""), ("5 %", "5 %"),
    ])
  func folding(text: String, expected: String) {
    #expect(plain(text) == expected)
  }

  @Test func oneArticle() {
    func without(_ text: String) -> String {
      String(String.UnicodeScalarView(ComparedText(text).withoutArticle.scalars))
    }
    #expect(without("La Lune") == "lune")
    #expect(without("de la Lune") == "lune")
    #expect(without("des les") == "les")
    #expect(without("d’Asie") == "asie")
    #expect(without("Laos") == "laos")
  }

  @Test func theExtentOfADate() {
    func wording(_ text: String) -> String {
      String(String.UnicodeScalarView(ComparedText(text).dateWording.scalars))
    }
    #expect(wording("dans la nuit du 7") == "nuit du 7")
    #expect(wording("Le 8 mai") == "8 mai")
    #expect(wording("l’après-midi - soir") == "apres-midi-soir")
    #expect(wording("en-tête") == "-tete")
    #expect(wording("lendemain") == "lendemain")
  }

  @Test func closeness() {
    func isClose(_ left: String, _ right: String) -> Bool {
      ComparedText(left).isClose(to: ComparedText(right))
    }
    // Four of five words.
    #expect(isClose("ministre des Affaires étrangères laotien", "Ministre des affaires étrangères"))
    #expect(
      !isClose("ministre des Affaires étrangères du Laos", "ministre des Affaires étrangères"))
    #expect(!isClose("", ""))
    #expect(ComparedText("travailleurs").isSameUnit(as: ComparedText("travailleurs vietnamiens")))
    #expect(!ComparedText("travail").isSameUnit(as: ComparedText("travailleurs")))
    #expect(!ComparedText("").isSameUnit(as: ComparedText("km")))
  }

  @Test("A wording overlaps one that holds it and is not over twice as long and twelve")
  func overlap() {
    func overlaps(_ left: String, _ right: String) -> Bool {
      ComparedText(left).overlaps(ComparedText(right))
    }
    #expect(overlaps("8 mai", "le 8 mai"))
    #expect(overlaps("mai", "8 mai 2025 à Hanoï"))  // 18 characters of 3 * 2 + 12
    #expect(!overlaps("mai", "8 mai 2025 à Hanoï !?"))
    #expect(!overlaps("8 mai", "9 mai"))
  }

  @Test("Three digits, halves to even by the exact value")
  func rounding() {
    let values: [(Double, String)] = [
      (0, "0.000"), (1, "1.000"), (2.0 / 3, "0.667"), (0.0625, "0.062"), (0.1875, "0.188"),
      (0.8125, "0.812"), (0.0005, "0.001"), (0.9995, "1.000"), (0.9994, "0.999"),
      // These are a little more than they look, and those a little less.
      (0.0015, "0.002"), (0.0025, "0.003"), (0.0045, "0.004"),
    ]
    for (value, text) in values { #expect(FixedPoint.thousandths(value) == text, "\(value)") }
  }

  @Test func daysWithoutTheirTimes() {
    #expect(Scorer.wholeDays("2025-10-16TMO/2025-10-17T14:30") == "2025-10-16/2025-10-17")
    #expect(Scorer.wholeDays("2025-10-16T1430") == "2025-10-16T1430")
    #expect(Scorer.wholeDays(nil) == "")
  }
}

@Suite("vna evaluate") struct EvaluateTests {
  private let folder: Folder

  /// A page of five lines, 12, 28, 1, 8 and 3 bytes long with their ends.
  private static let page = "Le rail dit\nHanoï (VNA) - Tô Lâm ici\n\nPhoto A\nVNA"

  private static let gold = """
    {"lines": ["headline", "paragraph", "caption", "signoff"], "truncated": false,
     "reference_date": null, "dateline": {"place": "Hanoï", "agency": "VNA"}, "sign_off": "VNA",
     "related_kickers": [], "dates": [], "people": [{"name": "Tô Lâm", "role": "président"},
     {"name": "Lê Ky", "role": null}], "organizations": [], "places": [{"name": "Hanoï",
     "country": "VN"}], "quantities": [], "quotes": [], "events": []}
    """

  /// It has the caption as a paragraph, a person too few, and a place too many.
  private static let parsed = """
    {"story": {"headline": {"text": "Le rail dit", "span": {"start": 0, "end": 11}},
      "dateline": {"places": [{"name": "HANOI"}], "agency": "VNA"},
      "paragraphs": [{"text": "Tô Lâm ici", "span": {"start": 27, "end": 39}},
        {"text": "Photo A", "span": {"start": 41, "end": 48}}],
      "signOff": {"text": "VNA", "agency": "VNA", "span": {"start": 49, "end": 52}}},
     "people": [{"name": "To Lam", "roles": [{"text": "secrétaire"}]}],
     "places": [{"name": "Hanoi", "country": "VN"}, {"name": "Huê"}]}
    """

  init() throws {
    folder = try Folder()
    try folder.write("gold/a.txt", Self.page)
    try folder.write("gold/a.gold.json", Self.gold)
    try folder.write("parsed/a.json", Self.parsed)
  }

  private func evaluate(_ words: String...) async -> Outcome {
    let surroundings = Surroundings.memory()
    let code = await CommandLineProgram(plugins: [BuiltIn()]).execute(
      ["evaluate", folder.path + "/gold", "--predictions", folder.path + "/parsed"] + words,
      in: surroundings)
    return Outcome(
      code: code, output: surroundings.output.contents, messages: surroundings.messages.contents)
  }

  @Test("Figures worked out by hand")
  func table() async {
    let outcome = await evaluate()
    #expect(outcome.code == .success && outcome.messages == "")
    #expect(
      outcome.output == """
        1 file, 0 failed
        people          F1 0.667   precision 1.000   recall 0.500   gold 2
        places          F1 0.667   precision 0.500   recall 1.000   gold 1
        countries       accuracy 1.000                                gold 1
        dateline        accuracy 1.000                                gold 1
        exact documents accuracy 0.000                                gold 1
        lines           accuracy 0.750                                gold 4
        roles           accuracy 0.000                                gold 1
        sign-off        accuracy 1.000                                gold 1

        """)
  }

  @Test func whatIsMissingAndSpurious() async {
    let lines = await evaluate("--details").output.split(separator: "\n").prefix(5)
    #expect(
      lines == [
        "a.txt: lines: wrong: caption, got paragraph: Photo A",
        "a.txt: exact documents: wrong: some line is wrong",
        "a.txt: people: missing: Lê Ky",
        "a.txt: roles: wrong: Tô Lâm: président, got secrétaire",
        "a.txt: places: spurious: Huê",
      ])
  }

  @Test func floors() async {
    #expect(await evaluate("--fail-below", "people=0.66,sign-off=1").code == .success)
    let low = await evaluate("--fail-below", "people=0.67", "--fail-below", "exact-documents=0.5")
    #expect(low.code == .no)
    #expect(
      low.messages == """
        vna: error: people: 0.667, below 0.67.
        vna: error: exact documents: 0.000, below 0.5.

        """)
    let none = await evaluate("--fail-below", "dates=0")
    #expect(none.code == .no && none.messages.contains("dates: nothing to count, below 0.0"))
    for wrong in ["people", "people=2", "=1", "people=0.5,"] {
      #expect(await evaluate("--fail-below", wrong).code == .usage)
    }
    let unknown = await evaluate("--fail-below", "peple=0.5")
    #expect(unknown.code == .usage && unknown.messages.contains("Did you mean 'people'?"))
  }

  @Test("A document that does not quote its source counts for nothing, and says so")
  func misquoted() async throws {
    try folder.write(
      "parsed/a.json", Self.parsed.replacingOccurrences(of: "\"end\": 11", with: "\"end\": 10"))
    let outcome = await evaluate()
    #expect(outcome.code == .no)
    #expect(outcome.output.hasPrefix("1 file, 1 failed\npeople          F1 0.000"))
    #expect(outcome.messages.contains("a.txt: nothing of it counts: not the bytes of its span"))
  }

  @Test func untiledBlocks() async throws {
    let blocks = "{\"blocks\": [{\"span\": {\"start\": 0, \"end\": 51}}]}"
    try folder.write("parsed/a.json", blocks)
    let outcome = await evaluate()
    #expect(outcome.code == .no && outcome.messages.contains("blocks end at byte 51 of 52"))
  }

  @Test(
    "What is wrong with a gold file",
    arguments: [
      ("\"truncated\": false", "\"truncated\": 0", "'truncated' has to be true or false"),
      ("\"name\": \"Lê Ky\"", "\"nom\": \"Lê Ky\"", "'people[1].name' has to be a text"),
      ("\"events\": []", "\"events\": {}", "'events' has to be a list"),
      ("[\"headline\", ", "[\"headline\", \"other\", ", "'lines' has 5 labels, and the text has 4"),
      ("\"sign_off\": \"VNA\",", "\"sign_off\": \"VNA\"", "gold.json:3:2: "),
    ])
  func badGold(old: String, new: String, message: String) async throws {
    try folder.write("gold/a.gold.json", Self.gold.replacingOccurrences(of: old, with: new))
    let outcome = await evaluate()
    #expect(outcome.code == .badInput)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
  }

  @Test func nothingToScore() async throws {
    #expect(await evaluate("--prefix", "b").code == .missingInput)
    try folder.write("gold/b.txt", "B")
    let outcome = await evaluate()
    #expect(outcome.code == .success)
    #expect(outcome.messages.contains("b.txt: no gold file beside it, left out"))
  }
}
