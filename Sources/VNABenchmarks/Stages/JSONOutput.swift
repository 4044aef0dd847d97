import VNAExport
import VNAModel
import VNAParsing
import VNAText

extension Stage {
  /// One JSON line for each bulletin, from values parsed beforehand. The rate is of the input's
  /// bytes, so that stages add up; the output is of another size.
  static let json = Stage(name: "json", summary: "JSON lines of parsed bulletins") { input in
    let parser = BulletinParser(ParserConfiguration(annotations: [], language: "fr"))
    var scratch = ParserScratch()
    let bulletins = input.records.compactMap { record in
      SourceText(utf8: Array(input.bytes[record])).map {
        parser.parse(BulletinSource($0), reusing: &scratch)
      }
    }
    let output = BulletinJSON()
    return {
      var writer = JSONWriter(style: .compact)
      var size = 0
      for bulletin in bulletins {
        output.write(bulletin, to: &writer)
        writer.endLine()
        guard writer.count > 1 << 20 else { continue }
        size += writer.count
        writer.removeAll()
      }
      return size + writer.count
    }
  }
}
