import VNAModel
import VNAStorage

extension Stage {
  /// How many bulletins go into an archive at once.
  static let batch = 256

  /// Annotated bulletins into a new archive, each batch of 256 on the drive before the next: by
  /// the clock.
  static let archive = Stage("archive", "annotated bulletins into an archive, by the clock") {
    input in
    let input = input.sample(megabytes: 20)
    let bulletins = input.bulletins()
    return Prepared(input) {
      let directory = try TemporaryDirectory()
      let start = System.wallSeconds
      let store = try ArchiveStore(path: directory.path)
      try fill(store, bulletins)
      try store.close()
      return Pass(checksum: bulletins.count, seconds: System.wallSeconds - start)
    }
  }

  /// The search index, with positions, of an archive that has none.
  static let index = Stage("index", "the search index of an archive") { input in
    let input = input.sample(megabytes: 20)
    let directory = try TemporaryDirectory()
    try fillArchive(directory.path, with: input)
    return Prepared(input) {
      for name in System.names(in: directory.path) where name.hasSuffix(".vidx") {
        System.removeFile(directory.path + "/" + name)
      }
      let store = try ArchiveStore(path: directory.path, access: .readWrite)
      let start = System.coreSeconds
      try store.buildIndex()
      let seconds = System.coreSeconds - start
      let count = try store.count(Query())
      try store.close()
      return Pass(checksum: count, seconds: seconds)
    }
  }

  /// Searches of an indexed archive: a word, two of them, either of them, two in a row.
  static let query = Stage("query", "the ten best of each of 200 queries") { input in
    let input = input.sample(megabytes: 20)
    let directory = try TemporaryDirectory()
    try fillArchive(directory.path, with: input)
    let store = try ArchiveStore(path: directory.path, access: .readWrite)
    try store.buildIndex()
    var words = QueryWords(input)
    let queries = try words.queries(200).map { try Query($0) }
    return Prepared(bytes: 0, count: queries.count, unit: .query) {
      _ = directory
      var hits = 0
      for query in queries {
        hits += try store.page(query, after: nil, limit: 10).bulletins.count
      }
      return Pass(checksum: hits)
    }
  }

  private static func fillArchive(_ path: String, with input: BenchmarkInput) throws {
    let store = try ArchiveStore(path: path, options: .init(durability: .none))
    try fill(store, input.bulletins())
    try store.close()
  }

  private static func fill(_ store: ArchiveStore, _ bulletins: [Bulletin]) throws {
    for start in stride(from: 0, to: bulletins.count, by: batch) {
      let end = min(bulletins.count, start + batch)
      _ = try store.insert(Array(bulletins[start..<end]), engine: "")
    }
  }
}

/// Words to search for, as often as they are written: what people look for is what is written
/// about.
struct QueryWords {
  private var words: [String] = []
  private var place = 0

  /// The words of four letters and more of the first bulletins.
  init(_ input: BenchmarkInput) {
    for record in input.records.prefix(300) {
      let text = String(decoding: input.bytes[record], as: UTF8.self)
      for word in text.unicodeScalars.split(whereSeparator: { !$0.properties.isAlphabetic })
      where word.count >= 4 {
        words.append(String(word).lowercased())
      }
    }
  }

  /// So many queries, always the same.
  mutating func queries(_ count: Int) -> [String] {
    guard !words.isEmpty else { return [] }
    return (0..<count).map { number in
      let (one, other) = (next(), next())
      switch number % 4 {
      case 0: return one
      case 1: return "\(one) OR \(other)"
      case 2: return "\(one) \(other)"
      default: return "\"\(one) \(other)\""
      }
    }
  }

  /// A stride through the words that comes to every one of them: 10,007 is a prime.
  private mutating func next() -> String {
    place = (place + 10_007) % words.count
    return words[place]
  }
}
