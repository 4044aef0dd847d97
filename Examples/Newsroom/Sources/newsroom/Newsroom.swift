import Foundation
import VNAKit

/// Bulletins in, ninjs and an Atom feed out.
enum Newsroom {
  /// The bulletins of the files of a folder, the newest first and each text once. A file of JSON
  /// lines has many.
  static func stories(in folder: URL) throws -> [Bulletin] {
    let parser = BulletinParser()
    var known: Set<String> = []
    var stories: [Bulletin] = []
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    for name in names where [".txt", ".html", ".jsonl"].contains(where: name.hasSuffix) {
      let data = try Data(contentsOf: folder.appendingPathComponent(name))
      for result in parser.bulletins(in: data, name: name) {
        switch result {
        case .success(let bulletin):
          if known.insert(bulletin.id).inserted { stories.append(bulletin) }
        case .failure(let error):
          // One bad line is no reason to leave out the others.
          let line = error.line.map { ":\($0)" } ?? ""
          FileHandle.standardError.write(Data("\(name)\(line): \(error.message)\n".utf8))
        }
      }
    }
    return stories.sorted { isNewer($0, $1) }
  }

  /// Whether a bulletin comes before another: the latest day first, then by id.
  private static func isNewer(_ one: Bulletin, _ other: Bulletin) -> Bool {
    switch (one.storyDays?.upperBound, other.storyDays?.upperBound) {
    case (let day?, let otherDay?) where day != otherDay: day > otherDay
    case (.some, nil): true
    case (nil, .some): false
    default: one.id < other.id
    }
  }

  /// Writes `ninjs/ID.json` for each story, and `feed.atom`.
  static func write(_ stories: [Bulletin], to out: URL) throws {
    let items = out.appendingPathComponent("ninjs", isDirectory: true)
    try FileManager.default.createDirectory(at: items, withIntermediateDirectories: true)
    let ninjs = NinJSExporter()
    for story in stories {
      // The id is `vna:` and 32 hexadecimal digits.
      let file = items.appendingPathComponent(String(story.id.dropFirst(4)) + ".json")
      try Data(ninjs.bytes(of: story)).write(to: file, options: .atomic)
    }
    let feed = AtomExporter(
      feed: FeedInformation(title: "Our desk", homePage: "https://news.example/"))
    try Data(feed.bytes(of: stories)).write(
      to: out.appendingPathComponent("feed.atom"), options: .atomic)
  }
}
