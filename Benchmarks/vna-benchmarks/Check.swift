import VNACorpus
import VNAModel
import VNAParsing

/// `vna-benchmarks check`: how far the parser and the generator's truth agree.
enum Check {
  static func run(_ options: Options) -> Int32 {
    let generator = CorpusGenerator(seed: options.seed)
    let parser = BulletinParser(ParserConfiguration(annotations: []))
    var scratch = ParserScratch()
    var differences: [String: (count: Int, example: String)] = [:]
    var exact = 0
    for index in 0..<options.count {
      let generated = generator.bulletin(index)
      guard let source = SourceText(utf8: generated.text) else { continue }
      let bulletin = parser.parse(BulletinSource(source), reusing: &scratch)
      let found = compare(generated, bulletin)
      if found.isEmpty { exact += 1 }
      for (what, where_) in found {
        let example = "\(index): \(where_)"
        differences[what, default: (0, example)].count += 1
      }
    }
    print("\(exact) of \(options.count) bulletins equal to their truth")
    for (what, seen) in differences.sorted(by: { $0.value.count > $1.value.count }) {
      print("\(seen.count)\t\(what)\t\(seen.example)")
    }
    return differences.isEmpty ? 0 : 1
  }

  /// The first block that differs, and differences of dateline and sign-off.
  private static func compare(_ generated: GeneratedBulletin, _ bulletin: Bulletin)
    -> [(String, String)]
  {
    var found: [(String, String)] = []
    let truth = generated.truth
    var wanted = truth.blocks.map { ($0.kind.rawValue, $0.span) }
    var got = bulletin.blocks.map {
      (
        $0.kind.rawValue,
        trimmed($0.span.range, generated.text, isKicker: $0.kind == .relatedKicker)
      )
    }
    if truth.isTruncated {
      wanted.removeLast()
      got = Array(got.prefix(wanted.count))
    }
    if let pair = zip(wanted, got).first(where: { $0 != $1 }) {
      found.append(("\(pair.0.0) read as \(pair.1.0)", excerpt(generated, pair.0.1)))
    } else if wanted.count != got.count {
      found.append(("\(wanted.count > got.count ? "fewer" : "more") blocks", ""))
    }
    let dateline = bulletin.story.dateline
    if dateline?.excerpt.span.range != truth.dateline?.span {
      found.append(("dateline", truth.dateline.map { excerpt(generated, $0.span) } ?? "none"))
    }
    if dateline?.agency != truth.dateline?.agency { found.append(("dateline agency", "")) }
    if bulletin.story.signOff?.excerpt.span.range != truth.signOff?.span {
      found.append(("sign-off", truth.signOff.map { excerpt(generated, $0.span) } ?? "none"))
    }
    return found
  }

  private static func excerpt(_ generated: GeneratedBulletin, _ span: Range<Int>) -> String {
    generated.string(span.lowerBound..<min(span.upperBound, span.lowerBound + 90))
  }

  /// A parser's block holds its bullet, its colon and white space; the truth's does not.
  private static func trimmed(_ span: Range<Int>, _ text: [UInt8], isKicker: Bool) -> Range<Int> {
    var (start, end) = (span.lowerBound, span.upperBound)
    while start < end, text[start] <= 32 || text[start] == UInt8(ascii: ">") { start += 1 }
    while end > start {
      if text[end - 1] <= 32 {
        end -= 1
      } else if isKicker, text[end - 1] == UInt8(ascii: ":") {
        end -= 1
      } else if end - start > 2, text[end - 2] == 0xC2, text[end - 1] == 0xA0 {
        end -= 2
      } else if text[start..<end].suffix(3) == [0xE2, 0x80, 0xAF] {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }
}
