import VNAModel
import VNAParsing

/// Parses a bulletin of which a person wrote down what is in it.
///
/// It tells a program that was built or changed wrongly from pages that are hard: one of these facts
/// missing is a defect, whatever the pages.
struct SelfTest {
  /// In the agency's manner; nobody in it exists.
  static let bulletin = """
    Le Vietnam et le Laos veulent rouvrir une route de montagne
    Hanoï (VNA) – Le ministre de la Construction, Pham Quôc Bao, a reçu mardi 4 mars 2025 à Hanoï le \
    ministre laotien des Travaux publics et des Transports, Sonexay Vongsa, en visite de travail \
    au Vietnam du 3 au 6 mars.
    La remise en état de la route coûtera 120 millions de dollars. – VNA
    Voir plus
    La foire du livre de Huê ouvre ses portes
    """

  private let parsed: Bulletin

  init(_ configuration: ParserConfiguration) {
    var configuration = configuration
    // A setting must not make it another text.
    configuration.language = nil
    configuration.referenceDate = nil
    parsed = BulletinParser(configuration).parse(Self.bulletin)
  }

  func findings() -> [Finding] {
    let wrong = facts.filter { $0.expected != $0.found }.map { fact in
      Finding.error(
        "self-test", "\(fact.name): expected \(fact.expected), found \(fact.found)",
        try: "a build of an unchanged release; then please report it")
    }
    if !wrong.isEmpty { return wrong }
    return [.ok("self-test", "a bulletin of the program's own is read right, \(facts.count) facts")]
  }

  private var facts: [(name: String, expected: String, found: String)] {
    let story = parsed.story
    let person = parsed.people.first { $0.name == "Pham Quôc Bao" }
    let meeting = parsed.events.first(where: { $0.kind == .meeting })
    return [
      ("language", "fr", parsed.language ?? "none"),
      (
        "headline", "Le Vietnam et le Laos veulent rouvrir une route de montagne",
        story.headline?.text ?? "none"
      ),
      ("place of the dateline", "Hanoï", story.dateline?.places.first?.name ?? "none"),
      ("agency of the dateline", "VNA", story.dateline?.agency ?? "none"),
      ("sign-off", "VNA", story.signOff?.agency ?? "none"),
      (
        "dates", "2025-03-04, 2025-03-03/2025-03-06",
        Self.list(parsed.dates.compactMap { $0.value?.description })
      ),
      ("role of a person", "ministre de la Construction", person?.roles.first?.text ?? "none"),
      (
        "actors of the meeting", "Pham Quôc Bao, Sonexay Vongsa",
        Self.list(meeting?.actors.map(\.name) ?? [])
      ),
      ("day of the meeting", "2025-03-04", meeting?.date?.description ?? "none"),
      ("quantity", "USD", parsed.quantities.first?.unit ?? "none"),
      (
        "other stories", "La foire du livre de Huê ouvre ses portes",
        Self.list(parsed.related.items.compactMap { $0.headline?.text })
      ),
      ("blocks", "the whole text", isTiled ? "the whole text" : "not the whole text"),
    ]
  }

  private var isTiled: Bool {
    let bytes = parsed.blocks.flatMap { Array(parsed.source.text[$0.span]) }
    return bytes == Array(Self.bulletin.utf8)
  }

  private static func list(_ texts: [String]) -> String {
    texts.isEmpty ? "none" : texts.joined(separator: ", ")
  }
}
