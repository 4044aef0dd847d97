import Testing
import VNAExport
import VNAModel

/// Where sentences and words of CoNLL-U end. In the texts `|` stands for the space between two
/// sentences, or between two words, and `{}` are around a mention.
@Suite struct CoNLLUTests {
  @Test(
    "No sentence ends at an abbreviation",
    arguments: [
      ("en", "Dr. Le Hoa and Gen. Giang came on Nov. 3.|The No. 5 deal of St. Paul is done."),
      ("fr", "Le Pr. Nam est venu (env. 3 %).|Il a vu Mme. Hoa, cf. Tran Nam."),
      ("es", "El Sr. Nam llegó.|La Dra. Hoa vio a la Srta. Lan en la av. Colón."),
      ("vi", "Đoàn do PGS.TS. Nguyễn Văn An dẫn đầu.|Đoàn đã thăm TP. Huế."),
      ("ru", "В г. Ханой на ул. Ленина живёт проф. Нам.|Это 5 млрд долл. США."),
      // A language whose abbreviations nobody knows.
      ("de", "Das ist Dr.|Nam."),
      ("vi-VN", "Đoàn đã thăm TP. Huế.|Đoàn về."),
    ])
  func sentences(language: String, text: String) {
    let read = Reading(text.replacing("|", with: " "), language)
    #expect(read.sentences == text.split(separator: "|").map(String.init))
  }

  @Test(
    "No sentence ends inside a mention",
    arguments: [
      "On {Thu. Nov. 3} they met.|It was cold.", "They went to {Mt. Fuji}.|It rained.",
      "It was {5 bil. USD. So}.|They left.|It {was. So. Well}.",
    ])
  func mentions(text: String) {
    let read = Reading(text.replacing("|", with: " "), "de")
    let expected = text.filter { $0 != "{" && $0 != "}" }.split(separator: "|").map(String.init)
    #expect(read.sentences == expected)
    #expect(read.hasOneBeginningForEachMention)
  }

  @Test func aMentionAtTheEndJoinsNothing() {
    let read = Reading("They met on {Nov. 3}. {Nov. 4} was cold.", "en")
    #expect(read.sentences == ["They met on Nov. 3.", "Nov. 4 was cold."])
  }

  @Test(
    "Words are cut as treebanks do",
    arguments: [
      ("en", "It| does|n't| fall|,| they| wo|n’t| go|."),
      ("en", "Vietnam|'s| ports| and| it|'ll| rain|;| O'Brien|'s| well|-|known| Côte| d'Ivoire"),
      ("en", "The| U.S.| met| at| 10| a.m.| with| J.| Brown|,| Mr.| Nam| and| Dr.| Hoa|."),
      ("en", "It| cost| US$|19| or| VND500| in| the| U.S.| by| plan| B|."),
      ("en", "See| www.vnanet.vn|,| https://vna.vn/a/b-c.html?d=1|.| Write| to| le.hoa@vna.vn|."),
      ("en", "(|vnanet.vn|)| on| 12/11/2025| at| 14:30|,| 2021|-|2025| and| 3-1-2025"),
      ("fr", "aujourd'hui| à| 14h30|,| l'|accord| d'|un| 1er| pas| de| quelqu'un"),
      ("fr", "a|-t-il| dit|,| est|-ce| vrai| ?| Le| rendez-vous| de| Villeneuve-la-Garenne"),
      (
        "fr",
        "vis-à-vis| de| la| main-d'œuvre|,| J.-P.| Nam|,| M.| Lê|,| l'|U.E.| et| l'|Est-Ouest|."
      ),
      ("es", "El| Sr.| O'Higgins| vio| la| zona| norte-sur|."),
      ("vi", "ngày| 12/11/2025| tại| TP.HCM| lúc| 8h30| theo| Nghị| định| 168/2024/NĐ-CP|./."),
      ("vi", "PGS.TS.| Nguyễn| An| ở| TP.| Huế|."),
      ("ru", "По-прежнему| в| 1990-х| гг.| проф.| Нам| жил| на| ул.| Мира|."),
      ("zh", "越|南|GDP|增|长|8.2|%|，|见|https://vna.vn/a|网|站|。"),
      // A lost space is not a domain, and a sentence's end no abbreviation.
      ("fr", "selon| la| VNA|.|Le| ministre| du pays"),
    ])
  func words(language: String, text: String) {
    let read = Reading(text.replacing("|", with: ""), language)
    // A contraction is written with its words: the range is what the text has.
    let expected = text.split(separator: "|").flatMap { $0.split(separator: " ") }.map(String.init)
    #expect(read.words == expected)
    #expect(read.sentences.joined(separator: " ") == text.filter { $0 != "|" })
  }

  @Test func nothingIsJoinedOverTheEndOfAMention() {
    let read = Reading("{Hanoï}-{Paris}, {5}km, {1990-х} гг.", "ru")
    #expect(read.words == ["Hanoï", "-", "Paris", ",", "5", "km", ",", "1990-х", "гг", "."])
    #expect(read.hasOneBeginningForEachMention)
  }

  @Test func aCliticIsOneWordThoughItIsAPerson() {
    let read = Reading("a-t-{elle} dit, {Vietnam}'s, dit-{on}", "fr")
    #expect(read.words.prefix(3) == ["a", "-t-elle", "dit"])
    #expect(read.words.last == "-on")
    #expect(read.hasOneBeginningForEachMention)
  }

  @Test func aBulletinThatComesTwiceStandsOnce() {
    let read = Reading("Hanoï est belle.", "fr", copies: 2)
    #expect(read.sentences.count == 1)
  }

  @Test func longRunsTakeLinearTime() {
    for piece in ["a.", "a-", "1/", "a_", "a'", "Dr.", "12:", "www.", "@", "a@"] {
      let read = Reading(String(repeating: piece, count: 20_000), "en")
      #expect(!read.words.isEmpty)
    }
  }
}

/// What a text comes to in CoNLL-U.
private struct Reading {
  /// The sentences, by their comments.
  private(set) var sentences: [String] = []
  /// The words as the text has them: of a contraction the range.
  private(set) var words: [String] = []
  private var beginnings = 0
  private let mentions: Int

  init(_ marked: String, _ language: String, copies: Int = 1) {
    let parts = marked.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "{" || $0 == "}" })
    let source = SourceText(parts.joined())
    let whole = Excerpt(source, source.span)
    var bulletin = Bulletin(BulletinSource(source))
    bulletin.language = language
    bulletin.story.paragraphs = [whole]
    var start = 0
    for (number, part) in parts.enumerated() {
      let span = Span(start..<(start + part.utf8.count))
      start += part.utf8.count
      guard number % 2 == 1 else { continue }
      bulletin.dates.append(
        TemporalExpression(Excerpt(source, span), value: TemporalValue("2025-11-03")))
    }
    mentions = bulletin.dates.count
    let bulletins = [Bulletin](repeating: bulletin, count: copies)
    let text = String(decoding: CoNLLUExporter().bytes(of: bulletins), as: UTF8.self)
    var covered = 0
    for line in text.split(separator: "\n") {
      let columns = line.split(separator: "\t")
      if line.hasPrefix("# text = ") {
        sentences.append(String(line.dropFirst(9)))
      } else if columns.count == 10, columns[0].contains("-") {
        words.append(String(columns[1]))
        covered = 2
      } else if columns.count == 10, covered > 0 {
        covered -= 1
      } else if columns.count == 10 {
        words.append(String(columns[1]))
      }
      if line.contains("NER=B-") { beginnings += 1 }
    }
  }

  var hasOneBeginningForEachMention: Bool { beginnings == mentions }
}
