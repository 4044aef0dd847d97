import VNACorpus

/// Bulletins that several tests look at, made on all cores.
enum Corpus {
  static func bulletins(_ count: Int, seed: UInt64 = 7) async -> [GeneratedBulletin] {
    let generator = CorpusGenerator(seed: seed)
    let share = 250
    return await withTaskGroup(of: (Int, [GeneratedBulletin]).self) { group in
      for first in stride(from: 0, to: count, by: share) {
        group.addTask {
          (first, (first..<min(count, first + share)).map { generator.bulletin($0) })
        }
      }
      var parts: [(Int, [GeneratedBulletin])] = []
      for await part in group { parts.append(part) }
      return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }

  /// The ranges of the lines that hold something, without their ends.
  static func lines(_ text: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for end in text.indices.filter({ text[$0] == 10 }) + [text.count] {
      if text[start..<end].contains(where: { $0 > 32 }) { lines.append(start..<end) }
      start = end + 1
    }
    return lines
  }
}
