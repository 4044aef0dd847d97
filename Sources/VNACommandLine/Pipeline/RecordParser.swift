import VNAModel
import VNAParsing

/// A parser with the memory of one worker.
struct RecordParser {
  private let parser: BulletinParser
  private let times: StageTimes?
  private var scratch = ParserScratch()

  init(_ parser: BulletinParser, times: StageTimes? = nil) {
    self.parser = parser
    self.times = times
  }

  mutating func parse(_ record: InputRecord) -> Bulletin {
    guard let times else { return parser.parse(record, reusing: &scratch) }
    times.count(bytes: record.source.text.count)
    let start = ContinuousClock.now
    let bulletin = parser.parse(record, reusing: &scratch)
    times.add(start.duration(to: .now), to: .parse)
    return bulletin
  }
}
