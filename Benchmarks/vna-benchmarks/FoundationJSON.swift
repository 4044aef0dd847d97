import Foundation
import VNABenchmarks
import VNAExport
import VNAModel

/// What Foundation takes for the same values: the yardsticks of the stages `json` and `json-read`.
/// It is slow enough that a part of the input will do.
extension Stage {
  private static let megabytes = 4

  static let jsonEncoder = Stage("json-encoder", "as json, with Foundation's JSONEncoder") {
    input in
    let input = input.sample(megabytes: megabytes)
    let bulletins = input.bulletins()
    let encoder = JSONEncoder()
    return Prepared(input) {
      var size = 0
      for bulletin in bulletins { size += try encoder.encode(bulletin).count + 1 }
      return Pass(checksum: size)
    }
  }

  static let jsonDecoder = Stage("json-decoder", "as json-read, with Foundation's JSONDecoder") {
    input in
    let input = input.sample(megabytes: megabytes)
    let lines = ReadBulletin.lines(of: input).map { Data($0) }
    let decoder = JSONDecoder()
    return Prepared(input) {
      var sum = 0
      for line in lines { sum += try decoder.decode(ReadBulletin.self, from: line).checksum }
      return Pass(checksum: sum)
    }
  }
}
