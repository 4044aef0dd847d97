import VNAModel
import VNAParsing
import VNAText

extension Stage {
  /// Everything: UTF-8 check, structure, and all that a bulletin says. The parts of annotation are
  /// timed in the same pass: what is left of the whole is the structure.
  static let annotation = Stage(
    name: "annotation", summary: "UTF-8 check, structure and full annotation",
    parts: { input in
      let parser = BulletinParser(ParserConfiguration(language: "fr"))
      var scratch = ParserScratch()
      return {
        scratch.times = AnnotationTimes()
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
            ("\($0)", total[$0.rawValue] / .seconds(1))
          })
      }
    })
}
