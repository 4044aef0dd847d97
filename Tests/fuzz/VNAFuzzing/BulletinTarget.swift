import VNAModel
import VNAParsing
import VNATestSupport

extension FuzzTarget {
  /// Bytes to a bulletin: encodings, pages of HTML, structure and annotation.
  static let bulletin = FuzzTarget(
    name: "bulletin",
    seeds: {
      Seeds.files(in: ["french", "french-3"], endings: [".txt"]) + Seeds.written("bulletin")
    },
    check: BulletinReading.check, work: { _ = BulletinReading.parser.parse(bytes: $0) })
}

private enum BulletinReading {
  static let parser = BulletinParser()
  /// Few inputs look French enough to be annotated: here all are.
  static let frenchParser = BulletinParser(ParserConfiguration(language: "fr"))
  static let other = BulletinSource(
    SourceText("Hanoï (VNA) – Le ministre Lê Van Nam a reçu hier 3 délégués de l’ONU.-VNA"))

  static func check(_ bytes: [UInt8]) -> String? {
    let bulletin = parser.parse(bytes: bytes)
    if let fault = check(bulletin, of: bytes, parser) { return fault }
    if bulletin.language == "fr" { return nil }
    return check(frenchParser.parse(bytes: bytes), of: bytes, frenchParser)
  }

  private static func check(
    _ bulletin: Bulletin, of bytes: [UInt8], _ parser: BulletinParser
  ) -> String? {
    if let fault = fault(of: bulletin) { return fault }
    let source = bulletin.source
    if source.encoding == "utf-8", source.mediaType == "text/plain", source.text.bytes != bytes {
      return "the source is not the input"
    }
    var scratch = ParserScratch()
    _ = parser.parse(other, reusing: &scratch)
    var again = parser.parse(source, reusing: &scratch)
    // What was doubtful in decoding is told before, and the text does not know it any more.
    again.diagnostics = bulletin.diagnostics.dropLast(again.diagnostics.count) + again.diagnostics
    // A page says on which day it was published, its text does not.
    if source.mediaType == "text/plain", again != bulletin {
      return "another bulletin with memory that was used before"
    }
    return nil
  }
}
