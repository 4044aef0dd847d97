import VNAModel
import VNAText

/// Finds an agency's name, alone or in a chain such as «CPV/VNA».
extension Page {
  /// Whether the whole stretch is a chain of names of which one is a known agency's.
  func isAgency(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= 48 else { return false }
    if words.roles(bytes, range).contains(.agency) { return true }
    guard range.contains(where: { bytes[$0] == 0x2F }) else { return false }
    var known = false
    var start = range.lowerBound
    while start <= range.upperBound {
      let slash =
        ByteScan.firstIndex(of: 0x2F, in: bytes, from: start, to: range.upperBound)
        ?? range.upperBound
      let part = ByteScan.trimmed(start..<slash, in: bytes)
      if part.isEmpty || part.count > 24 { return false }
      if words.roles(bytes, part).contains(.agency) {
        known = true
      } else if !part.allSatisfy({ isNameByte(bytes[$0]) }) {
        return false
      }
      start = slash + 1
    }
    return known
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2B || byte == 0x20
      || byte == 0x26
  }

  /// The agency's name, with its chain, that ends at `end`; nil if none does.
  @inline(__always)
  func agency(endingAt end: Int, from start: Int) -> Range<Int>? {
    guard end > start + 1, words.mayEndAgency(bytes, end) else { return nil }
    return agency(before: end, from: start)
  }

  private func agency(before end: Int, from start: Int) -> Range<Int>? {
    if bytes[end - 1] >= 0x80 {
      for name in words.wideAgencies where end - name.count >= start {
        let at = end - name.count
        if (0..<name.count).allSatisfy({ bytes[at + $0] == name[$0] }) { return at..<end }
      }
    }
    var at = end
    while at > start, isChainByte(bytes[at - 1]) { at -= 1 }
    guard at < end, isAgency(at..<end) else { return nil }
    return (wideStart(before: at, from: start) ?? at)..<end
  }

  /// «越通社-VNA»: where the agency's name in its own script begins before a dash and the one in letters.
  private func wideStart(before end: Int, from start: Int) -> Int? {
    let dash = dashWidth(before: end, from: start)
    guard dash > 0 else { return nil }
    let name = words.wideAgencies.first { name in
      let at = end - dash - name.count
      return at >= start && (0..<name.count).allSatisfy { bytes[at + $0] == name[$0] }
    }
    return name.map { end - dash - $0.count }
  }

  private func isChainByte(_ byte: UInt8) -> Bool {
    byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2F || byte == 0x2B
  }

  /// The longest agency's name, with its chain, that starts at `start`; nil if none does.
  ///
  /// In «VNAHanoi» the name is «VNA»: capitals give way to a capital that a small letter follows.
  func agency(startingAt start: Int, to end: Int) -> Range<Int>? {
    for name in words.wideAgencies where start + name.count <= end {
      if (0..<name.count).allSatisfy({ bytes[start + $0] == name[$0] }) {
        return start..<(start + name.count)
      }
    }
    var best: Range<Int>?
    var at = start
    let limit = min(end, start + 24)
    while at < limit, isChainByte(bytes[at]) {
      at += 1
      guard bytes[at - 1] != 0x2F else { continue }
      // Its last name must be known, or the chain end here: «VNA/CVNHanoi» is «VNA/CVN».
      let last = (start..<at).last { bytes[$0] == 0x2F }.map { $0 + 1 } ?? start
      let endsChain = at == end || !isChainByte(bytes[at])
      if endsChain && best == nil
        ? isAgency(start..<at)
        : words.roles(bytes, last..<at)
          .contains(.agency) && (last == start || isAgency(start..<at))
      {
        best = start..<at
      }
    }
    return best
  }
}
