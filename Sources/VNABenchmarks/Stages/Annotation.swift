import VNAModel
import VNAParsing
import VNAText

extension Stage {
  /// Everything: UTF-8 check, structure, and all that a bulletin says. The parts of annotation are
  /// timed in the same pass: what is left of the whole is the structure.
  static let annotation = Stage(
    "annotation", "UTF-8 check, structure and full annotation",
    parts: AnnotationTimes.Part.allCases.map { "\($0)" }
  ) { input in
    let parser = input.parser()
    var scratch = ParserScratch()
    return Prepared(input) {
      scratch.times = AnnotationTimes { System.coreSeconds }
      var mentions = 0
      for record in input.records {
        let bytes = Array(input.bytes[record])
        guard UTF8Validation.firstInvalid(in: bytes) == nil else { continue }
        let source = BulletinSource(SourceText(validUTF8: bytes))
        let bulletin = parser.parse(source, reusing: &scratch)
        mentions += bulletin.dates.count + bulletin.people.count + bulletin.events.count
      }
      let total = scratch.times?.total ?? []
      return Pass(
        checksum: mentions,
        parts: AnnotationTimes.Part.allCases.map {
          ("\($0)", total[$0.rawValue])
        })
    }
  }
}
