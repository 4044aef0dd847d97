import VNAModel
import VNAText

/// The runs of five words of a body, by hash: what two texts have in common that is no accident.
struct Shingles: Sendable {
  static let length = 5

  /// The hashes, each once, in rising order.
  let hashes: [UInt64]

  /// The runs of the body of a bulletin. A body of fewer words is one run.
  init(_ bulletin: Bulletin) {
    var analyzer = TermAnalyzer()
    analyzer.analyze(bulletin)
    let words = analyzer.terms.dropFirst(analyzer.headlineCount).map(\.hash)
    guard words.count > Self.length else {
      hashes = words.isEmpty ? [] : [Self.hash(words[...])]
      return
    }
    let runs = (0...(words.count - Self.length)).map { start in
      Self.hash(words[start..<(start + Self.length)])
    }
    hashes = Array(Set(runs)).sorted()
  }

  private static func hash(_ words: ArraySlice<UInt64>) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for word in words {
      let product = (hash ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
      hash = product.high ^ product.low &+ 0x2545_F491_4F6C_DD1D
    }
    return hash
  }

  /// The part of the runs of both that both have (Jaccard): 1 for the same body, 0 for nothing in
  /// common.
  func similarity(to other: Shingles) -> Double {
    var (one, two, common) = (0, 0, 0)
    while one < hashes.count, two < other.hashes.count {
      if hashes[one] == other.hashes[two] {
        common += 1
        one += 1
        two += 1
      } else if hashes[one] < other.hashes[two] {
        one += 1
      } else {
        two += 1
      }
    }
    let all = hashes.count + other.hashes.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }
}

/// A sketch of a set of runs by which sets that have much in common are found among very many
/// (MinHash; one permutation with 128 bins, empty ones filled from their neighbours: Shrivastava and
/// Li 2014), and the keys of its bands (Leskovec, Rajaraman and Ullman).
struct Sketch: Sendable {
  private static let binCount = 128
  private static let rowsPerBand = 4

  /// The keys of the bands: two sets whose similarity is 0.6 share one in 98 of 100 cases, sets of
  /// 0.8 and more practically always.
  let bands: [UInt64]

  /// Nil for an empty set.
  init?(_ shingles: Shingles) {
    guard !shingles.hashes.isEmpty else { return nil }
    var bins = [UInt64](repeating: .max, count: Self.binCount)
    for hash in shingles.hashes {
      // Other bits choose the bin than those that are compared.
      let mixed = hash &* 0xBF58_476D_1CE4_E5B9
      let bin = Int(truncatingIfNeeded: mixed >> 57)
      bins[bin] = min(bins[bin], mixed & (1 << 57 - 1))
    }
    var filled = bins
    for index in bins.indices where bins[index] == .max {
      var distance = 1
      while bins[(index + distance) % Self.binCount] == .max { distance += 1 }
      filled[index] = bins[(index + distance) % Self.binCount] &+ UInt64(distance) << 57
    }
    bands = stride(from: 0, to: Self.binCount, by: Self.rowsPerBand).map { start in
      var key = UInt64(start)
      for value in filled[start..<(start + Self.rowsPerBand)] {
        let product = (key ^ value).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        key = product.high ^ product.low &+ 1
      }
      return key
    }
  }
}
