import Testing
import VNAModel
import VNAStorage
import VNATestSupport

@Suite("A query as text")
struct QueryTests {
  @Test(
    "is what was read, in one spelling",
    arguments: [
      ("rail  Laos", "rail Laos"),
      ("-Laos \"chemin de fer\"", "-Laos \"chemin de fer\""),
      ("ferr* OR text:port", "ferr* OR port"),
      ("=\"Hà Nội\"* =Hanoï", "=\"Hà Nội\"* =Hanoï"),
      ("people:\"Tô Lâm\" -organization:ONU language:FR", "person:\"Tô Lâm\" -org:ONU lang:fr"),
      (
        "country:la event:meeting place:Bakou headline:x",
        "country:LA event:meeting place:Bakou headline:x"
      ),
      ("date:2025-10", "since:2025-10-01 until:2025-10-31"),
      ("port until:2025 rail", "port rail until:2025-12-31"),
      ("text:-moins text:OR a OR OR", "text:-moins text:OR a OR text:OR"),
      ("text:a:b \"a:b\" ==a", "text:a:b \"a:b\" ==a"),
      ("«dit \"oui\"» “un »”", "«dit \"oui\"» \"un »\""),
      ("", ""),
    ])
  func description(_ text: String, _ expected: String) throws {
    let query = try Query(text)
    #expect(query.description == expected)
    #expect(try Query(expected) == query)
  }

  @Test("takes linear time to read, also where no space stands between terms")
  func linearTime() throws {
    func time(_ count: Int) throws -> Duration {
      let text =
        String(repeating: "le port \"a\"b«c»", count: count)
        + String(repeating: "\"a\"b", count: count)
      var best = Duration.seconds(60)
      for _ in 0..<3 {
        let elapsed = try CPUTime.measure {
          let query = try Query(text)
          #expect(query.clauses.count == count * 7)
        }
        best = min(best, elapsed)
      }
      return best
    }
    // Quadratic time would take a hundred times as long for ten times the text.
    #expect(try time(10_000) / max(time(1_000), .microseconds(200)) < 40)
  }
}
