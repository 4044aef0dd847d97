import Testing
import VNAModel
import VNAParsing

/// Pages that name and tell far more than a bulletin does: what is compared with what has a bound.
@Suite struct LongPagesTests {
  /// A word of its own for each number.
  private func name(_ number: Int) -> String {
    let consonants = Array("bdfglmnprst")
    let vowels = Array("aeiou")
    var (rest, word) = (number, "")
    for _ in 0..<4 {
      word += String(consonants[rest % 11]) + String(vowels[rest / 11 % 5])
      rest /= 55
    }
    return word.prefix(1).uppercased() + word.dropFirst() + "x"
  }

  private func read(_ lines: [String]) -> Bulletin {
    NameReading.parser.parse(
      BulletinSource(SourceText(lines.joined(separator: "\n"))),
      hints: ParseHints(language: "fr"))
  }

  @Test func eachOfThousandBodiesIsOne() {
    let count = 4_000
    let lines = (0..<count).map { "La société \(name($0)) a vendu du riz." }
    let bulletin = read(
      ["Hanoï (VNA) – Tout commence."] + lines
        + ["La société \(name(0)) et la société \(name(2_000)) ont acheté du thé.-VNA"])
    #expect(bulletin.organizations.count == count)
    #expect(bulletin.organizations.first?.mentions.count == 2)
    #expect(bulletin.organizations.filter { $0.mentions.count == 2 }.count == 2)
  }

  @Test func aChainOfNumbersWithoutTheirNounIsAsDeepAsOne() {
    let count = 20_000
    let chain = String(repeating: ", le Brunei 154", count: count)
    let bulletin = read(["Hanoï (VNA) – Le Laos a eu 160 voix\(chain).-VNA"])
    #expect(bulletin.quantities.count == count + 1)
    #expect(bulletin.quantities.allSatisfy { $0.unit == "voix" })
  }

  @Test func anAcronymBeforeItsDefinitionIsOneWithIt() {
    let others = (0..<1_000).map { "La société \(name($0)) a vendu du riz." }
    let bulletin = read(
      ["Hanoï (VNA) – La société Abarix (ABX) ouvre.", "Le BCD parle."] + others
        + ["La Banque centrale de Dakar (BCD) ferme.", "L'ABX et la BCD restent.-VNA"])
    let bank = bulletin.organizations.first { $0.name == "Banque centrale de Dakar" }
    #expect(bank?.acronym == "BCD")
    #expect(bank?.mentions.last?.text == "BCD")
    #expect(bulletin.organizations.filter { $0.acronym == "ABX" }.count == 1)
  }

  @Test func thousandsOfEventsAreRead() {
    let lines = (0..<2_000).map {
      "Le ministre Paul \(name($0)) a signé un accord avec le ministre Jean \(name($0 + 5_000))."
    }
    let bulletin = read(
      [
        "Le Laos et le Vietnam signent",
        "Hanoï (VNA) – Le ministre Paul Morel a signé lundi 3 mars 2025 un accord avec le ministre "
          + "Jean Petit.",
      ] + lines + ["Paul Morel a signé cet accord avec Jean Petit.-VNA"])
    #expect(bulletin.events.count > 1_500)
    #expect((1...3).contains(bulletin.events.count { $0.isMain }))
    #expect(
      bulletin.events.first { $0.isMain }?.actors.map(\.name) == ["Paul Morel", "Jean Petit"])
  }
}
