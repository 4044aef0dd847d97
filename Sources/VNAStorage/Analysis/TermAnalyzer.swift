import VNAModel
import VNAText

/// Cuts texts into the terms that are searched for, the same for bulletins and for queries.
///
/// A term is a word or a number, folded, without «l’», «d’» and their like; of writing without
/// spaces it is a pair of neighbouring characters, and the last character of a run alone. Terms are
/// known by 64-bit hashes. Terms of one part of the page have neighbouring positions; the next part
/// begins one further, so that no phrase goes from one into the other.
struct TermAnalyzer {
  struct Term {
    var hash: UInt64
    var start: UInt32
    var end: UInt32
    var position: UInt32

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  private var table = TokenTable()
  private(set) var terms: [Term] = []
  /// How many of the first terms are the headline's.
  private(set) var headlineCount = 0
  /// The positions below which the terms are the headline's.
  var headlineEnd: Int { headlineCount == 0 ? 0 : Int(terms[headlineCount - 1].position) + 1 }
  private var position: UInt32 = 0
  private var regions: [Range<Int>] = []

  init() {}

  /// Reads the searched parts of a bulletin.
  mutating func analyze(_ bulletin: Bulletin) {
    removeAll()
    let hasHeadline = SearchedText.regions(of: bulletin, into: &regions)
    bulletin.source.text.withBytes { bytes in
      for (index, region) in regions.enumerated() {
        add(bytes, region)
        if index == 0, hasHeadline { headlineCount = terms.count }
      }
    }
  }

  /// Reads a text of its own.
  mutating func analyze(_ bytes: UnsafeBufferPointer<UInt8>) {
    removeAll()
    add(bytes, 0..<bytes.count)
  }

  private mutating func removeAll() {
    terms.removeAll(keepingCapacity: true)
    headlineCount = 0
    position = 0
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    table.removeAll()
    table.append(source: bytes, range: range)
    let tokens = table.tokens
    terms.reserveCapacity(terms.count + tokens.count)
    for index in tokens.indices {
      let token = tokens[index]
      switch token.kind {
      case .word:
        if token.flags.contains(.elided), token.end &- token.start <= 5, isShort(token, bytes) {
          continue
        }
        append(token.hash, token.start, token.end)
      case .number:
        append(token.hash, token.start, token.end)
      case .ideograph:
        let next = index + 1
        if next < tokens.endIndex, tokens[next].kind == .ideograph,
          tokens[next].start == token.end
        {
          append(Self.pair(token.hash, tokens[next].hash), token.start, tokens[next].end)
        } else {
          append(token.hash, token.start, token.end)
        }
      default: break
      }
    }
    position &+= 1
  }

  @inline(__always)
  private mutating func append(_ hash: UInt64, _ start: UInt32, _ end: UInt32) {
    terms.append(Term(hash: hash, start: start, end: end, position: position))
    position &+= 1
  }

  /// Whether an elided word has at most two letters: «l’», «qu’», but not «aujourd’».
  private func isShort(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var letters = 0
    for byte in bytes[Int(token.start)..<Int(token.end)] where byte | 0x20 >= 0x61 && byte < 0x80 {
      letters += 1
    }
    return letters <= 2
  }

  /// The hash of two characters, in their order.
  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let product = (first &<< 1 | first &>> 63).multipliedFullWidth(by: second | 1)
    return product.high ^ product.low ^ 0x9E37_79B9_7F4A_7C15
  }
}

/// The parts of a bulletin that are searched.
enum SearchedText {
  /// Puts the byte ranges of the main story into `regions`, in the order of the page; whether the
  /// first is the headline.
  static func regions(of bulletin: Bulletin, into regions: inout [Range<Int>]) -> Bool {
    regions.removeAll(keepingCapacity: true)
    let count = bulletin.source.text.count
    var headline: Range<Int>?
    for block in bulletin.blocks {
      let range = block.span.range.clamped(to: 0..<count)
      switch block.kind {
      case .headline: if headline == nil { headline = range }
      case .standfirst, .paragraph, .caption: regions.append(range)
      default: break
      }
    }
    if let headline {
      regions.insert(headline, at: 0)
    } else if regions.isEmpty {
      regions.append(0..<count)
    }
    return headline != nil
  }
}
