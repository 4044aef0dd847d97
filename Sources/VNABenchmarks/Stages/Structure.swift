import VNAModel
import VNAParsing
import VNAText

extension Stage {
  /// The structure of every bulletin: UTF-8 check, a source of its own, lines to blocks. No
  /// annotation; the language of generated bulletins is told, that of others detected.
  static let structure = Stage("structure", "UTF-8 check and structure") { input in
    let parser = input.parser([])
    var scratch = ParserScratch()
    return {
      var blocks = 0
      for record in input.records {
        let bytes = Array(input.bytes[record])
        guard UTF8Validation.firstInvalid(in: bytes) == nil else { continue }
        let source = BulletinSource(SourceText(validUTF8: bytes))
        blocks += parser.parse(source, reusing: &scratch).blocks.count
      }
      return blocks
    }
  }
}
