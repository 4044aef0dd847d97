import VNAExport
import VNAModel
import VNAParsing
import VNAText

extension Stage {
  /// One JSON line for each bulletin, with all that it says, from values parsed beforehand. The
  /// rate is of the input's bytes, so that stages add up; the output is of another size.
  static let json = Stage("json", "JSON lines of annotated bulletins") { input in
    let input = input.sample(megabytes: 20)
    let bulletins = input.bulletins()
    let output = BulletinJSON()
    return Prepared(input) {
      var writer = JSONWriter(style: .compact)
      var size = 0
      for bulletin in bulletins {
        output.write(bulletin, to: &writer)
        writer.endLine()
        guard writer.count > 1 << 20 else { continue }
        size += writer.count
        writer.removeAll()
      }
      return Pass(checksum: size + writer.count)
    }
  }

  /// From bytes to JSON lines, as `vna parse --jsonl` does on one core.
  static let export = Stage("export", "bytes to JSON lines: all of the above but the reading") {
    input in
    let parser = input.parser()
    let output = BulletinJSON()
    var scratch = ParserScratch()
    return {
      var writer = JSONWriter(style: .compact)
      var size = 0
      for record in input.records {
        size += write(record, of: input, parser, &scratch, output, to: &writer)
      }
      return size
    }
  }

  /// Parses a bulletin and writes its line; the number of bytes that it has.
  static func write(
    _ record: Range<Int>, of input: BenchmarkInput, _ parser: BulletinParser,
    _ scratch: inout ParserScratch, _ output: BulletinJSON, to writer: inout JSONWriter
  ) -> Int {
    let bytes = Array(input.bytes[record])
    guard UTF8Validation.firstInvalid(in: bytes) == nil else { return 0 }
    let source = BulletinSource(SourceText(validUTF8: bytes))
    output.write(parser.parse(source, reusing: &scratch), to: &writer)
    writer.endLine()
    defer { writer.removeAll() }
    return writer.count
  }
}
