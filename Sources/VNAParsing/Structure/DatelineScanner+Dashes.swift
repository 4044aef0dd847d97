import VNAModel
import VNAText

/// Datelines in which dashes stand around the agency, and no brackets.
extension Page {
  /// «Hanoï - VNA - …»: the agency between dashes, with spaces around them.
  func dashedDateline(_ line: Range<Int>) -> DatelineMatch? {
    let limit = min(line.upperBound, line.lowerBound + Self.longestPlaces)
    if let match = agencyBeforeDash(line, limit) { return match }
    var at = line.lowerBound
    while let dash = ByteScan.firstIndex(of: 0x2D, or: 0xE2, in: bytes, from: at, to: limit) {
      at = dash + 1
      let width = dashWidth(at: dash, to: limit)
      guard width > 0, dash > line.lowerBound, bytes[dash - 1] == 0x20 else { continue }
      let name = dash + width
      guard name < limit, bytes[name] == 0x20,
        let agency = agency(startingAt: name + 1, to: limit),
        agency.upperBound < limit, bytes[agency.upperBound] == 0x20,
        case let close = dashWidth(at: agency.upperBound + 1, to: line.upperBound), close > 0
      else { return nil }
      let end = agency.upperBound + 1 + close
      let before = ByteScan.trimmed(line.lowerBound..<dash, in: bytes)
      let names = namesBehindLead(before) ?? before
      guard isPlaceList(names, .none), opensBody(end, line.upperBound) else { return nil }
      return DatelineMatch(range: line.lowerBound..<end, names: names, agency: agency)
    }
    return nil
  }

  /// «TTXVN - Sáng 2-10, …»: a paragraph that opens with nothing but the agency.
  private func agencyBeforeDash(_ line: Range<Int>, _ limit: Int) -> DatelineMatch? {
    guard line.count > Self.longestPlaces,
      let agency = agency(startingAt: line.lowerBound, to: limit), agency.upperBound < limit,
      bytes[agency.upperBound] == 0x20,
      case let dash = dashWidth(at: agency.upperBound + 1, to: limit), dash > 0
    else { return nil }
    let end = agency.upperBound + 1 + dash
    guard end < line.upperBound, bytes[end] == 0x20, opensBody(end, line.upperBound) else {
      return nil
    }
    return DatelineMatch(
      range: line.lowerBound..<end, names: line.lowerBound..<line.lowerBound, agency: agency)
  }
}
